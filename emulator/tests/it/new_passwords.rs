//! Which new passwords are refused, for which reason, and in which words.

use serde_json::json;

use crate::support::{ADA, ADAS_PASSWORD, NEW, Tenant, json_of, message};

const SENTENCE: &str = "The specified password does not comply with password complexity requirements. Please provide a different password.";

#[tokio::test]
async fn every_reason_is_one_sentence() {
    let tenant = Tenant::start().await;
    let account = json!({"password": ADAS_PASSWORD, "display_name": "Ada Poll", "given_name": "Ada", "surname": "Poll"});
    tenant.set_user(ADA, account).await;
    let token = tenant.access_token().await;
    let long = format!("Aa1-{}", "x".repeat(253));
    for (new, counter) in [
        ("Short-1", "refused_too_short"),
        (long.as_str(), "refused_too_long"),
        ("Umläute-sind-1", "refused_unsupported_characters"),
        ("alllowercase", "refused_too_few_kinds"),
        (ADAS_PASSWORD, "refused_same_as_current"),
        // The three examples of Microsoft's page, of which the first is refused for the name.
        ("p0LL23fb", "refused_contains_name"),
        ("My-C0ntos0-77", "refused_contains_name"),
        ("Blank12!", "refused_banned"),
        ("P@ssw0rd1!", "refused_banned"),
    ] {
        let before = tenant.counter(counter).await;
        let (status, body) = json_of(tenant.change(&token, ADAS_PASSWORD, new)).await;
        assert_eq!(status, 400, "{new}");
        assert_eq!(body.pointer("/error/code").unwrap(), "Request_BadRequest");
        let expected = format!("{SENTENCE} paramName: newPassword, paramValue: , objectType: System.String");
        assert_eq!(message(&body), expected, "{new}");
        assert!(body.pointer("/error/details").is_none());
        assert_eq!(tenant.counter(counter).await, before + 1, "{new}");
    }
    tenant.set(json!({"passwords": {"refusal": "bare"}})).await;
    let (_, body) = json_of(tenant.change(&token, ADAS_PASSWORD, "Short-1")).await;
    assert_eq!(message(&body), SENTENCE);
}

#[tokio::test]
async fn the_user_name_is_looked_for() {
    let tenant = Tenant::start().await;
    let upn = "countess@contoso.example";
    tenant
        .set_user(upn, json!({"password": ADAS_PASSWORD, "display_name": "A B"}))
        .await;
    let token = tenant.tokens_of(upn, ADAS_PASSWORD, crate::support::SCOPE).await;
    let token = crate::support::text(&token, "access_token");
    let (status, _) = json_of(tenant.change(&token, ADAS_PASSWORD, "My-C0unte$$-77")).await;
    assert_eq!(status, 400);
    assert_eq!(tenant.counter("refused_contains_user_name").await, 1);
}

#[tokio::test]
async fn both_lists_can_be_set() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    let mut current = ADAS_PASSWORD;
    for (lists, new, taken) in [
        (
            json!({"banned": ["abcdef"], "custom_banned": []}),
            "Abcdef-1",
            false,
        ),
        // One edit away: Microsoft's three examples, filled up.
        (json!({}), "Abcdeg-1", false),
        (json!({}), "Abcdefg1", false),
        (json!({}), "Abcde-12", false),
        (json!({}), "Abcxyz-1", true),
        (
            json!({"custom_banned": ["tabulating", "machine"]}),
            "Tabulating-Machine",
            false,
        ),
        (json!({}), "T@bul@ting-M@chine-7", true),
        // The lists of the start are gone.
        (json!({}), "P@ssw0rd1!", true),
    ] {
        tenant.set(json!({"passwords": lists})).await;
        let (status, body) = json_of(tenant.change(&token, current, new)).await;
        assert_eq!(status.as_u16(), if taken { 204 } else { 400 }, "{new} {body}");
        if taken {
            current = new;
        }
    }
    let refused = tenant.counter("refused_banned").await;
    assert_eq!(refused, 5);
    assert_ne!(current, NEW);
}

#[tokio::test]
async fn many_passwords_are_judged_and_nothing_is_changed() {
    let tenant = Tenant::start().await;
    let url = tenant.url("/_emulator/judge");
    let ask = |question: serde_json::Value| json_of(tenant.client.post(&url).json(&question));
    let passwords = ["C0ntos0Blank12", "Blank12", NEW, ADAS_PASSWORD];
    let (status, body) = ask(json!({"upn": ADA, "passwords": passwords})).await;
    assert_eq!(status, 200);
    let expected = json!({"verdicts": [
        {"objections": ["refused_contains_name", "refused_banned"], "points": 4},
        {"objections": ["refused_too_short", "refused_banned"], "points": 3},
        {"objections": [], "points": 20},
        {"objections": ["refused_same_as_current"], "points": 22},
    ]});
    assert_eq!(body, expected);
    assert_eq!(tenant.counter("refused_banned").await, 0);
    let nobody = json!({"upn": "nobody@contoso.example", "passwords": []});
    assert_eq!(ask(nobody).await.0, 400);
}
