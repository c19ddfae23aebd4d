//! Time as a parameter: the only place that asks the system what time it is.

use std::sync::Arc;

use time::OffsetDateTime;

/// Tells the time, in UTC. A test hands in its own.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> OffsetDateTime + Send + Sync>);

impl Clock {
    /// The clock of this machine.
    pub fn system() -> Self {
        #[expect(
            clippy::disallowed_methods,
            reason = "the one place where the system's clock is read"
        )]
        Self(Arc::new(OffsetDateTime::now_utc))
    }

    /// A clock that tells what `tell` says.
    pub fn from_fn(tell: impl Fn() -> OffsetDateTime + Send + Sync + 'static) -> Self {
        Self(Arc::new(tell))
    }

    /// Now.
    pub fn now(&self) -> OffsetDateTime {
        (self.0)()
    }
}
