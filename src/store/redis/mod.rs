//! Shared records in Redis 7 or Valkey. What stands there is of no use to who reads it: names are keyed hashes, contents
//! are sealed and bound to their id.

mod clients;
mod link;
mod scripts;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ::redis::{Cmd, FromRedisValue, Value, cmd, from_redis_value};
use aws_lc_rs::digest::{SHA256, digest};
use zeroize::Zeroizing;

use self::link::{Failure, Link};
use self::scripts::Script;
use super::{Epoch, Place, Seen, Swapped, Unavailable};
use crate::config;
use crate::random::Random;
use crate::sealing::{Label, Sealer};
use crate::telemetry::Metrics;

/// How often an operation is sent: a second time after a connection that turned out to be broken.
const MOST_SENDS: usize = 2;

/// Records in Redis. Cheap to clone.
#[derive(Clone)]
pub struct Redis(Arc<Inner>);

struct Inner {
    link: Link,
    sealer: Sealer,
    random: Random,
    metrics: Metrics,
    /// Whether the last operation failed: only the change is news.
    is_down: AtomicBool,
}

/// The settings make no client: for example a broken certificate.
#[derive(Debug)]
pub struct CannotUse(String);

impl std::fmt::Display for CannotUse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "session.redis_url: {}", self.0)
    }
}

impl std::error::Error for CannotUse {}

/// The keys of one record.
struct Keys {
    marker: String,
    names: Vec<String>,
}

impl Keys {
    fn of(sealer: &Sealer, place: Place<'_>) -> Self {
        let kind = match place.label {
            Label::Session => 's',
            Label::LogoutIndex => 'l',
            Label::Attempts => 'a',
            _ => 'c',
        };
        // All names of a record must share a slot of a Cluster. One byte of a hash says nothing of an id.
        let hash = digest(&SHA256, place.id.as_bytes());
        let tag = hash.as_ref().first().copied().unwrap_or_default();
        let names = sealer.names(place.label, place.id).into_iter();
        Self {
            marker: format!("repass:e:{{{tag:02x}}}"),
            names: names
                .map(|name| format!("repass:{kind}:{{{tag:02x}}}:{name}"))
                .collect(),
        }
    }
}

impl Redis {
    /// Nothing is connected yet, so it works while Redis cannot be reached.
    pub fn new(
        settings: &config::Redis,
        sealer: Sealer,
        random: &Random,
        metrics: Metrics,
    ) -> Result<Self, CannotUse> {
        let link = Link::new(settings, random.clone()).map_err(|error| CannotUse(error.to_string()))?;
        Ok(Self(Arc::new(Inner {
            link,
            sealer,
            random: random.clone(),
            metrics,
            is_down: AtomicBool::new(false),
        })))
    }

    /// Whether a record could be read now.
    pub(super) async fn is_ready(&self) -> bool {
        let place = Place {
            label: Label::Change,
            id: "",
        };
        self.see(place).await.is_ok()
    }

    /// What is in a place. What cannot be opened has no `bytes`.
    pub(crate) async fn see(&self, place: Place<'_>) -> Result<Seen, Unavailable> {
        let command = self.script(scripts::READ, place, &[]);
        let (epoch, raw): (String, Option<Vec<u8>>) = self.ask(&command).await?;
        let bytes = raw.as_ref().and_then(|raw| self.opened(place, raw));
        Ok(Seen {
            epoch: Epoch(epoch),
            bytes,
            raw,
        })
    }

    /// Writes, if nothing happened since `seen`.
    pub(super) async fn swap(
        &self,
        place: Place<'_>,
        seen: &Seen,
        (plain, lives): (Zeroizing<Vec<u8>>, Duration),
    ) -> Result<Swapped, Unavailable> {
        let after = self.sealed(place, &plain)?;
        let before = seen.raw.as_deref().unwrap_or_default();
        let lives = milliseconds(lives).to_string();
        let command = self.script(
            scripts::SWAP,
            place,
            &[seen.epoch.as_str().as_bytes(), before, &after, lives.as_bytes()],
        );
        let (how, found): (String, Option<Vec<u8>>) = self.ask(&command).await?;
        Ok(match how.as_str() {
            "done" => Swapped::Done,
            "epoch" => Swapped::AnotherEpoch,
            // No two sealed records are alike: this very one was written, and only the answer got lost.
            _ if found.unwrap_or_default() == after => Swapped::Done,
            _ => Swapped::Changed,
        })
    }

    /// Writes over what is there, and says whether something was.
    pub(crate) async fn overwrite(
        &self,
        place: Place<'_>,
        plain: &[u8],
        lives: Duration,
    ) -> Result<bool, Unavailable> {
        let (sealed, lives) = (self.sealed(place, plain)?, milliseconds(lives).to_string());
        let command = self.script(scripts::OVERWRITE, place, &[&sealed, lives.as_bytes()]);
        let (_, done): (String, Option<String>) = self.ask(&command).await?;
        Ok(done.is_some())
    }

    /// Writes where nothing is yet, in this epoch. Says how that went.
    pub(crate) async fn create(
        &self,
        place: Place<'_>,
        epoch: &Epoch,
        plain: Zeroizing<Vec<u8>>,
        lives: Duration,
    ) -> Result<Swapped, Unavailable> {
        let nothing = Seen {
            epoch: epoch.clone(),
            bytes: None,
            raw: None,
        };
        self.swap(place, &nothing, (plain, lives)).await
    }

    /// Forgets a record, whatever its name is.
    pub(crate) async fn remove(&self, place: Place<'_>) -> Result<bool, Unavailable> {
        let keys = Keys::of(&self.0.sealer, place);
        let removed: u64 = self.ask(cmd("DEL").arg(keys.names)).await?;
        Ok(removed > 0)
    }

    /// Adds a member to a set, which then lives for so long.
    pub(crate) async fn add(
        &self,
        place: Place<'_>,
        member: &[u8],
        lives: Duration,
    ) -> Result<(), Unavailable> {
        let keys = Keys::of(&self.0.sealer, place);
        let sealed = self.sealed(place, member)?;
        let mut command = cmd("EVAL");
        let name = keys.names.first().ok_or(Unavailable)?;
        command
            .arg(scripts::ADD)
            .arg(1)
            .arg(name)
            .arg(sealed)
            .arg(milliseconds(lives));
        self.ask::<i64>(&command).await.map(|_| ())
    }

    /// The members of a set. Those that cannot be opened are not ours.
    pub(crate) async fn members(&self, place: Place<'_>) -> Result<Vec<Zeroizing<Vec<u8>>>, Unavailable> {
        let mut members = Vec::new();
        for name in Keys::of(&self.0.sealer, place).names {
            let sealed: Vec<Vec<u8>> = self.ask(cmd("SMEMBERS").arg(name)).await?;
            members.extend(sealed.iter().filter_map(|one| self.opened(place, one)));
        }
        Ok(members)
    }

    fn sealed(&self, place: Place<'_>, plain: &[u8]) -> Result<Vec<u8>, Unavailable> {
        self.0
            .sealer
            .seal_record(place.label, place.id, plain)
            .ok_or(Unavailable)
    }

    fn opened(&self, place: Place<'_>, raw: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let opened = self.0.sealer.open_record(place.label, place.id, raw);
        if opened.is_none() {
            self.0.metrics.store_failure("not_ours");
            tracing::error!(label = ?place.label, "a record in Redis cannot be opened: another secret, another version, or somebody else wrote it");
        }
        opened
    }

    /// The command that runs a script on the keys of a place.
    fn script(&self, script: Script, place: Place<'_>, arguments: &[&[u8]]) -> Cmd {
        let keys = Keys::of(&self.0.sealer, place);
        let mut command = cmd("EVAL");
        command
            .arg(script.text())
            .arg(1 + keys.names.len())
            .arg(keys.marker)
            .arg(keys.names);
        command.arg(self.0.random.token()).arg(arguments);
        command
    }

    /// Sends a command, and understands its answer.
    async fn ask<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, Unavailable> {
        let mut sends = 1;
        let answer = loop {
            match self.0.link.run(command).await {
                Err(failure) if failure.may_be_tried_again() && sends < MOST_SENDS => sends += 1,
                answer => break answer,
            }
        };
        let answer = answer
            .and_then(|value: Value| from_redis_value(value).map_err(|error| Failure::Redis(error.into())));
        match answer {
            Ok(answer) => {
                if self.0.is_down.swap(false, Ordering::Relaxed) {
                    tracing::info!("the session store answers again");
                }
                Ok(answer)
            }
            Err(failure) => {
                self.0.metrics.store_failure(failure.name());
                if !self.0.is_down.swap(true, Ordering::Relaxed) {
                    tracing::error!(cause = %failure, "the session store cannot be used");
                }
                Err(Unavailable)
            }
        }
    }
}

fn milliseconds(lives: Duration) -> u64 {
    u64::try_from(lives.as_millis()).unwrap_or(u64::MAX).max(1)
}
