//! The page for what the person cannot mend in the form: a failed sign-in, an account that is changed elsewhere, and
//! what can go wrong on any website.

use url::Url;

use crate::{
    password::Outcome,
    sign_in::Problem,
    texts::words::{Detail, Words},
    web::{
        page::{Action, Page},
        paths,
    },
};

/// What went wrong, in words that are safe to show. The cause is in the log, under the reference code.
#[derive(askama::Template)]
#[template(path = "problem.html")]
pub(crate) struct ProblemPage {
    pub(crate) page: Page,
    pub(crate) outcome: &'static str,
    pub(crate) reason: Option<&'static str>,
    pub(crate) words: Words,
    pub(crate) action: Option<Action>,
}

/// What can go wrong on any website.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HttpProblem {
    NotFound,
    MethodNotAllowed,
    TooLarge,
    BadRequest,
    InternalError,
}

impl ProblemPage {
    /// A sign-in that failed. The way on asks for the account, so that nobody runs into the same one again.
    pub(crate) fn for_sign_in(page: Page, problem: Problem) -> Self {
        let action = page.action(&fresh_sign_in(), page.t.action_try_again());
        Self {
            outcome: "sign_in_failed",
            reason: Some(problem.name()),
            words: Words::for_sign_in(&page.t, problem),
            action: Some(action),
            page,
        }
    }

    /// An outcome that has a page of its own. `elsewhere` is where the operator says that such accounts are changed.
    pub(crate) fn for_outcome(
        page: Page,
        outcome: Outcome,
        wait_seconds: Option<u64>,
        elsewhere: Option<&Url>,
    ) -> Self {
        let action = match (outcome, elsewhere) {
            (Outcome::GuestAccount | Outcome::FederatedAccount | Outcome::SyncedAccount, Some(url)) => {
                Action {
                    href: url.to_string(),
                    label: page.t.action_change_there(),
                }
            }
            (
                Outcome::GuestAccount
                | Outcome::PersonalAccount
                | Outcome::FederatedAccount
                | Outcome::SyncedAccount,
                None,
            ) => page.action(&fresh_sign_in(), page.t.action_other_account()),
            (Outcome::RequestRefused | Outcome::TooManyAttempts, _) => {
                page.action(paths::PASSWORD, page.t.action_form())
            }
            _ => page.action(paths::WELCOME, page.t.action_start()),
        };
        Self {
            outcome: outcome.name(),
            reason: Some(outcome.name()),
            words: Words::for_outcome(
                &page.t,
                outcome,
                Detail {
                    wait_seconds,
                    ..Detail::default()
                },
            ),
            action: Some(action),
            page,
        }
    }

    /// A problem that is no outcome.
    pub(crate) fn for_http(page: Page, problem: HttpProblem) -> Self {
        let action = page.action(paths::WELCOME, page.t.action_start());
        Self {
            outcome: problem.name(),
            reason: None,
            words: problem.words(&page),
            action: Some(action),
            page,
        }
    }
}

impl HttpProblem {
    /// The name that the outside world knows, for example `not_found`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::TooLarge => "too_large",
            Self::BadRequest => "bad_request",
            Self::InternalError => "internal_error",
        }
    }

    fn words(self, page: &Page) -> Words {
        let t = &page.t;
        let (title, text, next) = match self {
            Self::NotFound => (t.not_found_title(), t.not_found_text(), t.not_found_next()),
            Self::MethodNotAllowed => (
                t.method_not_allowed_title(),
                t.method_not_allowed_text(),
                t.start_again_next(),
            ),
            Self::TooLarge => (t.too_large_title(), t.too_large_text(), t.start_again_next()),
            Self::BadRequest => (t.bad_request_title(), t.bad_request_text(), t.start_again_next()),
            Self::InternalError => (
                t.internal_error_title(),
                t.internal_error_text(),
                t.internal_error_next(),
            ),
        };
        Words { title, text, next }
    }
}

fn fresh_sign_in() -> String {
    format!("{}?fresh=1", paths::SIGN_IN)
}

#[cfg(test)]
mod tests {
    use askama::Template as _;

    use super::{HttpProblem, Outcome, Page, Problem, ProblemPage, Url};

    #[test]
    fn a_failed_sign_in_names_its_reason_and_starts_afresh() -> askama::Result<()> {
        let html = ProblemPage::for_sign_in(Page::example(), Problem::NotStartedHere).render()?;
        let body = r#"data-page="problem" data-outcome="sign_in_failed" data-reason="not_started_here""#;
        assert!(html.contains(body));
        assert_eq!(html.matches(r#"data-reason="not_started_here""#).count(), 2);
        assert!(html.contains(r#"href="/pw/sign-in?fresh=1""#));
        assert!(html.contains(r#"data-reference="K7QF-2MXP""#));
        Ok(())
    }

    #[test]
    fn an_account_from_elsewhere_is_shown_the_way() -> askama::Result<()> {
        let link = Url::parse("https://idp.example/password").ok();
        let outcome = Outcome::FederatedAccount;
        let html = ProblemPage::for_outcome(Page::example(), outcome, None, link.as_ref()).render()?;
        assert!(html.contains(r#"data-outcome="federated_account""#));
        assert!(html.contains(r#"href="https://idp.example/password""#));
        Ok(())
    }

    #[test]
    fn a_missing_page_has_no_reason() -> askama::Result<()> {
        let html = ProblemPage::for_http(Page::example(), HttpProblem::NotFound).render()?;
        assert!(html.contains(r#"data-outcome="not_found""#) && !html.contains("data-reason"));
        assert!(html.contains(r#"href="/pw/""#));
        Ok(())
    }
}
