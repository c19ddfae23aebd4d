//! What the budget knows of one person: when attempts were taken, and which passwords Microsoft called wrong.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use time::serde::{rfc3339, timestamp::milliseconds};

use super::{Guess, Tries};
use crate::config::Attempts as Settings;

const DAY: Duration = Duration::from_hours(24);

/// One person's book. Another version of the portal may read it: what is added later has a default.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Book {
    #[serde(default)]
    taken: Vec<Taken>,
    #[serde(default)]
    wrong: Vec<Wrong>,
    /// The number of the next attempt. None is given twice.
    #[serde(default)]
    next: u64,
    /// What an attempt with a lower number hears of Microsoft is not remembered: it was sent before something happened
    /// that may have changed the password.
    #[serde(default)]
    remembers_from: u64,
}

#[derive(Serialize, Deserialize)]
struct Taken {
    number: u64,
    #[serde(with = "milliseconds")]
    at: OffsetDateTime,
}

/// A password that was wrong when this attempt tried it.
#[derive(Serialize, Deserialize)]
struct Wrong {
    guess: Guess,
    #[serde(with = "milliseconds")]
    at: OffsetDateTime,
    #[serde(default, with = "rfc3339::option")]
    changed_at: Option<OffsetDateTime>,
}

impl Book {
    /// What is free now, and when there is more: a window that leaves no more than that has to give one back.
    pub(super) fn tries(&self, limits: &Settings, now: OffsetDateTime) -> Tries {
        let windows = [(limits.limit, limits.window), (limits.daily_limit, DAY)].map(|(limit, length)| {
            let times = self.taken.iter().map(|taken| taken.at);
            let within = times.filter(|at| now - *at < length);
            let used = u32::try_from(within.clone().count()).unwrap_or(u32::MAX);
            (
                limit.saturating_sub(used),
                within.min().map(|oldest| oldest + length),
            )
        });
        let left = windows.iter().map(|(free, _)| *free).min().unwrap_or(0);
        // With nothing used in a window that leaves this few, there can never be more.
        let tightest = windows.iter().filter(|(free, _)| *free == left);
        let frees_at: Option<Vec<_>> = tightest.map(|(_, oldest)| *oldest).collect();
        let next_in = frees_at
            .and_then(|times| times.into_iter().max())
            .and_then(|at| Duration::try_from(at - now).ok())
            .map(|wait| wait.max(Duration::from_secs(1)));
        Tries { left, next_in }
    }

    /// Takes an attempt, and says its number.
    pub(super) fn take(&mut self, at: OffsetDateTime) -> u64 {
        let number = self.next;
        self.next += 1;
        self.taken.push(Taken { number, at });
        number
    }

    pub(super) fn give_back(&mut self, number: u64) {
        self.taken.retain(|taken| taken.number != number);
    }

    /// Remembers a wrong password as long as the attempt that tried it counts in `attempts.window`. So there are never
    /// more of them than attempts. An attempt that is no longer on the book was sent before a change that worked.
    pub(super) fn remember(&mut self, number: u64, guess: &Guess, changed_at: Option<OffsetDateTime>) {
        let tried = self.taken.iter().find(|taken| taken.number == number);
        let Some(at) = tried
            .map(|taken| taken.at)
            .filter(|_| number >= self.remembers_from)
        else {
            return;
        };
        self.wrong.retain(|wrong| !wrong.guess.is_same(guess));
        self.wrong.push(Wrong {
            guess: guess.another(),
            at,
            changed_at,
        });
    }

    /// Whether a password is a known wrong one. It is said once: after that it is forgotten.
    pub(super) fn recall(&mut self, guess: &Guess, changed_at: Option<OffsetDateTime>, number: u64) -> bool {
        let is_another = |wrong: &Wrong| {
            wrong
                .changed_at
                .zip(changed_at)
                .is_some_and(|(then, now)| then != now)
        };
        if self.wrong.iter().any(is_another) {
            self.forget_wrong(number);
        }
        let before = self.wrong.len();
        self.wrong.retain(|wrong| !wrong.guess.is_same(guess));
        self.wrong.len() < before
    }

    /// The person proved to know the password: what was taken and what was wrong is forgotten, and so is what attempts of
    /// before will yet hear of. Numbers go on.
    pub(super) fn forgive(&mut self) {
        self.taken.clear();
        self.forget_wrong(self.next);
    }

    /// Nobody knows how an attempt ended: the password may have been changed.
    pub(super) fn is_uncertain(&mut self) {
        self.forget_wrong(self.next);
    }

    /// Forgets every wrong password, also those that attempts before the one of this number will yet hear of.
    fn forget_wrong(&mut self, before: u64) {
        self.wrong.clear();
        self.remembers_from = self.remembers_from.max(before);
    }

    pub(super) fn forget_old(&mut self, limits: &Settings, now: OffsetDateTime) {
        self.taken.retain(|taken| now - taken.at < DAY);
        self.wrong.retain(|wrong| now - wrong.at < limits.window);
    }
}
