//! Something else at the address of an engine.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What is sent for each piece that arrives: not the beginning of any answer in RESP2 or RESP3.
const JUNK: &[u8] = b"HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n\r\n<h1>\0\xff\xfe$-7\r\n";

/// A listener that is no Redis. It ends with the value.
pub(crate) struct False {
    address: String,
    task: JoinHandle<()>,
}

#[derive(Clone, Copy)]
enum Manner {
    Junk,
    Silence,
    HangsUp,
}

impl False {
    /// Answers everything with junk.
    pub(crate) async fn junk() -> Self {
        Self::start(Manner::Junk).await
    }

    /// Takes everything, and says nothing.
    pub(crate) async fn silent() -> Self {
        Self::start(Manner::Silence).await
    }

    /// Ends every connection as soon as something arrives.
    pub(crate) async fn hanging_up() -> Self {
        Self::start(Manner::HangsUp).await
    }

    /// For `session.redis_url`.
    pub(crate) fn url(&self) -> String {
        format!("redis://{}", self.address)
    }

    async fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("bound").to_string();
        let task = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                connections.spawn(serve(stream, manner));
            }
        });
        Self { address, task }
    }
}

impl Drop for False {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, manner: Manner) {
    let mut chunk = [0; 4096];
    while let Ok(1..) = stream.read(&mut chunk).await {
        match manner {
            Manner::Junk => {
                if stream.write_all(JUNK).await.is_err() {
                    return;
                }
            }
            Manner::Silence => {}
            Manner::HangsUp => return,
        }
    }
}
