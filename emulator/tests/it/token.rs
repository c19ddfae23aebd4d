//! The token address.
#![expect(clippy::unwrap_used, reason = "a failed set-up should fail the test")]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::support::{ADA, ADAS_PASSWORD, SCOPE, Tenant, claims, json_of, text};

async fn code(tenant: &Tenant) -> String {
    tenant
        .sign_in(ADA, ADAS_PASSWORD, &[])
        .await
        .parameter("code")
        .unwrap()
}

#[tokio::test]
async fn a_code_becomes_tokens() {
    let tenant = Tenant::start().await;
    let answer = tenant.tokens_of(ADA, ADAS_PASSWORD, SCOPE).await;
    assert_eq!(text(&answer, "token_type"), "Bearer");
    assert_eq!(text(&answer, "scope"), SCOPE);
    assert!(answer.get("refresh_token").is_none());
    let seconds = answer.get("expires_in").unwrap().as_i64().unwrap();
    assert!((3600..5400).contains(&seconds));

    let id = claims(&text(&answer, "id_token"));
    let state = tenant.state().await;
    assert_eq!(text(&id, "iss"), tenant.tenant_url("/v2.0"));
    assert_eq!(text(&id, "aud"), tenant.emulator.client_id());
    assert_eq!(text(&id, "tid"), tenant.emulator.tenant_id());
    assert_eq!(text(&id, "nonce"), "n-0S6_WzA2Mj");
    assert_eq!(text(&id, "preferred_username"), ADA);
    assert_eq!(text(&id, "name"), "Ada Lovelace");
    assert_eq!(id.get("oid"), state.pointer("/accounts/0/oid"));
    assert_eq!(id.get("acct"), Some(&json!(0)));
    for name in ["sub", "sid", "login_hint", "auth_time"] {
        assert!(id.get(name).is_some(), "{name}");
    }
    let number = |name: &str| id.get(name).unwrap().as_i64().unwrap();
    assert_eq!(number("exp") - number("iat"), 3900);
    assert!(id.get("amr").is_none() && id.get("pwd_exp").is_none() && id.get("idp").is_none());
}

#[tokio::test]
async fn accounts_show_in_their_claims() {
    let tenant = Tenant::start().await;
    let emmy = tenant
        .tokens_of("emmy@contoso.example", "Symmetry-Theorem-1918", SCOPE)
        .await;
    assert!(claims(&text(&emmy, "id_token")).get("pwd_exp").is_some());
    // A guest may type the address at home.
    let grace = tenant
        .tokens_of("grace@partner.example", "Nanosecond-Wire-1952", SCOPE)
        .await;
    let grace = claims(&text(&grace, "id_token"));
    assert_eq!(grace.get("acct"), Some(&json!(1)));
    assert!(text(&grace, "idp").starts_with("https://sts.windows.net/"));
    assert_eq!(text(&grace, "email"), "grace@partner.example");
    let offline = tenant
        .tokens_of(ADA, ADAS_PASSWORD, "User.Read offline_access")
        .await;
    assert!(offline.get("refresh_token").is_some() && offline.get("id_token").is_none());
}

#[tokio::test]
async fn refusals() {
    let tenant = Tenant::start().await;
    for (name, value, status, error, number) in [
        ("grant_type", "", 400, "invalid_request", 900_144),
        ("grant_type", "password", 400, "unsupported_grant_type", 70003),
        ("client_id", "", 400, "invalid_request", 900_144),
        ("client_id", "someone-else", 400, "unauthorized_client", 700_016),
        ("client_secret", "", 401, "invalid_client", 7_000_218),
        ("client_secret", "wrong", 401, "invalid_client", 7_000_215),
        ("code", "", 400, "invalid_request", 900_144),
        ("code", "1.unknown", 400, "invalid_grant", 70000),
        (
            "redirect_uri",
            "http://localhost:8081/auth/callback",
            400,
            "invalid_grant",
            500_112,
        ),
        ("code_verifier", "", 400, "invalid_grant", 501_481),
        (
            "code_verifier",
            "another-verifier-another-verifier-another-one",
            400,
            "invalid_grant",
            501_481,
        ),
    ] {
        let mut fields = tenant.redemption(&code(&tenant).await);
        for field in &mut fields {
            if field.0 == name {
                value.clone_into(&mut field.1);
            }
        }
        let (got, answer) = tenant.redeem(&fields).await;
        assert_eq!(
            (got.as_u16(), text(&answer, "error").as_str()),
            (status, error),
            "{name}={value}: {answer}"
        );
        assert_eq!(
            answer.get("error_codes"),
            Some(&json!([number])),
            "{name}={value}"
        );
        let description = text(&answer, "error_description");
        assert!(
            description.starts_with(&format!("AADSTS{number}: "))
                && description.contains("\r\nCorrelation ID: ")
        );
        for member in ["timestamp", "trace_id", "correlation_id", "error_uri"] {
            assert!(!text(&answer, member).is_empty(), "{member}");
        }
    }
}

#[tokio::test]
async fn a_code_is_worth_something_once_and_for_a_while() {
    let tenant = Tenant::start().await;
    let fields = tenant.redemption(&code(&tenant).await);
    assert_eq!(tenant.redeem(&fields).await.0, StatusCode::OK);
    let (_, answer) = tenant.redeem(&fields).await;
    assert_eq!(answer.get("error_codes"), Some(&json!([54005])));

    tenant
        .set_application(json!({"authorization_code_lifetime": 0}))
        .await;
    let (_, answer) = tenant.redeem(&tenant.redemption(&code(&tenant).await)).await;
    assert_eq!(answer.get("error_codes"), Some(&json!([70008])));
}

#[tokio::test]
async fn wrong_methods_types_and_origins() {
    let tenant = Tenant::start().await;
    let url = tenant.tenant_url("/oauth2/v2.0/token");
    for method in [Method::GET, Method::PUT, Method::DELETE, Method::OPTIONS] {
        let (status, answer) = json_of(tenant.client.request(method.clone(), &url)).await;
        assert_eq!(
            (status.as_u16(), answer.get("error_codes")),
            (400, Some(&json!([900_561]))),
            "{method}"
        );
        assert!(text(&answer, "error_description").contains(method.as_str()));
    }
    let (_, answer) = json_of(tenant.client.post(&url).json(&json!({}))).await;
    assert_eq!(answer.get("error_codes"), Some(&json!([900_144])));
    let fields = tenant.redemption(&code(&tenant).await);
    let request = tenant.client.post(&url).form(&fields);
    let response = request
        .header("origin", "http://localhost:8080")
        .send()
        .await
        .unwrap();
    let headers = response.headers().clone();
    assert!(!headers.contains_key("access-control-allow-origin"));
    assert_eq!(headers["x-ms-clitelem"], "1,9002326,0,,");
    let answer: serde_json::Value = response.json().await.unwrap();
    assert_eq!(answer.get("error_codes"), Some(&json!([9_002_326])));
    assert_eq!(text(&answer, "trace_id"), headers["x-ms-request-id"]);
}

#[tokio::test]
async fn what_microsofts_clients_add_changes_nothing() {
    let tenant = Tenant::start().await;
    let id = "6f1d1c2e-9b3a-4c5d-8e7f-0a1b2c3d4e5f";
    let url = format!(
        "{}?client-request-id={id}&slice=testslice",
        tenant.tenant_url("/oauth2/v2.0/token")
    );
    let mut fields = tenant.redemption(&code(&tenant).await);
    for (name, value) in [
        ("client_info", "1"),
        ("x-client-SKU", "msal.js.node"),
        ("x-ms-lib-capability", "retry-after, h429"),
        ("claims", r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#),
        (
            "scope",
            "https://graph.microsoft.com/User.Read openid profile offline_access",
        ),
    ] {
        fields.push((name, value.to_owned()));
    }
    let form: String = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(&fields)
        .finish();
    let response = tenant
        .client
        .post(url)
        .header("content-type", "application/x-www-form-urlencoded;charset=utf-8")
        .header("return-client-request-id", "true")
        .body(form)
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["client-request-id"], id);
    assert_eq!(response.headers()["x-ms-clitelem"], "1,0,0,,");
    let answer: serde_json::Value = response.json().await.unwrap();
    assert!(answer.get("expires_in").unwrap().as_i64().unwrap() >= 72_000);
    for member in ["id_token", "refresh_token", "client_info"] {
        assert!(answer.get(member).is_some(), "{member}");
    }
}

#[tokio::test]
async fn people_may_consent_for_several_apis_but_a_token_is_for_one() {
    let tenant = Tenant::start().await;
    let both = "openid User.Read https://graph.microsoft.us/User.Read";
    let back = tenant.sign_in(ADA, ADAS_PASSWORD, &[("scope", both)]).await;
    let mut fields = tenant.redemption(&back.parameter("code").unwrap());
    let (_, answer) = tenant.redeem(&fields).await;
    assert_eq!(answer.get("error_codes"), Some(&json!([700_022])));
    // The code is not spent by that.
    fields.push(("scope", "https://graph.microsoft.us/User.Read".to_owned()));
    let (_, answer) = tenant.redeem(&fields).await;
    assert_eq!(
        text(&answer, "scope"),
        "https://graph.microsoft.us/User.Read openid"
    );
    let token = claims(&text(&answer, "access_token"));
    assert_eq!(text(&token, "aud"), "https://graph.microsoft.us");
}

#[tokio::test]
async fn a_code_belongs_to_the_tenant_it_came_from() {
    let tenant = Tenant::start().await;
    let fields = tenant.redemption(&code(&tenant).await);
    for (path, number) in [("/common", 700_005), ("/elsewhere.example", 90002)] {
        let url = tenant.url(&format!("{path}/oauth2/v2.0/token"));
        let (status, answer) = json_of(tenant.client.post(url).form(&fields)).await;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert_eq!(answer.get("error_codes"), Some(&json!([number])), "{path}");
    }
    // The domain is the same tenant.
    let url = tenant.url("/contoso.example/oauth2/v2.0/token");
    assert_eq!(
        json_of(tenant.client.post(url).form(&fields)).await.0,
        StatusCode::OK
    );
}

#[tokio::test]
async fn the_secret_may_come_as_basic() {
    let tenant = Tenant::start().await;
    tenant
        .set_application(json!({"client_secret": "a~b+c%/d e"}))
        .await;
    let mut fields = tenant.redemption(&code(&tenant).await);
    fields.retain(|(name, _)| !name.starts_with("client_"));
    let pair = format!("{}:{}", tenant.emulator.client_id(), "a%7Eb%2Bc%25%2Fd+e");
    let request = tenant
        .client
        .post(tenant.tenant_url("/oauth2/v2.0/token"))
        .form(&fields)
        .header("authorization", format!("Basic {}", STANDARD.encode(pair)));
    let (status, answer) = json_of(request).await;
    assert_eq!(status, StatusCode::OK, "{answer}");
}

#[tokio::test]
async fn only_what_is_consented_is_granted() {
    let tenant = Tenant::start().await;
    let code = code(&tenant).await;
    tenant
        .set_application(json!({"consented_permissions": ["User.Read"]}))
        .await;
    let (_, answer) = tenant.redeem(&tenant.redemption(&code)).await;
    assert_eq!(text(&answer, "scope"), "openid profile User.Read");
}
