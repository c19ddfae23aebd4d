//! One connection of the hostile server: plays its script, and keeps what arrived.

use std::sync::Mutex;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use super::{Arrived, Shared, Step, call_of};

/// A stream that can be broken off.
pub(super) trait Wire: AsyncRead + AsyncWrite + Unpin {
    fn reset_at_close(&self);
}

impl Wire for TcpStream {
    fn reset_at_close(&self) {
        self.set_zero_linger().expect("a socket option");
    }
}

impl Wire for TlsStream<TcpStream> {
    fn reset_at_close(&self) {
        self.get_ref().0.reset_at_close();
    }
}

/// One connection, from its first byte to its end.
pub(super) struct Connection<'a, S> {
    stream: S,
    shared: &'a Shared,
    /// Read, and not yet counted as a request.
    unread: Vec<u8>,
    sent: usize,
}

/// The connection is of no more use.
pub(super) struct Over;

impl From<std::io::Error> for Over {
    fn from(_: std::io::Error) -> Self {
        Self
    }
}

impl<'a, S: Wire> Connection<'a, S> {
    pub(super) fn new(stream: S, shared: &'a Shared) -> Self {
        Self {
            stream,
            shared,
            unread: Vec::new(),
            sent: 0,
        }
    }

    /// The script of the door, or the one of the request that came.
    pub(super) async fn serve(mut self, door: &Mutex<Vec<Step>>) {
        let door = door.lock().expect("a script").clone();
        if self.serve_scripts(door).await.is_ok() {
            let _ = self.stream.shutdown().await;
        }
    }

    async fn serve_scripts(&mut self, door: Vec<Step>) -> Result<(), Over> {
        if !door.is_empty() {
            return self.play(door).await;
        }
        let head = self.read_head().await?;
        let path = head.split(' ').nth(1).unwrap_or_default();
        let script = self.shared.script(call_of(path));
        if !matches!(script.first(), Some(Step::BeforeTheBody)) {
            self.read_body(&head).await?;
        }
        self.play(script).await
    }

    async fn play(&mut self, script: Vec<Step>) -> Result<(), Over> {
        for step in script {
            match step {
                Step::BeforeTheBody => {}
                Step::Send(bytes) => self.send(&bytes).await?,
                Step::Drip(bytes) => {
                    for byte in bytes {
                        self.send(&[byte]).await?;
                        tokio::time::sleep(Duration::from_millis(20)).await;
                    }
                }
                Step::Flood(bytes, times) => {
                    for _ in 0..times {
                        self.send(&bytes).await?;
                    }
                }
                Step::Hang => while self.read().await.is_ok() {},
                Step::Vanish => return Err(Over),
                Step::Reset => {
                    self.stream.reset_at_close();
                    return Err(Over);
                }
            }
        }
        Ok(())
    }

    async fn send(&mut self, bytes: &[u8]) -> Result<(), Over> {
        self.stream.write_all(bytes).await?;
        self.stream.flush().await?;
        self.sent += bytes.len();
        self.shared.most_sent.fetch_max(self.sent, Ordering::SeqCst);
        Ok(())
    }

    async fn read(&mut self) -> Result<(), Over> {
        match self.stream.read_buf(&mut self.unread).await? {
            0 => Err(Over),
            _ => Ok(()),
        }
    }

    /// Reads to the end of a head, and counts the request.
    async fn read_head(&mut self) -> Result<String, Over> {
        let end = loop {
            if let Some(at) = self.unread.windows(4).position(|four| four == b"\r\n\r\n") {
                break at + 4;
            }
            self.read().await?;
        };
        let head: Vec<u8> = self.unread.drain(..end).collect();
        let head = String::from_utf8(head)
            .expect("a head in ASCII")
            .to_ascii_lowercase();
        let mut words = head.split(' ').map(str::to_owned);
        self.shared.arrived.lock().expect("a list").push(Arrived {
            method: words.next().unwrap_or_default(),
            path: words.next().unwrap_or_default(),
            head: head.clone(),
            body: Vec::new(),
        });
        Ok(head)
    }

    /// Reads the body that the head announces, and keeps it.
    async fn read_body(&mut self, head: &str) -> Result<(), Over> {
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.map_or(0, |length| length.parse().expect("a length"));
        while self.unread.len() < length {
            self.read().await?;
        }
        let body = self.unread.drain(..length).collect();
        if let Some(request) = self
            .shared
            .arrived
            .lock()
            .expect("a list")
            .iter_mut()
            .rfind(|request| request.head == head)
        {
            request.body = body;
        }
        Ok(())
    }
}
