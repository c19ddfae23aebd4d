//! The two bodies that the token endpoint may answer with: tokens, or an error.

use std::fmt;
use std::time::Duration;

use oauth2::basic::BasicTokenType;
use oauth2::{AccessToken, ErrorResponse, RefreshToken, Scope, TokenResponse};
use secrecy::SecretString;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::aadsts;

/// Tokens (RFC 6749, 5.1; OpenID Connect Core, 3.1.3.3). The library's own type takes any token type, and refuses a
/// lifetime that comes as text, as older endpoints of Microsoft send it.
#[derive(Deserialize)]
pub(super) struct TokenAnswer {
    #[serde(deserialize_with = "sendable")]
    access_token: AccessToken,
    #[serde(deserialize_with = "bearer")]
    token_type: BasicTokenType,
    #[serde(default, deserialize_with = "seconds")]
    expires_in: Option<Duration>,
    #[serde(default, deserialize_with = "words")]
    scope: Option<Vec<Scope>>,
    pub(super) id_token: Option<SecretString>,
}

impl TokenResponse for TokenAnswer {
    type TokenType = BasicTokenType;

    fn access_token(&self) -> &AccessToken {
        &self.access_token
    }

    fn token_type(&self) -> &BasicTokenType {
        &self.token_type
    }

    fn expires_in(&self) -> Option<Duration> {
        self.expires_in
    }

    /// None was asked for, so none is kept.
    fn refresh_token(&self) -> Option<&RefreshToken> {
        None
    }

    fn scopes(&self) -> Option<&Vec<Scope>> {
        self.scope.as_ref()
    }
}

// oauth2 asks for both; neither ever shows a token.
impl fmt::Debug for TokenAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenAnswer([hidden])")
    }
}

impl Serialize for TokenAnswer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

/// A token that fits into a header (RFC 6750, 2.1).
fn sendable<'de, D: Deserializer<'de>>(from: D) -> Result<AccessToken, D::Error> {
    let token = String::deserialize(from)?;
    if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(D::Error::custom("the access token cannot be sent"));
    }
    Ok(AccessToken::new(token))
}

/// A token of a type that is not understood must not be used (RFC 6749, 7.1).
fn bearer<'de, D: Deserializer<'de>>(from: D) -> Result<BasicTokenType, D::Error> {
    if String::deserialize(from)?.eq_ignore_ascii_case("bearer") {
        Ok(BasicTokenType::Bearer)
    } else {
        Err(D::Error::custom("the token type is not Bearer"))
    }
}

fn seconds<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Duration>, D::Error> {
    let seconds = match Value::deserialize(from)? {
        Value::Null => return Ok(None),
        Value::Number(number) => number.as_u64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    let seconds = seconds.ok_or_else(|| D::Error::custom("the lifetime is no number of seconds"))?;
    Ok(Some(Duration::from_secs(seconds)))
}

fn words<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<Scope>>, D::Error> {
    let scope = Option::<String>::deserialize(from)?;
    Ok(scope.map(|scope| {
        let words = scope.split_ascii_whitespace();
        words.map(|word| Scope::new(word.to_owned())).collect()
    }))
}

/// An error answer (RFC 6749, 5.2) with Microsoft's numbers. Its texts are not kept.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct TokenError {
    pub(super) error: String,
    #[serde(default, deserialize_with = "numbers")]
    pub(super) error_codes: Vec<u64>,
}

impl ErrorResponse for TokenError {}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word: String = self
            .error
            .chars()
            .filter(|c| c.is_ascii_lowercase() || *c == '_')
            .take(40)
            .collect();
        write!(
            f,
            "the token endpoint answered {word}{}",
            aadsts::Shown(&self.error_codes)
        )
    }
}

/// The numbers are advice: what is none of them must not hide what `error` says.
fn numbers<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u64>, D::Error> {
    let codes = Value::deserialize(from)?;
    let codes = codes.as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(codes.iter().filter_map(Value::as_u64).collect())
}

#[cfg(any(test, fuzzing))]
pub(super) mod fuzzing {
    //! The parsers of this file, for [`crate::fuzzing`].

    use super::{TokenAnswer, TokenError};

    /// Both bodies that the token endpoint may answer with.
    pub(crate) fn token_answer(body: &[u8]) {
        let _ = serde_json::from_slice::<TokenAnswer>(body);
        if let Ok(error) = serde_json::from_slice::<TokenError>(body) {
            let shown = error.to_string();
            assert!(shown.len() < 300 && !shown.contains(['\r', '\n', '<']), "{shown}");
        }
    }
}
