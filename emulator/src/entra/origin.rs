//! The origin that a client sees: everything that names an address follows the request's `Host`.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;

use crate::state::Shared;

/// `scheme://host:port`, without a slash at the end.
pub(crate) struct Origin(pub(crate) String);

impl FromRequestParts<Shared> for Origin {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, world: &Shared) -> Result<Self, Infallible> {
        let host = parts
            .headers
            .get(header::HOST)
            .and_then(|value| value.to_str().ok())
            // HTTP/2 has no `Host`; there it is the authority.
            .or_else(|| parts.uri.authority().map(axum::http::uri::Authority::as_str))
            .unwrap_or("localhost");
        let scheme = if world.https { "https" } else { "http" };
        Ok(Self(format!("{scheme}://{host}")))
    }
}
