//! A reverse proxy in front of the built program, in front of the stand-in: three processes' worth of the real thing.
//!
//! [`Rig::start`] takes the example files of `deploy/proxies/` as they are, replaces the literals that [`Kind`] lists (and
//! fails when one is not there), and starts everything on free ports. Visitors come from [`CLIENT`], so that a true
//! address can be told from the proxy's own. [`Relay`] can stand between proxy and portal: it keeps what arrives and can
//! lose an answer.

mod certificate;
mod examples;
mod kinds;
mod plan;
mod process;
mod relay;
mod wire;

use std::fs::{self, Permissions};
use std::net::{IpAddr, Ipv4Addr};
use std::os::unix::fs::PermissionsExt as _;
use std::sync::Mutex;
use std::time::Duration;

use entra_emulator::{Emulator, Options};
use reqwest::{Certificate, Client, ClientBuilder, redirect};
use serde_json::json;

pub(crate) use certificate::authority;
pub(crate) use kinds::{ALL, Kind};
pub(crate) use plan::{Form, Plan, Protocol, Upstream};
pub(crate) use process::{Folder, Process};
pub(crate) use relay::Relay;

use super::{Browser, Program, Tenant, ports};

/// Where visitors come from.
pub(crate) const CLIENT: IpAddr = IpAddr::V4(Ipv4Addr::new(127, 0, 0, 2));
/// The longest that a proxy may take to be ready.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often another port is tried. Two of one test never have the same: some proxies would share it without a word, and
/// the system would give each of them some of the visitors of both.
const TRIES: usize = 5;

/// Everything that runs.
pub(crate) struct Rig {
    pub(crate) kind: &'static Kind,
    /// `https://localhost:PORT[/path]`, without a slash at its end.
    pub(crate) public: String,
    /// Where the proxy listens.
    pub(crate) port: u16,
    /// Where the portal's health and metrics are, and who asks there.
    admin: String,
    monitor: Client,
    pub(crate) tenant: Tenant,
    pub(crate) relay: Option<Relay>,
    process: Process,
    /// Behind a lock because its output comes by a channel that one thread reads.
    portal: Mutex<Option<Program>>,
    folder: Folder,
    _emulator: Emulator,
}

impl Rig {
    /// With the example as it is.
    pub(crate) async fn start(kind: &'static Kind, form: Form) -> Self {
        Self::with(kind, form, Plan::default()).await
    }

    /// With some texts of the example replaced.
    pub(crate) async fn with(kind: &'static Kind, form: Form, plan: Plan<'_>) -> Self {
        for _ in 0..TRIES {
            let mut rig = Self::attempt(kind, form, plan).await;
            if rig.is_ready().await {
                return rig;
            }
        }
        panic!("{}: no port is free", kind.name);
    }

    async fn attempt(kind: &'static Kind, form: Form, plan: Plan<'_>) -> Self {
        let emulator = Emulator::start(Options::default())
            .await
            .expect("the stand-in starts");
        let tenant = Tenant::of(&emulator);
        let (folder, port) = (Folder::new(), ports::single());
        let public = format!("https://localhost:{port}{}", form.base());
        let at = |path: &str| format!("{public}{path}");
        let application = json!({
            "redirect_uris": [at("/auth/callback"), at("/signed-out")],
            "front_channel_logout_url": at("/auth/front-channel-logout"),
        });
        tenant.put_application(application).await;
        let socket = folder.file("repass.sock");
        let listen = match plan.upstream {
            Upstream::Socket => format!("unix:{socket}"),
            Upstream::Port | Upstream::Relay => "127.0.0.1:0".to_owned(),
        };
        let mut portal = start_portal(&emulator, &public, &listen, &folder);
        let addresses = portal.ready();
        let direct = addresses["portal"].replace("http://localhost", "127.0.0.1");
        let relay = match plan.upstream {
            Upstream::Relay => Some(Relay::start(&direct).await),
            Upstream::Port | Upstream::Socket => None,
        };
        let upstream = relay.as_ref().map_or(direct.as_str(), Relay::address);
        let upstream = match plan.upstream {
            Upstream::Socket => {
                // On a real machine, the proxy's user is in the portal's group.
                fs::set_permissions(&socket, Permissions::from_mode(0o666)).expect("our own socket");
                kind.unix.expect("it speaks to socket files")
            }
            Upstream::Port | Upstream::Relay => ("127.0.0.1:8080", upstream),
        };
        let process = start_proxy((kind, form), &folder, plan.literals, upstream, port);
        Self {
            kind,
            public,
            port,
            admin: addresses["admin"].clone(),
            monitor: Client::new(),
            tenant,
            relay,
            process,
            portal: Mutex::new(Some(portal)),
            folder,
            _emulator: emulator,
        }
    }

    /// Whether the portal can be seen; not when somebody was faster at the port.
    async fn is_ready(&mut self) -> bool {
        let client = client(Protocol::Http1);
        let look = async {
            loop {
                let answer = client.get(format!("{}/help", self.public)).send().await;
                if answer.is_ok_and(|answer| answer.status() == 200) {
                    return true;
                }
                if self.process.is_over() {
                    let log = self.process.log();
                    assert!(log.contains("ddress already in use"), "{}: {log}", self.kind.name);
                    return false;
                }
                // A process that begins to listen tells nobody.
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        let ready = tokio::time::timeout(PATIENCE, look).await;
        ready.unwrap_or_else(|_| panic!("{} is never ready: {}", self.kind.name, self.process.log()))
    }

    /// A visitor who speaks this.
    pub(crate) fn browser(&self, protocol: Protocol) -> Browser {
        Browser::by(builder(protocol), &self.public, &self.public)
    }

    /// An address of the host, outside of the portal's path too.
    pub(crate) fn apex(&self, path: &str) -> String {
        format!("https://localhost:{}{path}", self.port)
    }

    /// The audit events of the portal so far.
    pub(crate) fn audit(&self) -> Vec<serde_json::Value> {
        let text = fs::read_to_string(self.folder.path().join("audit")).unwrap_or_default();
        let lines = text.lines();
        lines
            .map(|line| serde_json::from_str(line).expect("an event"))
            .collect()
    }

    /// The portal's process, to end it in one way or another. Once.
    pub(crate) fn take_portal(&self) -> Program {
        self.portal.lock().unwrap().take().expect("still running")
    }

    /// The portal's metrics.
    pub(crate) async fn metrics(&self) -> String {
        let request = self.monitor.get(format!("{}/metrics", self.admin));
        request
            .send()
            .await
            .expect("the admin port")
            .text()
            .await
            .expect("metrics")
    }
}

/// A client with no cookies, at [`CLIENT`], that follows no redirect.
pub(crate) fn client(protocol: Protocol) -> Client {
    let builder = builder(protocol).redirect(redirect::Policy::none());
    builder.build().expect("a client")
}

fn builder(protocol: Protocol) -> ClientBuilder {
    let builder = Client::builder()
        .no_proxy()
        // What a proxy lets a client repeat is repeated by the test that expects it.
        .retry(reqwest::retry::never())
        .local_address(CLIENT)
        .tls_certs_only([Certificate::from_pem(authority().as_bytes()).expect("a certificate")]);
    match protocol {
        Protocol::Http1 => builder.http1_only(),
        Protocol::Http2 => builder,
    }
}

/// Writes the files and starts the proxy. `upstream` is the literal of the example and what stands there instead.
fn start_proxy(
    (kind, form): (&Kind, Form),
    folder: &Folder,
    literals: &[(&str, &str)],
    upstream: (&str, &str),
    port: u16,
) -> Process {
    let values = [
        ("{dir}", folder.path().to_str().expect("a plain name").to_owned()),
        ("{port}", port.to_string()),
        ("{socket}", folder.file("repass.sock")),
        ("{modules}", "/usr/lib/apache2/modules".to_owned()),
    ];
    let fill = |text: &str| {
        let filled = text.to_owned();
        values
            .iter()
            .fold(filled, |text, (name, value)| text.replace(name, value))
    };
    let own = [(form.host(), "localhost"), upstream];
    // The more special ones first: they may have one of the others in them.
    let literals: Vec<_> = literals
        .iter()
        .chain(kind.literals)
        .chain(&own)
        .copied()
        .collect();
    examples::write(kind, form, folder, &literals, &fill);
    certificate::write(folder);
    let command: Vec<_> = kind.command.iter().map(|word| fill(word)).collect();
    Process::start(kind.name, &command, folder)
}

/// HAProxy with the example for a host of its own, and these literals replaced besides the usual ones.
pub(crate) fn balancer(
    folder: &Folder,
    literals: &[(&str, &str)],
    upstream: (&str, &str),
    port: u16,
) -> Process {
    start_proxy((&kinds::HAPROXY, Form::Root), folder, literals, upstream, port)
}

fn start_portal(emulator: &Emulator, public: &str, listen: &str, folder: &Folder) -> Program {
    let authority = format!("{}/{}/v2.0", emulator.url(), emulator.tenant_id());
    Program::start(
        &["serve", "--config", "/dev/null"],
        &[
            ("REPASS_SERVER__LISTEN", listen),
            ("REPASS_SERVER__ADMIN_LISTEN", "127.0.0.1:0"),
            ("REPASS_SERVER__PUBLIC_URL", public),
            ("REPASS_SERVER__TRUSTED_PROXIES", "127.0.0.1/32"),
            ("REPASS_ENTRA__TENANT", emulator.tenant_id()),
            ("REPASS_ENTRA__CLIENT_ID", &emulator.client_id()),
            ("REPASS_ENTRA__CLIENT_SECRET", &emulator.client_secret()),
            ("REPASS_ENTRA__AUTHORITY", &authority),
            ("REPASS_GRAPH__URL", &emulator.url()),
            ("REPASS_NOTICES__AUDIT_FILE", &folder.file("audit")),
        ],
    )
}
