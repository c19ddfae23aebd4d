//! What the ledger holds, and what can be read from it.

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, Instant};

/// The password that somebody has, by what they were told last.
#[derive(Clone, Debug)]
pub(super) enum Expected {
    Is(String),
    Either(String, String),
}

/// Something that goes wrong, as long as it does.
pub(super) struct Window {
    pub(super) name: &'static str,
    pub(super) begun: Instant,
    pub(super) over: Option<Instant>,
}

/// What is written down.
#[derive(Default)]
pub(super) struct Book {
    /// What should never be.
    pub(super) violations: Vec<String>,
    /// Outcomes by the name that the page gave them.
    pub(super) outcomes: BTreeMap<String, usize>,
    /// Pages that came instead of the form.
    pub(super) instead: BTreeMap<String, usize>,
    /// How people ended.
    pub(super) ends: BTreeMap<&'static str, usize>,
    /// Answers that were no pages of the portal.
    pub(super) no_pages: BTreeMap<String, usize>,
    /// Sign-ins that were gone, by what went wrong at the time.
    pub(super) lost: BTreeMap<String, usize>,
    /// Submits whose end was never known, by what is true and by what went wrong at the time.
    pub(super) unknown: BTreeMap<String, usize>,
    pub(super) windows: Vec<Window>,
    pub(super) pages: usize,
    pub(super) slowest: (Duration, String),
    /// Confirmed submits: for each new password, how many forms were sent with it.
    pub(super) submits: HashMap<String, usize>,
    /// Calls of changePassword: for each new password, how many arrived.
    pub(super) calls: HashMap<String, usize>,
    /// What each person was told last, and the password they have by it.
    pub(super) told: HashMap<usize, (String, Expected)>,
}

impl Book {
    /// What has gone wrong since then, in words.
    pub(super) fn wrong_since(&self, since: Instant) -> String {
        let windows = self.windows.iter();
        let at_the_time = windows.filter(|window| window.over.is_none_or(|over| over >= since));
        let mut names: Vec<_> = at_the_time.map(|window| window.name).collect();
        names.dedup();
        if names.is_empty() {
            "nothing".to_owned()
        } else {
            names.join(" or ")
        }
    }

    /// How many forms were confirmed, and how many calls of changePassword arrived.
    pub(super) fn sent(&self) -> (usize, usize) {
        (self.submits.values().sum(), self.calls.values().sum())
    }

    /// Submits that were sent more often than they were confirmed.
    pub(super) fn sent_twice(&self) -> Vec<String> {
        let too_often = self.calls.iter().filter(|(new, calls)| {
            let forms = self.submits.get(*new).copied().unwrap_or_default();
            **calls > forms
        });
        too_often
            .map(|(new, calls)| format!("{new} was sent {calls} times"))
            .collect()
    }
}

impl Window {
    /// How long it lasted.
    pub(super) fn lasted(&self) -> Duration {
        self.over.unwrap_or_else(Instant::now) - self.begun
    }
}

pub(super) fn count(counts: &mut BTreeMap<String, usize>, name: &str) {
    *counts.entry(name.to_owned()).or_default() += 1;
}
