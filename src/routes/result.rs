//! Every end but success: what is known, and the next step.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{AppendHeaders, IntoResponse as _, Response};

use super::password::to_result;
use crate::password::{Look, Outcome, SignOut};
use crate::texts::words::{Detail, Words};
use crate::web::page::{Action, Page};
use crate::web::{AppError, CurrentSession, Portal, Visitor, html, paths, results, see_other};

/// Every end but `changed`. After an unknown one, each look reads the facts again, also in a session that began after it.
/// While the store of sessions is away, the cookie still says how it ended.
pub(crate) async fn show(
    State(portal): State<Portal>,
    mut visitor: Visitor,
    session: Result<CurrentSession, AppError>,
    headers: HeaderMap,
) -> Result<Response, AppError> {
    let live = session.ok().and_then(CurrentSession::live);
    let Some(mut ending) = results::read(&portal, &headers, live.as_deref()) else {
        return Ok(see_other(visitor.page.to(paths::WELCOME)).into_response());
    };
    let mut set = Vec::new();
    let mut can_check_again = false;
    let mut looked = false;
    let who_can_look = live
        .as_deref()
        .filter(|live| ending.evidence_about(&live.signed_in.person.key()).is_some());
    if let Some(looker) = who_can_look {
        let look = portal.changes.look_again(&looker.id, &looker.signed_in, &ending);
        match look.await {
            Look::Proved(proved) => {
                looker.end_if_possible().await;
                ending = proved;
            }
            Look::NoChangeYet => (looked, can_check_again) = (true, true),
            Look::AnotherChange | Look::Unreadable => can_check_again = true,
            Look::TokenRefused(again) => {
                looker.end_if_possible().await;
                set.push(results::set(&portal, &again, Some(looker.signed_in.person.key())));
            }
        }
    }
    if ending.outcome == Outcome::Changed {
        return Ok(to_result(&portal, &visitor, &ending, live.as_deref()));
    }
    visitor.page.reference.clone_from(&ending.reference);
    let wait_seconds = ending.wait.map(|wait| wait.as_secs());
    let page = html(&ResultPage {
        page: visitor.page,
        outcome: ending.outcome,
        wait_seconds,
        can_check_again,
        looked,
        sign_out: ending.sign_out,
    });
    Ok((AppendHeaders(set), page).into_response())
}

/// How a change ended.
#[derive(askama::Template)]
#[template(path = "result.html")]
pub(crate) struct ResultPage {
    pub(crate) page: Page,
    pub(crate) outcome: Outcome,
    /// Until the next try makes sense.
    pub(crate) wait_seconds: Option<u64>,
    /// Whether the session lives on, so that the facts can be read again.
    pub(crate) can_check_again: bool,
    /// Whether the facts were read for this page, and show no change.
    pub(crate) looked: bool,
    /// What became of the wish to be signed out everywhere.
    pub(crate) sign_out: Option<SignOut>,
}

impl ResultPage {
    fn words(&self) -> Words {
        let detail = Detail {
            wait_seconds: self.wait_seconds,
            ..Detail::default()
        };
        Words::for_outcome(&self.page.t, self.outcome, detail)
    }

    /// Only where there is doubt is a second look worth a sentence.
    fn looked_in_vain(&self) -> bool {
        self.looked && self.outcome == Outcome::OutcomeUnknown
    }

    /// Whoever asked for it believes to be signed out everywhere, unless told otherwise.
    fn not_signed_out(&self) -> bool {
        self.sign_out.is_some() && self.outcome == Outcome::OutcomeUnknown
    }

    /// As a button, and else as a plain link: the start page mends nothing where somebody else has to.
    fn ways_on(&self) -> (Option<Action>, Option<Action>) {
        match self.outcome {
            Outcome::PermissionMissing | Outcome::UnexpectedAnswer => (None, Some(self.way_on())),
            // Somebody who has signed in again after it is not kept from the form.
            Outcome::OutcomeUnknown if self.can_check_again => {
                let page = &self.page;
                let form = page.action(paths::PASSWORD, page.t.action_form());
                (Some(self.way_on()), Some(form))
            }
            _ => (Some(self.way_on()), None),
        }
    }

    fn way_on(&self) -> Action {
        let page = &self.page;
        match self.outcome {
            Outcome::OutcomeUnknown if self.can_check_again => {
                page.action(paths::RESULT, page.t.action_check_again())
            }
            Outcome::OutcomeUnknown | Outcome::SignInExpired | Outcome::MoreVerificationNeeded => {
                page.action(paths::SIGN_IN, page.t.action_sign_in())
            }
            Outcome::Changed
            | Outcome::GuestAccount
            | Outcome::PersonalAccount
            | Outcome::FederatedAccount
            | Outcome::SyncedAccount
            | Outcome::PermissionMissing
            | Outcome::UnexpectedAnswer
            | Outcome::SessionStoreUnavailable => page.action(paths::WELCOME, page.t.action_start()),
            Outcome::Missing
            | Outcome::ConfirmationDiffers
            | Outcome::SameAsCurrent
            | Outcome::TooShort
            | Outcome::TooLong
            | Outcome::TooFewKinds
            | Outcome::UnsupportedCharacters
            | Outcome::ContainsName
            | Outcome::ContainsBannedWord
            | Outcome::Breached
            | Outcome::TooWeak
            | Outcome::WrongCurrentPassword
            | Outcome::RefusedByPolicy
            | Outcome::TooManyAttempts
            | Outcome::RequestRefused
            | Outcome::Throttled
            | Outcome::MicrosoftUnavailable => page.action(paths::PASSWORD, page.t.action_form()),
        }
    }
}

#[cfg(test)]
mod tests {
    use askama::Template as _;

    use super::{Outcome, Page, ResultPage, SignOut};

    fn page(outcome: Outcome, can_check_again: bool) -> ResultPage {
        let page = Page::example();
        ResultPage {
            page,
            outcome,
            wait_seconds: Some(30),
            can_check_again,
            looked: can_check_again,
            sign_out: can_check_again.then_some(SignOut::NotTried),
        }
    }

    #[test]
    fn leaves_an_unknown_outcome_open_and_offers_another_look() -> askama::Result<()> {
        let html = page(Outcome::OutcomeUnknown, true).render()?;
        assert!(html.contains(r#"data-page="result" data-outcome="outcome_unknown""#));
        assert!(html.contains("does not show a change yet"));
        assert!(html.contains("We did not ask Microsoft to end your sign-ins"));
        assert!(html.contains(r#"href="/pw/result""#));
        assert!(html.contains("data-reference") && html.contains("K7QF-2MXP"));
        Ok(())
    }

    #[test]
    fn offers_the_sign_in_when_the_session_is_gone() -> askama::Result<()> {
        let html = page(Outcome::SignInExpired, false).render()?;
        assert!(html.contains(r#"href="/pw/sign-in""#));
        assert!(!html.contains("does not show a change yet"));
        Ok(())
    }

    #[test]
    fn no_button_leads_away_from_the_help_desk() -> askama::Result<()> {
        for outcome in [Outcome::PermissionMissing, Outcome::UnexpectedAnswer] {
            let html = page(outcome, false).render()?;
            assert!(
                !html.contains(r#"class="button""#) && html.contains(r#"class="other""#),
                "{outcome:?}"
            );
        }
        Ok(())
    }

    #[test]
    fn says_how_long_to_wait() -> askama::Result<()> {
        let html = page(Outcome::Throttled, false).render()?;
        assert!(html.contains("30\u{2069} seconds") && html.contains(r#"href="/pw/password""#));
        Ok(())
    }
}
