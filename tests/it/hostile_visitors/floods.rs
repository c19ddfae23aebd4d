//! More than anybody needs: many headers, long queries, large bodies, fields full of control characters.

use http::Method;
use reqwest::header::CONTENT_TYPE;

use super::{assert_leads_nowhere_else, assert_lives_on, assert_protected, encoded, pages};
use crate::support::{ADA, Portal, logs, wire};

const FORM: &str = "application/x-www-form-urlencoded";

fn long_queries() -> Vec<String> {
    vec![
        "a".repeat(60_000),
        "&".repeat(60_000),
        "a=b&".repeat(15_000),
        "%".repeat(60_000),
        "%00".repeat(20_000),
        "code=".to_owned() + &"c".repeat(60_000),
        "state=".to_owned() + &"s".repeat(60_000),
        "sid=".to_owned() + &"s".repeat(60_000),
        "fresh=1&".repeat(7000),
    ]
}

#[tokio::test]
async fn long_queries_and_odd_languages_change_nothing() {
    let _quiet = logs::off();
    let portal = Portal::start().await;
    let (stranger, ada) = (portal.browser(), portal.signed_in(ADA).await);
    let languages = [
        "",
        "*",
        "xx",
        "de;q=1.5",
        "de;q=-1",
        "de;q=NaN",
        ",,,,",
        ";",
        "de-".repeat(2000).as_str(),
        "../../etc/passwd",
        "<script>",
        "en\u{202e}",
        "x-evil; q=",
        &"a,".repeat(10_000),
    ]
    .map(str::to_owned);
    for path in pages(&stranger).await {
        for browser in [&stranger, &ada] {
            let plain = browser.clone().get(&path).await;
            for language in &languages {
                let request = browser.request(Method::GET, &path);
                let request = request.header("accept-language", language.as_bytes());
                let request = request.header("accept", language.as_bytes());
                let page = browser.clone().send(request).await;
                let what = format!("{path} in {:?}", &language[..language.len().min(20)]);
                assert_eq!((page.status, page.name()), (plain.status, plain.name()), "{what}");
                assert_protected(&page, &what);
                assert_leads_nowhere_else(&portal, &page, &what);
            }
            for query in long_queries() {
                let page = portal
                    .ask_for(browser, Method::GET, &format!("{path}?{query}"))
                    .await;
                let page = page.expect("a target");
                assert!(page.status.as_u16() < 500, "{path}?{}…", &query[..20]);
                let same = (page.status, page.name()) == (plain.status, plain.name());
                assert!(
                    same || page.status == 400,
                    "{path}?{}…: {}",
                    &query[..20],
                    page.status
                );
                assert!(page.body.len() < 20_000 && page.cookies().iter().all(|line| line.len() < 4096));
            }
            // A hundred thousand bytes are no target at all.
            let long = format!("GET {path}?{} HTTP/1.1\r\nHost: x\r\n\r\n", "a".repeat(100_000));
            assert_eq!(
                wire::statuses(&wire::exchange(&portal, long.as_bytes()).await),
                [414]
            );
        }
    }
    assert_lives_on(&portal, &ada).await;
}

#[tokio::test]
async fn a_large_body_is_refused_before_it_has_arrived() {
    let portal = Portal::start().await;
    let ada = portal.signed_in(ADA).await;
    let session = format!("repass-session={}", ada.cookies["repass-session"]);
    let (part, more) = ("a".repeat(70_000), "a".repeat(300_000));
    for (start, cookie, site, expected) in [
        ("POST /password", session.as_str(), "same-origin", 413),
        ("POST /sign-out", &session, "same-origin", 413),
        ("POST /password", &session, "cross-site", 403),
        ("POST /password", "", "same-origin", 303),
        ("POST /sign-out", "", "same-origin", 303),
        ("POST /nowhere", &session, "same-origin", 404),
        ("PUT /password", &session, "same-origin", 405),
        ("GET /password", &session, "same-origin", 200),
        ("GET /sign-in", "", "same-origin", 303),
        ("GET /auth/callback", "", "same-origin", 400),
    ] {
        for (length, sent) in [
            (format!("Content-Length: {}", 10 * 1024 * 1024), part.clone()),
            ("Content-Length: 18446744073709551615".to_owned(), part.clone()),
            (
                "Transfer-Encoding: chunked".to_owned(),
                format!("493e0\r\n{more}\r\n5\r\nab"),
            ),
        ] {
            let request = format!(
                "{start} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\nSec-Fetch-Site: {site}\r\n\
                 Content-Type: {FORM}\r\n{length}\r\n\r\n{sent}"
            );
            // The rest never comes; that the connection ends shows that nobody waits for it.
            let answer = wire::exchange(&portal, request.as_bytes()).await;
            let statuses = wire::statuses(&answer);
            let impossible = length.contains("184467") && (statuses == [400] || statuses == [431]);
            assert!(
                statuses == [expected] || impossible,
                "{start} {cookie} {length}: {answer}"
            );
        }
    }
    assert_lives_on(&portal, &ada).await;
}

/// Control characters, what forges a header line, and what is long or no character at all.
fn odd_values() -> Vec<String> {
    let mut values: Vec<String> = (0..=31)
        .chain([127, 128, 133, 159])
        .filter_map(char::from_u32)
        .map(String::from)
        .collect();
    values.extend(
        [
            "\r\nSet-Cookie: evil=1",
            "\u{2028}",
            "\u{202e}",
            "\u{feff}",
            "\u{fffe}",
            "\u{10ffff}",
        ]
        .map(str::to_owned),
    );
    values.push("\0".repeat(5000));
    values.push("e\u{301}".repeat(5000));
    values
}

#[tokio::test]
async fn control_characters_in_any_field_break_nothing() {
    let _quiet = logs::off();
    let portal = Portal::start().await;
    let mut ada = portal.signed_in(ADA).await;
    let token = ada.get("/password").await.input("csrf_token");
    let names = [
        "username",
        "current_password",
        "new_password",
        "confirm_password",
        "csrf_token",
        "submission",
        "x",
    ];
    for name in names {
        for value in &odd_values() {
            // The confirmation differs, so that nothing is ever sent.
            let mut fields = vec![
                ("username", ADA.to_owned()),
                ("current_password", "Old-Secret-1".to_owned()),
                ("new_password", "New-Secret-1".to_owned()),
                ("confirm_password", "Another-Secret-1".to_owned()),
                ("csrf_token", token.clone()),
            ];
            fields.retain(|(field, _)| *field != name);
            fields.push((name, value.clone()));
            let fields: Vec<_> = fields
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            let page = ada.post("/password", &fields).await;
            let expected = if name == "csrf_token" { 403 } else { 422 };
            let what = format!("{name}={value:?}");
            assert_eq!(page.status.as_u16(), expected, "{what}");
            assert_protected(&page, &what);
            assert!(
                !page.body.contains("Secret") && !page.headers.contains_key("set-cookie"),
                "{what}"
            );
            // And as the name of a field, and raw.
            let body = format!("{}=1&csrf_token={token}", encoded(value));
            for body in [
                body.clone(),
                format!("{value}=1&csrf_token={token}"),
                format!("csrf_token={token}{value}"),
            ] {
                let request = ada
                    .request(Method::POST, "/password")
                    .header("origin", ada.origin());
                let page = ada
                    .clone()
                    .send(request.header(CONTENT_TYPE, FORM).body(body))
                    .await;
                assert!(page.status.is_client_error(), "{what}: {}", page.status);
            }
        }
    }
    assert_lives_on(&portal, &ada).await;
}

#[tokio::test]
async fn a_type_of_body_that_no_form_has_is_refused() {
    let portal = Portal::start().await;
    let ada = portal.signed_in(ADA).await;
    for content_type in [
        "",
        "*/*",
        "text/plain",
        "application/json",
        "application/xml",
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "application/x-www-form-urlencoded, text/plain",
        "application/x-www-form-urlencoded\t/x",
        "\"application/x-www-form-urlencoded\"",
        "application/graphql",
        "application/x-amf",
        "text/html;charset=utf-7",
        "evil",
    ] {
        for encoding in ["", "gzip", "br", "deflate, gzip", "evil"] {
            for body in [
                "",
                "{",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
                "csrf_token=x",
            ] {
                let request = ada
                    .request(Method::POST, "/password")
                    .header("origin", ada.origin());
                let request = request
                    .header(CONTENT_TYPE, content_type)
                    .header("content-encoding", encoding);
                let page = ada.clone().send(request.body(body)).await;
                assert_eq!(
                    page.assert_status(400).outcome(),
                    "bad_request",
                    "{content_type} {encoding}"
                );
            }
        }
    }
    assert_lives_on(&portal, &ada).await;
}
