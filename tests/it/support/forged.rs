//! Forged ID tokens and JSON: honest ones, with a few members changed, signed by whomever.

use std::fmt;
use std::sync::LazyLock;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PSS_SHA256, RsaEncoding};
use aws_lc_rs::{digest, hmac};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::hostile_entra::{CLIENT, TENANT};

/// The members of a JSON object as they will be written: no map, so that one can come twice, and no values, so that one
/// can be anything.
#[derive(Clone)]
pub(crate) struct Members(Vec<(String, String)>);

impl Members {
    pub(crate) fn of(object: &Value) -> Self {
        let members = object.as_object().unwrap().iter();
        Self(
            members
                .map(|(name, value)| (name.clone(), value.to_string()))
                .collect(),
        )
    }

    /// `name=JSON` says what a member is, `-name` takes it out, `+name=JSON` writes it a second time.
    pub(crate) fn edit(mut self, edits: &[&str]) -> Self {
        for edit in edits {
            if let Some(name) = edit.strip_prefix('-') {
                let before = self.0.len();
                self.0.retain(|(found, _)| found != name);
                assert!(self.0.len() < before, "there was no {name}");
                continue;
            }
            let (name, value) = edit.trim_start_matches('+').split_once('=').expect("name=JSON");
            if !edit.starts_with('+') {
                self.0.retain(|(found, _)| found != name);
            }
            self.0.push((name.to_owned(), value.to_owned()));
        }
        self
    }
}

impl fmt::Display for Members {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members = self.0.iter().map(|(name, value)| format!("\"{name}\":{value}"));
        write!(f, "{{{}}}", members.collect::<Vec<_>>().join(","))
    }
}

/// An RSA key pair.
pub(crate) struct Key(KeyPair);

/// The key that the keys address publishes. Made once, since nothing here is slower.
pub(crate) fn honest_key() -> &'static Key {
    static KEY: LazyLock<Key> = LazyLock::new(Key::generate);
    &KEY
}

/// A key that nobody publishes.
pub(crate) fn strange_key() -> &'static Key {
    static KEY: LazyLock<Key> = LazyLock::new(Key::generate);
    &KEY
}

impl Key {
    fn generate() -> Self {
        Self(KeyPair::generate(KeySize::Rsa2048).unwrap())
    }

    /// PKCS #1: two integers, 256 bytes and 3 bytes long.
    pub(crate) fn der(&self) -> &[u8] {
        self.0.public_key().as_ref()
    }

    fn modulus(&self) -> String {
        URL_SAFE_NO_PAD.encode(&self.der()[9..265])
    }

    pub(crate) fn kid(&self) -> String {
        URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, self.der()))
    }

    /// As the keys address shows it.
    pub(crate) fn public(&self, issuer: &str) -> Value {
        let kid = self.kid();
        json!({
            "kty": "RSA", "use": "sig", "kid": kid, "x5t": kid, "n": self.modulus(), "e": "AQAB",
            "x5c": [STANDARD.encode(self.der())], "issuer": issuer,
        })
    }

    fn sign(&self, padding: &'static dyn RsaEncoding, message: &[u8]) -> Vec<u8> {
        let mut signature = vec![0; self.0.public_modulus_len()];
        let random = SystemRandom::new();
        self.0.sign(padding, &random, message, &mut signature).unwrap();
        signature
    }
}

/// Who signs, and how, whatever the header says.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Signature {
    Honest,
    /// No bytes at all.
    Empty,
    /// One bit of the honest one is another.
    Flipped,
    /// The honest key signed, but something else.
    OfOtherText,
    Stranger,
    Rs384,
    Ps256,
    /// With the bytes of the public key, which everybody knows, as the secret.
    HmacOfDer,
    HmacOfPem,
    HmacOfModulus,
}

impl Signature {
    fn over(self, text: &str) -> Vec<u8> {
        let key = honest_key();
        let text = text.as_bytes();
        let hmac = |secret: &[u8]| {
            let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
            hmac::sign(&key, text).as_ref().to_vec()
        };
        match self {
            Self::Honest => key.sign(&RSA_PKCS1_SHA256, text),
            Self::Empty => Vec::new(),
            Self::Flipped => {
                let mut signature = key.sign(&RSA_PKCS1_SHA256, text);
                signature[100] ^= 1;
                signature
            }
            Self::OfOtherText => key.sign(&RSA_PKCS1_SHA256, b"something else"),
            Self::Stranger => strange_key().sign(&RSA_PKCS1_SHA256, text),
            Self::Rs384 => key.sign(&RSA_PKCS1_SHA384, text),
            Self::Ps256 => key.sign(&RSA_PSS_SHA256, text),
            Self::HmacOfDer => hmac(key.der()),
            Self::HmacOfPem => {
                let body = STANDARD.encode(key.der());
                hmac(
                    format!("-----BEGIN RSA PUBLIC KEY-----\n{body}\n-----END RSA PUBLIC KEY-----\n")
                        .as_bytes(),
                )
            }
            Self::HmacOfModulus => hmac(key.modulus().as_bytes()),
        }
    }
}

/// An ID token before it is signed.
#[derive(Clone)]
pub(crate) struct IdToken {
    url: String,
    nonce: String,
    pub(crate) header: Members,
    pub(crate) claims: Members,
    pub(crate) signature: Signature,
}

impl IdToken {
    /// What Entra would send.
    pub(crate) fn honest(url: &str, nonce: &str) -> Self {
        let now = OffsetDateTime::now_utc().unix_timestamp();
        let claims = json!({
            "ver": "2.0", "iss": format!("{url}/{TENANT}/v2.0"), "aud": CLIENT, "tid": TENANT, "nonce": nonce,
            "iat": now - 300, "nbf": now - 300, "exp": now + 3600, "sub": "pairwise",
            "oid": "c0ffee00-0000-4000-8000-000000000001", "name": "Ada Lovelace",
            "preferred_username": "ada@contoso.example", "sid": "0123", "uti": "x", "rh": "y",
        });
        Self {
            url: url.to_owned(),
            nonce: nonce.to_owned(),
            header: Members::of(&json!({"typ": "JWT", "alg": "RS256", "kid": honest_key().kid()})),
            claims: Members::of(&claims),
            signature: Signature::Honest,
        }
    }

    /// With other members in the header.
    pub(crate) fn header(mut self, edits: &[&str]) -> Self {
        let edits = self.filled(edits);
        self.header = self
            .header
            .edit(&edits.iter().map(String::as_str).collect::<Vec<_>>());
        self
    }

    /// With other claims.
    pub(crate) fn claims(mut self, edits: &[&str]) -> Self {
        let edits = self.filled(edits);
        self.claims = self
            .claims
            .edit(&edits.iter().map(String::as_str).collect::<Vec<_>>());
        self
    }

    pub(crate) fn signed(mut self, signature: Signature) -> Self {
        self.signature = signature;
        self
    }

    /// The compact form (RFC 7515, 7.1).
    pub(crate) fn sign(&self) -> String {
        compact(
            &self.header.to_string(),
            self.claims.to_string().as_bytes(),
            self.signature,
        )
    }

    fn filled(&self, edits: &[&str]) -> Vec<String> {
        let strange = strange_key().public("").to_string();
        let fill = |edit: &&str| {
            edit.replace("{url}", &self.url)
                .replace("{tenant}", TENANT)
                .replace("{client}", CLIENT)
                .replace("{nonce}", &self.nonce)
                .replace("{strange key}", &strange)
                .replace("{strange der}", &STANDARD.encode(strange_key().der()))
                .replace("{strange kid}", &strange_key().kid())
        };
        edits.iter().map(fill).collect()
    }
}

/// Any header and any payload, signed.
pub(crate) fn compact(header: &str, payload: &[u8], signature: Signature) -> String {
    let text = format!(
        "{}.{}",
        URL_SAFE_NO_PAD.encode(header),
        URL_SAFE_NO_PAD.encode(payload)
    );
    let signature = URL_SAFE_NO_PAD.encode(signature.over(&text));
    format!("{text}.{signature}")
}
