//! What is written down before a request is sent, so that it is not lost together with the replica that sends it.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::password::whose::Whose;
use crate::password::{Ending, Evidence};

/// What the owner of a change knew before it sent: all that is left when its replica is gone.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(in crate::password) struct BeforeSend {
    /// Whose password it is.
    #[serde(default)]
    pub(in crate::password) whose: Whose,
    /// What Graph was to be told to call the request.
    #[serde(default)]
    pub(in crate::password) client_request_id: String,
    /// `lastPasswordChangeDateTime`.
    #[serde(default, with = "time::serde::rfc3339::option")]
    pub(in crate::password) baseline: Option<OffsetDateTime>,
    /// When that was.
    #[serde(with = "time::serde::rfc3339")]
    pub(in crate::password) sent_at: OffsetDateTime,
}

/// A change that ended with its replica: nobody else will write into the audit log what became of it.
pub(in crate::password) struct Lost {
    pub(in crate::password) send: BeforeSend,
    pub(in crate::password) ending: Ending,
}

impl BeforeSend {
    /// What a look at the facts can prove of it, after it was waited for until `given_up_at`.
    pub(in crate::password) fn evidence(&self, given_up_at: OffsetDateTime) -> Option<Evidence> {
        self.baseline.map(|baseline| Evidence {
            person: self.whose.key(),
            baseline,
            sent_at: self.sent_at,
            given_up_at,
        })
    }
}

#[cfg(test)]
impl BeforeSend {
    /// For tests: of a change without a baseline.
    pub(super) fn example() -> Self {
        Self {
            whose: Whose::default(),
            client_request_id: String::new(),
            baseline: None,
            sent_at: OffsetDateTime::UNIX_EPOCH,
        }
    }
}
