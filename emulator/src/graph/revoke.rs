//! `POST /me/revokeSignInSessions`.

use axum::http::{Method, StatusCode};
use serde_json::json;

use super::access::Caller;
use super::{Answer, Call, Refusal, me};
use crate::recorded;
use crate::state::{Kind, Shared};

/// Microsoft's permission tables, the older and the newer.
const PERMISSIONS: [&str; 4] = [
    "User.RevokeSessions.All",
    "User.ReadWrite.All",
    "Directory.ReadWrite.All",
    "Directory.AccessAsUser.All",
];

pub(crate) fn answer(world: &Shared, call: &Call<'_>, caller: &Caller) -> Answer {
    if call.method != Method::POST {
        return Err(me::method_not_allowed());
    }
    caller.needs_one_of(&PERMISSIONS)?;
    if caller.account.kind == Kind::Personal {
        return Err(Refusal::new(
            StatusCode::BAD_REQUEST,
            recorded::BAD_REQUEST_CODE,
            recorded::PERSONAL_ACCOUNT,
        ));
    }
    let mut inner = world.lock();
    inner.sessions.end_all_of(&caller.account.oid);
    inner.sessions.grants.revoke_all_of(&caller.account.oid);
    inner.count("revocations");
    let body = json!({"@odata.context": format!("{}/$metadata#Edm.Boolean", call.root), "value": true});
    Ok((StatusCode::OK, Some(body)))
}
