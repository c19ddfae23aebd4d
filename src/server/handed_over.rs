//! The socket that systemd listens on and hands over at the start (`sd_listen_fds(3)`), so that the portal needs no right
//! to open it: port 443, for example.

use std::io;

use listenfd::ListenFd;
use tokio_util::either::Either;

use super::http::Socket;

/// What was handed over when this process was started.
pub struct HandedOver(ListenFd);

impl HandedOver {
    /// Finds it, and takes the variables that told of it away: call this before any other thread is started.
    pub fn at_start() -> Self {
        Self(ListenFd::from_env())
    }

    /// The one socket, if there is one.
    pub(super) fn socket(mut self) -> io::Result<Option<Socket>> {
        match self.0.len() {
            0 => return Ok(None),
            1 => {}
            more => return Err(invalid(&format!("has {more} of them; one is enough"))),
        }
        let socket: Socket = if let Ok(Some(unix)) = self.0.take_unix_listener(0) {
            unix.set_nonblocking(true)?;
            Either::Right(unix)
        } else if let Ok(Some(tcp)) = self.0.take_tcp_listener(0) {
            tcp.set_nonblocking(true)?;
            Either::Left(tcp)
        } else {
            return Err(invalid("has one that is neither TCP nor a unix stream"));
        };
        Ok(Some(socket))
    }
}

fn invalid(what: &str) -> io::Error {
    let text = format!("the unit that hands over the socket {what}: write one ListenStream= into it");
    io::Error::new(io::ErrorKind::InvalidInput, text)
}
