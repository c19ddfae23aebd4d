//! Smart lockout, at sign-in and at Graph.
#![expect(clippy::unwrap_used, reason = "a failed set-up should fail the test")]

use entra_emulator::{Cloud, Options};
use serde_json::{Value, json};

use crate::support::{ADA, ADAS_PASSWORD, NEW, Tenant, json_of, message, text};

/// What the sign-in says: the number of the error, or nothing where it goes on.
async fn sign_in(tenant: &Tenant, password: &str) -> Option<String> {
    let page = tenant.sign_in(ADA, password, &[]).await.page;
    let number = page.split("AADSTS").nth(1)?;
    Some(number.chars().take_while(char::is_ascii_digit).collect())
}

async fn guess(tenant: &Tenant, numbers: std::ops::Range<u32>) {
    for number in numbers {
        let said = sign_in(tenant, &format!("Wrong-Guess-{number}")).await;
        assert_eq!(said.as_deref(), Some("50126"), "{number}");
    }
}

async fn lockout(tenant: &Tenant) -> (u64, bool) {
    let ada = tenant.ada().await;
    let failures = ada.pointer("/lockout/failures").and_then(Value::as_u64).unwrap();
    let until = ada.pointer("/lockout/locked_until").unwrap();
    assert_eq!(ada.get("locked"), Some(&json!(until.is_string())));
    (failures, until.is_string())
}

#[tokio::test]
async fn ten_wrong_passwords_lock_for_a_minute_and_one_more_for_longer() {
    let tenant = Tenant::start().await;
    guess(&tenant, 0..9).await;
    assert_eq!(lockout(&tenant).await, (9, false));
    guess(&tenant, 9..10).await;
    assert_eq!(lockout(&tenant).await, (10, true));
    // The right password helps nobody, and nothing counts meanwhile.
    assert_eq!(sign_in(&tenant, ADAS_PASSWORD).await.as_deref(), Some("50053"));
    assert_eq!(sign_in(&tenant, "Wrong-Guess-99").await.as_deref(), Some("50053"));
    assert_eq!(lockout(&tenant).await, (10, true));

    tenant.clock(62).await;
    assert_eq!(lockout(&tenant).await, (10, false));
    guess(&tenant, 10..11).await;
    assert_eq!(lockout(&tenant).await, (11, true));
    // Longer than the first one.
    tenant.clock(62 + 62).await;
    assert_eq!(sign_in(&tenant, ADAS_PASSWORD).await.as_deref(), Some("50053"));
    tenant.clock(3600).await;
    assert_eq!(sign_in(&tenant, ADAS_PASSWORD).await, None);
    assert_eq!(lockout(&tenant).await, (0, false));
}

#[tokio::test]
async fn the_last_three_wrong_passwords_do_not_count_again() {
    let tenant = Tenant::start().await;
    for _ in 0..5 {
        guess(&tenant, 0..3).await;
    }
    assert_eq!(lockout(&tenant).await, (3, false));
    // A fourth one pushes the first out of the memory.
    guess(&tenant, 3..4).await;
    guess(&tenant, 0..1).await;
    assert_eq!(lockout(&tenant).await, (5, false));
}

#[tokio::test]
async fn wrong_current_passwords_at_graph_count_unless_they_are_told_not_to() {
    for counts in [true, false] {
        let tenant = Tenant::start().await;
        tenant.set(json!({"lockout": {"graph_counts": counts}})).await;
        let token = tenant.access_token().await;
        for number in 0..9 {
            let wrong = format!("Wrong-Guess-{number}");
            let (status, body) = json_of(tenant.change(&token, &wrong, NEW)).await;
            assert_eq!(status, 400);
            assert!(message(&body).contains("paramName: oldPassword"), "{body}");
        }
        assert_eq!(lockout(&tenant).await, (if counts { 9 } else { 0 }, false));
        guess(&tenant, 9..10).await;
        let said = sign_in(&tenant, "Wrong-Guess-10").await;
        assert_eq!(said.as_deref(), Some(if counts { "50053" } else { "50126" }));
        let (status, body) = json_of(tenant.change(&token, ADAS_PASSWORD, NEW)).await;
        assert_eq!(status.as_u16(), if counts { 400 } else { 204 }, "{body}");
        assert_eq!(tenant.counter("refused_while_locked").await, u64::from(counts));
    }
}

#[tokio::test]
async fn only_a_reset_by_the_person_unlocks() {
    for (event, failures) in [
        ("self_service_reset", 0),
        ("changed_by_user", 10),
        ("reset_in_admin_center", 10),
    ] {
        let tenant = Tenant::start().await;
        guess(&tenant, 0..10).await;
        tenant.event(json!({"event": event, "password": NEW})).await;
        assert_eq!(lockout(&tenant).await, (failures, failures > 0), "{event}");
    }
    let tenant = Tenant::start().await;
    guess(&tenant, 0..5).await;
    let token = tenant.client.post(tenant.url("/_emulator/reset"));
    token.send().await.unwrap();
    assert_eq!(lockout(&tenant).await, (0, false));
}

#[tokio::test]
async fn the_threshold_is_the_clouds_or_what_is_set() {
    for (cloud, threshold) in [
        (Cloud::Global, 10),
        (Cloud::UsGov, 3),
        (Cloud::UsGovDod, 3),
        (Cloud::China, 10),
    ] {
        let options = Options {
            cloud,
            ..Options::default()
        };
        let tenant = Tenant::start_with(options).await;
        let rules = tenant.state().await.pointer("/settings/lockout").unwrap().clone();
        assert_eq!(
            rules,
            json!({"threshold": threshold, "first_seconds": 60, "graph_counts": true})
        );
        tenant
            .set(json!({"lockout": {"threshold": 2, "first_seconds": 600}}))
            .await;
        guess(&tenant, 0..2).await;
        tenant.clock(599).await;
        assert_eq!(lockout(&tenant).await, (2, true), "{cloud:?}");
        tenant.clock(602).await;
        assert_eq!(lockout(&tenant).await, (2, false), "{cloud:?}");
    }
    let tenant = Tenant::start().await;
    let url = tenant.url("/_emulator/settings");
    for (wrong, word) in [
        (json!({"lockout": {"threshold": 0}}), "threshold"),
        (json!({"lockout": {"treshold": 3}}), "treshold"),
        (json!({"lock": {"threshold": 3}}), "lock"),
    ] {
        let (status, answer) = json_of(tenant.client.put(&url).json(&wrong)).await;
        assert_eq!(status, 400);
        assert!(text(&answer, "error").contains(word), "{answer}");
    }
}
