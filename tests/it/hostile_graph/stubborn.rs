//! Servers that never end: silence, drops of bytes, and floods. Nobody waits for ever, and nobody reads for ever.

use super::stage::{CANARY, Case, Stage, WRONG};
use crate::support::hostile_graph::{Step, raw};

const UNEXPECTED: &str = "unexpected_answer";
const UNKNOWN: &str = "outcome_unknown";
/// Of a flood of 100 MB: what is read, and what fits between two sockets.
const FAR_TOO_MUCH: usize = 20 * 1024 * 1024;

/// Sends this and then nothing.
fn and_silence(start: impl AsRef<[u8]>) -> Vec<Step> {
    [raw(start), vec![Step::Hang]].concat()
}

/// Sends this and then much more, ten thousand bytes at a time.
fn and_a_flood(start: &str, of: &str) -> Vec<Step> {
    let piece = of.repeat(10_000 / of.len());
    [raw(start), vec![Step::Flood(piece.into_bytes(), 10_000)]].concat()
}

#[tokio::test]
async fn silence_before_the_head_is_over_leaves_the_outcome_open() {
    let cases: Vec<Case> = vec![
        ("no answer", vec![Step::Hang], UNKNOWN),
        ("half a status line", and_silence("HTTP/1.1 20"), UNKNOWN),
        (
            "a status line",
            and_silence("HTTP/1.1 204 No Content\r\n"),
            UNKNOWN,
        ),
        (
            "a head without its end",
            and_silence("HTTP/1.1 204 No Content\r\nDate: now\r\n"),
            UNKNOWN,
        ),
        ("only 100", and_silence("HTTP/1.1 100 Continue\r\n\r\n"), UNKNOWN),
        (
            "a head in drops",
            vec![Step::Drip(format!("HTTP/1.1 204 {}", CANARY.repeat(50)).into())],
            UNKNOWN,
        ),
        (
            "a field a breath",
            vec![
                Step::Send(b"HTTP/1.1 204 No Content\r\n".to_vec()),
                Step::Drip(b"A:1\r\n".repeat(40)),
            ],
            UNKNOWN,
        ),
    ];
    Stage::hasty().await.each(cases).await;
}

#[tokio::test]
async fn silence_after_the_head_changes_nothing_about_the_status() {
    let cases: Vec<Case> = vec![
        (
            "204 with a promise",
            and_silence("HTTP/1.1 204 No Content\r\nContent-Length: 10\r\n\r\n"),
            "changed",
        ),
        (
            "403",
            and_silence("HTTP/1.1 403 No\r\nContent-Length: 10\r\n\r\n"),
            "permission_missing",
        ),
        (
            "500",
            and_silence("HTTP/1.1 500 No\r\nContent-Length: 10\r\n\r\n"),
            UNKNOWN,
        ),
        (
            "503",
            and_silence("HTTP/1.1 503 No\r\nTransfer-Encoding: chunked\r\n\r\n"),
            "microsoft_unavailable",
        ),
        // Only a refusal has a body that is read.
        (
            "400 without its body",
            and_silence("HTTP/1.1 400 Bad\r\nContent-Length: 10\r\n\r\n"),
            UNEXPECTED,
        ),
        (
            "400 with half its body",
            and_silence(format!("HTTP/1.1 400 Bad\r\nContent-Length: 900\r\n\r\n{WRONG}")),
            UNEXPECTED,
        ),
        (
            "400 with a body in drops",
            [
                raw("HTTP/1.1 400 Bad\r\nContent-Length: 900\r\n\r\n"),
                vec![Step::Drip(WRONG.into())],
            ]
            .concat(),
            UNEXPECTED,
        ),
        (
            "400 in chunks of one byte",
            [
                raw("HTTP/1.1 400 Bad\r\nTransfer-Encoding: chunked\r\n\r\n"),
                vec![Step::Drip(b"1\r\n{\r\n".repeat(20))],
            ]
            .concat(),
            UNEXPECTED,
        ),
    ];
    Stage::hasty().await.each(cases).await;
}

#[tokio::test]
async fn slow_is_not_silent() {
    let refusal = format!("HTTP/1.1 400 Bad\r\nContent-Length: {}\r\n\r\n", WRONG.len());
    let (start, end) = WRONG.split_at(WRONG.len() - 10);
    let cases: Vec<Case> = vec![
        (
            "204 in drops",
            vec![Step::Drip(b"HTTP/1.1 204 No Content\r\n\r\n".to_vec())],
            "changed",
        ),
        (
            "a refusal whose end comes in drops",
            [raw(format!("{refusal}{start}")), vec![Step::Drip(end.into())]].concat(),
            "wrong_current_password",
        ),
    ];
    Stage::new().await.each(cases).await;
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one table is one list")]
async fn a_flood_is_not_drunk() {
    let mut stage = Stage::new().await;
    let head = |status: &str, length: &str| format!("HTTP/1.1 {status}\r\n{length}\r\n\r\n");
    let long = "Content-Length: 100000000";
    let chunked = "Transfer-Encoding: chunked";
    let chunk = format!("14\r\n{CANARY}1\r\n");
    let cases: Vec<Case> = vec![
        (
            "400 of 100 MB",
            and_a_flood(&head("400 Bad", long), CANARY),
            UNEXPECTED,
        ),
        (
            "400 in endless chunks",
            and_a_flood(&head("400 Bad", chunked), &chunk),
            UNEXPECTED,
        ),
        (
            "400 without a length",
            and_a_flood(&head("400 Bad", "Connection: close"), CANARY),
            UNEXPECTED,
        ),
        (
            "400 of blanks",
            and_a_flood(&head("400 Bad", long), " "),
            UNEXPECTED,
        ),
        (
            "204",
            and_a_flood(&head("204 No Content", long), CANARY),
            "changed",
        ),
        ("200", and_a_flood(&head("200 OK", long), CANARY), UNKNOWN),
        ("302", and_a_flood(&head("302 Found", long), CANARY), UNEXPECTED),
        (
            "401",
            and_a_flood(&head("401 No", long), CANARY),
            "sign_in_expired",
        ),
        (
            "429",
            and_a_flood(&head("429 Slow", chunked), &chunk),
            "throttled",
        ),
        (
            "500",
            and_a_flood(&head("500 Broken", "Connection: close"), CANARY),
            UNKNOWN,
        ),
        ("a status line", and_a_flood("HTTP/1.1 204 ", CANARY), UNKNOWN),
        (
            "fields",
            and_a_flood("HTTP/1.1 204 No Content\r\n", "X: Hostile-Canary-5081\r\n"),
            UNKNOWN,
        ),
        (
            "one field",
            and_a_flood("HTTP/1.1 204 No Content\r\nX: ", CANARY),
            UNKNOWN,
        ),
        ("no HTTP", and_a_flood("", CANARY), UNKNOWN),
        ("packed zeros", packed_zeros(), UNEXPECTED),
    ];
    for (name, script, outcome) in cases {
        stage.graph.answers("changePassword", script);
        stage.ends(name, outcome, 1).await;
        stage.graph.is_let_go().await;
        let sent = stage.graph.most_sent();
        assert!(sent < FAR_TOO_MUCH, "{name}: {sent} bytes were taken");
    }
    stage.over().await;
}

#[tokio::test]
async fn a_flood_of_interim_answers_ends_with_the_wait() {
    let mut stage = Stage::hasty().await;
    for line in [
        "HTTP/1.1 100 Continue\r\n\r\n",
        "HTTP/1.1 103 Early Hints\r\nLink: <Hostile-Canary-5081>\r\n\r\n",
    ] {
        let piece = line.repeat(100).into_bytes();
        stage
            .graph
            .answers("changePassword", vec![Step::Flood(piece, usize::MAX)]);
        stage.ends(line, UNKNOWN, 1).await;
    }
    stage.over().await;
}

/// 400 with a hundred megabytes of zeros, packed into six hundred kilobytes by gzip (RFC 1951, fixed codes).
fn packed_zeros() -> Vec<Step> {
    // One block; a zero; then "258 times what was one byte ago", a code of eight bits and one of five; the end.
    let mut bits = vec![true, true, false];
    bits.extend([false, false, true, true, false, false, false, false]);
    for _ in 0..400_000 {
        bits.extend([true, true, false, false, false, true, false, true]);
        bits.extend([false; 5]);
    }
    bits.extend([false; 7]);
    let byte = |bits: &[bool]| bits.iter().rev().fold(0, |byte, bit| byte << 1 | u8::from(*bit));
    let mut packed = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
    packed.extend(bits.chunks(8).map(byte));
    packed.extend([0; 8]);
    let length = packed.len();
    let head = format!("HTTP/1.1 400 Bad\r\nContent-Encoding: gzip\r\nContent-Length: {length}\r\n\r\n");
    raw([head.into_bytes(), packed].concat())
}
