//! What is broken on purpose, one by one: a checker that does not find it would find nothing. Each is a decision of the
//! ledger that looks as if one could do without.

use stateright::{Checker, HasDiscoveries, Model};

use super::super::entry::Entry;
use super::{Bounds, Change, NOTHING, ONCE, TRUE_REFUSAL, say};

/// What is broken on purpose.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Flaw {
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

/// Only the last change, as if nothing had been before.
pub(super) fn without_memory(entry: &Entry) -> Entry {
    let mut plain = serde_json::to_value(entry).unwrap();
    plain.as_object_mut().unwrap().remove("earlier");
    serde_json::from_value(plain).unwrap()
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
