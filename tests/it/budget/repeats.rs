//! The same wrong password again: it is called out, neither sent nor counted, and it traps nobody.

use serde_json::{Value, json};

use crate::support::{NEW_PASSWORD, Page, Person, Portal, logs};

const KNOWN: &str = "Microsoft has already told us that this is not your current password.";
const NOT_MINE: &str = "Not-My-Password-A";
const LONG: (&str, &str) = ("REPASS_SESSION__IDLE", "30m");
const NO_FACTS: (&str, &str) = ("REPASS_GRAPH__ACCOUNT_FACTS", "false");

/// The form again, refusing the current password, with so many tries left.
#[track_caller]
fn assert_wrong(page: &Page, is_repeat: bool, left: u32) {
    let expected = [("current_password".to_owned(), "wrong_current_password".to_owned())];
    assert_eq!(page.assert_status(422).refusals(), expected);
    let text = page.text();
    assert_eq!(text.contains(KNOWN), is_repeat, "{text}");
    assert_eq!(
        text.contains("Microsoft says that this is not"),
        !is_repeat,
        "{text}"
    );
    let tries = match left {
        0 => "You have no tries left right now.".to_owned(),
        1 => "You have 1 try left".to_owned(),
        left => format!("You have {left} tries left"),
    };
    assert!(text.contains(&tries), "{tries}: {text}");
}

/// Somebody whose `NOT_MINE` was refused once.
async fn somebody(portal: &Portal) -> Person {
    let mut person = portal.person().await;
    assert_wrong(&person.guess(NOT_MINE).await, false, 3);
    person
}

/// How many changes of this person's password arrived.
async fn sent(portal: &Portal, current: &str) -> usize {
    let requests = portal.tenant.requests("changePassword").await;
    let is_this = |request: &&Value| request["body"].as_str().unwrap().contains(current);
    requests.iter().filter(is_this).count()
}

#[tokio::test]
async fn is_called_out_once_and_costs_nothing() {
    let portal = Portal::start().await;
    let mut person = somebody(&portal).await;
    let page = person.guess(NOT_MINE).await;
    assert_wrong(&page, true, 3);
    assert_eq!(portal.tenant.changes().await, 1);
    let events = logs::audit_of(&person.oid);
    let last = events.last().unwrap();
    assert_eq!(last["outcome"], "wrong_current_password");
    assert!(last.get("client_request_id").is_none_or(Value::is_null), "{last}");
    // Reloaded, it is the same form and the same answer.
    for _ in 0..2 {
        let form = person.browser.get("/password").await;
        let once = person
            .browser
            .submit(&form, "Not-My-Password-B", NEW_PASSWORD, NEW_PASSWORD)
            .await;
        let again = person
            .browser
            .submit(&form, "Not-My-Password-B", NEW_PASSWORD, NEW_PASSWORD)
            .await;
        assert_eq!(once.refusals(), again.refusals());
        assert_eq!(once.text().contains(KNOWN), again.text().contains(KNOWN));
    }
    assert_eq!(portal.tenant.changes().await, 2);
}

#[tokio::test]
async fn whoever_insists_is_sent_and_counted() {
    let portal = Portal::start().await;
    let mut person = somebody(&portal).await;
    for left in [2, 1, 0] {
        assert_wrong(&person.guess(NOT_MINE).await, true, left + 1);
        assert_wrong(&person.guess(NOT_MINE).await, false, left);
    }
    assert_eq!(portal.tenant.changes().await, 4);
    // Without a try, nothing is asked for: a repeat is no way around the wait.
    let asked = portal.tenant.state().await["counters"].clone();
    let page = person.guess(NOT_MINE).await;
    assert_eq!(page.assert_status(429).outcome(), "too_many_attempts");
    assert_eq!(portal.tenant.state().await["counters"], asked);
}

#[tokio::test]
async fn is_known_in_another_browser_and_after_a_sign_out() {
    let portal = Portal::start().await;
    let mut person = somebody(&portal).await;
    let form = person.browser.get("/password").await;
    let token = form.input("csrf_token");
    person.browser.post("/sign-out", &[("csrf_token", &token)]).await;
    person.sign_in().await.assert_status(200);
    assert_wrong(&person.guess(NOT_MINE).await, true, 3);
    assert_wrong(&person.guess(NOT_MINE).await, false, 2);
    person.browser = portal.browser();
    person.sign_in().await.assert_status(200);
    assert_wrong(&person.guess(NOT_MINE).await, true, 2);
}

#[tokio::test]
async fn nobody_hears_of_somebody_elses() {
    let portal = Portal::start().await;
    let mut one = somebody(&portal).await;
    let mut other = somebody(&portal).await;
    assert_eq!(portal.tenant.changes().await, 2);
    // What one has heard does not make the other's forgotten either.
    assert_wrong(&one.guess(NOT_MINE).await, true, 3);
    assert_wrong(&other.guess(NOT_MINE).await, true, 3);
}

#[tokio::test]
async fn is_forgotten_where_the_password_may_have_been_changed_and_only_there() {
    let portal = Portal::start().await;
    let refusal = |message: &str| {
        let body = json!({"error": {"code": "Request_BadRequest", "message": message}});
        json!({"status": 400, "body": body.to_string()})
    };
    for (fault, outcome, is_forgotten) in [
        (json!({"drop": "before"}), "outcome_unknown", true),
        (json!({"status": 500}), "outcome_unknown", true),
        (json!({"status": 202}), "outcome_unknown", true),
        (json!({"status": 404}), "unexpected_answer", true),
        (refusal("something else"), "unexpected_answer", true),
        (refusal("paramName: newPassword"), "refused_by_policy", false),
        (json!({"status": 429}), "throttled", false),
        (json!({"status": 503}), "microsoft_unavailable", false),
        (json!({"status": 403}), "permission_missing", false),
    ] {
        let mut person = somebody(&portal).await;
        portal.tenant.fault("changePassword", fault.clone()).await;
        assert_eq!(person.change_and_look().await.outcome(), outcome, "{fault}");
        let before = sent(&portal, NOT_MINE).await;
        person.guess(NOT_MINE).await.assert_status(422);
        let was_sent = sent(&portal, NOT_MINE).await > before;
        assert_eq!(was_sent, is_forgotten, "{fault}");
    }
}

#[tokio::test]
async fn is_forgotten_after_a_change_and_after_its_time() {
    let portal = Portal::with(&[LONG]).await;
    let mut person = somebody(&portal).await;
    assert_eq!(person.change().await.assert_status(303).location(), "/changed");
    person.password = NEW_PASSWORD.to_owned();
    person.sign_in().await.assert_status(200);
    let page = person.browser.change(NOT_MINE, "Another-Secret-77").await;
    assert_wrong(&page, false, 3);

    portal.later(890);
    let page = person.browser.change(NOT_MINE, "Another-Secret-77").await;
    assert_wrong(&page, true, 3);
    let page = person.browser.change(NOT_MINE, "Another-Secret-77").await;
    assert_wrong(&page, false, 2);
    portal.later(901);
    let page = person.browser.change(NOT_MINE, "Another-Secret-77").await;
    assert_wrong(&page, false, 3);
}

#[tokio::test]
async fn becomes_right_by_a_reset_elsewhere_and_then_it_works() {
    let days_ago = |days| time::OffsetDateTime::now_utc() - time::Duration::days(days);
    let date = |days| {
        let format = &time::format_description::well_known::Rfc3339;
        days_ago(days)
            .replace_nanosecond(0)
            .unwrap()
            .format(format)
            .unwrap()
    };
    let before = date(9);
    for (settings, now, facts, is_held_back) in [
        (vec![], date(0), true, false),
        // Dates that lag, facts that are off, facts that cannot be read: held back once, and then believed.
        (vec![], before.clone(), true, true),
        (vec![NO_FACTS], date(0), true, true),
        (vec![], date(0), false, true),
    ] {
        let portal = Portal::with(&settings).await;
        let mut person = portal.person_with(json!({"last_password_change": before})).await;
        assert_wrong(&person.guess(NOT_MINE).await, false, 3);
        let account = json!({"password": NOT_MINE, "last_password_change": now});
        portal.tenant.put_user(&person.upn, account).await;
        if !facts {
            portal.tenant.hide_the_facts(100).await;
        }
        if is_held_back {
            assert_wrong(&person.guess(NOT_MINE).await, true, 3);
            assert_eq!(portal.tenant.changes().await, 1);
        }
        let answer = person.guess(NOT_MINE).await;
        assert_eq!(answer.assert_status(303).location(), "/changed");
        assert_eq!(portal.tenant.password(&person.upn).await, NEW_PASSWORD);
        assert_eq!(portal.tenant.changes().await, 2);
    }
}

#[tokio::test]
async fn from_two_browsers_at_once_costs_at_most_what_was_sent() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let mut twin = portal.person_named(&person.upn).await;
    twin.sign_in().await.assert_status(200);
    portal
        .tenant
        .fault("changePassword", json!({"delay_ms": 300}))
        .await;
    let (first, second) = tokio::join!(person.guess(NOT_MINE), twin.guess(NOT_MINE));
    first.assert_status(422);
    second.assert_status(422);
    // Whether one was known when the other came is chance; that nothing is sent for free is not.
    let sent = u32::try_from(portal.tenant.changes().await).unwrap();
    assert!((1..=2).contains(&sent), "{sent}");
    let form = person.browser.get("/password").await;
    let words = format!("You have {} tries left", 4 - sent);
    assert!(form.text().contains(&words), "{}", form.text());
}

#[tokio::test]
async fn a_restart_forgets_it_with_the_rest_of_the_budget() {
    let portal = Portal::start().await;
    let upn = somebody(&portal).await.upn;
    let portal = portal.restarted(&[]).await;
    let mut person = portal.person_named(&upn).await;
    let form = person.sign_in().await;
    assert!(form.text().contains("You have 4 tries left"), "{}", form.text());
    assert_wrong(&person.guess(NOT_MINE).await, false, 3);
}
