//! Facts that cannot be read: asked for twice at the most, done without, and in nobody's way.

use serde_json::json;

use super::{Facts, OK, assert_form, me};
use crate::hostile_graph::stage::{CANARY, WRONG, assert_tells_nothing};
use crate::support::hostile_graph::{HostileGraph, Step, answer, json as json_answer, raw};

/// Of a flood of 100 MB: what is read, and what fits between two sockets.
const FAR_TOO_MUCH: usize = 20 * 1024 * 1024;

/// Answers that hold no facts, and how often they are asked for: only what may be better the next time is repeated.
fn no_facts(elsewhere: &str) -> Vec<(&'static str, Vec<Step>, usize)> {
    let ok = |body: String| answer(OK, &["Content-Type: application/json"], body);
    let location = format!("Location: {elsewhere}/v1.0/me");
    let flood = Step::Flood(CANARY.repeat(500).into_bytes(), 10_000);
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    vec![
        ("a page", ok(format!("<html>{CANARY}</html>")), 2),
        ("nothing", ok(String::new()), 2),
        ("204", answer("204 No Content", &[], ""), 2),
        ("206", answer("206 Partial Content", &[], "{}"), 2),
        ("JSON that stops", ok(r#"{"id":"#.to_owned()), 2),
        ("null", ok("null".to_owned()), 2),
        ("a list of other things", ok(format!("[[\"{CANARY}\"]]")), 2),
        ("brackets, a hundred thousand deep", ok("[".repeat(100_000)), 2),
        ("two ids", ok(r#"{"id":"a","id":"b"}"#.to_owned()), 2),
        (
            "three megabytes",
            ok(format!(r#"{{"displayName":"{}"}}"#, CANARY.repeat(150_000))),
            2,
        ),
        (
            "100 MB",
            [
                raw("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n"),
                vec![flood.clone()],
            ]
            .concat(),
            2,
        ),
        (
            "100 MB without a length",
            [raw("HTTP/1.1 200 OK\r\n\r\n"), vec![flood]].concat(),
            2,
        ),
        ("chunks of garbage", raw(format!("{chunked}{CANARY}")), 2),
        ("no HTTP", raw(CANARY), 2),
        ("closed", vec![], 2),
        ("reset", vec![Step::Reset], 2),
        (
            "ten thousand fields",
            raw(format!("HTTP/1.1 200 OK\r\n{}\r\n", "X: y\r\n".repeat(10_000))),
            2,
        ),
        ("an error", answer("400 Bad Request", &[], WRONG), 2),
        ("404", answer("404 Not Found", &[], CANARY), 2),
        (
            "429",
            answer("429 Too Many", &["Retry-After: 99999999"], CANARY),
            2,
        ),
        ("500", answer("500 Broken", &[], CANARY), 2),
        ("503", answer("503 Unavailable", &[], CANARY), 2),
        ("999", answer("999 High", &[], CANARY), 2),
        ("302", answer("302 Found", &[&location], ""), 2),
        ("307", answer("307 Temporary", &[&location], ""), 2),
        (
            "403",
            answer("403 Forbidden", &["WWW-Authenticate: Bearer"], CANARY),
            1,
        ),
    ]
}

#[tokio::test]
async fn an_account_that_cannot_be_read_is_changed_without_facts() {
    let elsewhere = HostileGraph::start().await;
    let facts = Facts::new(&[]).await;
    for (name, script, reads) in no_facts(&elsewhere.url) {
        facts.graph.answers("me", script);
        let mut person = facts.somebody().await;
        let before = facts.graph.arrived("me").len();
        assert_form(name, &person.sign_in().await);
        assert_eq!(facts.graph.arrived("me").len() - before, reads, "{name}");
        let sent = facts.graph.changes();
        let page = person.change_and_look().await;
        assert_eq!(page.outcome(), "changed", "{name}");
        assert_tells_nothing(name, &page);
        assert_eq!(facts.graph.changes() - sent, 1, "{name}");
        assert_eq!(person.audited(), ["changed"], "{name}");
    }
    assert!(
        facts.graph.most_sent() < FAR_TOO_MUCH,
        "{}",
        facts.graph.most_sent()
    );
    assert_eq!(elsewhere.connections(), 0, "the token went elsewhere");
    facts.over().await;
}

#[tokio::test]
async fn fields_of_another_type_are_no_facts() {
    let facts = Facts::new(&[]).await;
    for changed in [
        json!({"id": 7}),
        json!({"id": [CANARY]}),
        json!({"userPrincipalName": {"value": CANARY}}),
        json!({"userType": 1}),
        json!({"onPremisesSyncEnabled": "true"}),
        json!({"onPremisesSyncEnabled": 1}),
        json!({"passwordPolicies": ["DisableStrongPassword"]}),
        json!({"lastPasswordChangeDateTime": 1_704_164_645}),
        json!({"lastPasswordChangeDateTime": ""}),
        json!({"lastPasswordChangeDateTime": CANARY}),
        json!({"lastPasswordChangeDateTime": "2024-02-30T00:00:00Z"}),
        json!({"lastPasswordChangeDateTime": "2024-01-02T03:04:05"}),
        json!({"lastPasswordChangeDateTime": "10000-01-01T00:00:00Z"}),
        json!({"lastPasswordChangeDateTime": "-0001-01-01T00:00:00Z"}),
        json!({"lastPasswordChangeDateTime": "2024-01-02T03:04:05+99:99"}),
        json!({"lastPasswordChangeDateTime": "/Date(1704164645000)/"}),
    ] {
        let name = changed.to_string();
        let mut person = facts.somebody().await;
        facts.graph.answers("me", me(&person.oid, changed));
        assert_form(&name, &person.sign_in().await);
        assert_eq!(person.change_and_look().await.outcome(), "changed", "{name}");
    }
    facts.over().await;
}

#[tokio::test]
async fn an_absurd_date_is_read_and_proves_nothing() {
    let facts = Facts::new(&[]).await;
    // The answer to the change is lost, so the dates decide; none lies within the request.
    facts.graph.answers("changePassword", vec![]);
    let dates = [
        "0000-01-01T00:00:00Z",
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00+23:59",
        "9999-12-31T23:59:59Z",
        "9999-12-31T23:59:59.9999999-23:59",
        "9999-12-31T23:59:59.999999999999Z",
        "2024-06-30T23:59:60Z",
        "2024-01-02t03:04:05.1234567z",
    ];
    for (date, later) in dates.iter().zip(dates.iter().cycle().skip(1)) {
        let mut person = facts.somebody().await;
        facts
            .graph
            .answers("me", me(&person.oid, json!({"lastPasswordChangeDateTime": date})));
        assert_form(date, &person.sign_in().await);
        let page = person.change_and_look().await;
        assert_eq!(page.assert_status(200).outcome(), "outcome_unknown", "{date}");
        facts.graph.answers(
            "me",
            me(&person.oid, json!({"lastPasswordChangeDateTime": later})),
        );
        let page = person.browser.open("/result").await;
        assert_eq!(
            page.assert_status(200).outcome(),
            "outcome_unknown",
            "{date} {later}"
        );
        assert!(
            page.attributes("href").contains(&"/result".to_owned()),
            "{}",
            page.body
        );
        assert_form(date, &person.browser.get("/password").await);
        assert_eq!(person.audited(), ["outcome_unknown"], "{date}");
    }
    assert_eq!(facts.graph.changes(), dates.len());
    facts.over().await;
}

#[tokio::test]
async fn a_tenant_that_cannot_be_read_takes_nothing_from_the_account() {
    let elsewhere = HostileGraph::start().await;
    let facts = Facts::new(&[]).await;
    let mut cases = no_facts(&elsewhere.url);
    let domains = |value: serde_json::Value| json_answer(OK, &json!({"value": [{"verifiedDomains": value}]}));
    cases.extend([
        ("no list", json_answer(OK, &json!({"value": CANARY})), 2),
        ("a list of nothing", json_answer(OK, &json!({"value": [null]})), 2),
        ("no domains", domains(json!(null)), 2),
        ("a domain that is a number", domains(json!([7])), 2),
        ("no tenant", json_answer(OK, &json!({"value": []})), 1),
        (
            "a domain without a name",
            domains(json!([{"type": "Federated"}])),
            1,
        ),
        (
            "another's domain",
            domains(json!([{"name": "example", "type": "Federated"}])),
            1,
        ),
        ("401", answer("401 Unauthorized", &[], CANARY), 1),
    ]);
    for (name, script, reads) in cases {
        facts.graph.answers("organization", script);
        let mut person = facts.somebody().await;
        // What the account says of itself is still heard.
        facts
            .graph
            .answers("me", me(&person.oid, json!({"onPremisesSyncEnabled": true})));
        let before = facts.graph.arrived("organization").len();
        let page = person.sign_in().await;
        assert_eq!(page.assert_status(200).outcome(), "synced_account", "{name}");
        assert_tells_nothing(name, &page);
        assert_eq!(
            facts.graph.arrived("organization").len() - before,
            reads,
            "{name}"
        );
    }
    assert!(
        facts.graph.most_sent() < FAR_TOO_MUCH,
        "{}",
        facts.graph.most_sent()
    );
    assert_eq!(elsewhere.connections(), 0, "the token went elsewhere");
    facts.over().await;
}
