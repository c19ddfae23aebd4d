//! Faults on request: late answers, wrong answers, lost answers, revoked tokens.
//!
//! Every request passes through [`pass`]: it is recorded, then it takes the oldest fault that waits at its place.
//!
//! | fault | acted on | answer |
//! |---|---|---|
//! | `delay_ms` alone | at once | the real one, late: a client that gives up meets a change that did happen |
//! | `status` (with `headers`, `body`) | no | the given one, after the delay |
//! | `drop: before` | no | none: the connection closes after the delay |
//! | `drop: after` | at once | none: the connection closes after the delay |

use std::collections::BTreeMap;
use std::time::Duration;

use axum::Json;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::rejection::BytesRejection;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use super::requests::{PLACES, place};
use super::{Mistake, Record, read};
use crate::clock;
use crate::state::Shared;

/// More than any request of this protocol.
const LARGEST_BODY: usize = 1024 * 1024;

/// Marks a response that must not be sent.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AnswerIsLost;

/// A fault that waits for a request.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fault {
    at: Option<String>,
    #[serde(default = "once")]
    times: u32,
    #[serde(default)]
    delay_ms: u64,
    status: Option<u16>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    body: String,
    drop: Option<When>,
    #[serde(default)]
    revoke_tokens: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum When {
    Before,
    After,
}

fn once() -> u32 {
    1
}

/// `POST /_emulator/faults`.
pub(crate) async fn add(
    State(world): State<Shared>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Value>, Mistake> {
    let fault: Fault = read(&body?)?;
    fault.check()?;
    let mut inner = world.lock();
    if fault.revoke_tokens {
        inner.revoke_all_tokens();
    }
    if fault.at.is_some() {
        inner.faults.push_back(fault);
    }
    Ok(Json(json!({"waiting": inner.faults.len()})))
}

/// What every request passes: it is recorded, and meets the fault that waits for it.
pub(crate) async fn pass(State(world): State<Shared>, request: Request, next: Next) -> Response {
    let ahead = world.lock().clock_ahead;
    clock::ahead_by(ahead, record_and_answer(world, request, next)).await
}

async fn record_and_answer(world: Shared, request: Request, next: Next) -> Response {
    let Some(at) = place(request.uri().path()) else {
        return next.run(request).await;
    };
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST_BODY).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let fault = {
        let mut inner = world.lock();
        inner.count(at);
        Record::new(at, &parts.method, &parts.uri, &parts.headers, &body).keep(&mut inner.requests);
        take(&mut inner.faults, at)
    };
    let request = Request::from_parts(parts, Body::from(body));
    let Some(fault) = fault else {
        return next.run(request).await;
    };
    let response = match (fault.drop, fault.status) {
        (Some(When::Before), _) => lost(),
        (Some(When::After), _) => {
            next.run(request).await;
            lost()
        }
        (None, Some(_)) => fault.answer(),
        (None, None) => next.run(request).await,
    };
    tokio::time::sleep(Duration::from_millis(fault.delay_ms)).await;
    response
}

impl Fault {
    fn check(&self) -> Result<(), Mistake> {
        let complain = |why: &str| Err(Mistake(why.to_owned()));
        match &self.at {
            None if self.revoke_tokens => return Ok(()),
            None => return complain("`at` is missing"),
            Some(at) if !PLACES.contains(&at.as_str()) => {
                return Err(Mistake(format!(
                    "`at` is `{at}`, which is none of {}",
                    PLACES.join(", ")
                )));
            }
            Some(_) => (),
        }
        if self.times == 0 {
            return complain("`times` is 0");
        }
        if self.drop.is_some() && self.status.is_some() {
            return complain("`drop` and `status` exclude each other");
        }
        if self.drop.is_none() && self.status.is_none() && self.delay_ms == 0 && !self.revoke_tokens {
            return complain("none of `status`, `drop`, `delay_ms` says what shall happen");
        }
        if self.status.is_none() && !(self.headers.is_empty() && self.body.is_empty()) {
            return complain("`headers` and `body` need a `status`");
        }
        if self.status.is_some_and(|status| !(200..=599).contains(&status)) {
            return complain("`status` is not within 200 to 599");
        }
        for (name, value) in &self.headers {
            if HeaderName::try_from(name).is_err() || HeaderValue::try_from(value).is_err() {
                return Err(Mistake(format!("`{name}: {value}` is no header")));
            }
        }
        Ok(())
    }

    fn answer(&self) -> Response {
        let mut response = Response::new(Body::from(self.body.clone()));
        if let Some(status) = self.status.and_then(|status| StatusCode::from_u16(status).ok()) {
            *response.status_mut() = status;
        }
        for (name, value) in &self.headers {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                response.headers_mut().append(name, value);
            }
        }
        response
    }
}

fn lost() -> Response {
    let mut response = Response::new(Body::empty());
    response.extensions_mut().insert(AnswerIsLost);
    response
}

fn take(faults: &mut std::collections::VecDeque<Fault>, at: &str) -> Option<Fault> {
    let index = faults.iter().position(|fault| fault.at.as_deref() == Some(at))?;
    let waiting = faults.get_mut(index)?;
    let fault = waiting.clone();
    waiting.times -= 1;
    if waiting.times == 0 {
        faults.remove(index);
    }
    Some(fault)
}
