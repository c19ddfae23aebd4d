//! `GET /auth/front-channel-logout` (OpenID Connect Front-Channel Logout 1.0): Entra ID loads it in a hidden frame when a
//! person signs out of any application. No cookie comes with it, so the session is found by its `sid`.

use axum::extract::{RawQuery, State};
use axum::http::StatusCode;

use crate::limits::incoming::LONGEST_SID;
use crate::store::Unavailable;
use crate::web::Portal;

/// Ends the sessions of `sid`. The answer never says whether there were any.
pub(crate) async fn end(State(portal): State<Portal>, RawQuery(query): RawQuery) -> StatusCode {
    let (mut sids, mut issuers) = (Vec::new(), Vec::new());
    for (name, value) in url::form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
        match name.as_ref() {
            "sid" => sids.push(value.into_owned()),
            "iss" => issuers.push(value.into_owned()),
            _ => {}
        }
    }
    // Entra sends `sid` alone, or both; an issuer that is not ours speaks for other people's sessions.
    let known = portal.sign_in.authority().known();
    let ours = issuers
        .iter()
        .all(|issuer| known.as_ref().is_some_and(|known| *issuer == known.issuer));
    if let ([sid], Some(known), true) = (sids.as_slice(), known.as_ref(), ours)
        && (1..=LONGEST_SID).contains(&sid.len())
    {
        match portal.store.end_by_sid(&known.tenant, sid).await {
            Ok(0) => {}
            Ok(ended) => tracing::info!(ended, "signed out elsewhere"),
            Err(Unavailable) => {
                tracing::error!("somebody signed out elsewhere, and the session store cannot be told");
                return StatusCode::SERVICE_UNAVAILABLE;
            }
        }
    }
    StatusCode::OK
}
