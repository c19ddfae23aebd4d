//! Repass: a self-hosted page on which people change their Microsoft Entra ID password and hear the truth about it.
//!
//! Where to begin reading:
//!
//! 1. [`routes`] is the whole site on one screen.
//! 2. [`password`] is what it exists for: one change, sent once, and an outcome that never claims more than is known.
//! 3. [`sign_in`] is OAuth 2.0 and OpenID Connect with Entra ID; [`graph`] is the client for Microsoft Graph.
//! 4. [`app`] builds the parts from the settings ([`config`]) and joins them to the routes; [`server`] serves them.
//!
//! Imports go one way, from `app` down; a test holds it (`tests/it/architecture.rs`).
#![deny(dead_code)]

pub mod app;
pub mod attempts;
pub mod branding;
pub mod certificates;
pub mod clock;
pub mod commands;
pub mod config;
pub mod files;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
pub mod graph;
pub mod http;
pub mod languages;
pub mod limits;
pub mod notices;
pub mod password;
pub mod random;
pub mod routes;
pub mod sealing;
pub mod server;
pub mod sessions;
pub mod sign_in;
pub mod store;
pub mod telemetry;
mod texts;
pub mod web;
