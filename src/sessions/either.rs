//! The store of sessions that the settings ask for.

use async_trait::async_trait;
use tower_sessions::SessionStore;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::Result;

use super::{MemoryStore, RedisStore};
use crate::store::Unavailable;

/// Where sessions are kept. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Sessions {
    /// In this process.
    Memory(MemoryStore),
    /// Where several replicas find them.
    Redis(RedisStore),
}

impl Sessions {
    /// Ends the sessions that belong to one session at Entra ID, and says how many there were.
    pub async fn end_by_sid(&self, tid: &str, sid: &str) -> std::result::Result<usize, Unavailable> {
        match self {
            Self::Memory(store) => Ok(store.end_by_sid(tid, sid)),
            Self::Redis(store) => store.end_by_sid(tid, sid).await,
        }
    }

    /// How many there are, where that is known.
    pub fn count(&self) -> Option<usize> {
        match self {
            Self::Memory(store) => Some(store.len()),
            Self::Redis(_) => None,
        }
    }

    /// Forgets what expired, where nobody else does. Called now and then.
    pub fn sweep(&self) {
        if let Self::Memory(store) = self {
            store.sweep();
        }
    }
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        match self {
            Self::Memory(store) => store.create(record).await,
            Self::Redis(store) => store.create(record).await,
        }
    }

    /// Never fails: what a session learns while it lives (when it was used, the account facts) can be done without, and an
    /// answer that is true must not be lost for it.
    async fn save(&self, record: &Record) -> Result<()> {
        let saved = match self {
            Self::Memory(store) => store.save(record).await,
            Self::Redis(store) => store.save(record).await,
        };
        if saved.is_err() {
            tracing::warn!("what a session learned could not be written down");
        }
        Ok(())
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        match self {
            Self::Memory(store) => store.load(id).await,
            Self::Redis(store) => store.load(id).await,
        }
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        match self {
            Self::Memory(store) => store.delete(id).await,
            Self::Redis(store) => store.delete(id).await,
        }
    }
}
