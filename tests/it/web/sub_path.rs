//! A portal below a path of another site, behind a proxy that passes the path on.

use reqwest::header::LOCATION;

use crate::support::{ADA, NEW_PASSWORD, Portal};

const BELOW: (&str, &str) = ("REPASS_SERVER__PUBLIC_URL", "{portal}/password-portal/");

#[tokio::test]
async fn the_whole_walk_stays_below_the_path() {
    let portal = Portal::with(&[BELOW]).await;
    let password = portal.tenant.password(ADA).await;
    let mut ada = portal.browser();
    let welcome = ada.get("/").await;
    assert_eq!(welcome.assert_status(200).name(), "welcome");
    for link in welcome
        .attributes("href")
        .iter()
        .chain(&welcome.attributes("src"))
    {
        if link.starts_with('/') {
            assert!(link.starts_with("/password-portal/"), "{link}");
            assert!(
                ada.open(&format!("{}{link}", portal.url))
                    .await
                    .status
                    .is_success(),
                "{link}"
            );
        }
    }
    let form = ada.sign_in(ADA, &password).await;
    assert_eq!(form.assert_status(200).name(), "password");
    assert!(form.url.ends_with("/password-portal/password"), "{}", form.url);
    let actions = form.attributes("action");
    assert_eq!(
        actions,
        [
            "/password-portal/sign-out",
            "/password-portal/password/suggest",
            "/password-portal/password",
            "/password-portal/language"
        ]
    );
    let answer = ada.change(&password, NEW_PASSWORD).await;
    assert_eq!(answer.assert_status(303).location(), "/password-portal/changed");
    assert_eq!(ada.follow(answer).await.outcome(), "changed");
    assert_eq!(portal.tenant.password(ADA).await, NEW_PASSWORD);

    let mut ada = portal.signed_in(ADA).await;
    assert_eq!(
        ada.get("/").await.assert_status(303).location(),
        "/password-portal/password"
    );
    let token = ada.get("/password").await.input("csrf_token");
    let answer = ada.post("/sign-out", &[("csrf_token", &token)]).await;
    assert_eq!(
        answer.assert_status(303).location(),
        "/password-portal/signed-out"
    );
    let page = ada.follow(answer).await;
    let back = format!("{}/signed-out", portal.public)
        .replace(':', "%3A")
        .replace('/', "%2F");
    assert!(page.body.contains(&back), "{}", page.body);
    assert_eq!(
        ada.get("/password").await.assert_status(303).location(),
        "/password-portal/sign-in"
    );
}

#[tokio::test]
async fn only_the_path_and_the_well_known_address_are_answered() {
    let portal = Portal::with(&[BELOW]).await;
    let mut browser = portal.browser();
    for (path, status, to) in [
        ("/password-portal", 307, Some("/password-portal/")),
        ("/password-portal/", 200, None),
        (
            "/.well-known/change-password",
            302,
            Some("/password-portal/password"),
        ),
        (
            "/password-portal/.well-known/change-password",
            302,
            Some("/password-portal/password"),
        ),
        ("/", 404, None),
        ("/password", 404, None),
        ("/sign-in", 404, None),
        ("/help", 404, None),
        ("/auth/callback", 404, None),
        ("/password-portal//", 404, None),
        ("/password-portal/password/", 404, None),
        ("/password-portal/password-portal/", 404, None),
        ("/password-portalx/", 404, None),
        ("/Password-Portal/", 404, None),
        ("//evil.example/password-portal", 404, None),
    ] {
        let page = browser.get(&format!("{}{path}", portal.url)).await;
        assert_eq!(page.status.as_u16(), status, "{path}");
        let location = page.headers.get(LOCATION).map(|to| to.to_str().unwrap());
        assert_eq!(location, to, "{path}");
    }
}

#[tokio::test]
async fn the_path_counts_with_and_without_its_last_slash() {
    let portal = Portal::with(&[(BELOW.0, "{portal}/a/b")]).await;
    let mut ada = portal.signed_in(ADA).await;
    assert_eq!(ada.get("/").await.assert_status(303).location(), "/a/b/password");
}
