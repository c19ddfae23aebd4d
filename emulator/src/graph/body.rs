//! The JSON object that a write brings along.

use axum::http::{HeaderMap, header};
use serde_json::{Map, Value};

use super::{Call, Refusal};
use crate::recorded;

/// The byte order mark of UTF-8. That it is skipped is synthetic: Microsoft's readers do, no source says it of Graph.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads it, or says what is wrong with the request.
pub(super) fn object(call: &Call<'_>) -> Result<Map<String, Value>, Refusal> {
    check_content_type(call.headers)?;
    let text = call.body.strip_prefix(MARK).unwrap_or(call.body);
    match serde_json::from_slice(text) {
        Ok(Value::Object(object)) => Ok(object),
        _ => Err(Refusal::bad_request(recorded::NOT_JSON)),
    }
}

fn check_content_type(headers: &HeaderMap) -> Result<(), Refusal> {
    let Some(value) = headers.get(header::CONTENT_TYPE) else {
        return Err(Refusal::bad_request(recorded::NO_CONTENT_TYPE));
    };
    let essence = value
        .to_str()
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .trim();
    if essence.eq_ignore_ascii_case("application/json") {
        Ok(())
    } else {
        Err(Refusal::bad_request(recorded::NOT_A_JSON_CONTENT_TYPE))
    }
}
