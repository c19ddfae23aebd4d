//! Answers of the token address that are broken, huge, packed, or come from elsewhere.

use super::{Ends, SIGNED_IN, Stage, UNAVAILABLE};
use crate::support::forged::IdToken;
use crate::support::hostile_entra::{CANARY, Reply};
use crate::support::{HostileEntra, gzip};

/// What becomes of an honest answer, given its text.
type Delivered = fn(String) -> Reply;

const JSON: &str = "application/json; charset=utf-8";

const DELIVERIES: &[(&str, Delivered, Ends)] = &[
    (
        "JSON with a charset is fine",
        |text| Reply::status(200, JSON, text),
        SIGNED_IN,
    ),
    (
        "JSON in capitals is fine",
        |text| Reply::status(200, "Application/JSON", text),
        SIGNED_IN,
    ),
    (
        "space around is fine",
        |text| Reply::json(format!("\r\n  {text}\n\n")),
        SIGNED_IN,
    ),
    (
        "tokens that are called a page",
        |text| Reply::status(200, "text/html", text),
        UNAVAILABLE,
    ),
    (
        "tokens that are called text",
        |text| Reply::status(200, "text/plain", text),
        UNAVAILABLE,
    ),
    (
        "tokens that are called a form",
        |text| Reply::status(200, "application/x-www-form-urlencoded", text),
        UNAVAILABLE,
    ),
    (
        "tokens of an empty type",
        |text| Reply::status(200, "", text),
        UNAVAILABLE,
    ),
    (
        "tokens that were created",
        |text| Reply::status(201, JSON, text),
        UNAVAILABLE,
    ),
    (
        "tokens with a refusal's status",
        |text| Reply::status(400, JSON, text),
        UNAVAILABLE,
    ),
    (
        "tokens with a failure's status",
        |text| Reply::status(500, JSON, text),
        UNAVAILABLE,
    ),
    (
        "tokens behind a permanent redirect",
        |text| elsewhere(301, &text),
        UNAVAILABLE,
    ),
    (
        "tokens behind a redirect",
        |text| elsewhere(302, &text),
        UNAVAILABLE,
    ),
    (
        "tokens behind a redirect to look at",
        |text| elsewhere(303, &text),
        UNAVAILABLE,
    ),
    (
        "tokens behind a redirect to send again",
        |text| elsewhere(307, &text),
        UNAVAILABLE,
    ),
    (
        "tokens behind a redirect to send again for ever",
        |text| elsewhere(308, &text),
        UNAVAILABLE,
    ),
    ("nothing", |_| Reply::json(""), UNAVAILABLE),
    ("no content", |_| Reply::status(204, JSON, ""), UNAVAILABLE),
    (
        "a refusal without words",
        |_| Reply::status(400, JSON, ""),
        UNAVAILABLE,
    ),
    ("a space", |_| Reply::json(" "), UNAVAILABLE),
    ("a null", |_| Reply::json("null"), UNAVAILABLE),
    ("a list", |text| Reply::json(format!("[{text}]")), UNAVAILABLE),
    ("a text", |_| Reply::json(format!("\"{CANARY}\"")), UNAVAILABLE),
    (
        "two answers in one",
        |text| Reply::json(format!("{text}{text}")),
        SIGNED_IN,
    ),
    (
        "half of the text",
        |text| Reply::json(&text[..text.len() / 2]),
        UNAVAILABLE,
    ),
    (
        "a connection that ends too early",
        |text| Reply::json(text).cut_off(),
        UNAVAILABLE,
    ),
    ("a page", |_| Reply::status(200, "text/html", page()), UNAVAILABLE),
    ("a page that is called JSON", |_| Reply::json(page()), UNAVAILABLE),
    (
        "a page that refuses",
        |_| Reply::status(403, "text/html", page()),
        UNAVAILABLE,
    ),
    (
        "a page that says to wait",
        |_| Reply::status(429, "text/html", page()).with("retry-after", "1"),
        UNAVAILABLE,
    ),
    (
        "a page of a gateway",
        |_| Reply::status(502, "text/html", page()),
        UNAVAILABLE,
    ),
    (
        "a status nobody knows",
        |_| Reply::status(799, JSON, page()),
        UNAVAILABLE,
    ),
    (
        "an error that says it is fine",
        |_| Reply::json(error()),
        UNAVAILABLE,
    ),
    (
        "three megabytes in front",
        |text| Reply::json(format!("{}{text}", " ".repeat(3_000_000))),
        UNAVAILABLE,
    ),
    (
        "three megabytes of refusal",
        |_| {
            let text = error().replace("CANARY", &"CANARY".repeat(500_000));
            Reply::status(400, JSON, text)
        },
        UNAVAILABLE,
    ),
    (
        "100 000 brackets",
        |_| Reply::json("[".repeat(100_000)),
        UNAVAILABLE,
    ),
    (
        "another encoding",
        |text| Reply::json(gzip::stored(&text)).with("content-encoding", "gzip"),
        UNAVAILABLE,
    ),
    (
        "a small file that becomes a large one",
        |text| Reply::json(gzip::bomb(&text)).with("content-encoding", "gzip"),
        UNAVAILABLE,
    ),
    (
        "an encoding that was not used",
        |text| Reply::json(text).with("content-encoding", "gzip"),
        SIGNED_IN,
    ),
    (
        "cookies are not for us",
        |text| Reply::json(text).with("set-cookie", "repass-session=CANARY"),
        SIGNED_IN,
    ),
];

fn elsewhere(status: u16, text: &str) -> Reply {
    Reply::status(status, JSON, text).with("location", "/CANARY")
}

fn page() -> String {
    format!("<!DOCTYPE html><title>{CANARY}</title><script>alert('{CANARY}')</script>")
}

fn error() -> String {
    format!(r#"{{"error":"invalid_grant","error_description":"{CANARY}","error_codes":[70008]}}"#)
}

#[tokio::test]
async fn an_answer_that_is_not_of_oauth_is_microsoft_being_unavailable() {
    let stage = Stage::start().await;
    for (name, delivered, ends) in DELIVERIES {
        let url = stage.entra.url.clone();
        stage.entra.answer("token", move |nonce| {
            delivered(HostileEntra::tokens(&IdToken::honest(&url, nonce).sign()).to_string())
        });
        stage.expect(name, *ends).await;
    }
    let followed = stage.entra.asked("other");
    assert!(followed.is_empty(), "{followed:?}");
    for asked in stage.entra.asked("token") {
        assert!(!asked.head.contains("accept-encoding"), "{}", asked.head);
        assert!(!asked.head.contains("cookie"), "{}", asked.head);
        assert!(!asked.head.contains("origin"), "{}", asked.head);
    }
}
