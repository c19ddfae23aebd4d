//! Request targets that other routers normalise into a page of theirs. Here a path is a page letter for letter, or none.

use http::Method;

use super::{assert_leads_nowhere_else, assert_lives_on, assert_protected};
use crate::support::{ADA, Portal, logs, wire};

/// None of these is a page.
const TARGETS: [&str; 76] = [
    "//password",
    "///password",
    "/password/",
    "/password//",
    "//password//",
    "/./password",
    "/password/.",
    "/password/..",
    "/../password",
    "/x/../password",
    "/%2e/password",
    "/%2e%2e/password",
    "/x/%2e%2e/password",
    "/..%2fpassword",
    "/%2fpassword",
    "/%5cpassword",
    "/\\password",
    "/password%00",
    "/password%00.css",
    "/password%0a",
    "/password%0d%0aX:1",
    "/password%20",
    "/password%09",
    "/password%2f",
    "/password%3f",
    "/password%23",
    "/password;",
    "/password;x",
    "/password;jsessionid=1",
    "/password.html",
    "/password.json",
    "/password.css",
    "/password~",
    "/password*",
    "/password,",
    "/password:80",
    "/password@",
    "/%70assword",
    "/%50assword",
    "/p%61ssword",
    "/%2570assword",
    "/PASSWORD",
    "/Password",
    "/pa\u{17f}\u{17f}word",
    "/password/x",
    "/password/check/x",
    "/password/%2e",
    "/assets/../password",
    "/assets/%2e%2e/password",
    "/assets/..;/password",
    "/assets/..%2fpassword",
    "/assets/x/..%2f..%2fpassword",
    "/assets//password",
    "/assets/x/../../etc/passwd",
    "/assets/x/%2e%2e%2fCargo.toml",
    "/auth",
    "/auth/",
    "/auth/callback/",
    "/auth/callback/..",
    "/auth/callback/..%2f",
    "/auth/callback/../../password",
    "/auth/callback;x",
    "/auth//callback",
    "/AUTH/CALLBACK",
    "/auth/callback%00",
    "/.well-known/",
    "/.well-known",
    "/.well-known/change-password/",
    "/.well-known/change-password/..",
    "/.well-known/../password",
    "/sign-out/",
    "/sign-in/",
    "/sign_in",
    "/login",
    "/api/v1/password",
    "/rest/../password",
];

/// Nor is what others publish beside their pages.
const ELSEWHERE: [&str; 34] = [
    "/metrics",
    "/health/live",
    "/health/ready",
    "/healthz",
    "/livez",
    "/readyz",
    "/ping",
    "/status",
    "/debug/pprof",
    "/debug/pprof/heap",
    "/debug/vars",
    "/actuator",
    "/actuator/env",
    "/admin",
    "/config",
    "/test",
    "/.env",
    "/.git/config",
    "/Cargo.toml",
    "/config.toml",
    "/server-status",
    "/_emulator/state",
    "/_emulator/requests",
    "/_emulator/reset",
    "/_emulator/users/ada@contoso.example",
    "/me/changePassword",
    "/v1.0/me/changePassword",
    "/v1.0/me",
    "/oauth2/sign_out",
    "/oauth2/auth",
    "/graphql",
    "/swagger",
    "/robots.txt",
    "/favicon.ico",
];

#[tokio::test]
async fn a_path_is_a_page_letter_for_letter_or_none() {
    let _quiet = logs::off();
    let portal = Portal::start().await;
    let (stranger, ada) = (portal.browser(), portal.signed_in(ADA).await);
    let mut asked = 0;
    for target in TARGETS.into_iter().chain(ELSEWHERE) {
        for suffix in [
            "",
            "?",
            "?/help",
            "?x=/assets/app.css",
            "?%2fhelp&/password",
            "?.css",
        ] {
            for (browser, method) in [
                (&stranger, Method::GET),
                (&ada, Method::GET),
                (&ada, Method::POST),
            ] {
                let what = format!("{method} {target}{suffix}");
                let Some(page) = portal
                    .ask_for(browser, method, &format!("{target}{suffix}"))
                    .await
                else {
                    continue;
                };
                asked += 1;
                let is_asset = target.starts_with("/assets/") && page.status == 405;
                assert!(is_asset || page.status == 404, "{what}: {}", page.status);
                assert_eq!(page.name(), "problem", "{what}");
                assert!(!page.headers.contains_key("location"), "{what}");
                assert_eq!(page.cookies(), [""; 0], "{what}");
                assert_protected(&page, &what);
                assert_leads_nowhere_else(&portal, &page, &what);
            }
        }
    }
    assert!(asked > 1500, "{asked}");
    assert_lives_on(&portal, &ada).await;
}

#[tokio::test]
async fn cve_2021_32637_a_malformed_uri_is_denied() {
    let portal = Portal::start().await;
    let ada = portal.signed_in(ADA).await;
    let session = format!("repass-session={}", ada.cookies["repass-session"]);
    for target in TARGETS.into_iter().chain([
        "password",
        "",
        "?",
        "%",
        "/%",
        "/%zz",
        "/password%",
        "/password%f",
        "/password%ff%fe",
        "/pass word",
        "/password HTTP/1.1 x",
        "/password\u{0}",
        "/password\u{1}",
        "/password\u{7f}",
        "/password\u{e9}",
        "\\password",
        "/<password>",
        "/password|",
        "/{password}",
        "/^password",
        "/`password`",
        "http://",
        "http:///password",
        "http:/password",
        "http://[::1/password",
        "http://evil.example",
        "https://evil.example//password",
        "ftp://evil.example/password/",
        "javascript:alert(1)",
        "evil.example:443",
        "*",
        "//",
        "/////////////",
    ]) {
        let request = format!(
            "GET {target} HTTP/1.1\r\nHost: localhost\r\nCookie: {session}\r\nConnection: close\r\n\r\n"
        );
        let answer = wire::exchange(&portal, request.as_bytes()).await;
        let statuses = wire::statuses(&answer);
        assert!(statuses.len() <= 1, "{target}: {answer}");
        // Whoever is signed in would see the form, or be sent there.
        assert!(
            statuses.iter().all(|status| [400, 404].contains(status)) || welcome(target, &answer),
            "{target}: {answer}"
        );
        assert!(
            !answer.contains("change-password\"") && !answer.contains(ADA),
            "{target}: {answer}"
        );
    }
    assert_lives_on(&portal, &ada).await;
}

/// A whole URL without a path means its root (RFC 9112, 3.2.2), which leads who is signed in to the form by a path of ours.
fn welcome(target: &str, answer: &str) -> bool {
    ["http://evil.example", "?", "http://"].contains(&target)
        && answer.contains("\r\nlocation: /password\r\n")
}

#[tokio::test]
async fn a_whole_url_as_target_is_answered_by_its_path_alone() {
    let portal = Portal::start().await;
    for (target, status) in [
        ("http://evil.example/password", 303),
        ("https://evil.example:666/password", 303),
        ("http://evil.example:99999/password", 303),
        ("http://localhost@evil.example/password", 303),
        ("http://evil.example/sign-in", 303),
        ("http://evil.example/help", 200),
        ("http://evil.example/password#/help", 303),
        ("/password#/help", 303),
        ("/password?#/help", 303),
        ("http://evil.example//evil.example", 404),
    ] {
        let request = format!("GET {target} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        let answer = wire::exchange(&portal, request.as_bytes()).await;
        // A parser that refuses a target altogether is as good.
        let statuses = wire::statuses(&answer);
        assert!(statuses == [status] || statuses == [400], "{target}: {answer}");
        assert!(!super::names_evil(&answer), "{target}: {answer}");
    }
}
