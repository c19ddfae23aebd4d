//! Discovery documents that are not this tenant's, or no documents.

use super::{Ends, MISCONFIGURED, SIGNED_IN, Stage, UNAVAILABLE, assert_ends};
use crate::support::hostile_entra::{CANARY, Reply, TENANT};
use crate::support::{HostileEntra, gzip};

const OTHER: &str = "99999999-2222-4333-8444-555555555555";

/// An honest document, edited.
const MEMBERS: &[(&str, &[&str], Ends)] = &[
    (
        "another issuer",
        &[r#"issuer="https://CANARY.example/{tenant}/v2.0""#],
        MISCONFIGURED,
    ),
    (
        "the issuer of another tenant",
        &[r#"issuer="{url}/{other}/v2.0""#],
        MISCONFIGURED,
    ),
    (
        "the issuer of every tenant",
        &[r#"issuer="{url}/{tenantid}/v2.0""#],
        MISCONFIGURED,
    ),
    (
        "the issuer of version 1",
        &[r#"issuer="https://sts.windows.net/{tenant}/""#],
        MISCONFIGURED,
    ),
    (
        "the issuer with a slash",
        &[r#"issuer="{url}/{tenant}/v2.0/""#],
        MISCONFIGURED,
    ),
    (
        "the issuer with a query",
        &[r#"issuer="{url}/{tenant}/v2.0?CANARY""#],
        MISCONFIGURED,
    ),
    (
        "the issuer on a path below",
        &[r#"issuer="{url}/{tenant}/v2.0/CANARY""#],
        MISCONFIGURED,
    ),
    (
        "an issuer that is no address",
        &[r#"issuer="CANARY""#],
        MISCONFIGURED,
    ),
    (
        "an issuer by https where the authority has none",
        &[r#"issuer="https{rest}/{tenant}/v2.0""#],
        MISCONFIGURED,
    ),
    (
        "a sign-in page on another host",
        &[r#"authorization_endpoint="https://CANARY.example/a""#],
        MISCONFIGURED,
    ),
    (
        "a sign-in page by another scheme",
        &[r#"authorization_endpoint="https{rest}/a""#],
        MISCONFIGURED,
    ),
    (
        "a sign-in page that is a script",
        &[r#"authorization_endpoint="javascript:alert('CANARY')""#],
        MISCONFIGURED,
    ),
    (
        "a sign-in page that is data",
        &[r#"authorization_endpoint="data:text/html,CANARY""#],
        MISCONFIGURED,
    ),
    (
        "a token address on another host",
        &[r#"token_endpoint="http://CANARY.example/t""#],
        MISCONFIGURED,
    ),
    (
        "a token address on another port",
        &[r#"token_endpoint="http://127.0.0.1:1/t""#],
        MISCONFIGURED,
    ),
    (
        "a token address whose host is a user name",
        &[r#"token_endpoint="{url}@CANARY.example/t""#],
        MISCONFIGURED,
    ),
    (
        "a token address that is a file",
        &[r#"token_endpoint="file:///CANARY""#],
        MISCONFIGURED,
    ),
    (
        "keys on another host",
        &[r#"jwks_uri="https://CANARY.example/k""#],
        MISCONFIGURED,
    ),
    (
        "keys of the machine's own metadata",
        &[r#"jwks_uri="http://169.254.169.254/k""#],
        MISCONFIGURED,
    ),
    (
        "a sign-out page on another host",
        &[r#"end_session_endpoint="https://CANARY.example/e""#],
        MISCONFIGURED,
    ),
    ("no issuer", &["-issuer"], UNAVAILABLE),
    ("no sign-in page", &["-authorization_endpoint"], UNAVAILABLE),
    ("no token address", &["-token_endpoint"], UNAVAILABLE),
    ("no keys", &["-jwks_uri"], UNAVAILABLE),
    (
        "an issuer that is a list",
        &[r#"issuer=["{url}/{tenant}/v2.0"]"#],
        UNAVAILABLE,
    ),
    (
        "an issuer that comes twice",
        &[r#"+issuer="CANARY""#],
        UNAVAILABLE,
    ),
    (
        "a token address that is no address",
        &[r#"token_endpoint="CANARY""#],
        UNAVAILABLE,
    ),
    ("no sign-out page is fine", &["-end_session_endpoint"], SIGNED_IN),
    (
        "members that nobody knows are fine",
        &[r#"CANARY={"CANARY":"CANARY"}"#],
        SIGNED_IN,
    ),
];

/// What becomes of an honest document, given its text.
type Delivered = fn(String) -> Reply;

const JSON: &str = "application/json";

const DELIVERIES: &[(&str, Delivered, Ends)] = &[
    ("a redirect", |text| elsewhere(302, &text), UNAVAILABLE),
    ("a redirect for ever", |text| elsewhere(308, &text), UNAVAILABLE),
    ("nothing", |_| Reply::json(""), UNAVAILABLE),
    ("a page", |_| Reply::status(200, "text/html", page()), UNAVAILABLE),
    (
        "a page that refuses",
        |_| Reply::status(404, "text/html", page()),
        UNAVAILABLE,
    ),
    (
        "a document with a failure's status",
        |text| Reply::status(500, JSON, text),
        UNAVAILABLE,
    ),
    (
        "a document that was created",
        |text| Reply::status(201, JSON, text),
        UNAVAILABLE,
    ),
    ("a list", |text| Reply::json(format!("[{text}]")), UNAVAILABLE),
    (
        "two documents",
        |text| Reply::json(format!("{text}{text}")),
        UNAVAILABLE,
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
    (
        "three megabytes",
        |text| Reply::json(format!("{}{text}", " ".repeat(3_000_000))),
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
];

fn elsewhere(status: u16, text: &str) -> Reply {
    Reply::status(status, JSON, text).with("location", "/CANARY")
}

fn page() -> String {
    format!("<!DOCTYPE html><title>{CANARY}</title>")
}

/// Starts a portal whose first and only document this is, and looks at what a person sees.
pub(super) async fn discover(name: &str, reply: impl Fn(&HostileEntra) -> Reply, ends: Ends) {
    let stage = Stage::after(|entra| {
        let reply = reply(entra);
        entra.answer("discovery", move |_| reply.clone());
    })
    .await;
    let mut browser = stage.fresh.clone();
    let page = browser.get("/sign-in").await;
    if ends == SIGNED_IN {
        page.assert_status(303);
    } else {
        assert_ends(name, &browser, &page, ends).await;
        let ready = stage.portal.monitor().get("/health/ready").await;
        ready.assert_status(503);
    }
    for at in ["other", "token"] {
        assert!(
            stage.entra.asked(at).is_empty(),
            "{name}: {:?}",
            stage.entra.asked(at)
        );
    }
    stage.recovers(name).await;
}

#[tokio::test]
async fn a_document_is_the_tenants_own() {
    for (name, edits, ends) in MEMBERS {
        let document = |entra: &HostileEntra| {
            let rest = entra.url.strip_prefix("http").unwrap();
            let fill = |edit: &&str| {
                edit.replace("{url}", &entra.url)
                    .replace("{rest}", rest)
                    .replace("{tenant}", TENANT)
                    .replace("{other}", OTHER)
            };
            let edits: Vec<_> = edits.iter().map(fill).collect();
            let edits: Vec<_> = edits.iter().map(String::as_str).collect();
            Reply::json(entra.document().edit(&edits).to_string())
        };
        discover(name, document, *ends).await;
    }
}

#[tokio::test]
async fn a_document_is_one_small_answer() {
    for (name, delivered, ends) in DELIVERIES {
        discover(name, |entra| delivered(entra.document().to_string()), *ends).await;
    }
}
