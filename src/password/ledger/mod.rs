//! Who is changing a password now, and how the last change of a session ended: the guard that lets a submit be sent once,
//! whichever replica it reaches, and however often.
//!
//! One change per session at a time: whoever comes while it runs waits for its result. An ended session leaves a
//! tombstone under its id, so that a second click which lands after the end still gets the first one's result.
//!
//! It fails closed. What cannot be written down is not sent; and all of it counts only in the epoch in which the session
//! began ([`crate::store::Epoch`]), because a store that may have forgotten the first submit must not allow the second.

mod before_send;
mod entry;
#[cfg(test)]
mod model;
mod page;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration as StdDuration;

use time::{Duration, OffsetDateTime};
use tokio::sync::watch;

use super::ending::Ending;
use crate::clock::Clock;
use crate::random::Random;
use crate::sealing::Label;
use crate::store::{Epoch, Keep, Place, Store, Unavailable, Updated};
pub(super) use before_send::{BeforeSend, Lost};
use entry::{Decision, Entry, Submit, View};
pub(super) use page::{Page, Stopped};

/// How long an end is remembered.
pub(crate) const REMEMBERED: Duration = Duration::minutes(10);

/// How much longer than its own deadline a change is waited for: clocks of replicas differ.
const SKEW: Duration = Duration::seconds(10);

/// How often a change of another replica is looked at, at the most twice as often.
const LOOK_EVERY: StdDuration = StdDuration::from_millis(400);

/// The ledger of all replicas.
#[derive(Clone)]
pub(super) struct Ledger {
    store: Store,
    clock: Clock,
    random: Random,
    /// The changes that this process runs or has just run: whoever joins one of them here need not ask the store.
    ours: Arc<Mutex<HashMap<String, Ours>>>,
}

#[derive(Clone)]
struct Ours {
    owner: String,
    result: watch::Receiver<Option<Ending>>,
    until: OffsetDateTime,
}

/// By what a submit is recognised when it comes again.
pub(super) struct Fingerprint {
    /// Keyed hashes of session, form and contents.
    pub(super) hashes: Vec<[u8; 32]>,
    /// Whether the form's one-time value is in it.
    pub(super) one_time: bool,
}

/// What to do with a submit.
#[expect(
    clippy::large_enum_variant,
    reason = "one at a time, on its way to whoever matches it"
)]
pub(super) enum Turn {
    /// Run the change, and report its end to the page. One before it may have ended with its replica.
    Run(Page, Option<Lost>),
    /// One is running, under this name: wait for its end.
    Wait(String),
    /// It has ended already, like this.
    Ended(Ending),
    /// It has ended with its replica, and this submit is the one that found out.
    Lost(Lost),
    /// The store may have forgotten what happened to this session: nothing is sent, and nobody knows.
    Forgotten,
}

/// What the changes of a session that is over did.
pub(super) enum Found {
    /// Nothing, as far as the store knows.
    Nothing,
    /// One ended like this, and changed the password or may have.
    Ended(Ending),
    /// One has ended with its replica, and this look is the one that found out.
    Lost(Lost),
    /// The store may have forgotten what happened to this session.
    Forgotten,
}

fn place(session: &str) -> Place<'_> {
    Place {
        label: Label::Change,
        id: session,
    }
}

impl Ledger {
    pub(super) fn new(store: Store, clock: Clock, random: Random) -> Self {
        Self {
            store,
            clock,
            random,
            ours: Arc::default(),
        }
    }

    /// Decides about a submit of `session`, which began in `epoch`. The same form sent again gets the first one's result.
    /// It has to come to an end within `patience`, and may have waited for another one.
    pub(super) async fn turn(
        &self,
        (session, epoch): (&str, &Epoch),
        submit: &Fingerprint,
        (reference, waited_for): (&str, Option<&str>),
        patience: StdDuration,
    ) -> Result<Turn, Unavailable> {
        let owner = self.random.token();
        let patience = Duration::try_from(patience).unwrap_or(Duration::MINUTE) + SKEW;
        let decided = self
            .store
            .update_in(place(session), epoch, |known: Option<Entry>| {
                let now = self.clock.now();
                let known = self.with_our_end(session, known, now);
                let submit = Submit {
                    owner: &owner,
                    fingerprint: &submit.hashes,
                    one_time: submit.one_time,
                    reference,
                    until: now + patience,
                    waited_for,
                };
                let decision = Entry::on_submit(known.as_ref(), &submit, now);
                let keep = match &decision {
                    Decision::Run(entry, _) | Decision::Wait(_, Some(entry)) => {
                        Keep::Put(entry.clone(), lives(patience + REMEMBERED))
                    }
                    Decision::Lost(entry, _) => Keep::Put(entry.clone(), lives(REMEMBERED)),
                    Decision::Wait(_, None) | Decision::Ended(_) => Keep::AsIs,
                };
                (keep, decision)
            });
        Ok(match decided.await? {
            Updated::AnotherEpoch => Turn::Forgotten,
            Updated::Done(Decision::Wait(owner, _)) => Turn::Wait(owner),
            Updated::Done(Decision::Ended(ending)) => Turn::Ended(ending),
            Updated::Done(Decision::Lost(_, lost)) => Turn::Lost(lost),
            Updated::Done(Decision::Run(entry, lost)) => {
                let page = Page::new(self, (session, epoch), entry);
                Turn::Run(page, lost)
            }
        })
    }

    /// What the changes of `session` did, if one of them did or may have done something. Waits for one that runs, whoever
    /// runs it.
    pub(super) async fn look(&self, session: &str) -> Result<Found, Unavailable> {
        loop {
            let looked = self.store.update(place(session), |known: Option<Entry>| {
                let now = self.clock.now();
                let known = self.with_our_end(session, known, now);
                let view = Entry::on_look(known.as_ref(), now);
                match &view {
                    View::Lost(entry, _) => (Keep::Put(entry.clone(), lives(REMEMBERED)), view),
                    _ => (Keep::AsIs, view),
                }
            });
            match looked.await? {
                View::Nothing => return Ok(Found::Nothing),
                View::Ended(ending) => return Ok(Found::Ended(ending)),
                View::Lost(_, lost) => return Ok(Found::Lost(lost)),
                View::Running(owner) => {
                    self.wait(session, &owner).await;
                }
            }
        }
    }

    /// The same for a session that is gone, of which a form came that was made in `epoch`. If nothing was done, nothing
    /// will be: the session can change nothing any more, also where a request still holds it.
    pub(super) async fn close(
        &self,
        (session, epoch): (&str, &Epoch),
        reference: &str,
    ) -> Result<Found, Unavailable> {
        let owner = self.random.token();
        loop {
            let looked = self
                .store
                .update_in(place(session), epoch, |known: Option<Entry>| {
                    let now = self.clock.now();
                    let known = self.with_our_end(session, known, now);
                    let view = Entry::on_look(known.as_ref(), now);
                    let write = match &view {
                        View::Lost(entry, _) => Some(entry.clone()),
                        View::Nothing => Entry::on_close(known.as_ref(), (&owner, reference), now),
                        View::Running(_) | View::Ended(_) => None,
                    };
                    let keep = write.map_or(Keep::AsIs, |entry| Keep::Put(entry, lives(REMEMBERED)));
                    (keep, view)
                });
            match looked.await? {
                Updated::AnotherEpoch => return Ok(Found::Forgotten),
                Updated::Done(View::Nothing) => return Ok(Found::Nothing),
                Updated::Done(View::Ended(ending)) => return Ok(Found::Ended(ending)),
                Updated::Done(View::Lost(_, lost)) => return Ok(Found::Lost(lost)),
                Updated::Done(View::Running(owner)) => {
                    self.wait(session, &owner).await;
                }
            }
        }
    }

    /// Waits for the end of a change if this process runs it, else for a moment.
    pub(super) async fn wait(&self, session: &str, owner: &str) -> Option<Ending> {
        let ours = self.ours().get(session).cloned();
        if let Some(mut ours) = ours.filter(|ours| ours.owner == owner) {
            let ended = ours.result.wait_for(Option::is_some).await.ok()?;
            return ended.clone();
        }
        let [random] = self.random.bytes::<1>();
        tokio::time::sleep(LOOK_EVERY.mul_f64(0.5 + f64::from(random) / 512.0)).await;
        None
    }

    /// What this process knows of its own change is newer than what the store may have been told.
    fn with_our_end(&self, session: &str, known: Option<Entry>, now: OffsetDateTime) -> Option<Entry> {
        let ended = known.as_ref().and_then(|entry| {
            let ending = self.our_end(session, &entry.owner)?;
            Entry::on_end(Some(entry), &entry.owner, &ending, now)
        });
        ended.or(known)
    }

    fn our_end(&self, session: &str, owner: &str) -> Option<Ending> {
        let ours = self.ours();
        let ours = ours.get(session).filter(|ours| ours.owner == owner)?;
        ours.result.borrow().clone()
    }

    /// Writes a proved end over an unknown one, and says whether it is news: of two looks at once only one is.
    pub(super) async fn correct(&self, session: &str, ending: &Ending) -> bool {
        let corrected = self.store.update(place(session), |known: Option<Entry>| {
            let is_news = !known.as_ref().is_some_and(|entry| entry.has_ended_like(ending));
            match known.and_then(|entry| entry.on_proof(ending)) {
                Some(entry) => (Keep::Put(entry, lives(REMEMBERED)), is_news),
                None => (Keep::AsIs, is_news),
            }
        });
        let is_news = corrected.await.unwrap_or(true);
        if is_news {
            // From now on the store knows better than this process.
            self.ours().remove(session);
        }
        is_news
    }

    /// Forgets old ends. Called now and then.
    pub(super) fn sweep(&self) {
        let now = self.clock.now();
        self.ours().retain(|_, ours| ours.until > now);
    }

    fn ours(&self) -> MutexGuard<'_, HashMap<String, Ours>> {
        self.ours.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn lives(duration: Duration) -> StdDuration {
    StdDuration::try_from(duration).unwrap_or(StdDuration::from_mins(10))
}
