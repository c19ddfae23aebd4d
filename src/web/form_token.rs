//! The one-time value of a form: a submit is recognised by it when it comes again. It also says when, and in which epoch of
//! the store, the form was made. So the portal knows, even when the session is gone, whether it could have forgotten a submit
//! of this very form, and does not claim that nothing was changed.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use tower_sessions::session::Id;

use super::{LiveSession, Portal};
use crate::sealing::Label;
use crate::store::Epoch;

/// What the value says.
#[derive(Serialize, Deserialize)]
pub(crate) struct FormToken {
    epoch: String,
    #[serde(with = "time::serde::timestamp")]
    at: OffsetDateTime,
}

/// A value for a form of this session. No two are alike.
pub(crate) fn make(portal: &Portal, live: &LiveSession) -> String {
    let token = FormToken {
        epoch: live.epoch.as_str().to_owned(),
        at: portal.clock.now(),
    };
    let plain = serde_json::to_vec(&token).unwrap_or_default();
    let sealed = portal.sealer.seal(Label::Form, &live.id.to_string(), &plain);
    sealed.unwrap_or_else(|| portal.random.token())
}

/// The value that came with a form of a session that is gone, if it is one of ours.
pub(crate) fn open(portal: &Portal, session: &Id, value: &str) -> Option<FormToken> {
    let plain = portal.sealer.open(Label::Form, &session.to_string(), value)?;
    serde_json::from_slice(&plain).ok()
}

impl FormToken {
    /// In which epoch the form was made.
    pub(crate) fn epoch(&self) -> Epoch {
        Epoch::from_text(self.epoch.as_str())
    }

    /// How old the form is.
    pub(crate) fn age(&self, now: OffsetDateTime) -> time::Duration {
        now - self.at
    }
}
