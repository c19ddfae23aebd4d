//! stub

pub mod config;
