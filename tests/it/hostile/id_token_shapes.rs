//! ID tokens that are no tokens, or not the shape of one.

use super::{Ends, INVALID, SIGNED_IN, Stage};
use crate::support::forged::{IdToken, Signature, compact};
use crate::support::hostile_entra::CANARY;

/// What an honest token becomes. `None` leaves it.
type Shape = fn(IdToken) -> String;

fn part(token: &str, number: usize) -> String {
    token.split('.').nth(number).unwrap().to_owned()
}

fn with_payload(token: &IdToken, payload: impl AsRef<[u8]>) -> String {
    compact(&token.header.to_string(), payload.as_ref(), Signature::Honest)
}

/// The claims in the order in which the portal happens to name them.
fn as_list(token: &IdToken) -> String {
    let claims: serde_json::Value = serde_json::from_str(&token.claims.to_string()).unwrap();
    let names = ["iss", "aud", "exp", "nbf", "nonce", "tid", "oid", "ver", "upn"];
    let mut values: Vec<_> = names.map(|name| claims[name].clone()).into();
    values.resize(15, serde_json::Value::Null);
    serde_json::Value::from(values).to_string()
}

const SHAPES: &[(&str, Shape, Ends)] = &[
    ("nothing", |_| String::new(), INVALID),
    ("one word", |_| CANARY.to_owned(), INVALID),
    ("two dots", |_| "..".to_owned(), INVALID),
    ("three dots", |_| "...".to_owned(), INVALID),
    ("100 000 dots", |_| ".".repeat(100_000), INVALID),
    ("50 000 dots", |_| ".".repeat(50_000), INVALID),
    (
        "two parts",
        |token| token.sign().rsplit_once('.').unwrap().0.to_owned(),
        INVALID,
    ),
    (
        "four parts",
        |token| format!("{}.{CANARY}", token.sign()),
        INVALID,
    ),
    (
        "an empty part in front",
        |token| format!(".{}", token.sign()),
        INVALID,
    ),
    (
        "an empty part behind",
        |token| format!("{}.", token.sign()),
        INVALID,
    ),
    (
        "five parts, as encrypted ones have",
        |token| format!("{}.a.b", token.sign()),
        INVALID,
    ),
    ("padding", |token| format!("{}==", token.sign()), INVALID),
    ("a space in front", |token| format!(" {}", token.sign()), INVALID),
    (
        "a line break behind",
        |token| format!("{}\n", token.sign()),
        INVALID,
    ),
    (
        "a null byte behind",
        |token| format!("{}\0", token.sign()),
        INVALID,
    ),
    (
        "letters that base64 does not have",
        |token| format!("{}!*%", token.sign()),
        INVALID,
    ),
    ("letters of the whole world", |_| "李.é.👩".to_owned(), INVALID),
    (
        "a payload that is no base64",
        |token| {
            let token = token.sign();
            format!("{}.{CANARY}!.{}", part(&token, 0), part(&token, 2))
        },
        INVALID,
    ),
    (
        "a header that is no JSON",
        |token| compact(CANARY, token.claims.to_string().as_bytes(), Signature::Honest),
        INVALID,
    ),
    (
        "a header that is a list",
        |token| {
            compact(
                r#"["JWT","RS256"]"#,
                token.claims.to_string().as_bytes(),
                Signature::Honest,
            )
        },
        INVALID,
    ),
    (
        "a header that is nothing",
        |token| compact("null", token.claims.to_string().as_bytes(), Signature::Honest),
        INVALID,
    ),
    (
        "a payload that is no JSON",
        |token| with_payload(&token, CANARY),
        INVALID,
    ),
    (
        "a payload that is empty",
        |token| with_payload(&token, ""),
        INVALID,
    ),
    (
        "a payload that is a list",
        |token| with_payload(&token, format!("[{}]", token.claims)),
        INVALID,
    ),
    (
        "a payload that is a list of the claims' values",
        |token| with_payload(&token, as_list(&token)),
        INVALID,
    ),
    (
        "a payload that is nothing",
        |token| with_payload(&token, "null"),
        INVALID,
    ),
    (
        "a payload that is cut off",
        |token| with_payload(&token, &token.claims.to_string()[..80]),
        INVALID,
    ),
    (
        "a payload with a second object behind",
        |token| with_payload(&token, format!("{0}{0}", token.claims)),
        INVALID,
    ),
    (
        "a payload that is not UTF-8",
        |token| with_payload(&token, b"{\"iss\":\"\xff\xfe\"}"),
        INVALID,
    ),
    (
        "a payload with a byte order mark",
        |token| with_payload(&token, format!("\u{feff}{}", token.claims)),
        INVALID,
    ),
    (
        "a payload 10 000 brackets deep",
        |token| with_payload(&token, format!("{{\"a\":{}", "[".repeat(10_000))),
        INVALID,
    ),
    (
        "a token inside of a token",
        |token| {
            let inner = token.sign();
            with_payload(&token.header(&[r#"cty="JWT""#]), inner)
        },
        INVALID,
    ),
    (
        "a token inside of a token, in quotes",
        |token| {
            let inner = format!("\"{}\"", token.sign());
            with_payload(&token.header(&[r#"cty="JWT""#]), inner)
        },
        INVALID,
    ),
    (
        "an honest header before a strange body",
        |token| {
            let honest = token.sign();
            let strange = token.claims(&[r#"oid="CANARY""#]).sign();
            format!("{}.{}.{}", part(&honest, 0), part(&strange, 1), part(&honest, 2))
        },
        INVALID,
    ),
    (
        "a megabyte",
        |token| {
            token
                .claims(&[&format!(r#"padding="{}""#, "a".repeat(1_000_000))])
                .sign()
        },
        INVALID,
    ),
    (
        "a megabyte of header",
        |token| {
            token
                .header(&[&format!(r#"kid="{}""#, "a".repeat(1_000_000))])
                .sign()
        },
        INVALID,
    ),
    (
        "60 000 bytes are fine",
        |token| {
            token
                .claims(&[&format!(r#"padding="{}""#, "a".repeat(44_000))])
                .sign()
        },
        SIGNED_IN,
    ),
];

#[tokio::test]
async fn what_is_no_token_lets_nobody_in() {
    let stage = Stage::start().await;
    for (name, shape, ends) in SHAPES {
        let url = stage.entra.url.clone();
        stage.send_id_token(move |nonce| shape(IdToken::honest(&url, nonce)));
        stage.expect(name, *ends).await;
    }
}
