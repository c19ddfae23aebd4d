//! The tenant's endpoints (OpenID Connect Discovery 1.0) and signing keys, fetched when first needed and kept fresh.
//!
//! Microsoft's rules for keys ("Signing key rollover in the Microsoft identity platform"): keep them by `kid` for a day,
//! refresh in the background every hour, on an unknown `kid` at most once in five minutes, and keep the last known good
//! ones when a refresh fails. One answer may hold fewer keys than the one before it, so answers are merged.

mod keys;
mod metadata;

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use jsonwebtoken::DecodingKey;
use tokio::sync::Mutex;

use super::problem::{Failure, Problem};
use crate::clock::Clock;
use crate::config::Entra;
use crate::http::{self, Http};
use crate::limits::outgoing::SIGN_IN_TIMEOUT;
use keys::Keys;
pub(crate) use metadata::Metadata;
use metadata::{Document, Expectation};

/// How often keys are refreshed in the background.
const REFRESH_EVERY: Duration = Duration::from_hours(1);
/// The waits after the first failures in a row, in seconds, and the wait after all further ones.
const WAITS: [u64; 4] = [1, 2, 5, 10];
const LONGEST_WAIT: u64 = 30;

/// One tenant's authority. Cheap to clone.
#[derive(Clone)]
pub struct Authority(Arc<Inner>);

struct Inner {
    expectation: Expectation,
    http: Http,
    clock: Clock,
    known: RwLock<Option<Arc<Metadata>>>,
    keys: RwLock<Keys>,
    /// Held while the document is fetched: who waits uses that answer instead of asking again.
    discovery: Mutex<()>,
    /// How many attempts at the document failed, and what the last one came to.
    failures: RwLock<(u64, Problem)>,
    /// The same for the keys.
    refresh: Mutex<()>,
}

impl Authority {
    /// Nothing is fetched yet.
    pub(super) fn new(settings: &Entra, http: Http, clock: Clock) -> Self {
        Self(Arc::new(Inner {
            expectation: Expectation::new(settings),
            http,
            clock,
            known: RwLock::default(),
            keys: RwLock::default(),
            discovery: Mutex::default(),
            failures: RwLock::new((0, Problem::MicrosoftUnavailable)),
            refresh: Mutex::default(),
        }))
    }

    /// The endpoints, if the first discovery has succeeded.
    pub(crate) fn known(&self) -> Option<Arc<Metadata>> {
        self.0
            .known
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The endpoints. Joins a discovery that is in flight, else begins one.
    pub(crate) async fn metadata(&self) -> Result<Arc<Metadata>, Failure> {
        if let Some(known) = self.known() {
            return Ok(known);
        }
        let (failures_before, _) = self.0.failures();
        let _one_at_a_time = self.0.discovery.lock().await;
        if let Some(known) = self.known() {
            return Ok(known);
        }
        // Who waited for an attempt that failed does not ask again. One that was abandoned says nothing.
        let (failures, problem) = self.0.failures();
        if failures != failures_before {
            return Err(Failure::new(problem, "the discovery in flight failed"));
        }
        let discovered = self.0.discover().await;
        if let Err(failure) = &discovered {
            *self.0.failures.write().unwrap_or_else(PoisonError::into_inner) =
                (failures + 1, failure.problem);
        }
        discovered
    }

    /// The key of `kid`, refreshing the keys if it is not known and that was not tried lately.
    pub(super) async fn key(&self, kid: &str) -> Result<DecodingKey, Failure> {
        let metadata = self.metadata().await?;
        if let Some(key) = self.0.held_key(kid) {
            return Ok(key);
        }
        let _one_at_a_time = self.0.refresh.lock().await;
        if let Some(key) = self.0.held_key(kid) {
            return Ok(key);
        }
        if self
            .0
            .keys
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .may_refresh(self.0.clock.now())
        {
            self.0.refresh_keys(&metadata).await?;
        }
        self.0.held_key(kid).ok_or_else(|| {
            Failure::new(
                Problem::InvalidToken,
                "the ID token names a key that is not known",
            )
        })
    }

    /// Makes the first discovery, and keeps the keys fresh. Runs for ever; the caller ends it.
    pub async fn keep_fresh(&self) {
        let mut waits = WAITS.into_iter();
        loop {
            let refreshed = match self.metadata().await {
                Ok(metadata) => self.0.refresh_keys(&metadata).await,
                Err(failure) => Err(failure),
            };
            let wait = match refreshed {
                Ok(()) => {
                    waits = WAITS.into_iter();
                    REFRESH_EVERY
                }
                Err(failure) => {
                    tracing::warn!(cause = %failure, "Microsoft Entra ID not reached; what is known stays in use");
                    Duration::from_secs(waits.next().unwrap_or(LONGEST_WAIT))
                }
            };
            tokio::time::sleep(wait).await;
        }
    }
}

impl Inner {
    async fn discover(&self) -> Result<Arc<Metadata>, Failure> {
        let document = self.fetch::<Document>(&self.expectation.discovery_url).await?;
        let metadata = Arc::new(self.expectation.accept(document)?);
        *self.known.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&metadata));
        Ok(metadata)
    }

    fn failures(&self) -> (u64, Problem) {
        *self.failures.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn held_key(&self, kid: &str) -> Option<DecodingKey> {
        self.keys.read().unwrap_or_else(PoisonError::into_inner).find(kid)
    }

    async fn refresh_keys(&self, metadata: &Metadata) -> Result<(), Failure> {
        let set = self.fetch::<keys::KeySet>(&metadata.jwks_uri).await?;
        let now = self.clock.now();
        self.keys
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .merge(set, metadata, now)
    }

    async fn fetch<T: serde::de::DeserializeOwned>(&self, url: &url::Url) -> Result<T, Failure> {
        let response = self
            .http
            .shared
            .get(url.clone())
            .timeout(SIGN_IN_TIMEOUT)
            .send()
            .await
            .map_err(|error| unavailable(http::why(&error)))?;
        if response.status() != reqwest::StatusCode::OK {
            return Err(unavailable(&format!(
                "it answered {}",
                response.status().as_u16()
            )));
        }
        http::read_json(response)
            .await
            .map_err(|_| unavailable("its answer cannot be read"))
    }
}

fn unavailable(why: &str) -> Failure {
    Failure::new(
        Problem::MicrosoftUnavailable,
        format!("the authority's metadata is not available: {why}"),
    )
}

#[cfg(any(test, fuzzing))]
pub(crate) mod fuzzing {
    //! The parsers of this room, for [`crate::fuzzing`].

    use super::{Document, Expectation, Keys, keys::KeySet};

    /// The endpoints of a discovery document that is believed.
    pub(crate) fn discovery(body: &[u8]) -> Option<Vec<String>> {
        let expectation = Expectation::example()?;
        let metadata = expectation
            .accept(serde_json::from_slice::<Document>(body).ok()?)
            .ok()?;
        let required = [
            metadata.authorization_endpoint,
            metadata.token_endpoint,
            metadata.jwks_uri,
        ];
        let endpoints = required.into_iter().chain(metadata.end_session_endpoint);
        Some(endpoints.map(Into::into).collect())
    }

    /// A key set, merged into an empty one.
    pub(crate) fn keys(body: &[u8]) {
        let example = br#"{"issuer":"https://login.example/11111111-2222-3333-4444-555555555555/v2.0",
            "authorization_endpoint":"https://login.example/a","token_endpoint":"https://login.example/t",
            "jwks_uri":"https://login.example/k"}"#;
        let metadata = Expectation::example().and_then(|expectation| {
            expectation
                .accept(serde_json::from_slice::<Document>(example).ok()?)
                .ok()
        });
        if let (Ok(set), Some(metadata)) = (serde_json::from_slice::<KeySet>(body), metadata) {
            let mut keys = Keys::default();
            let _ = keys.merge(set, &metadata, time::OffsetDateTime::UNIX_EPOCH);
        }
    }
}
