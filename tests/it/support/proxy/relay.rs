//! A line between proxy and portal: keeps what the proxy sends, and can lose an answer.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// The line. It ends with the value.
pub(crate) struct Relay {
    address: String,
    seen: Arc<Seen>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct Seen {
    /// What each connection has sent so far.
    sent: Mutex<Vec<Vec<u8>>>,
    /// Connections that are over.
    over: AtomicUsize,
    /// Whether the next answer to a POST is lost, and its connection with it.
    loses_an_answer: AtomicBool,
    end: CancellationToken,
}

impl Relay {
    /// Takes connections, and passes them on to this address.
    pub(crate) async fn start(to: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("bound").to_string();
        let to: SocketAddr = to.parse().expect("an address");
        let seen = Arc::new(Seen::default());
        let shared = Arc::clone(&seen);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(pass(stream, to, Arc::clone(&shared)));
            }
        });
        Self { address, seen, task }
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Ends the next connection on which the portal begins to answer a POST.
    pub(crate) fn lose_an_answer(&self) {
        self.seen.loses_an_answer.store(true, Ordering::SeqCst);
    }

    /// The heads of all requests so far. (No body of these tests looks like one.)
    pub(crate) fn heads(&self) -> Vec<String> {
        let sent = self.seen.sent.lock().unwrap();
        let texts = sent
            .iter()
            .map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        texts
            .flat_map(|text| {
                let blocks: Vec<_> = text.split("\r\n\r\n").map(str::to_owned).collect();
                blocks
            })
            .filter_map(|block| {
                // A body has no line break at its end: the next head begins where it stops.
                let at = ["GET /", "POST /", "HEAD /"]
                    .iter()
                    .filter_map(|method| block.find(method))
                    .min()?;
                block[at..].contains(" HTTP/1.").then(|| block[at..].to_owned())
            })
            .collect()
    }

    /// How many connections there were, and how many of them are over.
    pub(crate) fn connections(&self) -> (usize, usize) {
        (
            self.seen.sent.lock().unwrap().len(),
            self.seen.over.load(Ordering::SeqCst),
        )
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.seen.end.cancel();
        self.task.abort();
    }
}

async fn pass(proxy: TcpStream, to: SocketAddr, seen: Arc<Seen>) {
    let number = {
        let mut sent = seen.sent.lock().unwrap();
        sent.push(Vec::new());
        sent.len() - 1
    };
    if let Ok(portal) = TcpStream::connect(to).await {
        let (from_proxy, to_proxy) = proxy.into_split();
        let (from_portal, to_portal) = portal.into_split();
        tokio::select! {
            () = requests(from_proxy, to_portal, &seen, number) => {}
            () = answers(from_portal, to_proxy, &seen, number) => {}
            () = seen.end.cancelled() => {}
        }
    }
    seen.over.fetch_add(1, Ordering::SeqCst);
}

async fn requests(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, seen: &Seen, number: usize) {
    let mut chunk = [0; 16 * 1024];
    while let Ok(count @ 1..) = from.read(&mut chunk).await {
        seen.sent.lock().unwrap()[number].extend_from_slice(&chunk[..count]);
        if to.write_all(&chunk[..count]).await.is_err() {
            return;
        }
    }
}

async fn answers(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, seen: &Seen, number: usize) {
    let mut chunk = [0; 16 * 1024];
    while let Ok(count @ 1..) = from.read(&mut chunk).await {
        let posted = seen.sent.lock().unwrap()[number]
            .windows(5)
            .any(|bytes| bytes == b"POST ");
        if posted && seen.loses_an_answer.swap(false, Ordering::SeqCst) {
            return;
        }
        if to.write_all(&chunk[..count]).await.is_err() {
            return;
        }
    }
}
