//! `GET /auth/callback`: where Entra ID sends the browser back to. Takes the pending sign-in, once, and makes the session.

use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::{AppendHeaders, IntoResponse as _, Response};
use time::Duration;
use tokio::time::Instant;

use super::sign_in;
use crate::notices::{Event, EventKind};
use crate::password::Outcome;
use crate::sessions::{AccessToken, AccountFacts, Person, SignedIn};
use crate::sign_in::{Answer, Failure, Pending, Problem};
use crate::web::{AppError, CurrentSession, Portal, Visitor, cookies, paths, results, see_other};

/// A token that is about to end is not worth a session.
const TOKEN_MARGIN: Duration = Duration::minutes(1);

/// Ends the sign-in. Whatever comes of it, the pending sign-in is used up.
pub(crate) async fn finish(
    State(portal): State<Portal>,
    visitor: Visitor,
    session: CurrentSession,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let started = Instant::now();
    let answer = parse(query.as_deref().unwrap_or_default());
    let found = answer
        .as_ref()
        .ok()
        .and_then(|answer| find_pending(&portal, &headers, answer));
    let Some((slot, pending)) = found else {
        // A reload or the back button, after a sign-in that has succeeded.
        return match session {
            CurrentSession::Live(_) => see_other(visitor.page.to(paths::PASSWORD)).into_response(),
            CurrentSession::None(_) => {
                let failure = Failure::new(
                    Problem::NotStartedHere,
                    "no pending sign-in of this browser fits the answer",
                );
                record(&portal, &visitor, failure.problem.name(), None, started);
                AppError::SignIn(failure).into_response()
            }
        };
    };
    let mut set = vec![sign_in::remove(&portal.site, &slot)];
    let signed_in = match answer {
        Ok(answer) => portal.sign_in.finish(&pending, answer).await,
        Err(failure) => Err(failure),
    };
    let response = match signed_in {
        Ok(signed_in) => {
            let person = signed_in.person.clone();
            let opened = open_session(&portal, session, (signed_in, pending.challenged)).await;
            let opened = opened.map(|()| {
                let (is_open, result) = results::after_sign_in(&portal, &headers, &person);
                set.extend([result, cookies::remove(&portal.site, cookies::ASK_ACCOUNT)]);
                let next = if is_open { paths::RESULT } else { paths::PASSWORD };
                see_other(portal.site.path(next))
            });
            let outcome = if opened.is_ok() {
                "signed_in"
            } else {
                Outcome::SessionStoreUnavailable.name()
            };
            record(&portal, &visitor, outcome, Some(&person), started);
            opened.into_response()
        }
        Err(failure) => {
            record(&portal, &visitor, failure.problem.name(), None, started);
            AppError::SignIn(failure).into_response()
        }
    };
    (AppendHeaders(set), response).into_response()
}

async fn open_session(
    portal: &Portal,
    session: CurrentSession,
    (signed_in, challenged): (crate::sign_in::SignedIn, bool),
) -> Result<(), AppError> {
    let now = portal.clock.now();
    let mut lifetime = Duration::try_from(portal.session.lifetime).unwrap_or(Duration::MAX);
    if let Some(token) = signed_in
        .expires_in
        .and_then(|expires_in| Duration::try_from(expires_in).ok())
    {
        lifetime = lifetime.min((token - TOKEN_MARGIN).max(Duration::SECOND));
    }
    let record = SignedIn {
        person: signed_in.person,
        token: AccessToken::new(signed_in.token),
        csrf: portal.random.token(),
        signed_in_at: now,
        last_seen: now,
        ends_at: now + lifetime,
        challenged,
        may_sign_out: signed_in.may_sign_out,
        password_expires_at: signed_in.password_expires_at,
        account: AccountFacts::NotAsked,
    };
    let idle = Duration::try_from(portal.session.idle).unwrap_or(Duration::MAX);
    session.begin(record, idle).await
}

/// Reads the query. A parameter that comes twice makes the answer nobody's.
pub(super) fn parse(query: &str) -> Result<Answer, Failure> {
    let mut answer = Answer::default();
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        let place = match name.as_ref() {
            "code" => &mut answer.code,
            "state" => &mut answer.state,
            "error" => &mut answer.error,
            "error_subcode" => &mut answer.subcode,
            "error_description" => &mut answer.description,
            "iss" => &mut answer.iss,
            _ => continue,
        };
        if place.replace(value.into_owned()).is_some() {
            return Err(Failure::new(
                Problem::NotStartedHere,
                "a parameter of the answer comes twice",
            ));
        }
    }
    Ok(answer)
}

fn find_pending(portal: &Portal, headers: &HeaderMap, answer: &Answer) -> Option<(String, Pending)> {
    let slot = Pending::slot(answer.state.as_deref()?)?;
    let (_, sealed) = cookies::pending(headers, &portal.site)
        .into_iter()
        .find(|(held, _)| *held == slot)?;
    Some((slot.to_owned(), sign_in::open(portal, slot, sealed)?))
}

fn record(
    portal: &Portal,
    visitor: &Visitor,
    outcome: &'static str,
    person: Option<&Person>,
    started: Instant,
) {
    portal.metrics.sign_in(outcome);
    portal.audit.record(&Event {
        event: EventKind::SignIn,
        outcome,
        tid: person.map(|person| person.tid.clone()),
        oid: person.map(|person| person.oid.clone()),
        upn: person.map(|person| person.upn.clone()),
        client_address: visitor.address,
        reference: visitor.page.reference.clone(),
        client_request_id: None,
        graph_request_id: None,
        duration: started.elapsed(),
        time: portal.clock.now(),
    });
}
