//! `GET` and `POST /password`: the form, the change, and how each end of it is shown.

mod account;
mod advised;
pub(super) mod check;
mod expiry;
mod form;
mod page;
mod rules_shown;
mod stranger;
pub(super) mod suggest;
mod time_left;

use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, IntoResponse as _, Response};
use secrecy::SecretString;
use serde::Deserialize;
use tokio::time::Instant;

#[cfg(any(test, fuzzing))]
pub(super) use page::PasswordPage;

use crate::graph::FactsError;
use crate::password::{self, Candidate, Ending, Field, Outcome, Refusal, Submission};
use crate::web::problem_page::ProblemPage;
use crate::web::{
    AppError, CurrentSession, Form, LiveSession, Portal, Submitted, Visitor, cookies, html, paths, results,
    see_other,
};
use account::{Facts, account, blocked, not_here};
use form::{Shown, form, whole_seconds};

/// A session younger than this whose token Graph refuses would come back just the same: no second round of sign-in.
const FRESH_SESSION: time::Duration = time::Duration::minutes(1);

/// The form as it is sent. Deserialised only: it can be neither printed nor echoed.
#[derive(Deserialize)]
pub(crate) struct ChangeForm {
    #[serde(default = "empty")]
    current_password: SecretString,
    #[serde(default = "empty")]
    new_password: SecretString,
    #[serde(default = "empty")]
    confirm_password: SecretString,
    #[serde(default)]
    csrf_token: String,
    #[serde(default)]
    submission: String,
    /// The box, ticked or not there.
    #[serde(default)]
    sign_out_everywhere: Option<String>,
}

/// A field that did not come is one that was left empty.
fn empty() -> SecretString {
    SecretString::from(String::new())
}

impl Form for ChangeForm {
    fn csrf_token(&self) -> &str {
        &self.csrf_token
    }
}

/// `GET /password`: the form, or why it cannot be changed here. A stranger goes straight to the sign-in.
pub(crate) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    session: CurrentSession,
) -> Result<Response, AppError> {
    let CurrentSession::Live(mut live) = session else {
        return Ok(see_other(visitor.page.to(paths::SIGN_IN)).into_response());
    };
    match account(&portal, &mut live).await? {
        Facts::Known(account) => match blocked(&portal, &live, account.as_ref()) {
            Some(outcome) => Ok(not_here(&portal, visitor, &live, outcome, StatusCode::OK)),
            None => form(&portal, visitor, &live, &Shown::default()).await,
        },
        Facts::TokenRefused(error) => {
            live.end().await?;
            // A change takes tokens back. Then "nothing was changed" would be a lie.
            if let Some(ending) = portal.changes.tombstone(&live.id).await? {
                let ending = ending.with_claims_of(error);
                return Ok(to_result(&portal, &visitor, &ending, Some(&live)));
            }
            let again = match &error {
                FactsError::Challenged(_) => live.signed_in.challenged,
                _ => live.age(portal.clock.now()) < FRESH_SESSION,
            };
            let ending = Ending::not_sent(error, visitor.page.reference.clone());
            let to = if again { paths::RESULT } else { paths::SIGN_IN };
            let result = results::set(&portal, &ending, None);
            Ok((AppendHeaders([result]), see_other(visitor.page.to(to))).into_response())
        }
    }
}

/// `POST /password`: checks the rules, changes the password, and says how it ended.
pub(crate) async fn change(
    State(portal): State<Portal>,
    visitor: Visitor,
    headers: HeaderMap,
    submitted: Result<Submitted<ChangeForm>, AppError>,
) -> Result<Response, AppError> {
    let (mut live, sent) = match submitted {
        Ok(Submitted::Live(live, sent)) => (live, sent),
        Ok(Submitted::Stranger(stranger, form)) => {
            let form = form.as_ref().map(|form| form.submission.as_str());
            let reference = visitor.page.reference.clone();
            let ending = stranger::end(&portal, &headers, (stranger.former, form), reference).await;
            let ending = ending.or_else(|error| stranger::known_to_the_browser(&portal, &headers, error))?;
            return Ok(to_result(&portal, &visitor, &ending, None));
        }
        Err(error) => {
            let ending = stranger::known_to_the_browser(&portal, &headers, error)?;
            return Ok(to_result(&portal, &visitor, &ending, None));
        }
    };
    let arrived = Instant::now();
    let account = match account(&portal, &mut live).await? {
        Facts::Known(account) => account,
        // The change itself will say so, and nothing else is lost.
        Facts::TokenRefused(_) => None,
    };
    if let Some(outcome) = blocked(&portal, &live, account.as_ref()) {
        return Ok(not_here(&portal, visitor, &live, outcome, StatusCode::CONFLICT));
    }
    let wants_sign_out = sent.sign_out_everywhere.is_some() && offers_sign_out(&portal, &live);
    let strong_password = account.and_then(|account| account.strong_password);
    let refusals = refusals(&portal, &live, &sent, strong_password).await;
    let about = password::about(&live.signed_in);
    let mut shown = Shown {
        ticked: wants_sign_out,
        advice: portal.own_rules.advice(&sent.new_password, &about),
        ..Shown::default()
    };
    if let Some(first) = refusals.first() {
        portal.metrics.password_change(first.reason.name());
        shown.refusals = refusals;
        return form(&portal, visitor, &live, &shown).await;
    }
    let submission = Submission {
        session: live.id,
        epoch: live.epoch.clone(),
        signed_in: live.signed_in.clone(),
        current: sent.current_password,
        new: sent.new_password,
        form: sent.submission,
        reference: visitor.page.reference.clone(),
        sign_out_everywhere: wants_sign_out,
        arrived,
        client_address: visitor.address,
    };
    let ending = portal.changes.submit(submission).await;
    answer(&portal, visitor, &live, &ending, shown).await
}

/// What the rules have against it, in the order of the fields. The operator's own come where nothing certain speaks against
/// the new password.
async fn refusals(
    portal: &Portal,
    live: &LiveSession,
    sent: &ChangeForm,
    strong_password: Option<bool>,
) -> Vec<Refusal> {
    let candidate = Candidate {
        current: &sent.current_password,
        new: &sent.new_password,
        confirm: &sent.confirm_password,
    };
    let mut refusals = candidate.refusals(strong_password, portal.own_rules.shortest());
    if !refusals.iter().any(|refusal| refusal.field == Field::New) {
        let about = password::about(&live.signed_in);
        refusals.extend(portal.own_rules.refusals(&sent.new_password, &about).await);
        refusals.sort_by_key(|refusal| refusal.field);
    }
    refusals
}

/// Whether the form has the box: the operator wants it, and the token can do it.
fn offers_sign_out(portal: &Portal, live: &LiveSession) -> bool {
    portal.after_change.offer_sign_out_everywhere && live.signed_in.may_sign_out
}

/// How each end of a change is shown.
async fn answer(
    portal: &Portal,
    visitor: Visitor,
    live: &LiveSession,
    ending: &Ending,
    shown: Shown,
) -> Result<Response, AppError> {
    let shown = |field| Shown {
        refusals: vec![Refusal::new(field, ending.outcome)],
        repeated: ending.repeated,
        ..shown
    };
    match ending.outcome {
        Outcome::WrongCurrentPassword => form(portal, visitor, live, &shown(Field::Current)).await,
        Outcome::RefusedByPolicy | Outcome::Breached => form(portal, visitor, live, &shown(Field::New)).await,
        Outcome::TooManyAttempts => {
            let wait = ending.wait.unwrap_or(Duration::from_mins(1));
            let seconds = whole_seconds(wait);
            let mut response = html(&ProblemPage::for_outcome(
                visitor.page,
                Outcome::TooManyAttempts,
                Some(seconds),
            ));
            *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            response
                .headers_mut()
                .insert(axum::http::header::RETRY_AFTER, seconds.into());
            Ok(response)
        }
        Outcome::SessionStoreUnavailable => Err(AppError::SessionStore),
        Outcome::SyncedAccount | Outcome::PersonalAccount => Ok(not_here(
            portal,
            visitor,
            live,
            ending.outcome,
            StatusCode::CONFLICT,
        )),
        _ => {
            // Whatever the store says: how the change ended is known, and has to be told.
            if ending.ends_session() {
                live.end_if_possible().await;
            }
            Ok(to_result(portal, &visitor, ending, Some(live)))
        }
    }
}

/// 303 to `/changed` or `/result`, with the cookie that proves it, so that a reload never sends anything again.
pub(super) fn to_result(
    portal: &Portal,
    visitor: &Visitor,
    ending: &Ending,
    live: Option<&LiveSession>,
) -> Response {
    let mut set = vec![results::set(
        portal,
        ending,
        live.map(|live| live.signed_in.person.key()),
    )];
    let to = if ending.outcome == Outcome::Changed {
        // Whoever ended the session has set it, with the hint that only a session knows.
        if let Some(live) = live {
            set.push(cookies::ask_account(portal, Some(&live.signed_in.person)));
        }
        paths::CHANGED
    } else {
        paths::RESULT
    };
    (AppendHeaders(set), see_other(visitor.page.to(to))).into_response()
}

#[cfg(any(test, fuzzing))]
pub(super) fn is_form(body: &[u8]) -> bool {
    serde_urlencoded::from_bytes::<ChangeForm>(body).is_ok()
}
