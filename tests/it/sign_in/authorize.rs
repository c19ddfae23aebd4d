//! The way to Entra ID: what the portal asks for, and what it leaves in the browser.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::{assert_failed, pending, query, up_to_callback};
use crate::support::{ADA, NEW_PASSWORD, Portal};

const PERMISSION: &str = "https://graph.microsoft.com/Directory.AccessAsUser.All";

#[tokio::test]
async fn asks_entra_for_exactly_what_it_needs() {
    let facts = "https://graph.microsoft.com/User.Read";
    let china = "https://microsoftgraph.chinacloudapi.cn";
    for (settings, scope, more) in [
        (vec![], format!("openid profile {PERMISSION} {facts}"), None),
        (
            vec![("REPASS_GRAPH__ACCOUNT_FACTS", "false")],
            format!("openid profile {PERMISSION}"),
            None,
        ),
        (
            vec![("REPASS_GRAPH__PERMISSION", "User-PasswordProfile.ReadWrite.All")],
            format!("openid profile https://graph.microsoft.com/User-PasswordProfile.ReadWrite.All {facts}"),
            None,
        ),
        (
            vec![("REPASS_ENTRA__CLOUD", "china")],
            format!("openid profile {china}/Directory.AccessAsUser.All {china}/User.Read"),
            None,
        ),
        (
            vec![("REPASS_ENTRA__DOMAIN_HINT", "contoso.example")],
            format!("openid profile {PERMISSION} {facts}"),
            Some(("domain_hint", "contoso.example")),
        ),
    ] {
        let portal = Portal::with(&settings).await;
        let answer = portal.browser().get("/sign-in").await;
        let location = answer.assert_status(303).location();
        let state = portal.tenant.state().await;
        let tenant = state["tenant"]["id"].as_str().unwrap();
        let endpoint = format!("{}/{tenant}/oauth2/v2.0/authorize?", portal.tenant.url);
        assert!(location.starts_with(&endpoint), "{location}");

        let mut asked = query(location);
        for random in ["state", "nonce", "code_challenge"] {
            let value = asked.remove(random).unwrap();
            assert_eq!(URL_SAFE_NO_PAD.decode(&value).unwrap().len(), 32, "{random}");
        }
        let callback = format!("{}/auth/callback", portal.url);
        let expected: BTreeMap<_, _> = [
            ("response_type", "code"),
            ("response_mode", "query"),
            ("code_challenge_method", "S256"),
            ("client_id", state["application"]["client_id"].as_str().unwrap()),
            ("redirect_uri", &callback),
            ("scope", &scope),
        ]
        .into_iter()
        .chain(more)
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
        assert_eq!(asked, expected, "{settings:?}");
    }
}

#[tokio::test]
async fn every_attempt_has_values_of_its_own_and_redeems_the_code_with_its_verifier() {
    let portal = Portal::start().await;
    let password = portal.tenant.password(ADA).await;
    let mut ada = portal.browser();
    let first = query(ada.get("/sign-in").await.location());
    let second = query(ada.get("/sign-in").await.location());
    for random in ["state", "nonce", "code_challenge"] {
        assert_ne!(first[random], second[random], "{random}");
    }
    let callback = up_to_callback(&mut ada, ADA, &password).await;
    assert_eq!(
        ada.get(&callback).await.assert_status(303).location(),
        "/password"
    );

    let authorize = portal.tenant.requests("authorize").await;
    let asked = query(&format!(
        "{}{}",
        portal.tenant.url,
        authorize[0]["path"].as_str().unwrap()
    ));
    let token = portal.tenant.requests("token").await;
    let body = token[0]["body"].as_str().unwrap();
    let redeemed = query(&format!("http://form/?{body}"));
    let verifier = redeemed["code_verifier"].as_bytes();
    let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, verifier);
    assert_eq!(asked["code_challenge"], URL_SAFE_NO_PAD.encode(hash));
    assert_eq!(redeemed["grant_type"], "authorization_code");
    assert_eq!(redeemed["redirect_uri"], asked["redirect_uri"]);
}

#[tokio::test]
async fn asks_for_the_account_only_when_told_to() {
    let portal = Portal::start().await;
    for (path, prompt) in [
        ("/sign-in", None),
        ("/sign-in?fresh=1", Some("select_account")),
        ("/sign-in?lang=en&fresh=1", Some("select_account")),
        ("/sign-in?fresh=0", None),
        ("/sign-in?fresh=11", None),
        ("/sign-in?refresh=1", None),
        ("/sign-in?prompt=login&domain_hint=evil.example", None),
    ] {
        let asked = query(portal.browser().get(path).await.location());
        assert_eq!(asked.get("prompt").map(String::as_str), prompt, "{path}");
        assert!(!asked.contains_key("domain_hint"), "{path}");
    }
}

#[tokio::test]
async fn asks_for_the_account_for_ten_minutes_after_a_sign_out_or_a_change() {
    let portal = Portal::start().await;
    for way_out in ["sign-out", "change"] {
        let mut ada = portal.signed_in(ADA).await;
        assert!(!ada.cookies.contains_key("repass-ask-account"));
        let password = portal.tenant.password(ADA).await;
        let left = if way_out == "change" {
            ada.change(&password, NEW_PASSWORD).await
        } else {
            let token = ada.get("/password").await.input("csrf_token");
            ada.post("/sign-out", &[("csrf_token", &token)]).await
        };
        let line = left
            .cookies()
            .into_iter()
            .find(|line| line.starts_with("repass-ask-account="))
            .unwrap();
        assert!(line.contains("; Max-Age=600"), "{line}");
        let asked = query(ada.get("/sign-in").await.location());
        assert_eq!(asked["prompt"], "select_account", "{way_out}");

        // Whoever signed in again is not asked a second time.
        let password = portal.tenant.password(ADA).await;
        let page = ada.open("/sign-in").await;
        let picked = if page.body.contains("name=\"pick\"") {
            ada.press(&page, "pick").await
        } else {
            ada.fill_in(&page, ADA, &password).await
        };
        assert_eq!(ada.follow(picked).await.name(), "password");
        assert!(!query(ada.get("/sign-in").await.location()).contains_key("prompt"));
    }
}

#[tokio::test]
async fn two_tabs_can_sign_in_at_once() {
    let portal = Portal::start().await;
    let password = portal.tenant.password(ADA).await;
    let mut ada = portal.browser();
    let first = ada.get("/sign-in").await.location().to_owned();
    let second = ada.get("/sign-in").await.location().to_owned();
    assert_eq!(pending(&ada).len(), 2);

    let form = ada.get(&second).await;
    let back = ada.fill_in(&form, ADA, &password).await;
    assert_eq!(ada.follow(back).await.name(), "password");
    assert_eq!(pending(&ada).len(), 1);
    assert_eq!(ada.open(&first).await.name(), "password");
    assert_eq!(pending(&ada).len(), 0);
}

#[tokio::test]
async fn the_fourth_pending_sign_in_takes_the_place_of_the_oldest() {
    let portal = Portal::start().await;
    let password = portal.tenant.password(ADA).await;
    let mut ada = portal.browser();
    let mut begun = Vec::new();
    for _ in 0..4 {
        begun.push(ada.get("/sign-in").await.location().to_owned());
        portal.later(1);
    }
    assert_eq!(pending(&ada).len(), 3);
    let form = ada.get(&begun[0]).await;
    let back = ada.fill_in(&form, ADA, &password).await;
    assert_failed(&ada.follow(back).await, "not_started_here", 400);
    for url in &begun[1..] {
        assert_eq!(ada.open(url).await.name(), "password");
    }
}

#[tokio::test]
async fn pending_cookies_that_cannot_be_read_are_given_up_first() {
    let portal = Portal::start().await;
    let mut ada = portal.browser();
    for slot in ["repass-pending-AAAAAAAA", "repass-pending-BBBBBBBB"] {
        ada.cookies.insert(slot.to_owned(), "garbage".to_owned());
    }
    ada.get("/sign-in").await;
    ada.get("/sign-in").await;
    let left = pending(&ada);
    assert_eq!(left.len(), 3, "{left:?}");
    let garbage = ada.cookies.values().filter(|value| *value == "garbage");
    assert_eq!(garbage.count(), 1);
}

#[tokio::test]
async fn a_stranger_gets_no_session_before_the_sign_in_has_ended() {
    let portal = Portal::start().await;
    for path in ["/", "/help", "/signed-out", "/password", "/sign-in"] {
        let answer = portal.browser().get(path).await;
        let cookies = answer.cookies();
        let sessions = cookies.iter().filter(|line| line.starts_with("repass-session"));
        assert_eq!(sessions.count(), 0, "{path}: {cookies:?}");
    }
    let metrics = portal.monitor().get("/metrics").await;
    assert!(metrics.body.contains("\nrepass_sessions 0\n"), "{}", metrics.body);
}
