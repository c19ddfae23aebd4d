//! Placeholder of discovery.
