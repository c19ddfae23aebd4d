//! A form that no handler can read before it is verified: right type, right size, our own session, its token.

use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::{FromRequest, FromRequestParts as _, Request};
use axum::http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;

use super::session::Stranger;
use super::{AppError, CurrentSession, LiveSession, Portal};

/// The largest form that is read, in bytes.
const LARGEST_FORM: usize = 16 * 1024;

/// How long a form may take to arrive.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// A form of ours. A repeated or missing field is refused by `serde`.
pub(crate) trait Form: DeserializeOwned {
    /// The field `csrf_token`.
    fn csrf_token(&self) -> &str;
}

/// A form that was sent.
pub(crate) enum Submitted<F> {
    /// From a page of the live session.
    Live(Box<LiveSession>, F),
    /// There is no live session; the form was not read.
    Stranger(Stranger),
}

impl<F: Form> FromRequest<Portal> for Submitted<F> {
    type Rejection = AppError;

    async fn from_request(request: Request, portal: &Portal) -> Result<Self, AppError> {
        let (mut parts, body) = request.into_parts();
        let live = match CurrentSession::from_request_parts(&mut parts, portal).await? {
            CurrentSession::Live(live) => live,
            CurrentSession::None(stranger) => return Ok(Self::Stranger(stranger)),
        };
        let content_type = parts
            .headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        let media_type = content_type.split(';').next().unwrap_or_default().trim();
        if !media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(AppError::BadRequest("the form has another content type"));
        }
        let body = tokio::time::timeout(LONGEST_WAIT, to_bytes(body, LARGEST_FORM))
            .await
            .map_err(|_| AppError::BadRequest("the form did not arrive in time"))?
            .map_err(|_| AppError::TooLarge)?;
        let form: F = serde_urlencoded::from_bytes(&body)
            .map_err(|_| AppError::BadRequest("the form has a missing, repeated or broken field"))?;
        let (sent, held) = (form.csrf_token().as_bytes(), live.signed_in.csrf.as_bytes());
        if aws_lc_rs::constant_time::verify_slices_are_equal(sent, held).is_err() {
            return Err(AppError::RequestRefused(
                "the form's token is not that of the session",
            ));
        }
        Ok(Self::Live(live, form))
    }
}
