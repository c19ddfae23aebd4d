//! How long the proxies wait, and that none of them asks twice: no live answer becomes a 502, and no change is sent again.

use std::time::Duration;

use repass::limits::incoming::{FORM_TIMEOUT, HEAD_TIMEOUT};
use repass::limits::outgoing::SUBMIT_MARGIN;
use reqwest::{RequestBuilder, Response};
use serde_json::json;

use super::each;
use crate::support::proxy::{Form, Plan, Protocol, Relay, Rig, Upstream};
use crate::support::{ADA, NEW_PASSWORD};

/// The default of `graph.timeout`.
const GRAPH_TIMEOUT: Duration = Duration::from_secs(10);
/// The longest that anything may take here.
const PATIENCE: Duration = Duration::from_secs(30);

/// The seconds that a setting says.
fn seconds(setting: &str) -> Duration {
    let digits: String = setting.chars().filter(char::is_ascii_digit).collect();
    Duration::from_secs(digits.parse().expect("a number"))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_idle_connection_is_given_up_before_the_portal_closes_it() {
    each(|kind| async move {
        let literals: Vec<_> = kind.waits.idle.into_iter().collect();
        for (in_the_example, _) in &literals {
            assert!(seconds(in_the_example) < HEAD_TIMEOUT, "{in_the_example}");
        }
        // With one second in its place, or with no idle connections at all, the proxy closes them while we wait.
        let plan = Plan {
            literals: &literals,
            upstream: Upstream::Relay,
        };
        let rig = Rig::with(kind, Form::Root, plan).await;
        let relay = rig.relay.as_ref().unwrap();
        rig.browser(Protocol::Http1).get("/help").await.assert_status(200);
        until("the proxy keeps idle connections", || {
            let (opened, over) = relay.connections();
            opened > 0 && opened == over
        })
        .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_may_take_as_long_as_the_longest_submit() {
    each(|kind| async move {
        let written = |seconds: &str| {
            format!(
                "{}{}",
                kind.waits.answer,
                kind.waits.seconds.replace("{}", seconds)
            )
        };
        assert!(Duration::from_mins(1) > 2 * GRAPH_TIMEOUT + SUBMIT_MARGIN + FORM_TIMEOUT);
        // With one second in its place the proxy gives up: so this is the setting that decides.
        let (minute, second) = (written("60"), written("1"));
        let plan = Plan {
            literals: &[(&minute, &second)],
            ..Plan::default()
        };
        let rig = Rig::with(kind, Form::Root, plan).await;
        let (answer, _) = held_change(&rig, 3000, async || {}).await;
        let answer = answer.expect("an answer");
        assert!([502, 504].contains(&answer.status().as_u16()), "{answer:?}");
        changed_once(&rig).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_whose_answer_is_lost_is_not_sent_again() {
    each(|kind| async move {
        let plan = Plan {
            upstream: Upstream::Relay,
            ..Plan::default()
        };
        let rig = Rig::with(kind, Form::Root, plan).await;
        let relay = rig.relay.as_ref().unwrap();
        relay.lose_an_answer();
        let (answer, again) = held_change(&rig, 1, async || {}).await;
        // The proxy says that it has no answer (500 is Apache's word for it), or that the request may be repeated.
        match answer {
            Ok(answer) => assert!([500, 502].contains(&answer.status().as_u16()), "{answer:?}"),
            Err(error) => assert!(kind.lets_repeat, "{error:?}"),
        }
        assert_eq!(posts(relay), 1);
        changed_once(&rig).await;
        // Whoever repeats it, the person or the browser, is told what came of it. And the proxy holds nothing against the
        // portal.
        let answer = again.send().await.expect("an answer");
        assert_eq!(
            (answer.status().as_u16(), &answer.headers()["location"]),
            (303, &"/changed".parse().unwrap())
        );
        assert_eq!(posts(relay), 2);
        changed_once(&rig).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_portal_that_stops_still_answers_a_running_change() {
    each(|kind| async move {
        let rig = Rig::start(kind, Form::Root).await;
        let mut program = None;
        let (answer, _) = held_change(&rig, 2000, async || {
            let portal = rig.take_portal();
            portal.signal("TERM");
            program = Some(portal);
        })
        .await;
        let answer = answer.expect("an answer");
        assert_eq!(
            (answer.status().as_u16(), &answer.headers()["location"]),
            (303, &"/changed".parse().unwrap())
        );
        let program = program.unwrap();
        let ended = tokio::task::spawn_blocking(|| program.end()).await.unwrap();
        assert_eq!(ended.code, Some(0), "{ended:?}");
        changed_once(&rig).await;
        let page = rig.browser(Protocol::Http2).get("/help").await;
        assert!([502, 503].contains(&page.status.as_u16()), "{page:?}");
    })
    .await;
}

/// Asks for a change that Graph holds back for so long, does something when Graph has it, and returns what came
/// of it, and the same request once more.
async fn held_change(
    rig: &Rig,
    delay_ms: u64,
    meanwhile: impl AsyncFnOnce(),
) -> (reqwest::Result<Response>, RequestBuilder) {
    let mut ada = rig.browser(Protocol::Http2);
    let password = rig.tenant.password(ADA).await;
    let form = ada.sign_in(ADA, &password).await;
    rig.tenant
        .fault("changePassword", json!({"delay_ms": delay_ms}))
        .await;
    let request = ada.submission(&form, &password, NEW_PASSWORD, NEW_PASSWORD);
    // Some clients and proxies repeat a request that says this of itself.
    let request = request.header("idempotency-key", "1");
    let again = request.try_clone().expect("a form");
    let sent = tokio::spawn(request.send());
    rig.tenant.arrived("changePassword", 1).await;
    meanwhile().await;
    (sent.await.unwrap(), again)
}

/// Fails unless the change arrived once, and was made.
async fn changed_once(rig: &Rig) {
    until("the change is never recorded", || {
        rig.audit()
            .iter()
            .any(|event| event["event"] == "password_change")
    })
    .await;
    let events = rig.audit();
    let changes: Vec<_> = events
        .iter()
        .filter(|event| event["event"] == "password_change")
        .collect();
    assert_eq!(
        (changes.len(), &changes[0]["outcome"]),
        (1, &"changed".into()),
        "{changes:?}"
    );
    assert_eq!(rig.tenant.changes().await, 1);
    assert_eq!(rig.tenant.password(ADA).await, NEW_PASSWORD);
}

fn posts(relay: &Relay) -> usize {
    let heads = relay.heads();
    heads
        .iter()
        .filter(|head| head.starts_with("POST /password "))
        .count()
}

async fn until(otherwise: &str, condition: impl Fn() -> bool) {
    let wait = async {
        while !condition() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(PATIENCE, wait).await.expect(otherwise);
}
