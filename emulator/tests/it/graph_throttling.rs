//! Throttling by resource units and writes, and the answers of a service that is not well.
#![expect(clippy::unwrap_used, reason = "a failed set-up should fail the test")]

use reqwest::header::HeaderMap;
use serde_json::{Value, json};

use crate::support::{ADAS_PASSWORD, NEW, Tenant, message, text};

fn line<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).map(|value| value.to_str().unwrap())
}

async fn me(tenant: &Tenant, token: &str) -> (u16, HeaderMap, String) {
    let request = tenant.client.get(tenant.url("/v1.0/me")).bearer_auth(token);
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    (status, headers, response.text().await.unwrap())
}

#[tokio::test]
async fn a_call_over_the_limit_of_resource_units() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    // A bucket that refills in an hour does not depend on how fast this test runs.
    let limits = json!({"resource_units": 4, "resource_unit_seconds": 3600});
    tenant.set(json!({"throttling": limits})).await;
    // Microsoft: only above 80 % of the limit is said how much is used.
    for used in [None, None, None, Some("1.00")] {
        let (status, headers, _) = me(&tenant, &token).await;
        assert_eq!((status, line(&headers, "x-ms-resource-unit")), (200, Some("1")));
        let percentage = line(&headers, "x-ms-throttle-limit-percentage");
        // The bucket leaks a little in between.
        let rounded =
            percentage.map(|text| format!("{:.2}", (text.parse::<f64>().unwrap() * 20.0).round() / 20.0));
        assert_eq!(rounded.as_deref(), used);
    }
    // Who is refused by the gateway takes nothing from anybody.
    assert_eq!(me(&tenant, "rubbish").await.0, 401);
    let (status, headers, body) = me(&tenant, &token).await;
    assert_eq!(status, 429);
    let wait: u64 = line(&headers, "retry-after").unwrap().parse().unwrap();
    assert!((700..=900).contains(&wait), "{wait}");
    let scope = format!(
        "Tenant_Application/ReadWrite/{}/{}",
        tenant.emulator.client_id(),
        tenant.emulator.tenant_id()
    );
    assert_eq!(line(&headers, "x-ms-throttle-scope"), Some(scope.as_str()));
    assert_eq!(
        line(&headers, "x-ms-throttle-information"),
        Some("ResourceUnitLimitExceeded")
    );
    let used: f64 = line(&headers, "x-ms-throttle-limit-percentage")
        .unwrap()
        .parse()
        .unwrap();
    assert!((1.0..=1.8).contains(&used), "{used}");
    let id = line(&headers, "request-id").unwrap();
    let date = text(
        serde_json::from_str::<Value>(&body)
            .unwrap()
            .pointer("/error/innerError")
            .unwrap(),
        "date",
    );
    let recorded = format!(
        r#"{{"error":{{"code":"TooManyRequests","message":"Too many requests.","innerError":{{"date":"{date}","request-id":"{id}","client-request-id":"{id}"}}}}}}"#
    );
    assert_eq!(body, recorded);
    // Who waits as long as was said is let in.
    tenant.clock(u32::try_from(wait).unwrap()).await;
    assert_eq!(me(&tenant, &token).await.0, 200);
    assert_eq!(tenant.counter("throttled").await, 1);
}

#[tokio::test]
async fn a_write_over_the_limit_is_not_acted_on() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    tenant
        .set(json!({"throttling": {"writes": 1, "write_seconds": 3600}}))
        .await;
    let wrong = tenant.change(&token, "Wrong-Guess-1", NEW).send().await.unwrap();
    assert_eq!(wrong.status(), 400);
    let response = tenant.change(&token, ADAS_PASSWORD, NEW).send().await.unwrap();
    assert_eq!(response.status(), 429);
    let headers = response.headers();
    assert_eq!(
        line(headers, "x-ms-throttle-information"),
        Some("WriteLimitExceeded")
    );
    assert!(
        line(headers, "x-ms-throttle-scope")
            .unwrap()
            .starts_with("Tenant_Application/Write/")
    );
    assert_eq!(text(&tenant.ada().await, "password"), ADAS_PASSWORD);
    // Reading goes on.
    assert_eq!(me(&tenant, &token).await.0, 200);
}

#[tokio::test]
async fn the_documented_limits_are_the_ones_of_the_start() {
    let tenant = Tenant::start().await;
    let limits =
        json!({"resource_units": 3500, "resource_unit_seconds": 10, "writes": 3000, "write_seconds": 150});
    let state = tenant.state().await;
    assert_eq!(state.pointer("/settings/throttling"), Some(&limits));
    tenant.set(json!({"throttling": {"writes": 1}})).await;
    let reset = tenant.client.post(tenant.url("/_emulator/reset"));
    reset.send().await.unwrap();
    let state = tenant.state().await;
    assert_eq!(state.pointer("/settings/throttling"), Some(&limits));
}

/// Synthetic, all of them: no answer of a directory that is not well was ever published.
#[tokio::test]
async fn a_service_that_is_not_well_answers_in_any_form() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    let json_body = r#"{"error":{"code":"serviceNotAvailable","message":"busy"}}"#;
    for status in [503, 504] {
        for (content_type, body) in [
            ("text/html", "<!DOCTYPE html><title>Service unavailable</title>"),
            ("application/json", json_body),
            ("application/json", ""),
        ] {
            let headers = json!({"Content-Type": content_type, "Retry-After": "3"});
            let fault = json!({"at": "changePassword", "status": status, "headers": headers, "body": body});
            tenant.fault(fault).await;
            let response = tenant.change(&token, ADAS_PASSWORD, NEW).send().await.unwrap();
            assert_eq!(response.status(), status);
            assert_eq!(line(response.headers(), "content-type"), Some(content_type));
            assert_eq!(response.text().await.unwrap(), body);
        }
    }
    assert_eq!(text(&tenant.ada().await, "password"), ADAS_PASSWORD);
    let refused = tenant.client.put(tenant.url("/_emulator/settings"));
    let body = json!({"throttling": {"writes": 0}});
    let response = refused.json(&body).send().await.unwrap();
    assert_eq!(response.status(), 400);
    let body: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    assert!(text(&body, "error").contains("throttling"), "{}", message(&body));
}
