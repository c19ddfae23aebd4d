//! Placeholder of token_answers.
