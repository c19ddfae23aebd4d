//! What the application may prove itself with, and the identity of the machine it may run on.

use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::signature::RsaPublicKeyComponents;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, SubjectPublicKeyInfoDer};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use webpki::EndEntityCert;

use crate::ids;

/// A client secret.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Secret {
    pub(crate) value: String,
    /// It is refused, in other words than a wrong one.
    pub(crate) expired: bool,
}

impl Secret {
    pub(crate) fn valid(value: String) -> Self {
        Self {
            value,
            expired: false,
        }
    }
}

/// How a control call writes a secret: its value, or `{"value", "expired"}`.
#[derive(Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub(crate) enum SecretInput {
    Value(String),
    Whole {
        value: String,
        #[serde(default)]
        expired: bool,
    },
}

impl From<SecretInput> for Secret {
    fn from(input: SecretInput) -> Self {
        match input {
            SecretInput::Value(value) => Self::valid(value),
            SecretInput::Whole { value, expired } => Self { value, expired },
        }
    }
}

/// Reads all certificates of a PEM text; none in an empty one.
pub(crate) fn certificates(pem: &str) -> Result<Vec<CertificateDer<'static>>, String> {
    let found: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(pem.as_bytes())
        .collect::<Result<_, _>>()
        .map_err(|error| format!("`certificate_pem` cannot be read: {error}"))?;
    if found.is_empty() && !pem.is_empty() {
        return Err("`certificate_pem` holds no certificate: give it a block BEGIN CERTIFICATE".to_owned());
    }
    for certificate in &found {
        EndEntityCert::try_from(certificate)
            .map_err(|error| format!("`certificate_pem` holds something that is no certificate: {error}"))?;
    }
    Ok(found)
}

/// A trust in somebody else's tokens, as in an application registration.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FederatedCredential {
    /// Any label.
    #[serde(default)]
    pub(crate) name: String,
    /// Must equal the assertion's `iss`.
    pub(crate) issuer: String,
    /// Must equal the assertion's `sub`.
    pub(crate) subject: String,
    /// Exactly one, usually `api://AzureADTokenExchange`.
    pub(crate) audiences: Vec<String>,
    /// The issuer's public key (PEM). Entra fetches the keys from the issuer. The stand-in fetches nothing: without this and
    /// without `jwks`, it checks the signature only of tokens that are its own.
    #[serde(default)]
    pub(crate) public_key_pem: Option<String>,
    /// The issuer's key set (RFC 7517, section 5); a key counts for the assertions that name its `kid`.
    #[serde(default)]
    pub(crate) jwks: Option<Value>,
}

/// One of an issuer's keys.
pub(crate) struct IssuerKey {
    /// Its name; without one, it is tried for every assertion.
    pub(crate) kid: Option<String>,
    /// `SubjectPublicKeyInfo`.
    pub(crate) der: Vec<u8>,
}

impl FederatedCredential {
    /// What Entra refuses when a credential is created, and keys that cannot be read.
    pub(crate) fn check(&self) -> Result<(), String> {
        if self.audiences.len() != 1 {
            return Err("a federated credential has exactly one of `audiences`".to_owned());
        }
        self.keys().map(drop)
    }

    /// The issuer's keys, as far as they were given.
    pub(crate) fn keys(&self) -> Result<Vec<IssuerKey>, String> {
        let mut keys = Vec::new();
        if let Some(pem) = &self.public_key_pem {
            let der = SubjectPublicKeyInfoDer::from_pem_slice(pem.as_bytes())
                .map_err(|error| format!("`public_key_pem` cannot be read: {error}"))?;
            keys.push(IssuerKey {
                kid: None,
                der: der.to_vec(),
            });
        }
        if let Some(set) = &self.jwks {
            let set = set.get("keys").and_then(Value::as_array);
            let set = set.ok_or("`jwks` has no list `keys`")?;
            for key in set {
                keys.push(issuer_key(key).ok_or("a key of `jwks` is no RSA key with `kid`, `n` and `e`")?);
            }
        }
        Ok(keys)
    }
}

fn issuer_key(key: &Value) -> Option<IssuerKey> {
    let text = |name| key.get(name).and_then(Value::as_str);
    let number = |name| URL_SAFE_NO_PAD.decode(text(name)?).ok();
    let components = RsaPublicKeyComponents {
        n: number("n")?,
        e: number("e")?,
    };
    let der: PublicKeyX509Der<'static> = components.as_der().ok()?;
    Some(IssuerKey {
        kid: Some(text("kid")?.to_owned()),
        der: der.as_ref().to_vec(),
    })
}

/// A user-assigned managed identity of the tenant.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ManagedIdentity {
    /// What a client asks for.
    pub(crate) client_id: String,
    /// The subject of its tokens.
    pub(crate) principal_id: String,
    /// What an app service hands to what runs on it as `IDENTITY_HEADER`; fresh at every start.
    pub(crate) identity_header: String,
}

impl ManagedIdentity {
    /// Always the same ids, so that settings survive a restart of the stand-in.
    pub(crate) fn new() -> Self {
        Self {
            client_id: "5d3c1b2a-8f7e-4d6c-9b5a-4f3e2d1c0b9a".to_owned(),
            principal_id: "c7a6b5d4-1e2f-4a3b-8c9d-0f1e2d3c4b5a".to_owned(),
            identity_header: ids::opaque(),
        }
    }
}
