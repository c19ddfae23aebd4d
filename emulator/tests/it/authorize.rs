//! The authorize address to the letter: hints, ages, claims, and how the answer comes back.

use entra_emulator::{Cloud, Emulator, Options};
use reqwest::StatusCode;
use serde_json::json;

use crate::support::{ADA, ADAS_PASSWORD, Tenant, claims, client, decoded, text};

#[tokio::test]
async fn a_greatest_age_ends_the_access_token_too() {
    let tenant = Tenant::start().await;
    let back = tenant.sign_in(ADA, ADAS_PASSWORD, &[("max_age", "600")]).await;
    let (_, answer) = tenant
        .redeem(&tenant.redemption(&back.parameter("code").unwrap()))
        .await;
    let seconds = answer.get("expires_in").unwrap().as_i64().unwrap();
    assert!((1..=600).contains(&seconds), "{seconds}");
}

#[tokio::test]
async fn hints_fill_in_the_form() {
    let tenant = Tenant::start().await;
    let form = tenant
        .authorize(&[("login_hint", ADA), ("domain_hint", "contoso.example")])
        .await;
    assert!(form.page.contains(&format!("value=\"{ADA}\"")));
    assert!(form.page.contains("data-domain-hint"));
    for domain in ["organizations", "consumers", "nowhere.example"] {
        let form = tenant.authorize(&[("domain_hint", domain)]).await;
        assert_eq!(form.status, StatusCode::OK, "a hint is never wrong");
    }
}

#[tokio::test]
async fn an_authentication_context_asks_for_the_second_factor() {
    let tenant = Tenant::start().await;
    tenant.set_application(json!({"optional_claims": ["acrs"]})).await;
    for wanted in [
        r#"{"id_token":{"acrs":{"essential":true,"value":"c1"}}}"#,
        r#"{"access_token":{"acrs":{"essential":true,"values":["c1"]},"xms_cc":{"values":["cp1"]}}}"#,
    ] {
        let page = tenant.sign_in(ADA, ADAS_PASSWORD, &[("claims", wanted)]).await;
        assert!(page.page.contains("data-page=\"second-factor\""), "{wanted}");
        let back = tenant.submit(&page, &[("approve", "1")]).await;
        let token = tenant.id_token(&back).await;
        assert_eq!(token.get("acrs"), Some(&json!(["c1"])));
        // Given once is given for the session.
        let again = tenant
            .authorize_as(&back.cookie.unwrap(), &[("claims", wanted), ("prompt", "none")])
            .await;
        assert!(again.parameter("code").is_some());
    }
    // An older way to declare a capability, and what Microsoft's own clients ask for, are no reason for a page.
    for wanted in [
        r#"{"access_token":{"acrs":{"essential":true,"value":"cp1"}}}"#,
        r#"{"id_token":{"signin_state":null,"login_hint":null,"tenant_region_sub_scope":null}}"#,
        r#"{"access_token":{"nbf":{"essential":true,"value":"1635527790"}}}"#,
    ] {
        let back = tenant.sign_in(ADA, ADAS_PASSWORD, &[("claims", wanted)]).await;
        assert!(back.parameter("code").is_some(), "{wanted}");
    }
}

#[tokio::test]
async fn the_claims_parameter_brings_no_claim_unless_it_is_told_to() {
    let tenant = Tenant::start().await;
    let wanted = r#"{"id_token":{"auth_time":{"essential":true},"amr":null}}"#;
    for honoured in [false, true] {
        tenant
            .set_application(json!({"optional_claims": [], "honours_claims_parameter": honoured}))
            .await;
        let back = tenant.sign_in(ADA, ADAS_PASSWORD, &[("claims", wanted)]).await;
        let token = tenant.id_token(&back).await;
        assert_eq!(token.get("auth_time").is_some(), honoured);
        assert!(token.get("amr").is_none(), "version 2.0 has none");
    }
}

#[tokio::test]
async fn the_state_comes_back_as_it_was_in_every_mode() {
    let tenant = Tenant::start().await;
    for state in [
        "plain",
        "a b+c%20d%2B",
        "\"<script>'&amp;#?=;",
        "ä€😀\u{202e}",
        "line\r\nbreak\ttab",
        &"x".repeat(4000),
    ] {
        for mode in ["query", "fragment", "form_post"] {
            let back = tenant
                .sign_in(
                    ADA,
                    ADAS_PASSWORD,
                    &[("state", state), ("response_mode", mode), ("client_info", "1")],
                )
                .await;
            let value = |name: &str| match mode {
                "form_post" => back.hidden(name),
                "fragment" => {
                    let fragment = back.location.as_ref().unwrap().fragment().unwrap();
                    let mut url = reqwest::Url::parse("x:/").unwrap();
                    url.set_query(Some(fragment));
                    let found = url.query_pairs().find(|(key, _)| key == name);
                    found.unwrap().1.into_owned()
                }
                _ => back.parameter(name).unwrap(),
            };
            assert_eq!(value("state"), state, "{mode}");
            assert_eq!(value("session_state").len(), 36);
            let info = decoded(&value("client_info"));
            assert_eq!(text(&info, "utid"), tenant.emulator.tenant_id());
            assert!(!value("code").is_empty());
        }
    }
}

#[tokio::test]
async fn without_an_address_any_registered_one_is_taken() {
    let tenant = Tenant::start().await;
    let back = tenant.sign_in(ADA, ADAS_PASSWORD, &[("redirect_uri", "")]).await;
    let location = back.location.unwrap();
    assert_eq!(
        location.as_str().split('?').next(),
        Some("http://localhost/auth/callback")
    );
    tenant.set_application(json!({"redirect_uris": []})).await;
    let page = tenant.authorize(&[("redirect_uri", "")]).await;
    assert!(page.page.contains("AADSTS900971: "));
    // One without a path comes back with a slash.
    tenant
        .set_application(json!({"redirect_uris": ["https://p.example"]}))
        .await;
    let more = [("redirect_uri", "https://p.example"), ("prompt", "none")];
    let back = tenant.authorize(&more).await;
    assert!(
        back.location
            .unwrap()
            .as_str()
            .starts_with("https://p.example/?error=")
    );
}

#[tokio::test]
async fn an_error_that_comes_back_is_whole() {
    let tenant = Tenant::start().await;
    let id = "6f1d1c2e-9b3a-4c5d-8e7f-0a1b2c3d4e5f";
    let form = tenant.authorize(&[("client-request-id", id)]).await;
    let cancelled = tenant.submit(&form, &[("cancel", "1")]).await;
    let description = cancelled.parameter("error_description").unwrap();
    let lines: Vec<_> = description.split("\r\n").collect();
    assert!(lines[0].starts_with("AADSTS65004: "), "{description}");
    assert!(lines[1].starts_with("Trace ID: ") && lines[1].len() == "Trace ID: ".len() + 36);
    assert_eq!(
        lines[2],
        format!("Correlation ID: {id}"),
        "the client's own, over two pages"
    );
    assert!(lines[3].starts_with("Timestamp: ") && lines[3].ends_with('Z'));
    assert_eq!(
        cancelled.parameter("error_uri").unwrap(),
        "https://login.microsoftonline.com/error?code=65004"
    );
}

#[tokio::test]
async fn bare_scopes_mean_the_graph_of_the_cloud() {
    for cloud in Cloud::ALL {
        let options = Options {
            cloud,
            ..Options::default()
        };
        let tenant = Tenant {
            emulator: Emulator::start(options).await.unwrap(),
            client: client(),
        };
        // Also without any: such a token is for user information, which Graph hosts.
        for scope in ["openid User.Read", "openid"] {
            let tokens = tenant.tokens_of(ADA, ADAS_PASSWORD, scope).await;
            let token = claims(&text(&tokens, "access_token"));
            assert_eq!(text(&token, "aud"), cloud.graph_origin(), "{cloud:?} {scope}");
            let request = tenant.client.get(tenant.url("/oidc/userinfo"));
            let request = request.bearer_auth(text(&tokens, "access_token"));
            assert_eq!(request.send().await.unwrap().status(), StatusCode::OK);
        }
    }
}
