//! Placeholder of keys.
