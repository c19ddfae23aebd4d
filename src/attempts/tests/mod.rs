//! The budget against a clock that is moved by hand; [`model`] holds it to a naive reference.

mod model;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use super::*;

/// A budget with the usual limits, and its clock in seconds.
fn budget() -> (Attempts, Arc<AtomicI64>) {
    let seconds = Arc::new(AtomicI64::new(0));
    let told = Arc::clone(&seconds);
    let clock = Clock::from_fn(move || at(told.load(Ordering::SeqCst)));
    let settings = Settings {
        limit: 4,
        window: Duration::from_mins(15),
        daily_limit: 8,
    };
    (Attempts::new(&settings, store(&clock), clock), seconds)
}

fn store(clock: &Clock) -> Store {
    Store::Memory(crate::store::Memory::new(
        clock.clone(),
        &crate::random::Random::system(),
    ))
}

fn at(seconds: i64) -> OffsetDateTime {
    OffsetDateTime::UNIX_EPOCH + time::Duration::seconds(seconds)
}

fn guess(name: u8) -> Guess {
    Guess::new(vec![[name; 32]])
}

/// What a store in this process has done by the time it is asked.
fn done<T>(future: impl Future<Output = T>) -> T {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("a store in this process never waits"),
    }
}

/// What is left, and in how many seconds there is more.
fn tries(budget: &Attempts, person: &str) -> (u32, Option<u64>) {
    let tries = done(budget.tries(person)).unwrap();
    (tries.left, tries.next_in.map(|wait| wait.as_secs()))
}

/// Submits a wrong password when the account's date is this. Says whether it was sent.
fn is_sent(budget: &Attempts, person: &str, name: u8, changed_at: Option<i64>) -> bool {
    let attempt = done(budget.take(person)).unwrap();
    match done(attempt.unless_repeated(guess(name), changed_at.map(at))).unwrap() {
        Try::Fresh(attempt) => {
            done(attempt.was_wrong());
            true
        }
        Try::Repeated => false,
    }
}

/// An attempt of Ada's at a password that is not known to be wrong.
fn fresh(budget: &Attempts, name: u8) -> Attempt {
    let attempt = done(budget.take("ada")).unwrap();
    match done(attempt.unless_repeated(guess(name), None)).unwrap() {
        Try::Fresh(attempt) => attempt,
        Try::Repeated => panic!("it was known"),
    }
}

/// How long Ada has to wait who has no attempt left.
fn exhausted(budget: &Attempts) -> Duration {
    match done(budget.take("ada")).err() {
        Some(Refused::Exhausted { retry_after }) => retry_after,
        other => panic!("{other:?}"),
    }
}

#[test]
fn four_wrong_guesses_in_a_window_and_the_fifth_waits_for_the_first_to_leave() {
    let (budget, seconds) = budget();
    assert_eq!(tries(&budget, "ada"), (4, None));
    for (second, left, next_in) in [(0, 3, 900), (100, 2, 800), (200, 1, 700), (300, 0, 600)] {
        seconds.store(second, Ordering::SeqCst);
        done(done(budget.take("ada")).unwrap().keep());
        assert_eq!(tries(&budget, "ada"), (left, Some(next_in)));
    }
    assert_eq!(exhausted(&budget), Duration::from_mins(10));
    assert_eq!(tries(&budget, "bob"), (4, None), "nobody else pays for it");
    seconds.store(899, Ordering::SeqCst);
    assert_eq!(tries(&budget, "ada"), (0, Some(1)));
    seconds.store(900, Ordering::SeqCst);
    assert_eq!(tries(&budget, "ada"), (1, Some(100)));
    done(done(budget.take("ada")).unwrap().keep());
}

#[test]
fn the_day_has_a_limit_of_its_own() {
    let (budget, seconds) = budget();
    for guess in 0..8 {
        seconds.store(guess * 1000, Ordering::SeqCst);
        done(done(budget.take("ada")).unwrap().keep());
    }
    seconds.store(9000, Ordering::SeqCst);
    assert_eq!(exhausted(&budget), Duration::from_mins(1290));
    assert_eq!(tries(&budget, "ada"), (0, Some(77_400)));
    seconds.store(86_400, Ordering::SeqCst);
    assert_eq!(tries(&budget, "ada"), (1, Some(1000)));
}

#[test]
fn given_back_and_cleared() {
    let (budget, _) = budget();
    done(done(budget.take("ada")).unwrap().give_back());
    assert_eq!(tries(&budget, "ada").0, 4);
    done(done(budget.take("ada")).unwrap().keep());
    done(done(budget.take("ada")).unwrap().clear());
    assert_eq!(tries(&budget, "ada").0, 4);
}

#[test]
fn forgets_people_after_a_day() {
    let (budget, seconds) = budget();
    assert!(is_sent(&budget, "ada", 1, None));
    seconds.store(86_400, Ordering::SeqCst);
    let Store::Memory(memory) = &budget.store else {
        panic!("the store is in this process")
    };
    budget.store.sweep();
    assert!(!memory.is_empty());
    seconds.store(90_000, Ordering::SeqCst);
    budget.store.sweep();
    assert!(memory.is_empty());
}

#[test]
fn a_repeat_is_held_back_once_and_costs_nothing() {
    for date in [None, Some(-1)] {
        let (budget, _) = budget();
        assert!(is_sent(&budget, "ada", 1, date));
        assert!(is_sent(&budget, "ada", 2, date));
        assert_eq!(tries(&budget, "ada").0, 2);
        assert!(!is_sent(&budget, "ada", 1, date));
        assert_eq!(tries(&budget, "ada").0, 2);
        assert!(is_sent(&budget, "ada", 1, date), "whoever insists is asked for");
        assert_eq!(tries(&budget, "ada").0, 1, "and pays");
        assert!(!is_sent(&budget, "ada", 2, date), "the other one is still known");
        assert!(!is_sent(&budget, "ada", 1, date), "and the insisted one again");
        assert!(is_sent(&budget, "bob", 1, date), "what is hers is not his");
    }
}

#[test]
fn a_wrong_password_is_remembered_as_long_as_its_attempt_counts() {
    for (later, sent) in [(899, false), (900, true)] {
        let (budget, seconds) = budget();
        let attempt = fresh(&budget, 1);
        seconds.store(5, Ordering::SeqCst);
        done(attempt.was_wrong());
        seconds.store(later, Ordering::SeqCst);
        assert_eq!(is_sent(&budget, "ada", 1, None), sent, "{later}");
    }
}

#[test]
fn another_date_forgets_every_wrong_password_and_an_unknown_one_none() {
    for (then, now, sent) in [
        (Some(-9), Some(-9), false),
        (Some(-9), Some(-8), true),
        (Some(-8), Some(-9), true),
        (Some(-9), None, false),
        (None, Some(-9), false),
    ] {
        let (budget, _) = budget();
        assert!(is_sent(&budget, "ada", 1, then));
        assert!(is_sent(&budget, "ada", 2, now), "a look with the date of now");
        assert_eq!(is_sent(&budget, "ada", 1, now), sent, "{then:?} {now:?}");
    }
}

#[tokio::test]
async fn an_end_that_nobody_knows_forgets_what_was_wrong_and_so_does_a_change() {
    type End = fn(Attempt);
    let ends: [(End, bool); 5] = [
        (|attempt| done(attempt.keep()), true),
        (drop, true),
        (|attempt| done(attempt.clear()), true),
        (|attempt| done(attempt.give_back()), false),
        (|attempt| done(attempt.was_wrong()), false),
    ];
    for (number, (end, sent)) in ends.into_iter().enumerate() {
        let (budget, _) = budget();
        assert!(is_sent(&budget, "ada", 1, None));
        end(fresh(&budget, 2));
        // What a drop does is done in a task.
        tokio::task::yield_now().await;
        assert_eq!(is_sent(&budget, "ada", 1, None), sent, "end {number}");
    }
}

#[test]
fn what_was_sent_before_an_unknown_end_or_a_change_is_not_remembered_when_its_answer_comes() {
    type End = fn(Attempt);
    let ends: [End; 2] = [|attempt| done(attempt.keep()), |attempt| done(attempt.clear())];
    for end in ends {
        let (budget, _) = budget();
        let slow = fresh(&budget, 1);
        end(done(budget.take("ada")).unwrap());
        // Its "wrong" may be about the password of before.
        done(slow.was_wrong());
        assert!(is_sent(&budget, "ada", 1, None));
        assert!(!is_sent(&budget, "ada", 1, None), "from now on it is");
    }
}

/// As version 0.1 wrote it, and with what a later version may add. During an update, replicas of two versions share it.
#[test]
fn a_book_of_another_version_is_read() {
    let hash = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let text = format!(
        r#"{{"taken": [{{"number": 3, "at": 899500, "new": 1}}],
            "wrong": [{{"guess": ["{hash}"], "at": 899500, "changed_at": "2026-01-02T03:04:05Z", "new": 1}}],
            "next": 4, "remembers_from": 2, "new": [1]}}"#
    );
    let mut book: Book = serde_json::from_str(&text).unwrap();
    let limits = Settings {
        limit: 4,
        window: Duration::from_mins(15),
        daily_limit: 8,
    };
    assert_eq!(book.tries(&limits, at(900)).left, 3);
    assert_eq!(book.take(at(900)), 4);
    assert!(book.recall(&guess(0), None, 4));
    assert!(serde_json::from_str::<Book>("{}").is_ok());
}

#[test]
fn a_guess_cannot_be_printed() {
    /// Either of two implementations fits a type with `Debug`, so that naming it without saying which does not compile.
    trait OnlyWithoutDebug<A> {
        fn holds() {}
    }
    impl<T> OnlyWithoutDebug<()> for T {}
    impl<T: std::fmt::Debug> OnlyWithoutDebug<u8> for T {}
    <Guess as OnlyWithoutDebug<_>>::holds();
    <Attempt as OnlyWithoutDebug<_>>::holds();
    <Attempts as OnlyWithoutDebug<_>>::holds();
}
