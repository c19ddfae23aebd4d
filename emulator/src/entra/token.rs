//! The token address: a code, once, for tokens.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use time::Duration;

use super::{Failure, Origin, Tenant, client_auth, tokens};
use crate::fields::Fields;
use crate::state::{Grant, Inner, Shared};
use crate::{clock, ids, keys, synthetic};

/// `POST /{tenant}/oauth2/v2.0/token`.
pub(crate) async fn redeem(
    State(world): State<Shared>,
    Path(tenant): Path<String>,
    Origin(origin): Origin,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Failure> {
    Tenant::named(&tenant)?;
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
    client_auth::check(&inner.application, &world.keys.tenant, &fields, &headers, &origin)?;
    if grant_type != "authorization_code" {
        return Err(synthetic::grant_type_refused(grant_type));
    }
    let grant = take_code(&mut inner, &fields)?;
    let answer = answer(&world, &mut inner, &grant, &origin)?;
    inner.count("tokens_issued");
    Ok(uncached(&answer))
}

/// Any other method.
pub(crate) async fn wrong_method() -> Failure {
    synthetic::token_needs_post()
}

/// Everything that must be right before a code is worth something. It is spent only then.
fn take_code(inner: &mut Inner, fields: &Fields) -> Result<Grant, Failure> {
    let code = fields
        .get("code")
        .ok_or_else(|| synthetic::parameter_missing("code"))?;
    let lifetime = Duration::seconds(inner.application.authorization_code_lifetime);
    let grant = inner.sessions.code(code).ok_or_else(synthetic::code_unknown)?;
    if grant.redeemed {
        return Err(synthetic::code_used());
    }
    if grant.issued_at + lifetime <= clock::now() {
        return Err(synthetic::code_expired());
    }
    let redirect_uri = fields
        .get("redirect_uri")
        .ok_or_else(|| synthetic::parameter_missing("redirect_uri"))?;
    if redirect_uri != grant.redirect_uri {
        return Err(synthetic::redirect_uri_differs());
    }
    let verifier = fields.get("code_verifier");
    let fits = match (&grant.challenge, verifier) {
        (None, None) => true,
        (Some((challenge, true)), Some(verifier)) => keys::sha256(verifier.as_bytes()) == *challenge,
        (Some((challenge, false)), Some(verifier)) => verifier == challenge,
        // RFC 9700, section 2.1.1: one without the other is a downgrade.
        (Some(_), None) | (None, Some(_)) => false,
    };
    if !fits {
        return Err(synthetic::verifier_differs());
    }
    grant.redeemed = true;
    Ok(grant.clone())
}

fn answer(world: &Shared, inner: &mut Inner, grant: &Grant, origin: &str) -> Result<Value, Failure> {
    let account = inner
        .directory
        .by_oid(&grant.oid)
        .cloned()
        .ok_or_else(synthetic::code_unknown)?;
    // What is no longer consented is left out of the token: the client has to look.
    let granted: Vec<_> = grant
        .scopes
        .iter()
        .filter(|scope| inner.application.has_consent(scope.permission))
        .collect();
    let has = |name: &str| granted.iter().any(|scope| scope.permission == name);
    let lifetime = tokens::lifetime(inner, grant);
    let broken = || synthetic::malformed("The token could not be signed.");
    let access_token =
        tokens::access_token(world, inner, grant, &account, &granted, lifetime).ok_or_else(broken)?;
    let mut body = json!({
        "token_type": "Bearer",
        "scope": granted.iter().map(|scope| scope.asked.as_str()).collect::<Vec<_>>().join(" "),
        "expires_in": lifetime,
        "ext_expires_in": lifetime,
        "access_token": access_token,
    });
    if let Some(body) = body.as_object_mut() {
        if has("openid") {
            let token = tokens::id_token(world, inner, grant, &account, origin).ok_or_else(broken)?;
            body.insert("id_token".to_owned(), json!(token));
        }
        if has("offline_access") {
            // Nothing redeems it: no client of this stand-in needs one.
            body.insert("refresh_token".to_owned(), json!(format!("1.{}", ids::opaque())));
        }
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
    if let Ok(id) = HeaderValue::from_str(&ids::guid()) {
        headers.insert("x-ms-request-id", id);
    }
    response
}
