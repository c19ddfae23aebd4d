//! Hostile facts about the account: they are advice, so whoever cannot be believed is done without.

mod http_2;
mod owner;
mod silence;
mod tokens;
mod unreadable;

use serde_json::{Value, json};
use tokio::task::JoinSet;

use super::stage::assert_tells_nothing;
use crate::support::hostile_graph::{HostileGraph, Step, answer, json as json_answer};
use crate::support::{Page, Person, Portal, logs};

const OK: &str = "200 OK";

/// A portal that asks for facts, in front of a hostile server that changes every password.
struct Facts {
    portal: Portal,
    graph: HostileGraph,
}

impl Facts {
    async fn new(settings: &[(&str, &str)]) -> Self {
        let graph = HostileGraph::start().await;
        Self::of(graph, settings).await
    }

    async fn of(graph: HostileGraph, settings: &[(&str, &str)]) -> Self {
        let url = graph.url.clone();
        let all = [&[("REPASS_GRAPH__URL", url.as_str())], settings].concat();
        graph.answers("changePassword", answer("204 No Content", &[], ""));
        graph.answers("organization", organization());
        let portal = Portal::with(&all).await;
        Self { portal, graph }
    }

    /// Somebody with a new account, not yet signed in.
    async fn somebody(&self) -> Person {
        let tenant = &self.portal.tenant;
        let number = tenant.state().await["accounts"].as_array().unwrap().len();
        let upn = format!("somebody-{number}@contoso.example");
        tenant
            .put_user(&upn, json!({"password": "Old-Secret-Words-17"}))
            .await;
        self.portal.person_named(&upn).await
    }

    /// The end of a test: nothing hostile was written anywhere, nobody was asked in vain.
    async fn over(self) {
        assert!(
            !logs::all().contains(super::stage::CANARY),
            "the log repeats what a hostile server said"
        );
        self.graph.is_let_go().await;
    }
}

/// Cases that wait, each with a portal of its own, so that they wait together.
async fn all_at_once<C: Future<Output = ()> + Send + 'static>(cases: impl IntoIterator<Item = C>) {
    let cases: JoinSet<()> = cases.into_iter().map(Box::pin).collect();
    cases.join_all().await;
}

/// What an honest server says of this account, with some fields changed.
fn me(oid: &str, changed: Value) -> Vec<Step> {
    let mut fields = json!({
        "id": oid,
        "displayName": "Somebody",
        "userPrincipalName": "somebody@contoso.example",
        "userType": "Member",
        "onPremisesSyncEnabled": null,
        "lastPasswordChangeDateTime": "2024-01-02T03:04:05Z",
        "passwordPolicies": null,
    });
    let Value::Object(changed) = changed else {
        panic!("no fields")
    };
    fields.as_object_mut().unwrap().extend(changed);
    json_answer(OK, &fields)
}

/// What an honest server says of the tenant.
fn organization() -> Vec<Step> {
    let domains = json!([{"name": "contoso.example", "type": "Managed"}]);
    json_answer(
        OK,
        &json!({"value": [{"id": "contoso", "verifiedDomains": domains}]}),
    )
}

/// The page is the form, and nothing hostile is on it.
#[track_caller]
fn assert_form(name: &str, page: &Page) {
    assert_eq!(
        (
            page.status.as_u16(),
            page.name().as_str(),
            page.outcome().as_str()
        ),
        (200, "password", ""),
        "{name}"
    );
    assert_tells_nothing(name, page);
}
