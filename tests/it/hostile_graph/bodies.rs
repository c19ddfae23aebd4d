//! Bodies that are broken, lie, or say the right words in the wrong place.

use serde_json::json;

use super::stage::{CANARY, Case, Stage, WRONG};
use crate::support::hostile_graph::{answer, json, raw};

const REFUSED: &str = "400 Bad Request";
const JSON: &str = "Content-Type: application/json";
const WRONG_PASSWORD: &str = "wrong_current_password";
const UNEXPECTED: &str = "unexpected_answer";

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one table is one list")]
async fn a_refusal_in_a_broken_body_is_unexpected() {
    let broken = |body: &[u8]| answer(REFUSED, &[JSON], body);
    let cases: Vec<Case> = vec![
        ("empty", broken(b""), UNEXPECTED),
        (
            "a page",
            broken(format!("<html><p>{CANARY} paramName: oldPassword</p></html>").as_bytes()),
            UNEXPECTED,
        ),
        (
            "JSON that stops",
            broken(&WRONG.as_bytes()[..WRONG.len() - 2]),
            UNEXPECTED,
        ),
        (
            "fewer bytes than announced",
            raw(format!("HTTP/1.1 400 Bad\r\nContent-Length: 5000\r\n\r\n{WRONG}")),
            UNEXPECTED,
        ),
        (
            "chunks without a size",
            raw(format!(
                "HTTP/1.1 400 Bad\r\nTransfer-Encoding: chunked\r\n\r\n{CANARY}\r\n{WRONG}\r\n"
            )),
            UNEXPECTED,
        ),
        (
            "a chunk of a negative size",
            raw(format!(
                "HTTP/1.1 400 Bad\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n{WRONG}\r\n0\r\n\r\n"
            )),
            UNEXPECTED,
        ),
        (
            "a chunk larger than any machine",
            raw(format!(
                "HTTP/1.1 400 Bad\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff0\r\n{WRONG}"
            )),
            UNEXPECTED,
        ),
        (
            "chunks without an end",
            raw(format!(
                "HTTP/1.1 400 Bad\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{WRONG}\r\n",
                WRONG.len()
            )),
            UNEXPECTED,
        ),
        (
            "a byte order mark",
            broken(format!("\u{feff}{WRONG}").as_bytes()),
            UNEXPECTED,
        ),
        (
            "two documents",
            broken(format!("{WRONG}{WRONG}").as_bytes()),
            UNEXPECTED,
        ),
        (
            "a list of envelopes",
            broken(format!("[{WRONG}]").as_bytes()),
            UNEXPECTED,
        ),
        ("zeros", broken(&[0; 4096]), UNEXPECTED),
        (
            "bytes that are no text",
            broken(b"{\"error\":{\"message\":\"\xff\xfe paramName: oldPassword\"}}"),
            UNEXPECTED,
        ),
        ("UTF-16", broken(&utf16(WRONG)), UNEXPECTED),
        (
            "brackets, a hundred thousand deep",
            broken("[".repeat(100_000).as_bytes()),
            UNEXPECTED,
        ),
        (
            "an error, a hundred thousand deep",
            broken(format!("{}{}", r#"{"error":"#.repeat(100_000), "}".repeat(100_000)).as_bytes()),
            UNEXPECTED,
        ),
    ];
    Stage::new().await.each(cases).await;
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one table is one list")]
async fn only_the_message_of_the_error_is_believed() {
    let words = format!("{CANARY} paramName: oldPassword");
    let cases: Vec<Case> = vec![
        (
            "in the code",
            json(REFUSED, &json!({"error": {"code": words, "message": ""}})),
            UNEXPECTED,
        ),
        (
            "in the inner error",
            json(
                REFUSED,
                &json!({"error": {"message": "", "innerError": {"message": words}}}),
            ),
            UNEXPECTED,
        ),
        (
            "in the details",
            json(
                REFUSED,
                &json!({"error": {"message": "", "details": [{"message": words}], "target": words}}),
            ),
            UNEXPECTED,
        ),
        (
            "beside the error",
            json(REFUSED, &json!({"error": {"message": ""}, "message": words})),
            UNEXPECTED,
        ),
        (
            "as the name of a field",
            json(REFUSED, &json!({"error": {"message": "", (&words): 1}})),
            UNEXPECTED,
        ),
        (
            "as the error",
            json(REFUSED, &json!({"error": words})),
            UNEXPECTED,
        ),
        (
            "in a list",
            json(REFUSED, &json!({"error": {"message": [words]}})),
            UNEXPECTED,
        ),
        (
            "in a message of another language",
            json(REFUSED, &json!({"error": {"message": {"value": words}}})),
            UNEXPECTED,
        ),
        (
            "no message",
            json(REFUSED, &json!({"error": {"message": null}})),
            UNEXPECTED,
        ),
        (
            "in a header",
            answer(REFUSED, &[&format!("X-Error: {words}")], ""),
            UNEXPECTED,
        ),
        (
            "in the status line",
            answer(&format!("400 {words}"), &[], ""),
            UNEXPECTED,
        ),
        (
            "two errors",
            answer(
                REFUSED,
                &[JSON],
                format!(r#"{{"error":{{"message":""}},"error":{{"message":"{words}"}}}}"#),
            ),
            UNEXPECTED,
        ),
        (
            "two messages",
            answer(
                REFUSED,
                &[JSON],
                format!(r#"{{"error":{{"message":"","message":"{words}"}}}}"#),
            ),
            UNEXPECTED,
        ),
        (
            "another name that begins alike",
            json(
                REFUSED,
                &json!({"error": {"message": "paramName: oldPasswordHint"}}),
            ),
            UNEXPECTED,
        ),
    ];
    Stage::new().await.each(cases).await;
}

#[tokio::test]
async fn a_message_that_is_believed_is_still_not_repeated() {
    let message = |text: String| json(REFUSED, &json!({"error": {"message": text}}));
    let markup =
        format!("</p><script>{CANARY}</script>\r\nSet-Cookie: {CANARY}=1\r\n\r\n\u{202e}{CANARY}\u{0}");
    let cases: Vec<Case> = vec![
        (
            "markup and line breaks",
            message(format!("{markup} paramName: oldPassword")),
            WRONG_PASSWORD,
        ),
        (
            "markup about the new one",
            message(format!("{markup} paramName: newPassword {markup}")),
            "refused_by_policy",
        ),
        (
            "markup about the directory",
            message(format!(
                "{markup} on-premises mastered Directory Sync objects {markup}"
            )),
            "synced_account",
        ),
        (
            "markup about the account",
            message(format!("{markup} not supported for MSA accounts {markup}")),
            "personal_account",
        ),
        (
            "a megabyte",
            message(format!("{} paramName: oldPassword", CANARY.repeat(50_000))),
            WRONG_PASSWORD,
        ),
        (
            "three megabytes",
            message(format!("{} paramName: oldPassword", CANARY.repeat(150_000))),
            UNEXPECTED,
        ),
        (
            "another charset than the header says",
            answer(
                REFUSED,
                &["Content-Type: application/json; charset=utf-16"],
                WRONG,
            ),
            WRONG_PASSWORD,
        ),
        ("no type at all", answer(REFUSED, &[], WRONG), WRONG_PASSWORD),
        (
            "the type of a picture",
            answer(REFUSED, &["Content-Type: image/png"], WRONG),
            WRONG_PASSWORD,
        ),
    ];
    Stage::new().await.each(cases).await;
}

fn utf16(text: &str) -> Vec<u8> {
    let bytes = text.encode_utf16().flat_map(u16::to_le_bytes);
    [0xff, 0xfe].into_iter().chain(bytes).collect()
}
