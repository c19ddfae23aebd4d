//! The two sockets that a portal listens on, and how connections come in by them.

use std::io;
use std::net::{self, SocketAddr};
use std::os::unix::net as unix;
use std::path::PathBuf;

use axum_server::{AddrListener, Address};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio_util::either::Either;

use super::socket_file::SocketFile;
use crate::config::Listen;
use crate::web::Peer;

/// The two sockets, taken but not yet served.
pub struct Listeners {
    pub(super) public: Public,
    pub(super) admin: net::TcpListener,
}

/// Where the pages are served.
pub(super) enum Public {
    Tcp(net::TcpListener),
    Unix(unix::UnixListener, SocketFile),
}

impl Listeners {
    /// Takes the ports and the socket; port 0 takes a free one.
    pub fn bind(public: &Listen, admin: SocketAddr) -> io::Result<Self> {
        let public = match public {
            Listen::Tcp(address) => Public::Tcp(bind(*address)?),
            Listen::Unix(path) => {
                let (listener, file) = SocketFile::listen(path)?;
                Public::Unix(listener, file)
            }
        };
        let admin = bind(admin)?;
        Ok(Self { public, admin })
    }

    /// Where the portal will be, as the `ready` line shows it: `https://localhost:8443`, or `unix:/path`.
    pub fn portal(&self, scheme: &str) -> io::Result<String> {
        match &self.public {
            Public::Tcp(listener) => Ok(url(scheme, listener.local_addr()?)),
            Public::Unix(listener, _) => {
                let address = listener.local_addr()?;
                let path = address.as_pathname().map(PathBuf::from).unwrap_or_default();
                Ok(Listen::Unix(path).to_string())
            }
        }
    }

    /// Where health and metrics will be.
    pub fn admin(&self) -> io::Result<String> {
        Ok(url("http", self.admin.local_addr()?))
    }
}

fn bind(address: SocketAddr) -> io::Result<net::TcpListener> {
    let listener = net::TcpListener::bind(address)
        .map_err(|error| io::Error::new(error.kind(), format!("cannot listen on {address}: {error}")))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

fn url(scheme: &str, address: SocketAddr) -> String {
    if address.ip().is_loopback() {
        format!("{scheme}://localhost:{}", address.port())
    } else {
        format!("{scheme}://{address}")
    }
}

/// A socket from which connections are taken.
#[derive(Debug)]
pub(crate) enum Listener {
    Tcp(TcpListener),
    Unix(UnixListener),
}

impl Listener {
    pub(super) fn tcp(listener: net::TcpListener) -> io::Result<Self> {
        Ok(Self::Tcp(TcpListener::from_std(listener)?))
    }

    pub(super) fn unix(listener: unix::UnixListener) -> io::Result<Self> {
        Ok(Self::Unix(UnixListener::from_std(listener)?))
    }
}

/// A connection, of either kind.
type Connection = Either<TcpStream, UnixStream>;

impl AddrListener<Connection, Peer> for Listener {
    async fn bind_to(_: Peer) -> io::Result<Self> {
        Err(io::Error::new(
            io::ErrorKind::Unsupported,
            "a peer is nothing to listen on",
        ))
    }

    async fn accept_stream(&self) -> io::Result<(Connection, Peer)> {
        match self {
            Self::Tcp(listener) => {
                let (stream, peer) = listener.accept().await?;
                Ok((Either::Left(stream), Peer::Host(peer.ip())))
            }
            Self::Unix(listener) => {
                let (stream, _) = listener.accept().await?;
                Ok((Either::Right(stream), Peer::UnixSocket))
            }
        }
    }

    fn get_local_addr(&self) -> io::Result<Peer> {
        match self {
            Self::Tcp(listener) => Ok(Peer::Host(listener.local_addr()?.ip())),
            Self::Unix(_) => Ok(Peer::UnixSocket),
        }
    }
}

/// Tells axum-server that connections of both kinds come from a [`Peer`].
impl Address for Peer {
    type Stream = Connection;
    type Listener = Listener;
}
