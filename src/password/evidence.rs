//! What proves that a change happened although its answer got lost.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

/// How far Microsoft's clock and ours may differ. Servers keep time; a wider window could take a change that somebody made
/// elsewhere a moment earlier for this one, a narrower one only proves less.
const SKEW: Duration = Duration::seconds(30);

/// What was known before the request was sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Evidence {
    /// Whose password it is ([`crate::sessions::Person::key`]): nobody else's facts prove anything.
    #[serde(default)]
    pub person: String,
    /// `lastPasswordChangeDateTime`, read before the send.
    #[serde(with = "time::serde::rfc3339")]
    pub baseline: OffsetDateTime,
    /// When the request was sent.
    #[serde(with = "time::serde::rfc3339")]
    pub sent_at: OffsetDateTime,
    /// When the wait for its answer was over.
    #[serde(with = "time::serde::rfc3339")]
    pub given_up_at: OffsetDateTime,
}

impl Evidence {
    /// Whether a later look at `lastPasswordChangeDateTime` proves the change: it differs from the baseline, and it
    /// lies inside the request's window. The opposite proves nothing: the facts lag.
    pub fn is_proved_by(&self, now_says: OffsetDateTime) -> bool {
        now_says != self.baseline && now_says >= self.sent_at - SKEW && now_says <= self.given_up_at + SKEW
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_another_date_inside_the_window_is_a_proof() {
        let at = |seconds| OffsetDateTime::UNIX_EPOCH + Duration::seconds(seconds);
        let evidence = Evidence {
            person: "tid/oid".to_owned(),
            baseline: at(0),
            sent_at: at(1000),
            given_up_at: at(1010),
        };
        for (says, proved) in [
            (0, false),
            (1, false),
            (969, false),
            (970, true),
            (1000, true),
            (1005, true),
            (1040, true),
            (1041, false),
        ] {
            assert_eq!(evidence.is_proved_by(at(says)), proved, "{says}");
        }
        let just_changed = Evidence {
            baseline: at(1000),
            ..evidence
        };
        assert!(
            !just_changed.is_proved_by(at(1000)),
            "the same date proves nothing, even inside the window"
        );
    }
}
