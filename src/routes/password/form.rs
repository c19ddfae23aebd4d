//! The form as it is shown: empty, or with what is to mend.

use std::time::Duration;

use axum::http::StatusCode;
use axum::response::Response;

use super::advised::Advised;
use super::expiry::Expiry;
use super::offers_sign_out;
use super::page::{FieldProblem, PasswordPage, Person};
use super::rules_shown::RulesShown;
use super::time_left::TimeLeft;
use crate::password::{Advice, Refusal};
use crate::texts::words::Detail;
use crate::web::{AppError, LiveSession, Portal, Visitor, form_token, html};

/// Rounded up: a second too early is too early.
pub(super) fn whole_seconds(wait: Duration) -> u64 {
    wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
}

/// What the form shows beside its fields.
#[derive(Default)]
pub(super) struct Shown {
    /// What is to mend; none on a first visit.
    pub(super) refusals: Vec<Refusal>,
    /// A box that was ticked stays so.
    pub(super) ticked: bool,
    /// The same wrong current password came again, and was not sent.
    pub(super) repeated: bool,
    /// What may be the matter with the new password. All of it is shown where Microsoft refused that one; where something
    /// else is to mend, only what is seen in it.
    pub(super) advice: Vec<Advice>,
}

/// The form: empty, or with what is to mend (422). Nothing that was typed is ever echoed.
pub(super) async fn form(
    portal: &Portal,
    visitor: Visitor,
    live: &LiveSession,
    shown: &Shown,
) -> Result<Response, AppError> {
    let mut response = html(&page(portal, visitor, live, shown).await?);
    if !shown.refusals.is_empty() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// The same as a page.
pub(super) async fn page(
    portal: &Portal,
    visitor: Visitor,
    live: &LiveSession,
    shown: &Shown,
) -> Result<PasswordPage, AppError> {
    let person = &live.signed_in.person;
    let tries = portal.attempts.tries(&person.key()).await?;
    let changed_at = live
        .signed_in
        .account
        .known()
        .and_then(|account| account.last_password_change);
    let t = &visitor.page.t;
    let advice = Advised::new(t, &shown.refusals, &shown.advice);
    let detail = Detail {
        wait_seconds: tries.next_in.map(whole_seconds),
        tries_left: Some(tries.left),
        shortest: Some(portal.own_rules.shortest()),
        repeated: shown.repeated,
        advised: advice.is_some(),
    };
    Ok(PasswordPage {
        problems: shown
            .refusals
            .iter()
            .map(|refusal| FieldProblem::new(t, refusal, detail))
            .collect(),
        advice,
        wait_seconds: detail.wait_seconds,
        person: Person {
            name: person.name.clone(),
            upn: person.upn.clone(),
        },
        csrf_token: live.signed_in.csrf.clone(),
        submission: form_token::make(portal, live),
        tries_left: detail.tries_left,
        rules: RulesShown::new(t, portal.own_rules.settings()),
        password_age_days: changed_at.map(|at| (portal.clock.now() - at).whole_days()),
        expiry: Expiry::of(
            &live.signed_in,
            portal.account.password_expires_after,
            portal.clock.now(),
        ),
        sign_out: offers_sign_out(portal, live).then_some(shown.ticked),
        sign_in_host: portal.sign_in_host.clone(),
        suggestion: None,
        time_left: TimeLeft::of(live, portal.clock.now()),
        page: visitor.page,
    })
}
