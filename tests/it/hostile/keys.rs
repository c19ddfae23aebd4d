//! Signing keys that are no keys, not ours, new, or gone.

use super::{Ends, INVALID, SIGNED_IN, Stage, UNAVAILABLE, assert_ends};
use crate::support::forged::{IdToken, Members, Signature, honest_key, strange_key};
use crate::support::hostile_entra::{CANARY, Reply};
use crate::support::{HostileEntra, gzip};

/// Longer than an unknown key keeps the portal from asking again.
const FIVE_MINUTES: i64 = 301;

/// The honest key, edited, as the only one.
const MEMBERS: &[(&str, &[&str], Ends)] = &[
    ("no kind", &["-kty"], UNAVAILABLE),
    ("an elliptic curve", &[r#"kty="EC""#], UNAVAILABLE),
    (
        "a shared secret",
        &[r#"kty="oct""#, r#"k="AAAA""#, r#"alg="HS256""#],
        UNAVAILABLE,
    ),
    ("a key for encryption", &[r#"use="enc""#], UNAVAILABLE),
    ("a key without a use is fine", &["-use"], SIGNED_IN),
    ("a key without a name", &["-kid"], UNAVAILABLE),
    ("a key with another name", &[r#"kid="CANARY""#], INVALID),
    ("a key named by a number", &["kid=7"], UNAVAILABLE),
    ("a key without a modulus", &["-n"], UNAVAILABLE),
    ("a modulus that is no base64", &[r#"n="CANARY!""#], UNAVAILABLE),
    ("an empty modulus", &[r#"n="""#], UNAVAILABLE),
    ("a modulus of 24 bits", &[r#"n="AQAB""#], UNAVAILABLE),
    ("a modulus of 512 bits", &[r#"n="{short}""#], UNAVAILABLE),
    ("a modulus of a million bits", &[r#"n="{long}""#], UNAVAILABLE),
    ("an exponent of one", &[r#"e="AQ""#], UNAVAILABLE),
    ("an empty exponent", &[r#"e="""#], UNAVAILABLE),
    (
        "an exponent of a thousand bits",
        &[r#"e="{short}{short}""#],
        UNAVAILABLE,
    ),
    (
        "a key of another issuer",
        &[r#"issuer="https://CANARY.example/v2.0""#],
        UNAVAILABLE,
    ),
    (
        "a key of another tenant",
        &[r#"issuer="{url}/99999999-2222-4333-8444-555555555555/v2.0""#],
        UNAVAILABLE,
    ),
    ("a key of every issuer is fine", &["-issuer"], SIGNED_IN),
    ("a key with an algorithm is fine", &[r#"alg="RS256""#], SIGNED_IN),
    (
        "a key with strange certificates is fine",
        &[r#"x5c=["CANARY"]"#, r#"x5u="{url}/CANARY""#],
        SIGNED_IN,
    ),
];

/// What becomes of the honest key, given as text.
type Delivered = fn(String) -> Reply;

const DELIVERIES: &[(&str, Delivered, Ends)] = &[
    ("no keys", |_| Reply::json(r#"{"keys":[]}"#), UNAVAILABLE),
    ("no member for keys", |_| Reply::json("{}"), UNAVAILABLE),
    (
        "no value for the keys",
        |_| Reply::json(r#"{"keys":null}"#),
        UNAVAILABLE,
    ),
    (
        "keys that are an object",
        |key| Reply::json(format!(r#"{{"keys":{{"a":{key}}}}}"#)),
        UNAVAILABLE,
    ),
    (
        "keys that are words",
        |_| Reply::json(format!(r#"{{"keys":["{CANARY}",7,null]}}"#)),
        UNAVAILABLE,
    ),
    (
        "a key among what is none",
        |key| {
            set(&format!(
                r#""{CANARY}",7,null,[],{{}},{{"kty":1,"n":{{}}}},{key}"#
            ))
        },
        SIGNED_IN,
    ),
    (
        "a key among 999 others",
        |key| set(&format!("{}{key}", other_key().repeat(999))),
        SIGNED_IN,
    ),
    (
        "a key behind 2500 others",
        |key| set(&format!("{}{key}", other_key().repeat(2500))),
        INVALID,
    ),
    ("a page", |_| Reply::status(200, "text/html", CANARY), UNAVAILABLE),
    ("a failure", |key| status(500, &key), UNAVAILABLE),
    (
        "a redirect",
        |key| status(302, &key).with("location", "/CANARY"),
        UNAVAILABLE,
    ),
    (
        "a connection that ends too early",
        |key| set(&key).cut_off(),
        UNAVAILABLE,
    ),
    (
        "half of the text",
        |key| Reply::json(format!(r#"{{"keys":[{}"#, &key[..80])),
        UNAVAILABLE,
    ),
    (
        "three megabytes",
        |key| set(&format!("{}{key}", " ".repeat(3_000_000))),
        UNAVAILABLE,
    ),
    (
        "a small file that becomes a large one",
        |key| Reply::json(gzip::bomb(&format!(r#"{{"keys":[{key}]}}"#))).with("content-encoding", "gzip"),
        UNAVAILABLE,
    ),
];

fn set(keys: &str) -> Reply {
    Reply::json(format!(r#"{{"keys":[{keys}]}}"#))
}

fn status(status: u16, key: &str) -> Reply {
    Reply::status(status, "application/json", format!(r#"{{"keys":[{key}]}}"#))
}

fn other_key() -> String {
    format!(
        r#"{{"kty":"RSA","kid":"CANARY","n":"{}","e":"AQAB"}},"#,
        "qqqq".repeat(86)
    )
}

fn honest(entra: &HostileEntra) -> Members {
    Members::of(&honest_key().public(&format!("{}/{{tenantid}}/v2.0", entra.url)))
}

async fn walk(name: &str, keys: impl Fn(&HostileEntra) -> Reply, ends: Ends) {
    let stage = Stage::after(|entra| {
        let keys = keys(entra);
        entra.answer("keys", move |_| keys.clone());
    })
    .await;
    let (browser, page) = stage.sign_in().await;
    assert_ends(name, &browser, &page, ends).await;
    assert!(stage.entra.asked("other").is_empty(), "{name}");
    stage.portal.later(FIVE_MINUTES);
    stage.recovers(name).await;
}

#[tokio::test]
async fn only_rsa_keys_of_this_issuer_verify() {
    let fills = [("{short}", "q".repeat(86)), ("{long}", "q".repeat(170_000))];
    for (name, edits, ends) in MEMBERS {
        let keys = |entra: &HostileEntra| {
            let fill = |edit: &&str| {
                let edit = edit.replace("{url}", &entra.url);
                fills
                    .iter()
                    .fold(edit, |edit, (name, value)| edit.replace(name, value))
            };
            let edits: Vec<_> = edits.iter().map(fill).collect();
            let edits: Vec<_> = edits.iter().map(String::as_str).collect();
            set(&honest(entra).edit(&edits).to_string())
        };
        walk(name, keys, *ends).await;
    }
}

#[tokio::test]
async fn a_set_of_keys_is_one_small_answer_and_bad_keys_hide_no_good_ones() {
    for (name, delivered, ends) in DELIVERIES {
        walk(name, |entra| delivered(honest(entra).to_string()), *ends).await;
    }
}

#[tokio::test]
async fn a_known_name_with_the_key_of_a_stranger_lets_nobody_in() {
    let stage = Stage::after(|entra| {
        let modulus = strange_key().public("")["n"].to_string();
        let key = honest(entra).edit(&[&format!("n={modulus}")]);
        let keys = set(&key.to_string());
        entra.answer("keys", move |_| keys.clone());
    })
    .await;
    let (browser, page) = stage.sign_in().await;
    assert_ends("an honest token", &browser, &page, INVALID).await;
}

/// From now on the strange key signs, under this name.
fn rotate(stage: &Stage, kid: &'static str) {
    let url = stage.entra.url.clone();
    stage.send_id_token(move |nonce| {
        let edit = format!("kid=\"{kid}\"");
        IdToken::honest(&url, nonce)
            .header(&[&edit])
            .signed(Signature::Stranger)
            .sign()
    });
}

#[tokio::test]
async fn keys_that_change_during_a_sign_in_are_asked_for_once() {
    let stage = Stage::start().await;
    stage.expect("before", SIGNED_IN).await;
    stage.entra.arrived("keys", 1).await;
    let asked = stage.entra.asked("keys").len();
    stage.portal.later(FIVE_MINUTES);

    let mut begun = stage.begin().await;
    rotate(&stage, "{strange kid}");
    let new = strange_key().public(&format!("{}/{{tenantid}}/v2.0", stage.entra.url));
    let new = set(&new.to_string());
    stage.entra.answer("keys", move |_| new.clone());
    let page = begun
        .come_back(&format!("state={}&code={}", begun.state, begun.nonce))
        .await;
    assert_ends("with the new key", &begun.browser, &page, SIGNED_IN).await;
    assert_eq!(stage.entra.asked("keys").len(), asked + 1);

    let (browser, page) = stage.sign_in().await;
    assert_ends("with the new key again", &browser, &page, SIGNED_IN).await;
    // The old one is not in the answer any more, and good for a day.
    stage.recovers("with the old key").await;
    assert_eq!(stage.entra.asked("keys").len(), asked + 1);
}

#[tokio::test]
async fn unknown_keys_cause_one_request_in_five_minutes() {
    let stage = Stage::start().await;
    stage.expect("before", SIGNED_IN).await;
    stage.entra.arrived("keys", 1).await;
    let asked = stage.entra.asked("keys").len();
    for round in 1..=2 {
        stage.portal.later(FIVE_MINUTES);
        for kid in ["unknown-1", "unknown-2", "unknown-1", "unknown-3"] {
            rotate(&stage, kid);
            stage.expect(kid, INVALID).await;
            assert_eq!(stage.entra.asked("keys").len(), asked + round, "{kid}");
        }
    }
}

#[tokio::test]
async fn known_keys_keep_working_while_their_address_does_not() {
    let stage = Stage::start().await;
    stage.expect("before", SIGNED_IN).await;
    stage.portal.later(FIVE_MINUTES);
    let failures: [fn() -> Reply; 4] = [
        || Reply::status(503, "text/html", CANARY),
        || Reply::json(r#"{"keys":[]}"#),
        || Reply::json(CANARY).cut_off(),
        || Reply::status(302, "text/html", CANARY).with("location", "/CANARY"),
    ];
    for failure in failures {
        rotate(&stage, "unknown");
        stage.entra.answer("keys", move |_| failure());
        let (browser, page) = stage.sign_in().await;
        assert_ends("an unknown key", &browser, &page, UNAVAILABLE).await;
        let url = stage.entra.url.clone();
        stage.send_id_token(move |nonce| IdToken::honest(&url, nonce).sign());
        let (browser, page) = stage.sign_in().await;
        assert_ends("a known key", &browser, &page, SIGNED_IN).await;
        stage.recovers("the address is back").await;
    }
}
