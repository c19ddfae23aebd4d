//! Facts about somebody else: nothing is decided by them, and nothing is proved.

use serde_json::json;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::{Facts, assert_form, me};
use crate::hostile_graph::stage::{CANARY, assert_tells_nothing};

#[tokio::test]
async fn facts_about_somebody_else_stop_everything() {
    let facts = Facts::new(&[]).await;
    for id in ["00000000-0000-4000-8000-000000000000", "", CANARY] {
        let mut person = facts.somebody().await;
        facts.graph.answers("me", me(id, json!({})));
        let page = person.sign_in().await;
        assert_eq!(page.assert_status(500).outcome(), "internal_error", "{id}");
        assert!(page.attributes("href").contains(&"/".to_owned()) && !page.reference().is_empty());
        assert_tells_nothing(id, &page);
        let inputs = page.inputs();
        assert!(
            inputs.iter().all(|(name, _)| !name.contains("password")),
            "{inputs:?}"
        );
        // The session is there, and a form of elsewhere would be stopped just so.
        person.browser.get("/password").await.assert_status(500);
    }
    assert_eq!(facts.graph.changes(), 0);
    facts.over().await;
}

#[tokio::test]
async fn an_id_in_other_letters_is_the_same_id() {
    let facts = Facts::new(&[]).await;
    let mut person = facts.somebody().await;
    facts.graph.answers(
        "me",
        me(&person.oid.to_uppercase(), json!({"onPremisesSyncEnabled": true})),
    );
    assert_eq!(
        person.sign_in().await.assert_status(200).outcome(),
        "synced_account"
    );
    facts.over().await;
}

#[tokio::test]
async fn the_date_of_somebody_else_proves_no_change() {
    let facts = Facts::new(&[]).await;
    // Somebody else changes a password just now; the answer to this person's change is lost.
    let now = OffsetDateTime::now_utc().format(&Rfc3339).unwrap();
    let somebody_else = me(
        "00000000-0000-4000-8000-000000000000",
        json!({"lastPasswordChangeDateTime": now}),
    );
    facts.graph.answers("changePassword", vec![]);
    for from_the_start in [false, true] {
        let mut person = facts.somebody().await;
        facts.graph.answers("me", me(&person.oid, json!({})));
        assert_form("their own facts", &person.sign_in().await);
        if from_the_start {
            facts.graph.answers("me", somebody_else.clone());
        }
        let page = person.change_and_look().await;
        assert_eq!(page.assert_status(200).outcome(), "outcome_unknown");
        facts.graph.answers("me", somebody_else.clone());
        let page = person.browser.open("/result").await;
        assert_eq!(page.assert_status(200).outcome(), "outcome_unknown");
        assert_eq!(person.audited(), ["outcome_unknown"]);
        // Their own date does.
        facts
            .graph
            .answers("me", me(&person.oid, json!({"lastPasswordChangeDateTime": now})));
        assert_eq!(person.browser.open("/result").await.outcome(), "changed");
        assert_eq!(person.audited(), ["outcome_unknown", "changed"]);
    }
    assert_eq!(facts.graph.changes(), 2);
    facts.over().await;
}
