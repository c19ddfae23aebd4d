//! `POST /me/changePassword`, the call that all this is for.

use axum::http::{HeaderMap, Method, StatusCode, header};
use serde_json::Value;

use super::access::Caller;
use super::{Answer, Call, Refusal, me, policy};
use crate::state::{Kind, Shared};
use crate::{recorded, synthetic};

/// Microsoft's newest permission table and the older one.
const PERMISSIONS: [&str; 2] = ["User-PasswordProfile.ReadWrite.All", "Directory.AccessAsUser.All"];

pub(crate) fn answer(world: &Shared, call: &Call<'_>, caller: &Caller) -> Answer {
    if call.method != Method::POST {
        return Err(me::method_not_allowed());
    }
    check_content_type(call.headers)?;
    let body: Value = serde_json::from_slice(call.body)
        .ok()
        .filter(Value::is_object)
        .ok_or_else(|| bad_request(recorded::NOT_JSON))?;
    if caller.account.kind == Kind::Personal {
        return Err(bad_request(recorded::PERSONAL_ACCOUNT));
    }
    caller.needs_one_of(&PERMISSIONS)?;
    match caller.account.kind {
        Kind::Synced => return Err(refused(recorded::SYNCED_ACCOUNT)),
        Kind::Federated => return Err(refused(synthetic::FEDERATED_ACCOUNT)),
        Kind::Guest => return Err(refused(synthetic::GUEST_ACCOUNT)),
        Kind::Cloud | Kind::Personal => (),
    }
    let current = parameter(&body, "currentPassword")?;
    let new = parameter(&body, "newPassword")?;

    let mut inner = world.lock();
    // Looked up again under the same lock that changes it: of two calls with one current password, one wins.
    let account = inner
        .directory
        .by_oid(&caller.account.oid)
        .unwrap_or(&caller.account);
    if account.password != current {
        inner.count("wrong_current_passwords");
        return Err(refused(&synthetic::wrong_current_password()));
    }
    if !policy::accepts(account, new) {
        inner.count("refused_new_passwords");
        return Err(refused(&synthetic::refused_new_password()));
    }
    inner.change_password(&caller.account.oid, new);
    Ok((StatusCode::NO_CONTENT, None))
}

fn check_content_type(headers: &HeaderMap) -> Result<(), Refusal> {
    let Some(value) = headers.get(header::CONTENT_TYPE) else {
        return Err(bad_request(recorded::NO_CONTENT_TYPE));
    };
    let essence = value
        .to_str()
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .trim();
    if essence.eq_ignore_ascii_case("application/json") {
        Ok(())
    } else {
        Err(bad_request(recorded::NOT_A_JSON_CONTENT_TYPE))
    }
}

fn parameter<'a>(body: &'a Value, name: &str) -> Result<&'a str, Refusal> {
    body.get(name)
        .and_then(Value::as_str)
        .filter(|value| !value.is_empty())
        .ok_or_else(|| bad_request(&synthetic::missing_parameter(name)))
}

fn bad_request(message: &str) -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, recorded::BAD_REQUEST_CODE, message)
}

fn refused(message: &str) -> Refusal {
    Refusal::new(StatusCode::BAD_REQUEST, recorded::REQUEST_REFUSED_CODE, message)
}
