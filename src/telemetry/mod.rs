//! What operators see while the portal runs: the log on standard error, and metrics on the admin port.

pub mod logs;
pub mod metrics;

pub use logs::init;
pub use metrics::Metrics;
