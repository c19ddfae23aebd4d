//! Fields of an answer that promise too much: addresses, cookies, waits.

use super::stage::{CANARY, Stage};
use crate::support::Page;
use crate::support::hostile_graph::answer;

const UNEXPECTED: &str = "unexpected_answer";
const UNKNOWN: &str = "outcome_unknown";

/// Plays one answer and returns the page behind it.
async fn page_after(stage: &mut Stage, status: &str, headers: &[&str], outcome: &'static str) -> Page {
    stage.graph.answers("changePassword", answer(status, headers, ""));
    stage.ends(&format!("{status} {headers:?}"), outcome, 1).await
}

#[tokio::test]
async fn a_location_leads_nowhere() {
    let mut stage = Stage::new().await;
    for status in ["201", "204", "301", "302", "303", "307", "308", "401", "503"] {
        for to in [
            "javascript:alert(1)//",
            "//evil.example/",
            "https://evil.example/",
            "/sign-in?",
            "\\\\evil.example\\",
        ] {
            let location = format!("Location: {to}{CANARY}");
            stage
                .graph
                .answers("changePassword", answer(status, &[&location, &location], ""));
            let outcome = match status {
                "201" => UNKNOWN,
                "204" => "changed",
                "401" => "sign_in_expired",
                "503" => "microsoft_unavailable",
                _ => UNEXPECTED,
            };
            let page = stage.ends(&location, outcome, 1).await;
            assert!(
                !page.body.contains("evil.example") && !page.body.contains("javascript:"),
                "{}",
                page.body
            );
        }
    }
    stage.over().await;
}

#[tokio::test]
async fn a_cookie_is_neither_kept_nor_passed_on() {
    let mut stage = Stage::new().await;
    let cookies = [
        format!("Set-Cookie: hostile={CANARY}; Path=/"),
        "Set-Cookie: repass-session=hostile; Path=/".to_owned(),
    ];
    for (status, outcome) in [
        ("403", "permission_missing"),
        ("204", "changed"),
        ("500", UNKNOWN),
    ] {
        page_after(&mut stage, status, &[&cookies[0], &cookies[1]], outcome).await;
        // That the next request carries no cookie is checked at every end.
        assert!(!stage.person.browser.cookies.contains_key("hostile"));
        let seen = stage.person.browser.seen();
        assert!(seen.iter().all(|page| !page.contains("=hostile")), "{status}");
    }
    stage.over().await;
}

#[tokio::test]
async fn a_wait_is_a_number_of_seconds_or_nothing() {
    let mut stage = Stage::new().await;
    let huge = "9".repeat(10_000);
    for (lines, words) in [
        (vec!["0"], "Please try again in 1 second."),
        (vec!["  17  "], "Please try again in 17 seconds."),
        (vec!["86401"], "Please try again in 24 hours."),
        (vec!["18446744073709551615"], "Please try again in 24 hours."),
        (vec!["18446744073709551616"], "Please try again in a few minutes."),
        (vec![huge.as_str()], "Please try again in a few minutes."),
        (vec!["-1"], "Please try again in a few minutes."),
        (vec!["1.5"], "Please try again in a few minutes."),
        (vec!["1e3"], "Please try again in a few minutes."),
        (vec!["0x10"], "Please try again in a few minutes."),
        (vec!["NaN"], "Please try again in a few minutes."),
        (vec![""], "Please try again in a few minutes."),
        (vec!["17, 300"], "Please try again in a few minutes."),
        (vec![CANARY], "Please try again in a few minutes."),
        (vec!["<script>17</script>"], "Please try again in a few minutes."),
        (
            vec!["Fri, 31 Dec 9999 23:59:59 GMT"],
            "Please try again in a few minutes.",
        ),
        (vec!["17", "300"], "Please try again in 17 seconds."),
        (vec![CANARY, "300"], "Please try again in a few minutes."),
    ] {
        let lines: Vec<_> = lines
            .iter()
            .map(|value| format!("Retry-After: {value}"))
            .collect();
        let lines: Vec<_> = lines.iter().map(String::as_str).collect();
        let page = page_after(&mut stage, "429 Too Many Requests", &lines, "throttled").await;
        assert!(page.text().contains(words), "{lines:?}: {}", page.text());
        assert!(!page.body.contains("<script>17"), "{lines:?}");
    }
    stage.over().await;
}
