//! The tenant's signing keys: several are published, one of them signs.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::jws;
use crate::keys::SigningKey;

/// The keys in the order in which they were published.
pub(crate) struct KeyRing {
    published: Vec<Arc<SigningKey>>,
    signing: usize,
    /// Whether every answer of the keys address leaves another key out, as if another machine had answered it.
    varying: bool,
    answers: usize,
}

impl KeyRing {
    /// A ring of one.
    pub(crate) fn new(first: Arc<SigningKey>) -> Self {
        Self {
            published: vec![first],
            signing: 0,
            varying: false,
            answers: 0,
        }
    }

    /// Signs the claims with the key that signs now.
    pub(crate) fn sign(&self, claims: &Value) -> Option<String> {
        self.published.get(self.signing)?.sign(claims)
    }

    /// Whether a published key signed the token.
    pub(crate) fn signed(&self, token: &jws::Token) -> bool {
        self.published.iter().any(|key| key.signed(token))
    }

    /// Publishes one more key; it signs nothing yet.
    pub(crate) fn publish(&mut self, key: SigningKey) {
        self.published.push(Arc::new(key));
    }

    /// Whether there is a key newer than the one that signs.
    pub(crate) fn has_newer(&self) -> bool {
        self.signing + 1 < self.published.len()
    }

    /// From now on the newest key signs.
    pub(crate) fn rotate(&mut self) {
        self.signing = self.published.len().saturating_sub(1);
    }

    /// From now on this key signs.
    pub(crate) fn sign_with(&mut self, kid: &str) -> Result<(), String> {
        self.signing = self.position(kid)?;
        Ok(())
    }

    /// Takes a key out of the published ones.
    pub(crate) fn retire(&mut self, kid: &str) -> Result<(), String> {
        let place = self.position(kid)?;
        if place == self.signing {
            return Err(format!("`{kid}` signs: give `rotate` or `sign_with` first"));
        }
        self.published.remove(place);
        if place < self.signing {
            self.signing -= 1;
        }
        Ok(())
    }

    /// Whether answers vary from now on.
    pub(crate) fn vary(&mut self, varying: bool) {
        self.varying = varying;
    }

    /// The public keys for one answer of the keys address.
    pub(crate) fn published(&mut self, issuer: &str) -> Vec<Value> {
        let left_out =
            (self.varying && self.published.len() > 1).then(|| self.answers % self.published.len());
        self.answers = self.answers.wrapping_add(1);
        self.published
            .iter()
            .enumerate()
            .filter(|(place, _)| Some(*place) != left_out)
            .map(|(_, key)| key.public_jwk(issuer))
            .collect()
    }

    /// For people and tests.
    pub(crate) fn describe(&self) -> Value {
        let kids: Vec<&str> = self.published.iter().map(|key| key.kid()).collect();
        json!({
            "signing": kids.get(self.signing),
            "published": kids,
            "varying": self.varying,
        })
    }

    fn position(&self, kid: &str) -> Result<usize, String> {
        self.published
            .iter()
            .position(|key| key.kid() == kid)
            .ok_or_else(|| format!("no published key has the `kid` `{kid}`"))
    }
}
