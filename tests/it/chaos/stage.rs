//! Everything that runs: the stand-in, Redis with its Sentinels, two portals, HAProxy.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use entra_emulator::{Emulator, Options};
use reqwest::Client;
use serde_json::json;
use tokio::task::JoinHandle;

use super::replica::Replica;
use super::truth::Truth;
use crate::support::proxy::{self, Folder, Process, Protocol};
use crate::support::redis::Sentinels;
use crate::support::{Browser, Tenant, ports, trusting};

/// Short, so that nobody waits long for an answer that does not come.
pub(super) const GRAPH_TIMEOUT: Duration = Duration::from_secs(2);
/// Any 32 bytes.
const SECRET: &str = "Y2hhb3MtY2hhb3MtY2hhb3MtY2hhb3MtY2hhb3MtY2g=";

/// All of it, and the ledger.
pub(super) struct Stage {
    pub(super) tenant: Tenant,
    pub(super) truth: Truth,
    pub(super) sentinels: Sentinels,
    pub(super) replicas: Vec<Replica>,
    pub(super) public: String,
    clients: [Client; 2],
    /// Waits until Redis and its Sentinels are whole again.
    mending: Mutex<Option<JoinHandle<()>>>,
    balancer: Process,
    _folder: Folder,
    _emulator: Emulator,
}

impl Stage {
    pub(super) async fn start() -> Self {
        let emulator = Emulator::start(Options::default())
            .await
            .expect("the stand-in starts");
        let tenant = Tenant::of(&emulator);
        let port = ports::single();
        let public = format!("https://localhost:{port}");
        let addresses = ["/auth/callback", "/signed-out"].map(|path| format!("{public}{path}"));
        tenant.put_application(json!({"redirect_uris": addresses})).await;
        // A tenant of this size may do more than a small one.
        let limits = json!({"resource_units": 80_000, "resource_unit_seconds": 10, "writes": 100_000, "write_seconds": 150});
        tenant.put_settings(json!({"throttling": limits})).await;
        let settings = settings(&emulator, &public);
        let started = tokio::task::spawn_blocking(move || {
            let sentinels = Sentinels::start();
            let mut settings = settings;
            settings.push(("REPASS_SESSION__REDIS_URL", sentinels.url()));
            let replicas: Vec<_> = (0..2).map(|_| Replica::start(&settings)).collect();
            (sentinels, replicas)
        });
        let (sentinels, replicas) = started.await.expect("everything starts");
        let folder = Folder::new();
        let balancer = balance(&folder, &replicas, port);
        let clients = [proxy::client(Protocol::Http1), trusting(&emulator)];
        let mut stage = Self {
            tenant,
            truth: Truth::default(),
            sentinels,
            replicas,
            public,
            clients,
            mending: Mutex::default(),
            balancer,
            _folder: folder,
            _emulator: emulator,
        };
        stage.wait_until_reached().await;
        stage
    }

    /// A new visitor.
    pub(super) fn browser(&self) -> Browser {
        Browser::with(self.clients.clone(), &self.public, &self.public)
    }

    /// Runs something that blocks, and returns when it is done.
    pub(super) async fn block<T: Send + 'static>(
        self: &Arc<Self>,
        what: impl FnOnce(&Self) -> T + Send + 'static,
    ) -> T {
        let stage = Arc::clone(self);
        let done = tokio::task::spawn_blocking(move || what(&stage));
        done.await.expect("what befalls it, befalls it")
    }

    /// From now on Redis mends itself; the window closes when all its servers are one again.
    pub(super) fn mend(self: &Arc<Self>, window: usize) {
        let stage = Arc::clone(self);
        let mending = tokio::spawn(async move {
            stage.block(|stage| stage.sentinels.wait_until_whole()).await;
            stage.truth.closes(window);
        });
        *self.mending.lock().unwrap() = Some(mending);
    }

    /// Returns when it has.
    pub(super) async fn mended(&self) {
        let mending = self.mending.lock().unwrap().take();
        if let Some(mending) = mending {
            mending.await.expect("Redis mends itself");
        }
    }

    /// At the end: nothing is under way any more, and everybody's last page is held against what is true now.
    pub(super) async fn settle(self: &Arc<Self>) {
        self.mended().await;
        // A clean stop waits for every change that still runs.
        self.block(|stage| stage.replicas.iter().for_each(Replica::update))
            .await;
        self.truth.take(&self.tenant).await;
        self.truth.compare_all(&self.tenant).await;
        for (number, replica) in self.replicas.iter().enumerate() {
            let log = replica.log();
            // To read when something is not true: the page's reference code leads there.
            let file = format!("{}/chaos-portal-{number}.log", env!("CARGO_TARGET_TMPDIR"));
            std::fs::write(file, &log).expect("our own folder");
            for password in super::script::PASSWORDS {
                if log.contains(password) {
                    self.truth.violation(format!("a log has {password}"));
                }
            }
        }
    }

    async fn wait_until_reached(&mut self) {
        let look = async {
            loop {
                let answer = self.clients[0].get(format!("{}/help", self.public)).send().await;
                if answer.is_ok_and(|answer| answer.status() == 200) {
                    return;
                }
                assert!(!self.balancer.is_over(), "{}", self.balancer.log());
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let in_time = tokio::time::timeout(Duration::from_mins(1), look).await;
        in_time.unwrap_or_else(|_| panic!("never reached: {}", self.balancer.log()));
    }
}

fn settings(emulator: &Emulator, public: &str) -> Vec<(&'static str, String)> {
    let authority = format!("{}/{}/v2.0", emulator.url(), emulator.tenant_id());
    vec![
        ("REPASS_SERVER__PUBLIC_URL", public.to_owned()),
        ("REPASS_SERVER__TRUSTED_PROXIES", "127.0.0.1/32".to_owned()),
        ("REPASS_ENTRA__TENANT", emulator.tenant_id().to_owned()),
        ("REPASS_ENTRA__CLIENT_ID", emulator.client_id()),
        ("REPASS_ENTRA__CLIENT_SECRET", emulator.client_secret()),
        ("REPASS_ENTRA__AUTHORITY", authority),
        ("REPASS_GRAPH__URL", emulator.url()),
        ("REPASS_GRAPH__TIMEOUT", format!("{}s", GRAPH_TIMEOUT.as_secs())),
        ("REPASS_SESSION__STORE", "redis".to_owned()),
        ("REPASS_SESSION__SECRET", SECRET.to_owned()),
    ]
}

/// HAProxy with its example, but over both portals, told who is ready, and repeating whatever it can: requests whose
/// connection was not made, and requests whose connection broke before the answer.
fn balance(folder: &Folder, replicas: &[Replica], port: u16) -> Process {
    let servers = replicas.iter().enumerate().map(|(number, replica)| {
        let Replica { port, admin, .. } = replica;
        format!("server portal-{number} 127.0.0.1:{port} check port {admin}")
    });
    let defaults = "default-server pool-purge-delay 5s inter 200ms fall 1 rise 1".to_owned();
    let lines: Vec<_> = [defaults].into_iter().chain(servers).collect();
    let upstream = lines.join("\n    ");
    let literals = [
        (
            "    retries 0",
            "    retries 3\n    retry-on conn-failure empty-response",
        ),
        (
            "    no option redispatch",
            "    option redispatch 1\n    option httpchk GET /health/ready\n    balance roundrobin\n    timeout check 2s",
        ),
    ];
    let from = "server repass 127.0.0.1:8080 pool-purge-delay 5s";
    proxy::balancer(folder, &literals, (from, &upstream), port)
}
