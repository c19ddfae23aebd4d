//! `attempts.*`: how many wrong current passwords a person has.

use std::time::Duration;

use super::{Cloud, duration, kinds, reader::Reader};

/// How many wrong current passwords a person has, in sliding windows.
#[derive(Clone, Copy, Debug)]
pub struct Attempts {
    /// How many within `window`.
    pub limit: u32,
    /// The window that `limit` counts in.
    pub window: Duration,
    /// How many within 24 hours.
    pub daily_limit: u32,
}

const DAY: Duration = Duration::from_hours(24);

impl Attempts {
    pub(super) fn read(reader: &mut Reader<'_>, cloud: Cloud) -> Self {
        // Smart lockout begins after 10 wrong passwords, in the US Government clouds after 3, wherever they are typed:
        // https://learn.microsoft.com/entra/identity/authentication/howto-password-smart-lockout
        let (limit, daily_limit, lockout) = match cloud {
            Cloud::Global | Cloud::China => (4, 8, 10),
            Cloud::UsGov | Cloud::UsGovDod => (2, 2, 3),
        };
        let limit = reader.or("attempts.limit", &kinds::COUNT, limit);
        let window = reader.or("attempts.window", &kinds::DURATION, Duration::from_mins(15));
        let daily_limit = reader.or("attempts.daily_limit", &kinds::COUNT, daily_limit);
        reader.within("attempts.limit", &limit, (1, 1000), u32::to_string);
        reader.within("attempts.window", &window, (Duration::from_secs(1), DAY), |d| {
            duration::show(*d)
        });
        reader.within("attempts.daily_limit", &daily_limit, (1, 1000), u32::to_string);
        if daily_limit < limit {
            let what = format!("{daily_limit} is less than attempts.limit ({limit})");
            reader.note(
                "attempts.daily_limit",
                what,
                "raise attempts.daily_limit, or lower attempts.limit",
            );
        }
        if limit >= lockout {
            let what = format!(
                "Entra ID locks an account after {lockout} wrong passwords unless the tenant says otherwise"
            );
            reader.warn("attempts.limit", &what);
        }
        Self {
            limit,
            window,
            daily_limit,
        }
    }
}
