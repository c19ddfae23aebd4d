//! A breach service that means no good, or is not there: it changes no outcome, nothing is sent twice, and nobody waits
//! for it longer than the limit.

use serde_json::json;

use crate::own_rules::{checks, hash_of};
use crate::support::hostile_graph::certificates::{Authority, Certificate};
use crate::support::hostile_graph::{HostileGraph, Step, answer, raw};
use crate::support::{NEW_PASSWORD, Portal, gzip, logs};

/// Says of [`NEW_PASSWORD`] that it has leaked: whoever believes this answer shows it.
fn leaked() -> String {
    format!("{}:5\r\n", hash_of(NEW_PASSWORD).1)
}

/// A portal that asks the service at this address, and does not wait long for it.
async fn asking(url: &str, more: &[(&str, &str)]) -> Portal {
    let url = format!("{url}/range/");
    let mut settings = vec![
        ("REPASS_PASSWORD__BREACH", "online"),
        ("REPASS_PASSWORD__BREACH_URL", url.as_str()),
        ("REPASS_PASSWORD__BREACH_TIMEOUT", "1s"),
    ];
    settings.extend(more);
    Portal::with(&settings).await
}

/// A new person changes the password as if nobody had been asked, once, and the metric and the log say why.
async fn changes_all_the_same(portal: &Portal, name: &str) {
    let mut person = portal.person().await;
    let (changes, missed) = (portal.tenant.changes().await, checks(portal, "unavailable").await);
    let page = person.change_and_look().await;
    assert_eq!(page.outcome(), "changed", "{name}: {}", page.text());
    assert_eq!(portal.tenant.changes().await, changes + 1, "{name}: sent once");
    assert_eq!(checks(portal, "unavailable").await, missed + 1, "{name}: counted");
    assert_eq!(person.audited(), ["changed"], "{name}");
    let events = logs::audit_of(&person.oid);
    let reference = events.last().unwrap()["reference"].as_str().unwrap().to_owned();
    let note = logs::all();
    let note = note
        .lines()
        .find(|line| line.contains(&reference) && line.contains("among leaked ones"));
    assert!(note.is_some_and(|line| line.contains("WARN")), "{name}: {note:?}");
}

/// What comes after this request line and these header lines, if it comes.
fn head(lines: &str, rest: Vec<Step>) -> Vec<Step> {
    [raw(format!("HTTP/1.1 200 OK\r\n{lines}\r\n")), rest].concat()
}

/// What the service does, and what that is called.
type Case = (&'static str, Vec<Step>);

/// Statuses that are no answer, though the body is one; some lead elsewhere.
fn statuses(elsewhere: &str) -> Vec<Case> {
    let location = format!("Location: {elsewhere}/range/{}", hash_of(NEW_PASSWORD).0);
    let redirect = |status: &str| answer(status, &[&location], leaked());
    vec![
        ("500", answer("500 Broken", &[], leaked())),
        ("503", answer("503 Busy", &["Retry-After: 1"], leaked())),
        ("429", answer("429 Too Many", &["Retry-After: 1"], leaked())),
        ("404", answer("404 Not Found", &[], "")),
        (
            "401",
            answer("401 Unauthorized", &["WWW-Authenticate: Basic"], leaked()),
        ),
        ("204", raw("HTTP/1.1 204 No Content\r\n\r\n")),
        ("206", answer("206 Partial Content", &[], leaked())),
        ("301", redirect("301 Moved")),
        ("302", redirect("302 Found")),
        ("307", redirect("307 Temporary")),
        ("308", redirect("308 Permanent")),
    ]
}

/// Bodies that are no list of hashes, though the hash is in most of them.
fn bodies() -> Vec<Case> {
    let (told, kept) = hash_of(NEW_PASSWORD);
    vec![
        ("nothing in it", answer("200 OK", &[], "")),
        (
            "a sign-in page of a network",
            answer("200 OK", &[], "<html>Sign in</html>"),
        ),
        (
            "a page with the hash in it",
            answer("200 OK", &[], format!("<p>\r\n{}</p>", leaked())),
        ),
        ("no count", answer("200 OK", &[], format!("{kept}\r\n"))),
        (
            "a count that is none",
            answer("200 OK", &[], format!("{kept}:many\r\n")),
        ),
        (
            "the whole hash",
            answer("200 OK", &[], format!("{told}{kept}:5\r\n")),
        ),
        (
            "no text",
            answer("200 OK", &[], [leaked().as_bytes(), &[0xff, 0xfe]].concat()),
        ),
        ("json", answer("200 OK", &[], format!("{{\"{kept}\":5}}"))),
        (
            "gzip unasked",
            answer("200 OK", &["Content-Encoding: gzip"], gzip::stored(&leaked())),
        ),
        (
            "a bomb",
            answer("200 OK", &["Content-Encoding: gzip"], gzip::bomb(&leaked())),
        ),
    ]
}

/// Floods, and what is no answer at all.
fn wires() -> Vec<Case> {
    let flood = |lines: &str| head(lines, vec![Step::Flood(b"x".repeat(10_000), 10_000)]);
    vec![
        ("2 GB", flood("Content-Length: 2147483648\r\n")),
        (
            "chunks without end",
            head(
                "Transfer-Encoding: chunked\r\n",
                vec![Step::Flood(b"5\r\naaaaa\r\n".repeat(1000), 10_000)],
            ),
        ),
        (
            "a head without end",
            [
                raw("HTTP/1.1 200 OK\r\n"),
                vec![Step::Flood(b"A: b\r\n".repeat(1000), 10_000)],
            ]
            .concat(),
        ),
        (
            "a body that breaks off",
            head("Content-Length: 1000\r\n", raw(leaked())),
        ),
        ("not http", raw("SSH-2.0-OpenSSH_9.2\r\n")),
        ("nonsense", raw([0, 1, 2, 3, 255])),
        ("hangs up", vec![]),
        ("reset", vec![Step::Reset]),
    ]
}

#[tokio::test]
async fn whatever_it_answers_the_change_goes_on() {
    let elsewhere = HostileGraph::start().await;
    let (told, _) = hash_of(NEW_PASSWORD);
    elsewhere.answers(&told, answer("200 OK", &[], leaked()));
    let service = HostileGraph::start().await;
    let portal = asking(&service.url, &[]).await;
    let cases = [statuses(&elsewhere.url), bodies(), wires()];
    for (name, script) in cases.concat() {
        service.answers(&told, script);
        let before = service.arrived(&told).len();
        changes_all_the_same(&portal, name).await;
        assert_eq!(service.arrived(&told).len(), before + 1, "{name}: asked once");
    }
    assert_eq!(elsewhere.connections(), 0, "nobody is followed elsewhere");
    assert!(
        service.most_sent() < 20 * 1024 * 1024,
        "{} bytes were taken",
        service.most_sent()
    );
}

#[tokio::test]
async fn nobody_waits_for_one_that_does_not_end() {
    let (told, _) = hash_of(NEW_PASSWORD);
    let service = HostileGraph::start().await;
    let portal = asking(&service.url, &[]).await;
    let whole = format!("HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n{}", leaked());
    for (name, script) in [
        ("silence", vec![Step::Hang]),
        (
            "half a head and silence",
            [raw("HTTP/1.1 20"), vec![Step::Hang]].concat(),
        ),
        (
            "half a body and silence",
            [raw(&whole), vec![Step::Hang]].concat(),
        ),
        (
            "drops",
            vec![Step::Drip(format!("{whole}{}", "0".repeat(4000)).into_bytes())],
        ),
    ] {
        service.answers(&told, script);
        // The server says nothing more until the portal leaves: whoever waited for it would wait for ever.
        changes_all_the_same(&portal, name).await;
    }
    service.is_let_go().await;
    // The setting may say more than a call of Graph may take; then that counts.
    let more = [
        ("REPASS_PASSWORD__BREACH_TIMEOUT", "10s"),
        ("REPASS_GRAPH__TIMEOUT", "1s"),
    ];
    let portal = asking(&service.url, &more).await;
    service.answers(&told, vec![Step::Hang]);
    changes_all_the_same(&portal, "the deadline of the submit").await;
}

#[tokio::test]
async fn one_that_is_not_there_or_has_no_good_certificate_is_not_asked() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let nobody = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    changes_all_the_same(&asking(&nobody, &[]).await, "nobody listens").await;
    changes_all_the_same(&asking("https://pwned.invalid", &[]).await, "no such name").await;

    let service = HostileGraph::start().await;
    changes_all_the_same(&asking(&service.pretended_https(), &[]).await, "no TLS").await;
    let authority = Authority::new();
    let (told, _) = hash_of(NEW_PASSWORD);
    for certificate in [
        Certificate::WrongName,
        Certificate::Expired,
        Certificate::SelfSigned,
        Certificate::AnotherAuthority,
    ] {
        let service = HostileGraph::with_tls(authority.server(certificate, &["http/1.1"])).await;
        service.answers(&told, answer("200 OK", &[], leaked()));
        let ca_file = authority.file.to_str().unwrap();
        let portal = asking(&service.url, &[("REPASS_HTTP__CA_FILE", ca_file)]).await;
        changes_all_the_same(&portal, &format!("{certificate:?}")).await;
        assert!(service.arrived(&told).is_empty(), "{certificate:?}");
    }
    let service = HostileGraph::with_tls(authority.server(Certificate::Good, &["http/1.1"])).await;
    service.answers(&told, answer("200 OK", &[], leaked()));
    let ca_file = authority.file.to_str().unwrap();
    let more = [
        ("REPASS_HTTP__CA_FILE", ca_file),
        ("REPASS_PASSWORD__BREACH_TIMEOUT", "10s"),
    ];
    let portal = asking(&service.url, &more).await;
    let mut person = portal.person().await;
    assert_eq!(
        person.change().await.outcome(),
        "breached",
        "a good certificate is believed"
    );
}

#[tokio::test]
async fn while_it_is_away_every_outcome_is_what_it_would_have_been() {
    let (told, _) = hash_of(NEW_PASSWORD);
    let service = HostileGraph::start().await;
    let portal = asking(&service.url, &[]).await;
    service.answers(&told, vec![Step::Reset]);
    let refused = |parameter: &str| {
        let message = format!("x paramName: {parameter}");
        json!({"status": 400, "body": json!({"error": {"code": "Request_BadRequest", "message": message}}).to_string()})
    };
    for (fault, outcome) in [
        (refused("oldPassword"), "wrong_current_password"),
        (refused("newPassword"), "refused_by_policy"),
        (json!({"status": 429}), "throttled"),
        (json!({"status": 503}), "microsoft_unavailable"),
        (json!({"status": 403}), "permission_missing"),
        (json!({"drop": "before"}), "outcome_unknown"),
        (json!({"drop": "after"}), "changed"),
    ] {
        let mut person = portal.person().await;
        let before = portal.tenant.changes().await;
        portal.tenant.fault("changePassword", fault).await;
        let page = person.change_and_look().await;
        assert_eq!(page.outcome(), outcome, "{}", page.text());
        assert_eq!(portal.tenant.changes().await, before + 1, "{outcome}: sent once");
        assert_eq!(person.audited(), [outcome]);
    }
}
