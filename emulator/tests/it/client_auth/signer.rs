//! A key with its certificate, and what it signs.

use aws_lc_rs::digest;
use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256, RSA_PSS_SHA256};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use rcgen::{CertificateParams, PKCS_RSA_SHA256, date_time_ymd};
use serde_json::{Value, json};

/// An RSA key, its certificate, and its other names.
pub(super) struct Signer {
    key: KeyPair,
    der: Vec<u8>,
    /// The certificate.
    pub(super) pem: String,
    /// The public key.
    pub(super) public_key_pem: String,
}

impl Signer {
    pub(super) fn new() -> Self {
        Self::valid(2000, 2100)
    }

    /// With a certificate for these years.
    pub(super) fn valid(from: i32, until: i32) -> Self {
        let pair = rcgen::KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap();
        let mut parameters = CertificateParams::default();
        parameters.not_before = date_time_ymd(from, 1, 1);
        parameters.not_after = date_time_ymd(until, 1, 1);
        let certificate = parameters.self_signed(&pair).unwrap();
        Self {
            key: KeyPair::from_pkcs8(pair.serialized_der()).unwrap(),
            der: certificate.der().to_vec(),
            pem: certificate.pem(),
            public_key_pem: pair.public_key_pem(),
        }
    }

    pub(super) fn sha1(&self) -> String {
        let digest = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, &self.der);
        URL_SAFE_NO_PAD.encode(digest)
    }

    pub(super) fn sha256(&self) -> String {
        URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, &self.der))
    }

    /// The header that Microsoft's page on certificate credentials shows.
    pub(super) fn header(&self) -> Value {
        json!({"alg": "PS256", "typ": "JWT", "x5t#S256": self.sha256()})
    }

    pub(super) fn x5c(&self) -> Value {
        json!([STANDARD.encode(&self.der)])
    }

    /// As a key of a key set.
    pub(super) fn jwk(&self, kid: &str) -> Value {
        let public = self.key.public_key();
        json!({
            "kty": "RSA",
            "use": "sig",
            "kid": kid,
            "n": URL_SAFE_NO_PAD.encode(public.modulus().big_endian_without_leading_zero()),
            "e": URL_SAFE_NO_PAD.encode(public.exponent().big_endian_without_leading_zero()),
        })
    }

    /// Signs as the header says; `none` leaves the signature out, and `HS256` takes the public key for the secret.
    pub(super) fn sign(&self, header: &Value, claims: &Value) -> String {
        self.sign_as(header["alg"].as_str().unwrap(), header, claims)
    }

    /// Signs otherwise than the header says.
    pub(super) fn sign_as(&self, algorithm: &str, header: &Value, claims: &Value) -> String {
        let message = format!("{}.{}", part(header), part(claims));
        let encoding = match algorithm {
            "none" => return format!("{message}."),
            "HS256" => {
                let key = hmac::Key::new(hmac::HMAC_SHA256, self.public_key_pem.as_bytes());
                let tag = hmac::sign(&key, message.as_bytes());
                return format!("{message}.{}", URL_SAFE_NO_PAD.encode(tag));
            }
            "PS256" => &RSA_PSS_SHA256,
            _ => &RSA_PKCS1_SHA256,
        };
        let mut signature = vec![0; self.key.public_modulus_len()];
        self.key
            .sign(encoding, &SystemRandom::new(), message.as_bytes(), &mut signature)
            .unwrap();
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

fn part(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

/// The value with one member changed, or removed by `null`.
pub(super) fn with(value: &Value, name: &str, member: Value) -> Value {
    let mut value = value.clone();
    let members = value.as_object_mut().unwrap();
    if member.is_null() {
        members.remove(name);
    } else {
        members.insert(name.to_owned(), member);
    }
    value
}
