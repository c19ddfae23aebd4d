//! The two sockets that a portal listens on.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;

use tokio_util::either::Either;

use super::NotServed;
use super::handed_over::HandedOver;
use super::http::Socket;
use super::socket_file::SocketFile;
use crate::config::{Listen, Server};

/// The two sockets, taken but not yet served.
pub struct Listeners {
    pub(super) public: Socket,
    /// The file of the public one, if it is a unix socket of ours.
    pub(super) file: Option<SocketFile>,
    pub(super) admin: TcpListener,
}

impl Listeners {
    /// Takes the socket that was handed over, or else opens the one of the settings.
    pub fn take(handed_over: HandedOver, settings: &Server) -> Result<Self, NotServed> {
        let Some(public) = handed_over.socket()? else {
            return Ok(Self::bind(&settings.listen, settings.admin_listen)?);
        };
        if matches!(public, Either::Right(_)) && settings.tls.is_some() {
            let text =
                "systemd hands over a unix socket, which is not for TLS: leave out the server.tls_ keys";
            return Err(NotServed::Setting(text.to_owned()));
        }
        tracing::info!("systemd hands over the socket; server.listen is not used");
        Ok(Self {
            public,
            // The file stays with systemd, which still listens.
            file: None,
            admin: bind(settings.admin_listen)?,
        })
    }

    /// Takes the ports and the socket; port 0 takes a free one.
    pub fn bind(public: &Listen, admin: SocketAddr) -> io::Result<Self> {
        let (public, file) = match public {
            Listen::Tcp(address) => (Either::Left(bind(*address)?), None),
            Listen::Unix(path) => {
                let (listener, file) = SocketFile::listen(path)?;
                (Either::Right(listener), Some(file))
            }
        };
        let admin = bind(admin)?;
        Ok(Self { public, file, admin })
    }

    /// Where the portal will be, as the `ready` line shows it: `https://localhost:8443`, or `unix:/path`.
    pub fn portal(&self, scheme: &str) -> io::Result<String> {
        match &self.public {
            Either::Left(listener) => Ok(url(scheme, listener.local_addr()?)),
            Either::Right(listener) => {
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

fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let listener = TcpListener::bind(address)
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
