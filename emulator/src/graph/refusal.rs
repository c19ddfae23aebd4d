//! A refusal of Graph, before it is put into the envelope.

use axum::http::StatusCode;

use crate::state::{TENANT_ID, Throttled};
use crate::{recorded, synthetic};

/// Why a call is refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(super) status: StatusCode,
    pub(super) code: &'static str,
    message: String,
    /// Refused by the gateway, before any directory was asked: other headers.
    pub(super) by_gateway: bool,
    /// `WWW-Authenticate`, behind the part that is always the same.
    pub(super) challenge: Option<String>,
    /// The other headers that only this refusal has.
    pub(super) headers: Vec<(&'static str, String)>,
}

impl Refusal {
    /// A refusal by the directory.
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            by_gateway: false,
            challenge: None,
            headers: Vec::new(),
        }
    }

    /// 400 `BadRequest`: the form of the request is wrong.
    pub(crate) fn bad_request(message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, recorded::BAD_REQUEST_CODE, message)
    }

    /// 400 `Request_BadRequest`: the directory does not want it.
    pub(crate) fn by_directory(message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, recorded::REQUEST_REFUSED_CODE, message)
    }

    /// 401 `InvalidAuthenticationToken`, by the gateway.
    pub(crate) fn token(message: &str) -> Self {
        Self {
            by_gateway: true,
            ..Self::new(StatusCode::UNAUTHORIZED, recorded::INVALID_TOKEN_CODE, message)
        }
    }

    /// The same with a challenge.
    pub(crate) fn challenge(message: &str, challenge: String) -> Self {
        Self {
            challenge: Some(challenge),
            ..Self::token(message)
        }
    }

    /// 403, the token lacks a permission, or the person a role.
    pub(crate) fn missing_scope() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            recorded::DENIED_CODE,
            recorded::MISSING_SCOPE,
        )
    }

    /// 403, a change of somebody else's password.
    pub(crate) fn other_persons_password() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            recorded::DENIED_CODE,
            recorded::OTHER_PERSONS_PASSWORD,
        )
    }

    /// 404, no such object.
    pub(crate) fn not_found(id: &str) -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            recorded::NOT_FOUND_CODE,
            recorded::object_missing(id),
        )
    }

    /// 405 for a known address.
    pub(crate) fn method_not_allowed() -> Self {
        Self::new(
            StatusCode::METHOD_NOT_ALLOWED,
            recorded::REQUEST_REFUSED_CODE,
            synthetic::METHOD_NOT_ALLOWED,
        )
    }

    /// 400 for an address that is not known.
    pub(crate) fn unknown_segment(segment: &str) -> Self {
        Self::bad_request(&recorded::unknown_segment(segment))
    }

    /// 429 with what Microsoft documents about it.
    pub(crate) fn throttled(throttled: Throttled, client_id: &str) -> Self {
        let scope = format!("Tenant_Application/{}/{client_id}/{TENANT_ID}", throttled.limit);
        Self {
            headers: vec![
                ("retry-after", throttled.retry_after.to_string()),
                ("x-ms-throttle-limit-percentage", throttled.used),
                ("x-ms-throttle-scope", scope),
                ("x-ms-throttle-information", throttled.information.to_owned()),
            ],
            ..Self::new(
                StatusCode::TOO_MANY_REQUESTS,
                recorded::THROTTLED_CODE,
                recorded::THROTTLED,
            )
        }
    }

    /// The message of the envelope.
    pub(super) fn message(&self) -> &str {
        &self.message
    }
}
