//! A token that is refused when the facts are read: back to the sign-in, once, and then a page.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{Facts, assert_form, me};
use crate::hostile_graph::stage::{CANARY, assert_tells_nothing, is_over};
use crate::support::hostile_graph::{Step, answer};
use crate::support::{NEW_PASSWORD, Page};

const CLAIMS: &str = r#"{"access_token":{"nbf":{"essential":true,"value":"1635527790"}}}"#;

/// A challenge with this status, and an address of its own in it.
fn challenge(status: &str) -> Vec<Step> {
    let line = format!(
        "WWW-Authenticate: Bearer authorization_uri=\"https://evil.example/{CANARY}\", error=\"insufficient_claims\", claims=\"{}\"",
        STANDARD.encode(CLAIMS)
    );
    answer(status, &[&line], CANARY)
}

#[track_caller]
fn assert_result(page: &Page, outcome: &str) {
    assert_eq!(
        (page.assert_status(200).name().as_str(), page.outcome().as_str()),
        ("result", outcome)
    );
    assert!(
        page.attributes("href").contains(&"/sign-in".to_owned()),
        "{}",
        page.body
    );
    assert!(!page.reference().is_empty());
    assert_tells_nothing(outcome, page);
}

#[tokio::test]
async fn a_token_that_grew_old_leads_to_the_sign_in_once() {
    let facts = Facts::new(&[]).await;
    let mut person = facts.somebody().await;
    // Nothing is known of the account yet, so the next look asks again.
    facts.graph.answers("me", answer("503", &[], ""));
    assert_form("without facts", &person.sign_in().await);
    facts.portal.later(61);
    facts.graph.answers(
        "me",
        answer("401 Unauthorized", &["WWW-Authenticate: Bearer"], CANARY),
    );
    let page = person.browser.get("/password").await;
    assert_eq!(page.assert_status(303).location(), "/sign-in");
    let asked = person.browser.get("/sign-in").await.location().to_owned();
    assert!(
        asked.starts_with(&facts.portal.tenant.url) && !asked.contains("claims="),
        "{asked}"
    );
    // A new token is refused just the same: no second round.
    let mut elsewhere = facts.portal.person_named(&person.upn).await;
    let page = elsewhere.sign_in().await;
    assert_result(&page, "sign_in_expired");
    assert!(is_over(&elsewhere.browser.get("/password").await));
    assert_eq!(facts.graph.changes(), 0);
    facts.over().await;
}

#[tokio::test]
async fn a_challenge_leads_to_the_sign_in_once_with_its_claims() {
    let declared = ("REPASS_ENTRA__CLAIMS_CHALLENGES", "true");
    for status in ["401 Unauthorized", "403 Forbidden"] {
        let facts = Facts::new(&[declared]).await;
        let mut person = facts.somebody().await;
        facts.graph.answers("me", challenge(status));
        let browser = &mut person.browser;
        let form = browser.open("/password").await;
        let back = browser.fill_in(&form, &person.upn, &person.password).await;
        let callback = browser.get(back.location()).await;
        assert_eq!(callback.assert_status(303).location(), "/password");
        let first = browser.get("/password").await;
        assert_eq!(first.assert_status(303).location(), "/sign-in", "{status}");

        let begun = browser.get("/sign-in").await;
        let asked = url::Url::parse(begun.assert_status(303).location()).unwrap();
        assert!(asked.as_str().starts_with(&facts.portal.tenant.url), "{asked}");
        assert!(!asked.as_str().contains("evil.example"), "{asked}");
        let claims = asked.query_pairs().find(|(name, _)| name == "claims").unwrap().1;
        let claims: Value = serde_json::from_str(&claims).unwrap();
        let mut merged: Value = serde_json::from_str(CLAIMS).unwrap();
        merged["access_token"]["xms_cc"] = json!({"values": ["cp1"]});
        assert_eq!(claims, merged, "{status}");

        // Whatever the person shows, the server wants more: the second challenge in a row ends on a page.
        let mut page = browser.follow(begun).await;
        if page.url.starts_with(&facts.portal.tenant.url) {
            let back = browser.fill_in(&page, &person.upn, &person.password).await;
            page = browser.follow(back).await;
        }
        assert_result(&page, "more_verification_needed");
        assert!(is_over(&browser.get("/password").await));
        assert_eq!(facts.graph.changes(), 0);
        facts.over().await;
    }
}

#[tokio::test]
async fn a_token_that_is_refused_before_the_change_ends_the_session_unsent() {
    let facts = Facts::new(&[]).await;
    for (script, outcome) in [
        (answer("401 Unauthorized", &[], CANARY), "sign_in_expired"),
        (challenge("401 Unauthorized"), "more_verification_needed"),
        (challenge("403 Forbidden"), "more_verification_needed"),
    ] {
        let mut person = facts.somebody().await;
        facts.graph.answers("me", me(&person.oid, json!({})));
        let form = person.sign_in().await;
        assert!(form.text().contains("You have 4 tries left"), "{}", form.text());
        facts.graph.answers("me", script);
        let browser = &mut person.browser;
        let sent = browser
            .submit(&form, &person.password, NEW_PASSWORD, NEW_PASSWORD)
            .await;
        let page = browser.follow(sent).await;
        assert_result(&page, outcome);
        assert!(is_over(&browser.get("/password").await));
        assert_eq!(person.audited(), [outcome]);
        // It cost no try.
        facts.graph.answers("me", me(&person.oid, json!({})));
        person.browser = facts.portal.browser();
        let form = person.sign_in().await;
        assert!(form.text().contains("You have 4 tries left"), "{}", form.text());
    }
    assert_eq!(facts.graph.changes(), 0);
    facts.over().await;
}
