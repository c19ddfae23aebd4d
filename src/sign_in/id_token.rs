//! Verification of the ID token, whole: signature, algorithm, issuer, audience, tenant, nonce, times.
//!
//! OpenID Connect Core, 3.1.3.7; Microsoft identity platform, "ID tokens" and "Access tokens: validate the issuer".

use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use serde_json::{Number, Value};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::problem::{Failure, Problem};
use crate::graph::is_guest_name;
use crate::limits::outgoing::LARGEST_ID_TOKEN;
use crate::sessions::Person;

/// How far the clocks may differ, in seconds.
const SKEW: f64 = 300.0;

/// The longest validity of a password that is believed; Entra's own limit is 730 days.
const LONGEST_VALIDITY: Duration = Duration::days(730);

/// What a verified token says.
pub(super) struct Verified {
    /// Whose it is.
    pub(super) person: Person,
    /// When the password expires, where the token says so.
    pub(super) password_expires_at: Option<OffsetDateTime>,
}

/// What the claims must say.
pub(super) struct Expected<'a> {
    pub(super) issuer: &'a str,
    /// The tenant's GUID.
    pub(super) tenant: &'a str,
    pub(super) client_id: &'a str,
    pub(super) nonce: &'a str,
    pub(super) now: OffsetDateTime,
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    exp: Number,
    nbf: Option<Number>,
    nonce: String,
    tid: String,
    oid: String,
    ver: Option<String>,
    preferred_username: Option<String>,
    upn: Option<String>,
    name: Option<String>,
    sid: Option<String>,
    login_hint: Option<String>,
    /// 0 for a member, 1 for a guest (optional claim).
    acct: Option<u8>,
    /// The identity provider, when it is not the issuer.
    idp: Option<String>,
    iat: Option<Value>,
    /// Seconds from `iat` until the password expires: only sent within the policy's days of notice (optional claim).
    pwd_exp: Option<Value>,
}

/// The `kid` of the header. Only RS256 is accepted, and a key that the token brings along is never looked at.
pub(super) fn key_id(token: &SecretString) -> Result<String, Failure> {
    let token = token.expose_secret();
    if token.len() > LARGEST_ID_TOKEN {
        return Err(invalid("it is too large"));
    }
    let header = jsonwebtoken::decode_header(token).map_err(|_| invalid("its header cannot be read"))?;
    if header.alg != Algorithm::RS256 {
        return Err(invalid("its algorithm is not RS256"));
    }
    if header.crit.is_some() {
        return Err(invalid("it has critical extensions"));
    }
    header.kid.ok_or_else(|| invalid("it names no key"))
}

/// Verifies the token with the key of its `kid`, and says whose it is and what else it tells.
pub(super) fn verify(
    token: &SecretString,
    key: &DecodingKey,
    expected: &Expected<'_>,
) -> Result<Verified, Failure> {
    let mut signature_only = Validation::new(Algorithm::RS256);
    // The claims are checked below, against our own clock.
    signature_only.validate_exp = false;
    signature_only.validate_nbf = false;
    signature_only.validate_aud = false;
    signature_only.required_spec_claims.clear();
    let claims = jsonwebtoken::decode::<Claims>(token.expose_secret(), key, &signature_only)
        .map_err(|error| match error.kind() {
            jsonwebtoken::errors::ErrorKind::InvalidSignature => invalid("its signature is wrong"),
            _ => invalid("it cannot be read, or lacks a claim"),
        })?
        .claims;
    let oid = check(&claims, expected)?;
    Ok(Verified {
        password_expires_at: password_expires_at(&claims),
        person: person(claims, oid, expected),
    })
}

/// Checks every claim that counts, and returns the person's ID.
fn check(claims: &Claims, expected: &Expected<'_>) -> Result<Uuid, Failure> {
    let now = unix(expected.now);
    if claims.iss != expected.issuer {
        return Err(invalid("its issuer is another one"));
    }
    if claims.aud != expected.client_id {
        return Err(invalid("it is meant for another application"));
    }
    if !claims.tid.eq_ignore_ascii_case(expected.tenant) {
        return Err(Failure::new(
            Problem::WrongAccount,
            "the account is one of another tenant",
        ));
    }
    if aws_lc_rs::constant_time::verify_slices_are_equal(claims.nonce.as_bytes(), expected.nonce.as_bytes())
        .is_err()
    {
        return Err(invalid("its nonce is that of another sign-in"));
    }
    if claims.ver.as_deref().is_some_and(|version| version != "2.0") {
        return Err(invalid("its version is not 2.0"));
    }
    if !claims.exp.as_f64().is_some_and(|exp| exp + SKEW > now) {
        return Err(invalid("it has expired"));
    }
    if let Some(nbf) = &claims.nbf
        && !nbf.as_f64().is_some_and(|nbf| nbf - SKEW <= now)
    {
        return Err(invalid("it is not yet valid"));
    }
    // A GUID, and always written the same way: attempts are counted by it, and it is in the audit log as it stands.
    Uuid::try_parse(&claims.oid).map_err(|_| invalid("it names no person"))
}

/// Advice, so what is not understood is none. <https://learn.microsoft.com/entra/identity-platform/optional-claims-reference>
fn password_expires_at(claims: &Claims) -> Option<OffsetDateTime> {
    let issued_at = OffsetDateTime::from_unix_timestamp(seconds(claims.iat.as_ref()?)?).ok()?;
    let left = Duration::seconds(seconds(claims.pwd_exp.as_ref()?)?);
    (Duration::ZERO..=LONGEST_VALIDITY)
        .contains(&left)
        .then(|| issued_at.checked_add(left))
        .flatten()
}

/// A whole number, also as text: older endpoints of Microsoft write numbers so.
fn seconds(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

fn person(claims: Claims, oid: Uuid, expected: &Expected<'_>) -> Person {
    let oid = oid.to_string();
    let upn = claims
        .upn
        .as_deref()
        .or(claims.preferred_username.as_deref())
        .map(clean)
        .filter(|upn| !upn.is_empty());
    let upn = upn.unwrap_or_else(|| oid.clone());
    let foreign = claims.idp.is_some_and(|idp| !idp.contains(expected.tenant));
    Person {
        guest: claims.acct == Some(1) || foreign || is_guest_name(&upn),
        name: claims
            .name
            .as_deref()
            .map(clean)
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| upn.clone()),
        upn,
        tid: expected.tenant.to_owned(),
        oid,
        sid: claims.sid,
        login_hint: claims.login_hint,
    }
}

/// Takes out of a name what would disturb a page or a log line: control characters, line separators, and marks that
/// change the direction of what follows.
fn clean(name: &str) -> String {
    let disturbs = |c: char| {
        c.is_control()
            || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
    };
    name.chars().filter(|c| !disturbs(*c)).take(256).collect()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "seconds of this age of the world are exact in a double"
)]
fn unix(at: OffsetDateTime) -> f64 {
    at.unix_timestamp() as f64
}

fn invalid(why: &str) -> Failure {
    Failure::new(Problem::InvalidToken, format!("the ID token was refused: {why}"))
}
