//! The portal's own address comes from the settings. No request header changes it.

use reqwest::header::LOCATION;

use super::paths;
use crate::support::{ADA, Portal};

const HOSTILE: [(&str, &str); 10] = [
    ("host", "evil.example"),
    ("x-forwarded-host", "evil.example"),
    ("x-forwarded-proto", "evil.example"),
    ("x-forwarded-port", "666"),
    ("x-forwarded-prefix", "/evil.example"),
    ("x-forwarded-for", "evil.example"),
    ("forwarded", "for=evil.example;host=evil.example;proto=https"),
    ("x-original-url", "/evil.example"),
    ("x-rewrite-url", "/evil.example"),
    ("x-http-method-override", "DELETE"),
];

#[tokio::test]
async fn no_header_changes_an_address() {
    let portal = Portal::start().await;
    for mut browser in [portal.browser(), portal.signed_in(ADA).await] {
        for (method, path) in paths(&mut browser).await {
            let plain = browser
                .request(method.clone(), &path)
                .header("sec-fetch-site", "same-origin");
            let expected = browser.clone().send(plain).await;
            let mut request = browser
                .request(method, &path)
                .header("sec-fetch-site", "same-origin");
            for (name, value) in HOSTILE {
                request = request.header(name, value);
            }
            let page = browser.clone().send(request).await;
            let answer = format!("{:?}{}", page.headers, page.body);
            assert!(
                !answer.contains("evil.example") && !answer.contains(":666"),
                "{path}: {answer}"
            );
            assert_eq!(page.status, expected.status, "{path}");
            let address = |location: &str| location.split('?').next().map(str::to_owned);
            assert_eq!(
                page.headers
                    .get(LOCATION)
                    .and_then(|to| address(to.to_str().unwrap())),
                expected
                    .headers
                    .get(LOCATION)
                    .and_then(|to| address(to.to_str().unwrap())),
                "{path}"
            );
        }
        let request = browser
            .request(reqwest::Method::GET, "/sign-in")
            .header("host", "evil.example");
        let location = browser.send(request).await.location().to_owned();
        let callback = format!(
            "redirect_uri={}",
            portal.url.replace(':', "%3A").replace('/', "%2F")
        );
        assert!(location.contains(&callback), "{location}");
    }
}

#[tokio::test]
async fn no_path_leads_to_another_site() {
    let portal = Portal::start().await;
    let mut browser = portal.browser();
    for path in [
        "//evil.example",
        "//evil.example/",
        "///evil.example/password",
        "/%2f%2fevil.example",
        "/%5cevil.example",
        "/.//evil.example",
        "/password//evil.example",
        "/sign-in/",
        "/index.html",
        "/.well-known/security.txt",
        "/.well-known/change-password/",
        "/assets/",
        "/assets/../password",
        "/%00",
    ] {
        let page = browser.get(path).await;
        let walked = path == "/assets/../password";
        assert_eq!(page.status.as_u16(), if walked { 303 } else { 404 }, "{path}");
        let to = page.headers.get(LOCATION).map(|to| to.to_str().unwrap());
        assert_eq!(to, walked.then_some("/sign-in"), "{path}");
    }
    for path in [
        "/?next=//evil.example",
        "/sign-in?redirect_uri=//evil.example",
        "/password?return=//evil.example",
    ] {
        let page = browser.get(path).await;
        assert!(
            !format!("{page:?}")
                .replace(&page.url, "")
                .contains("evil.example"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn password_managers_find_the_form() {
    let portal = Portal::start().await;
    let page = portal.browser().get("/.well-known/change-password").await;
    assert_eq!(page.assert_status(302).location(), "/password");
}
