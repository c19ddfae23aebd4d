//! The result cookie: how a change ended, sealed, short-lived, and bound to the person. A bookmark claims nothing.

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::{LiveSession, Portal, cookies};
use crate::password::Ending;
use crate::sealing::Label;

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

/// Removes the cookie.
pub(crate) fn clear(portal: &Portal) -> (HeaderName, HeaderValue) {
    cookies::remove(&portal.site, cookies::RESULT)
}

/// Reads the cookie: ours, not too old, and not another person's.
pub(crate) fn read(portal: &Portal, headers: &HeaderMap, live: Option<&LiveSession>) -> Option<Ending> {
    let sealed = cookies::read(headers, &portal.site, cookies::RESULT)?;
    let plain = portal.sealer.open(Label::Result, "", &sealed)?;
    let content: Content = serde_json::from_slice(&plain).ok()?;
    let fresh = portal.clock.now() - content.at < cookies::SHORT;
    let anothers = match (live, content.person) {
        (Some(live), Some(person)) => live.signed_in.person.key() != person,
        (Some(_), None) | (None, _) => false,
    };
    (fresh && !anothers).then_some(content.ending)
}
