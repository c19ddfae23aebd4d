//! Smart lockout, by the rules that Microsoft publishes. What it keeps to itself is marked.

use std::collections::{HashMap, VecDeque};

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use super::Cloud;
use crate::{clock, keys};

/// Wrong passwords that are remembered: repeating one of them does not count.
const REMEMBERED: usize = 3;
/// A lockout never grows beyond this. Synthetic: Microsoft does not publish how lockouts grow.
const LONGEST: Duration = Duration::hours(24);

/// What can be set.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LockoutRules {
    /// Wrong passwords up to the first lockout.
    threshold: u32,
    /// Seconds of the first lockout.
    first_seconds: u32,
    /// Whether a wrong current password at Graph counts, and whether Graph refuses while an account is locked.
    /// Synthetic: neither is known, and counting is the more careful guess.
    pub(crate) graph_counts: bool,
}

/// What is known about one account.
#[derive(Debug, Clone, Default)]
struct Record {
    failures: u32,
    /// Hashes of the last wrong passwords.
    wrong: VecDeque<String>,
    lockouts: u32,
    until: Option<OffsetDateTime>,
}

/// The rules, and the accounts that saw a wrong password, by object id.
#[derive(Debug, Clone)]
pub(crate) struct Lockouts {
    /// What can be set.
    pub(crate) rules: LockoutRules,
    records: HashMap<String, Record>,
}

/// What the control calls show of an account.
#[derive(Debug, Default, Serialize)]
pub(crate) struct LockoutView {
    failures: u32,
    lockouts: u32,
    locked_until: Option<String>,
}

impl LockoutRules {
    /// Ten wrong passwords, three in the US Government clouds; a first lockout of a minute.
    pub(crate) fn of(cloud: Cloud) -> Self {
        Self {
            threshold: cloud.lockout_threshold(),
            first_seconds: 60,
            graph_counts: true,
        }
    }

    /// What is wrong with them.
    pub(crate) fn check(&self) -> Result<(), String> {
        if self.threshold == 0 || self.first_seconds == 0 {
            return Err("`threshold` and `first_seconds` of `lockout` have to be at least 1".to_owned());
        }
        Ok(())
    }
}

impl Lockouts {
    /// Nobody is locked.
    pub(crate) fn new(rules: LockoutRules) -> Self {
        Self {
            rules,
            records: HashMap::new(),
        }
    }

    /// Whether the account is locked now.
    pub(crate) fn is_locked(&self, oid: &str) -> bool {
        self.locked_until(oid).is_some()
    }

    /// A wrong password was given. Nothing counts while the account is locked.
    pub(crate) fn wrong_password(&mut self, oid: &str, password: &str) {
        if self.is_locked(oid) {
            return;
        }
        let record = self.records.entry(oid.to_owned()).or_default();
        let hash = keys::sha256(password.as_bytes());
        if record.wrong.contains(&hash) {
            return;
        }
        record.wrong.push_back(hash);
        if record.wrong.len() > REMEMBERED {
            record.wrong.pop_front();
        }
        record.failures += 1;
        // After a lockout, one more failure is enough.
        if record.failures >= self.rules.threshold || record.lockouts > 0 {
            // Each twice as long as the one before. Synthetic, as is the end of the growth.
            let factor = 2_i32.saturating_pow(record.lockouts.min(20));
            let length = Duration::seconds(i64::from(self.rules.first_seconds)) * factor;
            record.lockouts += 1;
            record.until = Some(clock::now() + length.min(LONGEST));
        }
    }

    /// The account starts anew: the right password at sign-in (synthetic: Microsoft does not say), or a reset by "I forgot
    /// my password".
    pub(crate) fn forget(&mut self, oid: &str) {
        self.records.remove(oid);
    }

    /// For the control calls.
    pub(crate) fn view(&self, oid: &str) -> LockoutView {
        let known = self.records.get(oid);
        LockoutView {
            failures: known.map_or(0, |record| record.failures),
            lockouts: known.map_or(0, |record| record.lockouts),
            locked_until: self.locked_until(oid).map(clock::graph_property),
        }
    }

    fn locked_until(&self, oid: &str) -> Option<OffsetDateTime> {
        self.records.get(oid)?.until.filter(|until| *until > clock::now())
    }
}
