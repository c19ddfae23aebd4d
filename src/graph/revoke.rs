//! `POST /me/revokeSignInSessions`: asked once, and an answer that never claims more than is known.
//!
//! <https://learn.microsoft.com/graph/api/user-revokesigninsessions>

use reqwest::header::CONTENT_LENGTH;
use reqwest::{Response, StatusCode};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use tokio::time::{Instant, timeout_at};

use super::{Graph, change};
use crate::http;

/// What became of the wish to end all sessions of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revocation {
    /// 200 with `true`, or 204 as years ago: they end within minutes.
    Done,
    /// Microsoft refused, or was never asked: nothing was ended.
    Refused,
    /// The request may have arrived, and no answer says what became of it.
    Unknown,
}

/// The documented body of a 200.
#[derive(Deserialize)]
struct Body {
    value: bool,
}

impl Graph {
    /// Asks Graph to end all sessions and refresh tokens of the token's owner. Sent **once**. Takes no longer than until
    /// `deadline`, its body included. `client_request_id` is a fresh GUID by which Microsoft's support finds the request.
    pub async fn revoke_sign_in_sessions(
        &self,
        token: &SecretString,
        client_request_id: &str,
        deadline: Instant,
    ) -> Revocation {
        let started = Instant::now();
        let request = self
            .http
            .once
            .post(format!("{}/me/revokeSignInSessions", self.base))
            .bearer_auth(token.expose_secret())
            .header("client-request-id", client_request_id)
            // No body is documented; without a length, some servers answer 411.
            .header(CONTENT_LENGTH, 0);
        let count = |status| {
            self.metrics
                .graph_request("revokeSignInSessions", status, started.elapsed());
        };
        let revocation = match timeout_at(deadline, request.send()).await {
            Ok(Ok(response)) => {
                count(change::status_label(response.status()));
                timeout_at(deadline, meaning(response))
                    .await
                    .unwrap_or(Revocation::Unknown)
            }
            Ok(Err(error)) => {
                count("error");
                let cause = http::why(&error);
                tracing::warn!(
                    cause,
                    client_request_id,
                    "Microsoft Graph gave no answer to a sign-out"
                );
                if error.is_connect() {
                    Revocation::Refused
                } else {
                    Revocation::Unknown
                }
            }
            Err(_) => {
                count("error");
                Revocation::Unknown
            }
        };
        if revocation != Revocation::Done {
            tracing::warn!(?revocation, client_request_id, "not signed out everywhere");
        }
        revocation
    }
}

async fn meaning(response: Response) -> Revocation {
    match response.status() {
        StatusCode::NO_CONTENT => Revocation::Done,
        StatusCode::OK => match http::read_json::<Body>(response).await {
            Ok(Body { value: true }) => Revocation::Done,
            Ok(Body { value: false }) => Revocation::Refused,
            Err(_) => Revocation::Unknown,
        },
        StatusCode::SERVICE_UNAVAILABLE => Revocation::Refused,
        status if status.is_redirection() || status.is_client_error() => Revocation::Refused,
        // Any other 2xx and 5xx: it may have been acted on.
        _ => Revocation::Unknown,
    }
}
