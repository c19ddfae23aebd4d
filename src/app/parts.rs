//! Parts that take more than a line to build.

use super::{CannotUse, Config};
use crate::branding::Branding;
use crate::clock::Clock;
use crate::config;
use crate::files::Unusable;
use crate::http::Http;
use crate::password::{Breach, OwnRules};
use crate::random::Random;
use crate::sealing::Sealer;
use crate::sessions::{MemoryStore, RedisStore, Sessions};
use crate::store::{self, Memory, Redis, Store};
use crate::telemetry::Metrics;
use crate::texts::Library;
use crate::web::client_address::TrustedProxies;

/// The counters.
pub(super) fn metrics(config: &Config) -> Metrics {
    match config.session.redis {
        None => Metrics::new(),
        Some(_) => Metrics::of_a_replica(),
    }
}

/// Whose word about the visitor's address counts.
pub(super) fn proxies(config: &Config) -> TrustedProxies {
    TrustedProxies {
        networks: config.server.trusted_proxies.clone(),
        header: config.server.client_address_header.clone(),
    }
}

/// Where sessions are kept, and what replicas share beside them.
pub(super) fn stores(
    config: &Config,
    (clock, random): (&Clock, &Random),
    sealer: &Sealer,
    metrics: &Metrics,
) -> Result<(Sessions, Store), store::redis::CannotUse> {
    let settings = &config.session;
    Ok(match &settings.redis {
        None => {
            let memory = Memory::new(clock.clone(), random);
            let sessions = MemoryStore::new(settings.capacity, memory.epoch().clone(), clock.clone());
            (Sessions::Memory(sessions), Store::Memory(memory))
        }
        Some(redis) => {
            let redis = Redis::new(redis, sealer.clone(), random, metrics.clone())?;
            let sessions = RedisStore::new(redis.clone(), settings.lifetime, clock.clone(), metrics.clone());
            (Sessions::Redis(sessions), Store::Redis(redis))
        }
    })
}

/// The operator's brand, and the sentences with the operator's own among them.
pub(super) fn brand(settings: &config::Branding) -> Result<(Branding, Library), CannotUse> {
    let branding = Branding::open(settings)?;
    let texts = Library::open(settings.texts_dir.as_deref());
    Ok((branding, texts.map_err(|what| CannotUse::new("texts_dir", what))?))
}

/// The operator's own rules for a new password.
pub(super) fn rules(config: &Config, http: &Http, metrics: &Metrics) -> Result<(OwnRules, Breach), Unusable> {
    let rules = OwnRules::open(&config.password)?;
    let breach = Breach::open(&config.password, http, metrics.clone())?;
    Ok((rules, breach))
}
