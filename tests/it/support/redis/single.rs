//! One server.

use std::ops::Deref;

use super::{Engine, Server, Setup};

/// A server alone.
pub(crate) struct Redis {
    server: Server,
    setup: Setup,
}

impl Redis {
    /// Redis, without TLS, open to everybody.
    pub(crate) fn single() -> Self {
        Self::with(Setup::default())
    }

    /// The same with Valkey.
    pub(crate) fn valkey() -> Self {
        Self::with(Setup {
            engine: Engine::Valkey,
            ..Setup::default()
        })
    }

    /// In another way.
    pub(crate) fn with(setup: Setup) -> Self {
        Self {
            server: Server::start(setup, ""),
            setup,
        }
    }

    /// For `session.redis_url`.
    pub(crate) fn url(&self) -> String {
        let credentials = self.setup.credentials();
        format!(
            "{}://{credentials}{}",
            self.setup.scheme(""),
            self.server.address()
        )
    }
}

impl Deref for Redis {
    type Target = Server;

    fn deref(&self) -> &Server {
        &self.server
    }
}
