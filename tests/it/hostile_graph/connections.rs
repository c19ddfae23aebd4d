//! Connections that break: before anything was sent it is certain that nothing was changed, after that nothing is.

use super::stage::{CANARY, Case, Stage};
use crate::support::hostile_graph::{HostileGraph, Step, answer, raw};

const UNKNOWN: &str = "outcome_unknown";

/// Sends this, and breaks off.
fn and_reset(start: &str) -> Vec<Step> {
    [raw(start), vec![Step::Reset]].concat()
}

#[tokio::test]
async fn a_connection_that_breaks_after_the_request_leaves_the_outcome_open() {
    let cases: Vec<Case> = vec![
        ("closed after the head", vec![Step::BeforeTheBody], UNKNOWN),
        (
            "reset after the head",
            vec![Step::BeforeTheBody, Step::Reset],
            UNKNOWN,
        ),
        ("closed after the request", vec![Step::Vanish], UNKNOWN),
        ("reset after the request", vec![Step::Reset], UNKNOWN),
        ("closed in the status line", raw("HTTP/1.1 2"), UNKNOWN),
        ("reset in the status line", and_reset("HTTP/1.1 2"), UNKNOWN),
        (
            "closed after the status line",
            raw("HTTP/1.1 204 No Content\r\n"),
            UNKNOWN,
        ),
        (
            "reset after the status line",
            and_reset("HTTP/1.1 204 No Content\r\n"),
            UNKNOWN,
        ),
        (
            "closed in a field",
            raw("HTTP/1.1 204 No Content\r\nDate: Mon"),
            UNKNOWN,
        ),
        (
            "closed before the empty line",
            raw("HTTP/1.1 204 No Content\r\nDate: now\r\n"),
            UNKNOWN,
        ),
        ("closed after 100", raw("HTTP/1.1 100 Continue\r\n\r\n"), UNKNOWN),
        ("an empty line", raw("\r\n"), UNKNOWN),
        // The head was there: what it says counts.
        (
            "closed in the body of 403",
            raw("HTTP/1.1 403 No\r\nContent-Length: 10\r\n\r\n1"),
            "permission_missing",
        ),
        (
            "closed in the body of 204",
            raw("HTTP/1.1 204 No Content\r\nContent-Length: 10\r\n\r\n1"),
            "changed",
        ),
    ];
    Stage::new().await.each(cases).await;
}

#[tokio::test]
async fn a_server_that_closes_before_it_reads_may_have_read() {
    let mut stage = Stage::new().await;
    for (name, door) in [
        ("closed at once", raw("")),
        (
            "an answer before the question, and closed",
            raw(format!("HTTP/1.1 500 {CANARY}\r\n\r\n")),
        ),
        ("no HTTP before the question", raw(CANARY)),
    ] {
        stage.graph.at_the_door(door);
        stage.ends(name, UNKNOWN, 0).await;
    }
    stage.over().await;
}

#[tokio::test]
async fn an_answer_before_the_whole_request_counts_and_nothing_is_sent_again() {
    let mut stage = Stage::new().await;
    for (status, outcome) in [
        ("204 No Content", "changed"),
        ("403 Forbidden", "permission_missing"),
        ("417 Expectation Failed", "unexpected_answer"),
        ("421 Misdirected Request", "unexpected_answer"),
        ("425 Too Early", "unexpected_answer"),
        ("408 Request Timeout", "unexpected_answer"),
    ] {
        let early = [
            vec![Step::BeforeTheBody],
            answer(status, &[], ""),
            vec![Step::Hang],
        ]
        .concat();
        stage.graph.answers("changePassword", early);
        stage.ends(status, outcome, 1).await;
    }
    stage.over().await;
}

#[tokio::test]
async fn each_change_has_a_connection_of_its_own() {
    let mut stage = Stage::new().await;
    let alive =
        "HTTP/1.1 403 No\r\nContent-Length: 0\r\nConnection: keep-alive\r\nKeep-Alive: timeout=600\r\n\r\n";
    for made in 1..=3 {
        // It offers to stay, and would answer the next one with something else.
        stage
            .graph
            .answers("changePassword", [raw(alive), vec![Step::Hang]].concat());
        stage.ends("kept alive", "permission_missing", 1).await;
        stage.graph.is_let_go().await;
        assert_eq!(stage.graph.connections(), made);
    }
    stage.over().await;
}

#[tokio::test]
async fn nothing_ever_arrives_at_an_address_that_an_answer_names() {
    let elsewhere = HostileGraph::start().await;
    let mut stage = Stage::new().await;
    let to = format!("{}/v1.0/me/changePassword", elsewhere.url);
    for status in [
        "301", "302", "303", "307", "308", "300", "305", "401", "429", "503", "201",
    ] {
        let outcome = match status {
            "201" => UNKNOWN,
            "401" => "sign_in_expired",
            "429" => "throttled",
            "503" => "microsoft_unavailable",
            _ => "unexpected_answer",
        };
        let authority = elsewhere.url.trim_start_matches("http://");
        let lines = [
            format!("Location: {to}"),
            format!("Content-Location: {to}"),
            format!("Refresh: 0; url={to}"),
            format!("Link: <{to}>; rel=preconnect"),
            format!("Alt-Svc: h2c=\"{authority}\"; ma=3600"),
            format!("Retry-After: {to}"),
        ];
        let lines: Vec<_> = lines.iter().map(String::as_str).collect();
        stage.graph.answers("changePassword", answer(status, &lines, ""));
        let page = stage.ends(status, outcome, 1).await;
        assert!(!page.body.contains(authority), "{}", page.body);
    }
    stage.over().await;
    assert_eq!(elsewhere.connections(), 0);
}

#[tokio::test]
async fn a_name_that_nobody_has_changed_nothing() {
    let graph = HostileGraph::start().await;
    let mut stage = Stage::of(graph, "https://nonexistent.invalid", &[]).await;
    let page = stage.ends("no such name", "microsoft_unavailable", 0).await;
    assert!(page.text().contains("Nothing was changed."), "{}", page.text());
    stage.over().await;
}
