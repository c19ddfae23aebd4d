//! Microsoft Graph before it acts: tokens and permissions.

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::support::{ADA, ADAS_PASSWORD, NEW, SCOPE, Tenant, json_of, message, text};

#[tokio::test]
async fn tokens_are_looked_at() {
    let tenant = Tenant::start().await;
    let tokens = tenant.tokens_of(ADA, ADAS_PASSWORD, SCOPE).await;
    let (good, id) = (text(&tokens, "access_token"), text(&tokens, "id_token"));
    let (message_part, signature) = good.rsplit_once('.').unwrap();
    let altered = format!("{message_part}.{}", "A".repeat(signature.len()));
    tenant.set_application(json!({"access_token_lifetime": 0})).await;
    let expired = tenant.access_token().await;
    for (header, start) in [
        (None, "Access token is empty."),
        (Some("Bearer ".to_owned()), "Access token is empty."),
        (Some("Basic YTpi".to_owned()), "Access token is empty."),
        (
            Some("Bearer rubbish".to_owned()),
            "IDX14100: JWT is not well formed, there are no dots (.).\n",
        ),
        (
            Some(format!("Bearer {id}")),
            "Access token validation failure. Invalid audience.",
        ),
        (
            Some(format!("Bearer {altered}")),
            "Access token validation failure.",
        ),
        (
            Some(format!("Bearer {expired}")),
            "Lifetime validation failed, the token is expired.",
        ),
    ] {
        let mut request = tenant
            .client
            .post(tenant.url("/v1.0/me/changePassword"))
            .json(&json!({}));
        if let Some(header) = &header {
            request = request.header("authorization", header);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{header:?}");
        assert!(!response.headers().contains_key("cache-control"));
        assert_eq!(
            response.headers().get("content-type").unwrap(),
            "application/json"
        );
        let body: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
        assert_eq!(body.pointer("/error/code").unwrap(), "InvalidAuthenticationToken");
        assert!(message(&body).starts_with(start), "{body}");
    }
}

#[tokio::test]
async fn permissions_count() {
    let tenant = Tenant::start().await;
    let password = ADAS_PASSWORD;
    let read = text(
        &tenant.tokens_of(ADA, password, "User.Read").await,
        "access_token",
    );
    let (status, body) = json_of(tenant.change(&read, password, NEW)).await;
    assert_eq!(
        (status.as_u16(), message(&body)),
        (403, "Insufficient privileges to complete the operation.")
    );
    let change = "https://graph.microsoft.com/User-PasswordProfile.ReadWrite.All";
    let change = text(&tenant.tokens_of(ADA, password, change).await, "access_token");
    let (status, _) = json_of(tenant.client.get(tenant.url("/v1.0/me")).bearer_auth(&change)).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    let own = format!("{}/Directory.AccessAsUser.All", tenant.emulator.url());
    let own = text(&tenant.tokens_of(ADA, password, &own).await, "access_token");
    assert_eq!(
        tenant.change(&own, password, NEW).send().await.unwrap().status(),
        204
    );
}
