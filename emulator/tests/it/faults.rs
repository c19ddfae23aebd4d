//! Faults: what is acted on, and what the client sees.
#![expect(clippy::unwrap_used, reason = "a failed set-up should fail the test")]

use std::time::{Duration, Instant};

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::support::{ADAS_PASSWORD, NEW, Tenant, json_of, text};

async fn password(tenant: &Tenant) -> String {
    text(tenant.state().await.pointer("/accounts/0").unwrap(), "password")
}

#[tokio::test]
async fn a_lost_answer_is_no_answer() {
    for (when, expected) in [("before", ADAS_PASSWORD), ("after", NEW)] {
        let tenant = Tenant::start().await;
        let token = tenant.access_token().await;
        tenant.fault(json!({"at": "changePassword", "drop": when})).await;
        let error = tenant
            .change(&token, ADAS_PASSWORD, NEW)
            .send()
            .await
            .unwrap_err();
        assert!(!error.is_timeout() && !error.is_connect(), "{error:?}");
        assert_eq!(password(&tenant).await, expected, "{when}");
        assert_eq!(
            tenant.requests("changePassword").await.len(),
            1,
            "{when}: no silent repetition"
        );
    }
}

#[tokio::test]
async fn a_wrong_answer_is_not_acted_on_and_happens_as_often_as_asked() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    let fault = json!({
        "at": "changePassword", "times": 2, "status": 503, "headers": {"Retry-After": "7"}, "body": "<html>busy",
    });
    tenant.fault(fault).await;
    for _ in 0..2 {
        let response = tenant.change(&token, ADAS_PASSWORD, NEW).send().await.unwrap();
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(response.headers().get("retry-after").unwrap(), "7");
        assert_eq!(response.text().await.unwrap(), "<html>busy");
    }
    assert_eq!(password(&tenant).await, ADAS_PASSWORD);
    assert_eq!(
        tenant
            .change(&token, ADAS_PASSWORD, NEW)
            .send()
            .await
            .unwrap()
            .status(),
        204
    );
}

#[tokio::test]
async fn a_late_answer_was_acted_on_at_once() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    tenant
        .fault(json!({"at": "changePassword", "delay_ms": 600_000}))
        .await;
    let waiting = tokio::spawn(tenant.change(&token, ADAS_PASSWORD, NEW).send());
    let acted_on = async { while password(&tenant).await != NEW {} };
    tokio::time::timeout(Duration::from_mins(1), acted_on)
        .await
        .unwrap();
    assert!(!waiting.is_finished());
    waiting.abort();

    tenant.fault(json!({"at": "discovery", "delay_ms": 50})).await;
    let start = Instant::now();
    let url = tenant.tenant_url("/v2.0/.well-known/openid-configuration");
    assert_eq!(tenant.client.get(url).send().await.unwrap().status(), 200);
    assert!(start.elapsed() >= Duration::from_millis(50));
}

/// Every place but the first and the last, with a request that meets it.
const PLACES: [(&str, &str, &str); 13] = [
    ("instance", "GET", "/common/discovery/instance"),
    ("keys", "GET", "/{t}/discovery/v2.0/keys"),
    ("authorize", "GET", "/{t}/oauth2/v2.0/authorize"),
    ("login", "POST", "/{t}/login"),
    ("devicecode", "POST", "/{t}/oauth2/v2.0/devicecode"),
    ("token", "POST", "/{t}/oauth2/v2.0/token"),
    ("userinfo", "GET", "/oidc/userinfo"),
    ("logout", "GET", "/{t}/oauth2/v2.0/logout"),
    ("me", "GET", "/v1.0/me?$select=id"),
    ("organization", "GET", "/beta/organization"),
    ("changePassword", "POST", "/v1.0/me/changePassword"),
    ("revokeSignInSessions", "POST", "/v1.0/me/revokeSignInSessions"),
    ("managedIdentity", "GET", "/metadata/identity/oauth2/token"),
];

#[tokio::test]
async fn faults_meet_their_own_place_only() {
    let tenant = Tenant::start().await;
    for (at, ..) in PLACES {
        tenant.fault(json!({"at": at, "status": 500})).await;
    }
    for (method, path, status) in [
        ("GET", "/{t}/v2.0/.well-known/openid-configuration", 200),
        ("GET", "/nowhere", 404),
    ] {
        assert_eq!(status_of(&tenant, method, path).await, status, "{path}");
    }
    for (at, method, path) in PLACES {
        assert_eq!(status_of(&tenant, method, path).await, 500, "{path}");
        assert_ne!(status_of(&tenant, method, path).await, 500, "{path}, once more");
        let recorded = tenant.requests(at).await;
        assert_eq!(recorded.len(), 2, "requests at {at}");
    }
    for (at, path) in [("discovery", "openid-configuration"), ("other", "/nowhere")] {
        let recorded = tenant.requests(at).await;
        assert_eq!(recorded.len(), 1, "requests at {at}");
        assert!(text(recorded.first().unwrap(), "path").ends_with(path));
    }
}

async fn status_of(tenant: &Tenant, method: &str, path: &str) -> u16 {
    let url = tenant.url(&path.replace("{t}", tenant.emulator.tenant_id()));
    let request = tenant.client.request(method.parse().unwrap(), url);
    request.send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn mistakes_are_named() {
    let tenant = Tenant::start().await;
    for (fault, word) in [
        (json!({"at": "changePassword", "state": 503}), "state"),
        (json!({"at": "nowhere", "status": 503}), "nowhere"),
        (json!({"status": 503}), "`at`"),
        (json!({"at": "me"}), "what shall happen"),
        (json!({"at": "me", "status": 503, "drop": "after"}), "exclude"),
        (json!({"at": "me", "drop": "sometimes"}), "sometimes"),
        (json!({"at": "me", "body": "x", "delay_ms": 1}), "`status`"),
        (json!({"at": "me", "status": 99}), "200"),
        (json!({"at": "me", "status": 503, "times": 0}), "`times`"),
    ] {
        let (status, body) = json_of(tenant.client.post(tenant.url("/_emulator/faults")).json(&fault)).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{fault}");
        let error = body.get("error").and_then(Value::as_str).unwrap();
        assert!(error.contains(word), "{fault}: {error}");
    }
}
