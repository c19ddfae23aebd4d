//! A signed-in session: where it begins, how long it lives, and that it is dead afterwards.

use super::{query, up_to_callback};
use crate::support::{ADA, Browser, EMMY, Portal, SESSION};

#[tokio::test]
async fn a_sign_in_never_keeps_a_session_id_from_before() {
    let portal = Portal::start().await;
    let password = portal.tenant.password(ADA).await;
    let mut ada = portal.browser();
    let planted = "AAAAAAAAAAAAAAAAAAAAAQ";
    ada.cookies.insert(SESSION.to_owned(), planted.to_owned());
    assert_eq!(ada.sign_in(ADA, &password).await.name(), "password");
    let first = ada.cookies[SESSION].clone();
    assert_ne!(first, planted);
    let mut attacker = portal.browser();
    attacker.cookies.insert(SESSION.to_owned(), planted.to_owned());
    assert_eq!(attacker.get("/password").await.location(), "/sign-in");

    // Nor a live one: an attacker's own, planted here, would become the person's.
    let planted = portal.signed_in(EMMY).await.cookies[SESSION].clone();
    let mut victim = portal.browser();
    victim.cookies.insert(SESSION.to_owned(), planted.clone());
    let callback = up_to_callback(&mut victim, ADA, &password).await;
    victim.get(&callback).await.assert_status(303);
    assert_ne!(victim.cookies[SESSION], planted);
    attacker.cookies.insert(SESSION.to_owned(), planted);
    assert_eq!(attacker.get("/password").await.location(), "/sign-in");

    // Signing in once more makes another one, and the first is dead.
    let page = ada.open("/sign-in").await;
    assert_eq!(page.name(), "password");
    assert_ne!(ada.cookies[SESSION], first);
    attacker.cookies.insert(SESSION.to_owned(), first);
    assert_eq!(attacker.get("/password").await.location(), "/sign-in");
}

#[tokio::test]
async fn an_idle_session_ends() {
    let portal = Portal::with(&[("REPASS_SESSION__IDLE", "5m")]).await;
    let mut ada = portal.signed_in(ADA).await;
    for _ in 0..3 {
        portal.later(4 * 60 + 50);
        ada.get("/password").await.assert_status(200);
    }
    portal.later(5 * 60 + 1);
    assert_eq!(
        ada.get("/password").await.assert_status(303).location(),
        "/sign-in"
    );
}

#[tokio::test]
async fn a_session_ends_after_its_lifetime_however_busy() {
    let settings = [
        ("REPASS_SESSION__IDLE", "10m"),
        ("REPASS_SESSION__LIFETIME", "20m"),
    ];
    let portal = Portal::with(&settings).await;
    let mut ada = portal.signed_in(ADA).await;
    for _ in 0..2 {
        portal.later(9 * 60 + 30);
        ada.get("/password").await.assert_status(200);
    }
    portal.later(61);
    assert_eq!(
        ada.get("/password").await.assert_status(303).location(),
        "/sign-in"
    );
    let form = [("csrf_token", "any")];
    assert_eq!(
        ada.post("/sign-out", &form).await.assert_status(303).location(),
        "/signed-out"
    );
}

#[tokio::test]
async fn a_sign_out_ends_the_session_on_the_server() {
    let portal = Portal::start().await;
    let mut ada = portal.signed_in(ADA).await;
    let token = ada.get("/password").await.input("csrf_token");
    let mut thief = ada.clone();
    let answer = ada.post("/sign-out", &[("csrf_token", &token)]).await;
    assert_eq!(answer.assert_status(303).location(), "/signed-out");
    assert!(!ada.cookies.contains_key(SESSION));
    assert_eq!(
        thief.get("/password").await.assert_status(303).location(),
        "/sign-in"
    );
    assert_eq!(thief.get("/").await.assert_status(200).name(), "welcome");
}

#[tokio::test]
async fn the_page_after_a_sign_out_leads_to_microsofts_and_back() {
    let portal = Portal::start().await;
    let mut ada = portal.signed_in(ADA).await;
    let token = ada.get("/password").await.input("csrf_token");
    let answer = ada.post("/sign-out", &[("csrf_token", &token)]).await;
    let page = ada.follow(answer).await;
    assert_eq!(page.assert_status(200).name(), "signed-out");
    let links = page.attributes("href");
    let link = links
        .iter()
        .find(|href| href.starts_with(&portal.tenant.url))
        .unwrap_or_else(|| panic!("{}", page.body));
    let asked = query(link);
    assert_eq!(
        asked["post_logout_redirect_uri"],
        format!("{}/signed-out", portal.url)
    );
    assert!(!asked["logout_hint"].is_empty());
    // There the sign-in at Microsoft ends too, and the way leads back.
    assert_eq!(ada.open(link).await.name(), "signed-out");
    let form = ada.open("/sign-in").await;
    assert!(form.body.contains("name=\"passwd\""), "{}", form.body);
    // Who was never here gets the link too, without anybody's hint.
    let page = portal.browser().get("/signed-out").await;
    assert!(!page.body.contains("logout_hint") && page.body.contains("post_logout_redirect_uri"));
}

#[tokio::test]
async fn a_full_store_lets_nobody_in_and_throws_nobody_out() {
    let portal = Portal::with(&[("REPASS_SESSION__CAPACITY", "1")]).await;
    let mut ada = portal.signed_in(ADA).await;
    let password = portal.tenant.password(EMMY).await;
    let mut emmy = portal.browser();
    let page = emmy.sign_in(EMMY, &password).await;
    page.assert_status(503);
    assert_eq!(
        (page.name(), page.outcome()),
        ("problem".to_owned(), "session_store_unavailable".to_owned())
    );
    assert!(!emmy.cookies.contains_key(SESSION));
    ada.get("/password").await.assert_status(200);

    // A place is free again once somebody left.
    let token = ada.get("/password").await.input("csrf_token");
    ada.post("/sign-out", &[("csrf_token", &token)]).await;
    assert_eq!(emmy.open("/sign-in").await.name(), "password");
}

#[tokio::test]
async fn two_people_never_see_each_other() {
    let portal = Portal::start().await;
    let look = async |mut browser: Browser, own: &str, others: [&str; 2]| {
        let token = browser.get("/password").await.input("csrf_token");
        for _ in 0..50 {
            let page = browser.get("/password").await;
            page.assert_status(200);
            assert_eq!(page.input("username"), own);
            assert_eq!(page.input("csrf_token"), token);
            assert!(
                !others.iter().any(|name| page.body.contains(name)),
                "{}",
                page.body
            );
        }
        token
    };
    let (ada, emmy) = (portal.signed_in(ADA).await, portal.signed_in(EMMY).await);
    let (first, second) = tokio::join!(
        look(ada, ADA, ["Emmy", EMMY]),
        look(emmy, EMMY, ["Lovelace", ADA]),
    );
    assert_ne!(first, second);
}
