//! The session in which a change ended unknown is gone: the next sign-in asks the facts before anything else.

use serde_json::json;

use super::{LOOKED, assert_unknown};
use crate::support::{NEW_PASSWORD, Portal};

const SESSION: &str = "repass-session";
const RESULT: &str = "repass-result";

#[tokio::test]
async fn the_next_sign_in_lets_the_facts_speak() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    portal.tenant.lose_the_answer().await;
    portal.tenant.hide_the_facts(4).await;
    let answer = person.change().await;
    assert_eq!(answer.assert_status(303).location(), "/result");
    person.browser.cookies.remove(SESSION);
    let page = person.browser.get("/result").await;
    assert_unknown(&page);
    assert!(page.attributes("href").contains(&"/sign-in".to_owned()));

    person.password = NEW_PASSWORD.to_owned();
    let page = person.sign_in().await;
    assert_eq!(
        (page.name().as_str(), page.outcome().as_str()),
        ("changed", "changed")
    );
    assert_eq!(person.audited(), ["outcome_unknown", "changed"]);
    assert_eq!(portal.tenant.changes().await, 1);
    let form = person.browser.get("/password").await;
    assert_eq!(form.assert_status(303).location(), "/sign-in");
}

#[tokio::test]
async fn facts_that_show_no_change_after_the_next_sign_in_keep_nobody_from_the_form() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    portal.tenant.lose_the_request().await;
    assert_unknown(&person.change_and_look().await);
    person.browser.cookies.remove(SESSION);
    let page = person.browser.open("/sign-in").await;
    assert_unknown(&page);
    assert!(page.text().contains(LOOKED), "{}", page.text());
    for way in ["/result", "/password"] {
        assert!(page.attributes("href").contains(&way.to_owned()), "{way}");
    }
    assert_eq!(person.change_and_look().await.outcome(), "changed");
    assert_eq!(person.audited(), ["outcome_unknown", "changed"]);
}

#[tokio::test]
async fn somebody_elses_sign_in_ends_the_question() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    portal.tenant.lose_the_request().await;
    assert_unknown(&person.change_and_look().await);
    let mut next = portal.person().await;
    let left = person.browser.cookies[RESULT].clone();
    next.browser.cookies.insert(RESULT.to_owned(), left);
    next.browser.cookies.remove(SESSION);
    assert_eq!(next.browser.open("/sign-in").await.name(), "password");
    let page = next.browser.get("/result").await;
    assert_eq!(page.assert_status(303).location(), "/");
}

#[tokio::test]
async fn a_token_that_the_change_took_back_is_no_dead_end() {
    for is_challenged in [true, false] {
        let portal = Portal::with(&[("REPASS_ENTRA__CLAIMS_CHALLENGES", "true")]).await;
        if is_challenged {
            let at_once = json!({"challenges": {"delay_seconds": 0}});
            portal.tenant.put_settings(at_once).await;
        }
        let mut person = portal.person().await;
        portal.tenant.lose_the_answer().await;
        if !is_challenged {
            portal.tenant.hide_the_facts(4).await;
        }
        let answer = person.change().await;
        assert_eq!(answer.assert_status(303).location(), "/result");
        if !is_challenged {
            portal.tenant.fault("me", json!({"status": 401})).await;
        }
        let page = person.browser.follow(answer).await;
        assert_unknown(&page);
        // Graph does not answer this token any more: to ask it again would be in vain.
        let links = page.attributes("href");
        assert!(!links.contains(&"/result".to_owned()), "{links:?}");
        let form = person.browser.get("/password").await;
        assert_eq!(form.assert_status(303).location(), "/sign-in");
        let sign_in = person.browser.get("/sign-in").await;
        let asks_for_claims = sign_in.location().contains("%22nbf%22");
        assert_eq!(asks_for_claims, is_challenged, "{}", sign_in.location());

        person.password = NEW_PASSWORD.to_owned();
        assert_eq!(person.sign_in().await.outcome(), "changed", "{is_challenged}");
        assert_eq!(person.audited(), ["outcome_unknown", "changed"]);
        assert_eq!(portal.tenant.changes().await, 1);
    }
}
