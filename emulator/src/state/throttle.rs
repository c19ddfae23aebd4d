//! Throttling of identity calls: one bucket of resource units and one of writes for the application in the tenant, from
//! Microsoft's page of throttling limits.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use crate::clock;

/// From this part of a limit on, answers say how much is used.
const WORTH_SAYING: f64 = 0.8;
/// The largest part that is said.
const MOST_SAID: f64 = 1.8;

/// What can be set. The defaults are those of a tenant with fewer than 50 users.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limits {
    /// Resource units per window.
    resource_units: u32,
    /// Its length in seconds.
    resource_unit_seconds: u32,
    /// Writes per window.
    writes: u32,
    /// Its length in seconds.
    write_seconds: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            resource_units: 3500,
            resource_unit_seconds: 10,
            writes: 3000,
            write_seconds: 150,
        }
    }
}

impl Limits {
    /// What is wrong with them.
    pub(crate) fn check(&self) -> Result<(), String> {
        let all = [
            self.resource_units,
            self.resource_unit_seconds,
            self.writes,
            self.write_seconds,
        ];
        if all.contains(&0) {
            return Err("every number of `throttling` has to be at least 1".to_owned());
        }
        Ok(())
    }
}

/// A call that came too soon.
#[derive(Debug)]
pub(crate) struct Throttled {
    /// Whole seconds until there is room again.
    pub(crate) retry_after: i64,
    /// `ReadWrite` or `Write`, for `x-ms-throttle-scope`.
    pub(crate) limit: &'static str,
    /// For `x-ms-throttle-information`.
    pub(crate) information: &'static str,
    /// For `x-ms-throttle-limit-percentage`.
    pub(crate) used: String,
}

/// Both buckets.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    /// What can be set.
    pub(crate) limits: Limits,
    units: Bucket,
    writes: Bucket,
}

impl Throttle {
    /// Takes one resource unit, for a write one write too; answers what to say of the use.
    pub(crate) fn take(&mut self, is_write: bool) -> Result<Option<String>, Throttled> {
        let now = clock::precise();
        let limits = &self.limits;
        let units = self
            .units
            .leak(limits.resource_units, limits.resource_unit_seconds, now);
        let writes = self.writes.leak(limits.writes, limits.write_seconds, now);
        if let Some(seconds) = units.wait {
            return Err(Throttled::new(
                "ReadWrite",
                "ResourceUnitLimitExceeded",
                seconds,
                units.part,
            ));
        }
        if let (true, Some(seconds)) = (is_write, writes.wait) {
            return Err(Throttled::new(
                "Write",
                "WriteLimitExceeded",
                seconds,
                writes.part,
            ));
        }
        self.units.used += 1.0;
        let mut part = units.part;
        if is_write {
            self.writes.used += 1.0;
            part = part.max(writes.part);
        }
        Ok((part >= WORTH_SAYING).then(|| said(part)))
    }
}

impl Throttled {
    fn new(limit: &'static str, information: &'static str, seconds: f64, part: f64) -> Self {
        Self {
            retry_after: Duration::seconds_f64(seconds.ceil()).whole_seconds().max(1),
            limit,
            information,
            used: said(part),
        }
    }
}

fn said(part: f64) -> String {
    format!("{:.2}", part.min(MOST_SAID))
}

/// A leaky bucket, which is a token bucket seen from the other side.
#[derive(Debug, Default)]
struct Bucket {
    used: f64,
    since: Option<OffsetDateTime>,
}

/// How one more call meets a bucket.
struct Level {
    /// Seconds until it has room, when it has none.
    wait: Option<f64>,
    /// The part of the limit that is used with this call.
    part: f64,
}

impl Bucket {
    fn leak(&mut self, size: u32, seconds: u32, now: OffsetDateTime) -> Level {
        let size = f64::from(size);
        let rate = size / f64::from(seconds);
        let passed = self
            .since
            .replace(now)
            .map_or(0.0, |since| (now - since).as_seconds_f64().max(0.0));
        self.used = (self.used - passed * rate).max(0.0);
        let wanted = self.used + 1.0;
        Level {
            wait: (wanted > size).then(|| (wanted - size) / rate),
            part: wanted / size,
        }
    }
}
