//! Microsoft Graph, as far as the signed-in user's own password goes. v1.0 and beta answer alike.

mod access;
mod change_password;
mod errors;
mod me;
mod organization;
mod policy;
mod revoke;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::Response;
use axum::routing::any;

use crate::entra::Origin;
use crate::fields::Fields;
use crate::recorded;
use crate::state::Shared;
use access::Caller;
use errors::{Envelope, Refusal};

/// Everything below the two versions.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/v1.0/{*path}", any(answer))
        .route("/beta/{*path}", any(answer))
}

/// One call of Graph.
struct Call<'a> {
    method: &'a Method,
    /// `https://…/v1.0` or `…/beta`, for `@odata.context`.
    root: String,
    /// Below the version, decoded.
    segments: Vec<String>,
    query: Fields,
    headers: &'a HeaderMap,
    body: &'a [u8],
}

async fn answer(
    State(world): State<Shared>,
    Origin(origin): Origin,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let envelope = Envelope::new(&headers);
    let mut segments = uri.path().split('/').skip(1).map(decoded);
    let version = segments.next().unwrap_or_default();
    let call = Call {
        method: &method,
        root: format!("{origin}/{version}"),
        segments: segments.collect(),
        query: Fields::parse(uri.query().unwrap_or_default().as_bytes()),
        headers: &headers,
        body: &body,
    };
    let result =
        access::caller(&world, &origin, &headers).and_then(|caller| dispatch(&world, &call, &caller));
    match result {
        Ok(response) => envelope.success(response),
        Err(refusal) => envelope.refusal(&refusal, &origin),
    }
}

/// Who sends this token, for the one address that Graph hosts for the sign-in service; or Graph's refusal.
pub(crate) fn identify(
    world: &Shared,
    origin: &str,
    headers: &HeaderMap,
    permissions: &[&str],
) -> Result<Caller, Box<Response>> {
    let caller = access::caller(world, origin, headers)
        .and_then(|caller| caller.needs_one_of(permissions).map(|()| caller));
    caller.map_err(|refusal| Box::new(Envelope::new(headers).refusal(&refusal, origin)))
}

/// What a call is answered with: a status, and a JSON body where there is one.
type Answer = Result<(StatusCode, Option<serde_json::Value>), Refusal>;

fn dispatch(world: &Shared, call: &Call<'_>, caller: &Caller) -> Answer {
    let segments: Vec<&str> = call.segments.iter().map(String::as_str).collect();
    // The generated SDKs address "me" by a placeholder that their middleware replaces, or does not.
    match segments.as_slice() {
        ["me"] | ["users", "me-token-to-replace"] => me::answer(world, call, caller),
        ["organization"] => organization::answer(call, caller),
        ["me", action] => on_oneself(world, call, caller, action),
        ["users", user, action] => {
            access::must_be_oneself(world, caller, user)?;
            on_oneself(world, call, caller, action)
        }
        _ => Err(unknown(segments.last().copied().unwrap_or_default())),
    }
}

fn on_oneself(world: &Shared, call: &Call<'_>, caller: &Caller, action: &str) -> Answer {
    // OData also allows an action's full name.
    match action.strip_prefix("microsoft.graph.").unwrap_or(action) {
        "changePassword" => change_password::answer(world, call, caller),
        "revokeSignInSessions" => revoke::answer(world, call, caller),
        _ => Err(unknown(action)),
    }
}

fn unknown(segment: &str) -> Refusal {
    Refusal::new(
        StatusCode::BAD_REQUEST,
        recorded::BAD_REQUEST_CODE,
        recorded::unknown_segment(segment),
    )
}

/// Percent-decoding of one path segment, where `+` is a plus.
fn decoded(segment: &str) -> String {
    let fields = format!("s={}", segment.replace('+', "%2B"));
    Fields::parse(fields.as_bytes())
        .get("s")
        .unwrap_or_default()
        .to_owned()
}
