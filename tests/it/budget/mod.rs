//! The budget of wrong current passwords: it stops a guesser here, before Microsoft locks the account.
//!
//! [`repeats`] is about a wrong password that comes again, [`lockout`] about Microsoft's own counting, [`others`] about
//! people who would like to use up somebody else's.

mod lockout;
mod others;
mod repeats;

use reqwest::header::RETRY_AFTER;
use serde_json::{Value, json};

use crate::support::{Page, Person, Portal, logs};

const FOUR: &str = "You have 4 tries left";
const NONE: &str = "You have no tries left right now.";

async fn waste_all_tries(person: &mut Person) {
    for _ in 0..4 {
        person.guess_wrong().await.assert_status(422);
    }
}

/// The page of an empty budget, with a wait in seconds within these bounds.
#[track_caller]
fn assert_too_many(page: &Page, wait: std::ops::RangeInclusive<u64>) {
    page.assert_status(429);
    assert_eq!(
        (page.name().as_str(), page.outcome().as_str()),
        ("problem", "too_many_attempts")
    );
    let retry_after: u64 = page.headers[RETRY_AFTER].to_str().unwrap().parse().unwrap();
    assert!(wait.contains(&retry_after), "Retry-After: {retry_after}");
}

#[tokio::test]
async fn counts_the_tries_down_and_then_asks_graph_no_more() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    for words in [
        "You have 3 tries left before you have to wait. You get one more try in 15 minutes.",
        "You have 2 tries left before you have to wait. You get one more try in 15 minutes.",
        "You have 1 try left before you have to wait. You get one more try in 15 minutes.",
        "You have no tries left right now. Please try again in 15 minutes.",
    ] {
        let page = person.guess_wrong().await;
        assert_eq!(page.assert_status(422).outcome(), "wrong_current_password");
        assert_eq!(
            page.refusals(),
            [("current_password".to_owned(), "wrong_current_password".to_owned())]
        );
        assert!(page.text().contains(words), "{}", page.text());
    }
    let asked = portal.tenant.state().await["counters"].clone();
    let page = person.change().await;
    assert_too_many(&page, 880..=900);
    assert!(
        page.text().contains("Please try again in 15 minutes."),
        "{}",
        page.text()
    );
    assert_eq!(
        portal.tenant.state().await["counters"],
        asked,
        "Graph was asked again"
    );
    assert_eq!(portal.tenant.changes().await, 4);
    let events = logs::audit(&page.reference());
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["outcome"], "too_many_attempts");
    assert!(events[0].get("client_request_id").is_none_or(Value::is_null));
    assert_eq!(portal.tenant.password(&person.upn).await, person.password);
}

#[tokio::test]
async fn the_form_is_still_shown_when_no_try_is_left() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let form = person.browser.get("/password").await;
    assert!(form.text().contains(FOUR), "{}", form.text());
    assert!(!form.text().contains("one more try"), "{}", form.text());
    person.guess_wrong().await;
    portal.later(301);
    let form = person.browser.get("/password").await;
    let words = "You have 3 tries left before you have to wait. You get one more try in 10 minutes.";
    assert!(form.text().contains(words), "{}", form.text());
    for _ in 0..3 {
        person.guess_wrong().await.assert_status(422);
    }
    let form = person.browser.get("/password").await;
    assert_eq!(form.assert_status(200).name(), "password");
    let words = format!("{NONE} Please try again in 10 minutes.");
    assert!(form.text().contains(&words), "{}", form.text());
    assert!(
        form.body.contains("aria-describedby=\"tries-left\""),
        "{}",
        form.body
    );
}

#[tokio::test]
async fn one_persons_guesses_cost_nobody_else_a_try() {
    let portal = Portal::start().await;
    let (mut guesser, mut other) = (portal.person().await, portal.person().await);
    waste_all_tries(&mut guesser).await;
    let form = other.browser.get("/password").await;
    assert!(form.text().contains(FOUR), "{}", form.text());
    assert_eq!(other.change().await.assert_status(303).location(), "/changed");
}

#[tokio::test]
async fn neither_a_sign_out_nor_another_browser_brings_tries_back() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    waste_all_tries(&mut person).await;

    let form = person.browser.get("/password").await;
    let token = form.input("csrf_token");
    let out = person.browser.post("/sign-out", &[("csrf_token", &token)]).await;
    assert_eq!(out.assert_status(303).location(), "/signed-out");
    person.sign_in().await.assert_status(200);
    assert_too_many(&person.change().await, 880..=900);

    person.browser = portal.browser();
    person.sign_in().await.assert_status(200);
    assert_too_many(&person.change().await, 880..=900);
    assert_eq!(portal.tenant.changes().await, 4);
}

#[tokio::test]
async fn guesses_from_many_browsers_at_once_share_one_budget() {
    let portal = Portal::start().await;
    let person = portal.person().await;
    portal
        .tenant
        .fault("changePassword", json!({"delay_ms": 200, "times": 10}))
        .await;
    let mut guesses = tokio::task::JoinSet::new();
    for _ in 0..7 {
        let mut twin = portal.person_named(&person.upn).await;
        twin.sign_in().await.assert_status(200);
        guesses.spawn(async move { twin.guess_wrong().await.status.as_u16() });
    }
    let mut statuses = guesses.join_all().await;
    statuses.sort_unstable();
    assert_eq!(statuses, [422, 422, 422, 422, 429, 429, 429]);
    assert_eq!(portal.tenant.changes().await, 4);
}

#[tokio::test]
async fn a_try_is_free_again_when_the_first_one_leaves_the_window() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    person.guess_wrong().await.assert_status(422);
    portal.later(300);
    for _ in 0..3 {
        person.guess_wrong().await.assert_status(422);
    }
    assert_too_many(&person.change().await, 580..=600);
    portal.later(500);
    assert_too_many(&person.change().await, 80..=100);
    portal.later(101);
    let form = person.browser.open("/password").await;
    assert!(form.text().contains("You have 1 try left"), "{}", form.text());
    assert_eq!(person.change().await.assert_status(303).location(), "/changed");
}

#[tokio::test]
async fn the_day_has_a_limit_of_its_own() {
    let portal = Portal::with(&[
        ("REPASS_ATTEMPTS__DAILY_LIMIT", "5"),
        ("REPASS_SESSION__IDLE", "30m"),
    ])
    .await;
    let mut person = portal.person().await;
    waste_all_tries(&mut person).await;
    portal.later(901);
    let last = person.guess_wrong().await;
    assert!(last.assert_status(422).text().contains(NONE), "{}", last.text());
    let day = 24 * 60 * 60;
    assert_too_many(&person.change().await, day - 901 - 20..=day - 901);
}

#[tokio::test]
async fn a_change_that_worked_clears_the_budget() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    for _ in 0..3 {
        person.guess_wrong().await.assert_status(422);
    }
    assert_eq!(person.change().await.assert_status(303).location(), "/changed");
    person.password = portal.tenant.password(&person.upn).await;
    let form = person.sign_in().await;
    assert!(form.text().contains(FOUR), "{}", form.text());
}

#[tokio::test]
async fn a_lost_answer_that_is_proved_clears_it_too() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    person.guess_wrong().await.assert_status(422);
    portal.tenant.lose_the_answer().await;
    assert_eq!(person.change_and_look().await.outcome(), "changed");
    person.password = portal.tenant.password(&person.upn).await;
    let form = person.sign_in().await;
    assert!(form.text().contains(FOUR), "{}", form.text());
}

#[tokio::test]
async fn a_try_is_given_back_only_where_it_was_provably_no_wrong_guess() {
    let portal = Portal::start().await;
    let refusal = |message: &str| {
        let body = json!({"error": {"code": "Request_BadRequest", "message": message}});
        json!({"status": 400, "body": body.to_string()})
    };
    for (fault, outcome, left) in [
        (json!({"status": 401}), "sign_in_expired", 3),
        (json!({"status": 403}), "permission_missing", 3),
        (json!({"status": 429}), "throttled", 3),
        (json!({"status": 503}), "microsoft_unavailable", 3),
        (refusal("paramName: newPassword"), "refused_by_policy", 3),
        (
            refusal("… on-premises mastered Directory Sync objects …"),
            "synced_account",
            3,
        ),
        (refusal("paramName: oldPassword"), "wrong_current_password", 2),
        (refusal("something else"), "unexpected_answer", 2),
        (json!({"status": 404}), "unexpected_answer", 2),
        (json!({"status": 409}), "unexpected_answer", 2),
        (json!({"status": 307}), "unexpected_answer", 2),
        (json!({"status": 500}), "outcome_unknown", 2),
        (json!({"status": 202}), "outcome_unknown", 2),
        (json!({"drop": "before"}), "outcome_unknown", 2),
    ] {
        let mut person = portal.person().await;
        person.guess_wrong().await.assert_status(422);
        portal.tenant.fault("changePassword", fault.clone()).await;
        let page = person.change_and_look().await;
        assert_eq!(page.outcome(), outcome, "{fault}");
        // A session that has ended leads through the sign-in, which still knows the person.
        let form = person.browser.open("/password").await;
        let form = if form.name() == "password" {
            form
        } else {
            person.sign_in().await
        };
        let words = format!("You have {left} tries left");
        assert!(form.text().contains(&words), "{fault}: {}", form.text());
    }
}
