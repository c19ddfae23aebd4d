//! How the portal proves to the token endpoint which application it is.
//!
//! Whatever comes from a file is read again for every use, so that a new secret, certificate or token counts at once and
//! nobody has to restart anything. A sign-in is rare enough, and the files are small.
//!
//! <https://learn.microsoft.com/entra/identity-platform/certificate-credentials>

mod assertion;
mod certificate;
mod federated_token;
mod managed_identity;
mod secret;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use secrecy::SecretString;
use url::Url;

use self::certificate::Certificate;
use self::managed_identity::ManagedIdentity;
use self::secret::Secret;
use super::problem::{Failure, Problem};
use crate::clock::Clock;
use crate::config::{self, Entra};
use crate::http::Http;
use crate::random::Random;

/// What is sent to the token endpoint.
pub(super) enum Proof {
    /// As `client_secret` (RFC 6749, section 2.3.1).
    Secret(SecretString),
    /// As `client_assertion` (RFC 7523, section 2.2).
    Assertion(SecretString),
}

/// Why a credential cannot be used, in words that hold nothing of it. They begin with the setting.
#[derive(Debug)]
pub struct CannotProve(String);

/// The credential of one application.
#[derive(Clone)]
pub(super) struct Credential(Arc<Way>);

enum Way {
    Secret(Secret),
    Certificate(Certificate),
    FederatedToken(PathBuf),
    ManagedIdentity(ManagedIdentity),
}

impl Credential {
    /// Reads the files once, so that a mistake stops the start. A managed identity is not asked yet.
    pub(super) fn new(
        entra: &Entra,
        http: &Http,
        clock: &Clock,
        random: &Random,
    ) -> Result<Self, CannotProve> {
        let way = match &entra.credential {
            config::Credential::Secret(secret) => Way::Secret(Secret::new(secret)),
            config::Credential::Certificate(files) => {
                let application = entra.client_id.clone();
                Way::Certificate(Certificate::read(files, application, clock, random)?)
            }
            config::Credential::FederatedToken(path) => {
                federated_token::read(path)?;
                Way::FederatedToken(path.clone())
            }
            config::Credential::ManagedIdentity(identity) => {
                Way::ManagedIdentity(ManagedIdentity::new(identity, http, clock))
            }
        };
        Ok(Self(Arc::new(way)))
    }

    /// The proof for one request to the token endpoint.
    pub(super) async fn proof(&self, token_endpoint: &Url) -> Result<Proof, Failure> {
        // A managed identity waits for the network; all others for a file at most.
        if let Way::ManagedIdentity(identity) = &*self.0 {
            return identity.token().await.map(Proof::Assertion);
        }
        let (way, token_endpoint) = (Arc::clone(&self.0), token_endpoint.to_string());
        let proof = tokio::task::spawn_blocking(move || way.from_files(&token_endpoint)).await;
        proof
            .unwrap_or_else(|_| Err(CannotProve("the credential could not be read".to_owned())))
            .map_err(|error| Failure::new(Problem::PortalMisconfigured, error.0))
    }
}

impl Way {
    fn from_files(&self, token_endpoint: &str) -> Result<Proof, CannotProve> {
        match self {
            Self::Secret(secret) => Ok(Proof::Secret(secret.now())),
            Self::Certificate(certificate) => certificate.assertion(token_endpoint).map(Proof::Assertion),
            Self::FederatedToken(path) => federated_token::read(path).map(Proof::Assertion),
            Self::ManagedIdentity(_) => Err(CannotProve("entra.managed_identity: has no file".to_owned())),
        }
    }
}

impl CannotProve {
    fn new(key: &str, what: impl fmt::Display) -> Self {
        Self(format!("{key}: {what}"))
    }
}

impl fmt::Display for CannotProve {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CannotProve {}
