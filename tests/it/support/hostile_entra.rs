//! A sign-in service that answers what a test tells it to, byte by byte: wrong, huge, slow, cut off, or honest.
//!
//! It has no accounts and no pages. The browser of a test comes back with the nonce of its sign-in as the code, so an
//! honest token fits the sign-in that it is asked for.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::AbortHandle;

use super::forged::{IdToken, Members, honest_key};

/// The tenant that it plays.
pub(crate) const TENANT: &str = "0a1b2c3d-1111-4222-8333-444455556666";
/// The application of the portal.
pub(crate) const CLIENT: &str = "9f8e7d6c-5555-4666-8777-888899990000";
/// Stands in every hostile text, and must never be seen again.
pub(crate) const CANARY: &str = "CANARY-of-the-sign-in-service";

/// Sign-in service on a free port. It stops with the value.
pub(crate) struct HostileEntra {
    /// `http://127.0.0.1:PORT`
    pub(crate) url: String,
    shared: Arc<Shared>,
    task: AbortHandle,
}

/// What it answers at one place, by the code that was sent (empty where there is none).
type Answer = Arc<dyn Fn(&str) -> Reply + Send + Sync>;

struct Shared {
    url: String,
    answers: Mutex<BTreeMap<&'static str, Answer>>,
    asked: Mutex<Vec<Asked>>,
}

/// One request that arrived.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// `discovery`, `keys`, `token` or `other`.
    pub(crate) at: &'static str,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl HostileEntra {
    /// Begins to answer, honestly at first.
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let shared = Arc::new(Shared {
            url: url.clone(),
            answers: Mutex::default(),
            asked: Mutex::default(),
        });
        let answering = Arc::clone(&shared);
        let serve = async move {
            while let Ok((stream, _)) = listener.accept().await {
                let shared = Arc::clone(&answering);
                tokio::spawn(async move { shared.serve(stream).await });
            }
        };
        let task = tokio::spawn(serve).abort_handle();
        Self { url, shared, task }
    }

    /// From now on this is the answer at a place.
    pub(crate) fn answer(&self, at: &'static str, reply: impl Fn(&str) -> Reply + Send + Sync + 'static) {
        self.shared.answers.lock().unwrap().insert(at, Arc::new(reply));
    }

    /// From now on the answers are honest.
    pub(crate) fn be_honest(&self) {
        self.shared.answers.lock().unwrap().clear();
    }

    /// What arrived at a place, in order.
    pub(crate) fn asked(&self, at: &str) -> Vec<Asked> {
        let asked = self.shared.asked.lock().unwrap();
        asked.iter().filter(|asked| asked.at == at).cloned().collect()
    }

    /// Returns when this many requests have arrived at a place.
    pub(crate) async fn arrived(&self, at: &str, count: usize) {
        let wait = async {
            while self.asked(at).len() < count {
                tokio::task::yield_now().await;
            }
        };
        let in_time = tokio::time::timeout(Duration::from_secs(20), wait).await;
        in_time.unwrap_or_else(|_| panic!("fewer than {count} requests arrived at {at}"));
    }

    /// The discovery document.
    pub(crate) fn document(&self) -> Members {
        Members::of(&document(&self.url))
    }

    /// The answer that holds this ID token.
    pub(crate) fn tokens(id_token: &str) -> Members {
        Members::of(&json!({
            "token_type": "Bearer",
            "scope": "openid profile https://graph.microsoft.com/Directory.AccessAsUser.All",
            "expires_in": 3600,
            "ext_expires_in": 3600,
            "access_token": format!("{CANARY}-access-token"),
            "id_token": id_token,
        }))
    }
}

impl Drop for HostileEntra {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn document(url: &str) -> Value {
    json!({
        "issuer": format!("{url}/{TENANT}/v2.0"),
        "authorization_endpoint": format!("{url}/{TENANT}/oauth2/v2.0/authorize"),
        "token_endpoint": format!("{url}/{TENANT}/oauth2/v2.0/token"),
        "end_session_endpoint": format!("{url}/{TENANT}/oauth2/v2.0/logout"),
        "jwks_uri": format!("{url}/{TENANT}/discovery/v2.0/keys"),
    })
}

impl Shared {
    async fn serve(&self, mut stream: TcpStream) {
        let Some(asked) = read(&mut stream).await else {
            return;
        };
        let form: BTreeMap<_, _> = url::form_urlencoded::parse(asked.body.as_bytes())
            .into_owned()
            .collect();
        let code = form.get("code").cloned().unwrap_or_default();
        let at = asked.at;
        self.asked.lock().unwrap().push(asked);
        let answer = self.answers.lock().unwrap().get(at).cloned();
        let reply = answer.map_or_else(|| self.honest(at, &code), |answer| answer(&code));
        // Who asked may have gone.
        let _ = reply.send(&mut stream).await;
    }

    fn honest(&self, at: &str, code: &str) -> Reply {
        match at {
            "discovery" => Reply::json(document(&self.url).to_string()),
            "keys" => Reply::json(
                json!({"keys": [honest_key().public(&format!("{}/{{tenantid}}/v2.0", self.url))]})
                    .to_string(),
            ),
            "token" => {
                Reply::json(HostileEntra::tokens(&IdToken::honest(&self.url, code).sign()).to_string())
            }
            _ => Reply::status(404, "text/plain", CANARY),
        }
    }
}

async fn read(stream: &mut TcpStream) -> Option<Asked> {
    let mut bytes = Vec::new();
    loop {
        let mut piece = [0; 4096];
        let count = stream.read(&mut piece).await.ok().filter(|count| *count > 0)?;
        bytes.extend_from_slice(&piece[..count]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let head = head.to_ascii_lowercase();
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
            let at = [
                "/.well-known/openid-configuration",
                "/discovery/v2.0/keys",
                "/oauth2/v2.0/token",
            ]
            .iter()
            .zip(["discovery", "keys", "token"])
            .find(|(path, _)| head.lines().next().unwrap_or_default().contains(**path));
            return Some(Asked {
                at: at.map_or("other", |(_, at)| at),
                body: body.to_owned(),
                head,
            });
        }
    }
}

/// An answer, and how it is delivered.
#[derive(Clone)]
pub(crate) struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
    delivery: Delivery,
}

#[derive(Clone, Copy)]
enum Delivery {
    Whole,
    /// The connection ends before the body does.
    CutOff,
    /// A byte now and then, for ever.
    Dripping,
    /// The connection stays open, and silent.
    Never,
}

impl Reply {
    pub(crate) fn json(body: impl Into<Vec<u8>>) -> Self {
        Self::status(200, "application/json", body)
    }

    pub(crate) fn status(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: vec![("content-type", content_type.to_owned())],
            body: body.into(),
            delivery: Delivery::Whole,
        }
    }

    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    pub(crate) fn cut_off(mut self) -> Self {
        self.delivery = Delivery::CutOff;
        self
    }

    pub(crate) fn dripping(mut self) -> Self {
        self.delivery = Delivery::Dripping;
        self
    }

    pub(crate) fn never() -> Self {
        let mut reply = Self::json("");
        reply.delivery = Delivery::Never;
        reply
    }

    async fn send(self, stream: &mut TcpStream) -> std::io::Result<()> {
        let more = match self.delivery {
            Delivery::Whole => 0,
            Delivery::CutOff => 10,
            Delivery::Dripping => 100_000,
            Delivery::Never => {
                // Until the other side gives up.
                let _ = stream.read(&mut [0]).await?;
                return Ok(());
            }
        };
        let lines = self
            .headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\r\n"));
        let head = format!(
            "HTTP/1.1 {} {CANARY}\r\nconnection: close\r\ncontent-length: {}\r\n{}\r\n",
            self.status,
            self.body.len() + more,
            lines.collect::<String>(),
        );
        stream.write_all(head.as_bytes()).await?;
        stream.write_all(&self.body).await?;
        if matches!(self.delivery, Delivery::Dripping) {
            let mut drops = tokio::time::interval(Duration::from_millis(100));
            loop {
                drops.tick().await;
                stream.write_all(b" ").await?;
            }
        }
        stream.shutdown().await
    }
}
