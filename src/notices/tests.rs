//! What the record promises to those who read it.

use std::{
    fs, io,
    sync::{Arc, Mutex},
    time::Duration,
};

use serde_json::{Value, json};
use time::macros::datetime;

use super::*;
use crate::{
    config::{Log, LogFormat, Notices},
    telemetry::logs,
};

fn event() -> Event {
    Event {
        event: EventKind::PasswordChange,
        outcome: "changed",
        tid: Some("a-tenant".to_owned()),
        oid: Some("a-person".to_owned()),
        upn: Some("ada@contoso.example".to_owned()),
        client_address: Some("::ffff:192.0.2.7".parse().unwrap()),
        reference: "K7QX-3M".to_owned(),
        client_request_id: Some("one".to_owned()),
        graph_request_id: Some("two".to_owned()),
        duration: Duration::from_micros(120_900),
        time: datetime!(2026-11-22 05:21:00.5 UTC),
    }
}

/// What is written to the log and to the file.
fn record(event: &Event) -> (String, String) {
    let path = std::env::temp_dir().join(format!("repass-audit-{:?}.jsonl", std::thread::current().id()));
    let audit = Audit::open(&Notices {
        audit_file: Some(path.clone()),
    })
    .unwrap();
    let log = log_of(|| audit.record(event));
    let file = fs::read_to_string(&path).unwrap();
    fs::remove_file(path).unwrap();
    (log, file)
}

fn log_of(work: impl FnOnce()) -> String {
    let (read, write) = io::pipe().unwrap();
    let write = Arc::new(Mutex::new(write));
    let writer = Arc::clone(&write);
    let log = Log {
        format: LogFormat::Json,
        level: "error".to_owned(),
    };
    let dispatch = logs::to(&log, false, move || writer.lock().unwrap().try_clone().unwrap());
    tracing::dispatcher::with_default(&dispatch, work);
    drop((dispatch, write));
    io::read_to_string(read).unwrap()
}

#[test]
fn has_exactly_the_promised_names() {
    let (log, file) = record(&event());
    let expected = json!({
        "event": "password_change", "outcome": "changed", "tid": "a-tenant", "oid": "a-person",
        "upn": "ada@contoso.example", "client_address": "192.0.2.7", "reference": "K7QX-3M",
        "client_request_id": "one", "graph_request_id": "two", "duration_ms": 120,
        "time": "2026-11-22T05:21:00.5Z",
    });
    assert_eq!(serde_json::from_str::<Value>(&file).unwrap(), expected);

    let mut logged: Value = serde_json::from_str(&log).unwrap();
    let fields = logged.as_object_mut().unwrap();
    assert_eq!(fields.remove("target").unwrap(), "audit");
    assert!(fields.remove("timestamp").is_some() && fields.remove("level").is_some());
    assert_eq!(logged, expected);
}

#[test]
fn leaves_out_what_is_not_known() {
    let nobody = Event {
        event: EventKind::SignIn,
        tid: None,
        oid: None,
        upn: None,
        client_address: None,
        ..event()
    };
    let nobody = Event {
        client_request_id: None,
        graph_request_id: None,
        ..nobody
    };
    let (log, file) = record(&nobody);
    for text in [log, file] {
        let line: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(line["event"], "sign_in");
        for name in [
            "tid",
            "oid",
            "upn",
            "client_address",
            "client_request_id",
            "graph_request_id",
        ] {
            assert!(line.get(name).is_none(), "{name}: {text}");
        }
    }
}

#[test]
fn nobody_can_forge_a_line() {
    let upn = "a\r\n{\"event\":\"sign_in\"}\u{0}\u{1b}[2J\"\\";
    let (log, file) = record(&Event {
        upn: Some(upn.to_owned()),
        ..event()
    });
    for text in [log, file] {
        assert_eq!(text.lines().count(), 1, "{text}");
        assert!(
            !text.trim_end_matches('\n').chars().any(char::is_control),
            "{text:?}"
        );
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap()["upn"], upn);
    }
}

#[test]
fn appends_to_a_file_that_only_we_can_read() {
    use std::os::unix::fs::PermissionsExt as _;

    let path = std::env::temp_dir().join(format!("repass-audit-append-{}.jsonl", std::process::id()));
    for _ in 0..2 {
        Audit::open(&Notices {
            audit_file: Some(path.clone()),
        })
        .unwrap()
        .record(&event());
    }
    assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 2);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    fs::remove_file(path).unwrap();
}

#[test]
fn a_full_disk_is_said_once_and_stops_nobody() {
    let audit = Audit::open(&Notices {
        audit_file: Some("/dev/full".into()),
    })
    .unwrap();
    let log = log_of(|| (0..3).for_each(|_| audit.record(&event())));
    assert_eq!(
        log.lines()
            .filter(|line| line.contains("cannot write to notices.audit_file"))
            .count(),
        1,
        "{log}"
    );
    assert_eq!(
        log.lines().filter(|line| line.contains("\"audit\"")).count(),
        3,
        "{log}"
    );
}

#[test]
fn a_file_that_cannot_be_opened_is_a_problem_of_the_start() {
    let notices = Notices {
        audit_file: Some("/nowhere/audit.jsonl".into()),
    };
    let error = Audit::open(&notices).unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot open notices.audit_file /nowhere/audit.jsonl: No such file or directory (os error 2)"
    );
    assert!(std::error::Error::source(&error).is_some());
    Audit::open(&Notices { audit_file: None })
        .unwrap()
        .record(&event());
}
