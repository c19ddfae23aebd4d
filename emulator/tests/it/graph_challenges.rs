//! Continuous access evaluation: who is challenged, when, and in which words.
#![expect(clippy::unwrap_used, reason = "a failed set-up should fail the test")]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use entra_emulator::Options;
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::support::{ADA, ADAS_PASSWORD, NEW, SCOPE, Tenant, json_of, message, text};
use crate::turns::request;

async fn status(tenant: &Tenant, token: &str) -> u16 {
    let request = tenant.client.get(tenant.url("/v1.0/me")).bearer_auth(token);
    request.send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn the_recorded_exchange() {
    let tenant = Tenant::start_with(Options::default()).await;
    let token = tenant.challenged_token(SCOPE).await;
    tenant.fault(json!({"revoke_tokens": true})).await;
    let authorization = format!("Bearer {token}");
    let headers = [("Host", "graph.microsoft.com"), ("Authorization", &authorization)];
    let replies = tenant.exchange(vec![request("GET /v1.0/me", &headers, "")]).await;
    let reply = &replies[0];
    assert_eq!(reply.status, 401);
    assert_eq!(
        reply.names(),
        [
            "client-request-id",
            "content-type",
            "date",
            "request-id",
            "strict-transport-security",
            "transfer-encoding",
            "www-authenticate",
            "x-ms-ags-diagnostic"
        ]
    );
    let body: Value = serde_json::from_str(reply.text()).unwrap();
    let date = text(body.pointer("/error/innerError").unwrap(), "date");
    let id = reply.header("request-id").unwrap();
    let recorded = format!(
        r#"{{"error":{{"code":"InvalidAuthenticationToken","message":"Continuous access evaluation resulted in claims challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp","innerError":{{"date":"{date}","request-id":"{id}","client-request-id":"{id}"}}}}}}"#
    );
    assert_eq!(reply.text(), recorded);

    let challenge = reply.header("www-authenticate").unwrap();
    let (start, claims) = challenge.split_once(r#", claims=""#).unwrap();
    assert_eq!(
        start,
        r#"Bearer realm="", authorization_uri="http://graph.microsoft.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error="insufficient_claims""#
    );
    let claims = STANDARD.decode(claims.strip_suffix('"').unwrap()).unwrap();
    let claims = String::from_utf8(claims).unwrap();
    let value: String = claims.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(
        claims,
        format!(r#"{{"access_token":{{"nbf":{{"essential":true, "value":"{value}"}}}}}}"#)
    );
    assert_eq!(value.len(), 10);

    // A token that is newer than the challenge counts.
    let new = tenant.challenged_token(SCOPE).await;
    let change = tenant.change(&new, ADAS_PASSWORD, NEW).send().await.unwrap();
    assert_eq!(change.status(), StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn the_other_forms_that_were_seen() {
    let tenant = Tenant::start().await;
    let token = tenant.challenged_token(SCOPE).await;
    tenant.fault(json!({"revoke_tokens": true})).await;
    let message_2022 = "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp";
    let uri = format!("{}/common/oauth2/authorize", tenant.emulator.url());
    for (form, quoted) in [("2022", true), ("unquoted", false)] {
        tenant.set(json!({"challenges": {"form": form}})).await;
        let request = tenant.client.get(tenant.url("/v1.0/me")).bearer_auth(&token);
        let response = request.send().await.unwrap();
        let challenge = response.headers().get("www-authenticate").unwrap();
        let challenge = challenge.to_str().unwrap().to_owned();
        assert!(challenge.contains(&format!(r#"errorDescription="{message_2022}", claims=""#)));
        assert_eq!(
            challenge.contains(&format!(r#"authorization_uri="{uri}""#)),
            quoted,
            "{challenge}"
        );
        assert!(challenge.contains(&uri), "{challenge}");
        let body: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
        assert_eq!(message(&body), message_2022);
    }
}

#[tokio::test]
async fn who_did_not_ask_for_challenges_gets_none() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    tenant.fault(json!({"revoke_tokens": true})).await;
    assert_eq!(status(&tenant, &token).await, 200);
}

/// Microsoft's table of what is revoked, and its list of critical events.
#[tokio::test]
async fn what_each_event_does_to_tokens() {
    for (event, confidential_dies) in [
        ("changed_by_user", false),
        ("self_service_reset", false),
        ("reset_in_azure_portal", false),
        ("reset_in_admin_center", true),
        ("revoked", true),
    ] {
        let tenant = Tenant::start().await;
        let plain = tenant.access_token().await;
        let evaluated = tenant.challenged_token(SCOPE).await;
        let session = tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await.cookie.unwrap();
        let mut happening = json!({"event": event});
        if event != "revoked" {
            happening["password"] = json!(NEW);
        }
        tenant.event(happening).await;
        // Every event ends the sessions of a browser.
        let page = tenant.authorize_as(&session, &[]).await.page;
        assert!(page.contains("name=\"passwd\""), "{event}");
        let since = tenant.ada().await.pointer("/tokens_valid_from").unwrap().clone();
        assert!(since.get("public_by_password").unwrap().is_string(), "{event}");
        assert_eq!(
            since.get("confidential").unwrap().is_string(),
            confidential_dies,
            "{event}"
        );
        // Graph gets to know of it after a while, and only minds where the client can handle it.
        let newer = tenant.challenged_token(SCOPE).await;
        assert_eq!(status(&tenant, &evaluated).await, 200, "{event}");
        tenant.clock(21).await;
        assert_eq!(status(&tenant, &evaluated).await, 401, "{event}");
        assert_eq!(status(&tenant, &plain).await, 200, "{event}");
        assert_eq!(status(&tenant, &newer).await, 200, "{event}");
    }
}

#[tokio::test]
async fn a_change_and_a_revocation_reach_graph_late() {
    let scope = "User.Read User-PasswordProfile.ReadWrite.All User.RevokeSessions.All";
    for (path, body, expected) in [
        (
            "/v1.0/me/changePassword",
            json!({"currentPassword": ADAS_PASSWORD, "newPassword": NEW}),
            204,
        ),
        ("/v1.0/me/revokeSignInSessions", json!({}), 200),
    ] {
        let tenant = Tenant::start().await;
        tenant.set(json!({"challenges": {"delay_seconds": 600}})).await;
        let token = tenant.challenged_token(scope).await;
        let request = tenant.client.post(tenant.url(path)).bearer_auth(&token);
        let (got, _) = json_of(request.json(&body)).await;
        assert_eq!(got.as_u16(), expected, "{path}");
        for (ahead, expected) in [(0, 200), (500, 200), (601, 401)] {
            tenant.clock(ahead).await;
            assert_eq!(status(&tenant, &token).await, expected, "{path} {ahead}");
        }
    }
}

/// Microsoft's page says that the call is not for external users; it answers all the same.
#[tokio::test]
async fn an_external_user_is_not_reached() {
    let tenant = Tenant::start().await;
    let (upn, password) = ("grace@partner.example", "Nanosecond-Wire-1952");
    let session = tenant.sign_in(upn, password, &[]).await.cookie.unwrap();
    let token = tenant.tokens_of(upn, password, "User.RevokeSessions.All").await;
    let url = tenant.url("/v1.0/me/revokeSignInSessions");
    let request = tenant.client.post(url).bearer_auth(text(&token, "access_token"));
    let (got, body) = json_of(request).await;
    assert_eq!((got.as_u16(), body.get("value")), (200, Some(&json!(true))));
    let back = tenant.authorize_as(&session, &[]).await;
    assert!(back.parameter("code").is_some(), "{}", back.page);
}

#[tokio::test]
async fn events_with_a_mistake_are_refused() {
    let tenant = Tenant::start().await;
    for (user, event) in [
        (ADA, json!({"event": "forgotten", "password": NEW})),
        (ADA, json!({"event": "changed_by_user"})),
        (ADA, json!({"event": "revoked", "password": NEW})),
        ("nobody@contoso.example", json!({"event": "revoked"})),
    ] {
        let url = tenant.url(&format!("/_emulator/users/{user}/events"));
        let (got, answer) = json_of(tenant.client.post(url).json(&event)).await;
        assert_eq!(got, StatusCode::BAD_REQUEST, "{event} {answer}");
    }
}
