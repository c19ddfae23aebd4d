//! How often a session may ask for the check of what it types: a token bucket (the generic cell rate algorithm, which keeps
//! one moment for each session: the one at which its bucket is full again).
//!
//! It is far above what fingers do. It keeps a program that holds a session from using up the processors.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use time::OffsetDateTime;
use tower_sessions::session::Id;

use crate::clock::Clock;

/// How many checks may come at once.
const BURST: u32 = 30;
/// How long it takes until there is one more.
const EVERY: Duration = Duration::from_millis(250);
/// How many sessions may have typed within the last seconds. Each takes some forty bytes.
const MOST: usize = 100_000;

/// The buckets. A clone shares them.
#[derive(Clone)]
pub struct Pace {
    full_at: Arc<Mutex<HashMap<Id, OffsetDateTime>>>,
    clock: Clock,
}

impl Pace {
    /// All buckets are full.
    pub fn new(clock: Clock) -> Self {
        Self {
            full_at: Arc::default(),
            clock,
        }
    }

    /// Takes one check of a session. The error is how long until there is one.
    pub fn take(&self, session: Id) -> Result<(), Duration> {
        let now = self.clock.now();
        let mut full_at = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        if full_at.len() >= MOST && !full_at.contains_key(&session) {
            full_at.retain(|_, at| *at > now);
            if full_at.len() >= MOST {
                return Err(EVERY);
            }
        }
        // A clock that was put back may not make anybody wait for longer than an empty bucket does.
        let latest = now + BURST * EVERY;
        let at = full_at.get(&session).copied().unwrap_or(now).clamp(now, latest);
        let then = at + EVERY;
        let is_free = then <= latest;
        full_at.insert(session, if is_free { then } else { at });
        if is_free {
            return Ok(());
        }
        Err((then - latest).try_into().unwrap_or(EVERY))
    }

    /// Forgets the sessions whose buckets are full. Called now and then.
    pub fn sweep(&self) {
        let now = self.clock.now();
        let mut full_at = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        full_at.retain(|_, at| *at > now);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI64, Ordering};

    use super::*;

    /// A bucket whose clock shows what the second value holds, in milliseconds.
    fn pace() -> (Pace, Arc<AtomicI64>) {
        let shown = Arc::new(AtomicI64::new(0));
        let told = Arc::clone(&shown);
        let clock = Clock::from_fn(move || {
            OffsetDateTime::UNIX_EPOCH + time::Duration::milliseconds(told.load(Ordering::SeqCst))
        });
        (Pace::new(clock), shown)
    }

    fn taken(pace: &Pace, session: Id) -> usize {
        (0..100).take_while(|_| pace.take(session).is_ok()).count()
    }

    #[test]
    fn each_session_has_a_bucket_of_thirty_that_fills_four_times_a_second() {
        let (pace, clock) = pace();
        assert_eq!(taken(&pace, Id(1)), 30);
        assert_eq!(pace.take(Id(1)), Err(Duration::from_millis(250)));
        assert_eq!(taken(&pace, Id(2)), 30);
        for (at, expected) in [(249, 0), (250, 1), (400, 0), (1250, 4), (60_000, 30), (60_000, 0)] {
            clock.store(at, Ordering::SeqCst);
            assert_eq!(taken(&pace, Id(1)), expected, "at {at} ms");
        }
    }

    #[test]
    fn a_full_bucket_is_forgotten_and_an_empty_one_is_not() {
        let (pace, clock) = pace();
        for session in 0..1000 {
            assert_eq!(pace.take(Id(session)), Ok(()));
        }
        assert_eq!(taken(&pace, Id(0)), 29);
        clock.store(1000, Ordering::SeqCst);
        pace.sweep();
        assert_eq!(pace.full_at.lock().unwrap().len(), 1);
        assert_eq!(taken(&pace, Id(0)), 4);
    }

    #[test]
    fn a_clock_that_was_put_back_keeps_nobody_waiting() {
        let (pace, clock) = pace();
        clock.store(3_600_000, Ordering::SeqCst);
        assert_eq!(taken(&pace, Id(1)), 30);
        clock.store(0, Ordering::SeqCst);
        assert_eq!(pace.take(Id(1)), Err(Duration::from_millis(250)));
        clock.store(250, Ordering::SeqCst);
        assert_eq!(pace.take(Id(1)), Ok(()));
    }

    #[test]
    fn more_sessions_than_there_is_room_for_wait() {
        let (pace, clock) = pace();
        for session in 0..100_000 {
            assert_eq!(pace.take(Id(session)), Ok(()));
        }
        assert_eq!(pace.take(Id(-1)), Err(EVERY));
        assert_eq!(pace.take(Id(7)), Ok(()));
        clock.store(250, Ordering::SeqCst);
        assert_eq!(pace.take(Id(-1)), Ok(()));
    }
}
