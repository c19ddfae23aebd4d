//! Discovery, keys, the authorize address, and its form.

use reqwest::StatusCode;
use serde_json::json;

use crate::support::{ADA, ADAS_PASSWORD, Tenant, json_of, text};

#[tokio::test]
async fn discovery_follows_the_host_and_always_names_the_guid() {
    let tenant = Tenant::start().await;
    let guid = tenant.emulator.tenant_id();
    for name in [guid, tenant.emulator.tenant_domain()] {
        let url = tenant.url(&format!("/{name}/v2.0/.well-known/openid-configuration"));
        let (status, document) = json_of(tenant.client.get(&url)).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(text(&document, "issuer"), tenant.tenant_url("/v2.0"));
        assert_eq!(
            text(&document, "token_endpoint"),
            tenant.tenant_url("/oauth2/v2.0/token")
        );
        assert!(document.get("code_challenge_methods_supported").is_none());
        let (_, other) = json_of(tenant.client.get(&url).header("host", "login.example:1")).await;
        assert_eq!(
            text(&other, "issuer"),
            format!("http://login.example:1/{guid}/v2.0")
        );
    }
    let (status, document) = json_of(
        tenant
            .client
            .get(tenant.url("/common/v2.0/.well-known/openid-configuration")),
    )
    .await;
    assert_eq!(status, StatusCode::OK);
    assert!(text(&document, "issuer").ends_with("/{tenantid}/v2.0"));
    let (status, refusal) = json_of(
        tenant
            .client
            .get(tenant.url("/elsewhere.example/v2.0/.well-known/openid-configuration")),
    )
    .await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(refusal.get("error_codes"), Some(&json!([90002])));
}

#[tokio::test]
async fn keys_look_like_entras() {
    let tenant = Tenant::start().await;
    let (_, body) = json_of(tenant.client.get(tenant.tenant_url("/discovery/v2.0/keys"))).await;
    let key = body.pointer("/keys/0").unwrap();
    assert_eq!(text(key, "kid"), text(key, "x5t"));
    assert_eq!(text(key, "e"), "AQAB");
    assert_eq!(text(key, "issuer"), tenant.tenant_url("/v2.0"));
    assert!(key.get("alg").is_none());
    assert!(
        key.pointer("/x5c/0")
            .unwrap()
            .as_str()
            .unwrap()
            .starts_with("MII")
    );
}

#[tokio::test]
async fn a_right_password_goes_back_with_a_code_and_the_state_untouched() {
    let tenant = Tenant::start().await;
    let back = tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await;
    assert_eq!(back.status, StatusCode::FOUND);
    assert!(
        back.location
            .as_ref()
            .unwrap()
            .as_str()
            .starts_with("http://localhost:8080/auth/callback?")
    );
    assert_eq!(back.parameter("state").unwrap(), "s t&a+te\"<>");
    assert!(back.parameter("code").is_some());
    assert_eq!(back.parameter("session_state").unwrap().len(), 36);
    assert!(back.parameter("iss").is_none());
}

#[tokio::test]
async fn what_cannot_be_trusted_stays_here() {
    let tenant = Tenant::start().await;
    for (name, value, code) in [
        ("client_id", "00000000-0000-0000-0000-000000000000", 700_016),
        ("redirect_uri", "http://localhost:8080/auth/elsewhere", 50011),
        ("redirect_uri", "https://evil.example/auth/callback", 50011),
        ("client_id", "", 900_144),
    ] {
        let page = tenant.authorize(&[(name, value)]).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{name}={value}");
        assert!(page.location.is_none());
        assert!(
            page.page.contains(&format!("AADSTS{code}: ")),
            "{name}={value}: {}",
            page.page
        );
    }
}

#[tokio::test]
async fn what_the_application_got_wrong_goes_back() {
    let tenant = Tenant::start().await;
    for (name, value, error, code) in [
        ("response_type", "token", "unsupported_response_type", 700_054),
        ("scope", "openid Everything.Own", "invalid_scope", 70011),
        ("prompt", "none", "login_required", 50058),
        (
            "response_type",
            "code id_token",
            "unsupported_response_type",
            700_054,
        ),
        ("response_type", "code token", "unsupported_response_type", 70005),
        ("response_type", "device", "unsupported_response_type", 70005),
        ("response_mode", "okay", "invalid_request", 70007),
        (
            "scope",
            "User.Read https://graph.microsoft.com/.default",
            "invalid_scope",
            70011,
        ),
        ("prompt", "perhaps", "invalid_request", 9_002_313),
        ("prompt", "login consent", "invalid_request", 9_002_313),
        ("prompt", "none login", "invalid_request", 9_002_313),
        ("max_age", "soon", "invalid_request", 9_002_313),
        ("max_age", "-1", "invalid_request", 9_002_313),
        ("claims", "{", "invalid_request", 9_002_313),
        (
            "resource",
            "https://graph.microsoft.com",
            "invalid_request",
            901_002,
        ),
        ("amr_values", "mfa", "invalid_request", 901_002),
        ("code_challenge_method", "S512", "invalid_request", 9_002_313),
        ("code_challenge", "short", "invalid_request", 501_491),
    ] {
        let back = tenant.authorize(&[(name, value)]).await;
        assert_eq!(back.status, StatusCode::FOUND, "{name}={value}: {}", back.page);
        assert_eq!(back.parameter("error").unwrap(), error);
        let description = back.parameter("error_description").unwrap();
        assert!(
            description.starts_with(&format!("AADSTS{code}: ")),
            "{description}"
        );
        assert!(description.contains("\r\nTrace ID: ") && description.contains("\r\nTimestamp: "));
        assert_eq!(back.parameter("state").unwrap(), "s t&a+te\"<>");
    }
}

#[tokio::test]
async fn who_may_not_sign_in_stays_on_the_page() {
    let tenant = Tenant::start().await;
    for (upn, password, code) in [
        (ADA, "not-Adas-1843", 50126),
        ("nobody@contoso.example", "Whatever-1234", 50034),
        ("konrad@contoso.example", "Helix-Tower-1941", 50053),
        ("edsger@contoso.example", "Shortest-Path-1956", 50057),
    ] {
        let page = tenant.sign_in(upn, password, &[]).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(
            page.page.contains(&format!("AADSTS{code}: ")),
            "{upn}: {}",
            page.page
        );
        assert!(page.cookie.is_none());
    }
}

#[tokio::test]
async fn every_account_that_can_sign_in_does() {
    let tenant = Tenant::start().await;
    for account in tenant.emulator.accounts() {
        let mut page = tenant.sign_in(&account.upn, &account.password, &[]).await;
        if page.page.contains("data-page=\"second-factor\"") {
            let flow = page.hidden("flow");
            page = tenant.submit(&page, &[("flow", &flow), ("approve", "1")]).await;
            let again = tenant
                .submit(&tenant.authorize(&[]).await, &[("flow", &flow), ("approve", "1")])
                .await;
            assert!(again.location.is_none(), "a second factor counts once");
        }
        let refused = account.shows.contains("sign-in is refused");
        assert_eq!(page.parameter("code").is_none(), refused, "{}", account.upn);
    }
}

#[tokio::test]
async fn cancel_goes_back() {
    let tenant = Tenant::start().await;
    let form = tenant.authorize(&[]).await;
    let back = tenant
        .submit(&form, &[("cancel", "1"), ("loginfmt", ""), ("passwd", "")])
        .await;
    assert_eq!(back.parameter("error").unwrap(), "access_denied");
    assert_eq!(back.parameter("error_subcode").unwrap(), "cancel");
    assert!(back.parameter("state").is_some());
}

#[tokio::test]
async fn the_other_response_modes() {
    let tenant = Tenant::start().await;
    let fragment = tenant
        .sign_in(ADA, ADAS_PASSWORD, &[("response_mode", "fragment")])
        .await;
    assert!(fragment.location.unwrap().fragment().unwrap().contains("code="));
    let post = tenant
        .sign_in(ADA, ADAS_PASSWORD, &[("response_mode", "form_post")])
        .await;
    assert!(
        post.page
            .contains("action=\"http://localhost:8080/auth/callback\"")
    );
    assert_eq!(post.hidden("state"), "s t&a+te\"<>");
}
