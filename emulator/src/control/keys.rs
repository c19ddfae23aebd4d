//! `PUT /_emulator/keys`: keys that come, sign and go on command.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use serde::Deserialize;
use serde_json::Value;

use super::{Mistake, read};
use crate::keys::SigningKey;
use crate::state::Shared;

/// What shall happen, in this order.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Change {
    /// Publish one more key, which signs nothing yet.
    publish: bool,
    /// The newest published key signs from now on; where the newest signs already, one is made first.
    rotate: bool,
    /// This key (`kid`) signs from now on.
    sign_with: Option<String>,
    /// This key (`kid`) is no longer published.
    retire: Option<String>,
    /// Every answer of the keys address leaves another key out.
    varying: Option<bool>,
}

/// Answers with `{"signing", "published", "varying"}`.
pub(crate) async fn change(
    State(world): State<Shared>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Value>, Mistake> {
    let change: Change = read(&body?)?;
    let needs_one = change.publish || change.rotate && !world.lock().keys.has_newer();
    let made = if needs_one {
        Some(
            tokio::task::spawn_blocking(SigningKey::generate)
                .await
                .map_err(|error| Mistake(error.to_string()))?
                .map_err(Mistake)?,
        )
    } else {
        None
    };
    let mut inner = world.lock();
    let keys = &mut inner.keys;
    if let Some(key) = made {
        keys.publish(key);
    }
    if change.rotate {
        keys.rotate();
    }
    if let Some(kid) = &change.sign_with {
        keys.sign_with(kid).map_err(Mistake)?;
    }
    if let Some(kid) = &change.retire {
        keys.retire(kid).map_err(Mistake)?;
    }
    if let Some(varying) = change.varying {
        keys.vary(varying);
    }
    Ok(Json(keys.describe()))
}
