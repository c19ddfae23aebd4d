//! To whom it answers, how often, in how many bytes, and what it never tells.

use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::Value;

use super::{CHECK, ask, dana, token, verdict};
use crate::support::{Browser, Page, Portal, logs};

/// Bytes of every answer.
const SIZE: usize = 8192;

#[track_caller]
fn assert_size(page: &Page, what: &str) {
    assert_eq!(page.body.len(), SIZE, "{what}");
    assert_eq!(page.headers["content-length"], SIZE.to_string(), "{what}");
}

/// Passwords of every kind, from a fixed seed: some end early, some have names, words and letters of other alphabets.
fn passwords() -> Vec<String> {
    let pieces = [
        "Dana",
        "Lovelace",
        "Contoso",
        "P@ssw0rd",
        "sunshine",
        "glacier",
        "Tangent",
        "7",
        "42",
        "-",
        " ",
        "!",
        "é",
        "Пароль",
        "パスワード",
        "กขค",
        "🔑",
        "\"\\\"",
        "\u{0}",
        "<b>",
        "&amp;",
        "aaaaaaaa",
        "qwerty",
        "Zx0",
    ];
    let mut seed: u64 = 7;
    let mut next = move |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    let mut all: Vec<String> = (0..240)
        .map(|_| (0..=next(6)).map(|_| pieces[next(pieces.len())]).collect())
        .collect();
    all.extend([String::new(), "a".to_owned(), "aB3!".repeat(64), "é".repeat(256)]);
    all
}

#[tokio::test]
async fn the_answer_has_one_size_whatever_was_typed_in_every_language() {
    let portal = Portal::start().await;
    let mut person = dana(&portal).await;
    let token = token(&mut person.browser).await;
    let mut bodies = BTreeSet::new();
    for (number, new) in passwords().iter().enumerate() {
        let language = ["en", "de", "ar"][number % 3];
        portal.later(1);
        let path = format!("{CHECK}?lang={language}");
        let fields = [("csrf_token", token.as_str()), ("new_password", new)];
        let page = person.browser.post(&path, &fields).await;
        assert_size(page.assert_status(200), new);
        bodies.insert(page.body);
    }
    assert!(bodies.len() > 60, "only {} different verdicts", bodies.len());
    // So have those who get no verdict.
    assert_size(
        &ask(&mut portal.browser(), &token, "Copper-Lantern-57").await,
        "a stranger",
    );
}

#[tokio::test]
async fn only_a_live_session_with_its_own_token_is_answered() {
    let portal = Portal::start().await;
    let (mut dana, mut other) = (dana(&portal).await, portal.person().await);
    let (own, others) = (token(&mut dana.browser).await, token(&mut other.browser).await);
    verdict(&ask(&mut dana.browser, &own, "short").await);
    for wrong in [others.as_str(), "", "x"] {
        ask(&mut dana.browser, wrong, "short").await.assert_status(403);
    }
    let stranger = ask(&mut portal.browser(), &own, "short").await;
    let said: Value = serde_json::from_str(&stranger.assert_status(401).body).unwrap();
    assert_eq!(
        (&said["error"], said["rules"].is_null()),
        (&"signed_out".into(), true)
    );
    dana.browser
        .clone()
        .post("/sign-out", &[("csrf_token", &own)])
        .await;
    ask(&mut dana.browser, &own, "short").await.assert_status(401);
}

#[tokio::test]
async fn nobody_elses_page_can_ask_and_nobody_can_look() {
    let portal = Portal::start().await;
    let mut person = dana(&portal).await;
    let token = token(&mut person.browser).await;
    let form = [("csrf_token", token.as_str()), ("new_password", "short")];
    let request = |browser: &Browser| browser.request(Method::POST, CHECK).form(&form);
    let browser = &mut person.browser;
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("accept", "*/*"),
    ] {
        let request = request(browser).header(name, value);
        browser.send(request).await.assert_status(403);
    }
    browser.get(CHECK).await.assert_status(405);
}

#[tokio::test]
async fn hostile_bodies_are_refused_and_none_is_read_to_the_end() {
    let portal = Portal::start().await;
    let mut person = dana(&portal).await;
    let token = token(&mut person.browser).await;
    let (form, json) = ("application/x-www-form-urlencoded", "application/json");
    let begin = format!("csrf_token={token}&new_password=");
    // A password of 256 characters, each as long as characters get, still fits.
    let longest = begin.clone() + &"%F0%9F%94%91".repeat(256);
    assert!(longest.len() < 4096);
    for (kind, body, status) in [
        (form, longest, 200),
        (form, begin.clone() + &"a".repeat(4096 - begin.len()), 200),
        (form, begin.clone() + &"a".repeat(4097 - begin.len()), 413),
        (form, begin.clone() + &"a".repeat(300_000), 413),
        (form, format!("{begin}a&new_password=b"), 400),
        (form, format!("{begin}%ff"), 400),
        (form, format!("{begin}%4"), 400),
        (
            json,
            format!("{{\"csrf_token\":\"{token}\",\"new_password\":\"a\"}}"),
            400,
        ),
        ("text/plain", format!("{begin}a"), 400),
        (form, format!("csrf_token={token}"), 200),
        (form, String::new(), 403),
    ] {
        let what = body.chars().take(80).collect::<String>();
        let request = person.browser.request(Method::POST, CHECK).body(body);
        let request = request
            .header("content-type", kind)
            .header("sec-fetch-site", "same-origin");
        let page = person.browser.send(request).await;
        assert_eq!(page.status.as_u16(), status, "{what}");
    }
}

#[tokio::test]
async fn a_session_that_asks_faster_than_people_type_has_to_wait() {
    let portal = Portal::start().await;
    let (mut dana, mut other) = (dana(&portal).await, portal.person().await);
    let (own, others) = (token(&mut dana.browser).await, token(&mut other.browser).await);
    // An empty password costs nothing, so these come faster than the bucket fills.
    let mut answered = 0;
    let refused = loop {
        let page = ask(&mut dana.browser, &own, "").await;
        if page.status != 200 {
            break page;
        }
        answered += 1;
        assert!(answered < 5000, "nobody is ever refused");
    };
    assert!(answered >= 30, "only {answered} at once");
    assert_eq!(refused.assert_status(429).headers["retry-after"], "1");
    assert_size(&refused, "429");
    let said: Value = serde_json::from_str(&refused.body).unwrap();
    assert_eq!(said["error"], "too_fast");
    // Nobody else waits, and the form itself does not either.
    verdict(&ask(&mut other.browser, &others, "short").await);
    dana.browser.get("/password").await.assert_status(200);
    portal.later(60);
    for _ in 0..30 {
        verdict(&ask(&mut dana.browser, &own, "").await);
    }
}

#[tokio::test]
async fn it_knows_nothing_of_the_current_password_and_costs_no_try() {
    let portal = Portal::start().await;
    let mut people = [dana(&portal).await, dana(&portal).await];
    let other = serde_json::json!({"password": "Another-Secret-99"});
    portal.tenant.put_user(&people[1].upn, other).await;
    let current = people[0].password.clone();
    let mut verdicts = Vec::new();
    for person in &mut people {
        let token = token(&mut person.browser).await;
        verdicts.push(ask(&mut person.browser, &token, &current).await.body);
        let form = person.browser.get("/password").await;
        assert!(form.text().contains("You have 4 tries left"), "{}", form.text());
        assert!(person.audited().is_empty());
    }
    assert_eq!(verdicts[0], verdicts[1]);
    assert_eq!(portal.tenant.changes().await, 0);
}

#[tokio::test]
async fn typing_writes_no_line_into_the_log_that_operators_read() {
    let portal = Portal::start().await;
    let mut person = dana(&portal).await;
    let token = token(&mut person.browser).await;
    ask(&mut person.browser, &token, "Canary-Typed-5198")
        .await
        .assert_status(200);
    let log = logs::all();
    let lines: Vec<&str> = log
        .lines()
        .filter(|line| line.contains("\"/password/check\""))
        .collect();
    let answered = |line: &&&str| line.contains("\"status\":200");
    assert!(
        lines
            .iter()
            .any(|line| answered(&line) && line.contains("\"DEBUG\"")),
        "{lines:?}"
    );
    let news = lines
        .iter()
        .filter(answered)
        .find(|line| line.contains("\"INFO\""));
    assert_eq!(news, None);
    assert!(!log.contains("Canary-Typed-5198"));
    let metrics = portal.monitor().get("/metrics").await.body;
    let counted = metrics
        .lines()
        .filter(|line| line.contains("route=\"/password/check\"") && line.contains("_count"));
    assert_eq!(counted.count(), 1, "{metrics}");
}
