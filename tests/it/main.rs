//! The portal as people, browsers, proxies and monitors meet it: the real router on a real port, in front of the
//! stand-in tenant on another. Each module is one story; `support` opens with a guide to the harness.
//!
//! To add a test: choose the module whose story it belongs to, start a [`support::Portal`], open a
//! [`support::Browser`], and say what the person sees.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failed set-up should fail the test"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "tests bring their own clients and look at the real clock"
)]

mod accessibility;
mod account_facts;
mod accounts;
mod admin;
mod after_change;
mod architecture;
mod branding;
mod budget;
mod change;
// Two portals, a proxy and an engine: nothing of it depends on features.
#[cfg(feature = "demo")]
mod chaos;
mod check;
mod commands;
mod docs;
mod form;
mod hostile;
mod hostile_graph;
mod hostile_visitors;
mod house;
mod interruptions;
mod known_answers;
mod languages;
mod likely;
mod listen;
mod network;
mod once;
mod outcomes;
mod own_rules;
// Nothing of it depends on features: once is enough.
#[cfg(feature = "demo")]
mod proxies;
mod refusals;
mod registration;
mod rehearsal;
#[cfg(feature = "demo")]
mod replicas;
mod results;
mod secrets;
mod sign_in;
mod support;
mod systemd;
mod tls;
mod unknown;
mod web;
