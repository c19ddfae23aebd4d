//! The pages behind a change: they speak only to the person whose change it was, and looking at them sends nothing.

use serde_json::json;

use crate::support::{NEW_PASSWORD, Person, Portal};

const RESULT: &str = "repass-result";

/// Somebody whose change was throttled: signed in, with a result.
async fn throttled(portal: &Portal) -> Person {
    let mut person = portal.person().await;
    portal
        .tenant
        .fault("changePassword", json!({"status": 429}))
        .await;
    assert_eq!(person.change_and_look().await.outcome(), "throttled");
    person
}

#[tokio::test]
async fn a_bookmark_claims_nothing() {
    let portal = Portal::start().await;
    let (mut stranger, mut person) = (portal.browser(), portal.person().await);
    for page in ["/changed", "/result"] {
        for browser in [&mut stranger, &mut person.browser] {
            let answer = browser.get(page).await;
            assert_eq!(answer.assert_status(303).location(), "/", "{page}");
        }
    }
    assert_eq!(portal.tenant.changes().await, 0);
}

#[tokio::test]
async fn after_a_change_the_old_password_is_over_and_the_new_one_works() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let before = person.browser.clone();
    assert_eq!(person.change_and_look().await.outcome(), "changed");

    // The session is over, here and for whoever kept its cookie.
    for mut browser in [person.browser.clone(), before] {
        let page = browser.get("/password").await;
        assert_eq!(page.assert_status(303).location(), "/sign-in");
    }
    let mut browser = portal.browser();
    let refused = browser.sign_in(&person.upn, &person.password).await;
    assert!(
        refused.url.starts_with(&portal.tenant.url),
        "the old password signed in"
    );
    let mut browser = portal.browser();
    let form = browser.sign_in(&person.upn, NEW_PASSWORD).await;
    assert_eq!(form.assert_status(200).name(), "password");
}

#[tokio::test]
async fn a_reload_shows_the_same_and_sends_nothing() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    assert_eq!(person.change_and_look().await.outcome(), "changed");
    let mut other = throttled(&portal).await;
    let sent = portal.tenant.changes().await;
    let reference = other.browser.get("/result").await.reference();
    for _ in 0..3 {
        let page = person.browser.get("/changed").await;
        assert_eq!(page.assert_status(200).outcome(), "changed");
        let page = other.browser.get("/result").await;
        assert_eq!(page.assert_status(200).outcome(), "throttled");
        assert_eq!(page.reference(), reference);
    }
    assert_eq!(portal.tenant.changes().await, sent);
    assert_eq!(person.audited(), ["changed"]);
}

#[tokio::test]
async fn the_next_sign_in_clears_the_result() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    assert_eq!(person.change_and_look().await.outcome(), "changed");
    person.browser.get("/changed").await.assert_status(200);
    person.password = NEW_PASSWORD.to_owned();
    assert_eq!(person.sign_in().await.name(), "password");
    assert!(!person.browser.cookies.contains_key(RESULT));
    let page = person.browser.get("/changed").await;
    assert_eq!(page.assert_status(303).location(), "/");
}

#[tokio::test]
async fn a_result_is_forgotten_after_a_while() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    assert_eq!(person.change_and_look().await.outcome(), "changed");
    portal.later(9 * 60);
    person.browser.get("/changed").await.assert_status(200);
    portal.later(61);
    let page = person.browser.get("/changed").await;
    assert_eq!(page.assert_status(303).location(), "/");
}

#[tokio::test]
async fn another_persons_result_is_not_shown() {
    let portal = Portal::start().await;
    let mut changed = portal.person().await;
    assert_eq!(changed.change_and_look().await.outcome(), "changed");
    let throttled = throttled(&portal).await;
    let mut person = portal.person().await;
    for (owner, page) in [(&changed, "/changed"), (&throttled, "/result")] {
        let stolen = owner.browser.cookies[RESULT].clone();
        person.browser.cookies.insert(RESULT.to_owned(), stolen);
        let answer = person.browser.get(page).await;
        assert_eq!(answer.assert_status(303).location(), "/", "{page}");
    }
}

#[tokio::test]
async fn a_forged_result_is_not_shown() {
    let portal = Portal::start().await;
    let elsewhere = Portal::start().await;
    let mut person = portal.person().await;
    assert_eq!(person.change_and_look().await.outcome(), "changed");
    let mut foreigner = elsewhere.person().await;
    assert_eq!(foreigner.change_and_look().await.outcome(), "changed");

    let real = person.browser.cookies[RESULT].clone();
    let middle = real.len() / 2;
    let flipped = if real.as_bytes()[middle] == b'A' { "B" } else { "A" };
    let mut altered = real.clone();
    altered.replace_range(middle..=middle, flipped);
    let plain = r#"{"ending":{"outcome":"changed","reference":"AAAA-AAAA"},"person":null,"at":4102444800}"#;
    let ask_account = person.browser.cookies["repass-ask-account"].clone();
    for forged in [
        altered,
        real[..middle].to_owned(),
        format!("{real}A"),
        plain.to_owned(),
        String::new(),
        // Sealed by us for another purpose, and by another portal for this one.
        ask_account,
        foreigner.browser.cookies[RESULT].clone(),
    ] {
        let mut browser = portal.browser();
        browser.cookies.insert(RESULT.to_owned(), forged.clone());
        for page in ["/changed", "/result"] {
            let answer = browser.get(page).await;
            assert_eq!(answer.assert_status(303).location(), "/", "{forged}");
        }
    }
}

#[tokio::test]
async fn each_end_has_one_page() {
    let portal = Portal::start().await;
    let mut changed = portal.person().await;
    assert_eq!(changed.change_and_look().await.outcome(), "changed");
    let answer = changed.browser.get("/result").await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
    let mut throttled = throttled(&portal).await;
    let answer = throttled.browser.get("/changed").await;
    assert_eq!(answer.assert_status(303).location(), "/");
}

#[tokio::test]
async fn the_cookies_of_a_result_tell_nothing_and_fit() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    portal.tenant.lose_the_request().await;
    let answer = person.change().await;
    let cookies = answer.cookies();
    let cookie = cookies
        .iter()
        .find(|line| line.starts_with(RESULT))
        .expect("a result");
    for attribute in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=600"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    assert!(cookie.len() < 1000, "{} bytes", cookie.len());
    for told in ["outcome_unknown", person.upn.as_str(), person.oid.as_str()] {
        assert!(!cookie.contains(told), "{cookie}");
    }
}
