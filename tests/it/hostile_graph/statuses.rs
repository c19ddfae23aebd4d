//! Every status from 200 to 599, whatever stands in the body: the status decides, and an unknown body adds nothing.

use super::stage::{CANARY, Case, Stage, WRONG};
use crate::support::hostile_graph::{answer, raw};

const JSON: &str = "Content-Type: application/json";
const WRONG_PASSWORD: &str = "wrong_current_password";
const UNEXPECTED: &str = "unexpected_answer";
const UNKNOWN: &str = "outcome_unknown";

/// The contract's rules for the answers of Graph.
#[expect(
    clippy::match_same_arms,
    reason = "each rule of the contract has a line of its own"
)]
fn outcome(status: u16) -> &'static str {
    match status {
        204 => "changed",
        // Whatever else claims success proves none.
        200..=299 => "outcome_unknown",
        // Never followed, so nothing is known of it but that it is not what was asked for.
        300..=399 => "unexpected_answer",
        401 => "sign_in_expired",
        403 => "permission_missing",
        429 => "throttled",
        400..=499 => "unexpected_answer",
        503 => "microsoft_unavailable",
        // It may have been acted on before it failed.
        500..=599 => "outcome_unknown",
        _ => panic!("not in this table: {status}"),
    }
}

#[tokio::test]
async fn every_status_has_one_meaning_whatever_the_body() {
    let envelope = format!(r#"{{"error":{{"code":"{CANARY}","message":"{CANARY}"}}}}"#);
    let markup = format!("<!DOCTYPE html><html><body><h1>{CANARY}</h1></body></html>");
    let bodies = [
        ("Content-Type: text/plain", String::new()),
        ("Content-Type: application/json", envelope),
        ("Content-Type: text/html", markup),
    ];
    let mut stage = Stage::new().await;
    for status in 200..=599 {
        let (kind, body) = &bodies[usize::from(status) % bodies.len()];
        let line = format!("{status} {CANARY}");
        stage
            .graph
            .answers("changePassword", answer(&line, &[kind], body));
        stage.ends(&status.to_string(), outcome(status), 1).await;
    }
    stage.over().await;
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one table is one list")]
async fn a_body_never_speaks_against_the_status() {
    let chunked = |status: &str| {
        let length = WRONG.len();
        raw(format!(
            "HTTP/1.1 {status}\r\nTransfer-Encoding: chunked\r\n\r\n{length:x}\r\n{WRONG}\r\n0\r\n\r\n"
        ))
    };
    let cases: Vec<Case> = vec![
        (
            "204 with a body",
            answer("204 No Content", &[JSON], WRONG),
            "changed",
        ),
        ("204 in chunks", chunked("204 No Content"), "changed"),
        ("200 with an error", answer("200 OK", &[JSON], WRONG), UNKNOWN),
        (
            "201",
            answer("201 Created", &["Location: /v1.0/me"], WRONG),
            UNKNOWN,
        ),
        (
            "206",
            answer("206 Partial Content", &["Content-Range: bytes 0-9/99"], WRONG),
            UNKNOWN,
        ),
        (
            "207 with a 204 inside",
            answer("207 Multi-Status", &[], "HTTP/1.1 204 No Content"),
            UNKNOWN,
        ),
        (
            "401",
            answer("401 Unauthorized", &[JSON], WRONG),
            "sign_in_expired",
        ),
        (
            "403",
            answer("403 Forbidden", &[JSON], WRONG),
            "permission_missing",
        ),
        ("404", answer("404 Not Found", &[JSON], WRONG), UNEXPECTED),
        ("422", answer("422 Unprocessable", &[JSON], WRONG), UNEXPECTED),
        ("429", answer("429 Too Many", &[JSON], WRONG), "throttled"),
        ("500", answer("500 Internal", &[JSON], WRONG), UNKNOWN),
        (
            "503",
            answer("503 Unavailable", &[JSON], WRONG),
            "microsoft_unavailable",
        ),
        ("307", answer("307 Temporary", &[JSON], WRONG), UNEXPECTED),
        (
            "two answers, the good one first",
            raw(format!(
                "HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 400 Bad\r\nContent-Length: {}\r\n\r\n{WRONG}",
                WRONG.len()
            )),
            "changed",
        ),
        (
            "two answers, the good one last",
            raw("HTTP/1.1 400 Bad\r\nContent-Length: 0\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"),
            UNEXPECTED,
        ),
        (
            "more bytes than announced",
            raw(format!(
                "HTTP/1.1 400 Bad\r\nContent-Length: {}\r\n\r\n{WRONG}{CANARY}",
                WRONG.len()
            )),
            WRONG_PASSWORD,
        ),
        (
            "a body where none is",
            raw(format!("HTTP/1.1 400 Bad\r\nContent-Length: 0\r\n\r\n{WRONG}")),
            UNEXPECTED,
        ),
    ];
    Stage::new().await.each(cases).await;
}
