//! The connection to Redis: one, shared by all requests, opened when it is needed and thrown away when it is broken.
//!
//! Every operation has a deadline. While nothing can be reached, at most one request at a time tries to connect, and after
//! a failure nobody does for a moment that grows and is never the same for two replicas: a server that comes back is not
//! met by a herd.

use std::time::Duration;

use ::redis::aio::MultiplexedConnection;
use ::redis::cluster::ClusterClient;
use ::redis::cluster_async::ClusterConnection;
use ::redis::sentinel::SentinelClient;
use ::redis::{
    AsyncConnectionConfig, Client, Cmd, ErrorKind, RedisError, RedisResult, TlsCertificates, Value,
};
use tokio::sync::Mutex;
use tokio::time::Instant;

use super::clients;
use crate::config::{self, Topology};
use crate::random::Random;

/// How long an operation may take, with the connecting that it may need.
const OPERATION: Duration = Duration::from_secs(2);

/// How long connecting, and waiting for one answer, may take.
pub(super) const STEP: Duration = Duration::from_secs(1);

/// How long nobody connects after a failure: twice as long after each, between these two.
const SHORTEST_PAUSE: Duration = Duration::from_millis(50);
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// Why an operation failed.
#[derive(Debug)]
pub(super) enum Failure {
    /// Not in time.
    Timeout,
    /// A pause after a failure: nothing was tried.
    Paused,
    /// What Redis, or the way to it, said.
    Redis(RedisError),
}

/// The connection.
pub(super) struct Link {
    target: Target,
    state: Mutex<State>,
    random: Random,
}

enum Target {
    Single(Box<Client>),
    Sentinel(Box<Mutex<SentinelClient>>),
    Cluster(Box<ClusterClient>),
}

#[derive(Clone)]
enum Connection {
    Node(MultiplexedConnection),
    Cluster(ClusterConnection),
}

#[derive(Default)]
struct State {
    open: Option<Connection>,
    /// Which connection is open, so that nobody throws away the next one.
    generation: u64,
    failures: u32,
    paused_until: Option<Instant>,
}

impl Link {
    /// Nothing is connected yet. An error when the settings make no client.
    pub(super) fn new(settings: &config::Redis, random: Random) -> RedisResult<Self> {
        let certificates = TlsCertificates {
            client_tls: None,
            root_cert: settings.ca.clone(),
        };
        let target = match &settings.topology {
            Topology::Single => Target::Single(Box::new(clients::single(settings, certificates)?)),
            Topology::Sentinel { .. } => {
                Target::Sentinel(Box::new(Mutex::new(clients::sentinel(settings, &certificates)?)))
            }
            Topology::Cluster => Target::Cluster(Box::new(clients::cluster(settings, certificates)?)),
        };
        Ok(Self {
            target,
            state: Mutex::default(),
            random,
        })
    }

    /// Sends one command and waits for its answer.
    pub(super) async fn run(&self, command: &Cmd) -> Result<Value, Failure> {
        let mut generation = None;
        let answer = tokio::time::timeout(OPERATION, async {
            let (number, connection) = self.connection().await?;
            generation = Some(number);
            let answer = match connection {
                Connection::Node(mut node) => command.query_async(&mut node).await,
                Connection::Cluster(mut cluster) => command.query_async(&mut cluster).await,
            };
            answer.map_err(Failure::Redis)
        })
        .await
        .unwrap_or(Err(Failure::Timeout));
        if let (Err(failure), Some(generation)) = (&answer, generation)
            && failure.breaks_the_connection()
        {
            self.throw_away(generation).await;
        }
        answer
    }

    async fn connection(&self) -> Result<(u64, Connection), Failure> {
        let mut state = self.state.lock().await;
        if let Some(open) = &state.open {
            return Ok((state.generation, open.clone()));
        }
        let now = Instant::now();
        if state.paused_until.is_some_and(|until| until > now) {
            return Err(Failure::Paused);
        }
        // Set before the try, so that one which is given up half-way counts as a failure too.
        state.paused_until = Some(now + self.pause(state.failures));
        state.failures = state.failures.saturating_add(1);
        let connection = self.connect().await.map_err(Failure::Redis)?;
        state.failures = 0;
        state.paused_until = None;
        state.generation += 1;
        state.open = Some(connection.clone());
        Ok((state.generation, connection))
    }

    async fn connect(&self) -> RedisResult<Connection> {
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(STEP))
            .set_response_timeout(Some(STEP));
        match &self.target {
            Target::Single(client) => {
                let node = client
                    .get_multiplexed_async_connection_with_config(&config)
                    .await?;
                Ok(Connection::Node(node))
            }
            Target::Sentinel(client) => {
                let node = client
                    .lock()
                    .await
                    .get_async_connection_with_config(&config)
                    .await?;
                Ok(Connection::Node(node))
            }
            Target::Cluster(client) => Ok(Connection::Cluster(client.get_async_connection().await?)),
        }
    }

    async fn throw_away(&self, generation: u64) {
        let mut state = self.state.lock().await;
        if state.generation == generation {
            state.open = None;
        }
    }

    /// Twice as long after each failure, and between half and all of that.
    fn pause(&self, failures: u32) -> Duration {
        let most = SHORTEST_PAUSE
            .saturating_mul(1 << failures.min(10))
            .min(LONGEST_PAUSE);
        let [random] = self.random.bytes::<1>();
        most.mul_f64(0.5 + f64::from(random) / 512.0)
    }
}

impl Failure {
    /// What the server says about a command leaves the connection as it is.
    fn breaks_the_connection(&self) -> bool {
        match self {
            Self::Timeout => true,
            Self::Paused => false,
            Self::Redis(error) => !matches!(
                error.code(),
                Some("OOM" | "EVICTS" | "NOPERM" | "ERR" | "WRONGTYPE")
            ),
        }
    }

    /// Whether there is hope that the same succeeds at once, over another connection.
    pub(super) fn may_be_tried_again(&self) -> bool {
        match self {
            Self::Timeout | Self::Paused => false,
            Self::Redis(error) => self.breaks_the_connection() && !error.is_timeout(),
        }
    }

    /// For a metric.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Timeout => "timeout",
            Self::Paused => "unreachable",
            Self::Redis(error) if error.is_timeout() => "timeout",
            Self::Redis(error) => match error.code() {
                Some("OOM") => "full",
                Some("EVICTS") => "evicts",
                Some("NOPERM" | "NOAUTH" | "WRONGPASS") => "not_allowed",
                Some("READONLY") => "read_only",
                Some("LOADING" | "CLUSTERDOWN" | "MASTERDOWN" | "TRYAGAIN") => "not_ready",
                Some(_) => "refused",
                None if error.kind() == ErrorKind::AuthenticationFailed => "not_allowed",
                None if error.is_io_error() => "unreachable",
                None => "garbage",
            },
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Timeout => write!(f, "no answer within {OPERATION:?}"),
            Self::Paused => f.write_str("it could not be reached a moment ago"),
            Self::Redis(error) => error.fmt(f),
        }
    }
}
