//! The headers of the contract, on every answer of the whole route table.

use reqwest::Method;

use super::paths;
use crate::support::{ADA, Browser, Page, Portal};

const PROMISED: [(&str, &str); 6] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), \
         microphone=(), midi=(), payment=(), usb=()",
    ),
];

/// Fails unless the answer has every promised header once, whatever else stands there.
#[track_caller]
pub(crate) fn assert_promised(page: &Page, https: bool) {
    let all = |name: &str| all(page, name);
    for (name, value) in PROMISED {
        assert_eq!(all(name), [value], "{name} at {}", page.url);
    }
    let is_asset = page.url.contains("/assets/") && page.status == 200;
    let kept = if is_asset {
        "public, max-age=31536000, immutable"
    } else {
        "no-store"
    };
    // What is said about a password is not to be compressed on its way either.
    let said = all("cache-control").join(" ").replace(", no-transform", "");
    assert_eq!(said, kept, "{}", page.url);
    let forced = page.headers.get("strict-transport-security");
    assert_eq!(forced.is_some(), https, "{} {forced:?}", page.url);
    if page.body.contains("<html") {
        assert_eq!(all("content-type"), ["text/html; charset=utf-8"], "{}", page.url);
        assert!(page.body.contains("<html lang=\"en\" dir=\"ltr\">"));
    }
}

#[track_caller]
fn assert_headers(page: &Page, https: bool) {
    assert_promised(page, https);
    for unwanted in ["server", "x-powered-by", "access-control-allow-origin", "via"] {
        assert_eq!(all(page, unwanted), [""; 0], "{unwanted} at {}", page.url);
    }
}

/// Every line of a header.
fn all(page: &Page, name: &str) -> Vec<String> {
    let lines = page.headers.get_all(name).iter();
    lines.map(|line| line.to_str().unwrap().to_owned()).collect()
}

/// Answers of every kind: the whole table, and every error that a request can cause.
async fn answers(browser: &mut Browser) -> Vec<Page> {
    let mut answers = Vec::new();
    for (method, path) in paths(browser).await {
        let request = browser
            .request(method.clone(), &path)
            .header("sec-fetch-site", "same-origin");
        let request = if method == Method::POST {
            request.form(&[("csrf_token", "wrong")])
        } else {
            request
        };
        answers.push(browser.clone().send(request).await);
    }
    for (method, path, site, body, status) in [
        (Method::GET, "/nowhere", "none", 0, 404),
        (Method::GET, "/assets/0000000000000000/app.css", "none", 0, 404),
        (Method::GET, "/password/", "none", 0, 404),
        (Method::DELETE, "/password", "same-origin", 0, 405),
        (Method::PUT, "/", "same-origin", 0, 405),
        (Method::OPTIONS, "/password", "cross-site", 0, 405),
        (Method::HEAD, "/help", "none", 0, 200),
        (Method::POST, "/nowhere", "same-origin", 0, 404),
        (Method::POST, "/password", "cross-site", 0, 403),
        (Method::POST, "/password", "cross-site", 65 * 1024, 403),
        (
            Method::GET,
            "/auth/callback?error=access_denied",
            "cross-site",
            0,
            400,
        ),
    ] {
        let request = browser
            .request(method.clone(), path)
            .header("sec-fetch-site", site)
            .body("a".repeat(body));
        let page = browser.clone().send(request).await;
        // Who is signed in is not shown an answer that nobody waits for.
        let reload = path.starts_with("/auth") && page.status == 303;
        assert!(reload || page.status == status, "{method} {path} {}", page.status);
        answers.push(page);
    }
    answers
}

#[tokio::test]
async fn every_answer_carries_the_promised_headers() {
    let beside_a_proxy = [("REPASS_SERVER__PUBLIC_URL", "https://password.contoso.example")];
    for (settings, https) in [(&[][..], false), (&beside_a_proxy[..], true)] {
        let portal = Portal::with(settings).await;
        for mut browser in [portal.browser(), portal.signed_in(ADA).await] {
            let answers = answers(&mut browser).await;
            assert!(answers.len() > 20);
            for page in answers {
                assert_headers(&page, https);
            }
        }
        // The largest form, from our own page.
        let mut ada = portal.signed_in(ADA).await;
        let padding = "a".repeat(65 * 1024);
        let page = ada.post("/password", &[("padding", &padding)]).await;
        assert_headers(page.assert_status(413), https);
    }
}

#[tokio::test]
async fn error_pages_of_a_broken_sign_in_carry_them_too() {
    let always = serde_json::json!({"status": 503, "times": 10_000});
    let portal = Portal::after(&[("discovery", always)], &[]).await;
    let page = portal.browser().get("/sign-in").await;
    assert_headers(page.assert_status(503), false);
}

#[tokio::test]
async fn a_wrong_method_is_told_the_right_ones() {
    let portal = Portal::start().await;
    let mut browser = portal.browser();
    for (path, allowed) in [
        ("/password", "GET,HEAD,POST"),
        ("/sign-out", "POST"),
        ("/", "GET,HEAD"),
    ] {
        let request = browser
            .request(Method::PATCH, path)
            .header("sec-fetch-site", "same-origin");
        let page = browser.send(request).await;
        assert_eq!(page.assert_status(405).outcome(), "method_not_allowed");
        assert_eq!(page.headers["allow"], allowed, "{path}");
    }
}
