//! The suggestion for a new password: one that Entra accepts, in one answer and nowhere else.

use std::collections::BTreeSet;

use reqwest::Method;
use serde_json::json;

use crate::support::{Browser, Page, Person, Portal, logs};

const SUGGEST: &str = "/password/suggest";

/// Presses the button.
async fn ask(browser: &mut Browser) -> Page {
    let token = browser.get("/password").await.input("csrf_token");
    browser.post(SUGGEST, &[("csrf_token", &token)]).await
}

/// What is suggested on this page.
fn suggestion(page: &Page) -> Option<String> {
    let (_, rest) = page.body.split_once("id=\"suggested-password\"")?;
    let (_, rest) = rest.split_once('>')?;
    rest.split('<').next().map(str::to_owned)
}

async fn suggested(person: &mut Person) -> String {
    let page = ask(&mut person.browser).await;
    assert_eq!(page.assert_status(200).name(), "password");
    assert_eq!(page.outcome(), "");
    suggestion(&page).expect("a suggestion")
}

#[tokio::test]
async fn a_suggestion_is_accepted() {
    let portal = Portal::start().await;
    for name in ["Copper Walnut", "Line Land-Over", "Ώρα Ring", "Contoso Password"] {
        for _ in 0..3 {
            let mut person = portal.person_with(json!({"display_name": name})).await;
            let new = suggested(&mut person).await;
            let answer = person.browser.change(&person.password, &new).await;
            let end = person.browser.follow(answer).await;
            assert_eq!(end.outcome(), "changed", "{name}: {new}");
        }
    }
}

#[tokio::test]
async fn it_stands_in_one_answer_and_nowhere_else() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let mut all = BTreeSet::new();
    for _ in 0..5 {
        let page = ask(&mut person.browser).await;
        let new = suggestion(&page).expect("a suggestion");
        assert_eq!(page.body.matches(&new).count(), 1);
        assert!(!format!("{:?}", page.headers).contains(&new));
        assert_eq!(page.headers["cache-control"], "no-store");
        assert!(
            page.text()
                .contains("Type it into both fields for the new password.")
        );
        assert!(all.insert(new), "twice the same");
    }
    let later = person.browser.get("/password").await;
    assert_eq!(suggestion(&later), None);
    let one = all.first().unwrap().clone();
    person.browser.change("Not-My-Password-1", &one).await;
    let (log, metrics) = (logs::all(), portal.monitor().get("/metrics").await.body);
    assert!(log.contains(SUGGEST), "the log was looked at");
    let answers = person.browser.seen();
    for new in all {
        assert!(!log.contains(&new) && !metrics.contains(&new), "{new}");
        assert_eq!(answers.iter().filter(|answer| answer.contains(&new)).count(), 1);
        assert!(
            !person.browser.cookies.values().any(|value| value.contains(&new)),
            "{new}"
        );
    }
}

#[tokio::test]
async fn only_our_own_page_can_ask_for_one() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let token = person.browser.get("/password").await.input("csrf_token");
    for (site, token, status) in [
        ("same-origin", token.as_str(), 200),
        ("same-origin", "wrong", 403),
        ("same-origin", "", 403),
        ("cross-site", &token, 403),
        ("same-site", &token, 403),
        ("none", &token, 403),
    ] {
        let request = person
            .browser
            .request(Method::POST, SUGGEST)
            .header("sec-fetch-site", site)
            .form(&[("csrf_token", token)]);
        let page = person.browser.send(request).await;
        page.assert_status(status);
        assert_eq!(suggestion(&page).is_some(), status == 200, "{site} {token}");
    }
    let back = person.browser.get(SUGGEST).await;
    assert_eq!(back.assert_status(303).location(), "/password");
    // Whose session is over is led to the start page, which a form may lead to; not on to Microsoft.
    let mut stranger = portal.browser();
    let page = stranger.post(SUGGEST, &[("csrf_token", &token)]).await;
    assert_eq!(page.assert_status(303).location(), "/");
}

#[tokio::test]
async fn whose_password_is_kept_elsewhere_gets_none() {
    let portal = Portal::start().await;
    for kind in ["guest", "federated", "synced"] {
        let upn = portal.tenant.account_of_kind(kind).await;
        let password = portal.tenant.password(&upn).await;
        let mut browser = portal.browser();
        browser.sign_in(&upn, &password).await;
        // The page has no form; the token is that of the sign-out, if anything.
        let token = browser
            .get("/password")
            .await
            .attribute("value")
            .unwrap_or_default();
        let page = browser.post(SUGGEST, &[("csrf_token", &token)]).await;
        assert_eq!(suggestion(&page), None, "{kind}");
        assert!(
            [403, 409].contains(&page.status.as_u16()),
            "{kind} {}",
            page.status
        );
    }
}
