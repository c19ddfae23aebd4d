//! Requests that other sites make in a person's name change nothing.

use reqwest::Method;

use super::{assert_refused, assert_signed_in};
use crate::support::{ADA, EMMY, NEW_PASSWORD, Portal};

/// `{own}` stands for the portal's own origin.
const FOREIGN: [&[(&str, &str)]; 16] = [
    &[],
    &[("referer", "{own}/password")],
    &[("sec-fetch-site", "cross-site")],
    &[("sec-fetch-site", "same-site")],
    &[("sec-fetch-site", "none")],
    &[("sec-fetch-site", "")],
    &[("sec-fetch-site", "Same-Origin")],
    &[("sec-fetch-site", "cross-site"), ("origin", "{own}")],
    &[
        ("sec-fetch-site", "same-origin"),
        ("sec-fetch-site", "cross-site"),
    ],
    &[("origin", "null")],
    &[("origin", "")],
    &[("origin", "http://evil.example")],
    &[("origin", "{own}.evil.example")],
    &[("origin", "{own}/")],
    &[("origin", "http://localhost")],
    &[("origin", "{own}"), ("origin", "http://evil.example")],
];

#[tokio::test]
async fn a_form_from_anywhere_else_is_refused() {
    let portal = Portal::start().await;
    let mut ada = portal.signed_in(ADA).await;
    let password = portal.tenant.password(ADA).await;
    let token = ada.get("/password").await.input("csrf_token");
    let fields = [
        ("username", ADA),
        ("current_password", &password),
        ("new_password", NEW_PASSWORD),
        ("confirm_password", NEW_PASSWORD),
        ("csrf_token", &token),
    ];
    for headers in FOREIGN {
        for path in ["/password", "/sign-out"] {
            for mut browser in [ada.clone(), portal.browser()] {
                let mut request = browser.request(Method::POST, path).form(&fields);
                for (name, value) in headers {
                    request = request.header(*name, value.replace("{own}", &portal.url));
                }
                let page = browser.send(request).await;
                assert_refused(&page);
                assert_eq!(page.cookies(), [""; 0], "{headers:?}");
            }
        }
    }
    assert_eq!(portal.tenant.changes().await, 0);
    assert_signed_in(&mut ada).await;
}

#[tokio::test]
async fn without_fetch_metadata_the_own_origin_is_enough() {
    let portal = Portal::start().await;
    let mut ada = portal.signed_in(ADA).await;
    let token = ada.get("/password").await.input("csrf_token");
    let request = ada
        .request(Method::POST, "/sign-out")
        .header("origin", &portal.url)
        .form(&[("csrf_token", token)]);
    assert_eq!(
        ada.send(request).await.assert_status(303).location(),
        "/signed-out"
    );
}

#[tokio::test]
async fn a_form_needs_the_token_of_its_own_session() {
    let portal = Portal::start().await;
    let mut ada = portal.signed_in(ADA).await;
    let mut emmy = portal.signed_in(EMMY).await;
    let password = portal.tenant.password(ADA).await;
    let own = ada.get("/password").await.input("csrf_token");
    let hers = emmy.get("/password").await.input("csrf_token");
    let shorter = &own[1..];
    let longer = format!("{own}A");
    for token in [
        None,
        Some(""),
        Some("wrong"),
        Some(&hers),
        Some(shorter),
        Some(&longer),
    ] {
        let mut fields = vec![
            ("username", ADA),
            ("current_password", &password),
            ("new_password", NEW_PASSWORD),
            ("confirm_password", NEW_PASSWORD),
        ];
        fields.extend(token.map(|token| ("csrf_token", token)));
        assert_refused(&ada.post("/password", &fields).await);
        let only_token: Vec<_> = token.map(|token| ("csrf_token", token)).into_iter().collect();
        assert_refused(&ada.post("/sign-out", &only_token).await);
    }
    assert_eq!(portal.tenant.changes().await, 0);
    assert_signed_in(&mut ada).await;
}

#[tokio::test]
async fn a_link_changes_nothing() {
    let portal = Portal::start().await;
    let mut ada = portal.signed_in(ADA).await;
    let password = portal.tenant.password(ADA).await;
    let token = ada.get("/password").await.input("csrf_token");
    let query = format!(
        "current_password={password}&new_password={NEW_PASSWORD}&confirm_password={NEW_PASSWORD}&csrf_token={token}"
    );
    let form = ada.get(&format!("/password?{query}")).await;
    assert_eq!(form.assert_status(200).name(), "password");
    assert!(!form.body.contains(&password) && !form.body.contains(NEW_PASSWORD));
    ada.get(&format!("/sign-out?csrf_token={token}"))
        .await
        .assert_status(405);
    assert_eq!(portal.tenant.changes().await, 0);
    assert_signed_in(&mut ada).await;
}

#[tokio::test]
async fn a_form_without_a_session_is_told_so() {
    let portal = Portal::start().await;
    let fields = [
        ("current_password", "any"),
        ("new_password", NEW_PASSWORD),
        ("confirm_password", NEW_PASSWORD),
        ("csrf_token", "any"),
    ];
    let mut stranger = portal.browser();
    let answer = stranger.post("/password", &fields).await;
    assert_eq!(answer.assert_status(303).location(), "/result");
    let page = stranger.follow(answer).await;
    assert_eq!(
        (page.name(), page.outcome()),
        ("result".to_owned(), "sign_in_expired".to_owned())
    );
    assert!(page.attributes("href").contains(&"/sign-in".to_owned()));

    let answer = portal.browser().post("/sign-out", &fields).await;
    assert_eq!(answer.assert_status(303).location(), "/signed-out");
    assert_eq!(portal.tenant.changes().await, 0);
}
