//! Sessions in this process. Bounded: a live session is never evicted, and when all places are taken a new sign-in is
//! told to try later. What expired or was signed out is gone: `save` only ever updates.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use tower_sessions::SessionStore;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};

use super::{SignedIn, sid_key};
use crate::clock::Clock;
use crate::store::Epoch;

/// The store for one replica.
#[derive(Clone)]
pub struct MemoryStore {
    held: Arc<Mutex<Held>>,
    capacity: usize,
    epoch: Epoch,
    clock: Clock,
}

/// The records, and which of them belong to one session at Entra ID (`tid` and `sid`).
#[derive(Default)]
struct Held {
    records: HashMap<Id, Record>,
    by_sid: HashMap<String, HashSet<Id>>,
}

impl Held {
    fn remove(&mut self, id: &Id) {
        let Some(record) = self.records.remove(id) else {
            return;
        };
        let Some(key) = sid_key(&record) else { return };
        if let Some(ids) = self.by_sid.get_mut(&key) {
            ids.remove(id);
            if ids.is_empty() {
                self.by_sid.remove(&key);
            }
        }
    }

    fn sweep(&mut self, clock: &Clock) {
        let now = clock.now();
        let old = |(id, record): (&Id, &Record)| (record.expiry_date <= now).then_some(*id);
        for id in self.records.iter().filter_map(old).collect::<Vec<_>>() {
            self.remove(&id);
        }
    }
}

impl std::fmt::Debug for MemoryStore {
    /// Says how many sessions there are, and nothing of what they hold.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MemoryStore")
            .field("sessions", &self.len())
            .field("capacity", &self.capacity)
            .finish_non_exhaustive()
    }
}

impl MemoryStore {
    /// A store for at most `capacity` live sessions, in the epoch of this process.
    pub fn new(capacity: usize, epoch: Epoch, clock: Clock) -> Self {
        Self {
            held: Arc::default(),
            capacity,
            epoch,
            clock,
        }
    }

    /// How many sessions are held, those included that expired since the last sweep.
    pub fn len(&self) -> usize {
        self.held().records.len()
    }

    /// Whether no session is held.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets what expired. Called now and then, and when the store is full.
    pub fn sweep(&self) {
        self.held().sweep(&self.clock);
    }

    /// Ends the sessions that belong to one session at Entra ID, and says how many there were.
    pub fn end_by_sid(&self, tid: &str, sid: &str) -> usize {
        let mut held = self.held();
        let ids = held.by_sid.remove(&format!("{tid}/{sid}")).unwrap_or_default();
        ids.iter().filter(|id| held.records.remove(id).is_some()).count()
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        // No code that can panic runs while the lock is held, so a poisoned map is still a sound one.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl SessionStore for MemoryStore {
    async fn create(&self, record: &mut Record) -> Result<()> {
        let mut held = self.held();
        if held.records.len() >= self.capacity {
            held.sweep(&self.clock);
        }
        if held.records.len() >= self.capacity {
            return Err(Error::Backend("all places for sessions are taken".to_owned()));
        }
        while held.records.contains_key(&record.id) {
            record.id = Id::default();
        }
        let epoch = self.epoch.as_str().into();
        record.data.insert(SignedIn::EPOCH.to_owned(), epoch);
        if let Some(key) = sid_key(record) {
            held.by_sid.entry(key).or_default().insert(record.id);
        }
        held.records.insert(record.id, record.clone());
        Ok(())
    }

    async fn save(&self, record: &Record) -> Result<()> {
        // The person of a session never changes, so neither does its place in the index.
        if let Some(held) = self.held().records.get_mut(&record.id) {
            *held = record.clone();
        }
        Ok(())
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let now = self.clock.now();
        Ok(self
            .held()
            .records
            .get(id)
            .filter(|record| record.expiry_date > now)
            .cloned())
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.held().remove(id);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI64, Ordering};

    use time::{Duration, OffsetDateTime};

    use super::*;

    fn store(capacity: usize) -> (MemoryStore, Arc<AtomicI64>) {
        let seconds = Arc::new(AtomicI64::new(0));
        let told = Arc::clone(&seconds);
        let clock = Clock::from_fn(move || {
            OffsetDateTime::UNIX_EPOCH + Duration::seconds(told.load(Ordering::SeqCst))
        });
        (MemoryStore::new(capacity, Epoch::from_text("e"), clock), seconds)
    }

    fn record(expires_after: i64) -> Record {
        let expiry_date = OffsetDateTime::UNIX_EPOCH + Duration::seconds(expires_after);
        Record {
            id: Id::default(),
            data: std::collections::HashMap::default(),
            expiry_date,
        }
    }

    #[tokio::test]
    async fn a_record_that_was_deleted_is_not_brought_back_by_a_late_save() {
        let (store, _) = store(8);
        let mut record = record(60);
        store.create(&mut record).await.unwrap();
        store.delete(&record.id).await.unwrap();
        store.save(&record).await.unwrap();
        assert!(store.load(&record.id).await.unwrap().is_none());
        assert!(store.is_empty());
    }

    #[tokio::test]
    async fn what_expired_is_neither_found_nor_kept() {
        let (store, seconds) = store(8);
        let mut record = record(60);
        store.create(&mut record).await.unwrap();
        assert!(store.load(&record.id).await.unwrap().is_some());
        seconds.store(60, Ordering::SeqCst);
        assert!(store.load(&record.id).await.unwrap().is_none());
        store.sweep();
        assert!(store.is_empty());
    }

    #[tokio::test]
    async fn a_full_store_refuses_and_evicts_nobody_until_places_are_free() {
        let (store, seconds) = store(2);
        let (mut first, mut second, mut third) = (record(60), record(120), record(180));
        store.create(&mut first).await.unwrap();
        store.create(&mut second).await.unwrap();
        assert!(store.create(&mut third).await.is_err());
        assert!(store.load(&first.id).await.unwrap().is_some());
        seconds.store(61, Ordering::SeqCst);
        store.create(&mut third).await.unwrap();
        assert!(store.load(&second.id).await.unwrap().is_some());
    }

    #[tokio::test]
    async fn a_sign_out_elsewhere_ends_the_sessions_of_that_sid_alone() {
        let (store, _) = store(8);
        let mut records = Vec::new();
        for (tid, sid) in [("t", "one"), ("t", "one"), ("t", "two"), ("u", "one")] {
            let mut record = record(60);
            let person = serde_json::json!({"person": {"tid": tid, "sid": sid}});
            record.data.insert(SignedIn::KEY.to_owned(), person);
            store.create(&mut record).await.unwrap();
            records.push(record);
        }
        store.delete(&records[1].id).await.unwrap();
        assert_eq!(store.end_by_sid("t", "one"), 1);
        assert_eq!(store.end_by_sid("t", "one"), 0);
        assert!(store.load(&records[0].id).await.unwrap().is_none());
        store.save(&records[0]).await.unwrap();
        assert_eq!(store.len(), 2, "the other sid and the other tenant live on");
        store.delete(&records[2].id).await.unwrap();
        store.delete(&records[3].id).await.unwrap();
        assert!(store.held().by_sid.is_empty());
    }

    #[tokio::test]
    async fn an_id_that_is_taken_is_replaced() {
        let (store, _) = store(8);
        let mut first = record(60);
        store.create(&mut first).await.unwrap();
        let mut twin = record(60);
        twin.id = first.id;
        store.create(&mut twin).await.unwrap();
        assert_ne!(first.id, twin.id);
        assert_eq!(store.len(), 2);
    }
}
