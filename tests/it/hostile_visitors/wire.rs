//! Bytes that are no request, and bytes that two parsers could read as different requests.

use super::assert_lives_on;
use crate::support::{ADA, Portal, wire};

/// What stands in a body or behind a request and wants to be taken for a request of its own.
pub(crate) const SECOND: &str = "GET /help HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

/// How a request can say its length twice, or not at all: head lines, and what follows the head before [`SECOND`].
pub(crate) const LENGTHS: [(&str, &str); 26] = [
    ("Content-Length: 0\r\nTransfer-Encoding: chunked", "0\r\n\r\n"),
    ("Transfer-Encoding: chunked\r\nContent-Length: 5", "0\r\n\r\n"),
    ("Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n"),
    ("Content-Length: 6\r\nTransfer-Encoding: identity", "abcdef"),
    ("Transfer-Encoding: chunked, identity", "0\r\n\r\n"),
    ("Transfer-Encoding: xchunked", "0\r\n\r\n"),
    ("Transfer-Encoding: chunked\r\nTransfer-Encoding: x", "0\r\n\r\n"),
    ("Transfer-Encoding : chunked", "0\r\n\r\n"),
    ("Transfer-Encoding: \u{b}chunked", "0\r\n\r\n"),
    ("Transfer-Encoding: chunked\r\n\tx", "0\r\n\r\n"),
    ("Transfer-Encoding:\r\n chunked", "0\r\n\r\n"),
    ("X: y\rTransfer-Encoding: chunked", "0\r\n\r\n"),
    ("X: y\r\n Transfer-Encoding: chunked", "0\r\n\r\n"),
    ("Content-Length: 0\r\nContent-Length: 5", "abcde"),
    ("Content-Length: 5\r\nContent-Length: 0", "abcde"),
    ("Content-Length: 5, 5", "abcde"),
    ("Content-Length: +5", "abcde"),
    ("Content-Length: -1", ""),
    ("Content-Length: 0x5", "abcde"),
    ("Content-Length: 5 5", "abcde"),
    ("Content-Length: 99999999999999999999999", ""),
    ("Content-Length : 5", "abcde"),
    ("Content-Length: ", ""),
    ("Transfer-Encoding: chunked", "zz\r\n\r\n"),
    ("Transfer-Encoding: chunked", "ffffffffffffffffff\r\n"),
    ("Transfer-Encoding: chunked", "5;\r\nabcdeX\r\n0\r\n\r\n"),
];

#[tokio::test]
async fn a_request_with_two_lengths_is_never_two_requests() {
    let portal = Portal::start().await;
    let ada = portal.signed_in(ADA).await;
    let session = format!("repass-session={}", ada.cookies["repass-session"]);
    for (lines, body) in LENGTHS {
        for (start, cookie) in [
            ("POST /password", ""),
            ("POST /password", session.as_str()),
            ("POST /nowhere", ""),
            ("GET /help", ""),
            ("GET /password", &session),
        ] {
            let request = format!(
                "{start} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\nSec-Fetch-Site: same-origin\r\n\
                 Content-Type: application/x-www-form-urlencoded\r\n{lines}\r\n\r\n{body}{SECOND}"
            );
            let answer = wire::exchange(&portal, request.as_bytes()).await;
            let statuses = wire::statuses(&answer);
            // Either it is refused, or there was one way to read it, and the connection ends with its answer.
            assert!(statuses.len() <= 1, "{start} {lines:?}: {answer}");
            assert!(
                statuses.iter().all(|status| *status < 500),
                "{start} {lines:?}: {answer}"
            );
        }
    }
    assert_lives_on(&portal, &ada).await;
}

fn no_requests() -> Vec<Vec<u8>> {
    [
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0",
        "\x16\x03\x01\x02\0\x01\0\x01\x03\x03",
        "SSH-2.0-OpenSSH_9.9\r\n",
        "\x04\x01\0\x50\x7f\0\0\x01\0",
        "PROXY TCP4 6.6.6.6 127.0.0.1 1 80\r\nGET /help HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET\r\n\r\n",
        "GET /help\r\n\r\n",
        "GET /help HTTP/9.9\r\n\r\n",
        "GET /help HTTP/1.1 \r\nHost: x\r\n\r\n",
        "GET  /help HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET\t/help\tHTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /help HTTP/1.1\r\nHost: x\r\nX\r\n\r\n",
        "GET /help HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n",
        "GET /help HTTP/1.1\r\nHost: x\r\nX Y: z\r\n\r\n",
        "GET /help HTTP/1.1\r\nHost: x\r\nX: y\0z\r\n\r\n",
        "GET /help HTTP/1.1\r\nHost: x\r\nX: y\r\n z\r\n\r\n",
        "GET /help HTTP/1.1\r\nHost: x\r\nX\0: y\r\n\r\n",
        "GET /help HTTP/1.1\rHost: x\r\r",
        "G\u{c9}T /help HTTP/1.1\r\nHost: x\r\n\r\n",
        "\0\0\0\0\0\0\0\0\r\n\r\n",
        "{\"a\":1}\r\n\r\n",
    ]
    .iter()
    .map(|head| head.as_bytes().to_vec())
    .chain([
        [
            b"GET /".to_vec(),
            vec![b'a'; 70_000],
            b" HTTP/1.1\r\nHost: x\r\n\r\n".to_vec(),
        ]
        .concat(),
        [
            b"GET / HTTP/1.1\r\nHost: x\r\nX: ".to_vec(),
            vec![b'a'; 600_000],
            b"\r\n\r\n".to_vec(),
        ]
        .concat(),
        [
            b"GET / HTTP/1.1\r\n".to_vec(),
            b"X: y\r\n".repeat(200),
            b"\r\n".to_vec(),
        ]
        .concat(),
        [
            b"GET / HTTP/1.1\r\n".to_vec(),
            b"Cookie: repass-session=x\r\n".repeat(2000),
            b"\r\n".to_vec(),
        ]
        .concat(),
        vec![b'A'; 600_000],
        vec![0xff; 600_000],
    ])
    .collect()
}

#[tokio::test]
async fn bytes_that_are_no_request_are_refused_and_the_connection_ends() {
    let portal = Portal::start().await;
    let ada = portal.signed_in(ADA).await;
    for head in no_requests() {
        let answer = wire::exchange(&portal, &head).await;
        let statuses = wire::statuses(&answer);
        let start = String::from_utf8_lossy(&head[..head.len().min(120)]).into_owned();
        assert!(statuses.len() <= 1, "{start:?}: {answer}");
        assert!(
            statuses.iter().all(|status| [400, 414, 431].contains(status)),
            "{start:?}: {answer}"
        );
    }
    assert_lives_on(&portal, &ada).await;
}

#[tokio::test]
async fn a_head_with_bare_line_feeds_is_one_request_at_most() {
    let portal = Portal::start().await;
    for head in [
        "GET /help HTTP/1.1\nHost: x\nConnection: close\n\n",
        "GET /help HTTP/1.1\r\nHost: x\nConnection: close\r\n\n",
        "\r\n\r\nGET /help HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /help HTTP/1.0\r\n\r\n",
        "GET /help HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET /help HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n",
        "GET /help HTTP/1.1\r\nHost: x\r\nConnection: close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQ\r\n\r\n",
        "GET /help HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n",
        "GET /help HTTP/1.1\r\nHost: x\r\nConnection: close, cookie, sec-fetch-site\r\n\r\n",
    ] {
        let answer = wire::exchange(&portal, format!("{head}{SECOND}").as_bytes()).await;
        let statuses = wire::statuses(&answer);
        assert!(statuses == [200] || statuses == [400], "{head:?}: {answer}");
    }
}
