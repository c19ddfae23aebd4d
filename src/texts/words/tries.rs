//! How many tries are left, and when to come back.

use super::Detail;
use crate::texts::Texts;

/// How many tries are left, and when there is one more.
pub(crate) fn tries(t: &Texts, tries_left: u32, wait_seconds: Option<u64>) -> String {
    match (tries_left, wait_seconds) {
        (0, _) => t.joined([t.password_tries_none(), again(t, wait_seconds)]),
        (left, None) => t.password_tries_left(left),
        (left, Some(seconds)) => t.joined([t.password_tries_left(left), comes_back(t, seconds)]),
    }
}

/// The next step after a wrong password, as far as there is a try left for it.
pub(super) fn then_tries(t: &Texts, next_step: String, detail: Detail) -> String {
    match detail.tries_left {
        None => next_step,
        Some(0) => tries(t, 0, detail.wait_seconds),
        Some(left) => t.joined([next_step, tries(t, left, detail.wait_seconds)]),
    }
}

/// When to come back.
pub(super) fn again(t: &Texts, wait_seconds: Option<u64>) -> String {
    match wait_seconds.map(Wait::of) {
        None => t.again_later(),
        Some(Wait::Seconds(seconds)) => t.again_in_seconds(seconds),
        Some(Wait::Minutes(minutes)) => t.again_in_minutes(minutes),
        Some(Wait::Hours(hours)) => t.again_in_hours(hours),
    }
}

/// When there is one more try.
pub(super) fn comes_back(t: &Texts, wait_seconds: u64) -> String {
    match Wait::of(wait_seconds) {
        Wait::Seconds(seconds) => t.tries_back_in_seconds(seconds),
        Wait::Minutes(minutes) => t.tries_back_in_minutes(minutes),
        Wait::Hours(hours) => t.tries_back_in_hours(hours),
    }
}

/// A wait in the unit that people would use, rounded up so that it is never too early.
enum Wait {
    Seconds(u64),
    Minutes(u64),
    Hours(u64),
}

impl Wait {
    fn of(seconds: u64) -> Self {
        match seconds {
            ..=90 => Self::Seconds(seconds.max(1)),
            91..=5400 => Self::Minutes(seconds.div_ceil(60)),
            _ => Self::Hours(seconds.div_ceil(3600)),
        }
    }
}
