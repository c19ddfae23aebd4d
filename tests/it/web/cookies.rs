//! Every cookie that the portal ever sets, on http and on https.

use super::paths;
use crate::support::{ADA, NEW_PASSWORD, Page, Portal};

/// Fails unless every cookie of the answer has every promised attribute; returns their names.
#[track_caller]
fn assert_cookies(page: &Page, https: bool) -> Vec<String> {
    let lines = page.cookies();
    for line in &lines {
        let attributes: Vec<_> = line.split("; ").skip(1).collect();
        for attribute in ["HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(
                attributes.contains(&attribute),
                "{attribute}: {line} at {}",
                page.url
            );
        }
        assert_eq!(attributes.contains(&"Secure"), https, "{line} at {}", page.url);
        assert_eq!(
            line.starts_with("__Host-repass-"),
            https,
            "{line} at {}",
            page.url
        );
        assert_eq!(line.starts_with("repass-"), !https, "{line} at {}", page.url);
        assert!(!line.contains("Domain"), "{line}");
        let limit = if line.contains("repass-session") {
            200
        } else {
            4000
        };
        assert!(line.len() < limit, "{} characters: {line}", line.len());
    }
    let names = lines.iter().filter_map(|line| line.split_once('='));
    names
        .map(|(name, _)| name.trim_start_matches("__Host-").to_owned())
        .collect()
}

#[tokio::test]
async fn every_cookie_has_every_attribute() {
    let beside_a_proxy = [("REPASS_SERVER__PUBLIC_URL", "https://password.contoso.example")];
    for (settings, https) in [(&[][..], false), (&beside_a_proxy[..], true)] {
        let portal = Portal::with(settings).await;
        let password = portal.tenant.password(ADA).await;
        let mut names = Vec::new();
        let mut ada = portal.browser();

        // In, and out again.
        let begun = ada.get("/sign-in").await;
        names.extend(assert_cookies(&begun, https));
        let form = ada.get(begun.location()).await;
        let back = ada.fill_in(&form, ADA, &password).await;
        let callback = ada.get(back.location()).await;
        names.extend(assert_cookies(&callback, https));
        assert_eq!(callback.assert_status(303).location(), "/password");
        let token = ada.get("/password").await.input("csrf_token");
        let before = ada.clone();
        let out = ada.post("/sign-out", &[("csrf_token", &token)]).await;
        names.extend(assert_cookies(&out, https));
        assert!(
            !ada.cookies.keys().any(|name| name.contains("session")),
            "{:?}",
            ada.cookies
        );

        // A cookie of a session that is over is taken away with all its attributes: browsers refuse to remove a
        // `__Host-` cookie by a line without `Secure`.
        let gone = before.clone().get("/password").await;
        assert!(gone.cookies().iter().any(|line| line.contains("Max-Age=0")));
        assert_cookies(&gone, https);

        // A change, a form without a session, four sign-ins that are never ended, and the whole table.
        let mut ada = portal.browser();
        assert_eq!(ada.sign_in(ADA, &password).await.name(), "password");
        let changed = ada.change(&password, NEW_PASSWORD).await;
        assert_eq!(changed.assert_status(303).location(), "/changed");
        names.extend(assert_cookies(&changed, https));
        assert_cookies(&ada.get("/changed").await, https);
        assert_cookies(&portal.browser().post("/password", &[]).await, https);
        for _ in 0..4 {
            assert_cookies(&ada.get("/sign-in").await, https);
        }
        for (method, path) in paths(&mut ada).await {
            let request = ada.request(method, &path).header("sec-fetch-site", "same-origin");
            assert_cookies(&before.clone().send(request).await, https);
        }

        for promised in [
            "repass-session",
            "repass-pending-",
            "repass-result",
            "repass-ask-account",
        ] {
            assert!(
                names.iter().any(|name| name.starts_with(promised)),
                "{promised}: {names:?}"
            );
        }
    }
}

#[tokio::test]
async fn on_https_a_cookie_without_the_prefix_is_nobodys() {
    let portal = Portal::with(&[("REPASS_SERVER__PUBLIC_URL", "https://password.contoso.example")]).await;
    let mut ada = portal.signed_in(ADA).await;
    let session = ada.cookies.remove("__Host-repass-session").unwrap();
    ada.cookies.insert("repass-session".to_owned(), session);
    assert_eq!(
        ada.get("/password").await.assert_status(303).location(),
        "/sign-in"
    );
}

#[tokio::test]
async fn hostile_cookies_break_nothing() {
    let portal = Portal::start().await;
    for (name, value) in [
        ("repass-session", "not-an-id"),
        ("repass-session", ""),
        ("repass-session", &"A".repeat(3000)),
        ("repass-result", "AAAA"),
        ("repass-result", "%00%ff"),
        ("repass-ask-account", "AAAA"),
        ("repass-pending-", "AAAA"),
        ("repass-pending-AAAAAAAA", &"A".repeat(3000)),
        ("repass-pending-../../x", "AAAA"),
    ] {
        for (path, status) in [
            ("/", 200),
            ("/password", 303),
            ("/sign-in", 303),
            ("/changed", 303),
            ("/result", 303),
            ("/signed-out", 200),
            ("/auth/callback?state=AAAAAAAAAAAA&code=x", 400),
        ] {
            let mut browser = portal.browser();
            browser.cookies.insert(name.to_owned(), value.to_owned());
            let page = browser.get(path).await;
            assert_eq!(page.status.as_u16(), status, "{name}={value} at {path}");
            assert_cookies(&page, false);
        }
    }
}
