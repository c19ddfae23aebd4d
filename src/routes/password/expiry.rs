//! When the password expires, as far as anybody said so. Nothing is shown where nobody did.

use std::time::Duration;

use time::OffsetDateTime;

use crate::sessions::SignedIn;
use crate::texts::Texts;

/// From how many days on people are asked to change it: Entra's own default for its notice.
/// <https://learn.microsoft.com/graph/api/resources/domain>
const SOON: i64 = 14;

/// When the password expires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expiry {
    /// In so many whole days.
    In(i64),
    /// By the operator's setting it already has. The sign-in worked, so the tenant may see it otherwise.
    Overdue,
}

impl Expiry {
    /// Entra's own word counts first (`pwd_exp`), else the date of the last change and the operator's setting, unless the
    /// account's policies say that its password never expires.
    pub(crate) fn of(signed_in: &SignedIn, after: Option<Duration>, now: OffsetDateTime) -> Option<Self> {
        let by_setting = || {
            let account = signed_in.account.known()?;
            let after = time::Duration::try_from(after?).ok()?;
            let changed_at = account.last_password_change.filter(|_| !account.never_expires)?;
            changed_at.checked_add(after)
        };
        let at = signed_in.password_expires_at.or_else(by_setting)?;
        Some(if at > now {
            Self::In((at - now).whole_days())
        } else {
            Self::Overdue
        })
    }

    /// Whether it is time to say so where it is seen.
    pub(crate) fn is_soon(self) -> bool {
        match self {
            Self::In(days) => days <= SOON,
            Self::Overdue => true,
        }
    }

    pub(crate) fn words(self, t: &Texts) -> String {
        match self {
            Self::In(days) if self.is_soon() => t.joined([t.account_expires(days), t.account_expires_soon()]),
            Self::In(days) => t.account_expires(days),
            Self::Overdue => t.account_overdue(),
        }
    }
}
