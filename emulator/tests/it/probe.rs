//! `scripts/probe-tenant` against the stand-in: what it reports, what it keeps to itself, and that it changes nothing unasked.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failed set-up should fail the test"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStderr, Command, Stdio};

use entra_emulator::Emulator;
use serde_json::{Value, json};

use crate::support::{ADA, ADAS_PASSWORD, NEW, Tenant, seen, text};

const PROBE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../scripts/probe-tenant");

/// Ends with the test, however that ends.
struct Probe(Child);

impl Drop for Probe {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Probe {
    fn start(emulator: &Emulator, more: &[&str]) -> Self {
        let (url, client) = (emulator.url(), emulator.client_id());
        let mut command = Command::new("python3");
        command
            .args([PROBE, "--tenant", "contoso.example", "--client-id", &client])
            .args(["--authority", &url, "--graph", &url])
            .args(more)
            .env("no_proxy", "*")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        Self(
            command
                .spawn()
                .unwrap_or_else(|error| panic!("python3 is needed: {error}")),
        )
    }

    /// Lets Ada in on the page that it names.
    async fn let_in(&mut self, tenant: &Tenant) -> BufReader<ChildStderr> {
        let mut errors = BufReader::new(self.0.stderr.take().unwrap());
        let mut line = String::new();
        errors.read_line(&mut line).unwrap();
        let words: Vec<&str> = line.split_whitespace().collect();
        let ["Open", address, "and", "enter", code] = words[..] else {
            panic!("{line}");
        };
        let form = [("otc", code), ("loginfmt", ADA), ("passwd", ADAS_PASSWORD)];
        let done = seen(tenant.client.post(address).form(&form)).await;
        assert!(done.page.contains("data-page=\"device-done\""), "{}", done.page);
        errors
    }

    /// What it says in the end, with this on its standard input: the status, the report, what was for the person.
    async fn end(mut self, mut errors: BufReader<ChildStderr>, input: &str) -> (Option<i32>, String, String) {
        let input = input.to_owned();
        tokio::task::spawn_blocking(move || {
            self.0.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
            let (mut report, mut said) = (String::new(), String::new());
            self.0.stdout.take().unwrap().read_to_string(&mut report).unwrap();
            errors.read_to_string(&mut said).unwrap();
            (self.0.wait().unwrap().code(), report, said)
        })
        .await
        .unwrap()
    }
}

/// Everything of the tenant and its accounts that nobody else should read, with what was sent and answered.
async fn canaries(tenant: &Tenant) -> Vec<String> {
    let state = tenant.state().await;
    let mut all = vec![
        NEW.to_owned(),
        ADAS_PASSWORD.to_owned(),
        tenant.emulator.tenant_id().to_owned(),
    ];
    all.extend([tenant.emulator.client_id(), tenant.emulator.client_secret()]);
    for account in state["accounts"].as_array().unwrap() {
        for name in ["upn", "oid", "password", "display_name"] {
            all.push(text(account, name));
        }
    }
    for request in tenant.requests("me").await {
        all.push(text(&request["headers"], "authorization").replace("Bearer ", ""));
    }
    for request in tenant.requests("token").await {
        for (name, value) in url::form_urlencoded::parse(text(&request, "body").as_bytes()) {
            if ["device_code", "refresh_token"].contains(&name.as_ref()) {
                all.push(value.into_owned());
            }
        }
    }
    all.retain(|canary| !canary.is_empty());
    all
}

async fn keeps_its_secrets(tenant: &Tenant, report: &str) {
    let report = report.to_lowercase();
    let canaries = canaries(tenant).await;
    assert!(
        canaries.iter().any(|canary| canary.starts_with("eyJ")),
        "no token was seen"
    );
    for canary in canaries {
        assert!(
            !report.contains(&canary.to_lowercase()),
            "{canary} is in {report}"
        );
    }
    assert!(!report.contains("eyj"), "a token is in {report}");
}

async fn public() -> Tenant {
    let tenant = Tenant::start().await;
    tenant.set_application(json!({"public_client": true})).await;
    tenant
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_probe_that_only_reads_changes_nothing_and_tells_nobodys_secrets() {
    let tenant = public().await;
    let mut probe = Probe::start(&tenant.emulator, &[]);
    let errors = probe.let_in(&tenant).await;
    let (status, report, said) = probe.end(errors, "").await;
    assert_eq!(status, Some(0), "{report}{said}");
    keeps_its_secrets(&tenant, &report).await;
    for place in ["changePassword", "revokeSignInSessions"] {
        assert_eq!(tenant.requests(place).await, Vec::<Value>::new(), "{place}");
    }
    for found in [
        "invalid_tenant",
        "AADSTS70016: ",
        "auth_time",
        "Access token is empty.",
        "Resource not found for the segment 'nonsense'.",
        "consent_required",
        "Nothing was changed",
    ] {
        assert!(report.contains(found), "{found} is not in {report}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_probe_changes_the_password_when_it_was_told_to_and_confirmed_twice() {
    let tenant = public().await;
    for (answers, why) in [
        ("yes\n", "Nothing was changed."),
        ("change\ngrace@contoso.example\n", "that is another name"),
    ] {
        let mut probe = Probe::start(&tenant.emulator, &["--change-password"]);
        let errors = probe.let_in(&tenant).await;
        let (status, report, said) = probe.end(errors, answers).await;
        assert_eq!(status, Some(1), "{report}");
        assert!(said.contains(why), "{said}");
        assert_eq!(tenant.requests("changePassword").await, Vec::<Value>::new());
    }
    let mut probe = Probe::start(&tenant.emulator, &["--change-password"]);
    let errors = probe.let_in(&tenant).await;
    let answers = format!("change\n{ADA}\n{ADAS_PASSWORD}\n{NEW}\n");
    let (status, report, said) = probe.end(errors, &answers).await;
    assert_eq!(status, Some(0), "{report}{said}");
    let state = tenant.state().await;
    assert_eq!(text(&state["accounts"][0], "password"), NEW);
    keeps_its_secrets(&tenant, &report).await;
    for found in [
        "paramName: oldPassword",
        "paramName: newPassword",
        "The password is the new one.",
    ] {
        assert!(report.contains(found), "{found} is not in {report}");
    }
}

#[test]
fn a_probe_sends_nothing_in_clear_to_a_stranger() {
    let output = Command::new("python3")
        .args([PROBE, "--tenant", "t", "--client-id", "c"])
        .args(["--graph", "http://graph.example"])
        .output()
        .expect("python3 is needed");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("by https only"), "{said}");
}
