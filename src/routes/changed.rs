//! The page after a change: that it worked, what became of the sign-out everywhere, and what happens next.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Response};

use crate::config::{AfterChange, Topic};
use crate::password::{Outcome, SignOut};
use crate::texts::Texts;
use crate::texts::words::sign_out::{self, SignOutWords};
use crate::web::page::{Action, Page};
use crate::web::{AppError, CurrentSession, Portal, Visitor, html, paths, results, see_other};

/// Says `changed` only with the cookie that the change itself set; also while the store of sessions is away, because what
/// is done is done.
pub(crate) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    session: Result<CurrentSession, AppError>,
    headers: HeaderMap,
) -> Response {
    let live = session.ok().and_then(CurrentSession::live);
    match results::read(&portal, &headers, live.as_deref()) {
        Some(ending) if ending.outcome == Outcome::Changed => {
            let settings = &portal.after_change;
            html(&ChangedPage::new(
                visitor.page,
                ending.sign_out,
                settings,
                &portal.sign_in_host,
            ))
        }
        _ => see_other(visitor.page.to(paths::WELCOME)).into_response(),
    }
}

/// The page after a change.
#[derive(askama::Template)]
#[template(path = "changed.html")]
pub(crate) struct ChangedPage {
    pub(crate) page: Page,
    sign_out: Option<SignOutPart>,
    steps: Vec<Step>,
}

/// What became of the wish to be signed out everywhere, and how to do it oneself.
struct SignOutPart {
    name: &'static str,
    words: SignOutWords,
    link: Option<Action>,
}

/// One thing that happens next, or that is to be done.
struct Step {
    title: Option<String>,
    text: String,
    link: Option<Action>,
    /// Whether the words are the operator's: they may be in another language than the page, and run the other way.
    is_own: bool,
}

impl ChangedPage {
    fn known(&self) -> String {
        let t = &self.page.t;
        t.joined([t.changed_text(), t.changed_next()])
    }

    /// `sign_in_host` is where people of this cloud sign in: their password manager knows it.
    pub(crate) fn new(
        page: Page,
        sign_out: Option<SignOut>,
        settings: &AfterChange,
        sign_in_host: &str,
    ) -> Self {
        let sign_out = sign_out.map(|sign_out| {
            let by_oneself = settings
                .sign_out_url
                .as_ref()
                .filter(|_| sign_out != SignOut::Done);
            SignOutPart {
                name: sign_out.name(),
                words: sign_out::words(&page.t, sign_out, by_oneself.is_some()),
                link: by_oneself.map(|url| page.leave(url, |t, host| t.sign_out_yourself(host))),
            }
        });
        let own = settings.checklist.iter().map(|point| Step {
            title: point.title.clone(),
            text: point.text.clone(),
            link: point
                .url
                .as_ref()
                .map(|url| page.leave(url, |t, host| t.changed_open(host))),
            is_own: true,
        });
        let built_in = settings.topics.iter().map(|topic| {
            let (title, text) = words(&page.t, *topic, sign_in_host);
            Step {
                title: Some(title),
                text,
                link: None,
                is_own: false,
            }
        });
        let steps = own.chain(built_in).collect();
        Self {
            page,
            sign_out,
            steps,
        }
    }
}

fn words(t: &Texts, topic: Topic, sign_in_host: &str) -> (String, String) {
    match topic {
        Topic::Phone => (t.changed_phone_title(), t.changed_phone()),
        Topic::Devices => (t.changed_devices_title(), t.changed_devices()),
        Topic::Windows => (t.changed_windows_title(), t.changed_windows()),
        Topic::Network => (t.changed_network_title(), t.changed_network()),
        Topic::Manager => (t.changed_manager_title(), t.changed_manager(sign_in_host)),
    }
}

#[cfg(test)]
impl ChangedPage {
    /// For tests: with a list of the operator's own.
    pub(crate) fn example(sign_out: Option<SignOut>) -> Self {
        Self::example_in(Page::example(), sign_out)
    }

    /// The same in the language of `page`.
    pub(crate) fn example_in(page: Page, sign_out: Option<SignOut>) -> Self {
        use crate::config::{Point, SignOutPermission};

        let url = |text: &str| url::Url::parse(text).ok();
        let settings = AfterChange {
            offer_sign_out_everywhere: true,
            sign_out_permission: SignOutPermission::RevokeSessions,
            sign_out_url: url("https://mysignins.microsoft.com/security-info"),
            topics: vec![Topic::Phone, Topic::Windows, Topic::Network, Topic::Manager],
            checklist: vec![
                Point {
                    text: "Type the new password into the till.".to_owned(),
                    ..Point::default()
                },
                Point {
                    title: Some("Scanner on floor 2".to_owned()),
                    text: "It sends mail in your name. Give it the new password.".to_owned(),
                    url: url("https://intranet.example.com/scanner"),
                },
            ],
        };
        Self::new(page, sign_out, &settings, "login.microsoftonline.com")
    }
}

#[cfg(test)]
mod tests {
    use askama::Template as _;

    use super::{ChangedPage, SignOut};

    #[test]
    fn says_that_it_worked_and_what_happens_next_in_the_operators_words_first() -> askama::Result<()> {
        let html = ChangedPage::example(None).render()?;
        assert!(html.contains(r#"data-page="changed" data-outcome="changed""#));
        assert!(html.contains("Your password was changed") && !html.contains("data-sign-out"));
        let order = [
            "the till",
            "Scanner on floor 2",
            "Phone and tablet",
            "Windows",
            "Wi-Fi",
            "Password manager",
        ];
        let places: Vec<_> = order.map(|text| html.find(text)).into_iter().collect();
        assert!(
            places.iter().all(Option::is_some) && places.is_sorted(),
            "{places:?}"
        );
        assert!(!html.contains("Other computers and browsers"));
        assert!(html.contains(r#"href="https://intranet.example.com/scanner">Open "#));
        assert!(html.contains(r#"<p dir="auto">Type the new"#) && html.contains(r#"<h3 dir="auto">Scanner"#));
        assert!(html.contains("<h3>Windows"));
        Ok(())
    }

    #[test]
    fn a_failed_sign_out_leaves_no_doubt_about_the_change() -> askama::Result<()> {
        for sign_out in [
            SignOut::Done,
            SignOut::Failed,
            SignOut::Unknown,
            SignOut::NotTried,
        ] {
            let html = ChangedPage::example(Some(sign_out)).render()?;
            assert!(html.contains("Your password was changed"));
            assert!(html.contains(&format!(r#"data-sign-out="{}""#, sign_out.name())));
            let by_oneself = html.contains(r#"href="https://mysignins.microsoft.com/security-info""#);
            assert_eq!(by_oneself, sign_out != SignOut::Done, "{sign_out:?}");
        }
        Ok(())
    }
}
