//! Small records that every replica sees the same: the budget of attempts and the one change of a session. In this process
//! for one replica, in Redis or Valkey for several.
//!
//! 1. [`Store::update`] changes one record, whoever else wants to at the same time: it reads, decides, and writes only if
//!    nothing happened in between. There is no other way to write.
//! 2. [`Epoch`] tells whether the store may have forgotten something. It changes when another server takes over, when one
//!    starts again, and when one is emptied. What must never happen twice is bound to the epoch in which it was allowed.
//! 3. [`Unavailable`] is what every operation may end with, after a few seconds at the most. Nothing is assumed then.

mod memory;
pub mod redis;

use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

pub use self::memory::Memory;
pub use self::redis::Redis;
use crate::sealing::Label;

/// How often a record is tried to be changed that others change at the same time.
const MOST_TRIES: usize = 32;

/// Where shared records are kept. Cheap to clone.
#[derive(Clone)]
pub enum Store {
    /// In this process.
    Memory(Memory),
    /// In Redis or Valkey.
    Redis(Redis),
}

/// The store did not answer in time, or not in a way that can be trusted. Why is in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unavailable;

/// As long as it stays the same, the store has forgotten nothing that it once confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Epoch(String);

impl Epoch {
    /// As text, for a record that is bound to it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// From such a text.
    pub fn from_text(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

/// Which record.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// What it is.
    pub label: Label,
    /// Whose. Never seen outside of this process.
    pub id: &'a str,
}

/// What to do with a record.
pub enum Keep<T> {
    /// Leave it.
    AsIs,
    /// Write this, and forget it after so long.
    Put(T, Duration),
}

/// How a conditional change ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Updated<R> {
    /// It is in the store.
    Done(R),
    /// The store may have forgotten something since: nothing was written.
    AnotherEpoch,
}

/// What is in a place, as bytes.
pub(crate) struct Seen {
    pub(crate) epoch: Epoch,
    pub(crate) bytes: Option<Zeroizing<Vec<u8>>>,
    /// The same as it is kept, where that is sealed.
    raw: Option<Vec<u8>>,
}

/// How a write ended.
pub(crate) enum Swapped {
    Done,
    /// Somebody else was there in between.
    Changed,
    AnotherEpoch,
}

impl Store {
    /// Reads a record. One that cannot be understood is no reason to believe that there is none.
    pub async fn read<T: DeserializeOwned>(
        &self,
        place: Place<'_>,
    ) -> Result<(Option<T>, Epoch), Unavailable> {
        let seen = self.see(place).await?;
        Ok((parse(seen.bytes.as_deref())?, seen.epoch))
    }

    /// Changes a record: `decide` sees what is there and says what is to be kept and what to answer. It may be asked more
    /// than once.
    pub async fn update<T, R>(
        &self,
        place: Place<'_>,
        mut decide: impl FnMut(Option<T>) -> (Keep<T>, R),
    ) -> Result<R, Unavailable>
    where
        T: Serialize + DeserializeOwned,
    {
        match self.update_within(place, None, &mut decide).await? {
            Updated::Done(answer) => Ok(answer),
            Updated::AnotherEpoch => Err(Unavailable),
        }
    }

    /// The same, but only as long as `epoch` lasts.
    pub async fn update_in<T, R>(
        &self,
        place: Place<'_>,
        epoch: &Epoch,
        mut decide: impl FnMut(Option<T>) -> (Keep<T>, R),
    ) -> Result<Updated<R>, Unavailable>
    where
        T: Serialize + DeserializeOwned,
    {
        self.update_within(place, Some(epoch), &mut decide).await
    }

    async fn update_within<T, R>(
        &self,
        place: Place<'_>,
        epoch: Option<&Epoch>,
        decide: &mut impl FnMut(Option<T>) -> (Keep<T>, R),
    ) -> Result<Updated<R>, Unavailable>
    where
        T: Serialize + DeserializeOwned,
    {
        for _ in 0..MOST_TRIES {
            let seen = self.see(place).await?;
            if epoch.is_some_and(|epoch| *epoch != seen.epoch) {
                return Ok(Updated::AnotherEpoch);
            }
            let (keep, answer) = decide(parse(seen.bytes.as_deref())?);
            let after = match keep {
                Keep::AsIs => return Ok(Updated::Done(answer)),
                Keep::Put(record, lives) => {
                    let plain = serde_json::to_vec(&record).map_err(|_| Unavailable)?;
                    (Zeroizing::new(plain), lives)
                }
            };
            match self.swap(place, &seen, after).await? {
                Swapped::Done => return Ok(Updated::Done(answer)),
                Swapped::Changed => {}
                // Without a condition on the epoch, the next look is as good as this one.
                Swapped::AnotherEpoch if epoch.is_none() => {}
                Swapped::AnotherEpoch => return Ok(Updated::AnotherEpoch),
            }
        }
        tracing::error!(label = ?place.label, "too many at once want to change one record");
        Err(Unavailable)
    }

    /// Whether it can be used now.
    pub async fn is_ready(&self) -> bool {
        match self {
            Self::Memory(_) => true,
            Self::Redis(redis) => redis.is_ready().await,
        }
    }

    /// Forgets what is old, where nobody else does. Called now and then.
    pub fn sweep(&self) {
        if let Self::Memory(memory) = self {
            memory.sweep();
        }
    }

    async fn see(&self, place: Place<'_>) -> Result<Seen, Unavailable> {
        match self {
            Self::Memory(memory) => Ok(memory.see(place)),
            Self::Redis(redis) => {
                let seen = redis.see(place).await?;
                // What cannot be opened is no reason to believe that nothing is there.
                let is_strange = seen.raw.is_some() && seen.bytes.is_none();
                if is_strange { Err(Unavailable) } else { Ok(seen) }
            }
        }
    }

    async fn swap(
        &self,
        place: Place<'_>,
        seen: &Seen,
        after: (Zeroizing<Vec<u8>>, Duration),
    ) -> Result<Swapped, Unavailable> {
        match self {
            Self::Memory(memory) => Ok(memory.swap(place, seen, after)),
            Self::Redis(redis) => redis.swap(place, seen, after).await,
        }
    }
}

fn parse<T: DeserializeOwned>(bytes: Option<&Vec<u8>>) -> Result<Option<T>, Unavailable> {
    let Some(bytes) = bytes else { return Ok(None) };
    serde_json::from_slice(bytes).map(Some).map_err(|_| {
        tracing::error!("a shared record cannot be read");
        Unavailable
    })
}
