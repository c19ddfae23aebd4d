//! What may come between the click and its answer: a browser that hangs up, a sign-out, a portal that stops.

use crate::support::{NEW_PASSWORD, Portal};

#[tokio::test]
async fn a_browser_that_hangs_up_does_not_stop_the_change() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let form = person.browser.get("/password").await;
    portal.tenant.hold_the_answer().await;
    let request = person.submission(&form);
    let gone = tokio::spawn(request.send());
    portal.tenant.arrived("changePassword", 1).await;
    gone.abort();
    assert!(gone.await.is_err_and(|error| error.is_cancelled()));

    // The person clicks again, and joins what still runs.
    let answer = person.submit(&form).await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
    assert_eq!(person.audited(), ["changed"]);
    assert_eq!(portal.tenant.changes().await, 1);
    assert_eq!(portal.tenant.password(&person.upn).await, NEW_PASSWORD);
}

#[tokio::test]
async fn a_change_that_nobody_waits_for_ends_the_session_all_the_same() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let form = person.browser.get("/password").await;
    portal.tenant.hold_the_answer().await;
    let request = person.submission(&form);
    let gone = tokio::spawn(request.send());
    portal.tenant.arrived("changePassword", 1).await;
    gone.abort();
    assert_eq!(person.audited_in_the_end(1).await, ["changed"]);
    assert_eq!(portal.tenant.changes().await, 1);
    assert_eq!(portal.tenant.password(&person.upn).await, NEW_PASSWORD);
    let page = person.browser.get("/password").await;
    assert_eq!(page.assert_status(303).location(), "/sign-in");
}

#[tokio::test]
async fn a_sign_out_in_another_tab_does_not_hide_the_result() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let form = person.browser.get("/password").await;
    let mut tab = person.browser.clone();
    portal.tenant.hold_the_answer().await;
    let sign_out = async {
        portal.tenant.arrived("changePassword", 1).await;
        tab.post("/sign-out", &[("csrf_token", &form.input("csrf_token"))])
            .await
    };
    let (answer, signed_out) = tokio::join!(person.submit(&form), sign_out);
    assert_eq!(signed_out.assert_status(303).location(), "/signed-out");
    assert_eq!(answer.assert_status(303).location(), "/changed");
}

#[tokio::test]
async fn a_portal_that_stops_finishes_the_change_first() {
    for hang_up in [false, true] {
        let mut portal = Portal::start().await;
        let mut person = portal.person().await;
        let form = person.browser.get("/password").await;
        portal.tenant.hold_the_answer().await;
        let request = person.submission(&form);
        let sent = tokio::spawn(request.send());
        portal.tenant.arrived("changePassword", 1).await;
        if hang_up {
            sent.abort();
        }
        portal.stop().await;
        assert_eq!(person.audited(), ["changed"], "hung up: {hang_up}");
        assert_eq!(portal.tenant.password(&person.upn).await, NEW_PASSWORD);
        assert_eq!(portal.tenant.changes().await, 1);
        if let Ok(answer) = sent.await {
            let answer = answer.unwrap();
            assert_eq!(
                (answer.status().as_u16(), &answer.headers()["location"]),
                (303, &"/changed".parse().unwrap())
            );
        }
    }
}
