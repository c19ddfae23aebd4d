//! Graph's error envelope and the headers of every answer.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use serde::Serialize;
use serde_json::Value;

use crate::{clock, ids, recorded};

/// A refusal, before it is put into the envelope.
#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    code: &'static str,
    message: String,
    /// Refused by the gateway, before any directory was asked: other headers.
    by_gateway: bool,
    /// The `claims` of a challenge.
    claims: Option<String>,
}

impl Refusal {
    /// A refusal by the directory.
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            by_gateway: false,
            claims: None,
        }
    }

    /// 401 `InvalidAuthenticationToken`, by the gateway.
    pub(crate) fn token(message: &str) -> Self {
        Self {
            by_gateway: true,
            ..Self::new(StatusCode::UNAUTHORIZED, recorded::INVALID_TOKEN_CODE, message)
        }
    }

    /// The same with a claims challenge.
    pub(crate) fn challenge(message: &str, claims: String) -> Self {
        Self {
            claims: Some(claims),
            ..Self::token(message)
        }
    }

    /// 403, the token lacks a permission.
    pub(crate) fn missing_scope() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            recorded::DENIED_CODE,
            recorded::MISSING_SCOPE,
        )
    }
}

/// The key order of this and the next two is the recorded one.
#[derive(Serialize)]
struct Outer<'a> {
    error: Error<'a>,
}

#[derive(Serialize)]
struct Error<'a> {
    code: &'a str,
    message: &'a str,
    #[serde(rename = "innerError")]
    inner: Inner<'a>,
}

#[derive(Serialize)]
struct Inner<'a> {
    date: String,
    #[serde(rename = "request-id")]
    request_id: &'a str,
    #[serde(rename = "client-request-id")]
    client_request_id: &'a str,
}

/// The ids of one call.
pub(crate) struct Envelope {
    request_id: String,
    client_request_id: String,
}

impl Envelope {
    /// A fresh request id; the caller's own is echoed, and equals ours when it sent none.
    pub(crate) fn new(headers: &HeaderMap) -> Self {
        let request_id = ids::guid();
        let sent = headers
            .get("client-request-id")
            .and_then(|value| value.to_str().ok());
        Self {
            client_request_id: sent.map_or_else(|| request_id.clone(), str::to_owned),
            request_id,
        }
    }

    /// A success.
    pub(crate) fn success(&self, (status, body): (StatusCode, Option<Value>)) -> Response {
        let mut response = match body {
            Some(body) => with_body(body.to_string(), recorded::DIRECTORY_JSON),
            None => Response::new(Body::empty()),
        };
        *response.status_mut() = status;
        self.add_headers(response.headers_mut(), true);
        response
    }

    /// A refusal in the envelope.
    pub(crate) fn refusal(&self, refusal: &Refusal, origin: &str) -> Response {
        let outer = Outer {
            error: Error {
                code: refusal.code,
                message: &refusal.message,
                inner: Inner {
                    date: clock::graph_error_date(clock::now()),
                    request_id: &self.request_id,
                    client_request_id: &self.client_request_id,
                },
            },
        };
        // The recorded 401 of the gateway is plain JSON.
        let content_type = if refusal.by_gateway {
            "application/json"
        } else {
            recorded::DIRECTORY_JSON
        };
        let mut response = with_body(serde_json::to_string(&outer).unwrap_or_default(), content_type);
        *response.status_mut() = refusal.status;
        self.add_headers(response.headers_mut(), !refusal.by_gateway);
        if refusal.status == StatusCode::UNAUTHORIZED {
            let challenge = www_authenticate(origin, refusal.claims.as_deref());
            if let Ok(value) = HeaderValue::try_from(challenge) {
                response.headers_mut().insert(header::WWW_AUTHENTICATE, value);
            }
        }
        response
    }

    fn add_headers(&self, headers: &mut HeaderMap, from_directory: bool) {
        let mut set = |name: &'static str, value: &str| {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        };
        set("strict-transport-security", "max-age=31536000");
        set("request-id", &self.request_id);
        set("client-request-id", &self.client_request_id);
        set("x-ms-ags-diagnostic", recorded::DIAGNOSTIC);
        if from_directory {
            set("cache-control", "no-cache");
            set("vary", "Accept-Encoding");
            set("x-ms-resource-unit", "1");
            set("odata-version", "4.0");
        }
    }
}

/// The recorded form. Only a challenge was recorded with this header; that a plain 401 has the part before `error` is an
/// assumption.
fn www_authenticate(origin: &str, claims: Option<&str>) -> String {
    let plain = format!(
        r#"Bearer realm="", authorization_uri="{origin}/common/oauth2/authorize", client_id="{}""#,
        recorded::GRAPH_APP_ID
    );
    match claims {
        Some(claims) => format!(r#"{plain}, error="insufficient_claims", claims="{claims}""#),
        None => plain,
    }
}

fn with_body(text: String, content_type: &'static str) -> Response {
    let mut response = Response::new(Body::from(text));
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}
