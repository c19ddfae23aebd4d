//! Real session engines: Redis and Valkey servers on free ports, each in a folder of its own, ended when they are dropped.
//!
//! * [`Redis`] is one server: `Redis::single()`, `Redis::valkey()`, or `Redis::with(Setup { … })` for TLS and for an ACL
//!   user.
//! * [`Sentinels`] is a master with its replicas and three Sentinels; [`Cluster`] is three masters with a replica each.
//! * All have `url()` for `session.redis_url` and `ca_file()` for `session.redis_ca_file`.
//! * [`Server`] is a process of any of them, and what may befall it: [`Server::kill`], [`Server::pause`],
//!   [`Server::restart`], [`Server::empty`], [`Server::fill_up`], [`Server::read_only`].
//! * [`Dump`] is everything that a server holds, byte by byte.
//! * [`False`] is something else at the address: it answers junk, says nothing, or hangs up.
//!
//! `scripts/test` installs the programs. The methods block: in a test that drives other things meanwhile, call them from
//! a thread of their own (`spawn_blocking`).

mod certificate;
mod cluster;
mod dump;
mod false_server;
mod sentinels;
mod server;
mod setup;
mod single;
mod tests;

pub(crate) use cluster::Cluster;
pub(crate) use dump::Dump;
pub(crate) use false_server::False;
pub(crate) use sentinels::Sentinels;
pub(crate) use server::Server;
pub(crate) use setup::{Engine, Setup};
pub(crate) use single::Redis;

use std::time::{Duration, Instant};

/// The longest that any change of state here may take.
const PATIENCE: Duration = Duration::from_mins(1);

/// Waits for a state that nobody announces. `Err` says what is there instead.
#[track_caller]
fn wait_until(what: &str, mut is_so: impl FnMut() -> Result<(), String>) {
    let begun = Instant::now();
    while let Err(instead) = is_so() {
        assert!(begun.elapsed() < PATIENCE, "never: {what}, but: {instead}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// For [`wait_until`]: what was asked for is there, or this is.
fn when(is_so: bool, instead: impl Into<String>) -> Result<(), String> {
    if is_so { Ok(()) } else { Err(instead.into()) }
}
