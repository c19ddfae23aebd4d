//! A sign-in that has begun. It travels sealed in a cookie of its own, one per attempt, and is never a session.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use super::aadsts;
use super::problem::{Failure, Problem, from_oauth_error};
use crate::clock::Clock;
use crate::limits::incoming::LONGEST_CODE;
use crate::random::Random;

/// How long a person may take on Microsoft's pages.
const LIFETIME: Duration = Duration::minutes(10);

/// What is kept between the two legs of a sign-in. Unguessable and made anew for each.
#[derive(Serialize, Deserialize)]
pub struct Pending {
    /// Returned with the callback; its beginning names the cookie.
    pub state: String,
    /// Returned inside the ID token.
    pub nonce: String,
    /// PKCE (RFC 7636): only who began the sign-in can redeem its code.
    pub verifier: String,
    /// Whether it answers a claims challenge.
    #[serde(default)]
    pub challenged: bool,
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
    /// `error_subcode`: Entra says `cancel` when the person pressed Cancel or Back.
    pub subcode: Option<String>,
    /// `error_description`: only its AADSTS numbers are ever used.
    pub description: Option<String>,
    /// `iss` (RFC 9207). Entra does not send it today.
    pub iss: Option<String>,
}

impl Pending {
    /// Begins.
    pub(super) fn new(random: &Random, clock: &Clock, challenged: bool) -> Self {
        Self {
            state: random.token(),
            nonce: random.token(),
            verifier: random.token(),
            challenged,
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
    pub(super) fn accept(&self, answer: Answer, issuer: &str, clock: &Clock) -> Result<String, Failure> {
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
        if answer.iss.is_some_and(|iss| iss != issuer) {
            return Err(Failure::new(
                Problem::NotStartedHere,
                "the answer comes from another issuer (RFC 9207)",
            ));
        }
        match (answer.code, answer.error) {
            (_, Some(error)) => {
                let numbers = aadsts::numbers(answer.description.as_deref().unwrap_or_default());
                let cancelled = error == "access_denied" && answer.subcode.as_deref() == Some("cancel");
                let problem = if cancelled {
                    Problem::Cancelled
                } else {
                    aadsts::problem(from_oauth_error(&error), &numbers)
                };
                let cause = format!(
                    "the sign-in page answered {}{}",
                    known_error(&error),
                    aadsts::Shown(&numbers)
                );
                Err(Failure::new(problem, cause))
            }
            (Some(code), None) if (1..=LONGEST_CODE).contains(&code.len()) => Ok(code),
            _ => Err(Failure::new(
                Problem::NotStartedHere,
                "the answer carries no usable code",
            )),
        }
    }
}

/// The error for the log, if it is a word of the protocol (RFC 6749, 4.1.2.1): never what a query made up.
fn known_error(error: &str) -> &'static str {
    const KNOWN: [&str; 12] = [
        "access_denied",
        "consent_required",
        "interaction_required",
        "invalid_client",
        "invalid_request",
        "invalid_resource",
        "invalid_scope",
        "login_required",
        "server_error",
        "temporarily_unavailable",
        "unauthorized_client",
        "unsupported_response_type",
    ];
    KNOWN
        .into_iter()
        .find(|known| *known == error)
        .unwrap_or("an error that is not one of the protocol")
}
