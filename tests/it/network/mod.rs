//! Corporate networks: forward proxies, authorities of one's own, IPv6, the national clouds.

mod authorities;
mod clouds;
mod false_proxy;
mod ipv6;
mod proxy;
mod proxy_failures;
mod squid;
mod variables;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use entra_emulator::{Emulator, Options};

use crate::support::{NAMES, Person, Portal, logs};

/// A folder of its own, removed with the value.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let folder = std::env::temp_dir().join(format!("repass-{name}-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A stand-in with https, at this address, and the folder of its certificates.
async fn secure(listen: &str) -> (Emulator, Folder) {
    let folder = Folder::new("stand-in");
    let options = Options {
        listen: listen.parse().expect("an address"),
        tls_dir: Some(folder.0.clone()),
        tls_names: NAMES.map(str::to_owned).to_vec(),
        ..Options::default()
    };
    let emulator = Emulator::start(options).await.expect("the stand-in starts");
    (emulator, folder)
}

/// The settings of a portal that knows a stand-in only by the names that nobody but a proxy resolves.
fn by_name(emulator: &Emulator) -> Vec<(&'static str, String)> {
    let port = emulator.address().port();
    let [login, graph] = NAMES.map(|name| format!("https://{name}:{port}"));
    vec![
        (
            "REPASS_ENTRA__AUTHORITY",
            format!("{login}/{}/v2.0", emulator.tenant_id()),
        ),
        ("REPASS_GRAPH__URL", graph),
        ("REPASS_HTTP__CA_FILE", path(emulator.ca_pem().expect("https"))),
    ]
}

fn path(file: &Path) -> String {
    file.to_str().expect("a path").to_owned()
}

/// A portal with settings whose values were made on the way.
async fn portal(emulator: Emulator, settings: &[(&'static str, String)]) -> Portal {
    let settings: Vec<_> = settings
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    Portal::in_front_of(emulator, "127.0.0.1:0", &settings).await
}

/// Somebody who cannot sign in, because Microsoft cannot be reached. The cause that the log gives.
async fn cannot_sign_in(portal: &Portal) -> String {
    // Who joined a discovery in flight only hears that it failed.
    for _ in 0..20 {
        let page = portal.browser().get("/sign-in").await;
        let reason = page.assert_status(503).attribute("data-reason");
        assert_eq!(reason.as_deref(), Some("microsoft_unavailable"), "{}", page.body);
        let cause = cause_in_line_with(&page.reference());
        if !cause.contains("in flight") {
            return cause;
        }
    }
    panic!("somebody else asks all the time");
}

/// The cause that the log gives for a change that got no answer.
async fn why_no_change(person: &Person) -> String {
    person.audited_in_the_end(1).await;
    let events = logs::audit_of(&person.oid);
    let change = events.iter().find(|event| event["event"] == "password_change");
    let id = change.expect("a change")["client_request_id"].clone();
    cause_in_line_with(id.as_str().expect("an id"))
}

/// The `cause` of the line that names this.
fn cause_in_line_with(text: &str) -> String {
    let lines = logs::all();
    let lines = lines.lines().filter(|line| line.contains(text));
    let mut causes = lines.filter_map(|line| {
        let line: serde_json::Value = serde_json::from_str(line).ok()?;
        Some(line["cause"].as_str()?.to_owned())
    });
    causes
        .next_back()
        .unwrap_or_else(|| panic!("no cause with {text}"))
}
