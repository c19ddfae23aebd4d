//! One file for each command.

pub mod config;
#[cfg(feature = "demo")]
pub mod demo;
pub mod healthcheck;
pub mod serve;
