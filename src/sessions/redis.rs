//! Sessions in Redis or Valkey, for several replicas.
//!
//! A session is bound to the epoch in which it began ([`crate::store::Epoch`]): when the store may have forgotten something,
//! everybody signs in again. So a session that was signed out never comes back with a server that had not heard of it, and
//! no change is allowed by a server that may have forgotten the first one.

use std::time::Duration;

use async_trait::async_trait;
use serde_json::Value;
use tower_sessions::SessionStore;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use zeroize::Zeroizing;

use super::{SignedIn, sid_key};
use crate::clock::Clock;
use crate::sealing::Label;
use crate::store::redis::Redis;
use crate::store::{Epoch, Place, Swapped, Unavailable};
use crate::telemetry::Metrics;

/// How often a session is tried to be made, while ids are taken or servers take over.
const MOST_TRIES: usize = 4;

/// The store for several replicas.
#[derive(Clone)]
pub struct RedisStore {
    redis: Redis,
    /// How long the index of a session at Entra ID is kept after the last sign-in: no session lives longer.
    lifetime: Duration,
    clock: Clock,
    metrics: Metrics,
}

impl std::fmt::Debug for RedisStore {
    /// Says nothing of what it holds.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RedisStore").finish_non_exhaustive()
    }
}

impl RedisStore {
    /// For sessions that live for `lifetime` at the most.
    pub fn new(redis: Redis, lifetime: Duration, clock: Clock, metrics: Metrics) -> Self {
        Self {
            redis,
            lifetime,
            clock,
            metrics,
        }
    }

    /// Ends the sessions that belong to one session at Entra ID, and says how many there were.
    pub async fn end_by_sid(&self, tid: &str, sid: &str) -> std::result::Result<usize, Unavailable> {
        let index = format!("{tid}/{sid}");
        let index = Place {
            label: Label::LogoutIndex,
            id: &index,
        };
        let mut ended = 0;
        for id in self.redis.members(index).await? {
            let id = String::from_utf8_lossy(&id);
            ended += usize::from(self.redis.remove(session(&id)).await?);
        }
        // Last: whoever is interrupted finds them again.
        self.redis.remove(index).await?;
        Ok(ended)
    }

    fn lives(&self, record: &Record) -> Duration {
        Duration::try_from(record.expiry_date - self.clock.now()).unwrap_or(Duration::ZERO)
    }
}

fn session(id: &str) -> Place<'_> {
    Place {
        label: Label::Session,
        id,
    }
}

fn epoch_of(record: &Record) -> Option<Epoch> {
    record
        .data
        .get(SignedIn::EPOCH)
        .and_then(Value::as_str)
        .map(Epoch::from_text)
}

fn plain(record: &Record) -> Result<Zeroizing<Vec<u8>>> {
    // The error of the library could quote a record.
    let plain = serde_json::to_vec(record).map_err(|_| Error::Encode("a session".to_owned()))?;
    Ok(Zeroizing::new(plain))
}

fn unavailable(_: Unavailable) -> Error {
    Error::Backend("the session store cannot be used".to_owned())
}

#[async_trait]
impl SessionStore for RedisStore {
    async fn create(&self, record: &mut Record) -> Result<()> {
        for _ in 0..MOST_TRIES {
            let id = record.id.to_string();
            let seen = self.redis.see(session(&id)).await.map_err(unavailable)?;
            let epoch = Value::String(seen.epoch.as_str().to_owned());
            record.data.insert(SignedIn::EPOCH.to_owned(), epoch);
            // First the index: a session that is in none could not be signed out from elsewhere.
            if let Some(index) = sid_key(record) {
                let index = Place {
                    label: Label::LogoutIndex,
                    id: &index,
                };
                let added = self.redis.add(index, id.as_bytes(), self.lifetime);
                added.await.map_err(unavailable)?;
            }
            let created = self
                .redis
                .create(session(&id), &seen.epoch, plain(record)?, self.lives(record));
            match created.await.map_err(unavailable)? {
                Swapped::Done => return Ok(()),
                Swapped::Changed => record.id = Id::default(),
                Swapped::AnotherEpoch => {}
            }
        }
        Err(unavailable(Unavailable))
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let id = record.id.to_string();
        let plain = plain(record)?;
        let saved = self.redis.overwrite(session(&id), &plain, self.lives(record));
        saved.await.map(|_| ()).map_err(unavailable)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let text = id.to_string();
        let seen = self.redis.see(session(&text)).await.map_err(unavailable)?;
        let record: Option<Record> = seen.bytes.and_then(|bytes| {
            serde_json::from_slice(&bytes)
                .inspect_err(|_| tracing::error!("a session cannot be read; it counts as none"))
                .ok()
        });
        let Some(record) = record.filter(|record| record.id == *id && record.expiry_date > self.clock.now())
        else {
            return Ok(None);
        };
        if epoch_of(&record) != Some(seen.epoch) {
            self.metrics.session_lost();
            return Ok(None);
        }
        Ok(Some(record))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        let removed = self.redis.remove(session(&id.to_string())).await;
        removed.map(|_| ()).map_err(unavailable)
    }
}
