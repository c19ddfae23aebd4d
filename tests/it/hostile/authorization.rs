//! Placeholder of authorization.
