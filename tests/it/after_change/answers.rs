//! Every answer to `revokeSignInSessions` that somebody saw or may see, after a change that is certain.

use serde_json::{Value, json};

use super::{OFFERED, audited, change_ticked, revocations, sign_out};
use crate::support::{NEW_PASSWORD, Portal};

const CHALLENGE: &str =
    r#"Bearer realm="", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ==""#;

fn body(status: u16, body: &str) -> Value {
    json!({"status": status, "body": body})
}

fn cases() -> Vec<(Value, &'static str, &'static str)> {
    let challenge = |status: u16| json!({"status": status, "headers": {"WWW-Authenticate": CHALLENGE}});
    let done = "You will be signed out everywhere";
    let failed = "We could not sign you out everywhere";
    let unknown = "Perhaps you are not signed out everywhere";
    vec![
        (Value::Null, "done", done),
        (body(204, ""), "done", done),
        (body(200, r#"{"value":true}"#), "done", done),
        (body(200, r#"{"value":false}"#), "failed", failed),
        (body(200, r#"{"value":"true"}"#), "unknown", unknown),
        (body(200, "{}"), "unknown", unknown),
        (body(200, ""), "unknown", unknown),
        (body(200, "<html>"), "unknown", unknown),
        (body(202, ""), "unknown", unknown),
        (
            json!({"status": 307, "headers": {"Location": "/v1.0/me/revokeSignInSessions"}}),
            "failed",
            failed,
        ),
        (
            json!({"status": 302, "headers": {"Location": "/v1.0/me/changePassword"}}),
            "failed",
            failed,
        ),
        (body(400, "{}"), "failed", failed),
        (body(401, ""), "failed", failed),
        (challenge(401), "failed", failed),
        (body(403, ""), "failed", failed),
        (challenge(403), "failed", failed),
        (body(404, ""), "failed", failed),
        (body(411, ""), "failed", failed),
        (
            json!({"status": 429, "headers": {"Retry-After": "30"}}),
            "failed",
            failed,
        ),
        (
            json!({"status": 503, "headers": {"Retry-After": "1"}}),
            "failed",
            failed,
        ),
        (body(500, ""), "unknown", unknown),
        (body(504, "<html>"), "unknown", unknown),
        (json!({"drop": "before"}), "unknown", unknown),
        (json!({"drop": "after"}), "unknown", unknown),
        (json!({"delay_ms": 60_000}), "unknown", unknown),
    ]
}

#[tokio::test]
async fn whatever_comes_the_password_is_changed_and_the_page_says_what_is_known() {
    let portal = Portal::with(&[OFFERED, ("REPASS_GRAPH__TIMEOUT", "1s")]).await;
    let cases = cases();
    let count = cases.len();
    for (fault, outcome, title) in cases {
        let mut person = portal.person().await;
        if !fault.is_null() {
            portal.tenant.fault("revokeSignInSessions", fault.clone()).await;
        }
        let answer = change_ticked(&mut person).await;
        assert_eq!(answer.assert_status(303).location(), "/changed", "{fault}");
        let page = person.browser.follow(answer).await;
        assert_eq!(
            (page.name().as_str(), page.outcome().as_str()),
            ("changed", "changed")
        );
        assert_eq!(sign_out(&page).as_deref(), Some(outcome), "{fault}");
        let text = page.text();
        assert!(
            text.contains("Your password was changed") && text.contains(title),
            "{fault}: {text}"
        );
        let by_oneself = "https://mysignins.microsoft.com/security-info".to_owned();
        assert_eq!(
            page.attributes("href").contains(&by_oneself),
            outcome != "done",
            "{fault}"
        );

        assert_eq!(person.audited(), ["changed"], "{fault}");
        assert_eq!(audited(&person), [outcome], "{fault}");
        assert_eq!(portal.tenant.password(&person.upn).await, NEW_PASSWORD);
        let form = person.browser.get("/password").await;
        assert_eq!(form.assert_status(303).location(), "/sign-in", "{fault}");
        // A look again sends nothing.
        let again = person.browser.get("/changed").await;
        assert_eq!(sign_out(&again).as_deref(), Some(outcome));
    }
    assert_eq!(portal.tenant.changes().await, count);
    assert_eq!(revocations(&portal).await, count);
}

#[tokio::test]
async fn the_request_is_the_documented_one() {
    let portal = Portal::with(&[OFFERED]).await;
    let mut person = portal.person().await;
    change_ticked(&mut person).await;
    let (change, revoke) = (
        portal.tenant.requests("changePassword").await,
        portal.tenant.requests("revokeSignInSessions").await,
    );
    assert_eq!(revoke.len(), 1);
    let (change, revoke) = (&change[0], &revoke[0]);
    assert_eq!(revoke["method"], "POST");
    assert_eq!(revoke["path"], "/v1.0/me/revokeSignInSessions");
    assert_eq!(revoke["body"], "");
    assert_eq!(revoke["headers"]["content-length"], "0");
    assert_eq!(
        revoke["headers"]["authorization"],
        change["headers"]["authorization"]
    );
    let id = |request: &Value| {
        request["headers"]["client-request-id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(id(revoke).len(), 36);
    assert_ne!(id(revoke), id(change));
    assert_eq!(portal.tenant.state().await["counters"]["revocations"], 1);
}

#[tokio::test]
async fn a_token_that_the_change_itself_took_back_leaves_the_change_a_success() {
    let portal = Portal::with(&[OFFERED, ("REPASS_ENTRA__CLAIMS_CHALLENGES", "true")]).await;
    portal
        .tenant
        .put_settings(json!({"challenges": {"delay_seconds": 0}}))
        .await;
    let mut person = portal.person().await;
    let answer = change_ticked(&mut person).await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
    let page = person.browser.follow(answer).await;
    assert_eq!(sign_out(&page).as_deref(), Some("failed"), "Graph challenged it");
    assert_eq!(person.audited(), ["changed"]);
    assert_eq!(
        (portal.tenant.changes().await, revocations(&portal).await),
        (1, 1)
    );
    assert_eq!(
        portal.tenant.state().await["counters"]["revocations"],
        Value::Null
    );
}
