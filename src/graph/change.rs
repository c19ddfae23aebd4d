//! `POST /me/changePassword`: sent once, and an answer that never claims more than is known.

use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, HeaderMap, RETRY_AFTER};
use reqwest::{Response, StatusCode};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Serialize;

use super::Graph;
use super::error::{Reason, reason};
use crate::http;
use crate::limits::outgoing::LONGEST_WAIT;

/// What an answer to the change means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// 204: the password was changed.
    Changed,
    /// 400, with its reason.
    Refused(Reason),
    /// 401: the token is no longer accepted. Nothing was changed.
    SignInExpired,
    /// 401 or 403 with a claims challenge: a token with these claims, as JSON, is wanted. Nothing was changed.
    Challenged(String),
    /// 403: the token lacks the permission. Nothing was changed.
    PermissionMissing,
    /// 429, with the wait that was asked for. Nothing was changed.
    Throttled(Option<Duration>),
    /// The connection was never made, or 503. Nothing was changed.
    Unavailable,
    /// The request may have arrived, and no answer says what became of it.
    Unknown,
    /// A redirect, or any other 4xx.
    Unexpected,
}

/// The answer, and Graph's own id for it when it came.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What it means.
    pub meaning: Meaning,
    /// The header `request-id`, which Microsoft's support asks for.
    pub request_id: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    current_password: &'a str,
    new_password: &'a str,
}

impl Graph {
    /// Asks Graph to change the password of the token's owner. Sent **once**: never call it again for the same submit.
    ///
    /// `client_request_id` is a fresh GUID by which Microsoft's support finds the request.
    pub async fn change_password(
        &self,
        token: &SecretString,
        current: &SecretString,
        new: &SecretString,
        client_request_id: &str,
    ) -> Answer {
        let body = Body {
            current_password: current.expose_secret(),
            new_password: new.expose_secret(),
        };
        let Ok(json) = serde_json::to_vec(&body) else {
            return Answer {
                meaning: Meaning::Unavailable,
                request_id: None,
            };
        };
        let started = tokio::time::Instant::now();
        let sent = self
            .http
            .once
            .post(format!("{}/me/changePassword", self.base))
            .bearer_auth(token.expose_secret())
            .header(CONTENT_TYPE, "application/json")
            .header("client-request-id", client_request_id)
            .timeout(self.timeout)
            .body(json)
            .send()
            .await;
        let status = sent
            .as_ref()
            .map_or("error", |response| status_label(response.status()));
        self.metrics
            .graph_request("changePassword", status, started.elapsed());
        match sent {
            Ok(response) => answer(response).await,
            // A connection that was never made carried nothing. Everything later may have arrived.
            Err(error) => {
                let cause = http::why(&error);
                tracing::warn!(
                    cause,
                    client_request_id,
                    "Microsoft Graph gave no answer to a change"
                );
                let never_sent = error.is_connect();
                Answer {
                    meaning: if never_sent {
                        Meaning::Unavailable
                    } else {
                        Meaning::Unknown
                    },
                    request_id: None,
                }
            }
        }
    }
}

async fn answer(response: Response) -> Answer {
    let request_id = header(response.headers(), "request-id");
    let wait = retry_after(response.headers());
    if let Some(claims) = challenge(&response) {
        return Answer {
            meaning: Meaning::Challenged(claims),
            request_id,
        };
    }
    let meaning = match response.status() {
        StatusCode::NO_CONTENT => Meaning::Changed,
        StatusCode::BAD_REQUEST => Meaning::Refused(
            http::read_limited(response)
                .await
                .map_or(Reason::NotRecognised, |body| reason(&body)),
        ),
        StatusCode::UNAUTHORIZED => Meaning::SignInExpired,
        StatusCode::FORBIDDEN => Meaning::PermissionMissing,
        StatusCode::TOO_MANY_REQUESTS => Meaning::Throttled(wait),
        StatusCode::SERVICE_UNAVAILABLE => Meaning::Unavailable,
        status if status.is_redirection() || status.is_client_error() => Meaning::Unexpected,
        // Any other 2xx and 5xx: it may have been acted on.
        _ => Meaning::Unknown,
    };
    Answer { meaning, request_id }
}

/// The claims of a challenge: documented with 401, and with 403 by the pages on Graph's errors.
pub(super) fn challenge(response: &Response) -> Option<String> {
    let challenging = [StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN].contains(&response.status());
    challenging
        .then(|| super::challenge::claims(response.headers()))
        .flatten()
}

/// A header that is safe to log: visible ASCII, at most 64 characters.
fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let value = headers.get(name)?.to_str().ok()?;
    (value.len() <= 64 && value.bytes().all(|byte| byte.is_ascii_graphic())).then(|| value.to_owned())
}

/// `Retry-After` in seconds (RFC 9110, 10.2.3); Graph sends no dates here, so a date counts as none.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let seconds: u64 = headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds).min(LONGEST_WAIT))
}

/// A bounded label: a hostile answer must not invent time series.
pub(super) fn status_label(status: StatusCode) -> &'static str {
    match (status.as_u16(), status.as_u16() / 100) {
        (200, _) => "200",
        (204, _) => "204",
        (400, _) => "400",
        (401, _) => "401",
        (403, _) => "403",
        (429, _) => "429",
        (503, _) => "503",
        (_, 2) => "2xx",
        (_, 3) => "3xx",
        (_, 4) => "4xx",
        _ => "5xx",
    }
}
