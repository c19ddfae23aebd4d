//! TLS that does not come about carried nothing; TLS that breaks may have.

use super::stage::{CANARY, Stage, WRONG};
use crate::support::hostile_graph::certificates::{Authority, Certificate};
use crate::support::hostile_graph::{HostileGraph, Step, answer, raw};

const UNAVAILABLE: &str = "microsoft_unavailable";
const HTTP_1: &[&str] = &["http/1.1"];

/// A portal that believes this authority, in front of this server.
async fn believing(authority: &Authority, graph: HostileGraph) -> Stage {
    let url = graph.url.clone();
    Stage::of(
        graph,
        &url,
        &[("REPASS_HTTP__CA_FILE", authority.file.to_str().unwrap())],
    )
    .await
}

#[tokio::test]
async fn nothing_is_sent_to_whoever_has_no_good_certificate() {
    let authority = Authority::new();
    for (certificate, outcome, sent) in [
        (Certificate::Good, "changed", 1),
        (Certificate::WrongName, UNAVAILABLE, 0),
        (Certificate::Expired, UNAVAILABLE, 0),
        (Certificate::NotYet, UNAVAILABLE, 0),
        (Certificate::WrongPurpose, UNAVAILABLE, 0),
        (Certificate::SelfSigned, UNAVAILABLE, 0),
        (Certificate::AnotherAuthority, UNAVAILABLE, 0),
    ] {
        let graph = HostileGraph::with_tls(authority.server(certificate, HTTP_1)).await;
        graph.answers("changePassword", answer("204", &[], ""));
        let mut stage = believing(&authority, graph).await;
        stage.ends(&format!("{certificate:?}"), outcome, sent).await;
        assert_eq!(stage.graph.connections(), 1, "{certificate:?}");
        stage.over().await;
    }
}

#[tokio::test]
async fn an_authority_that_nobody_named_is_not_believed() {
    let authority = Authority::new();
    let graph = HostileGraph::with_tls(authority.server(Certificate::Good, HTTP_1)).await;
    let url = graph.url.clone();
    let mut stage = Stage::of(graph, &url, &[]).await;
    stage.ends("without its file", UNAVAILABLE, 0).await;
    stage.over().await;
}

#[tokio::test]
async fn a_handshake_that_comes_to_nothing_changed_nothing() {
    let graph = HostileGraph::start().await;
    let url = graph.pretended_https();
    let mut stage = Stage::of(graph, &url, &[("REPASS_GRAPH__TIMEOUT", "1s")]).await;
    let alert = |number: u8| raw([0x15, 3, 3, 0, 2, 2, number]);
    for (name, door) in [
        (
            "http",
            raw(format!(
                "HTTP/1.1 400 Bad\r\nContent-Length: {}\r\n\r\n{WRONG}",
                WRONG.len()
            )),
        ),
        ("http that says yes", raw("HTTP/1.1 204 No Content\r\n\r\n")),
        ("a warning", raw([0x15, 3, 3, 0, 2, 1, 112])),
        ("handshake failure", alert(40)),
        ("internal error", alert(80)),
        ("no application protocol", alert(120)),
        ("an alert without an end", raw([0x15, 3, 3])),
        ("a record of another age", raw([0x16, 2, 0, 0, 2, 0, 0])),
        ("letters", raw(CANARY)),
        ("closed", raw("")),
        ("silence", vec![Step::Hang]),
        (
            "half a record and silence",
            [raw([0x16, 3, 3, 0x40]), vec![Step::Hang]].concat(),
        ),
        (
            "drops",
            vec![Step::Drip(
                vec![0x16, 3, 3, 0x40, 0].into_iter().chain([0; 200]).collect(),
            )],
        ),
    ] {
        stage.graph.at_the_door(door);
        stage.ends(name, UNAVAILABLE, 0).await;
    }
    stage.over().await;
}

#[tokio::test]
async fn a_change_speaks_http_1_even_to_a_server_that_would_rather_not() {
    let authority = Authority::new();
    for (protocols, outcome, agreed) in [
        (&["h2", "http/1.1"][..], "changed", &["http/1.1"][..]),
        (&[], "changed", &[""]),
        // What HTTP/2 may refuse after it was sent, it may also have done: that question is never asked.
        (&["h2"], UNAVAILABLE, &[]),
    ] {
        let graph = HostileGraph::with_tls(authority.server(Certificate::Good, protocols)).await;
        graph.answers("changePassword", answer("204", &[], ""));
        let mut stage = believing(&authority, graph).await;
        let sent = agreed.len();
        stage.ends(&format!("{protocols:?}"), outcome, sent).await;
        assert_eq!(stage.graph.protocols(), agreed);
        stage.over().await;
    }
}

#[tokio::test]
async fn a_tls_connection_that_breaks_after_the_request_leaves_the_outcome_open() {
    let authority = Authority::new();
    let graph = HostileGraph::with_tls(authority.server(Certificate::Good, HTTP_1)).await;
    let mut stage = believing(&authority, graph).await;
    let cut = |bytes: String| [raw(bytes), vec![Step::Vanish]].concat();
    let until_closed = format!("HTTP/1.1 400 Bad\r\nConnection: close\r\n\r\n{WRONG}");
    for (name, script, outcome) in [
        ("no answer", vec![], "outcome_unknown"),
        ("no answer and no farewell", vec![Step::Vanish], "outcome_unknown"),
        ("reset", vec![Step::Reset], "outcome_unknown"),
        (
            "half a status line",
            cut("HTTP/1.1 20".to_owned()),
            "outcome_unknown",
        ),
        (
            "a whole answer and no farewell",
            cut("HTTP/1.1 204 No Content\r\n\r\n".to_owned()),
            "changed",
        ),
        // Whoever cuts a connection could have cut words off: without a length only a farewell ends the body.
        (
            "a body up to the farewell",
            raw(&until_closed),
            "wrong_current_password",
        ),
        (
            "a body without a farewell",
            cut(until_closed.clone()),
            "unexpected_answer",
        ),
    ] {
        stage.graph.answers("changePassword", script);
        stage.ends(name, outcome, 1).await;
    }
    stage.over().await;
}
