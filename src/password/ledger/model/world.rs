//! What there is: a store and its follower, four requests, and what Microsoft has seen.

use std::sync::Arc;

use time::{Duration, OffsetDateTime};

use super::super::entry::{Entry, View};
use super::Bounds;
use super::steps::Step;
use crate::password::{Ending, Outcome};

/// What is in the store about the session.
pub(super) type Record = Option<Arc<Entry>>;

/// For how long a change may run. A tick is longer; what is remembered, much longer than all ticks.
const PATIENCE: Duration = Duration::seconds(35);
const TICK: Duration = Duration::seconds(40);

/// Everything, at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct World {
    /// How often the time of whoever runs has passed.
    pub(super) ticks: u8,
    /// How often the store may have forgotten something. The session began in epoch 0.
    pub(super) epoch: u8,
    pub(super) master: Record,
    /// What the follower has heard so far.
    pub(super) follower: Record,
    pub(super) crashes: u8,
    pub(super) signed_out: bool,
    /// The form of the first tab, the same repeated by a proxy, and both of the second tab.
    pub(super) requests: [Request; 4],
    /// What Microsoft has seen of each form.
    pub(super) microsoft: [AtMicrosoft; 2],
}

/// One request: a form on its way through a replica.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Request {
    pub(super) at: At,
    /// The page.
    pub(super) told: Option<Told>,
    /// In which tick it was allowed to send.
    pub(super) since: u8,
}

/// What a page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Told {
    pub(super) outcome: Outcome,
    /// About which request: the reference code.
    pub(super) of: usize,
}

/// Where a request is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum At {
    /// Not here yet.
    #[default]
    Outside,
    /// It holds a live session, and asks what it may do. It may have waited for another one.
    Turn(Option<usize>),
    /// It may send.
    Runs,
    /// It is written that it sends.
    Sends,
    /// Microsoft has it, and has changed the password or not.
    Sent(bool),
    /// Its end is known, and to be written.
    Ended,
    /// Its session is gone: what became of it?
    Looks,
    /// Nothing is known of it: the session is closed for good.
    Closes,
    /// Somebody looks again, and the facts prove the change.
    Proves,
    /// It has decided what to write, and the store has not got it yet.
    Writes(Box<Write>),
    /// It has its page, and its replica still remembers the end.
    Answered,
    /// Its replica has died.
    Gone,
}

/// A write that is done only if nothing has happened in between.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Write {
    /// What was there when it was decided.
    pub(super) seen: Record,
    pub(super) epoch: u8,
    pub(super) entry: Arc<Entry>,
    /// Where to decide once more.
    pub(super) from: At,
    /// Where it goes on afterwards, and what is told.
    pub(super) to: At,
    pub(super) told: Option<Told>,
}

/// What Microsoft has seen of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct AtMicrosoft {
    pub(super) received: u8,
    pub(super) changed: bool,
}

/// Whether a page with this outcome says that the form has changed nothing.
pub(super) fn claims_no_change(outcome: Outcome) -> bool {
    !matches!(outcome, Outcome::Changed | Outcome::OutcomeUnknown)
}

/// The name and the reference code of a request.
pub(super) fn name(request: usize) -> String {
    request.to_string()
}

impl Told {
    pub(super) fn new(outcome: Outcome, of: usize) -> Self {
        Self { outcome, of }
    }

    pub(super) fn ending(self) -> Ending {
        Ending::new(self.outcome, name(self.of))
    }
}

impl From<&Ending> for Told {
    fn from(ending: &Ending) -> Self {
        Self::new(ending.outcome, ending.reference.parse().unwrap())
    }
}

impl World {
    /// Which form a request carries.
    pub(super) fn form(request: usize) -> usize {
        request / 2
    }

    /// Which replica it reaches: the repeated ones reach the other.
    pub(super) fn replica(request: usize) -> usize {
        [0, 1, 1, 0][request]
    }

    pub(super) fn now(&self) -> OffsetDateTime {
        OffsetDateTime::UNIX_EPOCH + TICK * i32::from(self.ticks)
    }

    pub(super) fn until(tick: u8) -> OffsetDateTime {
        OffsetDateTime::UNIX_EPOCH + TICK * i32::from(tick) + PATIENCE
    }

    /// Whether the session can be loaded.
    pub(super) fn is_live(&self) -> bool {
        self.epoch == 0 && !self.signed_out
    }

    /// The pages, and who got them.
    pub(super) fn told(&self) -> impl Iterator<Item = (usize, Told)> {
        let pages = self.requests.iter().map(|request| request.told);
        pages
            .enumerate()
            .filter_map(|(request, told)| Some((request, told?)))
    }

    /// How many changes run and are not overdue.
    pub(super) fn running(&self) -> usize {
        let runs = |at: &At| match at {
            At::Runs | At::Sends | At::Sent(_) => true,
            At::Writes(write) => write.from == At::Runs,
            _ => false,
        };
        let is_in_time = |request: &&Request| self.now() < Self::until(request.since);
        let running = self.requests.iter().filter(|request| runs(&request.at));
        running.filter(is_in_time).count()
    }

    /// All that can happen now.
    pub(super) fn possible(&self, bounds: &Bounds, steps: &mut Vec<Step>) {
        for request in 0..bounds.requests {
            self.possible_of(request, bounds, steps);
        }
        for replica in 0..2 {
            let is_here = |request: &usize| Self::replica(*request) == replica;
            let is_busy = |request| !matches!(self.at(request), At::Outside | At::Answered | At::Gone);
            if self.crashes < bounds.crashes && (0..4).filter(is_here).any(is_busy) {
                steps.push(Step::Crash(replica));
            }
        }
        if self.epoch < bounds.fail_overs {
            steps.extend([Step::FailOver, Step::Empty]);
            if self.follower != self.master {
                steps.push(Step::Replicate);
            }
        }
        if bounds.sign_out && self.is_live() {
            steps.push(Step::SignOut);
        }
        if self.may_tick(bounds) {
            steps.push(Step::Tick);
        }
    }

    fn possible_of(&self, request: usize, bounds: &Bounds, steps: &mut Vec<Step>) {
        match self.at(request) {
            // A proxy repeats what has come already.
            At::Outside if request % 2 == 1 && *self.at(request - 1) == At::Outside => {}
            At::Gone => {}
            At::Answered => {
                let told = self.requests[request].told;
                let is_proved = told.is_some_and(|told| {
                    told.outcome == Outcome::OutcomeUnknown && self.microsoft[Self::form(told.of)].changed
                });
                if bounds.proofs && is_proved && self.is_live() {
                    steps.push(Step::LookAgain(request));
                }
            }
            At::Sends => steps.extend([Step::Change(request), Step::Refuse(request)]),
            At::Sent(_) => steps.extend([Step::Answer(request), Step::Lose(request)]),
            _ => steps.push(Step::Go(request)),
        }
    }

    /// Time passes when somebody runs: a few times anyhow, and always when nobody else would ever write the end.
    fn may_tick(&self, bounds: &Bounds) -> bool {
        let owner = |record: &Record| match Entry::on_look(record.as_deref(), self.now()) {
            View::Running(owner) => owner.parse().ok(),
            _ => None,
        };
        let running: Option<usize> = owner(&self.master);
        let is_stuck = running.is_some_and(|owner| matches!(self.at(owner), At::Answered | At::Gone));
        is_stuck || (self.ticks < bounds.ticks && running.is_some())
    }

    pub(super) fn at(&self, request: usize) -> &At {
        &self.requests[request].at
    }
}
