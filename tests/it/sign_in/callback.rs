//! The way back from Entra ID, and everything that can be wrong with it.

use reqwest::header::LOCATION;

use super::{assert_failed, pending, query, up_to_callback};
use crate::support::{ADA, EMMY, Portal, SESSION, logs};

/// Callback queries, and the page of each. `{state}` is the state of this browser's own sign-in, `{foreign}` another's.
const BAD: [(&str, &str, u16); 20] = [
    ("state={foreign}&code=abc&{about}", "not_started_here", 400),
    ("code=abc&{about}", "not_started_here", 400),
    ("{about}", "not_started_here", 400),
    ("state=&code=abc&{about}", "not_started_here", 400),
    ("state=CANARY{state}&code=abc", "not_started_here", 400),
    ("state={state}CANARY&code=abc", "not_started_here", 400),
    ("state={state}&{about}", "not_started_here", 400),
    ("state={state}&code=a&code=b&{about}", "not_started_here", 400),
    ("state={state}&state={state}&code=a", "not_started_here", 400),
    (
        "state={state}&error=access_denied&error=x&{about}",
        "not_started_here",
        400,
    ),
    ("state={state}&code={long}", "not_started_here", 400),
    ("state={state}&error=access_denied&{about}", "cancelled", 400),
    (
        "state={state}&code=abc&error=access_denied&{about}",
        "cancelled",
        400,
    ),
    ("state={state}&error=login_required&{about}", "expired", 400),
    (
        "state={state}&error=consent_required&{about}",
        "consent_missing",
        502,
    ),
    (
        "state={state}&error=server_error&{about}",
        "microsoft_unavailable",
        503,
    ),
    (
        "state={state}&error=temporarily_unavailable",
        "microsoft_unavailable",
        503,
    ),
    (
        "state={state}&error=invalid_scope&{about}",
        "portal_misconfigured",
        502,
    ),
    (
        "state={state}&error=CANARY-query-text%0d%0a%3Cb%3E",
        "portal_misconfigured",
        502,
    ),
    // A code that Entra never gave out.
    ("state={state}&code=CANARY-query-text", "expired", 400),
];
const ABOUT: &str =
    "error_description=%3Cscript%3ECANARY-query-text%3C/script%3E&error_uri=http://CANARY-query-text.example";

#[tokio::test]
async fn every_bad_answer_has_a_page_of_its_own() {
    let portal = Portal::start().await;
    let mut stranger = portal.browser();
    let foreign = query(stranger.get("/sign-in").await.location())["state"].clone();
    for (answer, reason, status) in BAD {
        let mut ada = portal.browser();
        let state = query(ada.get("/sign-in").await.location())["state"].clone();
        let query = answer
            .replace("{state}", &state)
            .replace("{foreign}", &foreign)
            .replace("{about}", ABOUT)
            .replace("{long}", &"a".repeat(9000));
        let page = ada.get(&format!("/auth/callback?{query}")).await;
        assert_failed(&page, reason, status);
        let shown = format!("{:?}{}", page.headers, page.body);
        assert!(!shown.contains("CANARY"), "{answer}: {shown}");
        assert!(!ada.cookies.contains_key(SESSION), "{answer}");
        let audit = logs::audit(&page.reference());
        let [event] = audit.as_slice() else {
            panic!("{answer}: {audit:?}")
        };
        assert_eq!(
            (event["event"].as_str(), event["outcome"].as_str()),
            (Some("sign_in"), Some(reason))
        );
    }
    assert!(!logs::all().contains("CANARY-query-text"));
}

#[tokio::test]
async fn an_answer_uses_up_its_pending_sign_in_whatever_comes_of_it() {
    let portal = Portal::start().await;
    let mut ada = portal.browser();
    let state = query(ada.get("/sign-in").await.location())["state"].clone();
    let refused = format!("/auth/callback?state={state}&error=access_denied");
    assert_failed(&ada.get(&refused).await, "cancelled", 400);
    assert_eq!(pending(&ada).len(), 0);
    assert_failed(&ada.get(&refused).await, "not_started_here", 400);
}

#[tokio::test]
async fn cancel_on_the_page_of_microsoft_is_understood() {
    let portal = Portal::start().await;
    let mut ada = portal.browser();
    let form = ada.open("/password").await;
    let back = ada.press(&form, "cancel").await;
    assert_failed(&ada.follow(back).await, "cancelled", 400);
}

#[tokio::test]
async fn another_browser_cannot_end_the_sign_in() {
    let portal = Portal::start().await;
    let password = portal.tenant.password(ADA).await;
    let mut ada = portal.browser();
    let callback = up_to_callback(&mut ada, ADA, &password).await;
    let mut other = portal.browser();
    assert_failed(&other.get(&callback).await, "not_started_here", 400);
    // Nor one that has a pending sign-in of its own: the code never reaches Entra.
    other.get("/sign-in").await;
    assert_failed(&other.get(&callback).await, "not_started_here", 400);
    assert_eq!(portal.tenant.requests("token").await.len(), 0);
    assert_eq!(ada.open(&callback).await.name(), "password");
}

#[tokio::test]
async fn the_code_of_another_persons_sign_in_is_not_taken() {
    let portal = Portal::start().await;
    let (mut ada, mut emmy) = (portal.browser(), portal.browser());
    let password = portal.tenant.password(EMMY).await;
    let hers = up_to_callback(&mut emmy, EMMY, &password).await;
    let state = query(ada.get("/sign-in").await.location())["state"].clone();
    let swapped = format!("/auth/callback?state={state}&code={}", query(&hers)["code"]);
    let page = ada.get(&swapped).await;
    assert_failed(&page, "expired", 400);
    assert!(!ada.cookies.contains_key(SESSION));
}

#[tokio::test]
async fn a_second_look_at_the_callback_goes_to_the_form_for_who_is_signed_in() {
    let portal = Portal::start().await;
    let password = portal.tenant.password(ADA).await;
    let mut ada = portal.browser();
    let callback = up_to_callback(&mut ada, ADA, &password).await;
    let before = ada.clone();
    assert_eq!(
        ada.get(&callback).await.assert_status(303).location(),
        "/password"
    );
    let session = ada.cookies[SESSION].clone();

    let again = ada.get(&callback).await;
    assert_eq!(again.assert_status(303).location(), "/password");
    assert_eq!(ada.cookies[SESSION], session);
    // The same without the session is nobody's.
    ada.cookies.remove(SESSION);
    assert_failed(&ada.get(&callback).await, "not_started_here", 400);
    // And a copy of the browser from before meets a code that was used.
    let mut copy = before;
    let page = copy.get(&callback).await;
    assert_failed(&page, "expired", 400);
    assert_eq!(portal.tenant.requests("token").await.len(), 2);
}

#[tokio::test]
async fn a_sign_in_that_took_too_long_is_expired() {
    let portal = Portal::start().await;
    let password = portal.tenant.password(ADA).await;
    // The time that the walk itself takes counts too.
    for (seconds, on_time) in [(570, true), (602, false)] {
        let mut ada = portal.browser();
        let callback = up_to_callback(&mut ada, ADA, &password).await;
        portal.later(seconds);
        let page = ada.get(&callback).await;
        if on_time {
            assert_eq!(page.assert_status(303).headers[LOCATION], "/password");
        } else {
            assert_failed(&page, "expired", 400);
        }
    }
}

#[tokio::test]
async fn a_failed_sign_in_offers_another_one_that_asks_for_the_account() {
    let portal = Portal::start().await;
    let page = portal.browser().get("/auth/callback").await;
    assert_failed(&page, "not_started_here", 400);
    assert!(
        page.attributes("href").contains(&"/sign-in?fresh=1".to_owned()),
        "{}",
        page.body
    );
}
