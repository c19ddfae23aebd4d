//! Every page in every state, for checks that hold on all of them, and to look at:
//! `cargo test gallery -- --ignored` writes them below the system's folder for temporary files, as a site at `/pw/`.

use std::{collections::HashSet, error::Error, fs};

use askama::Template as _;
use url::Url;

use super::{
    changed::ChangedPage, help::HelpPage, password::PasswordPage, result::ResultPage,
    signed_out::SignedOutPage, welcome::WelcomePage,
};
use crate::web::problem_page::{Elsewhere, HttpProblem, ProblemPage};
use crate::{
    password::{Culprit, Field, Outcome, Refusal, Script, SignOut, rehearsal::NameKind},
    sign_in::Problem,
    texts::Texts,
    web::{assets, page::Page},
};

#[expect(
    clippy::too_many_lines,
    reason = "one table, with a line for each state of a page"
)]
pub(super) fn pages_in(t: &Texts) -> askama::Result<Vec<(String, String)>> {
    let page = || Page::example_in(t);
    let refusals = [
        Refusal::new(Field::Current, Outcome::WrongCurrentPassword),
        Refusal::new(Field::New, Outcome::RefusedByPolicy),
        Refusal::new(Field::Confirm, Outcome::Missing),
    ];
    let named = |reason, culprit| Refusal {
        culprit: Some(culprit),
        ..Refusal::new(Field::New, reason)
    };
    let own_rules = [
        named(Outcome::ContainsName, Culprit::Name(NameKind::Surname)),
        named(Outcome::ContainsBannedWord, Culprit::Word("2468".to_owned())),
        Refusal::new(Field::New, Outcome::TooWeak),
        Refusal::new(Field::New, Outcome::Breached),
    ];
    let script = named(Outcome::UnsupportedCharacters, Culprit::Script(Script::Greek));
    let sign_out = Some("https://login.microsoftonline.com/common/oauth2/v2.0/logout".to_owned());
    let mut pages = vec![
        ("welcome".to_owned(), WelcomePage { page: page() }.render()?),
        (
            "password".to_owned(),
            PasswordPage::example_in(page(), &[]).render()?,
        ),
        (
            "password-problems".to_owned(),
            PasswordPage::example_in(page(), &refusals).render()?,
        ),
        (
            "password-advised".to_owned(),
            PasswordPage::example_advised(page()).render()?,
        ),
        (
            "password-script".to_owned(),
            PasswordPage::example_in(page(), &[script]).render()?,
        ),
        (
            "password-expires".to_owned(),
            PasswordPage::example_expiring(page()).render()?,
        ),
        (
            "changed".to_owned(),
            ChangedPage::example_in(page(), None).render()?,
        ),
        (
            "password-own-rules".to_owned(),
            PasswordPage::example_in(page(), &own_rules).render()?,
        ),
        (
            "signed-out".to_owned(),
            SignedOutPage {
                page: page(),
                microsoft_sign_out: sign_out,
            }
            .render()?,
        ),
        ("help".to_owned(), HelpPage { page: page() }.render()?),
    ];
    for sign_out in [
        SignOut::Done,
        SignOut::Failed,
        SignOut::Unknown,
        SignOut::NotTried,
    ] {
        let html = ChangedPage::example_in(page(), Some(sign_out)).render()?;
        pages.push((format!("changed-sign-out-{}", sign_out.name()), html));
    }
    for outcome in [
        Outcome::SignInExpired,
        Outcome::Throttled,
        Outcome::MicrosoftUnavailable,
        Outcome::OutcomeUnknown,
        Outcome::PermissionMissing,
        Outcome::UnexpectedAnswer,
    ] {
        let result = ResultPage {
            page: page(),
            outcome,
            wait_seconds: None,
            can_check_again: true,
            looked: true,
            sign_out: Some(SignOut::NotTried),
        };
        pages.push((format!("result-{}", outcome.name()), result.render()?));
    }
    for outcome in [
        Outcome::RequestRefused,
        Outcome::TooManyAttempts,
        Outcome::SessionStoreUnavailable,
    ] {
        let problem = ProblemPage::for_outcome(page(), outcome, Some(840));
        pages.push((format!("problem-{}", outcome.name()), problem.render()?));
    }
    let url = Url::parse("https://idp.example/password").ok();
    for outcome in [
        Outcome::GuestAccount,
        Outcome::PersonalAccount,
        Outcome::FederatedAccount,
        Outcome::SyncedAccount,
    ] {
        let nowhere = ProblemPage::for_account(page(), outcome, Elsewhere::default());
        pages.push((format!("problem-{}", outcome.name()), nowhere.render()?));
        let elsewhere = Elsewhere {
            url: url.as_ref(),
            text: Some("Our own sign-in page changes it. Call 2400 if that does not work."),
            home: (outcome == Outcome::GuestAccount).then_some("partner.example"),
        };
        let there = ProblemPage::for_account(page(), outcome, elsewhere);
        pages.push((format!("problem-{}-there", outcome.name()), there.render()?));
    }
    for problem in [
        Problem::Cancelled,
        Problem::Expired,
        Problem::NotStartedHere,
        Problem::WrongAccount,
        Problem::NotAssigned,
        Problem::BlockedByPolicy,
        Problem::ConsentMissing,
        Problem::InvalidToken,
        Problem::PortalMisconfigured,
        Problem::MicrosoftUnavailable,
    ] {
        let html = ProblemPage::for_sign_in(page(), problem).render()?;
        pages.push((format!("sign-in-{}", problem.name()), html));
    }
    for problem in [
        HttpProblem::NotFound,
        HttpProblem::MethodNotAllowed,
        HttpProblem::TooLarge,
        HttpProblem::BadRequest,
        HttpProblem::InternalError,
    ] {
        pages.push((
            problem.name().to_owned(),
            ProblemPage::for_http(page(), problem).render()?,
        ));
    }
    Ok(pages)
}

fn pages() -> askama::Result<Vec<(String, String)>> {
    pages_in(&Texts::english())
}

/// The values of an attribute, in order.
pub(super) fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(start.as_str())
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

/// Whether some attribute is called `on…`.
fn has_inline_handler(html: &str) -> bool {
    let is_name = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase());
    html.split(" on")
        .skip(1)
        .any(|rest| rest.split_once("=\"").is_some_and(|(name, _)| is_name(name)))
}

#[test]
fn every_page_keeps_to_the_content_security_policy() -> askama::Result<()> {
    for (name, html) in pages()? {
        assert!(!html.contains(" style=") && !html.contains("<style"), "{name}");
        assert!(!has_inline_handler(&html), "{name}");
        // The form has more of them.
        let scripts = [assets::SCRIPT, assets::CHECK, assets::SESSION].into_iter();
        let scripts = scripts.take(if name.starts_with("password") { 3 } else { 1 });
        assert_eq!(html.matches("<script").count(), scripts.len(), "{name}");
        let expected = [assets::STYLE].into_iter().chain(scripts);
        let expected: Vec<_> = expected.map(|asset| asset.integrity).collect();
        assert_eq!(values(&html, "integrity"), expected, "{name}");
    }
    Ok(())
}

#[test]
fn every_page_names_its_language_and_has_one_heading_and_one_title() -> askama::Result<()> {
    for (name, html) in pages()? {
        assert!(html.contains(r#"<html lang="en" dir="ltr">"#), "{name}");
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        assert_eq!(html.matches("<title>").count(), 1, "{name}");
        assert!(
            !html.contains("user-scalable") && !html.contains("maximum-scale"),
            "{name}"
        );
    }
    Ok(())
}

#[test]
fn every_reference_inside_a_page_leads_somewhere_once() -> askama::Result<()> {
    for (name, html) in pages()? {
        let ids = values(&html, "id");
        assert_eq!(
            ids.iter().collect::<HashSet<_>>().len(),
            ids.len(),
            "{name}: {ids:?}"
        );
        let described = values(&html, "aria-describedby")
            .into_iter()
            .flat_map(str::split_whitespace);
        let labelled = values(&html, "for").into_iter();
        let linked = values(&html, "href")
            .into_iter()
            .filter_map(|href| href.strip_prefix('#'));
        for id in described.chain(labelled).chain(linked) {
            assert!(ids.contains(&id), "{name}: {id}");
        }
    }
    Ok(())
}

#[test]
#[ignore = "writes files to look at"]
fn write_the_gallery() -> Result<(), Box<dyn Error>> {
    let site = std::env::temp_dir().join("pages").join("pw");
    for asset in [assets::STYLE, assets::SCRIPT, assets::ICON] {
        let file = site.join(assets::url(asset).trim_start_matches('/'));
        fs::create_dir_all(file.parent().ok_or("an asset has a folder")?)?;
        fs::write(file, asset.bytes)?;
    }
    for (name, html) in pages()? {
        fs::write(site.join(format!("{name}.html")), html)?;
    }
    Ok(())
}
