//! The admin port: what monitors see, and nobody else.

use serde_json::json;

use crate::support::{ADA, NEW_PASSWORD, Portal};

#[tokio::test]
async fn says_that_it_lives_and_is_ready() {
    let portal = Portal::start().await;
    portal.signed_in(ADA).await;
    let mut monitor = portal.monitor();
    assert_eq!(
        monitor.get("/health/live").await.assert_status(200).body,
        "live\n"
    );
    assert_eq!(
        monitor.get("/health/ready").await.assert_status(200).body,
        "ready\n"
    );
}

#[tokio::test]
async fn is_not_ready_before_the_first_discovery_but_lives() {
    let always = json!({"status": 503, "times": 10_000});
    let portal = Portal::after(&[("discovery", always)], &[]).await;
    let mut monitor = portal.monitor();
    monitor.get("/health/live").await.assert_status(200);
    monitor.get("/health/ready").await.assert_status(503);
    portal.tenant.reset().await;
    portal.browser().get("/sign-in").await.assert_status(303);
    monitor.get("/health/ready").await.assert_status(200);
    // Once it is known, trouble at Microsoft takes no replica out.
    for at in ["discovery", "keys", "token", "me"] {
        let always = json!({"status": 503, "times": 10_000});
        portal.tenant.fault(at, always).await;
    }
    monitor.get("/health/ready").await.assert_status(200);
}

#[tokio::test]
async fn is_not_ready_from_the_stop_on_and_finishes_what_runs() {
    let mut portal = Portal::start().await;
    let password = portal.tenant.password(ADA).await;
    let mut ada = portal.browser();
    let form = ada.open("/sign-in").await;
    let back = ada.fill_in(&form, ADA, &password).await;
    portal.tenant.fault("token", json!({"delay_ms": 1500})).await;
    let callback = back.location().to_owned();
    let running = tokio::spawn(async move { ada.get(&callback).await });
    while portal.tenant.requests("token").await.is_empty() {}

    let mut monitor = portal.monitor();
    let url = portal.url.clone();
    let ((), ready) = tokio::join!(portal.stop(), async { monitor.get("/health/ready").await });
    assert_eq!(ready.assert_status(503).body, "stopping\n");
    let finished = running.await.unwrap();
    assert_eq!(finished.assert_status(303).location(), "/password");
    assert!(
        reqwest::get(url).await.is_err(),
        "new connections are still taken"
    );
}

#[tokio::test]
async fn counts_sign_ins_and_changes_under_the_promised_names() {
    let portal = Portal::start().await;
    let password = portal.tenant.password(ADA).await;
    let mut stranger = portal.browser();
    let form = stranger.open("/password").await;
    let back = stranger.press(&form, "cancel").await;
    stranger.follow(back).await.assert_status(400);
    let mut ada = portal.signed_in(ADA).await;
    let alive = portal.monitor().get("/metrics").await;
    assert!(alive.body.contains("\nrepass_sessions 1\n"), "{}", alive.body);
    ada.change(&password, "short").await.assert_status(422);
    ada.change("Not-My-Password-1", NEW_PASSWORD)
        .await
        .assert_status(422);
    ada.change(&password, NEW_PASSWORD).await.assert_status(303);
    ada.get("/CANARY-path").await.assert_status(404);
    let odd = reqwest::Method::from_bytes(b"CANARY").unwrap();
    let request = ada.request(odd, "/help").header("sec-fetch-site", "same-origin");
    ada.send(request).await.assert_status(405);

    let page = portal.monitor().get("/metrics").await;
    let content_type = page.assert_status(200).headers["content-type"].to_str().unwrap();
    assert!(
        content_type.starts_with("application/openmetrics-text"),
        "{content_type}"
    );
    for line in [
        "repass_sign_ins_total{outcome=\"signed_in\"} 1",
        "repass_sign_ins_total{outcome=\"cancelled\"} 1",
        "repass_password_changes_total{outcome=\"too_short\"} 1",
        "repass_password_changes_total{outcome=\"wrong_current_password\"} 1",
        "repass_password_changes_total{outcome=\"changed\"} 1",
        "repass_graph_request_duration_seconds_count{call=\"changePassword\",status=\"204\"} 1",
        "repass_graph_request_duration_seconds_count{call=\"changePassword\",status=\"400\"} 1",
        "repass_http_request_duration_seconds_count{route=\"/password\",method=\"POST\",status=\"303\"} 1",
        "repass_http_request_duration_seconds_count{route=\"none\",method=\"GET\",status=\"404\"} 1",
        "repass_http_request_duration_seconds_count{route=\"/help\",method=\"other\",status=\"405\"} 1",
        "repass_sessions 0",
        concat!("repass_build_info{version=\"", env!("CARGO_PKG_VERSION"), "\"} 1"),
    ] {
        assert!(
            page.body.lines().any(|found| found == line),
            "{line}\n{}",
            page.body
        );
    }
    assert!(!page.body.contains("CANARY"), "{}", page.body);
}

#[tokio::test]
async fn the_two_ports_share_no_page() {
    let portal = Portal::start().await;
    for path in ["/health/live", "/health/ready", "/health", "/metrics"] {
        let page = portal.browser().get(path).await;
        assert_eq!(page.assert_status(404).outcome(), "not_found", "{path}");
        let posted = portal.browser().post(path, &[]).await;
        posted.assert_status(404);
    }
    for (method, path) in repass::routes::all() {
        let mut monitor = portal.monitor();
        let request = monitor
            .request(method, path)
            .header("sec-fetch-site", "same-origin");
        monitor.send(request).await.assert_status(404);
    }
}
