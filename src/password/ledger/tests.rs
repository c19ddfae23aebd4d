//! The ledger by itself, with a store in this process.

use super::*;
use crate::password::Outcome;
use crate::store::Memory;

const PATIENCE: StdDuration = StdDuration::from_secs(25);

fn ledger() -> (Ledger, Epoch) {
    let clock = Clock::from_fn(|| OffsetDateTime::UNIX_EPOCH);
    let memory = Memory::new(clock.clone(), &Random::system());
    let epoch = memory.epoch().clone();
    (Ledger::new(Store::Memory(memory), clock, Random::system()), epoch)
}

fn fingerprint(of: u8) -> Fingerprint {
    Fingerprint {
        hashes: vec![[of; 32]],
        one_time: true,
    }
}

async fn first(ledger: &Ledger, epoch: &Epoch) -> Page {
    let turn = ledger
        .turn(("session", epoch), &fingerprint(1), ("AAAA-AAAA", None), PATIENCE)
        .await;
    let Ok(Turn::Run(page, None)) = turn else {
        panic!("nobody was there before")
    };
    page
}

/// Whether a form is answered from memory after another one has ended like this.
async fn is_answered(outcome: Outcome, same_form: bool) -> bool {
    let (ledger, epoch) = ledger();
    let page = first(&ledger, &epoch).await;
    page.end(Ending::new(outcome, "AAAA-AAAA")).await;
    let form = fingerprint(if same_form { 1 } else { 2 });
    let turn = ledger
        .turn(("session", &epoch), &form, ("BBBB-BBBB", None), PATIENCE)
        .await;
    matches!(turn, Ok(Turn::Ended(ending)) if ending.outcome == outcome)
}

#[tokio::test]
async fn an_end_answers_the_same_form_and_where_the_session_is_over_every_form() {
    for (outcome, same_form, another) in [
        (Outcome::Changed, true, true),
        (Outcome::SignInExpired, true, true),
        (Outcome::OutcomeUnknown, true, false),
        (Outcome::WrongCurrentPassword, true, false),
        (Outcome::RefusedByPolicy, true, false),
        (Outcome::Throttled, true, false),
        (Outcome::TooManyAttempts, false, false),
        (Outcome::SessionStoreUnavailable, false, false),
    ] {
        assert_eq!(is_answered(outcome, true).await, same_form, "{outcome:?}");
        assert_eq!(is_answered(outcome, false).await, another, "{outcome:?}");
    }
}

#[tokio::test]
async fn a_change_that_broke_off_is_unknown() {
    let (ledger, epoch) = ledger();
    let page = first(&ledger, &epoch).await;
    let waiting = page.watch();
    drop(page);
    let ending = waiting.borrow().clone();
    assert!(ending.is_some_and(|ending| ending.outcome == Outcome::OutcomeUnknown));
    let found = ledger.look("session").await;
    assert!(matches!(found, Ok(Found::Ended(ending)) if ending.outcome == Outcome::OutcomeUnknown));
}

#[tokio::test]
async fn nothing_runs_in_an_epoch_that_is_not_that_of_the_session() {
    let (ledger, _) = ledger();
    let another = Epoch::from_text("another");
    let turn = ledger
        .turn(
            ("session", &another),
            &fingerprint(1),
            ("AAAA-AAAA", None),
            PATIENCE,
        )
        .await;
    assert!(matches!(turn, Ok(Turn::Forgotten)));
}

#[tokio::test]
async fn a_form_that_comes_again_after_another_one_is_not_run_again() {
    let (ledger, epoch) = ledger();
    let whose = ("session", &epoch);
    let page = first(&ledger, &epoch).await;
    // Another form waits for the first one, and gets its end.
    let turn = ledger
        .turn(whose, &fingerprint(2), ("BBBB-BBBB", None), PATIENCE)
        .await;
    assert!(matches!(turn, Ok(Turn::Wait(_))));
    page.end(Ending::unknown("AAAA-AAAA".to_owned())).await;
    // A third one is sent.
    let turn = ledger
        .turn(whose, &fingerprint(3), ("CCCC-CCCC", None), PATIENCE)
        .await;
    let Ok(Turn::Run(page, None)) = turn else {
        panic!("another form may be sent")
    };
    page.end(Ending::new(Outcome::WrongCurrentPassword, "CCCC-CCCC"))
        .await;
    for (form, expected) in [(1, "AAAA-AAAA"), (2, "AAAA-AAAA"), (3, "CCCC-CCCC")] {
        let turn = ledger
            .turn(whose, &fingerprint(form), ("DDDD-DDDD", None), PATIENCE)
            .await;
        assert!(
            matches!(turn, Ok(Turn::Ended(ending)) if ending.reference == expected),
            "{form}"
        );
    }
    // Whoever has no session is told of the one that may have changed something, not of the last.
    let found = ledger.look("session").await;
    assert!(matches!(found, Ok(Found::Ended(ending)) if ending.reference == "AAAA-AAAA"));
}

#[tokio::test]
async fn a_session_that_was_told_that_nothing_was_changed_changes_nothing_any_more() {
    let (ledger, epoch) = ledger();
    let whose = ("session", &epoch);
    assert!(matches!(
        ledger.close(whose, "AAAA-AAAA").await,
        Ok(Found::Nothing)
    ));
    let turn = ledger
        .turn(whose, &fingerprint(1), ("BBBB-BBBB", None), PATIENCE)
        .await;
    assert!(matches!(turn, Ok(Turn::Ended(ending)) if ending.outcome == Outcome::SignInExpired));
    let another = Epoch::from_text("another");
    let closed = ledger.close(("session", &another), "AAAA-AAAA").await;
    assert!(matches!(closed, Ok(Found::Forgotten)));
}

#[tokio::test]
async fn a_change_that_stayed_away_is_unknown_and_a_late_answer_is_better_than_that() {
    let seconds = Arc::new(std::sync::atomic::AtomicI64::new(0));
    let clock = Clock::from_fn({
        let seconds = Arc::clone(&seconds);
        move || {
            OffsetDateTime::UNIX_EPOCH + Duration::seconds(seconds.load(std::sync::atomic::Ordering::Relaxed))
        }
    });
    let memory = Memory::new(clock.clone(), &Random::system());
    let epoch = memory.epoch().clone();
    // Two replicas.
    let ledgers = [0, 1].map(|_| Ledger::new(Store::Memory(memory.clone()), clock.clone(), Random::system()));
    let page = first(&ledgers[0], &epoch).await;
    assert!(page.begin_to_send(&BeforeSend::example()).await.is_ok());
    seconds.store(60, std::sync::atomic::Ordering::Relaxed);
    let found = ledgers[1].look("session").await;
    assert!(matches!(found, Ok(Found::Lost(lost)) if lost.ending.outcome == Outcome::OutcomeUnknown));
    let found = ledgers[1].look("session").await;
    assert!(matches!(found, Ok(Found::Ended(ending)) if ending.outcome == Outcome::OutcomeUnknown));
    page.end(Ending::new(Outcome::Changed, "AAAA-AAAA")).await;
    let found = ledgers[1].look("session").await;
    assert!(matches!(found, Ok(Found::Ended(ending)) if ending.outcome == Outcome::Changed));
}

/// As version 0.1 wrote it, and with what a later version may add: during an update, replicas of two versions share it.
#[test]
fn an_entry_of_another_version_is_read() {
    let text = format!(
        r#"{{"owner": "o", "fingerprint": [{hash:?}], "reference": "AAAA-AAAA", "until": 600000, "new": [1],
            "stage": {{"sent": {{"sent_at": "1970-01-01T00:00:01Z", "new": 1}}}}}}"#,
        hash = [1; 32]
    );
    let entry: Entry = serde_json::from_str(&text).unwrap();
    let at = |seconds| OffsetDateTime::UNIX_EPOCH + Duration::seconds(seconds);
    assert!(matches!(Entry::on_look(Some(&entry), at(599)), View::Running(owner) if owner == "o"));
    assert!(matches!(
        Entry::on_look(Some(&entry), at(600)),
        View::Lost(_, lost) if lost.ending.outcome == Outcome::OutcomeUnknown && lost.ending.reference == "AAAA-AAAA"
    ));
    let settled = text.replace(
        r#"{"sent": {"sent_at": "1970-01-01T00:00:01Z", "new": 1}}"#,
        r#"{"settled": {"outcome": "changed", "reference": "AAAA-AAAA", "new": 1}}"#,
    );
    let entry: Entry = serde_json::from_str(&settled).unwrap();
    assert!(matches!(
        Entry::on_look(Some(&entry), at(0)),
        View::Ended(ending) if ending.outcome == Outcome::Changed
    ));
}
