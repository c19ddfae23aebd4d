//! The form. It comes back with what the person can mend, and never with a password in it.

use secrecy::{ExposeSecret, SecretString};

use super::advised::Advised;
use super::expiry::Expiry;
use super::rules_shown::RulesShown;
use super::time_left::TimeLeft;
use crate::{
    password::{Field, Outcome, Refusal},
    texts::{
        Texts,
        words::{self, Detail},
    },
    web::{page::Page, paths},
};

/// The form in which the password is changed.
#[derive(askama::Template)]
#[template(path = "password.html")]
pub(crate) struct PasswordPage {
    pub(crate) page: Page,
    pub(crate) person: Person,
    pub(crate) csrf_token: String,
    /// Names this copy of the form, so that a second click is known as one.
    pub(crate) submission: String,
    pub(crate) problems: Vec<FieldProblem>,
    /// What may be the matter with the new password that was sent.
    pub(crate) advice: Option<Advised>,
    /// Wrong current passwords that are still allowed.
    pub(crate) tries_left: Option<u32>,
    /// Until there is one more try, when some are used.
    pub(crate) wait_seconds: Option<u64>,
    pub(crate) password_age_days: Option<i64>,
    pub(crate) rules: RulesShown,
    /// When it expires, where that is known.
    pub(crate) expiry: Option<Expiry>,
    /// Whether the box "sign me out everywhere" is ticked, where it is offered.
    pub(crate) sign_out: Option<bool>,
    /// The site that password managers know.
    pub(crate) sign_in_host: String,
    /// A suggestion for the new password, when somebody asked for one.
    pub(crate) suggestion: Option<SecretString>,
    /// How long the session still lasts.
    pub(crate) time_left: TimeLeft,
}

/// Whose password it is.
pub(crate) struct Person {
    pub(crate) name: String,
    pub(crate) upn: String,
}

/// A refusal, beside its field.
pub(crate) struct FieldProblem {
    pub(crate) field: Field,
    pub(crate) reason: Outcome,
    /// Stands beside the field: why, and how to mend it.
    pub(crate) text: String,
    /// Stands in the summary at the top: why.
    pub(crate) summary: String,
}

impl FieldProblem {
    /// Puts a refusal into words.
    pub(crate) fn new(t: &Texts, refusal: &Refusal, detail: Detail) -> Self {
        let text = words::beside_field(t, refusal, detail);
        let summary = words::in_summary(t, refusal, detail);
        Self {
            field: refusal.field,
            reason: refusal.reason,
            text,
            summary,
        }
    }
}

/// A password field as its template sees it.
struct PasswordField<'a> {
    name: &'static str,
    label: String,
    autocomplete: &'static str,
    is_new: bool,
    problems: Vec<(String, &'a FieldProblem)>,
    note: Option<String>,
    advice: Option<&'a Advised>,
    described_by: String,
}

impl PasswordPage {
    /// The name of the first refusal, or nothing.
    fn outcome(&self) -> &'static str {
        self.problems.first().map_or("", |problem| problem.reason.name())
    }

    fn suggestion(&self) -> Option<&str> {
        self.suggestion.as_ref().map(ExposeSecret::expose_secret)
    }

    /// Whose password it is, how old, and when it expires unless that is soon.
    fn facts(&self) -> String {
        let t = &self.page.t;
        let who = t.password_signed_in(self.person.name.as_str());
        let age = self.password_age_days.map(|days| t.password_age(days.max(0)));
        t.joined([who].into_iter().chain(age).chain(self.expires(false)))
    }

    /// When the password expires: beside its age while that is long, and where it is seen once it is `soon`.
    fn expires(&self, soon: bool) -> Option<String> {
        let expiry = self.expiry.filter(|expiry| expiry.is_soon() == soon)?;
        Some(expiry.words(&self.page.t))
    }

    fn fields(&self) -> [PasswordField<'_>; 3] {
        let t = &self.page.t;
        [
            self.field(Field::Current, t.password_current(), "current-password"),
            self.field(Field::New, t.password_new(), "new-password"),
            self.field(Field::Confirm, t.password_confirm(), "new-password"),
        ]
    }

    fn field(&self, field: Field, label: String, autocomplete: &'static str) -> PasswordField<'_> {
        let problems: Vec<_> = self
            .problems
            .iter()
            .filter(|problem| problem.field == field)
            .enumerate()
            .map(|(index, problem)| (format!("{}-problem-{}", field.name(), index + 1), problem))
            .collect();
        let is_new = field == Field::New;
        let note = (field == Field::Current).then(|| self.tries()).flatten();
        let advice = self.advice.as_ref().filter(|_| is_new);
        let described_by = is_new
            .then(|| "password-rules".to_owned())
            .into_iter()
            .chain(note.as_ref().map(|_| "tries-left".to_owned()))
            .chain(problems.iter().map(|(id, _)| id.clone()))
            .chain(advice.map(|_| "advice".to_owned()))
            .collect::<Vec<_>>()
            .join(" ");
        PasswordField {
            name: field.name(),
            label,
            autocomplete,
            is_new,
            problems,
            note,
            advice,
            described_by,
        }
    }

    /// A wrong password already says how many tries are left.
    fn tries(&self) -> Option<String> {
        let said = self
            .problems
            .iter()
            .any(|problem| problem.reason == Outcome::WrongCurrentPassword);
        let left = self.tries_left.filter(|_| !said)?;
        Some(words::tries(&self.page.t, left, self.wait_seconds))
    }
}

#[cfg(test)]
impl PasswordPage {
    /// For tests: the form after these refusals.
    pub(crate) fn example(refusals: &[Refusal]) -> Self {
        Self::example_in(Page::example(), refusals)
    }

    /// The same in the language of `page`.
    pub(crate) fn example_in(page: Page, refusals: &[Refusal]) -> Self {
        let detail = Detail {
            tries_left: Some(2),
            ..Detail::default()
        };
        Self {
            problems: refusals
                .iter()
                .map(|refusal| FieldProblem::new(&page.t, refusal, detail))
                .collect(),
            page,
            person: Person {
                name: "Dana Reed".to_owned(),
                upn: "dana@contoso.example".to_owned(),
            },
            csrf_token: "csrf-token-1".to_owned(),
            submission: "submission-1".to_owned(),
            advice: None,
            tries_left: Some(4),
            wait_seconds: None,
            password_age_days: Some(87),
            rules: RulesShown {
                shortest: 8,
                own: Vec::new(),
            },
            expiry: Some(Expiry::In(278)),
            sign_out: None,
            suggestion: None,
            time_left: TimeLeft {
                idle: 540,
                lifetime: 1790,
            },
            sign_in_host: "login.microsoftonline.com".to_owned(),
        }
    }

    /// The form with everything that may stand on it.
    pub(crate) fn example_expiring(page: Page) -> Self {
        Self {
            expiry: Some(Expiry::In(3)),
            sign_out: Some(false),
            ..Self::example_in(page, &[])
        }
    }
}

#[cfg(test)]
mod tests {
    use askama::Template as _;

    use super::{Field, Outcome, PasswordPage, Refusal};

    #[test]
    fn has_the_names_that_scripts_and_password_managers_hold_on_to() -> askama::Result<()> {
        let html = PasswordPage::example(&[]).render()?;
        assert!(html.contains(r#"data-page="password" data-outcome="""#));
        assert!(html.contains(r#"<form id="change-password" method="post" action="/pw/password""#));
        for name in [
            "username",
            "current_password",
            "new_password",
            "confirm_password",
            "submission",
        ] {
            assert_eq!(html.matches(&format!(r#"name="{name}""#)).count(), 1, "{name}");
        }
        assert_eq!(
            html.matches(r#"name="csrf_token" value="csrf-token-1""#).count(),
            3
        );
        assert_eq!(html.matches(r#"autocomplete="new-password""#).count(), 2);
        assert!(html.contains(r#"action="/pw/sign-out""#));
        assert!(!html.contains("maxlength=") && !html.contains("role=\"alert\""));
        Ok(())
    }

    #[test]
    fn says_what_to_mend_beside_the_field_and_in_the_summary() -> askama::Result<()> {
        let html = PasswordPage::example(&[
            Refusal::new(Field::New, Outcome::TooShort),
            Refusal::new(Field::New, Outcome::TooFewKinds),
        ])
        .render()?;
        assert!(html.contains(r#"data-outcome="too_short""#));
        assert!(html.contains(r#"id="new_password-problem-1" data-reason="too_short""#));
        assert!(html.contains(r#"id="new_password-problem-2" data-reason="too_few_kinds""#));
        let described = r#"aria-describedby="password-rules new_password-problem-1 new_password-problem-2" aria-invalid="true""#;
        assert!(html.contains(described));
        assert_eq!(html.matches(r##"href="#new_password""##).count(), 2);
        Ok(())
    }

    #[test]
    fn a_hostile_display_name_stays_text() -> askama::Result<()> {
        let mut page = PasswordPage::example(&[]);
        page.person.name = "<script>alert(1)</script>".to_owned();
        page.person.upn = "\"><img src=x>@contoso.example".to_owned();
        let html = page.render()?;
        assert!(!html.contains("<script>") && !html.contains("<img src=x"));
        assert!(html.contains("&#60;script&#62;"));
        Ok(())
    }

    #[test]
    fn says_when_to_come_back_after_the_last_try() -> askama::Result<()> {
        let mut page = PasswordPage::example(&[]);
        (page.tries_left, page.wait_seconds) = (Some(0), Some(600));
        assert!(
            page.render()?
                .contains("Please try again in \u{2068}10\u{2069} minutes.")
        );
        Ok(())
    }
}
