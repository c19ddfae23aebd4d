//! A model of the change, and the checker that walks all of it: two replicas, two tabs, a proxy that repeats, an answer that
//! gets lost, a crash, a store whose follower lags and takes over. Every decision is made by the functions of
//! [`super::entry`], the very ones that the portal runs; the model adds only the order of things.
//!
//! 1. [`world`]: what there is.
//! 2. [`steps`]: what can happen next.
//! 3. Here: what must never happen, and that the checker would see it.
//!
//! `cargo test -p repass --lib ledger::model -- --nocapture` prints how much was walked; `--ignored` walks more.

mod steps;
mod world;

use std::collections::BTreeSet;
use std::io::Write as _;
use std::time::Instant;

use stateright::{Checker, Expectation, HasDiscoveries, Model, Property};

use self::steps::{Step, next};
use self::world::{At, World, claims_no_change};
use crate::password::Outcome;

/// How much may happen.
#[derive(Clone, Copy, Debug)]
struct Bounds {
    /// How many of the four requests come: a form, the same again, another form, and that again.
    requests: usize,
    crashes: u8,
    fail_overs: u8,
    /// How often the deadline of whoever runs may pass before its end.
    ticks: u8,
    /// Whether the session may end at any moment: a sign-out, or its time.
    sign_out: bool,
    /// Whether somebody who was told that nobody knows may look again.
    proofs: bool,
}

/// What is broken on purpose.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flaw {
    None,
    /// A write does not ask whether the store may have forgotten something.
    EpochIgnored,
    /// The change is sent before it is written that it will be.
    SentNotWritten,
    /// A change whose owner is overdue counts as nothing, also when it may have been sent.
    OverdueIsNothing,
    /// Whoever has no session hears that nothing was changed.
    StrangerNotLookedUp,
    /// Only the last change is remembered.
    OnlyTheLast,
    /// Whoever waits for the end of another form leaves no trace.
    WaitsWithoutTrace,
    /// A session that is gone stays open for a request that still holds it.
    NotClosed,
}

struct Change {
    bounds: Bounds,
    flaw: Flaw,
}

const NOTHING: Bounds = Bounds {
    requests: 4,
    crashes: 0,
    fail_overs: 0,
    ticks: 0,
    sign_out: false,
    proofs: false,
};

const ONCE: &str = "a form is sent at most once";
const TRUE_CHANGE: &str = "a page that says changed is right";
const TRUE_REFUSAL: &str = "a page that says that nothing was changed is right, and stays so";
const ONE_AT_A_TIME: &str = "one change of a session runs at a time";
const ANSWERED: &str = "every submit gets a page, unless its replica died";

impl Model for Change {
    type State = World;
    type Action = Step;

    fn init_states(&self) -> Vec<World> {
        vec![World::default()]
    }

    fn actions(&self, world: &World, steps: &mut Vec<Step>) {
        world.possible(&self.bounds, steps);
    }

    fn next_state(&self, world: &World, step: Step) -> Option<World> {
        let after = next(world, step, self.flaw);
        (after != *world).then_some(after)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::always(ONCE, |_, world: &World| {
                world.microsoft.iter().all(|form| form.received <= 1)
            }),
            Property::always(TRUE_CHANGE, |_, world: &World| {
                let changed = |of: usize| world.microsoft[World::form(of)].changed;
                let mut told = world.told().filter(|(_, told)| told.outcome == Outcome::Changed);
                told.all(|(_, told)| changed(told.of))
            }),
            Property::always(TRUE_REFUSAL, |_, world: &World| {
                let mut told = world.told().filter(|(_, told)| claims_no_change(told.outcome));
                told.all(|(request, _)| !world.microsoft[World::form(request)].changed)
            }),
            Property::always(ONE_AT_A_TIME, |_, world: &World| {
                world.epoch > 0 || world.running() <= 1
            }),
            Property::eventually(ANSWERED, |model: &Self, world: &World| {
                let ends = |at: &At| matches!(at, At::Answered | At::Gone);
                let mut requests = world.requests.iter().take(model.bounds.requests);
                requests
                    .all(|request| ends(&request.at) && (request.at == At::Gone || request.told.is_some()))
            }),
            // Without these, all of the above could be true because nothing ever happens.
            sometimes::<0>("a change that worked is shown as changed"),
            sometimes::<1>("nobody knows"),
            sometimes::<2>("both forms are sent, one after the other"),
            sometimes::<3>("a form is answered from memory, on the other replica"),
            sometimes::<4>("another server takes over, and a stranger hears that nobody knows"),
            sometimes::<5>("a stranger hears that nothing was changed"),
        ]
    }
}

fn sometimes<const WHICH: usize>(name: &'static str) -> Property<Change> {
    Property::sometimes(name, |_, world: &World| {
        let told = |request: usize, outcome| {
            world.requests[request]
                .told
                .is_some_and(|told| told.outcome == outcome)
        };
        match WHICH {
            0 => told(0, Outcome::Changed),
            1 => told(0, Outcome::OutcomeUnknown),
            2 => world.microsoft.iter().all(|form| form.received == 1),
            3 => told(1, Outcome::WrongCurrentPassword) && world.requests[0].at == At::Gone,
            4 => world.epoch > 0 && told(1, Outcome::OutcomeUnknown) && world.microsoft[0].received == 0,
            _ => world.epoch == 0 && told(1, Outcome::SignInExpired),
        }
    })
}

fn say(line: &str) {
    // Not `println`: the harness would keep it to itself, and docs/why.md wants the figures.
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Walks everything within each of the bounds, and asks that all of it is right and not empty.
fn walk(all: &[Bounds], threads: usize) {
    let mut seen = BTreeSet::new();
    for bounds in all {
        let began = Instant::now();
        let (bounds, flaw) = (*bounds, Flaw::None);
        let checker = Change { bounds, flaw }.checker().threads(threads);
        let checker = checker.spawn_dfs().join();
        say(&format!(
            "the model of the change: {} states, {:.1} s: {bounds:?}",
            checker.unique_state_count(),
            began.elapsed().as_secs_f64()
        ));
        for property in checker.model().properties() {
            match property.expectation {
                Expectation::Always | Expectation::Eventually => {
                    checker.assert_no_discovery(property.name);
                }
                Expectation::Sometimes => {
                    seen.extend(checker.discovery(property.name).map(|_| property.name))
                }
            }
        }
    }
    let (bounds, flaw) = (NOTHING, Flaw::None);
    for property in (Change { bounds, flaw }).properties() {
        let is_needed = matches!(property.expectation, Expectation::Sometimes);
        assert!(
            !is_needed || seen.contains(property.name),
            "never seen: {}",
            property.name
        );
    }
}

/// The checker must find this.
fn finds(flaw: Flaw, bounds: Bounds, property: &'static str) {
    let checker = Change { bounds, flaw }
        .checker()
        .finish_when(HasDiscoveries::AnyOf([property].into()))
        .spawn_bfs()
        .join();
    let found = checker.discovery(property);
    assert!(found.is_some(), "nothing was found against: {property}");
    if let Some(path) = found {
        say(&format!("{property}: broken by {:?}", path.into_actions()));
    }
}

#[test]
fn a_change_is_sent_once_and_no_page_claims_what_is_not_known() {
    let three = Bounds {
        requests: 3,
        ..NOTHING
    };
    walk(
        &[
            NOTHING,
            Bounds {
                crashes: 1,
                ticks: 1,
                ..three
            },
            Bounds {
                fail_overs: 1,
                ..three
            },
            Bounds {
                sign_out: true,
                ..three
            },
        ],
        1,
    );
}

#[test]
#[ignore = "takes minutes"]
fn the_same_with_more_at_once() {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let three = Bounds {
        requests: 3,
        ..NOTHING
    };
    walk(
        &[
            Bounds {
                crashes: 1,
                ticks: 1,
                ..NOTHING
            },
            Bounds {
                fail_overs: 1,
                ..NOTHING
            },
            Bounds {
                crashes: 1,
                sign_out: true,
                proofs: true,
                ..NOTHING
            },
            Bounds {
                crashes: 1,
                fail_overs: 1,
                ticks: 1,
                sign_out: true,
                proofs: true,
                ..three
            },
        ],
        threads,
    );
}

const TWO: Bounds = Bounds {
    requests: 2,
    ..NOTHING
};

#[test]
fn an_epoch_that_is_not_checked_is_found() {
    let bounds = Bounds { fail_overs: 1, ..TWO };
    finds(Flaw::EpochIgnored, bounds, ONCE);
}

#[test]
fn a_send_that_is_not_written_down_first_is_found() {
    let bounds = Bounds { ticks: 1, ..TWO };
    finds(Flaw::SentNotWritten, bounds, ONCE);
}

#[test]
fn an_overdue_send_that_counts_as_nothing_is_found() {
    let bounds = Bounds { ticks: 1, ..TWO };
    finds(Flaw::OverdueIsNothing, bounds, ONCE);
}

#[test]
fn a_stranger_who_always_hears_that_nothing_was_changed_is_found() {
    let bounds = Bounds {
        sign_out: true,
        ..TWO
    };
    finds(Flaw::StrangerNotLookedUp, bounds, TRUE_REFUSAL);
}

#[test]
fn a_memory_of_only_the_last_change_is_found() {
    let bounds = Bounds {
        requests: 3,
        ..NOTHING
    };
    finds(Flaw::OnlyTheLast, bounds, ONCE);
}

#[test]
fn a_form_that_waits_without_a_trace_is_found() {
    finds(Flaw::WaitsWithoutTrace, NOTHING, TRUE_REFUSAL);
}

#[test]
fn a_session_that_is_gone_and_stays_open_is_found() {
    let bounds = Bounds {
        sign_out: true,
        ..TWO
    };
    finds(Flaw::NotClosed, bounds, TRUE_REFUSAL);
}

#[test]
#[ignore = "temporary"]
fn measure() {
    let three = Bounds {
        requests: 3,
        ..NOTHING
    };
    for bounds in [
        Bounds {
            crashes: 1,
            ticks: 1,
            ..three
        },
        Bounds {
            fail_overs: 1,
            ..three
        },
        Bounds {
            sign_out: true,
            ..three
        },
        Bounds {
            fail_overs: 1,
            ticks: 1,
            ..three
        },
        Bounds {
            crashes: 1,
            ticks: 1,
            sign_out: true,
            ..three
        },
        Bounds {
            crashes: 1,
            fail_overs: 1,
            ticks: 1,
            sign_out: true,
            proofs: true,
            ..TWO
        },
    ] {
        let _ = std::panic::catch_unwind(|| walk(&[bounds], 1));
    }
}
