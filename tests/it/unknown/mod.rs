//! Lost answers: what may have happened is never called a failure, never sent again, and proved by the facts if it can be.

mod next_sign_in;

use serde_json::json;

use crate::support::{NEW_PASSWORD, Page, Portal, logs};

const NO_FACTS: (&str, &str) = ("REPASS_GRAPH__ACCOUNT_FACTS", "false");
const LOOKED: &str = "Microsoft does not show a change yet";

#[track_caller]
fn assert_unknown(page: &Page) {
    page.assert_status(200);
    assert_eq!(
        (page.name().as_str(), page.outcome().as_str()),
        ("result", "outcome_unknown")
    );
    assert!(
        page.text().contains("Your password may have been changed"),
        "{}",
        page.text()
    );
    assert!(!page.text().contains("Nothing was changed"), "{}", page.text());
}

#[tokio::test]
async fn a_lost_answer_of_a_change_that_happened_is_proved_by_the_facts() {
    for (settings, fault) in [
        (vec![], json!({"drop": "after"})),
        // The answer comes when nobody waits for it any more.
        (vec![("REPASS_GRAPH__TIMEOUT", "1s")], json!({"delay_ms": 60_000})),
    ] {
        let portal = Portal::with(&settings).await;
        let mut person = portal.person().await;
        portal.tenant.fault("changePassword", fault).await;
        let answer = person.change().await;
        assert_eq!(answer.assert_status(303).location(), "/changed");
        let page = person.browser.follow(answer).await;
        assert_eq!(
            (page.name().as_str(), page.outcome().as_str()),
            ("changed", "changed")
        );
        assert_eq!(portal.tenant.changes().await, 1);
        assert_eq!(portal.tenant.password(&person.upn).await, NEW_PASSWORD);
        assert_eq!(person.audited(), ["changed"]);
        let form = person.browser.get("/password").await;
        assert_eq!(form.assert_status(303).location(), "/sign-in");
    }
}

#[tokio::test]
async fn without_facts_a_lost_answer_stays_unknown_whatever_happened() {
    for (fault, happened) in [
        (json!({"drop": "after"}), true),
        (json!({"drop": "before"}), false),
        (json!({"delay_ms": 60_000}), true),
        (json!({"status": 204, "delay_ms": 60_000}), false),
    ] {
        let portal = Portal::with(&[NO_FACTS, ("REPASS_GRAPH__TIMEOUT", "1s")]).await;
        let mut person = portal.person().await;
        portal.tenant.fault("changePassword", fault.clone()).await;
        let page = person.change_and_look().await;
        assert_unknown(&page);
        assert!(!page.text().contains(LOOKED), "nobody looked: {}", page.text());
        assert!(!page.attributes("href").contains(&"/result".to_owned()));
        assert_eq!(portal.tenant.changes().await, 1, "{fault}");
        assert_eq!(
            portal.tenant.password(&person.upn).await == NEW_PASSWORD,
            happened,
            "{fault}"
        );
        assert_eq!(logs::audit(&page.reference())[0]["outcome"], "outcome_unknown");
        assert_eq!(person.audited(), ["outcome_unknown"]);
    }
}

#[tokio::test]
async fn facts_that_show_no_change_leave_it_unknown_and_offer_another_look() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    portal.tenant.lose_the_request().await;
    let first = person.change_and_look().await;
    assert_unknown(&first);
    assert!(first.text().contains(LOOKED), "{}", first.text());
    assert!(first.attributes("href").contains(&"/result".to_owned()));

    let looks = portal.tenant.requests("me").await.len();
    let second = person.browser.get("/result").await;
    assert_unknown(&second);
    assert_eq!(second.reference(), first.reference());
    assert_eq!(portal.tenant.requests("me").await.len(), looks + 1);
    assert_eq!(portal.tenant.changes().await, 1);
    assert_eq!(person.audited(), ["outcome_unknown"]);
}

#[tokio::test]
async fn a_later_look_proves_the_change_and_ends_the_session() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    portal.tenant.lose_the_answer().await;
    // Neither the date before the change nor the one after it can be read, each with its one repetition.
    portal.tenant.hide_the_facts(4).await;
    let answer = person.change().await;
    assert_eq!(answer.assert_status(303).location(), "/result");
    assert_eq!(person.audited(), ["outcome_unknown"]);

    let look = person.browser.get("/result").await;
    assert_eq!(look.assert_status(303).location(), "/changed");
    let page = person.browser.follow(look).await;
    assert_eq!(page.outcome(), "changed");
    assert_eq!(person.audited(), ["outcome_unknown", "changed"]);
    let events = person.audit_events();
    assert_eq!(
        events[0]["reference"], events[1]["reference"],
        "two codes for one change"
    );
    assert_eq!(portal.tenant.changes().await, 1);
    let form = person.browser.get("/password").await;
    assert_eq!(form.assert_status(303).location(), "/sign-in");
}

#[tokio::test]
async fn a_look_that_failed_does_not_claim_to_have_seen_anything() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    portal.tenant.lose_the_answer().await;
    portal.tenant.hide_the_facts(6).await;
    let page = person.change_and_look().await;
    assert_unknown(&page);
    assert!(!page.text().contains(LOOKED), "{}", page.text());
    assert!(page.attributes("href").contains(&"/result".to_owned()));
    let page = person.browser.open("/result").await;
    assert_eq!(page.outcome(), "changed");
}

#[tokio::test]
async fn two_looks_at_once_record_one_change() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    portal.tenant.lose_the_answer().await;
    portal.tenant.hide_the_facts(4).await;
    let answer = person.change().await;
    assert_eq!(answer.assert_status(303).location(), "/result");
    portal
        .tenant
        .fault("me", json!({"delay_ms": 300, "times": 2}))
        .await;
    let mut tab = person.browser.clone();
    let (one, two) = tokio::join!(person.browser.get("/result"), tab.get("/result"));
    assert_eq!((one.location(), two.location()), ("/changed", "/changed"));
    assert_eq!(person.audited(), ["outcome_unknown", "changed"]);
}

#[tokio::test]
async fn another_change_at_another_time_proves_nothing() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    portal.tenant.lose_the_request().await;
    assert_unknown(&person.change_and_look().await);
    for hours in [-1, 1] {
        let elsewhere = time::OffsetDateTime::now_utc() + time::Duration::hours(hours);
        let elsewhere = elsewhere
            .format(&time::format_description::well_known::Rfc3339)
            .unwrap();
        portal
            .tenant
            .put_user(&person.upn, json!({"last_password_change": elsewhere}))
            .await;
        let page = person.browser.open("/result").await;
        assert_unknown(&page);
        // There is one, and it is not the one that was asked for.
        assert!(!page.text().contains(LOOKED), "{}", page.text());
    }
}

#[tokio::test]
async fn a_date_that_cannot_be_read_does_not_stop_the_change() {
    for fault in [
        json!({"status": 503, "times": 2}),
        json!({"status": 500, "times": 2}),
        json!({"status": 403}),
        json!({"drop": "before", "times": 2}),
        json!({"status": 200, "body": "no JSON", "times": 2}),
        json!({"status": 200, "body": "{}"}),
    ] {
        let portal = Portal::start().await;
        let mut person = portal.person().await;
        portal.tenant.fault("me", fault.clone()).await;
        let answer = person.change().await;
        assert_eq!(answer.assert_status(303).location(), "/changed", "{fault}");
        assert_eq!(portal.tenant.changes().await, 1);
    }
}

#[tokio::test]
async fn a_new_attempt_after_an_unknown_end_is_a_new_change() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    portal.tenant.lose_the_request().await;
    assert_unknown(&person.change_and_look().await);
    let answer = person.change().await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
    assert_eq!(portal.tenant.changes().await, 2);
    assert_eq!(portal.tenant.password(&person.upn).await, NEW_PASSWORD);
    assert_eq!(person.audited(), ["outcome_unknown", "changed"]);
}
