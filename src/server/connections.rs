//! How connections come in: so many at a time, and each is cut when its peer does not read.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum_server::{AddrListener, Address};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Sleep, sleep};
use tokio_util::either::Either;

use crate::web::Peer;

/// A socket from which connections are taken. When as many are open as may be, the next ones wait in the kernel.
#[derive(Debug)]
pub(crate) struct Listener {
    socket: Either<TcpListener, UnixListener>,
    places: Arc<Semaphore>,
    write_timeout: Duration,
    /// Whether no connection can be taken, so that the log says it once.
    stuck: AtomicBool,
}

impl Listener {
    /// Listens; `socket` is bound already.
    pub(super) fn new(
        socket: Either<TcpListener, UnixListener>,
        connections: usize,
        write_timeout: Duration,
    ) -> Self {
        Self {
            socket,
            places: Arc::new(Semaphore::new(connections)),
            write_timeout,
            stuck: AtomicBool::new(false),
        }
    }

    async fn place(&self) -> io::Result<OwnedSemaphorePermit> {
        let places = Arc::clone(&self.places);
        if let Ok(place) = Arc::clone(&places).try_acquire_owned() {
            return Ok(place);
        }
        self.say_once(&"as many connections are open as may be");
        places.acquire_owned().await.map_err(io::Error::other)
    }

    async fn accept(&self) -> io::Result<(Either<TcpStream, UnixStream>, Peer)> {
        match &self.socket {
            Either::Left(socket) => {
                let (stream, peer) = socket.accept().await?;
                Ok((Either::Left(stream), Peer::Host(peer.ip())))
            }
            Either::Right(socket) => {
                let (stream, _) = socket.accept().await?;
                Ok((Either::Right(stream), Peer::UnixSocket))
            }
        }
    }

    fn say_once(&self, cause: &dyn std::fmt::Display) {
        if !self.stuck.swap(true, Ordering::Relaxed) {
            tracing::warn!(%cause, "new connections wait");
        }
    }
}

impl AddrListener<Connection, Peer> for Listener {
    async fn bind_to(_: Peer) -> io::Result<Self> {
        let text = "a peer is nothing to listen on";
        Err(io::Error::new(io::ErrorKind::Unsupported, text))
    }

    async fn accept_stream(&self) -> io::Result<(Connection, Peer)> {
        let place = self.place().await?;
        // After an error axum-server waits a moment and calls again: out of file descriptors, for example.
        let (stream, peer) = self.accept().await.inspect_err(|error| {
            if error.kind() != io::ErrorKind::ConnectionAborted {
                self.say_once(error);
            }
        })?;
        if self.places.available_permits() > 0 {
            self.stuck.store(false, Ordering::Relaxed);
        }
        let connection = Connection {
            stream,
            write_timeout: self.write_timeout,
            deadline: None,
            _place: place,
        };
        Ok((connection, peer))
    }

    fn get_local_addr(&self) -> io::Result<Peer> {
        match &self.socket {
            Either::Left(socket) => Ok(Peer::Host(socket.local_addr()?.ip())),
            Either::Right(_) => Ok(Peer::UnixSocket),
        }
    }
}

/// Tells axum-server that connections of both kinds come from a [`Peer`].
impl Address for Peer {
    type Stream = Connection;
    type Listener = Listener;
}

/// A connection. From the first byte that has to wait for the peer to read, to the last one of what is to be sent, it has
/// so long: a peer that reads nothing, or a byte now and then, is cut.
pub(crate) struct Connection {
    stream: Either<TcpStream, UnixStream>,
    write_timeout: Duration,
    /// There is one while something waits.
    deadline: Option<Pin<Box<Sleep>>>,
    /// Given back with the connection.
    _place: OwnedSemaphorePermit,
}

impl Connection {
    fn write(
        &mut self,
        cx: &mut Context<'_>,
        write: impl FnOnce(Pin<&mut Either<TcpStream, UnixStream>>, &mut Context<'_>) -> Poll<io::Result<usize>>,
    ) -> Poll<io::Result<usize>> {
        let written = write(Pin::new(&mut self.stream), cx);
        if written.is_ready() {
            return written;
        }
        let timeout = self.write_timeout;
        let deadline = self.deadline.get_or_insert_with(|| Box::pin(sleep(timeout)));
        ready!(deadline.as_mut().poll(cx));
        let text = "the peer does not read";
        Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, text)))
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.write(cx, |stream, cx| stream.poll_write(cx, bytes))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.write(cx, |stream, cx| stream.poll_write_vectored(cx, buffers))
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    /// hyper and rustls flush when they have handed over everything.
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.deadline = None;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    use super::*;

    #[tokio::test]
    async fn no_more_connections_are_taken_than_there_are_places() {
        let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        let listener = Listener::new(Either::Left(socket), 2, Duration::from_secs(1));
        // All three are connected, as far as they can tell.
        let mut clients = Vec::new();
        for _ in 0..3 {
            clients.push(TcpStream::connect(address).await.unwrap());
        }
        let (first, _) = listener.accept_stream().await.unwrap();
        let (_second, _) = listener.accept_stream().await.unwrap();
        let third = tokio::time::timeout(Duration::from_millis(100), listener.accept_stream());
        assert!(third.await.is_err(), "a third connection was taken");
        drop(first);
        listener.accept_stream().await.unwrap();
    }
    #[tokio::test]
    async fn the_time_for_an_answer_ends_when_all_of_it_is_handed_over() {
        let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        let listener = Listener::new(Either::Left(socket), 1, Duration::from_mins(1));
        let mut client = TcpStream::connect(address).await.unwrap();
        let (mut connection, _) = listener.accept_stream().await.unwrap();
        let mut reader = vec![0; 1024 * 1024];
        for _ in 0..2 {
            // Until the peer has to read.
            let mut sent = 0;
            while connection.deadline.is_none() {
                let bytes = [b'x'; 8 * 1024];
                let fill =
                    std::future::poll_fn(|cx| Poll::Ready(Pin::new(&mut connection).poll_write(cx, &bytes)));
                if let Poll::Ready(written) = fill.await {
                    sent += written.unwrap();
                }
            }
            while sent > 0 {
                sent -= client.read(&mut reader).await.unwrap();
            }
            // A part of an answer does not end it.
            connection.write_all(b"x").await.unwrap();
            assert!(connection.deadline.is_some());
            connection.flush().await.unwrap();
            assert!(connection.deadline.is_none());
            client.read_exact(&mut reader[..1]).await.unwrap();
        }
    }
}
