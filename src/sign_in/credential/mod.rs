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
pub(super) struct Credential(Way);

#[derive(Clone)]
enum Way {
    /// It stands in the settings, or in files.
    Kept(Arc<Kept>),
    /// It is asked for on the network.
    ManagedIdentity(Arc<ManagedIdentity>),
}

enum Kept {
    Secret(Secret),
    Certificate(Box<Certificate>),
    FederatedToken(PathBuf),
}

impl Credential {
    /// Reads the files once, so that a mistake stops the start. A managed identity is not asked yet.
    pub(super) fn new(
        entra: &Entra,
        http: &Http,
        clock: &Clock,
        random: &Random,
    ) -> Result<Self, CannotProve> {
        let kept = match &entra.credential {
            config::Credential::Secret(secret) => Kept::Secret(Secret::new(secret)),
            config::Credential::Certificate(files) => {
                let application = entra.client_id.clone();
                Kept::Certificate(Box::new(Certificate::read(files, application, clock, random)?))
            }
            config::Credential::FederatedToken(path) => {
                federated_token::read(path)?;
                Kept::FederatedToken(path.clone())
            }
            config::Credential::ManagedIdentity(identity) => {
                let identity = ManagedIdentity::new(identity, http, clock);
                return Ok(Self(Way::ManagedIdentity(Arc::new(identity))));
            }
        };
        Ok(Self(Way::Kept(Arc::new(kept))))
    }

    /// The proof for one request to the token endpoint.
    pub(super) async fn proof(&self, token_endpoint: &Url) -> Result<Proof, Failure> {
        match &self.0 {
            Way::ManagedIdentity(identity) => identity.token().await.map(Proof::Assertion),
            Way::Kept(kept) => {
                let (kept, token_endpoint) = (Arc::clone(kept), token_endpoint.to_string());
                // Files, and an RSA signature.
                tokio::task::spawn_blocking(move || kept.proof(&token_endpoint))
                    .await
                    .unwrap_or_else(|_| Err(CannotProve("the credential could not be read".to_owned())))
                    .map_err(|error| Failure::new(Problem::PortalMisconfigured, error.0))
            }
        }
    }
}

impl Kept {
    fn proof(&self, token_endpoint: &str) -> Result<Proof, CannotProve> {
        match self {
            Self::Secret(secret) => Ok(Proof::Secret(secret.now())),
            Self::Certificate(certificate) => certificate.assertion(token_endpoint).map(Proof::Assertion),
            Self::FederatedToken(path) => federated_token::read(path).map(Proof::Assertion),
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
