//! What no Microsoft server has: a look inside, settings, faults, the record of requests. For tests and demonstrations.

mod faults;
mod judge;
mod keys;
mod requests;
mod turns;

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use axum::{Json, Router};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub(crate) use faults::{AnswerIsLost, Fault, pass};
pub(crate) use requests::Record;

use crate::state::{
    Account, AccountInput, ApplicationChange, Cloud, Inner, Shared, TENANT_DOMAIN, TENANT_ID, TENANT_NAME,
    TokenKind,
};

/// The control calls.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/_emulator/state", get(state))
        .route("/_emulator/application", put(application))
        .route("/_emulator/keys", put(keys::change))
        .route("/_emulator/users/{upn}", put(user).get(one_user))
        .route("/_emulator/users/{upn}/events", post(turns::event))
        .route("/_emulator/settings", put(turns::settings))
        .route("/_emulator/clock", put(turns::clock))
        .route("/_emulator/judge", post(judge::judge))
        .route("/_emulator/faults", post(faults::add))
        .route("/_emulator/requests", get(requests::list).delete(requests::take))
        .route("/_emulator/reset", post(reset))
}

async fn state(State(world): State<Shared>) -> Json<Value> {
    let inner = world.lock();
    Json(json!({
        "tenant": {"id": TENANT_ID, "name": TENANT_NAME, "domain": TENANT_DOMAIN},
        "cloud": cloud_json(world.cloud),
        "clock": {"ahead_seconds": inner.clock_ahead.whole_seconds()},
        "settings": inner.settings(),
        "application": application_json(&inner),
        "keys": inner.keys.describe(),
        "managed_identity": inner.managed_identity,
        "accounts": inner.directory.all().iter().map(|account| account_json(&inner, account)).collect::<Vec<_>>(),
        "counters": inner.counters,
    }))
}

async fn application(
    State(world): State<Shared>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Mistake> {
    let change: ApplicationChange = read(&body?)?;
    let mut inner = world.lock();
    inner.application.apply(change).map_err(Mistake)?;
    Ok(Json(application_json(&inner)).into_response())
}

async fn user(
    State(world): State<Shared>,
    Path(upn): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Mistake> {
    let input: AccountInput = read(&body?)?;
    if input
        .upn
        .as_ref()
        .is_some_and(|named| !named.eq_ignore_ascii_case(&upn))
    {
        return Err(Mistake(
            "the `upn` of the body is not the one of the path".to_owned(),
        ));
    }
    if !upn.contains('@') {
        return Err(Mistake(format!("`{upn}` is no user principal name")));
    }
    let mut inner = world.lock();
    let account = inner.directory.put(&upn, input).map_err(Mistake)?.clone();
    inner.sessions.end_all_of(&account.oid);
    Ok(Json(account_json(&inner, &account)).into_response())
}

async fn one_user(State(world): State<Shared>, Path(upn): Path<String>) -> Result<Json<Value>, Mistake> {
    let inner = world.lock();
    let account = inner.directory.by_name(&upn);
    account
        .map(|account| Json(account_json(&inner, account)))
        .ok_or_else(|| Mistake(format!("there is no account `{upn}`")))
}

async fn reset(State(world): State<Shared>) -> StatusCode {
    world.lock().reset();
    StatusCode::NO_CONTENT
}

fn application_json(inner: &Inner) -> Value {
    let application = &inner.application;
    json!({
        "client_id": application.client_id,
        "client_secret": application.client_secret(),
        "client_secrets": application.secrets,
        "redirect_uris": application.redirect_uris,
        "certificate_pem": application.certificate_pem,
        "federated_credentials": application.federated_credentials,
        "front_channel_logout_url": application.front_channel_logout_url,
        "optional_claims": application.optional_claims,
        "consented_permissions": application.consented_permissions,
        "assignment_required": application.assignment_required,
        "user_consent": application.user_consent,
        "public_client": application.public_client,
        "honours_claims_parameter": application.honours_claims_parameter,
        "front_channel_logout_sends_issuer": application.front_channel_logout_sends_issuer,
    })
}

fn cloud_json(cloud: Cloud) -> Value {
    json!({
        "name": cloud.name(),
        "graph_origin": cloud.graph_origin(),
        "login_origin": cloud.login_origin(),
        "federated_audience": cloud.federated_audience(),
    })
}

fn account_json(inner: &Inner, account: &Account) -> Value {
    // What a token from the very beginning would be told.
    let valid_from = |kind| {
        inner
            .revocations
            .valid_from(&account.oid, kind, 0)
            .map(crate::clock::graph_property)
    };
    json!({
        "upn": account.upn,
        "oid": account.oid,
        "password": account.password,
        "kind": account.kind.name(),
        "display_name": account.display_name,
        "given_name": account.given_name,
        "surname": account.surname,
        "locked": inner.directory.is_locked(&account.oid),
        "lockout": inner.directory.lockouts.view(&account.oid),
        "tokens_valid_from": {
            "public_by_password": valid_from(TokenKind::PublicByPassword),
            "public_other": valid_from(TokenKind::PublicOther),
            "confidential": valid_from(TokenKind::Confidential),
        },
        "disabled": account.disabled,
        "mfa": account.mfa,
        "expiring": account.expiring,
        "password_expired": account.password_expired,
        "blocked_by_policy": account.blocked_by_policy,
        "assigned": account.assigned,
        "last_password_change": crate::clock::graph_property(account.last_password_change),
        "password_policies": account.password_policies,
        "shows": account.shows,
    })
}

/// A control call that was not understood: 400, with what is wrong.
pub(crate) struct Mistake(pub(crate) String);

impl IntoResponse for Mistake {
    fn into_response(self) -> Response {
        (StatusCode::BAD_REQUEST, Json(json!({"error": self.0}))).into_response()
    }
}

impl From<BytesRejection> for Mistake {
    fn from(rejection: BytesRejection) -> Self {
        Self(rejection.body_text())
    }
}

/// Reads a JSON body whatever its content type says.
fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Mistake> {
    serde_json::from_slice(body).map_err(|error| Mistake(error.to_string()))
}
