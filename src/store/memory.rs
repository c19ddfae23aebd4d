//! Shared records of one replica: shared by its requests.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use time::OffsetDateTime;
use zeroize::Zeroizing;

use super::{Epoch, Place, Seen, Swapped};
use crate::clock::Clock;
use crate::random::Random;
use crate::sealing::Label;

/// Records in this process.
#[derive(Clone)]
pub struct Memory {
    records: Arc<Mutex<HashMap<(Label, String), Kept>>>,
    epoch: Epoch,
    clock: Clock,
}

struct Kept {
    bytes: Zeroizing<Vec<u8>>,
    until: OffsetDateTime,
}

impl Memory {
    /// Nothing is in it. Its epoch is that of the process.
    pub fn new(clock: Clock, random: &Random) -> Self {
        Self {
            records: Arc::default(),
            epoch: Epoch(random.token()),
            clock,
        }
    }

    /// The epoch of the process.
    pub fn epoch(&self) -> &Epoch {
        &self.epoch
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.records().is_empty()
    }

    /// Forgets what is old.
    pub(super) fn sweep(&self) {
        let now = self.clock.now();
        self.records().retain(|_, kept| kept.until > now);
    }

    pub(super) fn see(&self, place: Place<'_>) -> Seen {
        let now = self.clock.now();
        let records = self.records();
        let kept = records
            .get(&(place.label, place.id.to_owned()))
            .filter(|kept| kept.until > now);
        Seen {
            epoch: self.epoch.clone(),
            bytes: kept.map(|kept| kept.bytes.clone()),
            raw: None,
        }
    }

    pub(super) fn swap(
        &self,
        place: Place<'_>,
        seen: &Seen,
        (bytes, lives): (Zeroizing<Vec<u8>>, Duration),
    ) -> Swapped {
        let now = self.clock.now();
        let mut records = self.records();
        let key = (place.label, place.id.to_owned());
        let held = records.get(&key).filter(|kept| kept.until > now);
        if held.map(|kept| &kept.bytes) != seen.bytes.as_ref() {
            return Swapped::Changed;
        }
        let until = now.checked_add(time::Duration::try_from(lives).unwrap_or(time::Duration::MAX));
        let until = until.unwrap_or(now + time::Duration::days(1));
        records.insert(key, Kept { bytes, until });
        Swapped::Done
    }

    fn records(&self) -> MutexGuard<'_, HashMap<(Label, String), Kept>> {
        // No code that can panic runs while the lock is held.
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
