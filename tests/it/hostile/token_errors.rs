//! Placeholder of token_errors.
