//! One socket, served: HTTP/1.1 with every limit on what comes in.

use std::io;
use std::net;
use std::os::unix::net as unix;
use std::time::Duration;

use axum::Router;
use axum_server::accept::DefaultAcceptor;
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};
use axum_server::{Handle, Server};
use hyper_util::rt::TokioTimer;
use tokio::net::{TcpListener, UnixListener};
use tokio_util::either::Either;

use super::connections::Listener;
use crate::limits::incoming::{
    HANDSHAKE_TIMEOUT, HEAD_TIMEOUT, LARGEST_HEAD, MOST_CONNECTIONS, MOST_HEADERS, WRITE_TIMEOUT,
};
use crate::web::Peer;

/// What connections may take. Only tests have others than [`LIMITS`].
#[derive(Clone, Copy)]
pub(super) struct Limits {
    connections: usize,
    handshake: Duration,
    head: Duration,
    write: Duration,
}

/// The limits of every socket.
pub(super) const LIMITS: Limits = Limits {
    connections: MOST_CONNECTIONS,
    handshake: HANDSHAKE_TIMEOUT,
    head: HEAD_TIMEOUT,
    write: WRITE_TIMEOUT,
};

/// A bound socket of either kind.
pub(super) type Socket = Either<net::TcpListener, unix::UnixListener>;

/// A socket with its limits.
pub(super) struct Http {
    listener: Listener,
    handle: Handle<Peer>,
    limits: Limits,
}

impl Http {
    /// On a bound socket that does not block.
    pub(super) fn new(socket: Socket, handle: Handle<Peer>, limits: Limits) -> io::Result<Self> {
        let socket = match socket {
            Either::Left(socket) => Either::Left(TcpListener::from_std(socket)?),
            Either::Right(socket) => Either::Right(UnixListener::from_std(socket)?),
        };
        Ok(Self {
            listener: Listener::new(socket, limits.connections, limits.write),
            handle,
            limits,
        })
    }

    /// Serves until the handle says stop; with TLS if there is a certificate.
    pub(super) async fn serve(self, site: Router, tls: Option<RustlsConfig>) -> io::Result<()> {
        let handshake = self.limits.handshake;
        let site = site.into_make_service_with_connect_info::<Peer>();
        match tls {
            Some(config) => {
                let acceptor = RustlsAcceptor::new(config).handshake_timeout(handshake);
                self.server(acceptor).serve(site).await
            }
            None => self.server(DefaultAcceptor).serve(site).await,
        }
    }

    /// HTTP/1.1 alone, also over TLS: with protocol detection a silent connection would stay open for ever, and
    /// HTTP/2 has no limit on how long a peer takes to send a head.
    fn server<A>(self, acceptor: A) -> Server<Peer, A> {
        let mut server = Server::from_listener(self.listener)
            .acceptor(acceptor)
            .handle(self.handle)
            .http1_only();
        server
            .http_builder()
            .http1()
            .timer(TokioTimer::new())
            .header_read_timeout(self.limits.head)
            .max_buf_size(LARGEST_HEAD)
            .max_headers(MOST_HEADERS);
        server
    }
}

#[cfg(test)]
mod tests;
