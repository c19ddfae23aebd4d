//! Known vulnerability classes, by the names that others had to give them: the form, the pages, the program.

use std::fs;
use std::path::Path;

use http::Method;
use reqwest::header::CONTENT_TYPE;

use super::{assert_leads_nowhere_else, assert_lives_on, assert_protected, assert_stranger, encoded};
use crate::support::{ADA, NEW_PASSWORD, Portal};

#[tokio::test]
async fn cve_2018_12421_repeated_or_array_fields_are_refused() {
    let portal = Portal::start().await;
    let mut ada = portal.signed_in(ADA).await;
    let form = ada.get("/password").await;
    let (token, submission) = (form.input("csrf_token"), form.input("submission"));
    let good = [
        ("current_password", portal.tenant.password(ADA).await),
        ("new_password", NEW_PASSWORD.to_owned()),
        ("confirm_password", NEW_PASSWORD.to_owned()),
        ("csrf_token", token),
        ("submission", submission),
    ];
    let body = |change: &dyn Fn(&str, &str) -> String| {
        let pairs: Vec<_> = good
            .iter()
            .map(|(name, value)| change(name, &encoded(value)))
            .collect();
        pairs.join("&")
    };
    for field in good.iter().map(|(name, _)| *name) {
        for shape in [
            "{f}={v}&{f}={v}",
            "{f}=&{f}={v}",
            "{f}={v}&{f}=",
            "{f}[]={v}",
            "{f}[0]={v}",
            "{f}[a][b]={v}",
            "{f}%5B%5D={v}",
            "{f}%00={v}",
            "{f}.x={v}",
            " {f}={v}",
        ] {
            let body = body(&|name, value| {
                let shape = if name == field { shape } else { "{f}={v}" };
                shape.replace("{f}", name).replace("{v}", value)
            });
            let request = ada
                .request(Method::POST, "/password")
                .header("origin", ada.origin());
            let request = request
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(body);
            let page = ada.clone().send(request).await;
            // Only `submission` may be missing: it tells a double click, and proves nothing.
            let harmless = field == "submission" && !shape.contains('&');
            if harmless {
                continue;
            }
            assert!(
                page.status.is_client_error(),
                "{field} as {shape}: {}",
                page.status
            );
            assert_lives_on(&portal, &ada).await;
        }
    }
}

#[tokio::test]
async fn cve_2026_42849_an_error_page_is_escaped_and_protected_as_any_other() {
    let portal = Portal::start().await;
    let mut browser = portal.browser();
    let state = super::known_sign_in::state(&browser.get("/sign-in").await);
    let script = encoded("\"><script>alert('evil')</script>");
    for target in [
        format!("/auth/callback?state={state}&error={script}&error_description={script}"),
        format!("/auth/callback?state={script}&code={script}"),
        format!("/{script}"),
        format!("/assets/{script}/{script}"),
        format!("/password?{script}={script}"),
        format!("/result?outcome={script}&reference={script}"),
        format!("/changed?{script}"),
    ] {
        let page = portal.ask_for(&browser, Method::GET, &target).await.unwrap();
        assert!(
            !page.body.contains("alert") && !page.body.contains("evil"),
            "{target}: {}",
            page.body
        );
        assert_protected(&page, &target);
        assert_leads_nowhere_else(&portal, &page, &target);
    }
}

#[tokio::test]
async fn cve_2022_24797_neither_metrics_nor_control_are_on_the_public_port() {
    // CVE-2026-25227 and CVE-2026-7500 as well: nothing is there that is not in the table of routes.
    let portal = Portal::start().await;
    for path in [
        "/metrics",
        "/health/ready",
        "/debug/pprof/",
        "/test",
        "/_emulator/state",
        "/_emulator/reset",
        "/config",
    ] {
        for method in [Method::GET, Method::POST, Method::PUT] {
            let page = portal
                .ask_for(&portal.browser(), method.clone(), path)
                .await
                .unwrap();
            assert_eq!(page.assert_status(404).outcome(), "not_found", "{method} {path}");
        }
    }
}

#[tokio::test]
async fn ghsa_7rh7_c77v_6434_neither_a_query_nor_a_fragment_makes_one_page_another() {
    // GHSA-pxq7-h93f-9jrg as well.
    let portal = Portal::start().await;
    for target in [
        "/password?/help",
        "/password?x=/assets/app.css",
        "/password?/signed-out#/help",
        "/password?^/help$",
        "/password?%23/help",
        "/password?;/help",
    ] {
        let page = portal
            .ask_for(&portal.browser(), Method::GET, target)
            .await
            .unwrap();
        assert_eq!(page.assert_status(303).location(), "/sign-in", "{target}");
    }
    assert_stranger(&portal.browser()).await;
}

#[tokio::test]
async fn cve_2023_49032_nothing_that_the_visitor_carries_names_a_destination() {
    let portal = Portal::start().await;
    let mut ada = portal.signed_in(ADA).await;
    let token = ada.get("/password").await.input("csrf_token");
    let password = portal.tenant.password(ADA).await;
    let fields = [
        ("username", "emmy@contoso.example"),
        ("upn", "emmy@contoso.example"),
        ("oid", "00000000-0000-0000-0000-000000000000"),
        ("graph_url", "http://evil.example"),
        ("mail", "evil@evil.example"),
        ("csrf_token", &token),
        ("current_password", &password),
        ("new_password", NEW_PASSWORD),
        ("confirm_password", NEW_PASSWORD),
    ];
    let answer = ada.post("/password", &fields).await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
    let sent = portal.tenant.requests("changePassword").await;
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0]["path"], "/v1.0/me/changePassword");
    assert!(!sent[0]["body"].as_str().unwrap().contains("evil"));
    assert_eq!(portal.tenant.password(ADA).await, NEW_PASSWORD);
}

/// Every Rust file below a folder of the repository.
fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn cve_2021_28958_the_portal_starts_no_program() {
    // CVE-2022-28810 as well: what is never handed to a shell cannot be taken for a command.
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert!(found.len() > 50);
    for (path, text) in found {
        for word in [
            "std::process::Command",
            "process::Command",
            "tokio::process",
            "libc::",
            "Command::new(\"sh",
        ] {
            assert!(!text.contains(word), "{word} in {path}");
        }
    }
}

#[test]
fn cve_2023_49092_the_crate_that_leaks_its_timing_is_not_built_in() {
    let lock = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    assert!(lock.contains("name = \"aws-lc-rs\"") && !lock.contains("name = \"rsa\""));
}
