//! What is known of the changes of a session, and every step that they can take. Nothing here waits or writes, so that a
//! model checker can walk all of it (`model`).
//!
//! | from | step | to |
//! |---|---|---|
//! | nothing, or an end that does not answer this submit | a submit | *reserved*: this submit may send |
//! | *reserved* or *sent* | another submit | the same, and its end will be the end of that one too |
//! | *reserved* | its owner is about to send | *sent*: nobody else ever sends for this submit |
//! | *reserved*, overdue | a submit | *reserved* for the new one; the old owner can no longer send |
//! | *sent*, overdue | anybody looks | *settled*: nobody knows how it ended |
//! | *reserved*, *sent*, or settled as unknown | its owner has the answer | *settled* |
//! | nothing that runs | a form comes without its session | *settled*: whoever still holds that session sends nothing |
//!
//! Earlier ends are remembered too: a form that comes again late is not sent once more because another came in between.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::before_send::{BeforeSend, Lost};
use crate::password::{Ending, Outcome};

/// How many ends before the last one are remembered, and by how many hashes one is recognised. Nobody types that much.
const MOST_EARLIER: usize = 32;
const MOST_HASHES: usize = 64;

/// The changes of a session: the one that runs or was the last, and the ends of those before.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(super) struct Entry {
    /// Which submit it is. Nobody else has the same.
    pub(super) owner: String,
    /// By what the submit, and those that wait for its end, are recognised: one hash under each secret.
    fingerprint: Vec<[u8; 32]>,
    /// The reference code that its page and its log line show.
    pub(super) reference: String,
    /// When its owner must have come to an end; of a settled one, until when it is remembered.
    #[serde(with = "time::serde::timestamp::milliseconds")]
    pub(super) until: OffsetDateTime,
    stage: Stage,
    /// Those before, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    earlier: Vec<Earlier>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct Earlier {
    fingerprint: Vec<[u8; 32]>,
    ending: Ending,
    #[serde(with = "time::serde::timestamp::milliseconds")]
    until: OffsetDateTime,
}

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Stage {
    /// Its owner may send, and has not.
    Reserved,
    /// Its owner may have sent.
    Sent(BeforeSend),
    /// This is how it ended.
    Settled(Ending),
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
    /// For whose end it has waited.
    pub(super) waited_for: Option<&'a str>,
}

/// What a submit may do.
pub(super) enum Decision {
    /// It is the one: its entry is to be written. Before it may have been one whose replica is gone.
    Run(Entry, Option<Lost>),
    /// Another one runs, this is its owner: wait for its end, which is the end of this one too. An entry that says so is
    /// to be written first, unless it is there already.
    Wait(String, Option<Entry>),
    /// It has ended already, like this.
    Ended(Ending),
    /// It has ended with its replica: this entry, settled as unknown, is to be written.
    Lost(Entry, Lost),
}

/// What somebody sees who looks without a submit.
#[expect(clippy::large_enum_variant, reason = "matched at once")]
pub(super) enum View {
    /// Nothing that changed the password, or may have.
    Nothing,
    /// One runs, this is its owner.
    Running(String),
    /// One ended like this, and changed the password or may have.
    Ended(Ending),
    /// Its owner is gone after it may have sent: this entry, settled as unknown, is to be written.
    Lost(Entry, Lost),
}

/// How the last change stands.
#[expect(clippy::large_enum_variant, reason = "matched at once")]
enum Stands {
    Nowhere,
    Running,
    Ended(Ending),
    Lost(Entry, Lost),
}

impl Entry {
    /// What a submit may do, given what is known.
    pub(super) fn on_submit(known: Option<&Self>, submit: &Submit<'_>, now: OffsetDateTime) -> Decision {
        let is_same = known.is_some_and(|entry| is_of(&entry.fingerprint, submit.fingerprint));
        let is_the_same_before = |earlier: &Earlier| {
            is_of(&earlier.fingerprint, submit.fingerprint) && earlier.ending.answers_again(submit.one_time)
        };
        if !is_same && let Some(ending) = known.and_then(|entry| entry.earlier_end(now, is_the_same_before)) {
            return Decision::Ended(ending);
        }
        let has_waited = known.is_some_and(|entry| submit.waited_for == Some(&entry.owner));
        let answers = |ending: &Ending| {
            has_waited || ending.ends_session() || (is_same && ending.answers_again(submit.one_time))
        };
        let reserved = |known: Option<&Self>| Self {
            owner: submit.owner.to_owned(),
            fingerprint: submit.fingerprint.to_vec(),
            reference: submit.reference.to_owned(),
            until: submit.until,
            stage: Stage::Reserved,
            earlier: known.map(|entry| entry.remembered(now)).unwrap_or_default(),
        };
        match (Self::stands(known, now), known) {
            (Stands::Running, Some(entry)) => {
                let may_join = !is_same && entry.fingerprint.len() < MOST_HASHES;
                Decision::Wait(entry.owner.clone(), may_join.then(|| entry.joined(submit)))
            }
            (Stands::Ended(ending), _) if answers(&ending) => Decision::Ended(ending),
            (Stands::Lost(entry, lost), _) if answers(&lost.ending) => Decision::Lost(entry, lost),
            (Stands::Lost(entry, lost), _) => Decision::Run(reserved(Some(&entry)), Some(lost)),
            _ => Decision::Run(reserved(known), None),
        }
    }

    /// What somebody sees who looks without a submit.
    pub(super) fn on_look(known: Option<&Self>, now: OffsetDateTime) -> View {
        let Some(entry) = known else {
            return View::Nothing;
        };
        match Self::stands(known, now) {
            Stands::Running => View::Running(entry.owner.clone()),
            Stands::Lost(entry, lost) => View::Lost(entry, lost),
            Stands::Ended(ending) if ending.may_have_changed() => View::Ended(ending),
            Stands::Ended(_) | Stands::Nowhere => {
                let doubt = entry.earlier_end(now, |earlier| earlier.ending.may_have_changed());
                doubt.map_or(View::Nothing, View::Ended)
            }
        }
    }

    /// What is to be written, unless it is there, before somebody without a session is told that nothing was changed: a
    /// slower copy of the form may have met the session alive, and must not be sent after that.
    pub(super) fn on_close(
        known: Option<&Self>,
        (owner, reference): (&str, &str),
        now: OffsetDateTime,
    ) -> Option<Self> {
        if matches!(Self::stands(known, now), Stands::Ended(ending) if ending.ends_session()) {
            return None;
        }
        Some(Self {
            owner: owner.to_owned(),
            fingerprint: Vec::new(),
            reference: reference.to_owned(),
            until: now + super::REMEMBERED,
            stage: Stage::Settled(Ending::new(Outcome::SignInExpired, reference)),
            earlier: known.map(|entry| entry.remembered(now)).unwrap_or_default(),
        })
    }

    /// The same, marked as sent, if it is still the submit's own. Nothing may be sent before this is written.
    pub(super) fn on_send(known: Option<&Self>, owner: &str, send: &BeforeSend) -> Option<Self> {
        let entry = known.filter(|entry| entry.owner == owner)?;
        matches!(entry.stage, Stage::Reserved).then(|| Self {
            stage: Stage::Sent(send.clone()),
            ..entry.clone()
        })
    }

    /// The end of the submit, if nobody else has come after it. The owner's own answer is better than anybody's guess, but
    /// not than a proof.
    pub(super) fn on_end(
        known: Option<&Self>,
        owner: &str,
        ending: &Ending,
        now: OffsetDateTime,
    ) -> Option<Self> {
        let entry = known.filter(|entry| entry.owner == owner)?;
        let is_known =
            matches!(&entry.stage, Stage::Settled(before) if before.outcome != Outcome::OutcomeUnknown);
        (!is_known).then(|| entry.settled(ending.clone(), now))
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

    fn stands(known: Option<&Self>, now: OffsetDateTime) -> Stands {
        let Some(entry) = known else {
            return Stands::Nowhere;
        };
        let is_over = entry.until <= now;
        match &entry.stage {
            Stage::Reserved | Stage::Sent(_) if !is_over => Stands::Running,
            Stage::Settled(ending) if !is_over => Stands::Ended(ending.clone()),
            Stage::Reserved | Stage::Settled(_) => Stands::Nowhere,
            Stage::Sent(send) => {
                let mut ending = Ending::unknown(entry.reference.clone());
                ending.evidence = send.evidence(entry.until);
                let lost = Lost {
                    send: send.clone(),
                    ending: ending.clone(),
                };
                Stands::Lost(entry.settled(ending, now), lost)
            }
        }
    }

    /// The latest end before the last one that is like this.
    fn earlier_end(&self, now: OffsetDateTime, is_it: impl Fn(&Earlier) -> bool) -> Option<Ending> {
        let mut earlier = self.earlier.iter().rev().filter(|earlier| earlier.until > now);
        earlier
            .find(|earlier| is_it(earlier))
            .map(|earlier| earlier.ending.clone())
    }

    /// All ends that whoever comes next has to remember.
    fn remembered(&self, now: OffsetDateTime) -> Vec<Earlier> {
        let last = match &self.stage {
            Stage::Settled(ending) if ending.answers_again(true) => Some(Earlier {
                fingerprint: self.fingerprint.clone(),
                ending: ending.clone(),
                until: self.until,
            }),
            _ => None,
        };
        let all = self.earlier.iter().cloned().chain(last);
        let all: Vec<_> = all.filter(|earlier| earlier.until > now).collect();
        let too_many = all.len().saturating_sub(MOST_EARLIER);
        all.into_iter().skip(too_many).collect()
    }

    fn joined(&self, submit: &Submit<'_>) -> Self {
        let fingerprint = [&self.fingerprint, submit.fingerprint].concat();
        Self {
            fingerprint,
            ..self.clone()
        }
    }

    fn settled(&self, ending: Ending, now: OffsetDateTime) -> Self {
        Self {
            until: now + super::REMEMBERED,
            stage: Stage::Settled(ending),
            ..self.clone()
        }
    }
}

fn is_of(one: &[[u8; 32]], another: &[[u8; 32]]) -> bool {
    one.iter().any(|hash| another.contains(hash))
}
