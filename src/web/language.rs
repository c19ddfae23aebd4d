//! In which language a visitor is answered, and how that is remembered.
//!
//! What somebody chose comes first, by `?lang=xx` on any page or by the menu at its foot; then what their browser prefers;
//! then the operator's default. The choice lives in a cookie of its own, which holds the tag and nothing else.

use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, Uri};
use axum::middleware::Next;
use axum::response::Response;
use serde::Deserialize;
use time::Duration;

use super::paths::{self, Site};
use super::{Portal, cookies};
use crate::languages::{self, Language};

/// The parameter of any page's address.
const PARAMETER: &str = "lang";
/// How long a choice is remembered. Browsers keep no cookie much longer (RFC 6265bis, 5.5: 400 days).
const REMEMBERED: Duration = Duration::days(365);

/// A page of ours that the menu leads back to. An address from outside never decides that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Place {
    Welcome,
    Password,
    Changed,
    Result,
    SignedOut,
    Help,
}

impl Place {
    const ALL: [Self; 6] = [
        Self::Welcome,
        Self::Password,
        Self::Changed,
        Self::Result,
        Self::SignedOut,
        Self::Help,
    ];

    /// The name in the form.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Password => "password",
            Self::Changed => "changed",
            Self::Result => "result",
            Self::SignedOut => "signed-out",
            Self::Help => "help",
        }
    }

    /// The path of the page.
    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Welcome => paths::WELCOME,
            Self::Password => paths::PASSWORD,
            Self::Changed => paths::CHANGED,
            Self::Result => paths::RESULT,
            Self::SignedOut => paths::SIGNED_OUT,
            Self::Help => paths::HELP,
        }
    }

    /// Where this request is. What is no page to come back to leads to the welcome page.
    pub(crate) fn of(uri: &Uri, site: &Site) -> Self {
        let here = Self::ALL
            .into_iter()
            .find(|place| site.path(place.path()) == uri.path());
        here.unwrap_or(Self::Welcome)
    }
}

/// The language in which a request is answered.
pub(crate) fn of(parts: &Parts, portal: &Portal) -> Language {
    let remembered = || Language::tagged(&cookies::read(&parts.headers, &portal.site, cookies::LANGUAGE)?);
    let lines = parts.headers.get_all(ACCEPT_LANGUAGE).iter();
    asked(&parts.uri)
        .or_else(remembered)
        .or_else(|| languages::preferred(lines.filter_map(|line| line.to_str().ok())))
        .unwrap_or(portal.default_language)
}

/// The layer: a page that was asked for in a language sets the cookie.
pub(crate) async fn remember(State(portal): State<Portal>, request: Request, next: Next) -> Response {
    let asked = asked(request.uri());
    let mut response = next.run(request).await;
    // Only pages, and what leads to them: an asset is kept by caches, and would hand the cookie on.
    let is_page = response.status().is_redirection()
        || response
            .headers()
            .get(CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if let Some(language) = asked.filter(|_| is_page) {
        let (name, value) = cookie(&portal.site, language);
        response.headers_mut().append(name, value);
    }
    response
}

/// The cookie that remembers a language.
pub(crate) fn cookie(site: &Site, language: Language) -> (HeaderName, HeaderValue) {
    cookies::set_for(site, cookies::LANGUAGE, language.tag().to_owned(), REMEMBERED)
}

/// The first language in the address that there is.
fn asked(uri: &Uri) -> Option<Language> {
    let pairs = url::form_urlencoded::parse(uri.query()?.as_bytes());
    pairs
        .filter(|(name, _)| name == PARAMETER)
        .find_map(|(_, value)| languages::lookup(&value))
}
