//! Placeholder of slow.
