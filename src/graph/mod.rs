//! The Microsoft Graph client: the one call that this product exists for, and the facts about the account.
//!
//! 1. [`Graph::change_password`] sends `POST /me/changePassword` exactly once and says what the answer means.
//! 2. [`Graph::revoke_sign_in_sessions`] ends a person's sessions, asked once.
//! 3. [`Graph::account`] and [`Graph::last_password_change`] read; they may be repeated.
//!
//! <https://learn.microsoft.com/graph/api/user-changepassword>

mod account;
mod challenge;
mod change;
mod error;
mod revoke;

use std::time::Duration;

use reqwest::StatusCode;
use secrecy::{ExposeSecret as _, SecretString};
use serde::de::DeserializeOwned;
use time::OffsetDateTime;
use url::Url;

pub use account::{Account, Home, is_guest_name};
pub use change::{Answer, Meaning};
pub use error::Reason;
pub use revoke::Revocation;

use crate::config;
use crate::http::{self, Http};
use crate::telemetry::Metrics;

/// A client for one Graph endpoint. It holds no token: every call brings the person's own.
#[derive(Clone)]
pub struct Graph {
    http: Http,
    /// `https://graph.microsoft.com/v1.0`
    base: String,
    timeout: Duration,
    metrics: Metrics,
}

/// Why the facts could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactsError {
    /// Graph answered 401: the token is no longer accepted.
    SignInExpired,
    /// Graph wants a token with these claims, as JSON.
    Challenged(String),
    /// Graph answered 403: go on without facts.
    Forbidden,
    /// The facts are those of somebody else.
    AnotherAccount,
    /// No usable answer this time.
    Unavailable,
}

impl Graph {
    /// Builds the client from the section `graph` of the settings.
    pub fn new(settings: &config::Graph, http: Http, metrics: Metrics) -> Self {
        let base = format!("{}/{}", origin(&settings.url), settings.version.path());
        Self {
            http,
            base,
            timeout: settings.timeout,
            metrics,
        }
    }

    /// How long one call may take.
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    /// Reads what Graph knows about the account of `oid`, and checks that the token is that person's.
    ///
    /// Takes no longer than one call may, repetition included.
    pub async fn account(&self, token: &SecretString, oid: &str) -> Result<Account, FactsError> {
        let read = tokio::time::timeout(self.timeout, self.read_account(token, oid));
        read.await.unwrap_or(Err(FactsError::Unavailable))
    }

    async fn read_account(&self, token: &SecretString, oid: &str) -> Result<Account, FactsError> {
        let path = format!("/me?$select={}", account::SELECT);
        let organizations = self.read::<account::Organizations>(
            token,
            "organization",
            "/organization?$select=id,displayName,verifiedDomains",
        );
        // The account's own facts are worth more: a tenant that is slow to answer must not cost them.
        let (me, organizations) = tokio::join!(
            self.read::<account::Me>(token, "me", &path),
            tokio::time::timeout(self.timeout / 2, organizations),
        );
        let me = me?;
        me.check_owner(oid)?;
        let organizations = organizations.ok().and_then(Result::ok);
        Ok(me.into_account(organizations.as_ref()))
    }

    /// Reads only when the password of the account of `oid` was last changed.
    pub async fn last_password_change(
        &self,
        token: &SecretString,
        oid: &str,
    ) -> Result<Option<OffsetDateTime>, FactsError> {
        let me = self
            .read::<account::Me>(token, "me", "/me?$select=id,lastPasswordChangeDateTime")
            .await?;
        me.check_owner(oid)?;
        Ok(me.last_password_change_date_time)
    }

    /// One GET, repeated once when the connection failed or Graph was busy.
    async fn read<T: DeserializeOwned>(
        &self,
        token: &SecretString,
        call: &'static str,
        path: &str,
    ) -> Result<T, FactsError> {
        match self.read_once(token, call, path).await {
            Err(FactsError::Unavailable) => self.read_once(token, call, path).await,
            settled => settled,
        }
    }

    async fn read_once<T: DeserializeOwned>(
        &self,
        token: &SecretString,
        call: &'static str,
        path: &str,
    ) -> Result<T, FactsError> {
        let started = tokio::time::Instant::now();
        let request = self
            .http
            .shared
            .get(format!("{}{path}", self.base))
            .bearer_auth(token.expose_secret())
            .timeout(self.timeout)
            .send();
        let response = request.await.map_err(|error| {
            self.metrics.graph_request(call, "error", started.elapsed());
            tracing::warn!(cause = http::why(&error), call, "Microsoft Graph gave no answer");
            FactsError::Unavailable
        })?;
        self.metrics
            .graph_request(call, change::status_label(response.status()), started.elapsed());
        if let Some(claims) = change::challenge(&response) {
            return Err(FactsError::Challenged(claims));
        }
        match response.status() {
            StatusCode::OK => http::read_json(response)
                .await
                .map_err(|_| FactsError::Unavailable),
            StatusCode::UNAUTHORIZED => Err(FactsError::SignInExpired),
            StatusCode::FORBIDDEN => Err(FactsError::Forbidden),
            _ => Err(FactsError::Unavailable),
        }
    }
}

/// The URL without a slash at its end, as it was configured.
fn origin(url: &Url) -> &str {
    url.as_str().trim_end_matches('/')
}

#[cfg(any(test, fuzzing))]
pub(crate) mod fuzzing {
    //! The parsers of this room, for [`crate::fuzzing`].

    use reqwest::header::{HeaderMap, HeaderValue, WWW_AUTHENTICATE};

    /// The claims of a challenge in one header line.
    pub(crate) fn claims(line: &[u8]) -> Option<String> {
        let value = HeaderValue::from_bytes(line).ok()?;
        super::challenge::claims(&HeaderMap::from_iter([(WWW_AUTHENTICATE, value)]))
    }

    /// Every body that Graph may answer with.
    pub(crate) fn answer(body: &[u8]) {
        let _ = super::error::reason(body);
        let organizations = serde_json::from_slice::<super::account::Organizations>(body).ok();
        if let Ok(me) = serde_json::from_slice::<super::account::Me>(body) {
            let _ = me.into_account(organizations.as_ref());
        }
    }
}
