//! How tests turn things: the settings of Graph and the directory, the clock, and what happens to an account from outside.

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use serde::Deserialize;
use serde_json::{Value, json};
use time::Duration;

use super::{Mistake, account_json, read};
use crate::state::{Event, SettingsChange, Shared};

/// `PUT /_emulator/settings`.
pub(crate) async fn settings(
    State(world): State<Shared>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Value>, Mistake> {
    let change: SettingsChange = read(&body?)?;
    let mut inner = world.lock();
    inner.set(change).map_err(Mistake)?;
    Ok(Json(inner.settings()))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Clock {
    ahead_seconds: u32,
}

/// `PUT /_emulator/clock`: how far ahead of the system's clock everything here thinks it is.
pub(crate) async fn clock(
    State(world): State<Shared>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Value>, Mistake> {
    let clock: Clock = read(&body?)?;
    world.lock().clock_ahead = Duration::seconds(i64::from(clock.ahead_seconds));
    Ok(Json(json!({"ahead_seconds": clock.ahead_seconds})))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Happening {
    event: Event,
    password: Option<String>,
}

/// `POST /_emulator/users/{upn}/events`: what happens elsewhere, with a new password or, for `revoked`, without.
pub(crate) async fn event(
    State(world): State<Shared>,
    Path(upn): Path<String>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Value>, Mistake> {
    let happening: Happening = read(&body?)?;
    let mut inner = world.lock();
    let account = inner.directory.by_name(&upn);
    let oid = account
        .map(|account| account.oid.clone())
        .ok_or_else(|| Mistake(format!("there is no account `{upn}`")))?;
    match (happening.event, happening.password) {
        (Event::Revoked, None) => inner.tokens_event(&oid, Event::Revoked),
        (Event::Revoked, Some(_)) => {
            return Err(Mistake("`revoked` takes no `password`".to_owned()));
        }
        (event, Some(password)) => inner.change_password(&oid, &password, event),
        (_, None) => return Err(Mistake("the new `password` is missing".to_owned())),
    }
    let account = inner.directory.by_oid(&oid);
    Ok(Json(
        account.map_or(Value::Null, |account| account_json(&inner, account)),
    ))
}
