//! stub

pub mod commands;
pub mod config;
pub mod notices;
pub mod telemetry;
