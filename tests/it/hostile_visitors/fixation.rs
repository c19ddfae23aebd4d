//! One kind of cookie used as another, and a session planted in somebody's browser.

use http::Method;

use super::known_sign_in::state;
use super::{assert_lives_on, assert_stranger};
use crate::support::{ADA, EMMY, Portal, SESSION};

const HTTPS: (&str, &str) = ("REPASS_SERVER__PUBLIC_URL", "https://password.contoso.example");

#[tokio::test]
async fn cve_2026_19349_a_pending_sign_in_is_no_session() {
    let portal = Portal::start().await;
    let mut visitor = portal.browser();
    let begun = visitor.get("/sign-in").await;
    let state = state(&begun);
    let pending: Vec<_> = visitor.cookies.clone().into_iter().collect();
    let mut ids = vec![
        state.clone(),
        state[..8].to_owned(),
        state[..22].to_owned(),
        state[21..].to_owned(),
    ];
    for (name, value) in &pending {
        ids.extend([
            name.clone(),
            value.clone(),
            value[..22].to_owned(),
            format!("{name}={value}"),
        ]);
    }
    let url = url::Url::parse(begun.location()).unwrap();
    ids.extend(url.query_pairs().map(|(_, value)| value.into_owned()));
    for id in ids {
        let mut browser = portal.browser();
        browser.cookies.insert(SESSION.to_owned(), id.replace(';', "%3B"));
        assert_stranger(&browser).await;
    }
    let ada = portal.signed_in(ADA).await;
    let page = portal.monitor().get("/metrics").await;
    assert!(page.body.contains("repass_sessions 1\n"), "{}", page.body);
    assert_lives_on(&portal, &ada).await;
}

#[tokio::test]
async fn neither_is_a_session_a_pending_sign_in_nor_one_sealed_thing_another() {
    let portal = Portal::start().await;
    let mut visitor = portal.browser();
    let state = state(&visitor.get("/sign-in").await);
    let pending = visitor.cookies.clone();
    let ada = portal.signed_in(ADA).await;
    // A session id opens no result and no sign-in.
    for name in [
        "repass-result",
        "repass-ask-account",
        &format!("repass-pending-{}", &state[..8]),
    ] {
        let mut browser = portal.browser();
        browser
            .cookies
            .insert(name.to_owned(), ada.cookies[SESSION].clone());
        assert_stranger(&browser).await;
        assert_eq!(
            browser.clone().get("/result").await.assert_status(303).location(),
            "/"
        );
        let callback = format!("/auth/callback?state={state}&code=c");
        browser.get(&callback).await.assert_status(400);
    }
    // Nor does one sealed thing open as another.
    for (name, value) in &pending {
        let mut browser = portal.browser();
        for other in ["repass-result", "repass-ask-account"] {
            browser.cookies.insert(other.to_owned(), value.clone());
        }
        assert_eq!(
            browser.clone().get("/result").await.assert_status(303).location(),
            "/",
            "{name}"
        );
        assert!(
            !browser.get("/signed-out").await.body.contains("logout_hint"),
            "{name}"
        );
    }
    assert_lives_on(&portal, &ada).await;
}

#[tokio::test]
async fn ghsa_mq4x_r2w3_j7mr_a_subdomain_cannot_plant_a_session() {
    let portal = Portal::with(&[HTTPS]).await;
    let evil = portal.signed_in(ADA).await;
    let id = evil.cookies["__Host-repass-session"].clone();
    // Browsers guard the prefix only as it is written, so only as it is written it may count.
    for name in [
        "repass-session",
        "__Secure-repass-session",
        "__%48ost-repass-session",
        "%5f%5fHost-repass-session",
        "%5F%5FHost%2Drepass%2Dsession",
        "__Host%2drepass-session",
        "__Host-repass%2dsession",
        "__host-repass-session",
        "__HOST-REPASS-SESSION",
        "__Host-repass-session%20",
        "x__Host-repass-session",
        "$__Host-repass-session",
        "__Host-repass-session[]",
        "__Host_repass_session",
    ] {
        let mut victim = portal.browser();
        victim.cookies.insert(name.to_owned(), id.clone());
        let page = portal.ask_for(&victim, Method::GET, "/password").await.unwrap();
        assert_eq!(page.assert_status(303).location(), "/sign-in", "{name}");
        assert_eq!(page.cookies(), [""; 0], "{name}");
        // Beside the person's own session it changes nothing either.
        let mut emmy = portal.signed_in(EMMY).await;
        emmy.cookies.insert(name.to_owned(), id.clone());
        let page = portal.ask_for(&emmy, Method::GET, "/password").await.unwrap();
        assert!(page.body.contains(EMMY) && !page.body.contains(ADA), "{name}");
    }
    let page = portal.ask_for(&evil, Method::GET, "/password").await.unwrap();
    assert!(page.assert_status(200).body.contains(ADA));
}

#[tokio::test]
async fn cve_2026_7507_a_session_id_from_before_the_sign_in_is_not_kept() {
    let portal = Portal::start().await;
    // Also known as GHSA-f24x-5g9q-753f: whoever planted an id knows nothing after the sign-in.
    let planted = portal.signed_in(EMMY).await;
    let mut ada = portal.browser();
    ada.cookies
        .insert(SESSION.to_owned(), planted.cookies[SESSION].clone());
    let back = format!("/sign-in?fresh=1&{SESSION}={}", planted.cookies[SESSION]);
    let form = ada.open(&back).await;
    let password = portal.tenant.password(ADA).await;
    let answer = ada.fill_in(&form, ADA, &password).await;
    let page = ada.follow(answer).await;
    assert!(page.assert_status(200).body.contains(ADA));
    assert_ne!(ada.cookies[SESSION], planted.cookies[SESSION]);
    assert!(!planted.clone().get("/password").await.body.contains(ADA));
    assert_lives_on(&portal, &ada).await;
}

#[tokio::test]
async fn cve_2025_12390_a_shared_browser_gives_nobody_the_token_of_another() {
    let portal = Portal::start().await;
    let mut shared = portal.signed_in(ADA).await;
    let adas_id = shared.cookies[SESSION].clone();
    let token = shared.get("/password").await.input("csrf_token");
    shared
        .post("/sign-out", &[("csrf_token", &token)])
        .await
        .assert_status(303);
    // The next person at the same machine, with whatever the first one left in the browser.
    shared.cookies.insert(SESSION.to_owned(), adas_id.clone());
    shared.cookies.retain(|name, _| name.starts_with("repass-"));
    let form = shared.open("/sign-in?fresh=1").await;
    let password = portal.tenant.password(EMMY).await;
    let answer = shared.fill_in(&form, EMMY, &password).await;
    let page = shared.follow(answer).await;
    assert!(
        page.body.contains(EMMY) && !page.body.contains(ADA),
        "{}",
        page.body
    );
    assert_ne!(shared.cookies[SESSION], adas_id);
    let answer = shared.change(&password, crate::support::NEW_PASSWORD).await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
    assert_eq!(portal.tenant.password(EMMY).await, crate::support::NEW_PASSWORD);
    assert_ne!(portal.tenant.password(ADA).await, crate::support::NEW_PASSWORD);
}
