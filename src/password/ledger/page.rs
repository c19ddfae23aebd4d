//! The page of the ledger that a running change writes: that it is about to send, and how it ended.

use std::time::Duration as StdDuration;

use time::OffsetDateTime;
use tokio::sync::watch;

use super::before_send::BeforeSend;
use super::entry::Entry;
use super::{Ledger, Ours, REMEMBERED, lives, place};
use crate::password::Ending;
use crate::store::{Epoch, Keep, Unavailable, Updated};

/// How often an end is tried to be written down while the store cannot be used, and how long in between.
const TRIES_TO_END: u32 = 20;
const PAUSE_TO_END: StdDuration = StdDuration::from_millis(500);

/// The right to run the one change of a session. Dropped without an end, it tells that nobody knows.
pub(in crate::password) struct Page {
    ledger: Ledger,
    session: String,
    epoch: Epoch,
    owner: String,
    /// As long as nobody else may take its place.
    until: OffsetDateTime,
    result: watch::Sender<Option<Ending>>,
    reference: String,
}

/// Why a submit may not be sent after all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::password) enum Stopped {
    /// It took too long to get here: another one has or may have taken its place, perhaps of the same form.
    Overtaken,
    /// The store cannot be used, or may have forgotten something: nobody else may send either.
    Unavailable,
}

impl Page {
    /// For an entry that has just been reserved. Whoever joins the change in this process need not ask the store.
    pub(super) fn new(ledger: &Ledger, (session, epoch): (&str, &Epoch), entry: Entry) -> Self {
        let result = watch::Sender::new(None);
        let ours = Ours {
            owner: entry.owner.clone(),
            result: result.subscribe(),
            until: entry.until + REMEMBERED,
        };
        ledger.ours().insert(session.to_owned(), ours);
        Self {
            ledger: ledger.clone(),
            session: session.to_owned(),
            epoch: epoch.clone(),
            owner: entry.owner,
            until: entry.until,
            result,
            reference: entry.reference,
        }
    }

    /// Tells the end once it is known.
    pub(in crate::password) fn watch(&self) -> watch::Receiver<Option<Ending>> {
        self.result.subscribe()
    }

    /// Writes down that the request is about to be sent. Without it nothing may be.
    pub(in crate::password) async fn begin_to_send(&self, send: &BeforeSend) -> Result<(), Stopped> {
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
            Ok(Updated::AnotherEpoch) | Err(Unavailable) => Err(stopped(self.until, ledger.clock.now())),
        }
    }

    /// Records the end, and tells everybody who waits. While the store cannot be used it is tried again for some seconds;
    /// after that, whoever asks another replica hears that nobody knows.
    pub(in crate::password) async fn end(self, ending: Ending) {
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

/// What it means that it cannot be written down that a change is about to be sent. Until its time is over nobody else can
/// have sent the same form.
pub(super) fn stopped(until: OffsetDateTime, now: OffsetDateTime) -> Stopped {
    if now < until {
        Stopped::Unavailable
    } else {
        Stopped::Overtaken
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
