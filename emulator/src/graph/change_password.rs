//! `POST /me/changePassword`, the call that all this is for.

use axum::http::{Method, StatusCode};
use serde_json::{Map, Value};

use super::access::Caller;
use super::{Answer, Call, Refusal, Success, body, policy};
use crate::state::{Event, Inner, Kind, RefusalForm, Shared, TENANT_NAME};
use crate::{recorded, synthetic};

/// Microsoft's newest permission table and the older one.
const PERMISSIONS: [&str; 2] = ["User-PasswordProfile.ReadWrite.All", "Directory.AccessAsUser.All"];
const PARAMETERS: [&str; 2] = ["currentPassword", "newPassword"];

pub(super) fn answer(world: &Shared, call: &Call<'_>, caller: &Caller) -> Answer {
    if call.method != Method::POST {
        return Err(Refusal::method_not_allowed());
    }
    let body = body::object(call)?;
    if caller.account.kind == Kind::Personal {
        return Err(Refusal::bad_request(recorded::PERSONAL_ACCOUNT));
    }
    caller.needs_one_of(&PERMISSIONS)?;
    match caller.account.kind {
        Kind::Synced => return Err(Refusal::by_directory(recorded::SYNCED_ACCOUNT)),
        Kind::Federated => return Err(Refusal::by_directory(synthetic::FEDERATED_ACCOUNT)),
        Kind::Guest => return Err(Refusal::by_directory(synthetic::GUEST_ACCOUNT)),
        Kind::Cloud | Kind::Personal => (),
    }
    let [current, new] = parameters(&body)?;
    change(&mut world.lock(), caller, current, new)
}

fn change(inner: &mut Inner, caller: &Caller, current: &str, new: &str) -> Answer {
    let oid = caller.account.oid.as_str();
    let counts = inner.directory.lockouts.rules.graph_counts;
    if counts && inner.directory.is_locked(oid) {
        inner.count("refused_while_locked");
        return Err(Refusal::by_directory(synthetic::LOCKED_ACCOUNT));
    }
    // Looked up again under the same lock that changes it: of two calls with one current password, one wins.
    let account = inner.directory.by_oid(oid).unwrap_or(&caller.account);
    if account.password != current {
        if counts {
            inner.directory.lockouts.wrong_password(oid, current);
        }
        inner.count("wrong_current_passwords");
        return Err(Refusal::by_directory(&synthetic::wrong_current_password()));
    }
    if let Err(objection) = policy::judge(account, TENANT_NAME, &inner.passwords, new) {
        inner.count("refused_new_passwords");
        inner.count(objection.counter());
        return Err(Refusal::by_directory(&match inner.passwords.refusal {
            RefusalForm::WithParameter => synthetic::refused_new_password(),
            RefusalForm::Bare => recorded::TOO_SIMPLE.to_owned(),
        }));
    }
    inner.change_password(oid, new, Event::ChangedByUser);
    Ok(Success {
        status: StatusCode::NO_CONTENT,
        body: None,
        location: None,
    })
}

/// Both, in whatever order. Everything about this is synthetic: which words a missing, empty or additional member is
/// refused with was not found, nor that it is.
fn parameters(body: &Map<String, Value>) -> Result<[&str; 2], Refusal> {
    let stranger = body
        .keys()
        .find(|name| !PARAMETERS.contains(&name.as_str()) && !name.starts_with('@'));
    if let Some(name) = stranger {
        return Err(Refusal::bad_request(&synthetic::unknown_parameter(name)));
    }
    let parameter = |name: &str| {
        body.get(name)
            .and_then(Value::as_str)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| Refusal::bad_request(&synthetic::missing_parameter(name)))
    };
    let [current, new] = PARAMETERS;
    Ok([parameter(current)?, parameter(new)?])
}
