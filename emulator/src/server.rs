//! Binds, serves, stops.

use std::convert::Infallible;
use std::fmt;
use std::future::ready;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use axum::{BoxError, Router};
use axum_server::Handle;
use axum_server::accept::NoDelayAcceptor;
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};
use tokio::task::JoinHandle;
use tower::{ServiceExt, service_fn};

use crate::keys::Keys;
use crate::state::{self, AccountCard, Cloud, Shared, World};
use crate::{control, entra, graph, managed_identity, tls};

/// How long a stop waits for requests that are running.
const GRACE: Duration = Duration::from_secs(2);

/// How to start.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where to listen; port 0 picks a free one.
    pub listen: SocketAddr,
    /// A JSON list of accounts that replaces the standard ones.
    pub users: Option<PathBuf>,
    /// Serve https with certificates kept in this directory.
    pub tls_dir: Option<PathBuf>,
    /// More names for the certificate.
    pub tls_names: Vec<String>,
    /// Which of Microsoft's clouds to stand in for.
    pub cloud: Cloud,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            users: None,
            tls_dir: None,
            tls_names: Vec::new(),
            cloud: Cloud::default(),
        }
    }
}

/// Why it did not start.
#[derive(Debug)]
pub enum StartError {
    /// The address cannot be listened on.
    Listen(SocketAddr, io::Error),
    /// The file of accounts cannot be used.
    Users(String),
    /// The certificates cannot be made or read.
    Tls(String),
    /// The signing keys cannot be made.
    Keys(String),
}

impl fmt::Display for StartError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listen(address, error) => write!(out, "cannot listen on {address}: {error}"),
            Self::Users(why) => write!(out, "cannot use the accounts: {why}"),
            Self::Tls(why) => write!(out, "cannot serve https: {why}"),
            Self::Keys(why) => write!(out, "cannot make the signing keys: {why}"),
        }
    }
}

impl std::error::Error for StartError {}

/// A running stand-in tenant. It stops when it is dropped.
pub struct Emulator {
    address: SocketAddr,
    ca_file: Option<PathBuf>,
    world: Shared,
    handle: Handle<SocketAddr>,
    task: Option<JoinHandle<io::Result<()>>>,
}

impl Emulator {
    /// Listens, then serves in a task of its own. Once this returns, requests are answered.
    pub async fn start(options: Options) -> Result<Self, StartError> {
        let accounts = match &options.users {
            Some(file) => state::read_users(file).map_err(StartError::Users)?,
            None => state::standard_accounts(),
        };
        let tls = match &options.tls_dir {
            Some(directory) => {
                Some(tls::prepare(directory, &options.tls_names, options.listen).map_err(StartError::Tls)?)
            }
            None => None,
        };
        // Seconds of arithmetic on a slow machine: not on a thread that serves others.
        let keys = tokio::task::spawn_blocking(Keys::shared)
            .await
            .map_err(|error| StartError::Keys(error.to_string()))?
            .map_err(StartError::Keys)?;
        let (listener, address) =
            listen(options.listen).map_err(|error| StartError::Listen(options.listen, error))?;

        let world = Arc::new(World::new(keys, tls.is_some(), options.cloud, accounts));
        let handle = Handle::new();
        let ca_file = tls.as_ref().map(|tls| tls.ca_file.clone());
        let task = serve(Arc::clone(&world), listener, handle.clone(), tls)
            .map_err(|error| StartError::Listen(address, error))?;
        Ok(Self {
            address,
            ca_file,
            world,
            handle,
            task: Some(task),
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its address for people and settings, without a slash at the end; loopback is written `localhost`.
    pub fn url(&self) -> String {
        let scheme = if self.world.https { "https" } else { "http" };
        if self.address.ip().is_loopback() || self.address.ip().is_unspecified() {
            format!("{scheme}://localhost:{}", self.address.port())
        } else {
            format!("{scheme}://{}", self.address)
        }
    }

    /// The tenant's GUID.
    pub fn tenant_id(&self) -> &'static str {
        state::TENANT_ID
    }

    /// The tenant's default domain.
    pub fn tenant_domain(&self) -> &'static str {
        state::TENANT_DOMAIN
    }

    /// The application's client id.
    pub fn client_id(&self) -> String {
        self.world.lock().application.client_id.clone()
    }

    /// The application's present secret.
    pub fn client_secret(&self) -> String {
        self.world.lock().application.client_secret().to_owned()
    }

    /// The accounts to try, with their present passwords.
    pub fn accounts(&self) -> Vec<AccountCard> {
        self.world
            .lock()
            .directory
            .all()
            .iter()
            .map(state::Account::card)
            .collect()
    }

    /// The file with the authority that clients have to trust, when https is served.
    pub fn ca_pem(&self) -> Option<&Path> {
        self.ca_file.as_deref()
    }

    /// Stops: no new connections, and what is running gets a moment to finish.
    pub async fn stop(mut self) {
        self.handle.graceful_shutdown(Some(GRACE));
        if let Some(task) = self.task.take() {
            let _ = task.await;
        }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.handle.shutdown();
    }
}

fn listen(address: SocketAddr) -> io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

fn serve(
    world: Shared,
    listener: TcpListener,
    handle: Handle<SocketAddr>,
    tls: Option<tls::Tls>,
) -> io::Result<JoinHandle<io::Result<()>>> {
    let server = axum_server::from_tcp(listener)?.handle(handle);
    let routes = routes(world);
    let connection = move |_: SocketAddr| {
        let routes = routes.clone();
        ready(Ok::<_, Infallible>(service_fn(move |request| {
            answer(routes.clone(), request)
        })))
    };
    Ok(match tls {
        Some(tls) => {
            let acceptor =
                RustlsAcceptor::new(RustlsConfig::from_config(tls.config)).acceptor(NoDelayAcceptor);
            tokio::spawn(server.acceptor(acceptor).serve(service_fn(connection)))
        }
        None => tokio::spawn(server.acceptor(NoDelayAcceptor).serve(service_fn(connection))),
    })
}

/// The whole site on one screen.
fn routes(world: Shared) -> Router {
    Router::new()
        .merge(entra::routes())
        .merge(graph::routes())
        .merge(managed_identity::routes())
        .merge(control::routes())
        .layer(from_fn_with_state(Arc::clone(&world), control::pass))
        .with_state(world)
}

/// Answers a request, or not: a lost answer is an error of the service, upon which hyper closes the connection (HTTP/1)
/// or resets the stream (HTTP/2) without sending anything.
async fn answer<B>(routes: Router, request: Request<B>) -> Result<Response, AnswerLost>
where
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    let Ok(response) = routes.oneshot(request.map(Body::new)).await;
    if response.extensions().get::<control::AnswerIsLost>().is_some() {
        Err(AnswerLost)
    } else {
        Ok(response)
    }
}

#[derive(Debug)]
struct AnswerLost;

impl fmt::Display for AnswerLost {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the answer is lost on purpose")
    }
}

impl std::error::Error for AnswerLost {}
