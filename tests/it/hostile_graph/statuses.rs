//! Every status from 200 to 599, whatever stands in the body: the status decides, and an unknown body adds nothing.

use super::stage::{CANARY, Stage};
use crate::support::hostile_graph::answer;

/// The contract's rules for the answers of Graph.
fn outcome(status: u16) -> &'static str {
    match status {
        204 => "changed",
        // Whatever else claims success proves none.
        200..=299 => "outcome_unknown",
        // Never followed, so nothing is known of it but that it is not what was asked for.
        300..=399 => "unexpected_answer",
        401 => "sign_in_expired",
        403 => "permission_missing",
        429 => "throttled",
        400..=499 => "unexpected_answer",
        503 => "microsoft_unavailable",
        // It may have been acted on before it failed.
        500..=599 => "outcome_unknown",
        _ => panic!("not in this table: {status}"),
    }
}

#[tokio::test]
async fn every_status_has_one_meaning_whatever_the_body() {
    let envelope = format!(r#"{{"error":{{"code":"{CANARY}","message":"{CANARY}"}}}}"#);
    let markup = format!("<!DOCTYPE html><html><body><h1>{CANARY}</h1></body></html>");
    let bodies = [
        ("Content-Type: text/plain", String::new()),
        ("Content-Type: application/json", envelope),
        ("Content-Type: text/html", markup),
    ];
    let mut stage = Stage::new().await;
    for status in 200..=599 {
        let (kind, body) = &bodies[usize::from(status) % bodies.len()];
        let line = format!("{status} {CANARY}");
        stage
            .graph
            .answers("changePassword", answer(&line, &[kind], body));
        stage.ends(&status.to_string(), outcome(status), 1).await;
    }
    stage.over().await;
}
