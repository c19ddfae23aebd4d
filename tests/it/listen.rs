//! A portal on a unix socket, as the proxy beside it sees it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use reqwest::Client;
use reqwest::header::{HeaderMap, HeaderValue};
use serde_json::Value;

use crate::commands::{readiness, set, settings, start, tenant};
use crate::support::{ADA, Browser, EMMY, NEW_PASSWORD, Program, Tenant};

/// What browsers see, while they really come by the socket.
const PUBLIC: &str = "http://localhost:8080";

/// A folder for a socket, removed at the end. In the system's folder, because the path of a socket must be short.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("repass-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    fn socket(&self) -> PathBuf {
        self.0.join("repass.sock")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A browser behind a proxy that connects to a socket and sends these forwarding headers.
fn browser(socket: &Path, headers: &[(&'static str, &'static str)]) -> Browser {
    let headers: HeaderMap = headers
        .iter()
        .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value)))
        .collect();
    let client = Client::builder().unix_socket(socket).default_headers(headers);
    Browser::by(client, "http://portal.internal", PUBLIC)
}

fn unix(socket: &Path) -> String {
    format!("unix:{}", socket.display())
}

/// The audit events in a program's log.
fn audit(errors: &str) -> Vec<Value> {
    let records = errors
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect(line));
    records.filter(|record| record["target"] == "audit").collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_change_by_a_unix_socket() {
    let folder = Folder::new("change");
    let socket = folder.socket();
    let emulator = tenant().await;
    let tenant = Tenant::of(&emulator);
    let mut settings = settings(&emulator);
    set(&mut settings, "REPASS_SERVER__LISTEN", unix(&socket));
    let mut program = start("serve", &settings);
    let addresses = program.ready();
    assert_eq!(addresses["portal"], unix(&socket));
    while readiness(&addresses["admin"]).await != 200 {}
    assert_eq!(fs::metadata(&socket).unwrap().permissions().mode() & 0o777, 0o660);

    // The proxy is trusted without being listed: its one header counts. Without it there is no address, and none is made up.
    let evil = [("forwarded", "for=6.6.6.6"), ("x-real-ip", "6.6.6.6")];
    let said = [evil[0], evil[1], ("x-forwarded-for", "6.6.6.6, 198.51.100.7")];
    for (upn, headers) in [(ADA, &said[..]), (EMMY, &evil[..])] {
        let mut person = browser(&socket, headers);
        let password = tenant.password(upn).await;
        assert_eq!(person.sign_in(upn, &password).await.name(), "password");
        let answer = person.change(&password, NEW_PASSWORD).await;
        assert_eq!(person.follow(answer).await.outcome(), "changed");
        assert_eq!(tenant.password(upn).await, NEW_PASSWORD);
    }

    program.signal("TERM");
    let ended = program.end();
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(!socket.exists(), "the socket is left behind");
    let events = audit(&ended.errors);
    assert_eq!(events.len(), 4, "{events:?}");
    for event in events {
        let expected = if event["upn"] == ADA {
            Value::from("198.51.100.7")
        } else {
            Value::Null
        };
        assert_eq!(event["client_address"], expected, "{event}");
    }
    assert!(!ended.errors.contains("trusted_proxies"), "{}", ended.errors);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_portal_leaves_a_socket_that_the_next_one_takes_over() {
    let folder = Folder::new("killed");
    let socket = folder.socket();
    let mut settings = settings(&tenant().await);
    set(&mut settings, "REPASS_SERVER__LISTEN", unix(&socket));
    let mut first = start("serve", &settings);
    first.ready();

    // A second one does not take it away from a living one.
    let refused = start("serve", &settings).end();
    assert_eq!((refused.code, refused.output.len()), (Some(1), 0), "{refused:?}");
    assert!(
        refused.errors.contains("somebody listens there already"),
        "{refused:?}"
    );
    assert!(refused.errors.contains(socket.to_str().unwrap()), "{refused:?}");
    assert_eq!(browser(&socket, &[]).get("/").await.status, 200);

    first.signal("KILL");
    assert_eq!(first.end().code, None);
    assert!(socket.exists());
    let mut second = start("serve", &settings);
    second.ready();
    assert_eq!(browser(&socket, &[]).get("/").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_socket_is_left_alone() {
    let folder = Folder::new("precious");
    let socket = folder.socket();
    fs::write(&socket, "precious").unwrap();
    let mut settings = settings(&tenant().await);
    set(&mut settings, "REPASS_SERVER__LISTEN", unix(&socket));
    let ended = start("serve", &settings).end();
    assert_eq!((ended.code, ended.output.len()), (Some(1), 0), "{ended:?}");
    assert!(ended.errors.contains("no socket; move it away"), "{ended:?}");
    assert_eq!(fs::read_to_string(&socket).unwrap(), "precious");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_start_leaves_no_socket_behind() {
    let folder = Folder::new("failed");
    let socket = folder.socket();
    let mut settings = settings(&tenant().await);
    set(&mut settings, "REPASS_SERVER__LISTEN", unix(&socket));
    settings.push(("REPASS_NOTICES__AUDIT_FILE", "/no/such/folder/audit".to_owned()));
    let ended = start("serve", &settings).end();
    assert_eq!(ended.code, Some(2), "{ended:?}");
    let says = "notices.audit_file /no/such/folder/audit: No such file";
    assert!(ended.errors.contains(says), "{ended:?}");
    assert!(!socket.exists());
}

#[test]
fn tls_on_a_unix_socket_is_refused() {
    let env = [
        ("REPASS_SERVER__LISTEN", "unix:/run/repass/repass.sock"),
        ("REPASS_SERVER__TLS_CERTIFICATE_FILE", "/tls.crt"),
        ("REPASS_SERVER__TLS_KEY_FILE", "/tls.key"),
    ];
    let ended = Program::start(&["serve", "--config", "/dev/null"], &env).end();
    assert_eq!(ended.code, Some(2), "{ended:?}");
    for key in ["server.tls_certificate_file", "server.tls_key_file"] {
        let problem = format!("{key}: is not for a unix socket");
        assert!(ended.errors.contains(&problem), "{ended:?}");
    }
    assert!(
        ended
            .errors
            .contains("the proxy at the other end of the socket speaks https"),
        "{ended:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn every_connection_may_have_its_file() {
    let settings = settings(&tenant().await);
    for (limits, warns) in [("-S -n 256", false), ("-n 256", true)] {
        let script = format!("ulimit -n 4096 && ulimit {limits} && exec \"$0\" serve --config /dev/null");
        let mut command = std::process::Command::new("sh");
        command.args(["-c", &script, env!("CARGO_BIN_EXE_repass")]);
        command
            .env_clear()
            .envs(settings.iter().map(|(name, value)| (*name, value)));
        let mut program = Program::spawn(command);
        program.ready();
        let in_force = fs::read_to_string(format!("/proc/{}/limits", program.id())).unwrap();
        let line = in_force
            .lines()
            .find(|line| line.starts_with("Max open files"))
            .unwrap();
        let found = line.split_whitespace().nth(3).unwrap();
        assert_eq!(found.parse::<u32>().unwrap() >= 4096, !warns, "{limits}: {line}");
        program.signal("TERM");
        let ended = program.end();
        assert_eq!(ended.errors.contains("few files may be open"), warns, "{ended:?}");
    }
}
