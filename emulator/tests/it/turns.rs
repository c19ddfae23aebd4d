//! More of a running emulator: its settings, its clock, and requests byte by byte.
#![expect(clippy::unwrap_used, reason = "a failed set-up should fail the test")]

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::support::{ADA, Tenant, json_of, text};

impl Tenant {
    /// `PUT /_emulator/settings`.
    pub(crate) async fn set(&self, settings: Value) {
        self.turn("PUT", "settings", settings).await;
    }

    /// Puts the clock this far ahead of the system's.
    pub(crate) async fn clock(&self, ahead_seconds: u32) {
        self.turn("PUT", "clock", json!({"ahead_seconds": ahead_seconds}))
            .await;
    }

    /// Something happens to Ada's account from outside.
    pub(crate) async fn event(&self, event: Value) {
        self.turn("POST", &format!("users/{ADA}/events"), event).await;
    }

    async fn turn(&self, method: &str, path: &str, body: Value) {
        let url = self.url(&format!("/_emulator/{path}"));
        let request = self.client.request(method.parse().unwrap(), url);
        let (status, answer) = json_of(request.json(&body)).await;
        assert_eq!(status, StatusCode::OK, "{answer}");
    }

    /// How often something happened.
    pub(crate) async fn counter(&self, name: &str) -> u64 {
        let state = self.state().await;
        let counter = state.pointer(&format!("/counters/{name}"));
        counter.and_then(Value::as_u64).unwrap_or_default()
    }

    /// Ada, as the control calls show her.
    pub(crate) async fn ada(&self) -> Value {
        self.state().await.pointer("/accounts/0").unwrap().clone()
    }

    /// An access token of a client that declares that it handles claims challenges.
    pub(crate) async fn challenged_token(&self, scope: &str) -> String {
        let claims = r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#;
        let password = text(&self.ada().await, "password");
        let back = self
            .sign_in(ADA, &password, &[("scope", scope), ("claims", claims)])
            .await;
        let code = back.parameter("code").unwrap();
        let (status, answer) = self.redeem(&self.redemption(&code)).await;
        assert_eq!(status, StatusCode::OK, "{answer}");
        text(&answer, "access_token")
    }

    /// Sends the requests one after the other over one connection, as they are.
    pub(crate) async fn exchange(&self, requests: Vec<String>) -> Vec<Reply> {
        let address = self.emulator.address();
        let talk = move || {
            let stream = TcpStream::connect(address).unwrap();
            stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let ask = |request: &String| {
                (&stream).write_all(request.as_bytes()).unwrap();
                Reply::read(&mut reader)
            };
            requests.iter().map(ask).collect()
        };
        tokio::task::spawn_blocking(talk).await.unwrap()
    }
}

/// An answer as it came over the wire.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    /// In the order of the wire, names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// The names of the headers, sorted.
    pub(crate) fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        names
    }

    fn read(reader: &mut impl BufRead) -> Self {
        let mut line = || {
            let mut line = String::new();
            reader.read_line(&mut line).unwrap();
            line.trim_end().to_owned()
        };
        let status = line().split(' ').nth(1).unwrap().parse().unwrap();
        let mut headers = Vec::new();
        while let Some((name, value)) = line().split_once(':') {
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let mut reply = Self {
            status,
            headers,
            body: Vec::new(),
        };
        if reply.header("transfer-encoding") == Some("chunked") {
            reply.body = chunks(reader);
        } else if let Some(length) = reply.header("content-length") {
            reply.body = vec![0; length.parse().unwrap()];
            reader.read_exact(&mut reply.body).unwrap();
        }
        reply
    }
}

fn chunks(reader: &mut impl BufRead) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let length = usize::from_str_radix(line.trim(), 16).unwrap();
        let mut chunk = vec![0; length + "\r\n".len()];
        reader.read_exact(&mut chunk).unwrap();
        if length == 0 {
            return body;
        }
        chunk.truncate(length);
        body.append(&mut chunk);
    }
}

/// A request of HTTP/1.1 with a body, whose length is added.
pub(crate) fn request(line: &str, headers: &[(&str, &str)], body: &str) -> String {
    let mut lines = vec![format!("{line} HTTP/1.1")];
    lines.extend(headers.iter().map(|(name, value)| format!("{name}: {value}")));
    if !body.is_empty() {
        lines.push(format!("Content-Length: {}", body.len()));
    }
    format!("{}\r\n\r\n{body}", lines.join("\r\n"))
}
