//! A proxy's port, byte by byte: what no HTTP client would send.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpSocket;
use tokio_rustls::TlsConnector;

use super::{CLIENT, Rig, authority};
use crate::support::Page;

/// The longest silence before we take it that nothing more comes.
const PATIENCE: Duration = Duration::from_secs(5);

impl Rig {
    /// Sends these bytes over TLS from [`CLIENT`], and returns what comes until the proxy closes the connection, or
    /// stays silent.
    pub(crate) async fn exchange(&self, bytes: &[u8]) -> String {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket
            .bind(SocketAddr::new(CLIENT, 0))
            .expect("a loopback address");
        let stream = socket.connect(SocketAddr::from(([127, 0, 0, 1], self.port)));
        let stream = stream.await.expect("the proxy listens");
        let name = ServerName::try_from("localhost").expect("a name");
        let mut stream = connector().connect(name, stream).await.expect("TLS");
        // It may have closed before it had read everything, and what it said then is the answer.
        let _ = stream.write_all(bytes).await;
        let _ = stream.flush().await;
        let (mut answer, mut chunk) = (Vec::new(), [0; 4096]);
        while let Ok(Ok(count @ 1..)) = tokio::time::timeout(PATIENCE, stream.read(&mut chunk)).await {
            answer.extend_from_slice(&chunk[..count]);
        }
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// Asks for a target as it is written, with these head lines, and returns the one answer. `None`: there was none.
    pub(crate) async fn ask(&self, method: &str, target: &str, lines: &[String]) -> Option<Page> {
        let has = |name: &str| {
            lines
                .iter()
                .any(|line| line.to_ascii_lowercase().starts_with(name))
        };
        let mut head = vec![format!("{method} {target} HTTP/1.1")];
        if !has("host:") {
            head.push(format!("Host: localhost:{}", self.port));
        }
        if !has("connection:") {
            head.push("Connection: close".to_owned());
        }
        head.extend_from_slice(lines);
        let head = head.join("\r\n");
        let answer = self.exchange(format!("{head}\r\n\r\n").as_bytes()).await;
        page(target, &answer)
    }
}

/// Reads an answer's head; the body stays as it came.
fn page(url: &str, answer: &str) -> Option<Page> {
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let mut headers = HeaderMap::new();
    for line in lines {
        let (name, value) = line.split_once(':')?;
        headers.append(
            HeaderName::try_from(name).ok()?,
            HeaderValue::try_from(value.trim()).ok()?,
        );
    }
    Some(Page {
        url: url.to_owned(),
        status: StatusCode::from_u16(status).ok()?,
        headers,
        body: body.to_owned(),
    })
}

fn connector() -> TlsConnector {
    let mut roots = RootCertStore::empty();
    let certificate = CertificateDer::from_pem_slice(authority().as_bytes()).expect("a certificate");
    roots.add(certificate).expect("an authority");
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions of TLS")
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    TlsConnector::from(Arc::new(config))
}
