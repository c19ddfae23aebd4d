//! A Graph that takes the change, and then means no good: nothing it does to the sign-out reaches the change.

use super::{OFFERED, change_ticked, sign_out};
use crate::support::hostile_graph::{HostileGraph, Step, answer, raw};
use crate::support::{Portal, logs};

const CANARY: &str = "Hostile-Canary-6620";

/// Bytes that are no whole answer.
fn broken() -> Vec<(&'static str, Vec<Step>, &'static str)> {
    let canary = CANARY.as_bytes();
    let huge = b"HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n".to_vec();
    vec![
        ("nothing", vec![Step::Hang], "unknown"),
        ("a reset", vec![Step::Reset], "unknown"),
        ("a farewell", Vec::new(), "unknown"),
        ("half a head", raw("HTTP/1.1 20"), "unknown"),
        ("no HTTP", raw(CANARY), "unknown"),
        (
            "a body that never ends",
            vec![Step::Send(huge.clone()), Step::Flood(canary.to_vec(), 500_000)],
            "unknown",
        ),
        (
            "a body that never comes",
            vec![Step::Send(huge), Step::Hang],
            "unknown",
        ),
        (
            "a body cut short",
            raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"value\":true}"),
            "unknown",
        ),
        (
            "compressed bytes that nobody asked for",
            answer("200 OK", &["Content-Encoding: gzip"], b"\x1f\x8b\x08\x00canary"),
            "unknown",
        ),
    ]
}

/// Whole answers that mean no good, and one that is honest.
fn whole() -> Vec<(&'static str, Vec<Step>, &'static str)> {
    let true_body = r#"{"value":true}"#;
    vec![
        (
            "false, twice",
            answer("200 OK", &[], r#"{"value":false,"value":true}"#),
            "unknown",
        ),
        (
            "words",
            answer("200 OK", &[], format!("{{\"value\":\"{CANARY}\"}}")),
            "unknown",
        ),
        (
            "a redirect to another change",
            answer(
                "307 Temporary Redirect",
                &["Location: /v1.0/me/changePassword"],
                "",
            ),
            "failed",
        ),
        (
            "a refusal with words",
            answer("403 Forbidden", &[&format!("request-id: {CANARY}")], CANARY),
            "failed",
        ),
        (
            "a status of its own",
            answer("599 Whatever", &[], CANARY),
            "unknown",
        ),
        (
            "the truth without its length",
            raw(format!("HTTP/1.1 200 OK\r\n\r\n{true_body}")),
            "done",
        ),
    ]
}

#[tokio::test]
async fn a_hostile_answer_changes_no_outcome_and_adds_no_second_change() {
    let graph = HostileGraph::start().await;
    graph.answers("changePassword", answer("204 No Content", &[], ""));
    let url = graph.url.clone();
    let portal = Portal::with(&[
        OFFERED,
        ("REPASS_GRAPH__URL", &url),
        ("REPASS_GRAPH__ACCOUNT_FACTS", "false"),
        ("REPASS_GRAPH__TIMEOUT", "1s"),
    ])
    .await;
    for (name, script, outcome) in broken().into_iter().chain(whole()) {
        graph.answers("revokeSignInSessions", script);
        let before = (graph.changes(), graph.arrived("revokeSignInSessions").len());
        let mut person = portal.person().await;
        let answer = change_ticked(&mut person).await;
        assert_eq!(answer.assert_status(303).location(), "/changed", "{name}");
        let page = person.browser.follow(answer).await;
        assert_eq!(sign_out(&page).as_deref(), Some(outcome), "{name}");
        assert!(!page.body.contains(CANARY), "{name}");
        assert_eq!(person.audited(), ["changed"], "{name}");
        let after = (graph.changes(), graph.arrived("revokeSignInSessions").len());
        assert_eq!(after, (before.0 + 1, before.1 + 1), "{name}");
    }
    graph.is_let_go().await;
    assert!(!logs::all().contains(CANARY));
}
