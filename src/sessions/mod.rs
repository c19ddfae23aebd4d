//! Where a signed-in session lives, and what it holds.
//!
//! 1. [`SignedIn`] is everything that Repass keeps about a signed-in person, the token included. It exists only on the
//!    server; the browser holds an id.
//! 2. [`MemoryStore`] keeps sessions in this process: bounded, and it forgets what expired.
//! 3. [`RedisStore`] keeps them where several replicas find them, sealed.

mod either;
mod memory;
mod redis;
#[cfg(test)]
mod versions;

use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::OffsetDateTime;

use tower_sessions::session::Record;

pub use either::Sessions;
pub use memory::MemoryStore;
pub use redis::RedisStore;

use crate::graph::Account;

/// Who signed in, from the verified ID token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The tenant's id.
    pub tid: String,
    /// The person's immutable object id. Together with `tid` it is the only key for a person.
    pub oid: String,
    /// The user principal name, to show; never a key.
    pub upn: String,
    /// The display name, to show.
    pub name: String,
    /// Entra's id of the session at the identity provider, for sign-out.
    pub sid: Option<String>,
    /// The opaque hint that Entra's sign-out page wants.
    pub login_hint: Option<String>,
    /// Whether the token itself says that this is a guest.
    pub guest: bool,
}

impl Person {
    /// The person as a key: the tenant and the object id, never a name.
    pub fn key(&self) -> String {
        format!("{}/{}", self.tid, self.oid)
    }
}

/// A signed-in session. A pending sign-in is another type, in another cookie, in another place.
#[derive(Clone, Serialize, Deserialize)]
pub struct SignedIn {
    /// Who.
    pub person: Person,
    /// The delegated access token.
    pub token: AccessToken,
    /// What every unsafe request must carry (`csrf_token`).
    pub csrf: String,
    /// When the session began.
    #[serde(with = "time::serde::timestamp")]
    pub signed_in_at: OffsetDateTime,
    /// When a request last used it, to the minute.
    #[serde(with = "time::serde::timestamp")]
    pub last_seen: OffsetDateTime,
    /// When it ends at the latest.
    #[serde(with = "time::serde::timestamp")]
    pub ends_at: OffsetDateTime,
    /// Whether this sign-in answered a claims challenge: a second one in a row ends on a page.
    #[serde(default)]
    pub challenged: bool,
    /// Whether the token may end the person's sessions everywhere.
    #[serde(default)]
    pub may_sign_out: bool,
    /// When the password expires, where Entra said so at the sign-in.
    #[serde(default, with = "time::serde::timestamp::option")]
    pub password_expires_at: Option<OffsetDateTime>,
    /// The account facts.
    pub account: AccountFacts,
}

/// The account facts of a session. An `Option` in an `Option` would not do: in a record both read as `null`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountFacts {
    /// Nobody asked yet, or there was no answer.
    NotAsked,
    /// Graph would not tell, and is not asked again.
    Refused,
    /// What Graph told.
    Known(Account),
}

impl AccountFacts {
    /// What Graph told, if it did.
    pub fn known(&self) -> Option<&Account> {
        match self {
            Self::Known(account) => Some(account),
            Self::NotAsked | Self::Refused => None,
        }
    }
}

impl SignedIn {
    /// The key of this value in a session record.
    pub const KEY: &'static str = "signed_in";

    /// The key of the epoch in which the session began ([`crate::store::Epoch`]).
    pub const EPOCH: &'static str = "epoch";
}

/// Under which key a record is found when its person signs out elsewhere.
pub(crate) fn sid_key(record: &Record) -> Option<String> {
    let person = record.data.get(SignedIn::KEY)?.get("person")?;
    Some(format!(
        "{}/{}",
        person.get("tid")?.as_str()?,
        person.get("sid")?.as_str()?
    ))
}

/// An access token that cannot be printed. It is serialised for the session store alone.
#[derive(Clone)]
pub struct AccessToken(SecretString);

impl AccessToken {
    /// Wraps a token as the token endpoint gave it.
    pub fn new(token: SecretString) -> Self {
        Self(token)
    }

    /// The token, for the `Authorization` header of a Graph call.
    pub fn secret(&self) -> &SecretString {
        &self.0
    }
}

impl Serialize for AccessToken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.expose_secret())
    }
}

impl<'de> Deserialize<'de> for AccessToken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        SecretString::deserialize(deserializer).map(Self)
    }
}
