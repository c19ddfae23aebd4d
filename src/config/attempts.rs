//! `attempts.*`: how many wrong current passwords a person has.

use std::time::Duration;

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
