//! Microsoft Graph: which addresses and methods are known, and whom they mean.

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::support::{ADA, ADAS_PASSWORD, Tenant, json_of, message, text};

/// More permissions than the application has at the start.
async fn start_with_consent() -> Tenant {
    let tenant = Tenant::start().await;
    let permissions = [
        "User.Read",
        "User.ReadWrite",
        "User.ReadBasic.All",
        "User-PasswordProfile.ReadWrite.All",
        "Domain.Read.All",
    ];
    tenant
        .set_application(json!({"consented_permissions": permissions}))
        .await;
    tenant
}

#[tokio::test]
async fn neither_case_nor_a_slash_at_the_end_matters() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    let mut current = ADAS_PASSWORD.to_owned();
    for (number, path) in [
        "/v1.0/me/changePassword/",
        "/v1.0/ME/ChangePassword",
        "/beta/Me/Microsoft.Graph.changepassword",
        "/v1.0/Users/ADA@contoso.example/changePassword",
        "/v1.0/users/Me-Token-To-Replace/changePassword/",
        "/v1.0/me/changePassword?x=y",
    ]
    .into_iter()
    .enumerate()
    {
        let new = format!("Jacquard-Loom-{number}");
        let body = json!({"currentPassword": current, "newPassword": new});
        let request = tenant.client.post(tenant.url(path)).bearer_auth(&token);
        assert_eq!(request.json(&body).send().await.unwrap().status(), 204, "{path}");
        current = new;
    }
    assert_eq!(tenant.requests("changePassword").await.len(), 6);
}

#[tokio::test]
async fn unknown_segments_are_named() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    for (path, segment) in [
        ("/v1.0/me/changeIt", "changeIt"),
        ("/v1.0/me/microsoft.graph.changeIt", "microsoft.graph.changeIt"),
        ("/beta/changePassword", "changePassword"),
        ("/v1.0/me/changePassword/again", "again"),
        ("/v1.0/users/ada@contoso.example/nothing", "nothing"),
    ] {
        let (status, body) = json_of(tenant.client.post(tenant.url(path)).bearer_auth(&token)).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{path}");
        assert_eq!(body.pointer("/error/code").unwrap(), "BadRequest");
        let expected = format!("Resource not found for the segment '{segment}'.");
        assert_eq!(message(&body), expected);
    }
}

#[tokio::test]
async fn wrong_methods() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    for (method, path) in [
        ("GET", "/v1.0/me/changePassword"),
        ("PATCH", "/v1.0/me/changePassword"),
        ("PUT", "/beta/me/microsoft.graph.changePassword"),
        ("DELETE", "/v1.0/users/me-token-to-replace/changePassword"),
        ("GET", "/v1.0/me/revokeSignInSessions"),
        ("POST", "/v1.0/me"),
        ("DELETE", "/v1.0/me"),
        ("POST", "/v1.0/organization"),
        ("PATCH", "/v1.0/domains/contoso.example"),
    ] {
        let request = tenant.client.request(method.parse().unwrap(), tenant.url(path));
        let (status, _) = json_of(request.bearer_auth(&token)).await;
        assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
    }
}

#[tokio::test]
async fn a_user_by_name_and_id() {
    let tenant = start_with_consent().await;
    let state = tenant.state().await;
    let id = |index: usize| text(state.pointer(&format!("/accounts/{index}")).unwrap(), "oid");
    let [ada, blaise] = [id(0), id(1)];
    let own = tenant.access_token().await;
    let all = tenant
        .tokens_of(ADA, ADAS_PASSWORD, "User.Read User.ReadBasic.All")
        .await;
    let all = text(&all, "access_token");
    let nobody = "00000000-0000-0000-0000-000000000001";
    let missing = format!(
        "Resource '{nobody}' does not exist or one of its queried reference-property objects are not present."
    );
    for (token, user, status, expected) in [
        (&own, ada.as_str(), 200, ada.as_str()),
        (&own, ADA, 200, &ada),
        (&own, "me-token-to-replace", 200, &ada),
        (
            &own,
            &blaise,
            403,
            "Insufficient privileges to complete the operation.",
        ),
        (
            &own,
            nobody,
            403,
            "Insufficient privileges to complete the operation.",
        ),
        (&all, &blaise, 200, &blaise),
        (&all, "blaise@contoso.example", 200, &blaise),
        (&all, nobody, 404, &missing),
    ] {
        let url = tenant.url(&format!(
            "/v1.0/users/{user}?$select=id,lastPasswordChangeDateTime"
        ));
        let (got, body) = json_of(tenant.client.get(url).bearer_auth(token)).await;
        assert_eq!(got.as_u16(), status, "{user} {body}");
        let shown = if status == 200 {
            text(&body, "id")
        } else {
            message(&body).to_owned()
        };
        assert_eq!(shown, expected);
    }
}

#[tokio::test]
async fn nobody_elses_password() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    for (user, status, code) in [
        ("emmy@contoso.example", 403, "Authorization_RequestDenied"),
        ("nobody@contoso.example", 404, "Request_ResourceNotFound"),
    ] {
        let url = tenant.url(&format!("/v1.0/users/{user}/changePassword"));
        let body = json!({"currentPassword": "x", "newPassword": "Jacquard-Loom-1"});
        let (got, body) = json_of(tenant.client.post(url).bearer_auth(&token).json(&body)).await;
        assert_eq!(got.as_u16(), status);
        assert_eq!(body.pointer("/error/code").unwrap(), code);
    }
}

#[tokio::test]
async fn a_user_updates_no_password_profile() {
    let tenant = start_with_consent().await;
    let scope = "User.ReadWrite User-PasswordProfile.ReadWrite.All";
    let profile = json!({"passwordProfile": {"password": "Jacquard-Loom-1"}});
    for (upn, password, status, start) in [
        (ADA, ADAS_PASSWORD, 403, "Insufficient privileges"),
        (
            "blaise@contoso.example",
            "Pascaline-Wheel-1642",
            400,
            "Unable to update the specified properties for on-premises mastered",
        ),
    ] {
        let token = text(&tenant.tokens_of(upn, password, scope).await, "access_token");
        let url = tenant.url("/v1.0/me");
        let (got, body) = json_of(tenant.client.patch(url).bearer_auth(token).json(&profile)).await;
        assert_eq!(got.as_u16(), status);
        assert!(message(&body).starts_with(start), "{body}");
    }
    assert_eq!(text(&tenant.ada().await, "password"), ADAS_PASSWORD);
}

#[tokio::test]
async fn what_is_selected_is_shown_and_nothing_else() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    let keys = |body: &Value| -> Vec<String> { body.as_object().unwrap().keys().cloned().collect() };
    let me = |query: &str| tenant.url(&format!("/v1.0/me{query}"));
    for (query, expected) in [
        (
            "?$select=lastPasswordChangeDateTime",
            vec!["@odata.context", "lastPasswordChangeDateTime"],
        ),
        (
            "?%24select=id, userType",
            vec!["@odata.context", "id", "userType"],
        ),
    ] {
        let (_, body) = json_of(tenant.client.get(me(query)).bearer_auth(&token)).await;
        assert_eq!(keys(&body), expected);
    }
    let (_, body) = json_of(tenant.client.get(me("")).bearer_auth(&token)).await;
    assert_eq!(keys(&body).len(), 12);
    let context = format!("{}/v1.0/$metadata#users/$entity", tenant.emulator.url());
    assert_eq!(text(&body, "@odata.context"), context);
    let (status, body) = json_of(tenant.client.get(me("?$select=shoeSize")).bearer_auth(&token)).await;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
}

#[tokio::test]
async fn the_tenant_and_its_domains() {
    let tenant = start_with_consent().await;
    let token = tenant
        .tokens_of(ADA, ADAS_PASSWORD, "User.Read Domain.Read.All")
        .await;
    let token = text(&token, "access_token");
    let get = |path: &str| {
        let url = tenant.url(path);
        json_of(tenant.client.get(url).bearer_auth(&token))
    };
    let (_, list) = get("/v1.0/domains").await;
    assert_eq!(list.pointer("/value").unwrap().as_array().unwrap().len(), 2);
    let (_, one) = get("/v1.0/domains/fabrikam.example").await;
    assert_eq!(text(&one, "authenticationType"), "Federated");
    assert_eq!(get("/v1.0/domains/nowhere.example").await.0, 404);
    let id = tenant.emulator.tenant_id();
    let (_, one) = get(&format!("/v1.0/organization/{id}")).await;
    assert_eq!(text(&one, "displayName"), "Contoso");
    assert_eq!(get("/v1.0/organization/else").await.0, 404);
    let own = tenant.access_token().await;
    let denied = tenant.client.get(tenant.url("/v1.0/domains")).bearer_auth(own);
    assert_eq!(denied.send().await.unwrap().status(), 403);
}
