//! What Graph may say of itself and ask for: ids that go to the log, and challenges that lead to a sign-in.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::stage::{CANARY, Stage};
use crate::support::hostile_graph::answer;
use crate::support::logs;

#[tokio::test]
async fn an_id_is_logged_only_when_it_looks_like_one() {
    let mut stage = Stage::new().await;
    let (longest, longer) = ("a".repeat(64), "a".repeat(65));
    let long = "Hostile-Canary-5081-".repeat(500);
    let good = "3a7b9c1d-0000-4000-8000-00000000abcd";
    for (ids, logged) in [
        (vec![good], Some(good)),
        (vec![good, "another"], Some(good)),
        (vec!["another id", good], None),
        (vec![longest.as_str()], Some(longest.as_str())),
        (vec![longer.as_str()], None),
        (vec![long.as_str()], None),
        (vec!["Hostile-Canary-5081\twith-a-tab"], None),
        (vec!["Hostile-Canary-5081-\u{e9}\u{202e}"], None),
        (
            vec!["Hostile-Canary-5081 \",\"target\":\"audit\",\"outcome\":\"changed"],
            None,
        ),
        (vec![], None),
    ] {
        let lines: Vec<_> = ids.iter().map(|id| format!("request-id: {id}")).collect();
        let lines: Vec<_> = lines.iter().map(String::as_str).collect();
        stage
            .graph
            .answers("changePassword", answer("403 Forbidden", &lines, ""));
        let page = stage.ends(&format!("{ids:?}"), "permission_missing", 1).await;
        let event = logs::audit(&page.reference()).remove(0);
        let found = event.get("graph_request_id").and_then(|id| id.as_str());
        assert_eq!(found, logged, "{ids:?}");
    }
    for control in ["\u{1}", "\u{1b}[31m", "\u{7f}"] {
        let line = format!("request-id: {CANARY}{control}");
        stage
            .graph
            .answers("changePassword", answer("403 Forbidden", &[&line], ""));
        stage.ends(&format!("{line:?}"), "outcome_unknown", 1).await;
    }
    stage.over().await;
}

/// A challenge for these claims, with an address of its own in it.
fn challenge(claims: &str) -> String {
    format!(
        "WWW-Authenticate: Bearer realm=\"{CANARY}\", authorization_uri=\"https://evil.example/{CANARY}\", client_id=\"{CANARY}\", error=\"insufficient_claims\", claims=\"{}\", errorDescription=\"{CANARY}\"",
        STANDARD.encode(claims)
    )
}

#[tokio::test]
async fn junk_for_a_challenge_is_none() {
    let mut stage = Stage::new().await;
    let too_long = json!({"access_token": {"x": {"value": CANARY.repeat(500)}}}).to_string();
    let deep = "[".repeat(6000);
    let no_object = format!("[\"{CANARY}\"]");
    let mut lines: Vec<_> = [&too_long, &deep, &no_object]
        .into_iter()
        .map(|claims| challenge(claims))
        .collect();
    lines.extend(
        [
            "",
            "Bearer",
            "=,=,=\"\\",
            "Bearer error=\"insufficient_claims\", claims=\"Hostile-Canary-5081!\"",
            "Bearer error=\"insufficient_claims\", claims=\"",
            "Bearer error=\"invalid_token\", error_description=\"Hostile-Canary-5081\"",
            "Negotiate Hostile-Canary-5081==",
            "Basic realm=\"<script>Hostile-Canary-5081</script>\"",
        ]
        .map(|value| format!("WWW-Authenticate: {value}")),
    );
    lines.push(format!("WWW-Authenticate: {}", "Bearer ,".repeat(10_000)));
    for (status, outcome) in [
        ("401 Unauthorized", "sign_in_expired"),
        ("403 Forbidden", "permission_missing"),
    ] {
        for line in &lines {
            let start: String = line.chars().take(80).collect();
            stage
                .graph
                .answers("changePassword", answer(status, &[line], CANARY));
            stage.ends(&format!("{status} {start}"), outcome, 1).await;
            if outcome == "sign_in_expired" {
                let asked = stage.portal.browser().get("/sign-in").await;
                assert!(
                    !asked.location().contains("claims="),
                    "{start}: {}",
                    asked.location()
                );
            }
        }
    }
    stage.over().await;
}

#[tokio::test]
async fn a_challenge_is_answered_at_the_configured_authority_and_nowhere_else() {
    let mut stage = Stage::new().await;
    let claims = r#"{"access_token":{"acrs":{"essential":true,"value":"c1<script>"}}}"#;
    for status in ["401 Unauthorized", "403 Forbidden"] {
        let other = "WWW-Authenticate: Negotiate";
        stage.graph.answers(
            "changePassword",
            answer(status, &[other, &challenge(claims)], CANARY),
        );
        let page = stage.ends(status, "more_verification_needed", 1).await;
        assert!(
            !page.body.contains("evil.example") && !page.body.contains("c1"),
            "{}",
            page.body
        );
    }
    // What the person's own browser asks for next.
    stage
        .graph
        .answers("changePassword", answer("401", &[&challenge(claims)], ""));
    let person = &mut stage.person;
    let answer = person.change().await;
    person.browser.follow(answer).await;
    let asked = person.browser.get("/sign-in").await.location().to_owned();
    assert!(asked.starts_with(&stage.portal.tenant.url), "{asked}");
    assert!(
        !asked.contains("evil.example") && !asked.contains(CANARY),
        "{asked}"
    );
    let asked = url::Url::parse(&asked).unwrap();
    let found = asked.query_pairs().find(|(name, _)| name == "claims").unwrap().1;
    assert_eq!(found, claims);
}

#[tokio::test]
async fn a_challenge_with_any_other_status_is_no_challenge() {
    let mut stage = Stage::new().await;
    let claims = r#"{"access_token":{"acrs":{"essential":true,"value":"c1"}}}"#;
    for (status, outcome) in [
        ("200", "outcome_unknown"),
        ("204", "changed"),
        ("302", "unexpected_answer"),
        ("400", "unexpected_answer"),
        ("407", "unexpected_answer"),
        ("429", "throttled"),
        ("500", "outcome_unknown"),
        ("503", "microsoft_unavailable"),
    ] {
        stage
            .graph
            .answers("changePassword", answer(status, &[&challenge(claims)], ""));
        stage.ends(status, outcome, 1).await;
    }
    stage.over().await;
}
