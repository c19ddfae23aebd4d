//! Somebody is signed in: what still stands between them and a code, and the code.

use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;

use super::Failure;
use super::authorize::action;
use super::pages::{self, AdminApproval, Consent, SecondFactor};
use super::request::{AuthorizeRequest, Prompt};
use super::scopes::DEFAULT;
use crate::clock;
use crate::state::{Account, Grant, Inner, Pending, Session, Shared, TENANT_ID};
use crate::synthetic;

/// What stands in the way.
pub(crate) enum Obstacle {
    /// The account or the application may not: it ends on a page of the sign-in service.
    Stopped(Failure),
    /// A second factor has to be given first.
    SecondFactor,
    /// The person has to consent to these.
    Consent(Vec<&'static str>),
    /// An administrator has to consent to these.
    Approval(Vec<&'static str>),
}

impl Obstacle {
    /// What a request that may show nothing is told instead.
    pub(crate) fn silently(self) -> Failure {
        match self {
            Self::Stopped(failure) => failure.under("interaction_required"),
            Self::SecondFactor => synthetic::second_factor_needed(),
            Self::Consent(_) | Self::Approval(_) => synthetic::page_needed(),
        }
    }
}

/// The first of them.
pub(crate) fn obstacle(
    world: &Shared,
    request: &AuthorizeRequest,
    session: &Session,
    account: &Account,
) -> Option<Obstacle> {
    let inner = world.lock();
    if let Some(failure) = person_stopped(&inner, account) {
        return Some(Obstacle::Stopped(failure));
    }
    if request.claims.context.is_some() && !session.second_factor {
        return Some(Obstacle::SecondFactor);
    }
    let missing: Vec<_> = request
        .scopes
        .iter()
        .filter(|scope| scope.permission != DEFAULT && !has_consent(&inner, &account.oid, scope.permission))
        .collect();
    if missing.is_empty() {
        return None;
    }
    let names = missing.iter().map(|scope| scope.permission).collect();
    if inner.application.user_consent && !missing.iter().any(|scope| scope.needs_administrator()) {
        Some(Obstacle::Consent(names))
    } else {
        Some(Obstacle::Approval(names))
    }
}

/// Why this person gets nothing at all, at the authorize address or for a refresh token.
pub(crate) fn person_stopped(inner: &Inner, account: &Account) -> Option<Failure> {
    let application = &inner.application;
    if account.locked {
        return Some(synthetic::account_locked());
    }
    if account.disabled {
        return Some(synthetic::account_disabled());
    }
    if account.blocked_by_policy {
        return Some(synthetic::blocked_by_policy());
    }
    (application.assignment_required && !account.assigned)
        .then(|| synthetic::not_assigned(&application.client_id))
}

/// Whether an administrator, or this person, has consented to it.
pub(crate) fn has_consent(inner: &Inner, oid: &str, permission: &'static str) -> bool {
    inner.application.has_consent(permission) || inner.sessions.has_consented(oid, permission)
}

/// Shows what still stands in the way, or goes back with a code.
pub(crate) fn proceed(
    world: &Shared,
    request: &AuthorizeRequest,
    session: &Session,
    account: &Account,
    consented: bool,
) -> Response {
    let consent = |permissions| {
        pages::show(&Consent {
            action: &action(),
            request: &request.raw,
            name: &account.preferred_username(),
            session: &session.sid,
            permissions,
        })
    };
    match obstacle(world, request, session, account) {
        Some(Obstacle::Stopped(failure)) => pages::problem(&failure),
        Some(Obstacle::SecondFactor) => second_factor(
            world,
            request,
            account,
            Pending::new(&account.oid, session.auth_time),
        ),
        Some(Obstacle::Consent(missing)) if consented => {
            world.lock().sessions.consent(&account.oid, missing);
            finish(world, request, session)
        }
        Some(Obstacle::Consent(missing)) => consent(missing),
        Some(Obstacle::Approval(missing)) => pages::show(&AdminApproval {
            problem: synthetic::approval_needed().describe(),
            return_address: &pages::failure_address(&request.way_back, &synthetic::consent_refused()),
            permissions: missing,
        }),
        None if request.prompt == Prompt::Consent && !consented => {
            consent(request.scopes.iter().map(|scope| scope.permission).collect())
        }
        None => finish(world, request, session),
    }
}

/// Asks for the second factor.
pub(crate) fn second_factor(
    world: &Shared,
    request: &AuthorizeRequest,
    account: &Account,
    pending: Pending,
) -> Response {
    let code = pending.code.clone();
    let flow = world.lock().sessions.wait_for_second_factor(pending);
    pages::show(&SecondFactor {
        action: &action(),
        request: &request.raw,
        name: &account.preferred_username(),
        flow: &flow,
        code: &code,
        problem: None,
    })
}

/// Back with a code.
pub(crate) fn finish(world: &Shared, request: &AuthorizeRequest, session: &Session) -> Response {
    let mut inner = world.lock();
    inner.count("codes_issued");
    inner.sessions.reaches_application(&session.sid);
    let grant = Grant {
        oid: session.oid.clone(),
        scopes: request.scopes.clone(),
        nonce: request.nonce.clone(),
        session: session.clone(),
        max_age: request.max_age,
        claims: request.claims.clone(),
        issued_at: clock::now(),
    };
    let code = inner.sessions.grants.issue_code(
        grant,
        request.way_back.redirect_uri.clone(),
        request.challenge.clone(),
    );
    let mut fields = vec![("code", code)];
    if request.way_back.client_info {
        fields.push(("client_info", client_info(&session.oid)));
    }
    fields.push(("session_state", session.sid.clone()));
    pages::send_back(&request.way_back, fields)
}

/// Microsoft's extra: the account's id and the tenant's, which MSAL keeps its accounts by.
pub(crate) fn client_info(oid: &str) -> String {
    URL_SAFE_NO_PAD.encode(json!({"uid": oid, "utid": TENANT_ID}).to_string())
}
