//! Answers as bytes: well-formed ones, and any others.

use super::Step;

/// A well-formed answer with this status line, these header lines and this body, on a connection that ends with it.
pub(crate) fn answer(status: &str, headers: &[&str], body: impl AsRef<[u8]>) -> Vec<Step> {
    let body = body.as_ref();
    let mut lines = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n",
        body.len()
    );
    for header in headers {
        lines.push_str(header);
        lines.push_str("\r\n");
    }
    lines.push_str("\r\n");
    let mut bytes = lines.into_bytes();
    bytes.extend_from_slice(body);
    vec![Step::Send(bytes)]
}

/// A well-formed answer with a body in JSON.
pub(crate) fn json(status: &str, body: &serde_json::Value) -> Vec<Step> {
    answer(status, &["Content-Type: application/json"], body.to_string())
}

/// Exactly these bytes, whatever they are.
pub(crate) fn raw(bytes: impl AsRef<[u8]>) -> Vec<Step> {
    vec![Step::Send(bytes.as_ref().to_vec())]
}
