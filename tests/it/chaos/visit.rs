//! A person's browser, where connections break: measures, and holds that every page is about this person.

use std::time::{Duration, Instant};

use reqwest::header::LOCATION;
use reqwest::{Method, RequestBuilder};

use super::script;
use super::stage::Stage;
use crate::support::{Browser, Page};

/// The longest that anybody waits for a page.
const LONGEST: Duration = Duration::from_mins(1);

/// The name of the session cookie on https.
pub(super) const SESSION: &str = "__Host-repass-session";

/// The browser of one person.
#[derive(Clone)]
pub(super) struct Visit<'a> {
    stage: &'a Stage,
    number: usize,
    pub(super) browser: Browser,
}

impl<'a> Visit<'a> {
    pub(super) fn new(stage: &'a Stage, number: usize) -> Self {
        Self {
            stage,
            number,
            browser: stage.browser(),
        }
    }

    /// Sends. `None`: there was no answer of the portal or the stand-in, only a broken connection or HAProxy's own page.
    pub(super) async fn send(&mut self, request: RequestBuilder) -> Option<Page> {
        let begun = Instant::now();
        let answer = self.browser.try_send(request.timeout(LONGEST)).await;
        let truth = &self.stage.truth;
        let Ok(page) = answer else {
            truth.no_page("a broken connection", begun.elapsed());
            return None;
        };
        truth.page(begun.elapsed(), &page.url);
        if page.url.starts_with(&self.stage.public) {
            self.hold_that_it_is_mine(&page);
        }
        // HAProxy has pages of its own when it reaches nobody.
        let is_proxys = page.status.is_server_error() && page.name().is_empty();
        if is_proxys {
            truth.no_page(page.status.as_str(), begun.elapsed());
            return None;
        }
        Some(page)
    }

    pub(super) async fn get(&mut self, to: &str) -> Option<Page> {
        let request = self.browser.request(Method::GET, to);
        self.send(request).await
    }

    /// Goes where an answer redirects to, until there is a page to look at.
    pub(super) async fn follow(&mut self, mut page: Page) -> Option<Page> {
        for _ in 0..12 {
            let location = page.headers.get(LOCATION);
            let Some(location) = location.filter(|_| page.status.is_redirection()) else {
                return Some(page);
            };
            let base = url::Url::parse(&page.url).expect("a URL");
            let next = base.join(location.to_str().expect("text")).expect("a URL");
            page = self.get(next.as_str()).await?;
        }
        let number = self.number;
        self.stage
            .truth
            .violation(format!("person {number} was redirected in circles: {}", page.url));
        None
    }

    /// Signs in, if this page asks for that; what comes behind it.
    pub(super) async fn sign_in_where_asked(&mut self, page: Page, password: &str) -> Option<Page> {
        if page.inputs().iter().any(|(name, _)| name == "passwd") {
            self.fill_in(&page, password).await
        } else {
            Some(page)
        }
    }

    /// The stand-in's sign-in form, filled in; what comes behind it.
    async fn fill_in(&mut self, form: &Page, password: &str) -> Option<Page> {
        let mut fields = form.inputs();
        fields.retain(|(name, _)| name != "loginfmt" && name != "passwd");
        fields.push(("loginfmt".to_owned(), script::upn(self.number)));
        fields.push(("passwd".to_owned(), password.to_owned()));
        let action = form.attribute("action")?;
        let url = url::Url::parse(&form.url).ok()?.join(&action).ok()?;
        let request = self.browser.request(Method::POST, url.as_str()).form(&fields);
        let answer = self.send(request).await?;
        self.follow(answer).await
    }

    /// Nobody's name or address but this person's is on it.
    fn hold_that_it_is_mine(&self, page: &Page) {
        if is_about_somebody_else(self.number, &page.body, &page.text()) {
            let told = format!("person {} saw somebody else: {}", self.number, page.body);
            self.stage.truth.violation(told);
        }
    }
}

fn is_about_somebody_else(number: usize, body: &str, text: &str) -> bool {
    let (upn, name) = (script::upn(number), script::name(number));
    let mut addresses = body.match_indices(script::UPN);
    let foreign = addresses.any(|(at, _)| !body[at..].starts_with(&upn));
    foreign || text.matches(script::SURNAME).count() > text.matches(&name).count()
}

#[test]
fn somebody_else_is_recognised() {
    let name = script::name(7);
    for (body, text, is_other) in [
        ("value=\"chaos-7@contoso.example\"", name.as_str(), false),
        ("", "", false),
        ("value=\"chaos-77@contoso.example\"", name.as_str(), true),
        ("chaos-7@contoso.example, chaos-8@contoso.example", "", true),
        ("", "Quill-77 Marchbanks", true),
        ("", "Quill-7 Marchbanks and Quill-8 Marchbanks", true),
    ] {
        assert_eq!(is_about_somebody_else(7, body, text), is_other, "{body} {text}");
    }
}
