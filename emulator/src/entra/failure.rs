//! An error of the sign-in service, which appears as JSON, on a page, or in a redirect back.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::answer;
use crate::{clock, ids};

/// One AADSTS error.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    error: &'static str,
    code: u32,
    sentence: String,
    subcode: Option<&'static str>,
    suberror: Option<&'static str>,
    claims: Option<Box<str>>,
    /// Milliseconds since the refresh token that was refused had been issued.
    token_age: Option<i64>,
    status: StatusCode,
}

/// What the wire shows of it, ids and time included.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Described {
    pub(crate) error: &'static str,
    pub(crate) error_description: String,
    pub(crate) error_codes: [u32; 1],
    pub(crate) timestamp: String,
    pub(crate) trace_id: String,
    pub(crate) correlation_id: String,
    pub(crate) error_uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) suberror: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) claims: Option<String>,
    #[serde(skip)]
    pub(crate) subcode: Option<&'static str>,
    #[serde(skip)]
    pub(crate) sentence: String,
}

impl Failure {
    /// An OAuth error with its AADSTS number and sentence.
    pub(crate) fn new(error: &'static str, code: u32, sentence: impl Into<String>) -> Self {
        Self {
            error,
            code,
            sentence: sentence.into(),
            subcode: None,
            suberror: None,
            claims: None,
            token_age: None,
            status: StatusCode::BAD_REQUEST,
        }
    }

    /// 401 instead of 400.
    pub(crate) fn unauthorized(self) -> Self {
        Self {
            status: StatusCode::UNAUTHORIZED,
            ..self
        }
    }

    /// With an `error_subcode`.
    pub(crate) fn with_subcode(self, subcode: &'static str) -> Self {
        Self {
            subcode: Some(subcode),
            ..self
        }
    }

    /// With a `suberror`, which says what would help.
    pub(crate) fn with_suberror(self, suberror: &'static str) -> Self {
        Self {
            suberror: Some(suberror),
            ..self
        }
    }

    /// With `claims` that the client has to bring to the authorize address.
    pub(crate) fn with_claims(self, claims: String) -> Self {
        Self {
            claims: Some(claims.into()),
            ..self
        }
    }

    /// Of a refresh token that had been issued so many milliseconds ago.
    pub(crate) fn with_token_age(self, milliseconds: i64) -> Self {
        Self {
            token_age: Some(milliseconds),
            ..self
        }
    }

    /// As another OAuth error: what a page shows with one, a silent request is told with another.
    pub(crate) fn under(self, error: &'static str) -> Self {
        Self { error, ..self }
    }

    /// With fresh ids and the time.
    pub(crate) fn describe(&self) -> Described {
        let (trace_id, correlation_id) = (ids::guid(), answer::correlation_id());
        let timestamp = clock::sign_in_timestamp(clock::now());
        let sentence = format!("AADSTS{}: {}", self.code, self.sentence);
        Described {
            error: self.error,
            error_description: format!(
                "{sentence}\r\nTrace ID: {trace_id}\r\nCorrelation ID: {correlation_id}\r\nTimestamp: {timestamp}"
            ),
            error_codes: [self.code],
            // Microsoft's look-up page; part of the recorded answers.
            error_uri: format!("https://login.microsoftonline.com/error?code={}", self.code),
            timestamp,
            trace_id,
            correlation_id,
            suberror: self.suberror,
            claims: self.claims.as_deref().map(str::to_owned),
            subcode: self.subcode,
            sentence,
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let described = self.describe();
        let mut response = (self.status, Json(&described)).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/json; charset=utf-8"),
        );
        headers.insert(
            header::CACHE_CONTROL,
            HeaderValue::from_static("no-store, no-cache"),
        );
        headers.insert(header::PRAGMA, HeaderValue::from_static("no-cache"));
        if let Ok(id) = HeaderValue::from_str(&described.trace_id) {
            headers.insert("x-ms-request-id", id);
        }
        // Version, error, suberror, age of the refresh token: recorded with AADSTS50173.
        let age = self
            .token_age
            .map(|age| format!("{age}.0000"))
            .unwrap_or_default();
        if let Ok(telemetry) = HeaderValue::from_str(&format!("1,{},0,{age},", self.code)) {
            headers.insert("x-ms-clitelem", telemetry);
        }
        response
    }
}
