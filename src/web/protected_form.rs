//! A form that no handler can read before it is verified: right type, right size, our own session, its token.

use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody as _, to_bytes};
use axum::extract::{FromRequest, FromRequestParts as _, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use super::session::Stranger;
use super::{AppError, CurrentSession, LiveSession, Portal};
use crate::limits::incoming::{FORM_TIMEOUT, LARGEST_FORM, LARGEST_READ};

/// A form of ours. A repeated or missing field is refused by `serde`.
pub(crate) trait Form: DeserializeOwned {
    /// The largest body, in bytes.
    const LARGEST: usize = LARGEST_FORM;

    /// The field `csrf_token`; empty when it was not sent, which is no session's.
    fn csrf_token(&self) -> &str;
}

/// A form that was sent.
pub(crate) enum Submitted<F> {
    /// From a page of the live session.
    Live(Box<LiveSession>, F),
    /// There is no live session. The form is there if there once was one and the form can be read; its token could not be
    /// verified.
    Stranger(Stranger, Option<F>),
}

impl<F: Form> FromRequest<Portal> for Submitted<F> {
    type Rejection = AppError;

    async fn from_request(request: Request, portal: &Portal) -> Result<Self, AppError> {
        let (mut parts, body) = request.into_parts();
        let live = match CurrentSession::from_request_parts(&mut parts, portal).await? {
            CurrentSession::Live(live) => live,
            CurrentSession::None(stranger) => {
                let form = match stranger.former {
                    Some(_) => read(&parts, body, F::LARGEST).await.ok(),
                    None => None,
                };
                return Ok(Self::Stranger(stranger, form));
            }
        };
        let form: F = read(&parts, body, F::LARGEST).await?;
        let (sent, held) = (form.csrf_token().as_bytes(), live.signed_in.csrf.as_bytes());
        if aws_lc_rs::constant_time::verify_slices_are_equal(sent, held).is_err() {
            return Err(AppError::RequestRefused(
                "the form's token is not that of the session",
            ));
        }
        Ok(Self::Live(live, form))
    }
}

/// A form by itself: right type, at most so many bytes, well encoded, with exactly its fields.
pub(crate) async fn read<F: DeserializeOwned>(
    parts: &Parts,
    body: Body,
    largest: usize,
) -> Result<F, AppError> {
    let content_type = parts
        .headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return Err(AppError::BadRequest("the form has another content type"));
    }
    let body = arrive(body, largest, FORM_TIMEOUT).await?;
    if !is_well_encoded(&body) {
        return Err(AppError::BadRequest("the form's encoding is broken"));
    }
    serde_urlencoded::from_bytes(&body)
        .map_err(|_| AppError::BadRequest("the form has a missing, repeated or broken field"))
}

/// The whole body, unless it is too large or takes too long.
async fn arrive(body: Body, largest: usize, longest_wait: Duration) -> Result<Bytes, AppError> {
    // Who says beforehand that it is more than is ever read is told at once.
    if body.size_hint().lower() > LARGEST_READ as u64 {
        return Err(AppError::TooLarge);
    }
    let form = tokio::time::timeout(longest_wait, to_bytes(body, LARGEST_READ))
        .await
        .map_err(|_| AppError::BadRequest("the form did not arrive in time"))?
        .map_err(|_| AppError::TooLarge)?;
    if form.len() > largest {
        return Err(AppError::TooLarge);
    }
    Ok(form)
}

/// Whether every `%` begins the code of a byte, and the bytes are UTF-8. The decoder is lenient (WHATWG URL, 5.1): it would
/// replace what it cannot read, and a password must not become another one on its way.
fn is_well_encoded(body: &[u8]) -> bool {
    // Erased when it is dropped: it holds what was typed.
    let mut decoded = Zeroizing::new(Vec::with_capacity(body.len()));
    let mut rest = body;
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        if *byte != b'%' {
            decoded.push(*byte);
            continue;
        }
        let code = rest.split_at_checked(2).and_then(|(digits, after)| {
            rest = after;
            let digits = digits.iter().all(u8::is_ascii_hexdigit).then_some(digits)?;
            u8::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()
        });
        let Some(code) = code else { return false };
        decoded.push(code);
    }
    str::from_utf8(&decoded).is_ok()
}

#[cfg(test)]
mod tests {
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use http_body::Frame;

    use super::*;

    /// A body that comes in drops, and after the last one stays away.
    struct Drips {
        drop: &'static [u8],
        left: usize,
    }

    impl http_body::Body for Drips {
        type Data = Bytes;
        type Error = std::convert::Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
            let Some(left) = self.left.checked_sub(1) else {
                return Poll::Pending;
            };
            self.left = left;
            Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(self.drop)))))
        }
    }

    #[tokio::test]
    async fn a_form_that_drips_or_never_ends_is_refused() {
        let wait = Duration::from_millis(20);
        for (drop, left) in [(&b""[..], 0), (b"a", 0), (b"a", 100), (b"current_password=", 1)] {
            let refused = arrive(Body::new(Drips { drop, left }), LARGEST_FORM, wait).await;
            assert!(
                matches!(refused, Err(AppError::BadRequest(_))),
                "{left} of {drop:?}"
            );
        }
        // The size counts before the time does: nobody waits for the rest of what is too large already.
        let large = Drips {
            drop: &[b'a'; 1024],
            left: 257,
        };
        let refused = arrive(Body::new(large), LARGEST_FORM, Duration::from_hours(1)).await;
        assert!(matches!(refused, Err(AppError::TooLarge)));
        let refused = arrive(Body::from(vec![b'a'; LARGEST_FORM + 1]), LARGEST_FORM, wait).await;
        assert!(matches!(refused, Err(AppError::TooLarge)));
        let whole = arrive(Body::from(vec![b'a'; LARGEST_FORM]), LARGEST_FORM, wait).await;
        assert_eq!(whole.map(|body| body.len()).ok(), Some(LARGEST_FORM));
    }

    #[test]
    fn only_whole_codes_of_utf_8_are_taken() {
        for (body, fine) in [
            ("", true),
            ("a=b+c&d=%25%2B%c3%A9", true),
            ("a=%F0%9F%94%91", true),
            ("a=é", true),
            ("a=%", false),
            ("a=%4", false),
            ("a=%zz", false),
            ("a=%+1", false),
            ("a=%%41", false),
            ("a=%ff", false),
            ("a=%c3", false),
            ("a=%ed%a0%80", false),
        ] {
            assert_eq!(is_well_encoded(body.as_bytes()), fine, "{body}");
        }
        assert!(!is_well_encoded(b"a=\xff"));
    }
}
