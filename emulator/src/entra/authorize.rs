//! The authorize address: who is it, may they, and back with a code.

use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, header};
use axum::response::Response;
use time::Duration;

use super::pages::{self, AdminApproval, Consent, PickAccount, SignIn};
use super::request::{AuthorizeRequest, Prompt, Refused};
use super::{Failure, Origin};
use crate::clock;
use crate::state::{Account, Grant, Session, Shared, TENANT_ID};
use crate::synthetic;

/// The cookie of single sign-on. Cookies of `localhost` reach every port, so its name must be nobody else's.
pub(crate) const COOKIE: &str = "entra_emulator_sso";

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
    let session = cookie(&headers).and_then(|cookie| world.lock().sessions.find(&cookie).cloned());
    let account = session
        .as_ref()
        .and_then(|session| world.lock().directory.by_oid(&session.oid).cloned());
    let (Some(session), Some(account)) = (session, account) else {
        return match request.prompt {
            Prompt::Silent => pages::send_back_failure(&request.way_back, &synthetic::nobody_signed_in()),
            _ => form(&request, None, ""),
        };
    };
    match request.prompt {
        Prompt::Silent => match obstacle(&world, &request, &account) {
            Some(_) => pages::send_back_failure(&request.way_back, &synthetic::page_needed()),
            None => finish(&world, &request, &session),
        },
        Prompt::Login => form(&request, None, ""),
        Prompt::SelectAccount => pages::show(&PickAccount {
            action: &action(),
            request: &request.raw,
            name: &account.preferred_username(),
        }),
        Prompt::WhenNeeded | Prompt::Consent => {
            let other = request
                .login_hint
                .as_deref()
                .is_some_and(|hint| !is_hint_for(hint, &account));
            if other || too_old(&request, &session) {
                return form(&request, None, "");
            }
            proceed(&world, &request, &session, &account, false)
        }
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
    AuthorizeRequest::read(tenant, query, &application, origin).map_err(|refused| {
        Box::new(match refused {
            Refused::Here(failure) => pages::problem(&failure),
            Refused::Back(way, failure) => pages::send_back_failure(&way, &failure),
        })
    })
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
        problem: problem.map(Failure::describe),
    })
}

/// Somebody is signed in: shows what still stands in the way, or goes back with a code.
pub(crate) fn proceed(
    world: &Shared,
    request: &AuthorizeRequest,
    session: &Session,
    account: &Account,
    consented: bool,
) -> Response {
    match obstacle(world, request, account) {
        Some(Obstacle::Page(failure)) => pages::problem(&failure),
        Some(Obstacle::Approval(missing)) => pages::show(&AdminApproval {
            problem: synthetic::approval_needed().describe(),
            return_address: &pages::failure_address(&request.way_back, &synthetic::consent_refused()),
            permissions: missing,
        }),
        None if request.prompt == Prompt::Consent && !consented => pages::show(&Consent {
            action: &action(),
            request: &request.raw,
            name: &account.preferred_username(),
            permissions: request.scopes.iter().map(|scope| scope.permission).collect(),
        }),
        None => finish(world, request, session),
    }
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
    use base64::Engine;
    if hint.contains('@') {
        return Some(hint.to_owned());
    }
    let inner = base64::engine::general_purpose::STANDARD_NO_PAD
        .decode(hint)
        .ok()?;
    let inner = String::from_utf8(inner).ok()?;
    inner
        .strip_prefix("O.")?
        .split_once('.')
        .map(|(_, upn)| upn.to_owned())
}

enum Obstacle {
    /// Ends on a page of our own.
    Page(Failure),
    /// An administrator has to consent to these.
    Approval(Vec<&'static str>),
}

fn obstacle(world: &Shared, request: &AuthorizeRequest, account: &Account) -> Option<Obstacle> {
    let inner = world.lock();
    let application = &inner.application;
    if account.locked {
        return Some(Obstacle::Page(synthetic::account_locked()));
    }
    if account.disabled {
        return Some(Obstacle::Page(synthetic::account_disabled()));
    }
    if application.assignment_required && !account.assigned {
        return Some(Obstacle::Page(synthetic::not_assigned(&application.client_id)));
    }
    let missing: Vec<&'static str> = request
        .scopes
        .iter()
        .map(|scope| scope.permission)
        .filter(|name| !application.has_consent(name))
        .collect();
    (!missing.is_empty()).then_some(Obstacle::Approval(missing))
}

fn finish(world: &Shared, request: &AuthorizeRequest, session: &Session) -> Response {
    let mut inner = world.lock();
    inner.count("codes_issued");
    let code = inner.sessions.issue_code(Grant {
        oid: session.oid.clone(),
        redirect_uri: request.way_back.redirect_uri.clone(),
        scopes: request.scopes.clone(),
        nonce: request.nonce.clone(),
        challenge: request.challenge.clone(),
        session: session.clone(),
        handles_challenges: request.handles_challenges,
        issued_at: clock::now(),
        redeemed: false,
    });
    pages::send_back(
        &request.way_back,
        vec![("code", code), ("session_state", session.sid.clone())],
    )
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
