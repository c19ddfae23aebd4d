//! Once only: neither an impatient, a lost nor a doubled browser makes a second change, and nobody hears a wrong story.

use serde_json::json;

use crate::support::{Browser, NEW_PASSWORD, Page, Portal};

const OTHER_PASSWORD: &str = "Another-Secret-77";

/// The answer leads to the page that says `changed`.
async fn assert_changed(browser: &mut Browser, answer: Page) {
    assert_eq!(
        answer.assert_status(303).location(),
        "/changed",
        "{:?}",
        answer.headers
    );
    let page = browser.follow(answer).await;
    assert_eq!(
        (page.name().as_str(), page.outcome().as_str()),
        ("changed", "changed")
    );
}

#[tokio::test]
async fn a_double_click_is_one_change_with_one_result() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let form = person.browser.get("/password").await;
    portal.tenant.hold_the_answer().await;
    let mut twin = person.browser.clone();
    let (first, second) = person.submit_twice(&mut twin, &form, None).await;
    assert_changed(&mut person.browser, first).await;
    assert_changed(&mut twin, second).await;
    assert_eq!(portal.tenant.changes().await, 1);
    assert_eq!(person.audited(), ["changed"]);
}

#[tokio::test]
async fn a_double_click_with_a_wrong_password_costs_one_try() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let form = person.browser.get("/password").await;
    portal.tenant.hold_the_answer().await;
    let mut twin = person.browser.clone();
    let (first, second) = person.submit_twice(&mut twin, &form, Some("Not-Mine-1")).await;
    // A third one lands after the end.
    let third = person
        .browser
        .submit(&form, "Not-Mine-1", NEW_PASSWORD, NEW_PASSWORD)
        .await;
    for page in [first, second, third] {
        assert_eq!(page.assert_status(422).outcome(), "wrong_current_password");
        assert!(page.text().contains("You have 3 tries left"), "{}", page.text());
    }
    assert_eq!(portal.tenant.changes().await, 1);
    assert_eq!(person.audited(), ["wrong_current_password"]);
}

#[tokio::test]
async fn a_second_tab_is_shown_the_first_ones_result() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let mut tab = person.browser.clone();
    let first_form = person.browser.get("/password").await;
    let second_form = tab.get("/password").await;
    portal.tenant.hold_the_answer().await;
    let second = async {
        portal.tenant.arrived("changePassword", 1).await;
        tab.submit(&second_form, &person.password, OTHER_PASSWORD, OTHER_PASSWORD)
            .await
    };
    let (first, second) = tokio::join!(
        person
            .browser
            .submit(&first_form, &person.password, NEW_PASSWORD, NEW_PASSWORD),
        second,
    );
    assert_changed(&mut person.browser, first).await;
    assert_changed(&mut tab, second).await;
    assert_eq!(portal.tenant.changes().await, 1);
    assert_eq!(portal.tenant.password(&person.upn).await, NEW_PASSWORD);
}

#[tokio::test]
async fn a_click_that_lands_after_the_change_hears_of_the_change() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let form = person.browser.get("/password").await;
    let before = person.browser.clone();
    let answer = person.submit(&form).await;
    assert_changed(&mut person.browser, answer).await;

    // With the cookies of before: the session's tombstone knows.
    let mut late = before.clone();
    let answer = late
        .submit(&form, &person.password, NEW_PASSWORD, NEW_PASSWORD)
        .await;
    assert_changed(&mut late, answer).await;
    // Even with other passwords in the form.
    let mut late = before.clone();
    let answer = late
        .submit(&form, &person.password, OTHER_PASSWORD, OTHER_PASSWORD)
        .await;
    assert_changed(&mut late, answer).await;
    // With the cookies of after: the session's is gone, the result's is there.
    assert!(!person.browser.cookies.contains_key("repass-session"));
    let answer = person.submit(&form).await;
    assert_changed(&mut person.browser, answer).await;

    assert_eq!(portal.tenant.changes().await, 1);
    assert_eq!(person.audited(), ["changed"]);
}

#[tokio::test]
async fn a_click_without_any_cookie_is_told_to_sign_in() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let form = person.browser.get("/password").await;
    person.browser.cookies.clear();
    let answer = person.submit(&form).await;
    assert_eq!(answer.assert_status(303).location(), "/result");
    let page = person.browser.follow(answer).await;
    assert_eq!(page.outcome(), "sign_in_expired");
    assert_eq!(portal.tenant.changes().await, 0);
}

#[tokio::test]
async fn a_session_that_is_over_says_so_whatever_was_tried_before() {
    let portal = Portal::start().await;
    for (fault, before) in [
        (json!({"status": 429}), "throttled"),
        (json!({"status": 403}), "permission_missing"),
        (json!({"status": 418}), "unexpected_answer"),
        (
            json!({"status": 400, "body": r#"{"error":{"message":"paramName: oldPassword"}}"#}),
            "wrong_current_password",
        ),
        (
            json!({"status": 400, "body": r#"{"error":{"message":"paramName: newPassword"}}"#}),
            "refused_by_policy",
        ),
    ] {
        let mut person = portal.person().await;
        portal.tenant.fault("changePassword", fault).await;
        let form = person.browser.get("/password").await;
        let page = person.change_and_look().await;
        assert_eq!(page.outcome(), before);
        let sent = portal.tenant.changes().await;
        // The session ends elsewhere, and this tab does not know.
        let mut stale = person.browser.clone();
        let token = form.input("csrf_token");
        person.browser.post("/sign-out", &[("csrf_token", &token)]).await;
        let answer = stale
            .submit(&form, &person.password, NEW_PASSWORD, NEW_PASSWORD)
            .await;
        assert_eq!(answer.assert_status(303).location(), "/result", "{before}");
        let page = stale.follow(answer).await;
        assert_eq!(page.outcome(), "sign_in_expired", "after {before}");
        assert_eq!(portal.tenant.changes().await, sent);
    }
}

#[tokio::test]
async fn the_same_form_after_an_unknown_end_is_not_sent_again() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let form = person.browser.get("/password").await;
    portal.tenant.lose_the_request().await;
    let mut references = Vec::new();
    for _ in 0..2 {
        let answer = person.submit(&form).await;
        let page = person.browser.follow(answer).await;
        assert_eq!(page.outcome(), "outcome_unknown");
        references.push(page.reference());
    }
    assert_eq!(references[0], references[1]);
    assert_eq!(portal.tenant.changes().await, 1);
    assert_eq!(person.audited(), ["outcome_unknown"]);
    // Another copy of the form is another decision.
    let answer = person.change().await;
    assert_changed(&mut person.browser, answer).await;
    assert_eq!(portal.tenant.changes().await, 2);
}

#[tokio::test]
async fn the_same_form_is_one_submit_also_when_nothing_was_changed() {
    let portal = Portal::start().await;
    for (status, outcome) in [
        (429, "throttled"),
        (503, "microsoft_unavailable"),
        (403, "permission_missing"),
        (418, "unexpected_answer"),
    ] {
        let mut person = portal.person().await;
        let form = person.browser.get("/password").await;
        let before = portal.tenant.changes().await;
        let fault = json!({"status": status});
        portal.tenant.fault("changePassword", fault).await;
        for click in ["first", "late"] {
            let answer = person.submit(&form).await;
            let page = person.browser.follow(answer).await;
            assert_eq!(page.outcome(), outcome, "the {click} click");
        }
        assert_eq!(portal.tenant.changes().await, before + 1, "{outcome}");
        let answer = person.change().await;
        assert_changed(&mut person.browser, answer).await;
    }
}

#[tokio::test]
async fn two_people_change_at_the_same_time() {
    let portal = Portal::start().await;
    portal
        .tenant
        .fault("changePassword", json!({"delay_ms": 300, "times": 2}))
        .await;
    let (mut one, mut two) = (portal.person().await, portal.person().await);
    let (first, second) = tokio::join!(one.change_and_look(), two.change_and_look());
    for (person, page) in [(one, first), (two, second)] {
        assert_eq!(page.outcome(), "changed");
        assert_eq!(person.audited(), ["changed"]);
        assert_eq!(portal.tenant.password(&person.upn).await, NEW_PASSWORD);
    }
}
