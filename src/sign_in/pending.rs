//! A sign-in that has begun. It travels sealed in a cookie of its own, one per attempt, and is never a session.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use super::problem::{Failure, Problem, from_oauth_error};
use crate::clock::Clock;
use crate::random::Random;

/// How long a person may take on Microsoft's pages.
const LIFETIME: Duration = Duration::minutes(10);
/// The longest `code` that is passed on, in bytes.
const LONGEST_CODE: usize = 8 * 1024;

/// What is kept between the two legs of a sign-in. Unguessable and made anew for each.
#[derive(Serialize, Deserialize)]
pub struct Pending {
    /// Returned with the callback; its beginning names the cookie.
    pub state: String,
    /// Returned inside the ID token.
    pub nonce: String,
    /// PKCE (RFC 7636): only who began the sign-in can redeem its code.
    pub verifier: String,
    /// When it began.
    #[serde(with = "time::serde::timestamp")]
    pub began_at: OffsetDateTime,
}

/// What the callback's query said.
#[derive(Default)]
pub struct Answer {
    /// `code`
    pub code: Option<String>,
    /// `state`
    pub state: Option<String>,
    /// `error`
    pub error: Option<String>,
    /// `iss` (RFC 9207). Entra does not send it today.
    pub iss: Option<String>,
}

impl Pending {
    /// Begins.
    pub(super) fn new(random: &Random, clock: &Clock) -> Self {
        Self {
            state: random.token(),
            nonce: random.token(),
            verifier: random.token(),
            began_at: clock.now(),
        }
    }

    /// The part of `state` by which the cookie of an attempt is found.
    pub fn slot(state: &str) -> Option<&str> {
        state.get(..8).filter(|slot| {
            slot.bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
        })
    }

    /// Takes the code out of an answer that belongs to this sign-in.
    pub(super) fn accept(&self, answer: Answer, clock: &Clock) -> Result<String, Failure> {
        let state = answer.state.unwrap_or_default();
        if aws_lc_rs::constant_time::verify_slices_are_equal(state.as_bytes(), self.state.as_bytes()).is_err()
        {
            return Err(Failure::new(
                Problem::NotStartedHere,
                "the state is that of another sign-in",
            ));
        }
        if clock.now() - self.began_at > LIFETIME {
            return Err(Failure::new(
                Problem::Expired,
                "the sign-in began more than ten minutes ago",
            ));
        }
        match (answer.code, answer.error) {
            (_, Some(error)) => {
                let problem = from_oauth_error(&error);
                // Only known words of the protocol go into the log, never what a query made up.
                let known = !matches!(problem, Problem::PortalMisconfigured);
                let error = if known || error == "invalid_scope" || error == "invalid_request" {
                    error.as_str()
                } else {
                    "another error"
                };
                Err(Failure::new(
                    problem,
                    format!("the sign-in page answered {error}"),
                ))
            }
            (Some(code), None) if code.len() <= LONGEST_CODE => Ok(code),
            _ => Err(Failure::new(
                Problem::NotStartedHere,
                "the answer carries no usable code",
            )),
        }
    }
}
