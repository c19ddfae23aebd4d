//! The token address: something that stands for a grant, for tokens.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::id_token::id_token;
use super::obstacles::{client_info, has_consent};
use super::redeem::Redemption;
use super::scopes::{self, DEFAULT, Scope};
use super::{Failure, Origin, Tenant, client_auth, tokens};
use crate::fields::Fields;
use crate::state::{Grant, Inner, Shared, TokenKind};
use crate::synthetic;

/// A token that lives this many seconds is to be renewed at half of its life, as Microsoft's clients expect it.
const LONG: i64 = 7200;

/// `POST /{tenant}/oauth2/v2.0/token`.
pub(crate) async fn redeem(
    State(world): State<Shared>,
    Path(tenant): Path<String>,
    Origin(origin): Origin,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Failure> {
    let tenant = Tenant::named(&tenant)?;
    let content_type = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    if !content_type
        .to_ascii_lowercase()
        .starts_with("application/x-www-form-urlencoded")
    {
        return Err(synthetic::token_needs_form());
    }
    let fields = Fields::parse(&body);
    let grant_type = fields
        .get("grant_type")
        .ok_or_else(|| synthetic::parameter_missing("grant_type"))?;
    let mut inner = world.lock();
    let confidential = client_auth::check(&inner.application, &inner.keys, &fields, &headers, &origin)?;
    let redemption = Redemption {
        fields: &fields,
        tenant,
        origin: &origin,
        cloud: world.cloud,
        confidential,
    };
    let redeemed = redemption.redeem(&mut inner, grant_type)?;
    let mut answer = answer(&world, &mut inner, &redeemed.grant, &origin)?;
    if let Some(grant) = redeemed.renewable {
        let number = inner.newest_token;
        // Here every sign-in is by password.
        let kind = if confidential {
            TokenKind::Confidential
        } else {
            TokenKind::PublicByPassword
        };
        let token = inner.sessions.grants.issue_refresh_token(grant, number, kind);
        answer.insert("refresh_token".to_owned(), json!(token));
    }
    if fields.get("client_info") == Some("1") {
        answer.insert("client_info".to_owned(), json!(client_info(&redeemed.grant.oid)));
    }
    inner.count("tokens_issued");
    Ok(uncached(&Value::Object(answer)))
}

/// Any other method.
pub(crate) async fn wrong_method(method: Method) -> Failure {
    synthetic::token_needs_post(&method)
}

fn answer(
    world: &Shared,
    inner: &mut Inner,
    grant: &Grant,
    origin: &str,
) -> Result<Map<String, Value>, Failure> {
    let account = inner
        .directory
        .by_oid(&grant.oid)
        .cloned()
        .ok_or_else(synthetic::code_unknown)?;
    // What is no longer consented is left out of the token: the client has to look.
    let granted: Vec<Scope> = scopes::expanded(&grant.scopes, |name| inner.application.has_consent(name))
        .into_iter()
        .filter(|scope| scope.permission == DEFAULT || has_consent(inner, &grant.oid, scope.permission))
        .collect();
    let lifetime = tokens::lifetime(inner, grant);
    let broken = || synthetic::malformed("The token could not be signed.");
    let access_token =
        tokens::access_token(world, inner, grant, &account, &granted, lifetime).ok_or_else(broken)?;
    let mut body = Map::new();
    let mut set = |name: &str, value: Value| {
        body.insert(name.to_owned(), value);
    };
    set("token_type", json!("Bearer"));
    let scope: Vec<&str> = granted.iter().map(|scope| scope.asked.as_str()).collect();
    set("scope", json!(scope.join(" ")));
    set("expires_in", json!(lifetime));
    set("ext_expires_in", json!(lifetime));
    if lifetime >= LONG {
        set("refresh_in", json!(lifetime / 2));
    }
    set("access_token", json!(access_token));
    if granted.iter().any(|scope| scope.permission == "openid") {
        let token = id_token(inner, grant, &account, origin).ok_or_else(broken)?;
        set("id_token", json!(token));
    }
    Ok(body)
}

fn uncached(body: &Value) -> Response {
    let mut response = Json(body).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json; charset=utf-8"),
    );
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("no-store, no-cache"),
    );
    headers.insert(header::PRAGMA, HeaderValue::from_static("no-cache"));
    headers.insert("x-ms-clitelem", HeaderValue::from_static("1,0,0,,"));
    response
}
