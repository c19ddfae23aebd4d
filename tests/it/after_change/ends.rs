//! Which ends of a change are followed by a sign-out everywhere: certain successes, and nothing else.

use serde_json::json;

use super::{OFFERED, audited, change_ticked, revocations, sign_out, submit_ticked};
use crate::support::{NEW_PASSWORD, Portal};

const NO_FACTS: (&str, &str) = ("REPASS_GRAPH__ACCOUNT_FACTS", "false");

#[tokio::test]
async fn nothing_is_revoked_for_a_change_that_did_not_happen() {
    let portal = Portal::with(&[OFFERED]).await;
    let wrong = r#"{"error":{"code":"Request_BadRequest","message":"x paramName: oldPassword"}}"#;
    let refused = r#"{"error":{"code":"Request_BadRequest","message":"x paramName: newPassword"}}"#;
    for (fault, status, outcome) in [
        (
            json!({"status": 400, "body": wrong}),
            422,
            "wrong_current_password",
        ),
        (json!({"status": 400, "body": refused}), 422, "refused_by_policy"),
        (json!({"status": 401}), 303, "sign_in_expired"),
        (json!({"status": 403}), 303, "permission_missing"),
        (json!({"status": 418}), 303, "unexpected_answer"),
        (json!({"status": 429}), 303, "throttled"),
        (json!({"status": 503}), 303, "microsoft_unavailable"),
    ] {
        let mut person = portal.person().await;
        portal.tenant.fault("changePassword", fault.clone()).await;
        let answer = change_ticked(&mut person).await;
        answer.assert_status(status);
        let page = person.browser.follow(answer).await;
        assert_eq!(page.outcome(), outcome, "{fault}");
        assert_eq!(sign_out(&page), None, "{fault}");
        // Whoever mends a field does not have to think of the box again.
        if status == 422 {
            assert!(is_ticked(&page.body), "{fault}: {}", page.body);
        }
        assert!(audited(&person).is_empty(), "{fault}");
    }
    // Refused by our own rules: nothing was sent at all, and the box stays.
    let mut person = portal.person().await;
    let form = person.browser.get("/password").await;
    assert!(!is_ticked(&form.body), "it begins without a tick");
    let fields = [
        ("csrf_token", &*form.input("csrf_token")),
        ("current_password", "x"),
        super::BOX,
    ];
    let page = person.browser.post("/password", &fields).await;
    assert!(is_ticked(&page.assert_status(422).body));
    assert_eq!(revocations(&portal).await, 0);
}

fn is_ticked(body: &str) -> bool {
    let (_, rest) = body.split_once("name=\"sign_out_everywhere\"").expect("the box");
    rest.split('>').next().unwrap().contains(" checked")
}

#[tokio::test]
async fn an_unknown_end_revokes_nothing_and_says_so() {
    let portal = Portal::with(&[OFFERED, NO_FACTS]).await;
    for fault in [
        json!({"drop": "after"}),
        json!({"drop": "before"}),
        json!({"status": 500}),
    ] {
        let mut person = portal.person().await;
        portal.tenant.fault("changePassword", fault).await;
        let answer = change_ticked(&mut person).await;
        let page = person.browser.follow(answer).await;
        assert_eq!(page.outcome(), "outcome_unknown");
        assert_eq!(sign_out(&page).as_deref(), Some("not_tried"));
        assert!(
            page.text()
                .contains("We did not ask Microsoft to end your sign-ins")
        );
        assert!(audited(&person).is_empty());
    }
    assert_eq!(
        (portal.tenant.changes().await, revocations(&portal).await),
        (3, 0)
    );
}

#[tokio::test]
async fn a_change_that_is_proved_later_is_not_followed_by_a_late_sign_out() {
    let portal = Portal::with(&[OFFERED]).await;
    let mut person = portal.person().await;
    portal.tenant.lose_the_answer().await;
    portal.tenant.hide_the_facts(4).await;
    let answer = change_ticked(&mut person).await;
    assert_eq!(answer.assert_status(303).location(), "/result");
    let look = person.browser.get("/result").await;
    assert_eq!(look.assert_status(303).location(), "/changed");
    let page = person.browser.follow(look).await;
    assert_eq!(sign_out(&page).as_deref(), Some("not_tried"));
    assert!(
        page.text().contains("We did not sign you out everywhere"),
        "{}",
        page.text()
    );
    assert_eq!(
        (portal.tenant.changes().await, revocations(&portal).await),
        (1, 0)
    );
}

#[tokio::test]
async fn a_lost_answer_that_the_facts_settle_at_once_is_a_certain_change() {
    let portal = Portal::with(&[OFFERED]).await;
    let mut person = portal.person().await;
    portal.tenant.lose_the_answer().await;
    let answer = change_ticked(&mut person).await;
    let page = person.browser.follow(answer).await;
    assert_eq!(
        (page.outcome().as_str(), sign_out(&page).as_deref()),
        ("changed", Some("done"))
    );
    assert_eq!(
        (portal.tenant.changes().await, revocations(&portal).await),
        (1, 1)
    );
}

#[tokio::test]
async fn a_box_that_was_not_ticked_asks_for_nothing() {
    let portal = Portal::with(&[OFFERED]).await;
    let mut person = portal.person().await;
    let page = person.change_and_look().await;
    assert_eq!((page.outcome().as_str(), sign_out(&page)), ("changed", None));
    assert_eq!(revocations(&portal).await, 0);
    assert!(audited(&person).is_empty());
}

#[tokio::test]
async fn a_double_click_is_one_change_and_one_sign_out() {
    let portal = Portal::with(&[OFFERED]).await;
    let mut person = portal.person().await;
    let form = person.browser.get("/password").await;
    for at in ["changePassword", "revokeSignInSessions"] {
        portal.tenant.fault(at, json!({"delay_ms": 300})).await;
    }
    let mut twin = person.browser.clone();
    let (first, second) = tokio::join!(
        submit_ticked(&mut person.browser, &form, &person.password),
        submit_ticked(&mut twin, &form, &person.password),
    );
    // A third one lands after the end.
    let third = submit_ticked(&mut twin, &form, &person.password).await;
    for answer in [first, second, third] {
        assert_eq!(answer.assert_status(303).location(), "/changed");
        let page = person.browser.follow(answer).await;
        assert_eq!(sign_out(&page).as_deref(), Some("done"));
    }
    assert_eq!(
        (portal.tenant.changes().await, revocations(&portal).await),
        (1, 1)
    );
    assert_eq!(audited(&person), ["done"]);
}

#[tokio::test]
async fn a_browser_that_leaves_does_not_stop_it() {
    let portal = Portal::with(&[OFFERED]).await;
    let mut person = portal.person().await;
    portal
        .tenant
        .fault("changePassword", json!({"delay_ms": 300}))
        .await;
    let form = person.browser.get("/password").await;
    {
        let mut leaving = person.browser.clone();
        let sending = submit_ticked(&mut leaving, &form, &person.password);
        tokio::select! {
            _ = sending => panic!("the answer was held back"),
            () = portal.tenant.arrived("changePassword", 1) => {}
        }
    }
    portal.tenant.arrived("revokeSignInSessions", 1).await;
    assert_eq!(person.audited_in_the_end(1).await, ["changed"]);
    // A reload of the form finds the end of it.
    let answer = submit_ticked(&mut person.browser, &form, &person.password).await;
    let page = person.browser.follow(answer).await;
    assert_eq!(
        (page.outcome().as_str(), sign_out(&page).as_deref()),
        ("changed", Some("done"))
    );
    assert_eq!(
        (portal.tenant.changes().await, revocations(&portal).await),
        (1, 1)
    );
    assert_eq!(portal.tenant.password(&person.upn).await, NEW_PASSWORD);
}

#[tokio::test]
async fn a_challenge_at_the_form_after_a_lost_answer_claims_nothing() {
    let portal = Portal::with(&[("REPASS_ENTRA__CLAIMS_CHALLENGES", "true")]).await;
    portal
        .tenant
        .put_settings(json!({"challenges": {"delay_seconds": 0}}))
        .await;
    let mut person = {
        // The facts cannot be read before, so that the form asks for them again.
        portal.tenant.hide_the_facts(8).await;
        portal.person().await
    };
    portal.tenant.lose_the_answer().await;
    let page = person.change_and_look().await;
    assert_eq!(page.outcome(), "outcome_unknown");
    // The change took the token back: the form's question is answered by a challenge.
    let answer = person.browser.get("/password").await;
    assert_eq!(answer.assert_status(303).location(), "/result");
    let page = person.browser.follow(answer).await;
    assert_eq!(page.outcome(), "outcome_unknown");
    assert!(!page.text().contains("Nothing was changed"), "{}", page.text());
}
