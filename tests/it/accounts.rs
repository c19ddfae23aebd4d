//! Accounts whose password lives elsewhere: they hear so before they type anything, and nothing is ever sent for them.

use serde_json::json;

use crate::support::{Person, Portal, logs};

const NO_FACTS: (&str, &str) = ("REPASS_GRAPH__ACCOUNT_FACTS", "false");

/// The stand-in's person of this kind, not yet signed in.
async fn person_of_kind(portal: &Portal, kind: &str) -> Person {
    let upn = portal.tenant.account_of_kind(kind).await;
    portal.person_named(&upn).await
}

#[tokio::test]
async fn who_cannot_change_it_here_hears_so_before_typing() {
    let portal = Portal::with(&[
        ("REPASS_ACCOUNT__GUEST_URL", "https://home.example/guest"),
        ("REPASS_ACCOUNT__FEDERATED_URL", "https://idp.example/federated"),
        ("REPASS_ACCOUNT__SYNCED_URL", "https://ad.example/synced"),
    ])
    .await;
    for (kind, outcome, link) in [
        ("guest", "guest_account", "https://home.example/guest"),
        ("federated", "federated_account", "https://idp.example/federated"),
        ("synced", "synced_account", "https://ad.example/synced"),
    ] {
        let mut person = person_of_kind(&portal, kind).await;
        let page = person.sign_in().await;
        page.assert_status(200);
        assert_eq!(
            (page.name().as_str(), page.outcome().as_str()),
            ("problem", outcome)
        );
        assert!(page.inputs().iter().all(|(name, _)| !name.contains("password")));
        assert!(
            page.attributes("href").contains(&link.to_owned()),
            "{}",
            page.body
        );
    }
}

#[tokio::test]
async fn a_form_of_such_an_account_is_refused_unsent() {
    let portal = Portal::start().await;
    for (kind, outcome) in [("federated", "federated_account"), ("synced", "synced_account")] {
        let mut person = person_of_kind(&portal, kind).await;
        // The facts cannot be read at first, with one repetition, so the form is shown.
        portal.tenant.hide_the_facts(2).await;
        let form = person.sign_in().await;
        assert_eq!(form.name(), "password");
        let page = person.submit(&form).await;
        page.assert_status(409);
        assert_eq!(
            (page.name().as_str(), page.outcome().as_str()),
            ("problem", outcome)
        );
    }
    assert_eq!(portal.tenant.changes().await, 0);
}

#[tokio::test]
async fn a_guest_is_known_by_the_id_token_alone() {
    let portal = Portal::with(&[NO_FACTS]).await;
    let mut guest = person_of_kind(&portal, "guest").await;
    let page = guest.sign_in().await;
    assert_eq!(page.assert_status(200).outcome(), "guest_account");
    assert!(portal.tenant.requests("me").await.is_empty());
    assert!(portal.tenant.requests("organization").await.is_empty());
}

#[tokio::test]
async fn a_synced_account_may_try_where_the_operator_allows_it() {
    let portal = Portal::with(&[("REPASS_ACCOUNT__SYNCED", "allow")]).await;
    let mut person = person_of_kind(&portal, "synced").await;
    assert_eq!(person.sign_in().await.assert_status(200).name(), "password");
    // Without the writeback that such a tenant needs, the directory refuses.
    let page = person.change().await;
    page.assert_status(409);
    assert_eq!(
        (page.name().as_str(), page.outcome().as_str()),
        ("problem", "synced_account")
    );
    assert_eq!(portal.tenant.changes().await, 1);
    assert_eq!(person.audited(), ["synced_account"]);
    // With it, the change goes through.
    portal
        .tenant
        .fault("changePassword", json!({"status": 204}))
        .await;
    assert_eq!(person.change().await.assert_status(303).location(), "/changed");
}

#[tokio::test]
async fn allowing_synced_accounts_allows_nobody_else() {
    let portal = Portal::with(&[("REPASS_ACCOUNT__SYNCED", "allow")]).await;
    for (kind, outcome) in [("guest", "guest_account"), ("federated", "federated_account")] {
        let mut person = person_of_kind(&portal, kind).await;
        assert_eq!(person.sign_in().await.outcome(), outcome);
    }
}

#[tokio::test]
async fn without_facts_the_directory_itself_says_that_an_account_is_synced() {
    let portal = Portal::with(&[NO_FACTS]).await;
    let mut person = person_of_kind(&portal, "synced").await;
    assert_eq!(person.sign_in().await.name(), "password");
    let page = person.change().await;
    assert_eq!(page.assert_status(409).outcome(), "synced_account");
    let events = logs::audit(&page.reference());
    assert_eq!(
        (events.len(), &events[0]["outcome"]),
        (1, &json!("synced_account"))
    );
}

#[tokio::test]
async fn facts_that_may_not_be_read_are_asked_for_once_and_done_without() {
    let portal = Portal::start().await;
    portal.tenant.fault("me", json!({"status": 403})).await;
    let mut person = portal.person().await;
    person.browser.get("/password").await.assert_status(200);
    assert_eq!(full_reads(&portal).await, 1);
    // Nothing is known of the account, so nothing is refused for it.
    let answer = person.browser.change(&person.password, "onlylowercase").await;
    assert_eq!(answer.assert_status(422).outcome(), "refused_by_policy");
    let answer = person.change().await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
    assert_eq!(full_reads(&portal).await, 1);
}

#[tokio::test]
async fn facts_are_asked_for_once_per_session() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    for _ in 0..3 {
        person.browser.get("/password").await.assert_status(200);
    }
    person.guess_wrong().await.assert_status(422);
    assert_eq!(full_reads(&portal).await, 1);
    assert_eq!(portal.tenant.requests("organization").await.len(), 1);
    let mut elsewhere = portal.person_named(&person.upn).await;
    elsewhere.sign_in().await.assert_status(200);
    assert_eq!(full_reads(&portal).await, 2);
}

#[tokio::test]
async fn facts_that_were_away_are_asked_for_again() {
    let portal = Portal::start().await;
    let mut person = person_of_kind(&portal, "synced").await;
    portal.tenant.hide_the_facts(2).await;
    assert_eq!(person.sign_in().await.name(), "password");
    let page = person.browser.get("/password").await;
    assert_eq!(page.assert_status(200).outcome(), "synced_account");
}

#[tokio::test]
async fn a_tenant_whose_domains_cannot_be_read_still_changes_passwords() {
    let portal = Portal::start().await;
    for fault in [json!({"status": 403}), json!({"status": 503, "times": 2})] {
        portal.tenant.fault("organization", fault.clone()).await;
        let mut person = portal.person().await;
        assert_eq!(
            person.change().await.assert_status(303).location(),
            "/changed",
            "{fault}"
        );
    }
}

#[tokio::test]
async fn switched_off_facts_are_never_asked_for_and_need_no_consent() {
    let portal = Portal::with(&[NO_FACTS]).await;
    let consented = json!({"consented_permissions": ["Directory.AccessAsUser.All"]});
    portal.tenant.put_application(consented).await;
    let mut person = portal.person().await;
    assert_eq!(person.change().await.assert_status(303).location(), "/changed");
    assert!(portal.tenant.requests("me").await.is_empty());
    assert!(portal.tenant.requests("organization").await.is_empty());
}

/// How often everything about an account was asked for, and not only the date.
async fn full_reads(portal: &Portal) -> usize {
    let reads = portal.tenant.requests("me").await;
    let full = reads
        .iter()
        .filter(|read| read["path"].as_str().unwrap().contains("passwordPolicies"));
    full.count()
}
