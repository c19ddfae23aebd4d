//! The budget of wrong current passwords: the one choke point that keeps Repass from locking anybody out at Microsoft.
//!
//! An attempt is taken **before** the call, kept while nobody knows better, and given back only when it was provably no
//! wrong guess. The key is the person (`tid` + `oid`), never something typed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use time::OffsetDateTime;

use crate::clock::Clock;
use crate::config::Attempts as Settings;

const DAY: Duration = Duration::from_hours(24);

/// The budgets of everybody who tried lately.
#[derive(Clone)]
pub struct Attempts {
    taken: Arc<Mutex<HashMap<String, Vec<OffsetDateTime>>>>,
    limit: u32,
    window: Duration,
    daily_limit: u32,
    clock: Clock,
}

/// No attempt is free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exhausted {
    /// When the next one is.
    pub retry_after: Duration,
}

/// One attempt, taken. Dropped without a word it stays taken.
#[must_use]
pub struct Attempt {
    budget: Attempts,
    person: String,
    at: OffsetDateTime,
}

impl Attempts {
    /// With the limits of the section `attempts` of the settings.
    pub fn new(settings: &Settings, clock: Clock) -> Self {
        Self {
            taken: Arc::default(),
            limit: settings.limit,
            window: settings.window,
            daily_limit: settings.daily_limit,
            clock,
        }
    }

    /// Takes one attempt of `person`, an opaque key.
    pub fn take(&self, person: &str) -> Result<Attempt, Exhausted> {
        let now = self.clock.now();
        let mut taken = self.taken();
        let times = taken.entry(person.to_owned()).or_default();
        forget_old(times, now);
        if let Some(retry_after) = self.wait(times, now) {
            return Err(Exhausted { retry_after });
        }
        times.push(now);
        Ok(Attempt {
            budget: self.clone(),
            person: person.to_owned(),
            at: now,
        })
    }

    /// How many attempts `person` has now.
    pub fn left(&self, person: &str) -> u32 {
        let now = self.clock.now();
        let mut taken = self.taken();
        let Some(times) = taken.get_mut(person) else {
            return self.limit.min(self.daily_limit);
        };
        forget_old(times, now);
        let lately = count(times.iter().filter(|at| now - **at < self.window));
        self.limit
            .saturating_sub(lately)
            .min(self.daily_limit.saturating_sub(count(times.iter())))
    }

    /// How long until `person` has an attempt again; `None` when there is one now.
    pub fn retry_after(&self, person: &str) -> Option<Duration> {
        let now = self.clock.now();
        let taken = self.taken();
        self.wait(taken.get(person)?, now)
    }

    /// `person` proved to know the current password: what was taken is forgotten.
    pub fn forgive(&self, person: &str) {
        self.taken().remove(person);
    }

    /// Forgets people whose attempts are all older than a day. Called now and then.
    pub fn sweep(&self) {
        let now = self.clock.now();
        self.taken().retain(|_, times| {
            forget_old(times, now);
            !times.is_empty()
        });
    }

    /// The later of the two windows' ends, where a window is full.
    fn wait(&self, times: &[OffsetDateTime], now: OffsetDateTime) -> Option<Duration> {
        [(self.limit, self.window), (self.daily_limit, DAY)]
            .into_iter()
            .filter_map(|(limit, window)| {
                let within: Vec<_> = times.iter().filter(|at| now - **at < window).collect();
                // The attempt whose end makes room again: with more taken than the limit, a later one.
                let first_to_leave = within.len().checked_sub(limit as usize)?;
                let frees_at = **within.get(first_to_leave)? + window;
                Duration::try_from(frees_at - now).ok()
            })
            .max()
            .map(|wait| wait.max(Duration::from_secs(1)))
    }

    fn taken(&self) -> MutexGuard<'_, HashMap<String, Vec<OffsetDateTime>>> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Attempt {
    /// It was provably no wrong guess: gives it back.
    pub fn give_back(self) {
        let mut taken = self.budget.taken();
        if let Some(times) = taken.get_mut(&self.person)
            && let Some(position) = times.iter().position(|at| *at == self.at)
        {
            times.remove(position);
        }
    }

    /// It was wrong, or nobody knows: it stays taken.
    pub fn keep(self) {}

    /// It was right: everything before it is forgotten as well.
    pub fn clear(self) {
        self.budget.forgive(&self.person);
    }
}

fn forget_old(times: &mut Vec<OffsetDateTime>, now: OffsetDateTime) {
    times.retain(|at| now - *at < DAY);
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI64, Ordering};

    use super::*;

    fn budget() -> (Attempts, Arc<AtomicI64>) {
        let seconds = Arc::new(AtomicI64::new(0));
        let told = Arc::clone(&seconds);
        let clock = Clock::from_fn(move || {
            OffsetDateTime::UNIX_EPOCH + time::Duration::seconds(told.load(Ordering::SeqCst))
        });
        let settings = Settings {
            limit: 4,
            window: Duration::from_mins(15),
            daily_limit: 8,
        };
        (Attempts::new(&settings, clock), seconds)
    }

    #[test]
    fn four_wrong_guesses_in_a_window_and_the_fifth_waits_for_the_first_to_leave() {
        let (budget, seconds) = budget();
        for second in 0..4 {
            seconds.store(second * 100, Ordering::SeqCst);
            assert_eq!(i64::from(budget.left("ada")), 4 - second);
            budget.take("ada").unwrap().keep();
        }
        assert_eq!(budget.left("ada"), 0);
        let Err(exhausted) = budget.take("ada") else {
            panic!("a fifth attempt")
        };
        assert_eq!(exhausted.retry_after, Duration::from_mins(10));
        assert_eq!(budget.left("bob"), 4, "nobody else pays for it");
        seconds.store(900, Ordering::SeqCst);
        assert_eq!(budget.left("ada"), 1);
        budget.take("ada").unwrap().keep();
    }

    #[test]
    fn the_day_has_a_limit_of_its_own() {
        let (budget, seconds) = budget();
        for guess in 0..8 {
            seconds.store(guess * 1000, Ordering::SeqCst);
            budget.take("ada").unwrap().keep();
        }
        seconds.store(9000, Ordering::SeqCst);
        let Err(exhausted) = budget.take("ada") else {
            panic!("a ninth attempt in a day")
        };
        assert_eq!(exhausted.retry_after, Duration::from_mins(1290));
        seconds.store(86_400, Ordering::SeqCst);
        assert_eq!(budget.left("ada"), 1);
    }

    #[test]
    fn given_back_and_cleared() {
        let (budget, _) = budget();
        budget.take("ada").unwrap().give_back();
        assert_eq!(budget.left("ada"), 4);
        budget.take("ada").unwrap().keep();
        budget.take("ada").unwrap().clear();
        assert_eq!(budget.left("ada"), 4);
    }

    #[test]
    fn forgets_people_after_a_day() {
        let (budget, seconds) = budget();
        budget.take("ada").unwrap().keep();
        seconds.store(86_400, Ordering::SeqCst);
        budget.sweep();
        assert!(budget.taken().is_empty());
    }
}
