//! A breach service that works: what it is told, and what its answers mean.

use std::collections::BTreeSet;

use serde_json::json;

use crate::own_rules::{ask, assert_refused, checks, hash_of};
use crate::support::hostile_graph::{HostileGraph, Step, answer};
use crate::support::{NEW_PASSWORD, Page, Portal, logs};

/// The rest of a hash that nobody asks for.
const OTHER: &str = "0018A45C4D1DEF81644B54AB7F969B88D65";

/// A portal that asks this service.
async fn asking(service: &HostileGraph) -> Portal {
    let url = format!("{}/range/", service.url);
    Portal::with(&[
        ("REPASS_PASSWORD__BREACH", "online"),
        ("REPASS_PASSWORD__BREACH_URL", &url),
        // What is slow here is this machine, never the service.
        ("REPASS_PASSWORD__BREACH_TIMEOUT", "10s"),
    ])
    .await
}

fn answers(service: &HostileGraph, password: &str, body: &str) {
    service.answers(&hash_of(password).0, answer("200 OK", &[], body));
}

#[tokio::test]
async fn a_leaked_password_is_refused_before_it_costs_anything() {
    let service = HostileGraph::start().await;
    let portal = asking(&service).await;
    let mut person = portal.person().await;
    let leaked = "Glacier-Tangent-77";
    let (told, kept) = hash_of(leaked);
    answers(&service, leaked, &format!("{OTHER}:3\r\n{kept}:2\r\n"));
    let page = ask(&mut person, leaked).await;
    assert_refused(&page, &["breached"], leaked);
    let text = page.text();
    assert!(
        text.contains("The new password is in a list of stolen passwords."),
        "{text}"
    );
    assert!(text.contains("Choose a different one."), "{text}");
    assert!(text.contains("You have 4 tries left"), "{text}");
    assert_eq!(portal.tenant.changes().await, 0);
    assert_eq!(
        (person.audited(), checks(&portal, "breached").await),
        (vec!["breached".to_owned()], 1)
    );

    // Five digits and nothing else, and the wish for padding.
    let [request] = service.arrived(&told).try_into().unwrap();
    assert_eq!(
        (request.method.as_str(), request.path),
        ("get", format!("/range/{}", told.to_lowercase()))
    );
    assert!(request.body.is_empty());
    let names: BTreeSet<_> = request
        .head
        .lines()
        .skip(1)
        .filter_map(|line| Some(line.split_once(':')?.0))
        .collect();
    assert_eq!(
        names,
        BTreeSet::from(["accept", "add-padding", "host", "user-agent"]),
        "{}",
        request.head
    );
    assert!(request.head.contains("add-padding: true\r\n"), "{}", request.head);
    assert!(!request.head.contains(&kept.to_lowercase()) && !request.head.contains("glacier"));

    // The form that came back takes another one.
    answers(&service, NEW_PASSWORD, &format!("{OTHER}:3\r\n"));
    let current = person.password.clone();
    let end = person
        .browser
        .submit(&page, &current, NEW_PASSWORD, NEW_PASSWORD)
        .await;
    assert_eq!(end.assert_status(303).location(), "/changed");
    assert_eq!(checks(&portal, "clean").await, 1);
}

#[tokio::test]
async fn what_the_answer_says_decides_however_it_is_written() {
    let service = HostileGraph::start().await;
    let portal = asking(&service).await;
    let (_, kept) = hash_of(NEW_PASSWORD);
    let low = kept.to_lowercase();
    let padding = format!("{OTHER}:0\r\n").repeat(900);
    for (body, outcome) in [
        (format!("{OTHER}:1\n{kept}:2"), "breached"),
        (format!("{OTHER}:1\r{kept}:2\r"), "breached"),
        (format!("{low}:7\r\n"), "breached"),
        (format!("{kept}:{}\r\n", "9".repeat(4000)), "breached"),
        (format!("{padding}{kept}:1\r\n{padding}"), "breached"),
        (padding.clone(), "changed"),
        // Padding may say anything, as long as it counts for nothing.
        (format!("{kept}:0\r\n{OTHER}:5\r\n"), "changed"),
    ] {
        answers(&service, NEW_PASSWORD, &body);
        let mut person = portal.person().await;
        let before = portal.tenant.changes().await;
        let page = person.change_and_look().await;
        assert_eq!(page.outcome(), outcome, "{body:.200}");
        let sent = portal.tenant.changes().await - before;
        assert_eq!(sent, usize::from(outcome == "changed"), "{body:.200}");
    }
    assert_eq!(
        (checks(&portal, "breached").await, checks(&portal, "clean").await),
        (5, 2)
    );
    assert_eq!(checks(&portal, "unavailable").await, 0);
}

#[tokio::test]
async fn nobody_is_asked_about_a_password_that_is_refused_anyway() {
    let service = HostileGraph::start().await;
    let portal = asking(&service).await;
    let mut person = portal.person().await;
    let current = person.password.clone();
    for (new, confirm) in [
        ("short", "short"),
        ("onlylowercase", "onlylowercase"),
        (NEW_PASSWORD, "another"),
    ] {
        let form = person.browser.get("/password").await;
        person
            .browser
            .submit(&form, &current, new, confirm)
            .await
            .assert_status(422);
    }
    assert_eq!(service.connections(), 0);
}

#[tokio::test]
async fn a_double_click_asks_once_and_hears_the_same() {
    let service = HostileGraph::start().await;
    let portal = asking(&service).await;
    let (told, kept) = hash_of(NEW_PASSWORD);
    for (body, expected) in [(format!("{kept}:1\r\n"), 422), (format!("{OTHER}:1\r\n"), 303)] {
        let mut person = portal.person().await;
        let before = (service.arrived(&told).len(), portal.tenant.changes().await);
        answers(&service, NEW_PASSWORD, &body);
        let form = person.browser.get("/password").await;
        let (mut one, mut other) = (person.browser.clone(), person.browser.clone());
        let click = async |browser: &mut crate::support::Browser| -> Page {
            browser
                .submit(&form, &person.password, NEW_PASSWORD, NEW_PASSWORD)
                .await
        };
        let (one, other) = tokio::join!(click(&mut one), click(&mut other));
        assert_eq!((one.status.as_u16(), other.status.as_u16()), (expected, expected));
        assert_eq!(service.arrived(&told).len(), before.0 + 1, "asked once");
        let sent = portal.tenant.changes().await - before.1;
        assert_eq!(sent, usize::from(expected == 303), "sent");
    }
}

#[tokio::test]
async fn the_service_is_asked_before_the_change_and_not_while_it_runs() {
    let service = HostileGraph::start().await;
    let portal = asking(&service).await;
    let (told, _) = hash_of(NEW_PASSWORD);
    // The service is still talking: the change waits for it.
    service.answers(&told, vec![Step::Hang]);
    let mut person = portal.person().await;
    let form = person.browser.get("/password").await;
    let submit = person.submission(&form);
    let running = tokio::spawn(submit.send());
    let wait = async {
        while service.arrived(&told).is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(20), wait)
        .await
        .unwrap();
    assert_eq!(portal.tenant.changes().await, 0);
    running.await.unwrap().unwrap();
    assert_eq!(portal.tenant.changes().await, 1);
    assert_eq!(checks(&portal, "unavailable").await, 1);
}

#[tokio::test]
async fn only_five_digits_are_ever_told_and_none_is_written_down() {
    let service = HostileGraph::start().await;
    let portal = asking(&service).await;
    let passwords = ["Canary-Breach-6120", "Canary-Unasked-7231", "Canary-Slow-8342"];
    let [leaked, unknown, broken] = passwords;
    let (_, kept) = hash_of(leaked);
    answers(&service, leaked, &format!("{kept}:9\r\n"));
    answers(&service, unknown, &format!("{OTHER}:9\r\n"));
    service.answers(
        &hash_of(broken).0,
        answer("500 Broken", &[], format!("{kept} {broken}")),
    );
    let mut person = portal.person().await;
    // Whatever Graph says of the rest, so that the person stays.
    for new in passwords {
        let body = json!({"error": {"code": "Request_BadRequest", "message": "paramName: oldPassword"}});
        let fault = json!({"status": 400, "body": body.to_string()});
        if new != leaked {
            portal.tenant.fault("changePassword", fault).await;
        }
        ask(&mut person, new).await.assert_status(422);
    }
    let told: Vec<_> = passwords
        .iter()
        .flat_map(|new| service.arrived(&hash_of(new).0))
        .collect();
    assert_eq!(told.len(), 3);
    let seen = person.browser.seen().concat().to_lowercase();
    let log = logs::all();
    assert!(
        log.contains("was not looked for among leaked ones"),
        "the log was looked at"
    );
    let log_lines: Vec<_> = log.lines().map(str::to_lowercase).collect();
    let metrics = portal.monitor().get("/metrics").await.body.to_lowercase();
    for password in passwords {
        let (prefix, kept) = hash_of(password);
        let secrets = [
            kept.to_lowercase(),
            format!("{prefix}{kept}").to_lowercase(),
            password.to_lowercase(),
        ];
        for secret in &secrets {
            for request in &told {
                assert!(!request.head.contains(secret), "{secret}: {}", request.head);
            }
            assert!(!seen.contains(secret) && !metrics.contains(secret), "{secret}");
            assert!(
                !log_lines.iter().any(|line| line.contains(secret)),
                "{secret} is in the log"
            );
        }
        let prefix = format!("/{}", prefix.to_lowercase());
        let loud =
            |line: &&String| !line.contains(r#""level":"trace""#) && !line.contains(r#""level":"debug""#);
        let found = log_lines.iter().filter(loud).find(|line| line.contains(&prefix));
        assert_eq!(found, None, "{prefix} is in the log");
        assert!(!seen.contains(&prefix) && !metrics.contains(&prefix));
    }
}
