//! The signing keys, by `kid` (RFC 7517), as Microsoft asks for them to be kept.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::DecodingKey;
use serde::Deserialize;
use serde_json::Value;
use time::{Duration, OffsetDateTime};

use super::metadata::Metadata;
use crate::limits::outgoing::MOST_KEYS;
use crate::sign_in::problem::{Failure, Problem};

/// How long a key that no answer mentions any more is still believed.
const KEEP: Duration = Duration::hours(24);
/// How long after a refresh an unknown `kid` causes no other one.
const QUIET: Duration = Duration::minutes(5);
/// The lengths of a modulus and of an exponent, in bytes: 2048 to 8192 bits, and more than 2^16 (FIPS 186-4, 5.1). What
/// cannot verify anything must not take the place of a key that can.
const MODULUS: RangeInclusive<usize> = 256..=1024;
const EXPONENT: RangeInclusive<usize> = 3..=4;

/// The answer of `jwks_uri`. What is no key that we know is skipped, one by one (RFC 7517, 5). Entra sends no `alg`.
#[derive(Deserialize)]
pub(super) struct KeySet {
    keys: Vec<Value>,
}

#[derive(Deserialize)]
struct Key {
    kty: Option<String>,
    kid: Option<String>,
    #[serde(rename = "use")]
    usage: Option<String>,
    n: Option<String>,
    e: Option<String>,
    /// Microsoft's own member: the issuer that the key may sign for, perhaps with `{tenantid}` in it.
    issuer: Option<String>,
}

/// The known keys.
#[derive(Default)]
pub(super) struct Keys {
    by_id: HashMap<String, (DecodingKey, OffsetDateTime)>,
    refreshed_at: Option<OffsetDateTime>,
}

impl Keys {
    pub(super) fn find(&self, kid: &str) -> Option<DecodingKey> {
        self.by_id.get(kid).map(|(key, _)| key.clone())
    }

    /// Whether an unknown `kid` is worth a request now.
    pub(super) fn may_refresh(&self, now: OffsetDateTime) -> bool {
        self.refreshed_at.is_none_or(|at| now - at >= QUIET)
    }

    /// Adds the usable keys of an answer, and forgets those that no answer of the last day had.
    pub(super) fn merge(
        &mut self,
        set: KeySet,
        metadata: &Metadata,
        now: OffsetDateTime,
    ) -> Result<(), Failure> {
        let usable: Vec<_> = set
            .keys
            .into_iter()
            .take(MOST_KEYS)
            .filter_map(|key| usable(serde_json::from_value(key).ok()?, metadata))
            .collect();
        if usable.is_empty() {
            return Err(Failure::new(
                Problem::MicrosoftUnavailable,
                "the authority's key set holds no usable key",
            ));
        }
        self.by_id
            .extend(usable.into_iter().map(|(kid, key)| (kid, (key, now))));
        self.by_id.retain(|_, (_, seen)| now - *seen < KEEP);
        self.refreshed_at = Some(now);
        Ok(())
    }
}

/// An RSA key for signatures of this issuer.
fn usable(key: Key, metadata: &Metadata) -> Option<(String, DecodingKey)> {
    let for_us = key
        .issuer
        .is_none_or(|issuer| issuer.replace("{tenantid}", &metadata.tenant) == metadata.issuer);
    if key.kty.as_deref() != Some("RSA") || key.usage.is_some_and(|usage| usage != "sig") || !for_us {
        return None;
    }
    let n = URL_SAFE_NO_PAD.decode(key.n?).ok()?;
    let e = URL_SAFE_NO_PAD.decode(key.e?).ok()?;
    if !MODULUS.contains(&n.len()) || !EXPONENT.contains(&e.len()) {
        return None;
    }
    Some((key.kid?, DecodingKey::from_rsa_raw_components(&n, &e)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metadata() -> Metadata {
        let url = url::Url::parse("https://login.example/x").unwrap();
        Metadata {
            issuer: "https://login.example/t/v2.0".to_owned(),
            tenant: "t".to_owned(),
            authorization_endpoint: url.clone(),
            token_endpoint: url.clone(),
            end_session_endpoint: None,
            jwks_uri: url,
        }
    }

    fn set(keys: &serde_json::Value) -> KeySet {
        serde_json::from_value(serde_json::json!({ "keys": keys })).unwrap()
    }

    fn key(kid: &str) -> serde_json::Value {
        let modulus = "qqqq".repeat(86);
        serde_json::json!({"kty": "RSA", "use": "sig", "kid": kid, "n": modulus, "e": "AQAB"})
    }

    fn at(hours: i64) -> OffsetDateTime {
        OffsetDateTime::UNIX_EPOCH + Duration::hours(hours)
    }

    #[test]
    fn answers_are_merged_and_forgotten_after_a_day() {
        let mut keys = Keys::default();
        keys.merge(set(&serde_json::json!([key("a")])), &metadata(), at(0))
            .unwrap();
        keys.merge(set(&serde_json::json!([key("b")])), &metadata(), at(1))
            .unwrap();
        assert!(keys.find("a").is_some() && keys.find("b").is_some());
        keys.merge(set(&serde_json::json!([key("b")])), &metadata(), at(24))
            .unwrap();
        assert!(keys.find("a").is_none() && keys.find("b").is_some());
    }

    #[test]
    fn an_answer_without_usable_keys_changes_nothing() {
        let mut keys = Keys::default();
        keys.merge(set(&serde_json::json!([key("a")])), &metadata(), at(0))
            .unwrap();
        let with = |name: &str, value: &str| {
            let mut useless = key("x");
            useless[name] = value.into();
            useless
        };
        for useless in [
            serde_json::json!([]),
            serde_json::json!([7, "x", {"kty": 7}]),
            serde_json::json!([with("kty", "EC")]),
            serde_json::json!([with("use", "enc")]),
            serde_json::json!([with("n", "!")]),
            serde_json::json!([with("n", "AQAB")]),
            serde_json::json!([with("e", "AQ")]),
            serde_json::json!([with("issuer", "https://evil/v2.0")]),
        ] {
            assert!(
                keys.merge(set(&useless), &metadata(), at(48)).is_err(),
                "{useless}"
            );
            assert!(keys.find("a").is_some() && keys.find("x").is_none());
        }
    }

    #[test]
    fn a_templated_issuer_is_ours_and_unknown_keys_ask_rarely() {
        let mut keys = Keys::default();
        assert!(keys.may_refresh(at(0)));
        let mut templated = key("a");
        templated["issuer"] = "https://login.example/{tenantid}/v2.0".into();
        keys.merge(set(&serde_json::json!([templated])), &metadata(), at(0))
            .unwrap();
        assert!(keys.find("a").is_some());
        assert!(!keys.may_refresh(at(0) + Duration::minutes(4)));
        assert!(keys.may_refresh(at(0) + Duration::minutes(5)));
    }
}
