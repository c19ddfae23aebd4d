//! The emulator's clock, and the three forms in which a time appears on the wire.
//!
//! The clock is the system's, put ahead by `PUT /_emulator/clock`. How far ahead belongs to one emulator, of which a
//! process may run many: every request is answered inside of [`ahead_by`].

use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{Duration, OffsetDateTime};

const SECONDS_WITHOUT_ZONE: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]");
const SIGN_IN_SERVICE: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day] [hour]:[minute]:[second]Z");

tokio::task_local! {
    static AHEAD: Duration;
}

/// Runs something with the clock put ahead.
pub(crate) async fn ahead_by<F: Future>(ahead: Duration, what: F) -> F::Output {
    AHEAD.scope(ahead, what).await
}

/// Now, in whole seconds: neither service shows more.
pub(crate) fn now() -> OffsetDateTime {
    whole_seconds(precise())
}

/// Now, as exactly as the system knows it.
pub(crate) fn precise() -> OffsetDateTime {
    // Outside of a request, as at the start, nothing is ahead.
    OffsetDateTime::now_utc() + AHEAD.try_with(|ahead| *ahead).unwrap_or_default()
}

/// Cuts the fraction off.
pub(crate) fn whole_seconds(time: OffsetDateTime) -> OffsetDateTime {
    time.replace_nanosecond(0).unwrap_or(time)
}

/// `2021-10-29T17:16:30`, the form of `innerError.date` (UTC without saying so).
pub(crate) fn graph_error_date(time: OffsetDateTime) -> String {
    time.format(SECONDS_WITHOUT_ZONE).unwrap_or_default()
}

/// `2014-01-01T00:00:00Z`, the form of Graph's properties.
pub(crate) fn graph_property(time: OffsetDateTime) -> String {
    format!("{}Z", graph_error_date(time))
}

/// `2016-01-09 02:02:12Z`, the form of the sign-in service's errors.
pub(crate) fn sign_in_timestamp(time: OffsetDateTime) -> String {
    time.format(SIGN_IN_SERVICE).unwrap_or_default()
}
