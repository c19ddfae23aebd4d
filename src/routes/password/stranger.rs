//! A form whose session is gone, or cannot be read: what may be said about it.

use axum::http::HeaderMap;
use tower_sessions::session::Id;

use crate::password::{self, Ending, Outcome};
use crate::store::Epoch;
use crate::web::{AppError, Portal, form_token, results};

/// What the change did whose session is over already: by the session's tombstone, else by the browser's own cookie. Else
/// the end that is certain of this form.
pub(super) async fn end(
    portal: &Portal,
    headers: &HeaderMap,
    (former, form): (Option<Id>, Option<&str>),
    reference: String,
) -> Result<Ending, AppError> {
    if let Some(former) = &former
        && let Some(ending) = portal.changes.tombstone(former).await?
    {
        return Ok(ending);
    }
    if let Some(ending) = results::read(portal, headers, None).filter(Ending::may_have_changed) {
        return Ok(ending);
    }
    if let Some((former, form)) = former.zip(form)
        && let Some(epoch) = epoch_of(portal, &former, form)
    {
        return Ok(portal.changes.close(&former, &epoch, reference).await?);
    }
    Ok(Ending::new(Outcome::SignInExpired, reference))
}

/// A browser that knows by its own cookie of a change that was made, or may have been, is not told that nothing was
/// changed because the store of sessions is away.
pub(super) fn known_to_the_browser(
    portal: &Portal,
    headers: &HeaderMap,
    error: AppError,
) -> Result<Ending, AppError> {
    let known = || results::read(portal, headers, None).filter(Ending::may_have_changed);
    match error {
        AppError::SessionStore => known().ok_or(error),
        other => Err(other),
    }
}

/// The epoch in which a form was made, if it is one of ours, and a submit of it may still be remembered.
fn epoch_of(portal: &Portal, former: &Id, form: &str) -> Option<Epoch> {
    let token = form_token::open(portal, former, form)?;
    let lifetime = time::Duration::try_from(portal.session.lifetime).unwrap_or(time::Duration::HOUR);
    let is_old = token.age(portal.clock.now()) > lifetime + password::REMEMBERED;
    (!is_old).then(|| token.epoch())
}
