//! JSON web tokens in compact form: written for our own tokens, read for Graph's and for client assertions.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RSA_PSS_2048_8192_SHA256, UnparsedPublicKey,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

/// Signs the claims with RS256. Entra's header names only the key (`kid`), never `x5t`.
pub(crate) fn sign(key: &KeyPair, kid: &str, claims: &Value) -> Option<String> {
    let header = json!({"typ": "JWT", "alg": "RS256", "kid": kid});
    let message = format!(
        "{}.{}",
        URL_SAFE_NO_PAD.encode(header.to_string()),
        URL_SAFE_NO_PAD.encode(claims.to_string())
    );
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        message.as_bytes(),
        &mut signature,
    )
    .ok()?;
    Some(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

/// A token that was taken apart. Nothing in it is proved before [`Token::is_signed_by`] says so.
pub(crate) struct Token {
    /// The protected header.
    pub(crate) header: Value,
    /// The payload.
    pub(crate) claims: Value,
    message: String,
    signature: Vec<u8>,
}

impl Token {
    /// Takes a compact token apart; `None` when it is not three parts of base64url JSON.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (message, signature) = text.rsplit_once('.')?;
        let (header, claims) = message.split_once('.')?;
        let part = |part: &str| -> Option<Value> {
            serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?)
                .ok()
                .filter(Value::is_object)
        };
        Some(Self {
            header: part(header)?,
            claims: part(claims)?,
            message: message.to_owned(),
            signature: URL_SAFE_NO_PAD.decode(signature).ok()?,
        })
    }

    /// Whether this RSA key (DER, bare or as `SubjectPublicKeyInfo`) signed it with RS256 or PS256.
    pub(crate) fn is_signed_by(&self, public_key: &[u8]) -> bool {
        let algorithm = match self.header_text("alg") {
            "RS256" => &RSA_PKCS1_2048_8192_SHA256,
            "PS256" => &RSA_PSS_2048_8192_SHA256,
            _ => return false,
        };
        UnparsedPublicKey::new(algorithm, public_key)
            .verify(self.message.as_bytes(), &self.signature)
            .is_ok()
    }

    /// A header member, empty when there is none.
    pub(crate) fn header_text(&self, name: &str) -> &str {
        self.header.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// A text claim, empty when there is none.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.claims.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// A point in time. RFC 7519, section 2: it may have a fraction, and some of Microsoft's clients write one.
    pub(crate) fn seconds(&self, name: &str) -> Option<i64> {
        let number = self.claims.get(name)?;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a float beyond any time becomes the end of time"
        )]
        number
            .as_i64()
            .or_else(|| number.as_f64().map(|number| number as i64))
    }
}
