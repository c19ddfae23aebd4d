//! What is known of the one change of a session, and every step that it can take. Nothing here waits or writes, so that a
//! model checker can walk all of it.
//!
//! | from | step | to |
//! |---|---|---|
//! | nothing, or an end that does not answer this submit | a submit | *reserved*: this submit may send |
//! | *reserved* | its owner is about to send | *sent*: nobody else ever sends for this submit |
//! | *reserved*, overdue | a submit | *reserved* for the new one; the old owner can no longer send |
//! | *sent*, overdue | anybody looks | *settled*: nobody knows how it ended |
//! | *reserved*, *sent*, or settled as unknown | its owner has the answer | *settled* |

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::password::{Ending, Evidence, Outcome};

/// The one change of a session.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Entry {
    /// Which submit it is. Nobody else has the same.
    pub(super) owner: String,
    /// By what the submit is recognised when it comes again: one hash under each secret.
    fingerprint: Vec<[u8; 32]>,
    /// The reference code that its page and its log line show.
    reference: String,
    /// When its owner must have come to an end; of a settled one: until when it is remembered.
    #[serde(with = "time::serde::timestamp::milliseconds")]
    until: OffsetDateTime,
    stage: Stage,
}

/// How far it is.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Stage {
    /// Its owner may send, and has not.
    Reserved,
    /// Its owner may have sent.
    Sent(BeforeSend),
    /// This is how it ended.
    Settled(Ending),
}

/// What its owner knew before it sent.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(in crate::password) struct BeforeSend {
    /// `lastPasswordChangeDateTime`.
    #[serde(default, with = "time::serde::rfc3339::option")]
    pub(in crate::password) baseline: Option<OffsetDateTime>,
    /// When that was.
    #[serde(with = "time::serde::rfc3339")]
    pub(in crate::password) sent_at: OffsetDateTime,
}

/// A submit, as the ledger sees it.
pub(super) struct Submit<'a> {
    /// Its own name.
    pub(super) owner: &'a str,
    /// A keyed hash of session, form and contents, under each secret.
    pub(super) fingerprint: &'a [[u8; 32]],
    /// Whether the form's one-time value is in it.
    pub(super) one_time: bool,
    /// Its reference code.
    pub(super) reference: &'a str,
    /// When it must have come to an end.
    pub(super) until: OffsetDateTime,
}

/// What a submit may do.
#[derive(Clone, Debug)]
pub(super) enum Decision {
    /// It is the one: its entry is to be written. Before it may have been one whose replica is gone, and this is its end.
    Run(Entry, Option<Ending>),
    /// Another one runs: wait for its end.
    Wait,
    /// It has ended already, like this.
    Ended(Ending),
    /// It has ended with its replica: this entry, settled as unknown, is to be written.
    Broken(Entry, Ending),
}

/// What somebody sees who looks.
#[derive(Clone, Debug)]
pub(super) enum View {
    /// Nothing that counts.
    Nothing,
    /// One runs.
    Running,
    /// It ended like this.
    Ended(Ending),
    /// Its owner is gone after it may have sent: this entry, settled as unknown, is to be written.
    Broken(Entry, Ending),
}

impl Entry {
    /// What a submit may do, given what is known.
    pub(super) fn on_submit(known: Option<&Self>, submit: &Submit<'_>, now: OffsetDateTime) -> Decision {
        let answers = |ending: &Ending| {
            let is_same = known.is_some_and(|entry| entry.is_of(submit.fingerprint));
            ending.ends_session() || (is_same && ending.answers_again(submit.one_time))
        };
        let broken = match Self::view(known, now) {
            View::Running => return Decision::Wait,
            View::Ended(ending) if answers(&ending) => return Decision::Ended(ending),
            View::Broken(entry, ending) if answers(&ending) => return Decision::Broken(entry, ending),
            View::Broken(_, ending) => Some(ending),
            View::Ended(_) | View::Nothing => None,
        };
        let entry = Self {
            owner: submit.owner.to_owned(),
            fingerprint: submit.fingerprint.to_vec(),
            reference: submit.reference.to_owned(),
            until: submit.until,
            stage: Stage::Reserved,
        };
        Decision::Run(entry, broken)
    }

    /// What somebody sees who looks.
    pub(super) fn view(known: Option<&Self>, now: OffsetDateTime) -> View {
        let Some(entry) = known else {
            return View::Nothing;
        };
        let is_over = entry.until <= now;
        match &entry.stage {
            Stage::Reserved | Stage::Sent(_) if !is_over => View::Running,
            Stage::Settled(ending) if !is_over => View::Ended(ending.clone()),
            Stage::Reserved | Stage::Settled(_) => View::Nothing,
            Stage::Sent(send) => {
                let mut ending = Ending::unknown(entry.reference.clone());
                ending.evidence = send.baseline.map(|baseline| Evidence {
                    baseline,
                    sent_at: send.sent_at,
                    given_up_at: entry.until,
                });
                View::Broken(entry.settled(ending.clone(), now), ending)
            }
        }
    }

    /// The same, marked as sent, if it is still the submit's own. Nothing may be sent before this is written.
    pub(super) fn on_send(known: Option<&Self>, owner: &str, send: BeforeSend) -> Option<Self> {
        let entry = known.filter(|entry| entry.owner == owner)?;
        matches!(entry.stage, Stage::Reserved).then(|| Self {
            stage: Stage::Sent(send),
            ..entry.clone()
        })
    }

    /// The end of the submit, if nobody else has come after it. The owner's own answer is better than anybody's guess.
    pub(super) fn on_end(
        known: Option<&Self>,
        owner: &str,
        ending: &Ending,
        now: OffsetDateTime,
    ) -> Option<Self> {
        let entry = known.filter(|entry| entry.owner == owner)?;
        Some(entry.settled(ending.clone(), now))
    }

    /// A better-known end over an unknown one. `None` when it says what is known already, or is about another submit.
    pub(super) fn on_proof(&self, ending: &Ending) -> Option<Self> {
        let Stage::Settled(before) = &self.stage else {
            return None;
        };
        let is_better = before.reference == ending.reference && before.outcome == Outcome::OutcomeUnknown;
        is_better.then(|| Self {
            stage: Stage::Settled(ending.clone()),
            ..self.clone()
        })
    }

    /// Whether its end is known to be this one.
    pub(super) fn has_ended_like(&self, ending: &Ending) -> bool {
        matches!(&self.stage, Stage::Settled(before)
            if before.outcome == ending.outcome && before.reference == ending.reference)
    }

    fn settled(&self, ending: Ending, now: OffsetDateTime) -> Self {
        Self {
            until: now + super::REMEMBERED,
            stage: Stage::Settled(ending),
            ..self.clone()
        }
    }

    fn is_of(&self, fingerprint: &[[u8; 32]]) -> bool {
        self.fingerprint.iter().any(|hash| fingerprint.contains(hash))
    }
}
