//! How long a session still lasts, as the form says it and as `static/session.js` counts it.

use time::OffsetDateTime;

use crate::texts::Texts;
use crate::web::LiveSession;

/// How many seconds ahead people are told that the session ends. WCAG 2.2 (2.2.1) asks for twenty.
const AHEAD: i64 = 120;

/// Until when a session lasts, in whole seconds from now.
pub(crate) struct TimeLeft {
    /// When nothing more is asked: at least so long, from this request on and from every later one.
    pub(crate) idle: i64,
    /// Whatever is asked.
    pub(crate) lifetime: i64,
}

impl TimeLeft {
    pub(super) fn of(live: &LiveSession, now: OffsetDateTime) -> Self {
        Self {
            idle: live.idle_for_certain().whole_seconds(),
            lifetime: (live.signed_in.ends_at - now).whole_seconds().max(0),
        }
    }

    /// How many seconds ahead of the end people are told: half of the time, where that is short.
    pub(crate) fn ahead(&self) -> i64 {
        AHEAD.min(self.least() / 2)
    }

    /// That the session ends soon. It may last a little longer, since not every use is written down.
    pub(crate) fn warning(&self, t: &Texts) -> String {
        t.session_ends(((self.ahead() + 30) / 60).max(1))
    }

    /// How long there is to send the form, when nothing else is asked.
    pub(crate) fn words(&self, t: &Texts) -> String {
        t.session_time(self.least() / 60)
    }

    fn least(&self) -> i64 {
        self.idle.min(self.lifetime)
    }
}

#[cfg(test)]
mod tests {
    use super::{Texts, TimeLeft};

    #[test]
    fn says_how_long_there_is_and_warns_in_time() {
        let t = Texts::english();
        for (idle, lifetime, ahead, words, warning) in [
            (540, 1790, 120, "You have 9 minutes to send", "in about 2 minutes"),
            (540, 300, 120, "You have 5 minutes to send", "in about 2 minutes"),
            (540, 100, 50, "You have 1 minute to send", "in about 1 minute"),
            (
                9,
                1790,
                4,
                "You have less than a minute to send",
                "in about 1 minute",
            ),
            (
                540,
                0,
                0,
                "You have less than a minute to send",
                "in about 1 minute",
            ),
            (
                36_000,
                36_000,
                120,
                "You have 600 minutes to send",
                "in about 2 minutes",
            ),
        ] {
            let left = TimeLeft { idle, lifetime };
            assert_eq!(left.ahead(), ahead);
            for (said, expected) in [(left.words(&t), words), (left.warning(&t), warning)] {
                let said = said.replace(['\u{2068}', '\u{2069}'], "");
                assert!(said.contains(expected), "{expected}: {said}");
            }
        }
    }
}
