//! The portal's port, byte by byte: what no HTTP client would send.

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::Portal;

/// The longest that any exchange may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Sends these bytes, and returns everything that comes until the portal closes the connection. Fails when it does not.
pub(crate) async fn exchange(portal: &Portal, bytes: &[u8]) -> String {
    let address = portal.url.replace("http://localhost", "127.0.0.1");
    let mut stream = TcpStream::connect(address).await.expect("the portal listens");
    let talk = async {
        // It may have closed before it had read everything, and what it said then is the answer.
        let _ = stream.write_all(bytes).await;
        let mut answer = Vec::new();
        let mut chunk = [0; 4096];
        while let Ok(count @ 1..) = stream.read(&mut chunk).await {
            answer.extend_from_slice(&chunk[..count]);
        }
        answer
    };
    let answer = tokio::time::timeout(PATIENCE, talk).await;
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(300)]);
    let answer = answer.unwrap_or_else(|_| panic!("the connection stays open after {start:?}"));
    String::from_utf8_lossy(&answer).into_owned()
}

/// The status codes of all answers in what came back.
pub(crate) fn statuses(answer: &str) -> Vec<u16> {
    let lines = answer.split("HTTP/1.").skip(1);
    lines
        .map(|line| line.get(2..5).and_then(|code| code.parse().ok()).unwrap_or(0))
        .collect()
}
