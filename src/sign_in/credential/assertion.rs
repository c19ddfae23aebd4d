//! A certificate as Entra ID wants it shown: a JSON Web Token that its private key has signed.
//! <https://learn.microsoft.com/entra/identity-platform/certificate-credentials#assertion-format>

use std::fmt::Display;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PSS_SHA256, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rustls::crypto::aws_lc_rs::default_provider;
use rustls::pki_types::pem::{self, PemObject as _};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::CertifiedKey;
use secrecy::SecretString;
use serde_json::json;
use time::{Duration, OffsetDateTime};

use super::CannotProve;
use crate::certificates::Expiry;

/// How long an assertion is good for. Microsoft: "5-10 minutes after nbf at most".
pub(super) const LIFETIME: Duration = Duration::minutes(10);

/// RFC 7518, section 3.5.
const FEWEST_BITS: usize = 2048;

/// The private key of a certificate, and how Entra ID finds the certificate.
pub(super) struct Signer {
    key: RsaKeyPair,
    /// RFC 7515, section 4.1.8: the SHA-256 of the certificate.
    thumbprint: String,
    expiry: Expiry,
}

/// Who says it to whom, and when.
pub(super) struct Claims<'a> {
    pub(super) client_id: &'a str,
    pub(super) token_endpoint: &'a str,
    pub(super) id: String,
    pub(super) now: OffsetDateTime,
}

impl Signer {
    /// From two PEM texts; each may hold other things too.
    pub(super) fn parse(certificate: &[u8], key: &[u8]) -> Result<Self, CannotProve> {
        let wrong = |what: &dyn Display| CannotProve::new("entra.client_certificate_file", what);
        let wrong_key = |what: &dyn Display| CannotProve::new("entra.client_key_file", what);
        let certificate = CertificateDer::from_pem_slice(certificate)
            .map_err(|error| wrong(&unreadable(&error, "certificate")))?;
        let key = PrivateKeyDer::from_pem_slice(key).map_err(|error| match error {
            pem::Error::NoItemsFound if contains(key, b"ENCRYPTED PRIVATE KEY") => wrong_key(
                &"the private key is encrypted; write it without a passphrase (openssl pkey -in … -out …)",
            ),
            error => wrong_key(&unreadable(&error, "private key")),
        })?;
        let pair = match &key {
            PrivateKeyDer::Pkcs1(der) => RsaKeyPair::from_der(der.secret_pkcs1_der()),
            PrivateKeyDer::Pkcs8(der) => RsaKeyPair::from_pkcs8(der.secret_pkcs8_der()),
            _ => return Err(wrong_key(&"Entra ID takes RSA keys only")),
        };
        let pair = pair.map_err(|_| wrong_key(&"the private key is no RSA key; Entra ID takes no other"))?;
        let bits = pair.public_modulus_len() * 8;
        if bits < FEWEST_BITS {
            let what = format!("the private key has {bits} bits; {FEWEST_BITS} are the least");
            return Err(wrong_key(&what));
        }
        let expiry = Expiry::of("entra.client_certificate_file", &certificate);
        let thumbprint = URL_SAFE_NO_PAD.encode(digest(&SHA256, &certificate));
        CertifiedKey::from_der(vec![certificate], key, &default_provider())
            .map_err(|_| wrong_key(&"the private key does not belong to the certificate"))?;
        Ok(Self {
            key: pair,
            thumbprint,
            expiry,
        })
    }

    /// Writes a line into the log when the certificate has expired or will soon, once a day.
    pub(super) fn remind(&mut self, now: OffsetDateTime) {
        self.expiry.remind(now);
    }

    /// Signs an assertion that is good from now on for [`LIFETIME`].
    pub(super) fn sign(&self, claims: &Claims<'_>) -> Result<SecretString, CannotProve> {
        let header = json!({ "alg": "PS256", "typ": "JWT", "x5t#S256": self.thumbprint });
        let now = claims.now.unix_timestamp();
        let body = json!({
            "aud": claims.token_endpoint,
            "iss": claims.client_id,
            "sub": claims.client_id,
            "jti": claims.id,
            "nbf": now,
            "iat": now,
            "exp": now + LIFETIME.whole_seconds(),
        });
        // RFC 7515, section 5.1.
        let [header, body] = [header, body].map(|part| URL_SAFE_NO_PAD.encode(part.to_string()));
        let text = format!("{header}.{body}");
        let mut signature = vec![0; self.key.public_modulus_len()];
        self.key
            .sign(
                &RSA_PSS_SHA256,
                &SystemRandom::new(),
                text.as_bytes(),
                &mut signature,
            )
            .map_err(|_| CannotProve::new("entra.client_key_file", "the private key does not sign"))?;
        Ok(SecretString::from(format!(
            "{text}.{}",
            URL_SAFE_NO_PAD.encode(signature)
        )))
    }
}

fn unreadable(error: &pem::Error, item: &str) -> String {
    match error {
        pem::Error::NoItemsFound => format!("the file holds no {item} in PEM"),
        _ => format!("the {item} is no PEM"),
    }
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, KeyPair, PKCS_ECDSA_P256_SHA256, PKCS_RSA_SHA256};

    use super::*;

    #[test]
    fn what_cannot_be_used_is_named_with_its_setting() {
        let pem = |algorithm| {
            let key = KeyPair::generate_for(algorithm).unwrap();
            let certificate = CertificateParams::new(vec!["a.example".to_owned()]).unwrap();
            (certificate.self_signed(&key).unwrap().pem(), key.serialize_pem())
        };
        let (certificate, key) = pem(&PKCS_RSA_SHA256);
        let (curve_certificate, curve_key) = pem(&PKCS_ECDSA_P256_SHA256);
        let encrypted = key.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
        let broken = certificate.replace("MII", "AAA");
        for (certificate, key, says) in [
            (
                "",
                key.as_str(),
                "client_certificate_file: the file holds no certificate in PEM",
            ),
            (
                &key,
                &key,
                "client_certificate_file: the file holds no certificate in PEM",
            ),
            (&broken, &key, "client_key_file: the private key does not belong"),
            (
                &certificate,
                "",
                "client_key_file: the file holds no private key in PEM",
            ),
            (
                &certificate,
                &certificate,
                "client_key_file: the file holds no private key in PEM",
            ),
            (
                &certificate,
                &encrypted,
                "client_key_file: the private key is encrypted",
            ),
            (
                &certificate,
                &pem(&PKCS_RSA_SHA256).1,
                "client_key_file: the private key does not belong",
            ),
            (
                &curve_certificate,
                &curve_key,
                "client_key_file: the private key is no RSA key",
            ),
        ] {
            let error = Signer::parse(certificate.as_bytes(), key.as_bytes())
                .err()
                .unwrap();
            assert!(error.to_string().starts_with(&format!("entra.{says}")), "{error}");
        }
        assert!(Signer::parse(certificate.as_bytes(), key.as_bytes()).is_ok());
    }
}
