//! Facts that do not come: nobody waits for them for long, and what did come is heard.

use serde_json::json;

use super::{Facts, all_at_once, assert_form, me};
use crate::support::NEW_PASSWORD;
use crate::support::hostile_graph::Step;

#[tokio::test]
async fn nobody_waits_for_facts_that_do_not_come() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n";
    let cases = vec![
        ("silence", vec![Step::Hang]),
        (
            "silence after the head",
            vec![Step::Send(head.to_vec()), Step::Hang],
        ),
        (
            "a head in drops",
            vec![Step::Drip([&head[..17], &b"A:1\r\n".repeat(60)].concat())],
        ),
        (
            "a body in drops",
            vec![Step::Send(head.to_vec()), Step::Drip(vec![b' '; 300])],
        ),
    ];
    all_at_once(cases.into_iter().map(async |(name, script)| {
        let facts = Facts::new(&[("REPASS_GRAPH__TIMEOUT", "2s")]).await;
        facts.graph.answers("me", script);
        let mut person = facts.somebody().await;
        let form = person.sign_in().await;
        assert_form(name, &form);
        let browser = &mut person.browser;
        let answer = browser
            .submit(&form, &person.password, NEW_PASSWORD, NEW_PASSWORD)
            .await;
        assert_eq!(browser.follow(answer).await.outcome(), "changed", "{name}");
        assert_eq!(facts.graph.changes(), 1, "{name}");
        facts.over().await;
    }))
    .await;
}

#[tokio::test]
async fn a_tenant_that_says_nothing_does_not_silence_the_account() {
    let cases = vec![
        ("silence", vec![Step::Hang]),
        ("drops", vec![Step::Drip(vec![b'H'; 300])]),
    ];
    all_at_once(cases.into_iter().map(async |(name, script)| {
        let facts = Facts::new(&[("REPASS_GRAPH__TIMEOUT", "2s")]).await;
        facts.graph.answers("organization", script);
        let mut person = facts.somebody().await;
        facts
            .graph
            .answers("me", me(&person.oid, json!({"onPremisesSyncEnabled": true})));
        let page = person.sign_in().await;
        assert_eq!(page.assert_status(200).outcome(), "synced_account", "{name}");
        facts.over().await;
    }))
    .await;
}
