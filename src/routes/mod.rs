//! One thin file per page: what it shows, beside what answers.

pub(crate) mod changed;
pub(crate) mod help;
pub(crate) mod password;
pub(crate) mod problem;
pub(crate) mod result;
pub(crate) mod signed_out;
pub(crate) mod welcome;

#[cfg(test)]
mod gallery;
