//! The result cookie: how a change ended, sealed, short-lived, and bound to the person. A bookmark claims nothing.

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::{LiveSession, Portal, cookies};
use crate::password::Ending;
use crate::sealing::Label;
use crate::sessions::Person;

/// What the cookie says.
#[derive(Serialize, Deserialize)]
struct Content {
    ending: Ending,
    /// Whose it is; nobody's when the session was gone already.
    person: Option<String>,
    #[serde(with = "time::serde::timestamp")]
    at: OffsetDateTime,
}

/// Sets the cookie.
pub(crate) fn set(portal: &Portal, ending: &Ending, person: Option<String>) -> (HeaderName, HeaderValue) {
    let content = Content {
        ending: ending.clone(),
        person,
        at: portal.clock.now(),
    };
    let sealed = serde_json::to_vec(&content)
        .ok()
        .and_then(|plain| portal.sealer.seal(Label::Result, "", &plain));
    cookies::set(&portal.site, cookies::RESULT, sealed.unwrap_or_default())
}

/// After a sign-in: the cookie is of the past, unless it tells of a change whose end `person`'s facts can still settle.
/// Then it is kept, and the first page to see is the one that asks them: `true`.
pub(crate) fn after_sign_in(
    portal: &Portal,
    headers: &HeaderMap,
    person: &Person,
) -> (bool, (HeaderName, HeaderValue)) {
    let key = person.key();
    let open = content(portal, headers)
        .map(|content| content.ending)
        .filter(|ending| ending.evidence_about(&key).is_some())
        // What this sign-in has asked for, the next one need not.
        .map(|ending| Ending {
            claims: None,
            ..ending
        });
    let cookie = match &open {
        Some(ending) => set(portal, ending, Some(key)),
        None => clear(portal),
    };
    (open.is_some(), cookie)
}

/// Removes the cookie.
fn clear(portal: &Portal) -> (HeaderName, HeaderValue) {
    cookies::remove(&portal.site, cookies::RESULT)
}

/// Reads the cookie: ours, not too old, and not another person's.
pub(crate) fn read(portal: &Portal, headers: &HeaderMap, live: Option<&LiveSession>) -> Option<Ending> {
    let content = content(portal, headers)?;
    let anothers = match (live, content.person) {
        (Some(live), Some(person)) => live.signed_in.person.key() != person,
        (Some(_), None) | (None, _) => false,
    };
    (!anothers).then_some(content.ending)
}

/// What the cookie says, if it is ours and not too old.
fn content(portal: &Portal, headers: &HeaderMap) -> Option<Content> {
    let sealed = cookies::read(headers, &portal.site, cookies::RESULT)?;
    let plain = portal.sealer.open(Label::Result, "", &sealed)?;
    let content: Content = serde_json::from_slice(&plain).ok()?;
    (portal.clock.now() - content.at < cookies::SHORT).then_some(content)
}
