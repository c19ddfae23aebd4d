//! Whose password it is, as the audit log and the ledger name people.

use serde::{Deserialize, Serialize};

use crate::sessions::Person;

/// The part of a [`Person`] that is kept with a change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(super) struct Whose {
    pub(super) tid: String,
    pub(super) oid: String,
    pub(super) upn: String,
}

impl Whose {
    pub(super) fn of(person: &Person) -> Self {
        Self {
            tid: person.tid.clone(),
            oid: person.oid.clone(),
            upn: person.upn.clone(),
        }
    }

    /// The same as [`Person::key`].
    pub(super) fn key(&self) -> String {
        format!("{}/{}", self.tid, self.oid)
    }
}
