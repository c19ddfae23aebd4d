//! `POST /me/revokeSignInSessions`.

use axum::http::Method;
use serde_json::json;

use super::access::Caller;
use super::{Answer, Call, Refusal, Success};
use crate::recorded;
use crate::state::{Event, Kind, Shared};

/// Microsoft's permission tables, the older and the newer.
const PERMISSIONS: [&str; 4] = [
    "User.RevokeSessions.All",
    "User.ReadWrite.All",
    "Directory.ReadWrite.All",
    "Directory.AccessAsUser.All",
];

pub(super) fn answer(world: &Shared, call: &Call<'_>, caller: &Caller) -> Answer {
    if call.method != Method::POST {
        return Err(Refusal::method_not_allowed());
    }
    caller.needs_one_of(&PERMISSIONS)?;
    if caller.account.kind == Kind::Personal {
        return Err(Refusal::bad_request(recorded::PERSONAL_ACCOUNT));
    }
    let mut inner = world.lock();
    // It does not reach external users, and says nothing of it.
    if caller.account.kind != Kind::Guest {
        inner.tokens_event(&caller.account.oid, Event::Revoked);
    }
    inner.count("revocations");
    Ok(Success {
        // Recorded so: the bare address of Graph.
        location: Some(call.origin.to_owned()),
        ..Success::with(
            json!({"@odata.context": format!("{}/$metadata#Edm.Boolean", call.root), "value": true}),
        )
    })
}
