//! Who is changing a password now, and how the last change of a session ended.
//!
//! One change per session at a time: whoever comes while it runs waits for its result. An ended session leaves a
//! tombstone under its id, so that a second click which lands after the end still gets the first one's result.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use time::{Duration, OffsetDateTime};
use tokio::sync::watch;

use super::ending::Ending;
use crate::clock::Clock;

/// How long an end is remembered.
const REMEMBERED: Duration = Duration::minutes(10);

/// The ledger of one process.
#[derive(Clone)]
pub(super) struct Ledger {
    entries: Arc<Mutex<HashMap<String, Entry>>>,
    clock: Clock,
}

enum Entry {
    Running(watch::Receiver<Option<Ending>>),
    Ended {
        ending: Ending,
        fingerprint: [u8; 32],
        until: OffsetDateTime,
    },
}

/// By what a submit is recognised when it comes again.
pub(super) struct Fingerprint {
    /// A keyed hash of session, form and contents.
    pub(super) hash: [u8; 32],
    /// Whether the form's one-time value is in it.
    pub(super) one_time: bool,
}

/// What to do with a submit.
pub(super) enum Turn {
    /// Run the change, and report its end to the page.
    Run(Page),
    /// One is running: wait for its end.
    Wait(watch::Receiver<Option<Ending>>),
    /// It has ended already, like this.
    Ended(Ending),
}

/// The right to run the one change of a session. Dropped without an end, it records that nobody knows.
pub(super) struct Page {
    ledger: Ledger,
    session: String,
    fingerprint: [u8; 32],
    result: watch::Sender<Option<Ending>>,
    reference: String,
}

impl Ledger {
    pub(super) fn new(clock: Clock) -> Self {
        Self {
            entries: Arc::default(),
            clock,
        }
    }

    /// Decides about a submit of `session`. The same form sent again gets the first one's result.
    pub(super) fn turn(&self, session: &str, submit: &Fingerprint, reference: &str) -> Turn {
        let mut entries = self.entries();
        match entries.get(session) {
            Some(Entry::Running(result)) => return Turn::Wait(result.clone()),
            Some(Entry::Ended {
                ending,
                fingerprint: before,
                until,
            }) if *until > self.clock.now()
                && (ending.ends_session()
                    || (*before == submit.hash && ending.answers_again(submit.one_time))) =>
            {
                return Turn::Ended(ending.clone());
            }
            _ => {}
        }
        let (result, waiting) = watch::channel(None);
        entries.insert(session.to_owned(), Entry::Running(waiting));
        let (session, reference) = (session.to_owned(), reference.to_owned());
        Turn::Run(Page {
            ledger: self.clone(),
            session,
            fingerprint: submit.hash,
            result,
            reference,
        })
    }

    /// How the last change of `session` ended, if that is remembered, or the change that still runs.
    pub(super) fn find(&self, session: &str) -> Option<Turn> {
        match self.entries().get(session)? {
            Entry::Running(result) => Some(Turn::Wait(result.clone())),
            Entry::Ended { ending, until, .. } if *until > self.clock.now() => {
                Some(Turn::Ended(ending.clone()))
            }
            Entry::Ended { .. } => None,
        }
    }

    /// Writes a better-known end over an unknown one, and says whether it is news: of two looks at once only one is.
    pub(super) fn correct(&self, session: &str, ending: Ending) -> bool {
        let mut entries = self.entries();
        let Some(Entry::Ended { ending: before, .. }) = entries.get_mut(session) else {
            return true;
        };
        // A newer change of the same session has an end of its own.
        let is_news = before.outcome != ending.outcome || before.reference != ending.reference;
        if before.reference == ending.reference {
            *before = ending;
        }
        is_news
    }

    /// Forgets old ends. Called now and then.
    pub(super) fn sweep(&self) {
        let now = self.clock.now();
        self.entries().retain(|_, entry| match entry {
            Entry::Running(_) => true,
            Entry::Ended { until, .. } => *until > now,
        });
    }

    fn entries(&self) -> MutexGuard<'_, HashMap<String, Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Page {
    /// Tells the end once it is known.
    pub(super) fn watch(&self) -> watch::Receiver<Option<Ending>> {
        self.result.subscribe()
    }

    /// Records the end, and tells everybody who waits.
    pub(super) fn end(self, ending: Ending) {
        self.record(ending);
    }

    fn record(&self, ending: Ending) {
        let until = self.ledger.clock.now() + REMEMBERED;
        let ended = Entry::Ended {
            ending: ending.clone(),
            fingerprint: self.fingerprint,
            until,
        };
        self.ledger.entries().insert(self.session.clone(), ended);
        self.result.send_replace(Some(ending));
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if self.result.borrow().is_none() {
            self.record(Ending::unknown(self.reference.clone()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::password::Outcome;

    fn fingerprint(of: u8) -> Fingerprint {
        Fingerprint {
            hash: [of; 32],
            one_time: true,
        }
    }

    /// Whether a form is answered from memory after another one has ended like this.
    fn is_answered(outcome: Outcome, same_form: bool) -> bool {
        let ledger = Ledger::new(Clock::from_fn(|| OffsetDateTime::UNIX_EPOCH));
        let Turn::Run(page) = ledger.turn("session", &fingerprint(1), "AAAA-AAAA") else {
            panic!("nobody was there before")
        };
        page.end(Ending::new(outcome, "AAAA-AAAA"));
        matches!(
            ledger.turn("session", &fingerprint(if same_form { 1 } else { 2 }), "BBBB-BBBB"),
            Turn::Ended(ending) if ending.outcome == outcome
        )
    }

    #[test]
    fn an_end_answers_the_same_form_and_where_the_session_is_over_every_form() {
        for (outcome, same_form, another) in [
            (Outcome::Changed, true, true),
            (Outcome::SignInExpired, true, true),
            (Outcome::OutcomeUnknown, true, false),
            (Outcome::WrongCurrentPassword, true, false),
            (Outcome::RefusedByPolicy, true, false),
            (Outcome::Throttled, true, false),
            (Outcome::TooManyAttempts, false, false),
        ] {
            assert_eq!(is_answered(outcome, true), same_form, "{outcome:?}");
            assert_eq!(is_answered(outcome, false), another, "{outcome:?}");
        }
    }

    #[test]
    fn a_change_that_broke_off_is_unknown() {
        let ledger = Ledger::new(Clock::from_fn(|| OffsetDateTime::UNIX_EPOCH));
        let Turn::Run(page) = ledger.turn("session", &fingerprint(1), "AAAA-AAAA") else {
            panic!("nobody was there before")
        };
        let waiting = page.watch();
        drop(page);
        let ending = waiting.borrow().clone();
        assert!(ending.is_some_and(|ending| ending.outcome == Outcome::OutcomeUnknown));
    }
}
