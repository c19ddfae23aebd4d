//! User information, which takes Graph's tokens.

use reqwest::StatusCode;
use serde_json::json;

use crate::support::{ADA, ADAS_PASSWORD, Tenant, claims, json_of, message, text};

#[tokio::test]
async fn it_says_what_the_scopes_allow_under_the_subject_of_the_id_token() {
    let tenant = Tenant::start().await;
    for (scope, members) in [
        ("openid", [false, false]),
        ("openid profile", [true, false]),
        ("openid profile email User.Read", [true, true]),
    ] {
        let tokens = tenant.tokens_of(ADA, ADAS_PASSWORD, scope).await;
        let subject = text(&claims(&text(&tokens, "id_token")), "sub");
        let access = text(&tokens, "access_token");
        let url = tenant.url("/oidc/userinfo");
        for request in [tenant.client.get(&url), tenant.client.post(&url)] {
            let (status, body) = json_of(request.bearer_auth(&access)).await;
            assert_eq!(status, StatusCode::OK, "{scope}: {body}");
            assert_eq!(text(&body, "sub"), subject);
            let has = |name: &str| body.get(name).is_some();
            assert_eq!([has("name"), has("email")], members, "{scope}");
            assert_eq!(has("given_name") && has("picture"), members[0]);
        }
    }
}

#[tokio::test]
async fn it_refuses_as_graph_does() {
    let tenant = Tenant::start().await;
    let url = tenant.url("/oidc/userinfo");
    let (status, body) = json_of(tenant.client.get(&url)).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert_eq!(message(&body), "Access token is empty.");
    assert_eq!(
        body.pointer("/error/code"),
        Some(&json!("InvalidAuthenticationToken"))
    );
    let tokens = tenant.tokens_of(ADA, ADAS_PASSWORD, "User.Read").await;
    let request = tenant.client.get(&url).bearer_auth(text(&tokens, "access_token"));
    assert_eq!(json_of(request).await.0, StatusCode::FORBIDDEN, "no openid");
}
