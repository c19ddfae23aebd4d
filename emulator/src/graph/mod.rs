//! Microsoft Graph, as far as the signed-in user's own password goes. v1.0 and beta answer alike.
//!
//! A call passes `access` (whose token is it, does it still count), the buckets of throttling, `addresses` (what is asked
//! for), and then the file that is named like what it is about. `answers` puts the envelope around every end.

mod access;
mod addresses;
mod answers;
mod banned;
mod body;
mod change_password;
mod domains;
mod me;
mod organization;
mod policy;
mod refusal;
mod revoke;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::Response;
use axum::routing::any;
use serde_json::Value;

use crate::entra::Origin;
use crate::fields::Fields;
use crate::state::Shared;
use access::Caller;
use addresses::Address;
use answers::Envelope;
use refusal::Refusal;

pub(crate) use addresses::place;
pub(crate) use policy::Judge;

/// Everything below the two versions.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/v1.0/{*path}", any(answer))
        .route("/beta/{*path}", any(answer))
}

/// One call of Graph.
struct Call<'a> {
    method: &'a Method,
    /// `https://…`, where the client sees Graph.
    origin: &'a str,
    /// The same with `/v1.0` or `/beta`, for `@odata.context`.
    root: String,
    query: Fields,
    headers: &'a HeaderMap,
    body: &'a [u8],
}

/// What a call that went well is answered with.
struct Success {
    status: StatusCode,
    body: Option<Value>,
    /// `Location`, which one call was recorded with.
    location: Option<String>,
}

impl Success {
    /// 200 with a body.
    fn with(body: Value) -> Self {
        Self {
            status: StatusCode::OK,
            body: Some(body),
            location: None,
        }
    }
}

type Answer = Result<Success, Refusal>;

async fn answer(
    State(world): State<Shared>,
    Origin(origin): Origin,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let origin = without_default_port(&origin);
    let mut envelope = Envelope::new(&headers, world.cloud.login_beside(origin));
    let (version, path) = addresses::split(uri.path());
    let call = Call {
        method: &method,
        origin,
        root: format!("{origin}/{version}"),
        query: Fields::parse(uri.query().unwrap_or_default().as_bytes()),
        headers: &headers,
        body: &body,
    };
    let result = access::caller(&world, origin, &headers).and_then(|caller| {
        envelope.used = throttle(&world, &method)?;
        dispatch(&world, &call, &caller, path)
    });
    match result {
        Ok(success) => envelope.success(success),
        Err(refusal) => envelope.refusal(&refusal),
    }
}

/// Who sends this token, for the one address that Graph hosts for the sign-in service; or Graph's refusal.
pub(crate) fn identify(
    world: &Shared,
    origin: &str,
    headers: &HeaderMap,
    permissions: &[&str],
) -> Result<Caller, Box<Response>> {
    let origin = without_default_port(origin);
    let caller = access::caller(world, origin, headers)
        .and_then(|caller| caller.needs_one_of(permissions).map(|()| caller));
    caller.map_err(|refusal| {
        Box::new(Envelope::new(headers, world.cloud.login_beside(origin)).refusal(&refusal))
    })
}

/// Takes what the call costs: a resource unit, and a write where it may change something.
fn throttle(world: &Shared, method: &Method) -> Result<Option<String>, Refusal> {
    let mut inner = world.lock();
    let taken = inner.throttle.take(*method != Method::GET);
    taken.map_err(|throttled| {
        inner.count("throttled");
        Refusal::throttled(throttled, &inner.application.client_id)
    })
}

fn dispatch(world: &Shared, call: &Call<'_>, caller: &Caller, path: &str) -> Answer {
    match Address::parse(path)? {
        Address::User(user) => {
            let account = access::user(world, caller, user.as_deref())?;
            me::answer(world, call, caller, &account)
        }
        Address::ChangePassword(user) => {
            access::must_be_oneself(world, caller, user.as_deref())?;
            change_password::answer(world, call, caller)
        }
        Address::RevokeSignInSessions(user) => {
            access::must_be_oneself(world, caller, user.as_deref())?;
            revoke::answer(world, call, caller)
        }
        Address::Organization(id) => organization::answer(call, caller, id.as_deref()),
        Address::Domains(name) => domains::answer(call, caller, name.as_deref()),
    }
}

/// Some clients name the port in any case; to Graph it is the same address.
fn without_default_port(origin: &str) -> &str {
    match origin.split_once("://") {
        Some(("https", host)) if host.ends_with(":443") => origin.trim_end_matches(":443"),
        Some(("http", host)) if host.ends_with(":80") => origin.trim_end_matches(":80"),
        _ => origin,
    }
}
