//! `GET /sign-in`: begins a sign-in and sends the browser to Entra ID.

use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::{AppendHeaders, IntoResponse as _, Response};
use time::OffsetDateTime;

use crate::limits::incoming::MOST_PENDING;
use crate::sealing::Label;
use crate::sign_in::{Failure, Pending, Problem};
use crate::web::paths::Site;
use crate::web::{AppError, Portal, cookies, results, see_other};

/// Begins. The pending sign-in goes into a sealed cookie of its own, so that two tabs do not disturb each other.
pub(crate) async fn begin(
    State(portal): State<Portal>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, AppError> {
    let asked = query.is_some_and(|query| query.split('&').any(|pair| pair == "fresh=1"));
    let fresh = asked || cookies::read(&headers, &portal.site, cookies::ASK_ACCOUNT).is_some();
    let claims = results::read(&portal, &headers, None).and_then(|ending| ending.claims);
    let (url, pending) = portal
        .sign_in
        .begin(fresh, claims.as_deref())
        .await
        .map_err(AppError::SignIn)?;
    let unsealable = || {
        AppError::SignIn(Failure::new(
            Problem::PortalMisconfigured,
            "the pending sign-in was not sealed",
        ))
    };
    let name = Pending::slot(&pending.state)
        .map(|slot| format!("{}{slot}", cookies::PENDING))
        .ok_or_else(unsealable)?;
    let plain = serde_json::to_vec(&pending).map_err(|_| unsealable())?;
    let sealed = portal
        .sealer
        .seal(Label::PendingSignIn, &name, &plain)
        .ok_or_else(unsealable)?;

    let mut set = vec![cookies::set(&portal.site, &name, sealed)];
    let superfluous = superfluous(&portal, &headers);
    set.extend(superfluous.iter().map(|slot| remove(&portal.site, slot)));
    Ok((AppendHeaders(set), see_other(url.into())).into_response())
}

/// The slots to give up so that the new one is at most the third: unreadable ones first, then the oldest.
fn superfluous(portal: &Portal, headers: &HeaderMap) -> Vec<String> {
    let mut held: Vec<(OffsetDateTime, String)> = cookies::pending(headers, &portal.site)
        .into_iter()
        .map(|(slot, sealed)| {
            let began =
                open(portal, slot, sealed).map_or(OffsetDateTime::UNIX_EPOCH, |pending| pending.began_at);
            (began, slot.to_owned())
        })
        .collect();
    held.sort();
    let too_many = (held.len() + 1).saturating_sub(MOST_PENDING);
    held.into_iter().take(too_many).map(|(_, slot)| slot).collect()
}

/// Opens the pending sign-in of a slot.
pub(super) fn open(portal: &Portal, slot: &str, sealed: &str) -> Option<Pending> {
    let plain = portal.sealer.open(
        Label::PendingSignIn,
        &format!("{}{slot}", cookies::PENDING),
        sealed,
    )?;
    serde_json::from_slice(&plain).ok()
}

/// Removes the cookie of a slot.
pub(super) fn remove(site: &Site, slot: &str) -> (axum::http::HeaderName, axum::http::HeaderValue) {
    cookies::remove(site, &format!("{}{slot}", cookies::PENDING))
}
