//! Refresh tokens: what they bring, and what ends them.

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::support::{ADA, ADAS_PASSWORD, NEW, Tenant, claims, text};

const SCOPES: &str = "openid profile offline_access User.Read Directory.AccessAsUser.All";

impl Tenant {
    async fn refresh(&self, token: &str, more: &[(&'static str, &str)]) -> (StatusCode, Value) {
        let mut fields = vec![
            ("grant_type", "refresh_token".to_owned()),
            ("client_id", self.emulator.client_id()),
            ("client_secret", self.emulator.client_secret()),
            ("refresh_token", token.to_owned()),
        ];
        for (name, value) in more {
            fields.retain(|(known, _)| known != name);
            fields.push((name, (*value).to_owned()));
        }
        fields.retain(|(_, value)| !value.is_empty());
        self.redeem(&fields).await
    }

    /// A refresh token of Ada's.
    async fn renewable(&self) -> String {
        text(&self.tokens_of(ADA, ADAS_PASSWORD, SCOPES).await, "refresh_token")
    }
}

fn code(answer: &Value) -> Option<i64> {
    answer.pointer("/error_codes/0").and_then(Value::as_i64)
}

#[tokio::test]
async fn the_old_one_stays_good_when_a_new_one_comes() {
    let tenant = Tenant::start().await;
    let first = tenant.renewable().await;
    let (status, answer) = tenant.refresh(&first, &[]).await;
    assert_eq!(status, StatusCode::OK, "{answer}");
    let second = text(&answer, "refresh_token");
    assert_ne!(first, second);
    assert_eq!(text(&answer, "scope"), SCOPES, "without a scope it is the same");
    let token = claims(&text(&answer, "id_token"));
    assert!(token.get("nonce").is_none() && token.get("oid").is_some());
    for token in [&first, &second] {
        assert_eq!(tenant.refresh(token, &[]).await.0, StatusCode::OK);
    }
    // The new access token is good for Graph.
    let change = tenant.change(&text(&answer, "access_token"), ADAS_PASSWORD, NEW);
    assert_eq!(change.send().await.unwrap().status(), 204);
}

#[tokio::test]
async fn scopes_may_be_fewer_more_or_all() {
    let tenant = Tenant::start().await;
    let token = tenant.renewable().await;
    for (scope, granted, has_id_token) in [
        ("User.Read", "User.Read", false),
        ("openid User.Read", "openid User.Read", true),
        // Consented, though it was not asked for at the sign-in.
        (
            "User-PasswordProfile.ReadWrite.All",
            "User-PasswordProfile.ReadWrite.All",
            false,
        ),
        (
            "https://graph.microsoft.us/User.Read",
            "https://graph.microsoft.us/User.Read",
            false,
        ),
    ] {
        let (status, answer) = tenant.refresh(&token, &[("scope", scope)]).await;
        assert_eq!(status, StatusCode::OK, "{scope}: {answer}");
        assert_eq!(text(&answer, "scope"), granted);
        assert_eq!(answer.get("id_token").is_some(), has_id_token, "{scope}");
        assert!(answer.get("refresh_token").is_some(), "{scope}");
    }
    let all = "https://graph.microsoft.com/.default";
    let (_, answer) = tenant.refresh(&token, &[("scope", all)]).await;
    let granted = text(&answer, "scope");
    for scope in ["User.Read", "Directory.AccessAsUser.All", ".default"] {
        let scope = format!("https://graph.microsoft.com/{scope}");
        assert!(granted.split(' ').any(|one| one == scope), "{granted}");
    }
    assert!(!granted.contains("Mail.Send"), "not consented");
}

#[tokio::test]
async fn refusals() {
    let tenant = Tenant::start().await;
    let token = tenant.renewable().await;
    for (name, value, status, error, number, suberror) in [
        ("refresh_token", "", 400, "invalid_request", 900_144, ""),
        ("refresh_token", "1.unknown", 400, "invalid_grant", 9_002_313, ""),
        ("client_secret", "", 401, "invalid_client", 7_000_218, ""),
        (
            "scope",
            "Mail.Send",
            400,
            "invalid_grant",
            65001,
            "consent_required",
        ),
        ("scope", "Everything", 400, "invalid_scope", 70011, ""),
        (
            "scope",
            "User.Read https://graph.microsoft.us/User.Read",
            400,
            "invalid_scope",
            700_022,
            "",
        ),
        ("claims", "[", 400, "invalid_request", 9_002_313, ""),
    ] {
        let (got, answer) = tenant.refresh(&token, &[(name, value)]).await;
        assert_eq!(
            (got.as_u16(), text(&answer, "error").as_str(), code(&answer)),
            (status, error, Some(number)),
            "{name}={value}: {answer}"
        );
        assert_eq!(text(&answer, "suberror"), suberror, "{name}={value}");
    }
    tenant.set_application(json!({"refresh_token_lifetime": 0})).await;
    let (_, answer) = tenant.refresh(&token, &[]).await;
    assert_eq!(code(&answer), Some(700_082));
}

#[tokio::test]
async fn a_confidential_clients_outlives_a_change_of_the_password() {
    let tenant = Tenant::start().await;
    let tokens = tenant.tokens_of(ADA, ADAS_PASSWORD, SCOPES).await;
    let token = text(&tokens, "refresh_token");
    let change = tenant.change(&text(&tokens, "access_token"), ADAS_PASSWORD, NEW);
    assert_eq!(change.send().await.unwrap().status(), 204);
    assert_eq!(tenant.refresh(&token, &[]).await.0, StatusCode::OK);
}

#[tokio::test]
async fn a_revocation_ends_it_in_the_recorded_words() {
    let tenant = Tenant::start().await;
    let tokens = tenant.tokens_of(ADA, ADAS_PASSWORD, SCOPES).await;
    let old = text(&tokens, "refresh_token");
    let request = tenant.client.post(tenant.url("/v1.0/me/revokeSignInSessions"));
    let request = request.bearer_auth(text(&tokens, "access_token"));
    assert_eq!(request.send().await.unwrap().status(), 200);

    let url = tenant.tenant_url("/oauth2/v2.0/token");
    let fields = [
        ("grant_type", "refresh_token".to_owned()),
        ("client_id", tenant.emulator.client_id()),
        ("client_secret", tenant.emulator.client_secret()),
        ("refresh_token", old),
    ];
    let response = tenant.client.post(url).form(&fields).send().await.unwrap();
    assert_eq!(response.status(), 400);
    assert_eq!(
        response.headers()["content-type"],
        "application/json; charset=utf-8"
    );
    let telemetry = response.headers()["x-ms-clitelem"].to_str().unwrap().to_owned();
    let parts: Vec<_> = telemetry.split(',').collect();
    assert_eq!(
        (parts.len(), &parts[..3], parts[4]),
        (5, &["1", "50173", "0"][..], "")
    );
    assert!(parts[3].parse::<f64>().unwrap() >= 0.0, "{telemetry}");
    let answer: Value = response.json().await.unwrap();
    assert_eq!(text(&answer, "error"), "invalid_grant");
    assert_eq!(text(&answer, "suberror"), "bad_token");
    assert_eq!(answer.get("error_codes"), Some(&json!([50173])));
    let description = text(&answer, "error_description");
    let start = "AADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '";
    assert!(description.starts_with(start), "{description}");
    assert!(description.contains(
        ".0000000Z' and the TokensValidFrom date (before which tokens are not valid) for this user is '"
    ));
    for member in ["timestamp", "trace_id", "correlation_id", "error_uri"] {
        assert!(!text(&answer, member).is_empty(), "{member}");
    }

    // What is issued after it is good.
    let new = tenant.renewable().await;
    assert_eq!(tenant.refresh(&new, &[]).await.0, StatusCode::OK);
}

#[tokio::test]
async fn tokens_that_are_revoked_by_command_take_it_along() {
    let tenant = Tenant::start().await;
    let token = tenant.renewable().await;
    tenant.fault(json!({"revoke_tokens": true})).await;
    assert_eq!(code(&tenant.refresh(&token, &[]).await.1), Some(50173));
    let new = tenant.renewable().await;
    assert_eq!(tenant.refresh(&new, &[]).await.0, StatusCode::OK);
}

#[tokio::test]
async fn who_may_not_sign_in_may_not_renew() {
    for (change, error, number, suberror) in [
        (json!({"disabled": true}), "invalid_grant", 50057, ""),
        (
            json!({"blocked_by_policy": true}),
            "interaction_required",
            53003,
            "message_only",
        ),
    ] {
        let tenant = Tenant::start().await;
        let token = tenant.renewable().await;
        let mut account = change.clone();
        account["password"] = json!(ADAS_PASSWORD);
        tenant.set_user(ADA, account).await;
        let (_, answer) = tenant.refresh(&token, &[]).await;
        assert_eq!(
            (text(&answer, "error").as_str(), code(&answer)),
            (error, Some(number)),
            "{answer}"
        );
        assert_eq!(text(&answer, "suberror"), suberror);
        // What a client has to bring to the authorize address.
        let claims: Result<Value, _> = serde_json::from_str(&text(&answer, "claims"));
        assert_eq!(claims.is_ok(), number == 53003, "{answer}");
    }
    let tenant = Tenant::start().await;
    let token = tenant.renewable().await;
    // A lock keeps passwords out, and an expired password is still one: tokens live on.
    for change in [json!({"locked": true}), json!({"password_expired": true})] {
        let mut account = change.clone();
        account["password"] = json!(ADAS_PASSWORD);
        tenant.set_user(ADA, account).await;
        assert_eq!(tenant.refresh(&token, &[]).await.0, StatusCode::OK, "{change}");
    }
    let wanted = r#"{"access_token":{"acrs":{"essential":true,"value":"c1"}}}"#;
    let (_, answer) = tenant.refresh(&token, &[("claims", wanted)]).await;
    assert_eq!(
        (text(&answer, "error").as_str(), code(&answer)),
        ("interaction_required", Some(50076))
    );
}

#[tokio::test]
async fn microsofts_extras() {
    let tenant = Tenant::start().await;
    let token = tenant.renewable().await;
    let handles = r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#;
    let more = [
        ("claims", handles),
        ("client_info", "1"),
        ("X-AnchorMailbox", "UPN:x"),
    ];
    let (_, answer) = tenant.refresh(&token, &more).await;
    let seconds = answer.get("expires_in").unwrap().as_i64().unwrap();
    assert!((72_000..=100_800).contains(&seconds), "{seconds}");
    assert_eq!(answer.get("refresh_in"), Some(&json!(seconds / 2)));
    let info = crate::support::decoded(&text(&answer, "client_info"));
    let state = tenant.state().await;
    assert_eq!(info.get("uid"), state.pointer("/accounts/0/oid"));
    let (_, plain) = tenant.refresh(&token, &[]).await;
    for member in ["refresh_in", "client_info"] {
        assert!(plain.get(member).is_none(), "{member}");
    }
}
