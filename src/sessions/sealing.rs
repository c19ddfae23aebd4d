//! Sealing: encryption with authentication for what a browser carries. AES-256-GCM (RFC 5116) under keys that are derived
//! from the session secret with a label per use (HKDF-SHA-256, RFC 5869), so that one use cannot be taken for another.

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
}

impl Label {
    const fn info(self) -> &'static [u8] {
        match self {
            Self::PendingSignIn => b"repass pending sign-in v1",
            Self::Result => b"repass result v1",
            Self::SignOutHint => b"repass sign-out hint v1",
            Self::Submission => b"repass submission v1",
            Self::Guess => b"repass guess v1",
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
        let key =
            RandomizedNonceKey::new(&AES_256_GCM, derive(self.secrets.first()?, label)?.as_slice()).ok()?;
        let mut sealed = plain.to_vec();
        let nonce = key
            .seal_in_place_append_tag(Aad::from(bound_to.as_bytes()), &mut sealed)
            .ok()?;
        let mut out = nonce.as_ref().to_vec();
        out.extend_from_slice(&sealed);
        Some(URL_SAFE_NO_PAD.encode(out))
    }

    /// Opens what [`Sealer::seal`] made with the same label and binding. `None` for anything else.
    pub fn open(&self, label: Label, bound_to: &str, sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
        let bytes = URL_SAFE_NO_PAD.decode(sealed).ok()?;
        let (nonce, rest) = bytes.split_at_checked(NONCE_LENGTH)?;
        self.secrets.iter().find_map(|secret| {
            let key = RandomizedNonceKey::new(&AES_256_GCM, derive(secret, label)?.as_slice()).ok()?;
            let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
            let mut buffer = Zeroizing::new(rest.to_vec());
            let length = key
                .open_in_place(nonce, Aad::from(bound_to.as_bytes()), &mut buffer)
                .ok()?
                .len();
            buffer.truncate(length);
            Some(buffer)
        })
    }

    /// A keyed hash (HMAC-SHA-256) of the parts, each with its length so that they cannot run into one another.
    pub fn fingerprint(&self, label: Label, parts: &[&[u8]]) -> [u8; 32] {
        let mut out = [0; 32];
        let Some(key) = self.secrets.first().and_then(|secret| derive(secret, label)) else {
            return out;
        };
        let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key.as_slice()));
        for part in parts {
            context.update(&(part.len() as u64).to_be_bytes());
            context.update(part);
        }
        for (to, from) in out.iter_mut().zip(context.sign().as_ref()) {
            *to = *from;
        }
        out
    }
}

fn derive(secret: &[u8], label: Label) -> Option<Zeroizing<[u8; 32]>> {
    let mut key = Zeroizing::new([0; 32]);
    Salt::new(HKDF_SHA256, b"repass")
        .extract(secret)
        .expand(&[label.info()], &AES_256_GCM)
        .and_then(|okm| okm.fill(key.as_mut_slice()))
        .ok()?;
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealer() -> Sealer {
        Sealer::new(&[], &Random::system())
    }

    #[test]
    fn opens_what_it_sealed_and_nothing_else() {
        let ours = sealer();
        let sealed = ours.seal(Label::Result, "name", b"content").unwrap();
        assert_eq!(
            ours.open(Label::Result, "name", &sealed).unwrap().as_slice(),
            b"content"
        );
        assert!(
            ours.open(Label::PendingSignIn, "name", &sealed).is_none(),
            "another use"
        );
        assert!(
            ours.open(Label::Result, "other", &sealed).is_none(),
            "another binding"
        );
        assert!(
            sealer().open(Label::Result, "name", &sealed).is_none(),
            "another secret"
        );
        for position in 0..sealed.len() {
            let mut forged = sealed.clone().into_bytes();
            forged[position] = if forged[position] == b'A' { b'B' } else { b'A' };
            let forged = String::from_utf8(forged).unwrap();
            assert!(
                ours.open(Label::Result, "name", &forged).is_none(),
                "forged at {position}"
            );
        }
        for garbage in ["", "A", "====", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA", "\u{7f}"] {
            assert!(ours.open(Label::Result, "name", garbage).is_none(), "{garbage}");
        }
    }

    #[test]
    fn the_same_content_is_never_sealed_alike() {
        let ours = sealer();
        assert_ne!(
            ours.seal(Label::Result, "", b"x"),
            ours.seal(Label::Result, "", b"x")
        );
    }

    #[test]
    fn fingerprints_tell_where_one_part_ends() {
        let ours = sealer();
        assert_eq!(
            ours.fingerprint(Label::Submission, &[b"a", b"bc"]),
            ours.fingerprint(Label::Submission, &[b"a", b"bc"])
        );
        assert_ne!(
            ours.fingerprint(Label::Submission, &[b"a", b"bc"]),
            ours.fingerprint(Label::Submission, &[b"ab", b"c"])
        );
    }
}
