//! The signing keys: the tenant's, which are published, and Graph's, which clients never see.
//!
//! The first two are made when the first emulator of a process starts and shared by all of them, because making an RSA key is the
//! slowest thing this crate does and tests start many emulators. No key is kept in the source tree.

use std::sync::{Arc, OnceLock};

use aws_lc_rs::digest;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::KeyPair as _;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use rcgen::{CertificateParams, DistinguishedName, DnType, PKCS_RSA_SHA256};
use serde_json::{Value, json};

use crate::jws;

/// What the sign-in service and Graph sign with.
pub(crate) struct Keys {
    /// The tenant's first: [`KeyRing`](crate::state::KeyRing) has what came after it.
    pub(crate) tenant: Arc<SigningKey>,
    /// Signs access tokens for Graph, which clients must not look into.
    pub(crate) graph: SigningKey,
}

impl Keys {
    /// The keys of this process.
    pub(crate) fn shared() -> Result<&'static Self, String> {
        static KEYS: OnceLock<Result<Keys, String>> = OnceLock::new();
        KEYS.get_or_init(|| {
            Ok(Self {
                tenant: Arc::new(SigningKey::generate()?),
                graph: SigningKey::generate()?,
            })
        })
        .as_ref()
        .map_err(Clone::clone)
    }
}

/// An RSA key with the self-signed certificate that Entra shows beside it.
pub(crate) struct SigningKey {
    key: KeyPair,
    certificate: Vec<u8>,
    kid: String,
}

impl SigningKey {
    /// Makes a key: seconds of arithmetic on a slow machine.
    pub(crate) fn generate() -> Result<Self, String> {
        let pair = rcgen::KeyPair::generate_for(&PKCS_RSA_SHA256).map_err(|error| error.to_string())?;
        let mut parameters = CertificateParams::default();
        let mut name = DistinguishedName::new();
        // The subject of Entra's own self-signed certificates.
        name.push(DnType::CommonName, "accounts.accesscontrol.windows.net");
        parameters.distinguished_name = name;
        let certificate = parameters
            .self_signed(&pair)
            .map_err(|error| error.to_string())?
            .der()
            .to_vec();
        let key = KeyPair::from_pkcs8(pair.serialized_der()).map_err(|error| error.to_string())?;
        Ok(Self {
            key,
            kid: thumbprint(&certificate),
            certificate,
        })
    }

    /// The name under which it is published.
    pub(crate) fn kid(&self) -> &str {
        &self.kid
    }

    /// Signs the claims.
    pub(crate) fn sign(&self, claims: &Value) -> Option<String> {
        jws::sign(&self.key, &self.kid, claims)
    }

    /// Whether this key signed the token.
    pub(crate) fn signed(&self, token: &jws::Token) -> bool {
        token.is_signed_by(self.key.public_key().as_ref())
    }

    /// The key as Entra publishes it: no `alg`, `kid` equal to `x5t`, and the issuer it may sign for.
    pub(crate) fn public_jwk(&self, issuer: &str) -> Value {
        let public = self.key.public_key();
        json!({
            "kty": "RSA",
            "use": "sig",
            "kid": self.kid,
            "x5t": self.kid,
            "n": URL_SAFE_NO_PAD.encode(public.modulus().big_endian_without_leading_zero()),
            "e": URL_SAFE_NO_PAD.encode(public.exponent().big_endian_without_leading_zero()),
            // Base64, not base64url: RFC 7517, section 4.7.
            "x5c": [STANDARD.encode(&self.certificate)],
            "issuer": issuer,
        })
    }
}

/// `x5t`: the SHA-1 thumbprint of a certificate, RFC 7517, section 4.8.
pub(crate) fn thumbprint(certificate: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, certificate))
}

/// `x5t#S256`: the SHA-256 thumbprint, RFC 7517, section 4.9.
pub(crate) fn thumbprint_sha256(certificate: &[u8]) -> String {
    sha256(certificate)
}

/// SHA-256 as base64url: also what PKCE's `S256` is, RFC 7636, section 4.2.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, bytes))
}
