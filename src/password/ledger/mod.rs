//! Who is changing a password now, and how the last change of a session ended: the guard that lets a submit be sent once,
//! whichever replica it reaches, and however often.
//!
//! One change per session at a time: whoever comes while it runs waits for its result. An ended session leaves a
//! tombstone under its id, so that a second click which lands after the end still gets the first one's result.
//!
//! It fails closed. What cannot be written down is not sent; and all of it counts only in the epoch in which the session
//! began ([`crate::store::Epoch`]), because a store that may have forgotten the first submit must not allow the second.

mod entry;
#[cfg(test)]
mod model;
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
pub(super) use entry::BeforeSend;
use entry::{Decision, Entry, Submit, View};

/// How long an end is remembered.
const REMEMBERED: Duration = Duration::minutes(10);

/// How much longer than its own deadline a change is waited for: clocks of replicas differ.
const SKEW: Duration = Duration::seconds(10);

/// How often a change of another replica is looked at, at the most twice as often.
const LOOK_EVERY: StdDuration = StdDuration::from_millis(400);

/// How often an end is tried to be written down while the store cannot be used, and how long in between.
const TRIES_TO_END: u32 = 20;
const PAUSE_TO_END: StdDuration = StdDuration::from_millis(500);

/// The ledger of all replicas.
#[derive(Clone)]
pub(super) struct Ledger {
    store: Store,
    clock: Clock,
    random: Random,
    /// The changes that this process runs or has just run: whoever joins one of them here need not ask the store.
    ours: Arc<Mutex<HashMap<String, Ours>>>,
}

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
pub(super) enum Turn {
    /// Run the change, and report its end to the page. One before it may have ended with its replica, like this.
    Run(Page, Option<Ending>),
    /// One is running: wait for its end.
    Wait,
    /// It has ended already, like this.
    Ended(Ending),
    /// It has ended with its replica, and this submit is the one that found out.
    Broken(Ending),
    /// The store may have forgotten what happened to this session: nothing is sent, and nobody knows.
    Forgotten,
}

/// What is known of the last change of a session.
pub(super) enum Found {
    /// Nothing.
    Nothing,
    /// It ended like this.
    Ended(Ending),
    /// It ended with its replica, and this look is the one that found out.
    Broken(Ending),
}

/// Why a submit may not be sent after all.
pub(super) enum Stopped {
    /// It took too long to get here, and another one has taken its place, perhaps of the same form.
    Overtaken,
    /// The store cannot be used, or may have forgotten something: nobody else may send either.
    Unavailable,
}

/// The right to run the one change of a session. Dropped without an end, it tells that nobody knows.
pub(super) struct Page {
    ledger: Ledger,
    session: String,
    epoch: Epoch,
    owner: String,
    result: watch::Sender<Option<Ending>>,
    reference: String,
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
    /// It has to come to an end within `patience`.
    pub(super) async fn turn(
        &self,
        (session, epoch): (&str, &Epoch),
        submit: &Fingerprint,
        reference: &str,
        patience: StdDuration,
    ) -> Result<Turn, Unavailable> {
        let owner = self.random.token();
        let patience = Duration::try_from(patience).unwrap_or(Duration::MINUTE) + SKEW;
        let decided = self
            .store
            .update_in(place(session), epoch, |known: Option<Entry>| {
                let now = self.clock.now();
                let submit = Submit {
                    owner: &owner,
                    fingerprint: &submit.hashes,
                    one_time: submit.one_time,
                    reference,
                    until: now + patience,
                };
                let decision = Entry::on_submit(known.as_ref(), &submit, now);
                let keep = match &decision {
                    Decision::Run(entry, _) => Keep::Put(entry.clone(), lives(patience + REMEMBERED)),
                    Decision::Broken(entry, _) => Keep::Put(entry.clone(), lives(REMEMBERED)),
                    Decision::Wait | Decision::Ended(_) => Keep::AsIs,
                };
                (keep, decision)
            });
        Ok(match decided.await? {
            Updated::AnotherEpoch => Turn::Forgotten,
            Updated::Done(Decision::Wait) => Turn::Wait,
            Updated::Done(Decision::Ended(ending)) => Turn::Ended(ending),
            Updated::Done(Decision::Broken(_, ending)) => Turn::Broken(ending),
            Updated::Done(Decision::Run(_, broken)) => {
                let result = watch::Sender::new(None);
                let ours = Ours {
                    owner: owner.clone(),
                    result: result.subscribe(),
                    until: self.clock.now() + patience + REMEMBERED,
                };
                self.ours().insert(session.to_owned(), ours);
                let page = Page {
                    ledger: self.clone(),
                    session: session.to_owned(),
                    epoch: epoch.clone(),
                    owner,
                    result,
                    reference: reference.to_owned(),
                };
                Turn::Run(page, broken)
            }
        })
    }

    /// How the last change of `session` ended, if that is remembered. Waits for one that runs, whoever runs it.
    pub(super) async fn end_of(&self, session: &str) -> Result<Found, Unavailable> {
        loop {
            let view = self.look(session).await?;
            match view {
                View::Nothing => return Ok(Found::Nothing),
                View::Ended(ending) => return Ok(Found::Ended(ending)),
                View::Broken(entry, ending) => {
                    if self.write_broken(session, entry).await? {
                        return Ok(Found::Broken(ending));
                    }
                }
                View::Running => {
                    if let Some(ending) = self.wait(session).await {
                        return Ok(Found::Ended(ending));
                    }
                }
            }
        }
    }

    async fn look(&self, session: &str) -> Result<View, Unavailable> {
        let (known, _) = self.store.read::<Entry>(place(session)).await?;
        // What this process knows of its own change is newer than what the store may have been told.
        if let Some(known) = &known
            && let Some(ending) = self.our_end(session, &known.owner)
        {
            return Ok(View::Ended(ending));
        }
        Ok(Entry::view(known.as_ref(), self.clock.now()))
    }

    /// Whether it was this look that wrote it.
    async fn write_broken(&self, session: &str, broken: Entry) -> Result<bool, Unavailable> {
        let written = self.store.update(place(session), |known: Option<Entry>| {
            match Entry::view(known.as_ref(), self.clock.now()) {
                View::Broken(..) => (Keep::Put(broken.clone(), lives(REMEMBERED)), true),
                _ => (Keep::AsIs, false),
            }
        });
        written.await
    }

    /// Waits for a moment, or for the end if this process runs it.
    async fn wait(&self, session: &str) -> Option<Ending> {
        let ours = self.ours().get(session).map(|ours| ours.result.clone());
        if let Some(mut result) = ours
            && result.borrow().is_none()
        {
            let ended = result.wait_for(Option::is_some).await.ok()?;
            return ended.clone();
        }
        let [random] = self.random.bytes::<1>();
        tokio::time::sleep(LOOK_EVERY.mul_f64(0.5 + f64::from(random) / 512.0)).await;
        None
    }

    fn our_end(&self, session: &str, owner: &str) -> Option<Ending> {
        let ours = self.ours();
        let ours = ours.get(session).filter(|ours| ours.owner == owner)?;
        let ending = ours.result.borrow().clone();
        ending
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

    /// The epoch in which the change of `session` would be allowed now.
    pub(super) async fn epoch(&self, session: &str) -> Result<Epoch, Unavailable> {
        self.store.epoch(place(session)).await
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

impl Page {
    /// Tells the end once it is known.
    pub(super) fn watch(&self) -> watch::Receiver<Option<Ending>> {
        self.result.subscribe()
    }

    /// Writes down that the request is about to be sent. Without it nothing may be.
    pub(super) async fn begin_to_send(&self, send: BeforeSend) -> Result<(), Stopped> {
        let ledger = &self.ledger;
        let lives = lives(REMEMBERED * 2);
        let written = ledger
            .store
            .update_in(
                place(&self.session),
                &self.epoch,
                |known: Option<Entry>| match Entry::on_send(known.as_ref(), &self.owner, send) {
                    Some(entry) => (Keep::Put(entry, lives), true),
                    None => (Keep::AsIs, false),
                },
            );
        match written.await {
            Ok(Updated::Done(true)) => Ok(()),
            Ok(Updated::Done(false)) => Err(Stopped::Overtaken),
            Ok(Updated::AnotherEpoch) | Err(Unavailable) => Err(Stopped::Unavailable),
        }
    }

    /// Records the end, and tells everybody who waits. While the store cannot be used it is tried again for some seconds;
    /// after that, whoever asks another replica hears that nobody knows.
    pub(super) async fn end(self, ending: Ending) {
        self.result.send_replace(Some(ending.clone()));
        for _ in 0..TRIES_TO_END {
            let now = self.ledger.clock.now();
            let written = self
                .ledger
                .store
                .update(place(&self.session), |known: Option<Entry>| {
                    match Entry::on_end(known.as_ref(), &self.owner, &ending, now) {
                        Some(entry) => (Keep::Put(entry, lives(REMEMBERED)), ()),
                        None => (Keep::AsIs, ()),
                    }
                });
            if written.await.is_ok() {
                return;
            }
            tokio::time::sleep(PAUSE_TO_END).await;
        }
        tracing::error!(reference = %self.reference, "the end of a change could not be written down");
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if self.result.borrow().is_none() {
            self.result
                .send_replace(Some(Ending::unknown(self.reference.clone())));
        }
    }
}
