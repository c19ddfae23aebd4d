//! Heads that are no HTTP, too much of it, or HTTP of another age: what cannot be read may still have been acted on.

use super::stage::{CANARY, Case, Stage, WRONG};
use crate::support::hostile_graph::{answer, raw};

const UNEXPECTED: &str = "unexpected_answer";
const UNKNOWN: &str = "outcome_unknown";

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one table is one list")]
async fn a_head_that_is_no_http_leaves_the_outcome_open() {
    let fields = |count: usize| format!("X-Field: {CANARY}\r\n").repeat(count);
    let with = |head: &str| raw(format!("HTTP/1.1 204 No Content\r\n{head}\r\n\r\n"));
    let cases: Vec<Case> = vec![
        (
            "an answer without a head",
            raw(format!("<html>{CANARY}</html>")),
            UNKNOWN,
        ),
        (
            "another protocol",
            raw(format!("220 {CANARY} ESMTP\r\n")),
            UNKNOWN,
        ),
        (
            "a version to come",
            raw("HTTP/2.0 204 No Content\r\n\r\n"),
            UNKNOWN,
        ),
        (
            "the preface of HTTP/2",
            raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
            UNKNOWN,
        ),
        (
            "letters for a status",
            raw("HTTP/1.1 2O4 No Content\r\n\r\n"),
            UNKNOWN,
        ),
        ("a status of two digits", raw("HTTP/1.1 20\r\n\r\n"), UNKNOWN),
        (
            "a status of four digits",
            raw("HTTP/1.1 2040 No Content\r\n\r\n"),
            UNKNOWN,
        ),
        ("a status below all", raw("HTTP/1.1 099 Low\r\n\r\n"), UNKNOWN),
        ("a status above all", raw("HTTP/1.1 999 High\r\n\r\n"), UNKNOWN),
        ("a status of its own", raw("HTTP/1.1 604 High\r\n\r\n"), UNKNOWN),
        ("zeros", raw([0; 4096]), UNKNOWN),
        (
            "a zero in a field",
            with(&format!("X-Field: {CANARY}\0")),
            UNKNOWN,
        ),
        ("a line that is no field", with(CANARY), UNKNOWN),
        ("a blank in a name", with("Content Length: 0"), UNKNOWN),
        ("a carriage return in a field", with("X-Field: a\rb"), UNKNOWN),
        (
            "a field of a megabyte",
            with(&format!("X-Field: {}", CANARY.repeat(52_000))),
            UNKNOWN,
        ),
        ("ten thousand fields", with(fields(10_000).trim_end()), UNKNOWN),
        (
            "a status line of a megabyte",
            raw(format!("HTTP/1.1 204 {}\r\n\r\n", CANARY.repeat(52_000))),
            UNKNOWN,
        ),
        (
            "two lengths that differ",
            raw(format!(
                "HTTP/1.1 400 Bad\r\nContent-Length: 5\r\nContent-Length: {}\r\n\r\n{WRONG}",
                WRONG.len()
            )),
            UNKNOWN,
        ),
        (
            "a negative length",
            raw(format!("HTTP/1.1 400 Bad\r\nContent-Length: -1\r\n\r\n{WRONG}")),
            UNKNOWN,
        ),
        (
            "a length beyond all numbers",
            raw(format!(
                "HTTP/1.1 400 Bad\r\nContent-Length: 99999999999999999999999\r\n\r\n{WRONG}"
            )),
            UNKNOWN,
        ),
    ];
    Stage::new().await.each(cases).await;
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one table is one list")]
async fn odd_heads_that_can_be_read_count() {
    let length = WRONG.len();
    let some = format!("X-Field: {CANARY}\r\n").repeat(90);
    let cases: Vec<Case> = vec![
        ("HTTP/1.0", raw("HTTP/1.0 204 No Content\r\n\r\n"), "changed"),
        (
            "HTTP/1.0 without a length",
            raw(format!("HTTP/1.0 400 Bad\r\n\r\n{WRONG}")),
            "wrong_current_password",
        ),
        (
            "closed instead of a length",
            raw(format!("HTTP/1.1 400 Bad\r\nConnection: close\r\n\r\n{WRONG}")),
            "wrong_current_password",
        ),
        (
            "the same length twice",
            raw(format!(
                "HTTP/1.1 400 Bad\r\nContent-Length: {length}\r\nContent-Length: {length}\r\n\r\n{WRONG}"
            )),
            "wrong_current_password",
        ),
        ("no reason", raw("HTTP/1.1 204\r\n\r\n"), "changed"),
        (
            "another reason",
            raw(format!("HTTP/1.1 204 <script>{CANARY}</script>\r\n\r\n")),
            "changed",
        ),
        ("bare line feeds", raw("HTTP/1.1 204 No Content\n\n"), "changed"),
        (
            "ninety fields",
            raw(format!("HTTP/1.1 204 No Content\r\n{some}\r\n")),
            "changed",
        ),
        (
            "bytes above ASCII",
            raw(b"HTTP/1.1 204 No Content\r\nX-Field: \xff\xfe\r\n\r\n"),
            "changed",
        ),
        (
            "an upgrade",
            raw("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n"),
            UNKNOWN,
        ),
        (
            "100 first",
            raw("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"),
            "changed",
        ),
        (
            "103 first",
            raw(format!(
                "HTTP/1.1 103 Early Hints\r\nLink: <{CANARY}>\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"
            )),
            "changed",
        ),
        (
            "102 and 103, then a refusal",
            raw(format!(
                "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 400 Bad\r\nContent-Length: {length}\r\n\r\n{WRONG}"
            )),
            "wrong_current_password",
        ),
        ("only 103", raw("HTTP/1.1 103 Early Hints\r\n\r\n"), UNKNOWN),
        (
            "a thousand times 100, then 204",
            raw(format!(
                "{}HTTP/1.1 204 No Content\r\n\r\n",
                "HTTP/1.1 100 Continue\r\n\r\n".repeat(1000)
            )),
            "changed",
        ),
        (
            "packed",
            answer("400 Bad Request", &["Content-Encoding: gzip"], WRONG),
            "wrong_current_password",
        ),
        (
            "packed as nothing known",
            answer(
                "400 Bad Request",
                &[&format!("Content-Encoding: {CANARY}")],
                WRONG,
            ),
            "wrong_current_password",
        ),
        (
            "a transfer of another kind",
            raw(format!(
                "HTTP/1.1 400 Bad\r\nTransfer-Encoding: {CANARY}\r\n\r\n{CANARY}"
            )),
            UNEXPECTED,
        ),
    ];
    Stage::new().await.each(cases).await;
}
