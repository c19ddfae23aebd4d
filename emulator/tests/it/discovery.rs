//! Discovery as Microsoft's libraries ask for it.
#![expect(clippy::unwrap_used, reason = "a failed set-up should fail the test")]

use reqwest::{StatusCode, Url};
use serde_json::{Value, json};

use crate::support::{Tenant, json_of, text};

async fn instance(tenant: &Tenant, fields: &[(&str, &str)]) -> (StatusCode, Value) {
    let url = Url::parse_with_params(&tenant.url("/common/discovery/instance"), fields).unwrap();
    json_of(tenant.client.get(url)).await
}

#[tokio::test]
async fn instance_discovery_names_the_host_that_was_asked() {
    let tenant = Tenant::start().await;
    let host = format!("localhost:{}", tenant.emulator.address().port());
    for (path, document) in [
        (
            "/common/oauth2/v2.0/authorize",
            "/common/v2.0/.well-known/openid-configuration",
        ),
        (
            "/contoso.example/oauth2/v2.0/authorize",
            "/contoso.example/v2.0/.well-known/openid-configuration",
        ),
        (
            "/contoso.example/oauth2/authorize",
            "/contoso.example/.well-known/openid-configuration",
        ),
    ] {
        let endpoint = tenant.url(path);
        let (status, body) = instance(
            &tenant,
            &[("api-version", "1.1"), ("authorization_endpoint", &endpoint)],
        )
        .await;
        assert_eq!(status, StatusCode::OK);
        let address = text(&body, "tenant_discovery_endpoint");
        assert_eq!(address, tenant.url(document));
        assert_eq!(text(&body, "api-version"), "1.1");
        assert_eq!(
            body.get("metadata"),
            Some(&json!([{"preferred_network": host, "preferred_cache": host, "aliases": [host]}]))
        );
        let (status, _) = json_of(tenant.client.get(address)).await;
        assert_eq!(status, StatusCode::OK, "what it names is there");
    }
    let endpoint = tenant.url("/common/oauth2/v2.0/authorize");
    let (_, body) = instance(
        &tenant,
        &[("api-version", "1.0"), ("authorization_endpoint", &endpoint)],
    )
    .await;
    assert!(body.get("metadata").is_none() && body.get("tenant_discovery_endpoint").is_some());
}

#[tokio::test]
async fn an_authority_of_another_host_is_no_instance() {
    let tenant = Tenant::start().await;
    for (endpoint, error, code) in [
        (
            "https://login.evil.example/common/oauth2/v2.0/authorize",
            "invalid_instance",
            50049,
        ),
        ("", "invalid_request", 900_144),
    ] {
        let (status, body) = instance(
            &tenant,
            &[("api-version", "1.1"), ("authorization_endpoint", endpoint)],
        )
        .await;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert_eq!(text(&body, "error"), error);
        assert_eq!(body.get("error_codes"), Some(&json!([code])));
    }
}

#[tokio::test]
async fn every_name_of_a_tenant_has_its_issuer() {
    let tenant = Tenant::start().await;
    let guid = tenant.emulator.tenant_id();
    let template = tenant.url("/{tenantid}/v2.0");
    let consumers = tenant.url("/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0");
    let own = tenant.tenant_url("/v2.0");
    for (name, issuer, region, in_addresses) in [
        (guid, &own, json!("WW"), guid),
        ("contoso.example", &own, json!("WW"), guid),
        ("CONTOSO.example", &own, json!("WW"), guid),
        ("common", &template, Value::Null, "common"),
        ("organizations", &template, Value::Null, "organizations"),
        ("consumers", &consumers, Value::Null, "consumers"),
    ] {
        let url = tenant.url(&format!("/{name}/v2.0/.well-known/openid-configuration"));
        let (status, document) = json_of(tenant.client.get(url)).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(&text(&document, "issuer"), issuer, "{name}");
        assert_eq!(document.get("tenant_region_scope"), Some(&region), "{name}");
        for (member, path) in [
            ("authorization_endpoint", "/oauth2/v2.0/authorize"),
            ("token_endpoint", "/oauth2/v2.0/token"),
            ("device_authorization_endpoint", "/oauth2/v2.0/devicecode"),
            ("end_session_endpoint", "/oauth2/v2.0/logout"),
            ("jwks_uri", "/discovery/v2.0/keys"),
        ] {
            let expected = tenant.url(&format!("/{in_addresses}{path}"));
            assert_eq!(text(&document, member), expected, "{name}");
        }
        assert_eq!(text(&document, "userinfo_endpoint"), tenant.url("/oidc/userinfo"));
    }
}

#[tokio::test]
async fn the_document_says_no_more_than_entras() {
    let tenant = Tenant::start().await;
    let response = tenant
        .client
        .get(tenant.tenant_url("/v2.0/.well-known/openid-configuration?appid=a%26b"))
        .send()
        .await
        .unwrap();
    assert_eq!(response.headers()["cache-control"], "max-age=86400, private");
    for name in ["x-ms-request-id", "x-ms-ests-server"] {
        assert!(response.headers().contains_key(name), "{name}");
    }
    let cookies: Vec<_> = response.headers().get_all("set-cookie").iter().collect();
    for (name, line) in ["fpc=", "esctx="].into_iter().zip(&cookies) {
        assert!(line.to_str().unwrap().starts_with(name), "{line:?}");
    }
    let document: Value = response.json().await.unwrap();
    for member in [
        "code_challenge_methods_supported",
        "grant_types_supported",
        "revocation_endpoint",
        "introspection_endpoint",
        "check_session_iframe",
        "backchannel_logout_supported",
        "frontchannel_logout_session_supported",
        "claims_parameter_supported",
        "acr_values_supported",
        "registration_endpoint",
        "authorization_response_iss_parameter_supported",
    ] {
        assert!(document.get(member).is_none(), "{member}");
    }
    assert_eq!(
        document.pointer("/mtls_endpoint_aliases/token_endpoint"),
        document.get("token_endpoint")
    );
    let keys = text(&document, "jwks_uri");
    assert!(keys.ends_with("/discovery/v2.0/keys?appid=a%26b"), "{keys}");
    assert_eq!(json_of(tenant.client.get(keys)).await.0, StatusCode::OK);
}

#[tokio::test]
async fn who_forgets_the_version_meets_another_issuer() {
    let tenant = Tenant::start().await;
    let guid = tenant.emulator.tenant_id();
    for (name, issuer) in [
        (guid, format!("https://sts.windows.net/{guid}/")),
        ("common", "https://sts.windows.net/{tenantid}/".to_owned()),
    ] {
        let url = tenant.url(&format!("/{name}/.well-known/openid-configuration"));
        let (_, document) = json_of(tenant.client.get(url)).await;
        assert_eq!(text(&document, "issuer"), issuer);
    }
}

#[tokio::test]
async fn the_clients_own_id_comes_back() {
    let tenant = Tenant::start().await;
    let id = "6f1d1c2e-9b3a-4c5d-8e7f-0a1b2c3d4e5f";
    let url = tenant.url("/elsewhere.example/v2.0/.well-known/openid-configuration");
    let in_query = format!("{url}?client-request-id={id}");
    for request in [
        tenant.client.get(&url).header("client-request-id", id),
        tenant.client.get(&in_query),
    ] {
        let response = request
            .header("return-client-request-id", "true")
            .send()
            .await
            .unwrap();
        assert_eq!(response.headers()["client-request-id"], id);
        let trace = response.headers()["x-ms-request-id"].to_str().unwrap().to_owned();
        let body: Value = response.json().await.unwrap();
        assert_eq!(text(&body, "correlation_id"), id);
        assert_eq!(text(&body, "trace_id"), trace);
    }
    let other = tenant.client.get(&url).header("client-request-id", "<script>");
    let (_, body) = json_of(other).await;
    assert_eq!(text(&body, "correlation_id").len(), 36);
}
