//! The envelope and the headers of every answer, kind by kind as they were recorded.

use std::io::Write;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::Response;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Serialize;

use super::{Refusal, Success};
use crate::{clock, ids, recorded, synthetic};

/// The key order of this and the next two is the recorded one.
#[derive(Serialize)]
struct Outer<'a> {
    error: Error<'a>,
}

#[derive(Serialize)]
struct Error<'a> {
    code: &'a str,
    message: &'a str,
    #[serde(rename = "innerError")]
    inner: Inner<'a>,
}

#[derive(Serialize)]
struct Inner<'a> {
    date: String,
    #[serde(rename = "request-id")]
    request_id: &'a str,
    #[serde(rename = "client-request-id")]
    client_request_id: &'a str,
}

/// What the answer to one call needs to know of it.
pub(super) struct Envelope<'a> {
    request_id: String,
    client_request_id: String,
    takes_gzip: bool,
    sign_in_origin: &'a str,
    /// The used part of a limit, where it is worth saying.
    pub(super) used: Option<String>,
}

impl<'a> Envelope<'a> {
    /// A fresh request id; the caller's own is echoed, and equals ours when it sent none.
    pub(super) fn new(headers: &HeaderMap, sign_in_origin: &'a str) -> Self {
        let request_id = ids::guid();
        let sent = headers
            .get("client-request-id")
            .and_then(|value| value.to_str().ok());
        Self {
            client_request_id: sent.map_or_else(|| request_id.clone(), str::to_owned),
            request_id,
            takes_gzip: takes_gzip(headers),
            sign_in_origin,
            used: None,
        }
    }

    /// A success. Recorded with a body; what is said without one is inferred.
    pub(super) fn success(&self, success: Success) -> Response {
        let mut headers = Headers::new();
        let body = success.body.map(|body| {
            headers.set("content-type", recorded::DIRECTORY_JSON);
            headers.set("vary", "Accept-Encoding");
            headers.set("odata-version", "4.0");
            self.body(&mut headers, body.to_string())
        });
        headers.set("cache-control", "no-cache");
        if let Some(location) = &success.location {
            headers.set("location", location);
        }
        self.common(&mut headers);
        headers.set("x-ms-resource-unit", "1");
        self.say_used(&mut headers);
        let mut response = Response::new(body.unwrap_or_default());
        *response.status_mut() = success.status;
        *response.headers_mut() = headers.0;
        response
    }

    /// A refusal in the envelope.
    pub(super) fn refusal(&self, refusal: &Refusal) -> Response {
        let outer = Outer {
            error: Error {
                code: refusal.code,
                message: refusal.message(),
                inner: Inner {
                    date: clock::graph_error_date(clock::now()),
                    request_id: &self.request_id,
                    client_request_id: &self.client_request_id,
                },
            },
        };
        let text = serde_json::to_string(&outer).unwrap_or_default();
        let mut headers = Headers::new();
        // Recorded for the gateway's answers alone; the directory's are taken to be the same.
        headers.set("content-type", "application/json");
        let body = if refusal.by_gateway {
            headers.set("www-authenticate", &self.www_authenticate(refusal));
            self.common(&mut headers);
            chunked(text.into_bytes())
        } else {
            headers.set("cache-control", "no-cache");
            let body = self.body(&mut headers, text);
            headers.set("vary", "Accept-Encoding");
            self.common(&mut headers);
            headers.set("x-ms-resource-unit", "1");
            self.say_used(&mut headers);
            body
        };
        for (name, value) in &refusal.headers {
            headers.set(name, value);
        }
        let mut response = Response::new(body);
        *response.status_mut() = refusal.status;
        *response.headers_mut() = headers.0;
        response
    }

    /// The recorded form. Only a challenge was recorded with this header; that a plain 401 has the part before it is an
    /// assumption.
    fn www_authenticate(&self, refusal: &Refusal) -> String {
        match &refusal.challenge {
            Some(challenge) => challenge.clone(),
            None => super::access::realm(self.sign_in_origin, "\""),
        }
    }

    fn common(&self, headers: &mut Headers) {
        headers.set("strict-transport-security", "max-age=31536000");
        headers.set("request-id", &self.request_id);
        headers.set("client-request-id", &self.client_request_id);
        headers.set("x-ms-ags-diagnostic", synthetic::DIAGNOSTIC);
    }

    fn say_used(&self, headers: &mut Headers) {
        if let Some(used) = &self.used {
            headers.set("x-ms-throttle-limit-percentage", used);
        }
    }

    /// The directory compresses for whoever takes it.
    fn body(&self, headers: &mut Headers, text: String) -> Body {
        if self.takes_gzip
            && let Some(bytes) = gzip(text.as_bytes())
        {
            headers.set("content-encoding", "gzip");
            return chunked(bytes);
        }
        chunked(text.into_bytes())
    }
}

struct Headers(HeaderMap);

impl Headers {
    fn new() -> Self {
        Self(HeaderMap::new())
    }

    fn set(&mut self, name: &'static str, value: &str) {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.0.insert(HeaderName::from_static(name), value);
        }
    }
}

/// A body of unknown length: Graph sends no `Content-Length`.
fn chunked(bytes: Vec<u8>) -> Body {
    Body::from_stream(Body::from(bytes).into_data_stream())
}

fn gzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok()
}

/// RFC 9110, section 12.5.3. A quality of zero is a no.
fn takes_gzip(headers: &HeaderMap) -> bool {
    let lines = headers.get_all(header::ACCEPT_ENCODING).into_iter();
    lines
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(','))
        .any(|coding| {
            let mut parts = coding.split(';').map(str::trim);
            let name = parts.next().unwrap_or_default();
            let refused = parts.any(|part| {
                part.strip_prefix("q=")
                    .is_some_and(|quality| quality.parse() == Ok(0.0))
            });
            name.eq_ignore_ascii_case("gzip") && !refused
        })
}
