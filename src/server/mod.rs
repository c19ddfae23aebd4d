//! Serves an [`App`] on its two sockets, and stops without losing a change.

mod listeners;
mod socket_file;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum_server::accept::DefaultAcceptor;
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};
use axum_server::{Handle, Server as HttpServer};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

pub use self::listeners::Listeners;
use self::listeners::{Listener, Public};
use self::socket_file::SocketFile;
use crate::app::App;
use crate::config::{Server, TlsFiles};
use crate::limits::incoming::{HANDSHAKE_TIMEOUT, HEAD_TIMEOUT, LARGEST_HEAD, MOST_HEADERS};
use crate::web::Peer;

/// A portal that is being served.
pub struct Running {
    app: Arc<App>,
    handle: Handle<Peer>,
    admin: Handle<Peer>,
    file: Option<SocketFile>,
    tls: Option<(RustlsConfig, TlsFiles)>,
    grace: Duration,
    tasks: Vec<JoinHandle<()>>,
    /// Cancelled when a port is served no longer although nobody asked for it.
    failed: CancellationToken,
}

impl Running {
    /// Begins to serve.
    pub fn start(app: App, listeners: Listeners, settings: &Server) -> io::Result<Self> {
        let app = Arc::new(app);
        let (handle, admin, failed) = (Handle::new(), Handle::new(), CancellationToken::new());
        let tls = match &settings.tls {
            Some(files) => Some((RustlsConfig::from_config(tls_config(files)?), files.clone())),
            None => None,
        };
        let tls_config = tls.as_ref().map(|(config, _)| config.clone());
        let (public, file) = match listeners.public {
            Public::Tcp(listener) => (Listener::tcp(listener)?, None),
            Public::Unix(listener, file) => (Listener::unix(listener)?, Some(file)),
        };
        let site = app.site().into_make_service_with_connect_info::<Peer>();
        let plain = server(Listener::tcp(listeners.admin)?, DefaultAcceptor, admin.clone());
        let admin_site = app.admin().into_make_service();
        let mut tasks = vec![tokio::spawn(report(
            "admin",
            failed.clone(),
            plain.serve(admin_site),
        ))];
        let to_public = handle.clone();
        let serve_public = async move {
            match tls_config {
                Some(config) => {
                    let acceptor = RustlsAcceptor::new(config).handshake_timeout(HANDSHAKE_TIMEOUT);
                    server(public, acceptor, to_public).serve(site).await
                }
                None => server(public, DefaultAcceptor, to_public).serve(site).await,
            }
        };
        tasks.push(tokio::spawn(report("public", failed.clone(), serve_public)));
        let house = Arc::clone(&app);
        tasks.push(tokio::spawn(async move { house.keep_house().await }));
        Ok(Self {
            app,
            handle,
            admin,
            file,
            tls,
            grace: settings.shutdown_grace,
            tasks,
            failed,
        })
    }

    /// Returns when a port is served no longer although nobody asked for it.
    pub async fn failed(&self) {
        self.failed.cancelled().await;
    }

    /// Reads the certificate again. A bad file changes nothing.
    pub fn reload(&self) {
        let Some((config, files)) = &self.tls else { return };
        match tls_config(files) {
            Ok(fresh) => {
                config.reload_from_config(fresh);
                tracing::info!("the certificate was read again");
            }
            Err(error) => {
                tracing::error!(cause = %error, "the certificate was not read again; the old one stays");
            }
        }
    }

    /// Readiness down, no new connections, and what runs is finished: a change always is.
    pub async fn stop(self) {
        self.app.begin_to_stop();
        tracing::info!("stopping");
        self.handle.graceful_shutdown(Some(self.grace));
        // From now on a successor may take the path.
        drop(self.file);
        let finish = async {
            while self.handle.connection_count() > 0 {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            self.app.finish_changes().await;
        };
        if tokio::time::timeout(self.grace, finish).await.is_err() {
            tracing::error!("server.shutdown_grace is over; what still runs is cut");
        }
        self.admin.shutdown();
        for task in self.tasks {
            task.abort();
        }
    }
}

async fn report(name: &str, failed: CancellationToken, serve: impl Future<Output = io::Result<()>>) {
    // Dropped by an error, and by a panic.
    let alarm = failed.drop_guard();
    match serve.await {
        Ok(()) => drop(alarm.disarm()),
        Err(error) => tracing::error!(cause = %error, "the {name} port is served no longer"),
    }
}

/// A server of HTTP/1.1 alone, also over TLS: with protocol detection a silent connection would stay open for ever.
fn server<A>(listener: Listener, acceptor: A, handle: Handle<Peer>) -> HttpServer<Peer, A> {
    let mut server = HttpServer::from_listener(listener)
        .acceptor(acceptor)
        .handle(handle)
        .http1_only();
    limit(server.http_builder(), HEAD_TIMEOUT);
    server
}

fn limit(builder: &mut Builder<TokioExecutor>, head: Duration) {
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(head)
        .max_buf_size(LARGEST_HEAD)
        .max_headers(MOST_HEADERS);
}

fn tls_config(files: &TlsFiles) -> io::Result<Arc<ServerConfig>> {
    let invalid = |key: &str, error: &dyn std::fmt::Display| {
        io::Error::new(
            io::ErrorKind::InvalidData,
            format!("server.{key} cannot be used: {error}"),
        )
    };
    let certificates: Vec<_> = CertificateDer::pem_file_iter(&files.certificate)
        .and_then(Iterator::collect)
        .map_err(|error| invalid("tls_certificate_file", &error))?;
    let key = PrivateKeyDer::from_pem_file(&files.key).map_err(|error| invalid("tls_key_file", &error))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| invalid("tls_certificate_file", &error))?
        .with_no_client_auth()
        .with_single_cert(certificates, key)
        .map_err(|error| invalid("tls_certificate_file", &error))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::routing::get;
    use hyper_util::rt::TokioIo;
    use hyper_util::service::TowerToHyperService;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    use super::*;

    /// What a client that sends this, and then a byte now and then, is told before the connection ends by itself.
    async fn told(sent: &[u8], drips: bool) -> String {
        let mut builder = Builder::new(TokioExecutor::new()).http1_only();
        limit(&mut builder, Duration::from_millis(50));
        let site = Router::new().route("/", get(|| async { "page" }));
        let (mut client, server) = tokio::io::duplex(64 * 1024);
        let serve = tokio::spawn(async move {
            let service = TowerToHyperService::new(site);
            let _ = builder.serve_connection(TokioIo::new(server), service).await;
        });
        client.write_all(sent).await.unwrap();
        while drips && !serve.is_finished() {
            let _ = client.write_all(b"a").await;
            tokio::task::yield_now().await;
        }
        let mut answer = Vec::new();
        client.read_to_end(&mut answer).await.unwrap();
        serve.await.unwrap();
        String::from_utf8(answer).unwrap()
    }

    #[tokio::test]
    async fn a_connection_without_a_whole_head_is_closed_however_slowly_it_goes_on() {
        for (sent, drips, answered) in [
            (&b""[..], false, false),
            (b"G", false, false),
            (b"GET / HTTP/1.1\r\nX: ", false, false),
            (b"GET / HTTP/1.1\r\nX: ", true, false),
            (b"GET /", true, false),
            // A whole request is answered, and the idle connection ends too.
            (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", false, true),
        ] {
            let limited = tokio::time::timeout(Duration::from_secs(20), told(sent, drips)).await;
            let answer = limited.unwrap_or_else(|_| panic!("stays open: {sent:?}"));
            assert_eq!(answer.contains(" 200 OK"), answered, "{sent:?}: {answer}");
        }
    }
}
