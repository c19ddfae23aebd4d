//! Microsoft Graph: what is told, what is refused, what changes.

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::support::{ADA, ADAS_PASSWORD, NEW, SCOPE, Tenant, json_of, message, text};

#[tokio::test]
async fn a_change_replaces_the_password() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    let me = tenant.url("/v1.0/me?$select=id,lastPasswordChangeDateTime");
    let before = json_of(tenant.client.get(&me).bearer_auth(&token)).await.1;

    let response = tenant
        .change(&token, ADAS_PASSWORD, NEW)
        .header("client-request-id", "mine")
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), StatusCode::NO_CONTENT);
    let headers = response.headers().clone();
    assert_eq!(headers.get("client-request-id").unwrap(), "mine");
    assert_eq!(headers.get("cache-control").unwrap(), "no-cache");
    assert!(headers.contains_key("request-id") && headers.contains_key("x-ms-ags-diagnostic"));
    assert!(!headers.contains_key("content-type"));

    // The token lives on, the time of the change has moved, even twice within a second.
    let after = json_of(tenant.client.get(&me).bearer_auth(&token)).await.1;
    let time = |body: &Value| text(body, "lastPasswordChangeDateTime");
    assert_ne!(time(&before), time(&after));
    assert_eq!(time(&after).len(), "2014-01-01T00:00:00Z".len());
    assert_eq!(
        tenant
            .change(&token, NEW, "Jacquard-Loom-1804")
            .send()
            .await
            .unwrap()
            .status(),
        204
    );
    let again = json_of(tenant.client.get(&me).bearer_auth(&token)).await.1;
    assert_ne!(time(&after), time(&again));

    assert!(
        tenant
            .sign_in(ADA, ADAS_PASSWORD, &[])
            .await
            .page
            .contains("AADSTS50126")
    );
    assert!(
        tenant
            .sign_in(ADA, "Jacquard-Loom-1804", &[])
            .await
            .parameter("code")
            .is_some()
    );
}

#[tokio::test]
async fn a_relaxed_account_needs_no_kinds() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    let relaxed = json!({"password": ADAS_PASSWORD, "password_policies": "DisableStrongPassword"});
    tenant.set_user(ADA, relaxed).await;
    let response = tenant.change(&token, ADAS_PASSWORD, "alllowercase").send().await;
    assert_eq!(response.unwrap().status(), 204);
}

#[tokio::test]
async fn a_wrong_current_password() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    let response = tenant.change(&token, "Wrong-Guess-1", NEW).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert_eq!(response.headers().get("cache-control").unwrap(), "no-cache");
    let body = response.text().await.unwrap();
    // The recorded order of the keys, and of what is within.
    let positions: Vec<_> = [
        "\"code\"",
        "\"message\"",
        "\"innerError\"",
        "\"date\"",
        "\"request-id\"",
        "\"client-request-id\"",
    ]
    .iter()
    .map(|key| body.find(key).unwrap())
    .collect();
    assert!(positions.is_sorted(), "{body}");
    let body: Value = serde_json::from_str(&body).unwrap();
    assert!(message(&body).ends_with(" paramName: oldPassword, paramValue: , objectType: System.String"));
    let inner = body.pointer("/error/innerError").unwrap();
    assert_eq!(text(inner, "date").len(), "2021-10-29T17:16:30".len());
    assert_eq!(text(inner, "request-id"), text(inner, "client-request-id"));
}

#[tokio::test]
async fn other_kinds_of_accounts_are_refused() {
    let tenant = Tenant::start().await;
    let personal = json!({"password": "Sea-Shells-1820", "kind": "personal"});
    tenant.set_user("mary@contoso.example", personal).await;
    for (upn, password, code, start) in [
        (
            "blaise@contoso.example",
            "Pascaline-Wheel-1642",
            "Request_BadRequest",
            "Unable to update the specified",
        ),
        (
            "charles@fabrikam.example",
            "Difference-Engine-1822",
            "Request_BadRequest",
            "The password of a user in a fed",
        ),
        (
            "grace@partner.example",
            "Nanosecond-Wire-1952",
            "Request_BadRequest",
            "The password of an external user",
        ),
        (
            "mary@contoso.example",
            "Sea-Shells-1820",
            "BadRequest",
            "This API is not supported for MSA accounts",
        ),
    ] {
        let token = text(&tenant.tokens_of(upn, password, SCOPE).await, "access_token");
        let (status, body) = json_of(tenant.change(&token, password, NEW)).await;
        assert_eq!(
            (status.as_u16(), text(body.get("error").unwrap(), "code").as_str()),
            (400, code),
            "{upn}"
        );
        assert!(message(&body).starts_with(start), "{body}");
    }
}

#[tokio::test]
async fn facts_about_the_account_and_the_tenant() {
    let tenant = Tenant::start().await;
    let tokens = tenant
        .tokens_of("blaise@contoso.example", "Pascaline-Wheel-1642", SCOPE)
        .await;
    let token = text(&tokens, "access_token");
    let me = |query: &str| {
        json_of(
            tenant
                .client
                .get(tenant.url(&format!("/v1.0/me{query}")))
                .bearer_auth(&token),
        )
    };
    let (_, plain) = me("").await;
    assert_eq!(text(&plain, "userPrincipalName"), "blaise@contoso.example");
    assert_eq!(text(&plain, "surname"), "Pascal");
    for hidden in [
        "lastPasswordChangeDateTime",
        "onPremisesSyncEnabled",
        "userType",
        "passwordPolicies",
    ] {
        assert!(plain.get(hidden).is_none(), "{hidden}");
    }
    let (_, chosen) = me("?$select=id,onPremisesSyncEnabled,userType,passwordPolicies").await;
    assert_eq!(chosen.get("onPremisesSyncEnabled"), Some(&json!(true)));
    assert_eq!(chosen.get("userType"), Some(&json!("Member")));
    assert_eq!(chosen.get("passwordPolicies"), Some(&Value::Null));
    assert!(chosen.get("displayName").is_none());

    let (_, list) = json_of(
        tenant
            .client
            .get(tenant.url("/v1.0/organization"))
            .bearer_auth(&token),
    )
    .await;
    let organization = list.pointer("/value/0").unwrap();
    assert_eq!(text(organization, "id"), tenant.emulator.tenant_id());
    assert_eq!(organization.get("tenantType"), Some(&Value::Null));
    let federated = organization.pointer("/verifiedDomains/1").unwrap();
    assert_eq!(
        (text(federated, "name").as_str(), text(federated, "type").as_str()),
        ("fabrikam.example", "Federated")
    );
}

#[tokio::test]
async fn sessions_can_be_revoked() {
    let tenant = Tenant::start().await;
    let cookie = tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await.cookie.unwrap();
    let tokens = tenant
        .tokens_of(ADA, ADAS_PASSWORD, "User.RevokeSessions.All")
        .await;
    let request = tenant.client.post(tenant.url("/v1.0/me/revokeSignInSessions"));
    let (status, body) = json_of(request.bearer_auth(text(&tokens, "access_token"))).await;
    assert_eq!((status.as_u16(), body.get("value")), (200, Some(&json!(true))));
    assert!(
        tenant
            .authorize_as(&cookie, &[])
            .await
            .page
            .contains("name=\"passwd\"")
    );
}
