//! Sealing: encryption with authentication for what a browser carries and for what a shared store keeps. AES-256-GCM
//! (RFC 5116) under keys that are derived from the session secret with a label per use (HKDF-SHA-256, RFC 5869), so that
//! one use cannot be taken for another.
//!
//! Secrets can be rotated: the first one seals, and every one of them opens and is tried for names and fingerprints.

#[cfg(test)]
mod tests;

use std::sync::Arc;

use aws_lc_rs::aead::{AES_256_GCM, Aad, Nonce, RandomizedNonceKey};
use aws_lc_rs::hkdf::{HKDF_SHA256, Salt};
use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroizing;

use crate::config::SecretBytes;
use crate::random::Random;

/// What a sealed value is for. Each has keys of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Label {
    /// A sign-in that has begun and not ended.
    PendingSignIn,
    /// How a change ended.
    Result,
    /// The hint for Microsoft's sign-out page.
    SignOutHint,
    /// Fingerprints of submitted forms, to recognise a double click.
    Submission,
    /// Passwords that were tried, to recognise a wrong one.
    Guess,
    /// The one-time value of a form, and when and where it was made.
    Form,
    /// A signed-in session.
    Session,
    /// Which sessions belong to one session at Entra ID.
    LogoutIndex,
    /// What a person has used of the budget.
    Attempts,
    /// The one change of a session.
    Change,
}

impl Label {
    const fn info(self) -> &'static [u8] {
        match self {
            Self::PendingSignIn => b"repass pending sign-in v1",
            Self::Result => b"repass result v1",
            Self::SignOutHint => b"repass sign-out hint v1",
            Self::Submission => b"repass submission v1",
            Self::Guess => b"repass guess v1",
            Self::Form => b"repass form v1",
            Self::Session => b"repass session v1",
            Self::LogoutIndex => b"repass logout index v1",
            Self::Attempts => b"repass attempts v1",
            Self::Change => b"repass change v1",
        }
    }
}

/// Seals with the first secret and opens with any of them, so that secrets can be rotated.
#[derive(Clone)]
pub struct Sealer {
    secrets: Arc<Vec<Zeroizing<Vec<u8>>>>,
}

/// A nonce of 12 bytes stands in front of each sealed value.
const NONCE_LENGTH: usize = 12;

impl Sealer {
    /// With the configured secrets; without any, with a random one that lasts as long as the process.
    pub fn new(configured: &[SecretBytes], random: &Random) -> Self {
        let mut secrets: Vec<Zeroizing<Vec<u8>>> = configured
            .iter()
            .map(|secret| Zeroizing::new(secret.expose().to_vec()))
            .collect();
        if secrets.is_empty() {
            secrets.push(Zeroizing::new(random.bytes::<32>().to_vec()));
        }
        Self {
            secrets: Arc::new(secrets),
        }
    }

    /// Seals `plain` for a cookie: base64url without padding. `bound_to` must be the same when it is opened.
    /// `None` only if the cryptography library fails.
    pub fn seal(&self, label: Label, bound_to: &str, plain: &[u8]) -> Option<String> {
        Some(URL_SAFE_NO_PAD.encode(self.encrypt(label, bound_to.as_bytes(), plain)?))
    }

    /// Opens what [`Sealer::seal`] made with the same label and binding. `None` for anything else.
    pub fn open(&self, label: Label, bound_to: &str, sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
        self.decrypt(label, bound_to.as_bytes(), &URL_SAFE_NO_PAD.decode(sealed).ok()?)
    }

    /// Seals a record for a shared store, bound to its id and to [`RECORD_VERSION`], which stands in front of it.
    pub fn seal_record(&self, label: Label, id: &str, plain: &[u8]) -> Option<Vec<u8>> {
        let mut record = vec![RECORD_VERSION];
        record.extend(self.encrypt(label, &record_data(id), plain)?);
        Some(record)
    }

    /// Opens what [`Sealer::seal_record`] made for the same label and id. `None` for anything else, another version too.
    pub fn open_record(&self, label: Label, id: &str, record: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (version, sealed) = record.split_first()?;
        if *version != RECORD_VERSION {
            return None;
        }
        self.decrypt(label, &record_data(id), sealed)
    }

    /// By which names a record may be kept: a keyed hash of its id under each secret, that of the first one first.
    pub fn names(&self, label: Label, id: &str) -> Vec<String> {
        let hashes = self.hashes(label, NAME, &[id.as_bytes()]);
        hashes.iter().map(|hash| URL_SAFE_NO_PAD.encode(hash)).collect()
    }

    /// Keyed hashes (HMAC-SHA-256) of the parts, each with its length so that they cannot run into one another: one hash
    /// under each secret, that of the first one first. Two lists that share one are of the same parts.
    pub fn fingerprints(&self, label: Label, parts: &[&[u8]]) -> Vec<[u8; 32]> {
        self.hashes(label, FINGERPRINT, parts)
    }

    fn hashes(&self, label: Label, what: &'static [u8], parts: &[&[u8]]) -> Vec<[u8; 32]> {
        let keys = self
            .secrets
            .iter()
            .filter_map(|secret| derive(secret, label, what));
        keys.map(|key| {
            let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key.as_slice()));
            for part in parts {
                context.update(&(part.len() as u64).to_be_bytes());
                context.update(part);
            }
            let mut out = [0; 32];
            for (to, from) in out.iter_mut().zip(context.sign().as_ref()) {
                *to = *from;
            }
            out
        })
        .collect()
    }

    fn encrypt(&self, label: Label, data: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
        let key = derive(self.secrets.first()?, label, CONTENT)?;
        let key = RandomizedNonceKey::new(&AES_256_GCM, key.as_slice()).ok()?;
        let mut sealed = plain.to_vec();
        let nonce = key.seal_in_place_append_tag(Aad::from(data), &mut sealed).ok()?;
        let mut out = nonce.as_ref().to_vec();
        out.extend_from_slice(&sealed);
        Some(out)
    }

    fn decrypt(&self, label: Label, data: &[u8], bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, rest) = bytes.split_at_checked(NONCE_LENGTH)?;
        self.secrets.iter().find_map(|secret| {
            let key = derive(secret, label, CONTENT)?;
            let key = RandomizedNonceKey::new(&AES_256_GCM, key.as_slice()).ok()?;
            let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
            let mut buffer = Zeroizing::new(rest.to_vec());
            let length = key.open_in_place(nonce, Aad::from(data), &mut buffer).ok()?.len();
            buffer.truncate(length);
            Some(buffer)
        })
    }
}

/// What a key is for, beside its label: contents, names, or fingerprints.
const CONTENT: &[u8] = b"";
const NAME: &[u8] = b" name";
const FINGERPRINT: &[u8] = b" fingerprint";

/// The form of records. Whoever meets another one does not know it.
const RECORD_VERSION: u8 = 1;

/// What a record is bound to.
fn record_data(id: &str) -> Vec<u8> {
    let mut data = vec![RECORD_VERSION];
    data.extend_from_slice(id.as_bytes());
    data
}

fn derive(secret: &[u8], label: Label, what: &'static [u8]) -> Option<Zeroizing<[u8; 32]>> {
    let mut key = Zeroizing::new([0; 32]);
    Salt::new(HKDF_SHA256, b"repass")
        .extract(secret)
        .expand(&[label.info(), what], &AES_256_GCM)
        .and_then(|okm| okm.fill(key.as_mut_slice()))
        .ok()?;
    Some(key)
}
