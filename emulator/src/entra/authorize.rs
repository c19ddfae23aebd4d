//! The authorize address: which account is it, and what has to be shown first.

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use time::Duration;

use super::obstacles::{finish, obstacle, proceed};
use super::pages::{self, PickAccount, SignIn};
use super::request::{AuthorizeRequest, Prompt, Refused};
use super::{Failure, Origin};
use crate::clock;
use crate::state::{Account, Session, Shared, TENANT_ID};
use crate::synthetic;

/// The cookie of single sign-on. Cookies of `localhost` reach every port, so its name must be nobody else's.
pub(crate) const COOKIE: &str = "entra_emulator_sso";

/// An account that is signed in at this browser.
pub(crate) type SignedIn = (Session, Account);

/// `GET /{tenant}/oauth2/v2.0/authorize`.
pub(crate) async fn start(
    State(world): State<Shared>,
    Path(tenant): Path<String>,
    Origin(origin): Origin,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let request = match read(&world, &tenant, &origin, &query.unwrap_or_default()) {
        Ok(request) => request,
        Err(response) => return *response,
    };
    let signed_in = signed_in(&world, cookie(&headers).as_deref());
    match (request.prompt, choose(&request, &signed_in)) {
        (Prompt::Silent, choice) => silent(&world, &request, &choice),
        (Prompt::SelectAccount, _) if !signed_in.is_empty() => picker(&request, &signed_in),
        (Prompt::Login | Prompt::SelectAccount, _) | (_, Choice::Nobody | Choice::SomebodyElse) => {
            form(&request, None, "")
        }
        (_, Choice::Several) => picker(&request, &signed_in),
        (_, Choice::One((session, account))) => go_on(&world, &request, session, account),
    }
}

/// Reads the request, or answers with why it cannot be.
pub(crate) fn read(
    world: &Shared,
    tenant: &str,
    origin: &str,
    query: &str,
) -> Result<AuthorizeRequest, Box<Response>> {
    let application = world.lock().application.clone();
    AuthorizeRequest::read(tenant, query, &application, origin, world.cloud).map_err(|refused| {
        Box::new(match refused {
            Refused::Here(failure) => pages::problem(&failure),
            Refused::Back(way, failure) => pages::send_back_failure(&way, &failure),
        })
    })
}

/// Who is signed in at the browser with this cookie.
pub(crate) fn signed_in(world: &Shared, cookie: Option<&str>) -> Vec<SignedIn> {
    let inner = world.lock();
    inner
        .sessions
        .of_browser(cookie)
        .into_iter()
        .filter_map(|session| {
            let account = inner.directory.by_oid(&session.oid)?.clone();
            Some((session, account))
        })
        .collect()
}

/// An account was chosen: it goes on, unless its sign-in is too old for this request.
pub(crate) fn go_on(
    world: &Shared,
    request: &AuthorizeRequest,
    session: &Session,
    account: &Account,
) -> Response {
    if too_old(request, session) {
        // Even with `max_age=0` the name is remembered, as reported.
        return form(request, None, &account.preferred_username());
    }
    proceed(world, request, session, account, false)
}

/// The sign-in form, perhaps with what went wrong.
pub(crate) fn form(request: &AuthorizeRequest, problem: Option<&Failure>, name: &str) -> Response {
    let hint = request
        .login_hint
        .as_deref()
        .and_then(name_in_hint)
        .unwrap_or_default();
    pages::show(&SignIn {
        action: &action(),
        request: &request.raw,
        name: if name.is_empty() { &hint } else { name },
        domain: request.domain_hint.as_deref(),
        problem: problem.map(Failure::describe),
    })
}

/// Where the forms go.
pub(crate) fn action() -> String {
    format!("/{TENANT_ID}/login")
}

/// The value of our cookie.
pub(crate) fn cookie(headers: &HeaderMap) -> Option<String> {
    let lines = headers
        .get_all(header::COOKIE)
        .into_iter()
        .filter_map(|line| line.to_str().ok());
    let mut pairs = lines
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    pairs
        .find(|(name, _)| *name == COOKIE)
        .map(|(_, value)| value.to_owned())
}

/// The opaque `login_hint` claim of an account; only its form is ours.
pub(crate) fn hint_of(account: &Account) -> String {
    use base64::Engine;
    let inner = format!("O.{}.{}", account.oid, account.upn);
    base64::engine::general_purpose::STANDARD_NO_PAD.encode(inner)
}

/// Who a hint names: a user name, or the content of a `login_hint` claim.
pub(crate) fn name_in_hint(hint: &str) -> Option<String> {
    if hint.contains('@') {
        return Some(hint.to_owned());
    }
    name_in_claim(hint)
}

/// Who the content of a `login_hint` claim names.
pub(crate) fn name_in_claim(hint: &str) -> Option<String> {
    use base64::Engine;
    let inner = base64::engine::general_purpose::STANDARD_NO_PAD
        .decode(hint)
        .ok()?;
    let inner = String::from_utf8(inner).ok()?;
    inner
        .strip_prefix("O.")?
        .split_once('.')
        .map(|(_, upn)| upn.to_owned())
}

/// Whose the request is.
enum Choice<'a> {
    Nobody,
    /// The hint names an account that is not signed in here.
    SomebodyElse,
    One(&'a SignedIn),
    Several,
}

fn choose<'a>(request: &AuthorizeRequest, signed_in: &'a [SignedIn]) -> Choice<'a> {
    match (signed_in, request.login_hint.as_deref()) {
        ([], _) => Choice::Nobody,
        (all, Some(hint)) => all
            .iter()
            .find(|(_, account)| is_hint_for(hint, account))
            .map_or(Choice::SomebodyElse, Choice::One),
        ([one], None) => Choice::One(one),
        (_, None) => Choice::Several,
    }
}

/// `prompt=none`: whatever would need a page comes back as an error.
fn silent(world: &Shared, request: &AuthorizeRequest, choice: &Choice<'_>) -> Response {
    let failure = match choice {
        Choice::Nobody => synthetic::nobody_signed_in(),
        Choice::SomebodyElse => synthetic::session_missing(),
        Choice::Several => synthetic::several_signed_in(),
        Choice::One((session, _)) if too_old(request, session) => synthetic::session_too_old(),
        Choice::One((session, account)) => match obstacle(world, request, session, account) {
            Some(obstacle) => obstacle.silently(),
            None => return finish(world, request, session),
        },
    };
    pages::send_back_failure(&request.way_back, &failure)
}

fn picker(request: &AuthorizeRequest, signed_in: &[SignedIn]) -> Response {
    pages::show(&PickAccount {
        action: &action(),
        request: &request.raw,
        names: signed_in
            .iter()
            .map(|(_, account)| account.preferred_username())
            .collect(),
    })
}

fn too_old(request: &AuthorizeRequest, session: &Session) -> bool {
    request
        .max_age
        .is_some_and(|age| session.auth_time + Duration::seconds(age) <= clock::now())
}

fn is_hint_for(hint: &str, account: &Account) -> bool {
    name_in_hint(hint).is_some_and(|name| {
        name.eq_ignore_ascii_case(&account.upn) || name.eq_ignore_ascii_case(&account.preferred_username())
    })
}
