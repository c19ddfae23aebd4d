//! A Microsoft Graph that means no good: raw bytes on a port of its own, in the order of a script.
//!
//! [`HostileGraph::answers`] says what comes next for one call, [`HostileGraph::at_the_door`] what a connection meets
//! before anything of it is read. Every connection ends with its script. What arrived is kept and counted.

mod answers;
pub(crate) mod certificates;
mod connection;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

pub(crate) use answers::{answer, json, raw};
use connection::Connection;

/// One thing that the server does on a connection.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// At the beginning: what follows happens before the body of the request is read.
    BeforeTheBody,
    /// Sends these bytes.
    Send(Vec<u8>),
    /// Sends these bytes one by one, with a breath between them.
    Drip(Vec<u8>),
    /// Sends these bytes this many times.
    Flood(Vec<u8>, usize),
    /// Says nothing more, until the other side leaves.
    Hang,
    /// Leaves without the farewell of TLS.
    Vanish,
    /// Breaks the connection off, so that the other side hears of a reset.
    Reset,
}

/// What arrived.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    pub(crate) method: String,
    pub(crate) path: String,
    /// Everything before the body, in lower case, as are the others.
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

/// A hostile server, alive as long as the value.
pub(crate) struct HostileGraph {
    /// `http://127.0.0.1:PORT` or `https://localhost:PORT`.
    pub(crate) url: String,
    shared: Arc<Shared>,
    accepting: tokio::task::JoinHandle<()>,
}

#[derive(Default)]
struct Shared {
    door: Mutex<Vec<Step>>,
    http_2: Mutex<Vec<Step>>,
    scripts: Mutex<BTreeMap<String, Vec<Step>>>,
    arrived: Mutex<Vec<Arrived>>,
    protocols: Mutex<Vec<String>>,
    connections: AtomicUsize,
    open: AtomicUsize,
    most_sent: AtomicUsize,
}

impl Shared {
    fn script(&self, call: &str) -> Vec<Step> {
        let scripts = self.scripts.lock().expect("a script");
        scripts
            .get(call)
            .unwrap_or_else(|| panic!("no script for {call}"))
            .clone()
    }
}

impl HostileGraph {
    /// On plain http.
    pub(crate) async fn start() -> Self {
        Self::listen(None).await
    }

    /// On https, with these certificates and protocols.
    pub(crate) async fn with_tls(config: rustls::ServerConfig) -> Self {
        Self::listen(Some(TlsAcceptor::from(Arc::new(config)))).await
    }

    async fn listen(tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("bound").port();
        let url = match tls {
            Some(_) => format!("https://localhost:{port}"),
            None => format!("http://127.0.0.1:{port}"),
        };
        let shared = Arc::new(Shared::default());
        let accepting = tokio::spawn(accept(listener, tls, Arc::clone(&shared)));
        Self {
            url,
            shared,
            accepting,
        }
    }

    /// The same port, spoken to as if there were https.
    pub(crate) fn pretended_https(&self) -> String {
        self.url.replace("http://127.0.0.1", "https://localhost")
    }

    /// What happens from now on when `call` (`changePassword`, `me`, `organization`) was read.
    pub(crate) fn answers(&self, call: &str, script: Vec<Step>) {
        let mut scripts = self.shared.scripts.lock().expect("a script");
        scripts.insert(call.to_ascii_lowercase(), script);
    }

    /// What happens on every connection from now on before anything is read. Empty: a request is read, and its script
    /// follows.
    pub(crate) fn at_the_door(&self, script: Vec<Step>) {
        *self.shared.door.lock().expect("a script") = script;
    }

    /// The same for connections on which HTTP/2 was agreed on. Nothing else of it is spoken here.
    pub(crate) fn at_the_door_of_http_2(&self, script: Vec<Step>) {
        *self.shared.http_2.lock().expect("a script") = script;
    }

    /// What arrived at `call`, in order.
    pub(crate) fn arrived(&self, call: &str) -> Vec<Arrived> {
        let all = self.shared.arrived.lock().expect("a list");
        let call = call.to_ascii_lowercase();
        let at = |request: &&Arrived| call_of(&request.path) == call;
        all.iter().filter(at).cloned().collect()
    }

    /// How many changes of a password arrived, and that each was a `POST` at its path.
    #[track_caller]
    pub(crate) fn changes(&self) -> usize {
        let changes = self.arrived("changePassword");
        for request in &changes {
            let line = (request.method.as_str(), request.path.as_str());
            assert_eq!(line, ("post", "/v1.0/me/changepassword"), "{request:?}");
        }
        changes.len()
    }

    /// How many connections were accepted.
    pub(crate) fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// The protocols that were agreed on (ALPN), one a connection.
    pub(crate) fn protocols(&self) -> Vec<String> {
        self.shared.protocols.lock().expect("a list").clone()
    }

    /// The most bytes that one connection has taken.
    pub(crate) fn most_sent(&self) -> usize {
        self.shared.most_sent.load(Ordering::SeqCst)
    }

    /// Returns when nobody holds a connection any more.
    pub(crate) async fn is_let_go(&self) {
        let wait = async {
            while self.shared.open.load(Ordering::SeqCst) > 0 {
                tokio::task::yield_now().await;
            }
        };
        let in_time = tokio::time::timeout(Duration::from_secs(20), wait).await;
        in_time.expect("a connection is still held");
    }
}

impl Drop for HostileGraph {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn accept(listener: TcpListener, tls: Option<TlsAcceptor>, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        shared.connections.fetch_add(1, Ordering::SeqCst);
        shared.open.fetch_add(1, Ordering::SeqCst);
        let (tls, shared) = (tls.clone(), Arc::clone(&shared));
        tokio::spawn(async move {
            match tls {
                None => Connection::new(stream, &shared).serve(&shared.door).await,
                Some(tls) => {
                    if let Ok(stream) = tls.accept(stream).await {
                        let protocol = stream.get_ref().1.alpn_protocol().unwrap_or_default();
                        let protocol = String::from_utf8_lossy(protocol).into_owned();
                        let door = if protocol == "h2" {
                            &shared.http_2
                        } else {
                            &shared.door
                        };
                        shared.protocols.lock().expect("a list").push(protocol);
                        Connection::new(stream, &shared).serve(door).await;
                    }
                }
            }
            shared.open.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

/// The call behind a path: its last segment.
fn call_of(path: &str) -> &str {
    let path = path.split('?').next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default()
}
