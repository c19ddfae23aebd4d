//! Cookies: their names, their attributes, and reading them.
//!
//! On https every name has the prefix `__Host-` (RFC 6265bis, 4.1.3.2): no other host, no plain connection and no
//! subdomain can set them. That makes them host-wide by nature, also when the portal lives below a path.

use axum::extract::{Request, State};
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use time::Duration;
use tower_sessions::cookie::{Cookie, SameSite};

use super::Portal;
use super::paths::Site;
use crate::limits::outgoing::LONGEST_HINT;
use crate::sealing::Label;
use crate::sessions::Person;

/// The session's id.
pub(crate) const SESSION: &str = "repass-session";
/// A pending sign-in; its slot follows.
pub(crate) const PENDING: &str = "repass-pending-";
/// How every name begins.
const OURS: &str = "repass-";
/// How the last change ended.
pub(crate) const RESULT: &str = "repass-result";
/// The next sign-in asks for the account. Holds the sealed hint for Microsoft's sign-out page, or nothing.
pub(crate) const ASK_ACCOUNT: &str = "repass-ask-account";

/// The language that somebody chose: its tag.
pub(crate) const LANGUAGE: &str = "repass-language";

/// How long pending sign-ins, results and the wish to be asked live.
pub(crate) const SHORT: Duration = Duration::minutes(10);

/// The name as browsers see it.
pub(crate) fn full_name(site: &Site, name: &str) -> String {
    if site.is_https() {
        format!("__Host-{name}")
    } else {
        name.to_owned()
    }
}

/// A cookie to set. `value` must be safe in a cookie: base64url, or a language tag.
pub(crate) fn set(site: &Site, name: &str, value: String) -> (HeaderName, HeaderValue) {
    set_for(site, name, value, SHORT)
}

/// The same, for another time.
pub(crate) fn set_for(site: &Site, name: &str, value: String, time: Duration) -> (HeaderName, HeaderValue) {
    header(Cookie::build((full_name(site, name), value)).max_age(time), site)
}

/// A cookie to remove.
pub(crate) fn remove(site: &Site, name: &str) -> (HeaderName, HeaderValue) {
    header(
        Cookie::build((full_name(site, name), "")).max_age(Duration::ZERO),
        site,
    )
}

/// The layer that lets only cookies of ours through, by their names as they are written. The session layer takes percent
/// codes in names for what they stand for, and browsers guard the prefix `__Host-` only as it is written: a subdomain may
/// set `__%48ost-…`, and would plant a session.
pub(crate) async fn only_ours(State(portal): State<Portal>, mut request: Request, next: Next) -> Response {
    let prefix = full_name(&portal.site, OURS);
    let ours: Vec<String> = all(request.headers())
        .filter(|(name, _)| name.starts_with(&prefix) && !name.contains('%'))
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    request.headers_mut().remove(COOKIE);
    // Put together from parts of valid headers.
    if let Ok(line) = HeaderValue::try_from(ours.join("; "))
        && !line.is_empty()
    {
        request.headers_mut().insert(COOKIE, line);
    }
    next.run(request).await
}

/// The layer around the session layer, which takes the cookie of a session that is over away by a line without our
/// attributes. Browsers ignore such a line for a `__Host-` name, and the cookie would stay.
pub(crate) async fn complete_removal(State(portal): State<Portal>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let bare = format!("{}=;", full_name(&portal.site, SESSION));
    let (_, whole) = remove(&portal.site, SESSION);
    for (name, line) in response.headers_mut() {
        if *name == SET_COOKIE && line.as_bytes().starts_with(bare.as_bytes()) {
            line.clone_from(&whole);
        }
    }
    response
}

/// The wish that the next sign-in asks for the account, with the hint for Microsoft's sign-out page when there is one.
pub(crate) fn ask_account(portal: &Portal, person: Option<&Person>) -> (HeaderName, HeaderValue) {
    let hint = person
        .and_then(|person| person.login_hint.as_deref())
        .filter(|hint| hint.len() <= LONGEST_HINT)
        .unwrap_or_default();
    let sealed = portal.sealer.seal(Label::SignOutHint, "", hint.as_bytes());
    set(&portal.site, ASK_ACCOUNT, sealed.unwrap_or_default())
}

/// The hint that [`ask_account`] kept.
pub(crate) fn sign_out_hint(portal: &Portal, headers: &HeaderMap) -> Option<String> {
    let plain = portal
        .sealer
        .open(Label::SignOutHint, "", &read(headers, &portal.site, ASK_ACCOUNT)?)?;
    String::from_utf8(plain.to_vec())
        .ok()
        .filter(|hint| !hint.is_empty())
}

fn header(cookie: tower_sessions::cookie::CookieBuilder<'_>, site: &Site) -> (HeaderName, HeaderValue) {
    let cookie = cookie
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(site.is_https())
        .build();
    // Names are constants with a checked slot, values are base64url or tags: the header is always valid.
    (
        SET_COOKIE,
        HeaderValue::try_from(cookie.to_string()).unwrap_or(HeaderValue::from_static("")),
    )
}

/// The value of a cookie of ours.
pub(crate) fn read(headers: &HeaderMap, site: &Site, name: &str) -> Option<String> {
    let name = full_name(site, name);
    all(headers)
        .find(|(found, _)| *found == name)
        .map(|(_, value)| value.to_owned())
}

/// The pending sign-ins of this browser: slot and sealed content.
pub(crate) fn pending<'h>(headers: &'h HeaderMap, site: &Site) -> Vec<(&'h str, &'h str)> {
    let prefix = full_name(site, PENDING);
    all(headers)
        .filter_map(|(name, value)| Some((name.strip_prefix(&prefix)?, value)))
        .take(16)
        .collect()
}

fn all(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
}
