//! What a change of a password, a reset and a revocation do to tokens: Microsoft's refresh token page and its page on
//! continuous access evaluation.
//!
//! For the token address: a refresh token is dead when [`Revocations::valid_from`] answers for the number that
//! `Inner::newest_token` had when it was issued; the time that it answers is the `TokensValidFrom` of `AADSTS50173`.

use std::collections::HashMap;

use serde::Deserialize;
use time::{Duration, OffsetDateTime};

use crate::clock;

/// What happened to an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Event {
    /// The person changed the password, knowing the old one.
    ChangedByUser,
    /// "I forgot my password."
    SelfServiceReset,
    /// An administrator, in the Azure portal.
    ResetInAzurePortal,
    /// An administrator, in the Entra admin center.
    ResetInAdminCenter,
    /// The person or an administrator revoked all tokens.
    Revoked,
}

/// The columns of Microsoft's table. Cookies are not among them: here all of them come from a password, and all five
/// events end those.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Of a public client, from a sign-in with a password.
    PublicByPassword,
    /// Of a public client, from a sign-in without one.
    PublicOther,
    /// Of a confidential client.
    Confidential,
}

impl Event {
    /// Microsoft's table of what is revoked.
    pub(crate) fn revokes(self, kind: TokenKind) -> bool {
        match self {
            Self::ChangedByUser | Self::SelfServiceReset | Self::ResetInAzurePortal => {
                kind == TokenKind::PublicByPassword
            }
            Self::ResetInAdminCenter | Self::Revoked => true,
        }
    }
}

#[derive(Debug, Clone)]
struct Happened {
    event: Event,
    at: OffsetDateTime,
    /// The newest token then: two things within a second still have an order.
    newest_token: u64,
}

/// What happened, by object id.
#[derive(Debug, Default)]
pub(crate) struct Revocations(HashMap<String, Vec<Happened>>);

impl Revocations {
    /// Writes down what happened now.
    pub(crate) fn note(&mut self, oid: &str, event: Event, newest_token: u64) {
        self.0.entry(oid.to_owned()).or_default().push(Happened {
            event,
            at: clock::now(),
            newest_token,
        });
    }

    /// When the tokens of this kind that are not newer than this number were last revoked.
    pub(crate) fn valid_from(&self, oid: &str, kind: TokenKind, number: u64) -> Option<OffsetDateTime> {
        self.0
            .get(oid)?
            .iter()
            .filter(|past| past.event.revokes(kind) && number <= past.newest_token)
            .map(|past| past.at)
            .max()
    }

    /// Whether continuous access evaluation has got to know of something newer than this access token. Every event here is
    /// one of its critical events, and none reaches Graph at once.
    pub(crate) fn challenges(&self, oid: &str, number: u64, delay: Duration) -> bool {
        let now = clock::now();
        self.0.get(oid).is_some_and(|events| {
            events
                .iter()
                .any(|past| number <= past.newest_token && past.at + delay <= now)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn microsofts_table() {
        use Event::{ChangedByUser, ResetInAdminCenter, ResetInAzurePortal, Revoked, SelfServiceReset};
        for (event, by_password, other, confidential) in [
            (ChangedByUser, true, false, false),
            (SelfServiceReset, true, false, false),
            (ResetInAzurePortal, true, false, false),
            (ResetInAdminCenter, true, true, true),
            (Revoked, true, true, true),
        ] {
            let revoked = [
                event.revokes(TokenKind::PublicByPassword),
                event.revokes(TokenKind::PublicOther),
                event.revokes(TokenKind::Confidential),
            ];
            assert_eq!(revoked, [by_password, other, confidential], "{event:?}");
        }
    }

    #[test]
    fn only_what_is_older_is_revoked() {
        let mut revocations = Revocations::default();
        revocations.note("ada", Event::ResetInAdminCenter, 7);
        for (number, revoked) in [(0, true), (7, true), (8, false)] {
            let time = revocations.valid_from("ada", TokenKind::Confidential, number);
            assert_eq!(time.is_some(), revoked, "{number}");
            assert_eq!(revocations.challenges("ada", number, Duration::ZERO), revoked);
            assert!(!revocations.challenges("ada", number, Duration::minutes(1)));
        }
        assert!(
            revocations
                .valid_from("emmy", TokenKind::Confidential, 0)
                .is_none()
        );
    }
}
