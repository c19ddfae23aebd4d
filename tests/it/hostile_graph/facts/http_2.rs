//! Facts over HTTP/2 that goes wrong: reads may be repeated, and the change never meets it.

use super::{Facts, all_at_once, assert_form};
use crate::hostile_graph::stage::CANARY;
use crate::support::hostile_graph::certificates::{Authority, Certificate};
use crate::support::hostile_graph::{HostileGraph, Step, raw};

/// A frame of HTTP/2 (RFC 9113, 4.1).
fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

/// What the server says where HTTP/2 was agreed on, and what it does then.
fn broken() -> Vec<(&'static str, Vec<u8>, Option<Step>)> {
    let settings = frame(4, 0, 0, &[]);
    let refused = |stream| frame(3, 0, stream, &7_u32.to_be_bytes());
    let go_away = |last: u32, why: u32| frame(7, 0, 0, &[last.to_be_bytes(), why.to_be_bytes()].concat());
    let after_settings = |bytes: Vec<u8>| [settings.clone(), bytes].concat();
    vec![
        ("nothing", vec![], None),
        (
            "HTTP/1.1",
            format!("HTTP/1.1 200 OK\r\n\r\n{CANARY}").into_bytes(),
            None,
        ),
        ("go away", after_settings(go_away(0, 0)), None),
        (
            "go away, be calm",
            after_settings(go_away(0, 11)),
            Some(Step::Hang),
        ),
        (
            "refused",
            after_settings([refused(1), refused(3)].concat()),
            Some(Step::Hang),
        ),
        (
            "a frame of no stream",
            after_settings(frame(0, 0, 0, CANARY.as_bytes())),
            None,
        ),
        (
            "a head that cannot be unpacked",
            after_settings(frame(1, 4, 1, &[0xff; 40])),
            None,
        ),
        (
            "a frame of 16 MB",
            after_settings(vec![0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 1]),
            None,
        ),
        (
            "pings",
            settings.clone(),
            Some(Step::Flood(frame(6, 0, 0, &[0; 8]).repeat(100), 1000)),
        ),
        ("settings", vec![], Some(Step::Flood(settings.repeat(100), 1000))),
        ("silence", settings.clone(), Some(Step::Hang)),
    ]
}

#[tokio::test]
async fn a_server_that_breaks_http_2_gives_no_facts_and_stops_no_change() {
    all_at_once(broken().into_iter().map(async |(name, bytes, then)| {
        let script = [raw(bytes), then.into_iter().collect()].concat();
        let authority = Authority::new();
        let server = authority.server(Certificate::Good, &["h2", "http/1.1"]);
        let graph = HostileGraph::with_tls(server).await;
        graph.at_the_door_of_http_2(script);
        let settings = [
            ("REPASS_HTTP__CA_FILE", authority.file.to_str().unwrap()),
            ("REPASS_GRAPH__TIMEOUT", "2s"),
        ];
        let facts = Facts::of(graph, &settings).await;
        let mut person = facts.somebody().await;
        let form = person.sign_in().await;
        assert_form(name, &form);
        let read = facts.graph.protocols();
        assert!(
            read.iter().all(|protocol| protocol == "h2") && !read.is_empty(),
            "{name}: {read:?}"
        );
        let answer = person.submit(&form).await;
        assert_eq!(person.browser.follow(answer).await.outcome(), "changed", "{name}");
        let plain = facts.graph.protocols();
        let plain = plain.iter().filter(|protocol| *protocol == "http/1.1");
        assert_eq!((plain.count(), facts.graph.changes()), (1, 1), "{name}");
    }))
    .await;
}
