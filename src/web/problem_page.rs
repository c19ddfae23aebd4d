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
    /// The next step, shown as a button. Where only somebody else can help, there is none.
    pub(crate) action: Option<Action>,
    /// Another way on, shown as a plain link.
    pub(crate) other: Option<Action>,
}

/// Where an account is changed whose password cannot be changed here.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Elsewhere<'a> {
    /// The page for it.
    pub(crate) url: Option<&'a Url>,
    /// What the operator says about it, in place of our own next step.
    pub(crate) text: Option<&'a str>,
    /// The organisation that most likely keeps it.
    pub(crate) home: Option<&'a str>,
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
        let label = match problem {
            Problem::WrongAccount | Problem::AccountDisabled | Problem::NotAssigned => {
                page.t.action_other_account()
            }
            _ => page.t.action_try_again(),
        };
        let way_on = page.action(&fresh_sign_in(), label);
        let (action, other) = if needs_somebody_else(problem) {
            (None, Some(way_on))
        } else {
            (Some(way_on), None)
        };
        Self {
            outcome: "sign_in_failed",
            reason: Some(problem.name()),
            words: Words::for_sign_in(&page.t, problem),
            action,
            other,
            page,
        }
    }

    /// An outcome that has a page of its own.
    pub(crate) fn for_outcome(page: Page, outcome: Outcome, wait_seconds: Option<u64>) -> Self {
        let action = match outcome {
            Outcome::RequestRefused | Outcome::TooManyAttempts => {
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
            other: None,
            page,
        }
    }

    /// An account whose password cannot be changed here, and the way to where it can. Few people have another one.
    pub(crate) fn for_account(page: Page, outcome: Outcome, elsewhere: Elsewhere<'_>) -> Self {
        let mut problem = Self::for_outcome(page, outcome, None);
        if let Some(home) = elsewhere.home {
            let likely = problem.page.t.account_guest_home(home);
            problem.words.text = problem.page.t.joined([problem.words.text, likely]);
        }
        if let Some(text) = elsewhere.text {
            text.clone_into(&mut problem.words.next);
        }
        let page = &problem.page;
        let another = page.action(&fresh_sign_in(), page.t.action_other_account());
        problem.action = elsewhere
            .url
            .map(|url| page.leave(url, |t, host| t.account_change_at(host)));
        problem.other = Some(another);
        problem
    }

    /// A problem that is no outcome.
    pub(crate) fn for_http(page: Page, problem: HttpProblem) -> Self {
        let action = page.action(paths::WELCOME, page.t.action_start());
        Self {
            outcome: problem.name(),
            reason: None,
            words: problem.words(&page),
            action: Some(action),
            other: None,
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

/// Whether a second try ends in the same way, until somebody has done something elsewhere.
const fn needs_somebody_else(problem: Problem) -> bool {
    matches!(
        problem,
        Problem::NotAssigned
            | Problem::AccountDisabled
            | Problem::PasswordExpired
            | Problem::ConsentMissing
            | Problem::PortalMisconfigured
    )
}

fn fresh_sign_in() -> String {
    format!("{}?fresh=1", paths::SIGN_IN)
}

#[cfg(test)]
mod tests {
    use askama::Template as _;

    use super::{Elsewhere, HttpProblem, Outcome, Page, Problem, ProblemPage, Url};

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
    fn no_button_invites_to_what_hardly_helps() -> askama::Result<()> {
        for (problem, has_button, label) in [
            (Problem::Cancelled, true, "Try again"),
            (Problem::WrongAccount, true, "Use another account"),
            (Problem::AccountDisabled, false, "Use another account"),
            (Problem::NotAssigned, false, "Use another account"),
            (Problem::PasswordExpired, false, "Try again"),
        ] {
            let html = ProblemPage::for_sign_in(Page::example(), problem).render()?;
            assert_eq!(html.contains(r#"class="button""#), has_button, "{problem:?}");
            assert!(html.contains(&format!(">{label}</a>")), "{problem:?}");
        }
        for outcome in [Outcome::SyncedAccount, Outcome::FederatedAccount] {
            let html = ProblemPage::for_account(Page::example(), outcome, Elsewhere::default()).render()?;
            assert!(!html.contains(r#"class="button""#), "{outcome:?}");
            assert!(html.contains(">Use another account</a>"), "{outcome:?}");
        }
        Ok(())
    }

    #[test]
    fn an_account_from_elsewhere_is_shown_the_way() -> askama::Result<()> {
        let link = Url::parse("https://idp.example:8443/password").ok();
        let elsewhere = Elsewhere {
            url: link.as_ref(),
            text: Some("Ask <Jo>."),
            home: Some("partner.example"),
        };
        let html = ProblemPage::for_account(Page::example(), Outcome::GuestAccount, elsewhere).render()?;
        assert!(html.contains(r#"data-outcome="guest_account""#));
        assert!(html.contains(r#"href="https://idp.example:8443/password""#));
        assert!(html.contains("at \u{2068}idp.example:8443\u{2069}</a>"));
        assert!(html.contains("Ask &#60;Jo&#62;.") && !html.contains("ask its help desk"));
        assert!(html.contains("Most likely, this is \u{2068}partner.example\u{2069}."));
        assert!(html.contains(r#"href="/pw/sign-in?fresh=1""#));
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
