//! Sign-in on another device: RFC 8628.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::obstacles::{has_consent, person_stopped};
use super::pages::{self, DeviceDone, DeviceSignIn};
use super::scopes::{self, DEFAULT};
use super::sign_in::judge;
use super::{Failure, Origin, RequestedClaims, Tenant};
use crate::fields::Fields;
use crate::state::{Account, DEVICE_CODE_LIFETIME, DeviceState, Grant, Shared};
use crate::{clock, synthetic};

/// Seconds between two questions.
const INTERVAL: i64 = 5;

/// `POST /{tenant}/oauth2/v2.0/devicecode`.
pub(crate) async fn start(
    State(world): State<Shared>,
    Path(tenant): Path<String>,
    Origin(origin): Origin,
    body: Bytes,
) -> Result<Response, Failure> {
    let tenant = Tenant::named(&tenant)?;
    let fields = Fields::parse(&body);
    let client = fields
        .get("client_id")
        .ok_or_else(|| synthetic::parameter_missing("client_id"))?;
    let mut inner = world.lock();
    if !client.eq_ignore_ascii_case(&inner.application.client_id) {
        return Err(synthetic::application_unknown(client));
    }
    if tenant != Tenant::Ours {
        return Err(synthetic::not_multi_tenant(client));
    }
    let scope = fields
        .get("scope")
        .ok_or_else(|| synthetic::parameter_missing("scope"))?;
    let scopes =
        scopes::parse(scope, &origin, world.cloud).map_err(|unknown| synthetic::scope_unknown(&unknown))?;
    let (device_code, user_code) = inner.sessions.grants.issue_device(scopes);
    let address = format!("{origin}/common/oauth2/deviceauth");
    let body = json!({
        "user_code": user_code,
        "device_code": device_code,
        "verification_uri": address,
        "expires_in": DEVICE_CODE_LIFETIME.whole_seconds(),
        "interval": INTERVAL,
        "message": synthetic::device_message(&address, &user_code),
    });
    Ok(([(header::CACHE_CONTROL, "no-store, no-cache")], Json(body)).into_response())
}

/// `GET /{tenant}/oauth2/deviceauth`.
pub(crate) async fn page(Path(tenant): Path<String>, RawQuery(query): RawQuery) -> Response {
    if let Err(failure) = Tenant::named(&tenant) {
        return pages::problem(&failure);
    }
    let fields = Fields::parse(query.unwrap_or_default().as_bytes());
    form(fields.get("otc").unwrap_or_default(), "", None)
}

/// Its form: the code, a name and a password. A second factor is not asked for here.
pub(crate) async fn sign_in(State(world): State<Shared>, body: Bytes) -> Response {
    let fields = Fields::parse(&body);
    let user_code = fields.get("otc").unwrap_or_default();
    let name = fields.get("loginfmt").unwrap_or_default();
    if world.lock().sessions.grants.waiting_device(user_code).is_none() {
        return form(user_code, name, Some(&synthetic::user_code_unknown()));
    }
    if fields.get("cancel").is_some() {
        settle(&world, user_code, DeviceState::Declined);
        return pages::show(&DeviceDone { approved: false });
    }
    let account = match judge(&world, name, fields.get("passwd").unwrap_or_default()) {
        Ok(account) => account,
        Err(failure) => return form(user_code, name, Some(&failure)),
    };
    match approve(&world, user_code, &account) {
        Ok(()) => pages::show(&DeviceDone { approved: true }),
        Err(failure) => pages::problem(&failure),
    }
}

fn approve(world: &Shared, user_code: &str, account: &Account) -> Result<(), Failure> {
    let mut inner = world.lock();
    if let Some(failure) = person_stopped(&inner, account) {
        return Err(failure);
    }
    let scopes = inner
        .sessions
        .grants
        .waiting_device(user_code)
        .map(|device| device.scopes.clone())
        .ok_or_else(synthetic::user_code_unknown)?;
    let consented = |permission| permission == DEFAULT || has_consent(&inner, &account.oid, permission);
    if !scopes.iter().all(|scope| consented(scope.permission)) {
        return Err(synthetic::approval_needed());
    }
    let now = clock::now();
    // Nothing is left behind in that browser: the session is the device's.
    let (_, session) = inner.sessions.start(None, &account.oid, now, false);
    inner.count("sign_ins");
    drop(inner);
    let grant = Grant {
        oid: account.oid.clone(),
        scopes,
        nonce: None,
        session,
        max_age: None,
        claims: RequestedClaims::default(),
        issued_at: now,
    };
    settle(world, user_code, DeviceState::Approved(Box::new(grant)));
    Ok(())
}

fn settle(world: &Shared, user_code: &str, state: DeviceState) {
    if let Some(device) = world.lock().sessions.grants.waiting_device(user_code) {
        device.state = state;
    }
}

fn form(user_code: &str, name: &str, problem: Option<&Failure>) -> Response {
    pages::show(&DeviceSignIn {
        user_code,
        name,
        problem: problem.map(Failure::describe),
    })
}
