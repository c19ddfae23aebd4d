//! Every limit of a socket, on every kind of socket: plain, with TLS, and unix.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use axum::routing::get;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::crypto::aws_lc_rs::default_provider;
use rustls::pki_types::{PrivateKeyDer, ServerName};
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpStream, UnixStream};
use tokio_rustls::TlsConnector;

use super::*;

const SHORT: Duration = Duration::from_millis(50);
/// Longer than anything may take here.
const PATIENCE: Duration = Duration::from_secs(30);

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    Plain,
    Tls,
    Unix,
}

const WAYS: [Way; 3] = [Way::Plain, Way::Tls, Way::Unix];

/// A socket that is served with limits of its own.
struct Served {
    way: Way,
    handle: Handle<Peer>,
    address: SocketAddr,
    path: PathBuf,
    client: Arc<ClientConfig>,
}

impl Drop for Served {
    fn drop(&mut self) {
        self.handle.shutdown();
        let _ = std::fs::remove_file(&self.path);
    }
}

fn served(way: Way, name: &str, limits: Limits) -> Served {
    let site = Router::new()
        .route("/", get(|| async { "page" }))
        .route("/large", get(|| async { vec![b'x'; 64 * 1024 * 1024] }));
    let tcp = net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = tcp.local_addr().unwrap();
    let path = std::env::temp_dir().join(format!("repass-{name}-{}", std::process::id()));
    let socket = if way == Way::Unix {
        let _ = std::fs::remove_file(&path);
        let unix = unix::UnixListener::bind(&path).unwrap();
        unix.set_nonblocking(true).unwrap();
        Either::Right(unix)
    } else {
        tcp.set_nonblocking(true).unwrap();
        Either::Left(tcp)
    };
    let (server, client) = certificate();
    let tls = (way == Way::Tls).then(|| RustlsConfig::from_config(server));
    let handle = Handle::new();
    let http = Http::new(socket, handle.clone(), limits).unwrap();
    tokio::spawn(http.serve(site, tls));
    Served {
        way,
        handle,
        address,
        path,
        client,
    }
}

fn certificate() -> (Arc<ServerConfig>, Arc<ClientConfig>) {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let provider = || Arc::new(default_provider());
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let server = ServerConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .unwrap();
    let mut roots = RootCertStore::empty();
    roots.add(cert.der().clone()).unwrap();
    let client = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    (Arc::new(server), Arc::new(client))
}

impl Served {
    async fn connect(&self) -> Box<dyn Stream> {
        match self.way {
            Way::Plain => Box::new(TcpStream::connect(self.address).await.unwrap()),
            Way::Unix => Box::new(UnixStream::connect(&self.path).await.unwrap()),
            Way::Tls => {
                let stream = TcpStream::connect(self.address).await.unwrap();
                let name = ServerName::try_from("localhost").unwrap();
                let connector = TlsConnector::from(Arc::clone(&self.client));
                Box::new(connector.connect(name, stream).await.unwrap())
            }
        }
    }

    /// Returns when no connection is open any more.
    async fn alone(&self, why: &str) {
        let wait = async {
            while self.handle.connection_count() > 0 {
                tokio::task::yield_now().await;
            }
        };
        let in_time = tokio::time::timeout(PATIENCE, wait).await;
        in_time.unwrap_or_else(|_| panic!("{:?}: a connection stays open: {why}", self.way));
    }
}

/// What a client that sends this, and then a byte now and then, is told before the connection ends by itself.
async fn told(mut stream: Box<dyn Stream>, sent: &[u8], drips: bool) -> String {
    stream.write_all(sent).await.unwrap();
    let (mut reader, mut writer) = tokio::io::split(stream);
    let drip = async {
        while drips && writer.write_all(b"a").await.is_ok() && writer.flush().await.is_ok() {
            tokio::task::yield_now().await;
        }
        std::future::pending::<()>().await;
    };
    let mut answer = Vec::new();
    let listen = reader.read_to_end(&mut answer);
    tokio::select! {
        // A connection that is cut while bytes are on their way ends with an error.
        _ = listen => {}
        () = drip => {}
        () = tokio::time::sleep(PATIENCE) => panic!("stays open: {sent:?}"),
    }
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn a_connection_without_a_whole_head_is_closed_however_slowly_it_goes_on() {
    for way in WAYS {
        let served = served(
            way,
            "heads",
            Limits {
                head: SHORT,
                ..LIMITS
            },
        );
        for (sent, drips, answered) in [
            (&b""[..], false, false),
            (b"G", false, false),
            (b"GET / HTTP/1.1\r\nX: ", false, false),
            (b"GET / HTTP/1.1\r\nX: ", true, false),
            (b"GET /", true, false),
            // A whole request is answered, and the idle connection ends too.
            (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", false, true),
        ] {
            let answer = told(served.connect().await, sent, drips).await;
            assert_eq!(answer.contains(" 200 OK"), answered, "{way:?} {sent:?}: {answer}");
        }
    }
}

#[tokio::test]
async fn a_handshake_that_does_not_end_is_cut() {
    let limits = Limits {
        handshake: SHORT,
        ..LIMITS
    };
    let served = served(Way::Tls, "handshakes", limits);
    for (sent, drips) in [
        (&b""[..], false),
        (b"\x16", false),
        (b"\x16\x03\x01\x40\x00\x01\x00", true),
    ] {
        let stream = TcpStream::connect(served.address).await.unwrap();
        told(Box::new(stream), sent, drips).await;
    }
    served.alone("after a handshake").await;
}

#[tokio::test]
async fn a_peer_that_does_not_read_is_cut() {
    for way in WAYS {
        let limits = Limits {
            write: SHORT,
            ..LIMITS
        };
        let served = served(way, "readers", limits);
        let ask = b"GET /large HTTP/1.1\r\nHost: x\r\n\r\n";
        let mut silent = served.connect().await;
        silent.write_all(ask).await.unwrap();
        let mut byte = [0; 1];
        // The answer has begun.
        silent.read_exact(&mut byte).await.unwrap();
        served.alone("its peer reads nothing").await;

        let mut slow = served.connect().await;
        slow.write_all(ask).await.unwrap();
        slow.read_exact(&mut byte).await.unwrap();
        let drip = async { while slow.read_exact(&mut byte).await.is_ok() {} };
        tokio::select! {
            () = served.alone("its peer reads a byte now and then") => {}
            () = drip => served.alone("its peer has gone").await,
        }
    }
}
