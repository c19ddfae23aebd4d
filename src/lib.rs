//! stub

pub mod commands;
pub mod config;
