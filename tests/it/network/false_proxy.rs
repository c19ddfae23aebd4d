//! A forward proxy that does what a test tells it to. Whatever it is asked for, its tunnels lead to one address.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What happens to the next connections.
#[derive(Clone, Copy, Debug)]
pub(super) enum Mood {
    /// As it should be.
    Tunnel,
    /// These bytes, and the end.
    Say(&'static str),
    /// Nothing, until the other side leaves.
    Silence,
}

/// A proxy, alive as long as the value.
pub(super) struct FalseProxy {
    /// `http://127.0.0.1:PORT`
    pub(super) url: String,
    mood: Arc<Mutex<Mood>>,
    heads: Arc<Mutex<Vec<String>>>,
    accepting: JoinHandle<()>,
}

impl FalseProxy {
    pub(super) async fn to(address: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("bound"));
        let (mood, heads) = (Arc::new(Mutex::new(Mood::Tunnel)), Arc::default());
        let (now, seen) = (Arc::clone(&mood), Arc::clone(&heads));
        let accepting = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let mood = *now.lock().expect("a mood");
                tokio::spawn(serve(client, address, mood, Arc::clone(&seen)));
            }
        });
        Self {
            url,
            mood,
            heads,
            accepting,
        }
    }

    pub(super) fn is(&self, mood: Mood) {
        *self.mood.lock().expect("a mood") = mood;
    }

    /// What it was asked for, each whole.
    pub(super) fn heads(&self) -> Vec<String> {
        self.heads.lock().expect("heads").clone()
    }
}

impl Drop for FalseProxy {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn serve(mut client: TcpStream, address: SocketAddr, mood: Mood, heads: Arc<Mutex<Vec<String>>>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match client.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => return,
        }
    }
    heads
        .lock()
        .expect("heads")
        .push(String::from_utf8_lossy(&head).into_owned());
    match mood {
        Mood::Tunnel => {
            let mut server = TcpStream::connect(address).await.expect("the stand-in");
            let _ = client
                .write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")
                .await;
            let _ = copy_bidirectional(&mut client, &mut server).await;
        }
        Mood::Say(words) => {
            let _ = client.write_all(words.as_bytes()).await;
            let _ = client.shutdown().await;
            // What was not read would make of the end a reset.
            let _ = client.read_to_end(&mut head).await;
        }
        Mood::Silence => while client.read_u8().await.is_ok() {},
    }
}
