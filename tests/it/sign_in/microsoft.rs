//! Sign-ins while something is wrong on Microsoft's side, or in the registration.

use serde_json::{Value, json};
use tokio::task::JoinSet;

use super::{assert_failed, up_to_callback};
use crate::support::{ADA, Portal, SESSION};

/// More often than any test asks.
fn always(status: u16) -> Value {
    json!({"status": status, "times": 10_000})
}

#[tokio::test]
async fn a_wrong_client_secret_is_the_operators_job() {
    let portal = Portal::with(&[("REPASS_ENTRA__CLIENT_SECRET", "not-the-secret")]).await;
    let password = portal.tenant.password(ADA).await;
    let mut ada = portal.browser();
    let page = ada.sign_in(ADA, &password).await;
    assert_failed(&page, "portal_misconfigured", 502);
    assert!(!page.body.contains("AADSTS"), "{}", page.body);
}

#[tokio::test]
async fn a_permission_that_is_not_consented_is_noticed() {
    let portal = Portal::start().await;
    let password = portal.tenant.password(ADA).await;
    let without = json!({"consented_permissions": ["openid", "profile", "User.Read"]});

    // Withdrawn between Entra's page and the token: the granted scope lacks it.
    let mut ada = portal.browser();
    let callback = up_to_callback(&mut ada, ADA, &password).await;
    portal.tenant.put_application(without).await;
    assert_failed(&ada.get(&callback).await, "consent_missing", 502);
    assert!(!ada.cookies.contains_key(SESSION));

    // Never given: Entra stops at a page of its own, and sends back who gives up there.
    let mut ada = portal.browser();
    let form = ada.open("/password").await;
    let approval = ada.fill_in(&form, ADA, &password).await;
    let links = approval.attributes("href");
    let back = links
        .iter()
        .find(|href| href.contains("/auth/callback"))
        .unwrap_or_else(|| panic!("{}", approval.body));
    let page = ada.open(back).await;
    assert_failed(&page, "consent_missing", 502);
    assert!(!ada.cookies.contains_key(SESSION));
}

#[tokio::test]
async fn a_token_address_that_fails_is_microsoft_being_unavailable() {
    let portal = Portal::start().await;
    let password = portal.tenant.password(ADA).await;
    let elsewhere = json!({"location": format!("{}/anywhere", portal.tenant.url)});
    for fault in [
        json!({"status": 503}),
        json!({"status": 500, "body": "<h1>CANARY</h1>"}),
        json!({"status": 200, "body": "CANARY is no JSON"}),
        json!({"status": 200, "body": "{\"access_token\": 7}"}),
        json!({"status": 307, "headers": elsewhere}),
        json!({"drop": "before"}),
        json!({"drop": "after"}),
    ] {
        let mut ada = portal.browser();
        let callback = up_to_callback(&mut ada, ADA, &password).await;
        portal.tenant.fault("token", fault.clone()).await;
        let page = ada.get(&callback).await;
        assert_failed(&page, "microsoft_unavailable", 503);
        assert!(!page.body.contains("CANARY"), "{fault}");
        assert!(!ada.cookies.contains_key(SESSION), "{fault}");
    }
    assert_eq!(
        portal.tenant.requests("other").await.len(),
        0,
        "a redirect was followed"
    );
}

#[tokio::test]
async fn what_the_token_address_says_no_to_is_told_apart() {
    let portal = Portal::start().await;
    let password = portal.tenant.password(ADA).await;
    // A number that is not known changes nothing.
    let any = 4_242_424;
    for (error, number, reason, status) in [
        ("invalid_grant", any, "expired", 400),
        ("invalid_grant", 65_001, "consent_missing", 502),
        ("interaction_required", 50_076, "expired", 400),
        ("consent_required", any, "consent_missing", 502),
        ("invalid_client", any, "portal_misconfigured", 502),
        ("invalid_client", 7_000_215, "portal_misconfigured", 502),
        ("unauthorized_client", any, "portal_misconfigured", 502),
        ("temporarily_unavailable", any, "microsoft_unavailable", 503),
        ("<script>CANARY</script>", any, "portal_misconfigured", 502),
    ] {
        let mut ada = portal.browser();
        let callback = up_to_callback(&mut ada, ADA, &password).await;
        let body = json!({"error": error, "error_description": "CANARY", "error_codes": [number]});
        let headers = json!({"content-type": "application/json"});
        let fault = json!({"status": 400, "headers": headers, "body": body.to_string()});
        portal.tenant.fault("token", fault).await;
        let page = ada.get(&callback).await;
        assert_failed(&page, reason, status);
        assert!(!page.body.contains("CANARY"), "{error}");
    }
}

#[tokio::test]
async fn without_signing_keys_nobody_is_let_in() {
    let portal = Portal::after(&[("keys", always(503))], &[]).await;
    let password = portal.tenant.password(ADA).await;
    let mut ada = portal.browser();
    let page = ada.sign_in(ADA, &password).await;
    assert_failed(&page, "microsoft_unavailable", 503);
    assert!(!ada.cookies.contains_key(SESSION));

    portal.tenant.reset().await;
    assert_eq!(ada.sign_in(ADA, &password).await.name(), "password");
}

#[tokio::test]
async fn a_discovery_that_fails_first_works_later_without_a_restart() {
    for fault in [
        always(503),
        json!({"status": 200, "body": "{}", "times": 10_000}),
        json!({"drop": "before", "times": 10_000}),
    ] {
        let portal = Portal::after(&[("discovery", fault)], &[]).await;
        let mut ada = portal.browser();
        for page in [ada.get("/sign-in").await, ada.open("/password").await] {
            assert_failed(&page, "microsoft_unavailable", 503);
        }
        ada.get("/").await.assert_status(200);
        let ready = portal.monitor().get("/health/ready").await;
        ready.assert_status(503);

        portal.tenant.reset().await;
        let password = portal.tenant.password(ADA).await;
        assert_eq!(ada.sign_in(ADA, &password).await.name(), "password");
        portal.monitor().get("/health/ready").await.assert_status(200);
    }
}

#[tokio::test]
async fn first_requests_join_one_discovery() {
    let slow = json!({"delay_ms": 700});
    let portal = Portal::after(&[("discovery", slow)], &[]).await;
    let mut people = JoinSet::new();
    for _ in 0..20 {
        let mut browser = portal.browser();
        people.spawn(async move { browser.get("/sign-in").await });
    }
    for answer in people.join_all().await {
        let location = answer.assert_status(303).location();
        assert!(location.contains("/authorize?"), "{location}");
    }
    assert_eq!(portal.tenant.requests("discovery").await.len(), 1);
}

#[tokio::test]
async fn accounts_that_may_not_come_in_are_stopped() {
    let portal = Portal::start().await;
    portal
        .tenant
        .put_application(json!({"assignment_required": true}))
        .await;
    let outsider = "olga@contoso.example";
    portal
        .tenant
        .put_user(
            outsider,
            json!({"password": "Outside-Of-It-77", "assigned": false}),
        )
        .await;
    let mut olga = portal.browser();
    let page = olga.sign_in(outsider, "Outside-Of-It-77").await;
    assert!(page.url.starts_with(&portal.tenant.url), "{}", page.url);
    assert!(!olga.cookies.contains_key(SESSION));
}
