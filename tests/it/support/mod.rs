//! A guided tour of the harness.
//!
//! * [`Portal`] is one portal and one stand-in tenant, each on a free port, alive as long as the value. Settings are
//!   changed by their environment names: `Portal::with(&[("REPASS_GRAPH__TIMEOUT", "1s")])`. Its clock can be moved.
//! * [`Browser`] is a visitor who keeps cookies, follows no redirect by itself and sends `Origin` and `Sec-Fetch-Site` as
//!   a browser does. [`Browser::sign_in`] walks through the stand-in's sign-in page.
//! * [`Page`] is an answer: status, headers, markup, and the hooks of the contract (`data-outcome`, `data-reason`, …).
//! * [`Person`] is somebody with a fresh account: `portal.person()` makes one and signs in. Every case of a table has its
//!   own, so that no case spends another's budget.
//! * [`Tenant`] speaks the stand-in's control calls: faults, recorded requests, accounts.
//! * [`Program`] is the built program as a process: what it prints, signals, how it ends.
//! * [`Portal::in_front_of`] takes a stand-in with https, with other names or at another address.
//! * [`HostileEntra`] is a sign-in service that answers what a test tells it to, and [`forged`] makes its ID tokens.
//! * [`hostile_graph`] is a Microsoft Graph of raw bytes, for answers that no stand-in would give.
//! * [`Portal::ask`] asks the portal without a socket; [`wire`] speaks to it byte by byte.
//! * [`Folder`] is a folder that goes with the value; [`Identity`] is an RSA key with its certificate.
//! * [`proxy`] puts a real reverse proxy and the example files of `deploy/proxies/` in front of the built program.
//! * [`redis`] starts real session engines, alone, with Sentinel and as a cluster, and does to them what machines do.
//! * [`logs`] holds every log line of the whole test program, for canaries.

mod browser;
mod files;
pub(crate) mod forged;
pub(crate) mod gzip;
pub(crate) mod hostile_entra;
pub(crate) mod hostile_graph;
mod inside;
pub(crate) mod logs;
mod page;
mod person;
mod portal;
pub(crate) mod ports;
mod program;
#[cfg(feature = "demo")]
pub(crate) mod proxy;
#[cfg(feature = "demo")]
pub(crate) mod redis;
mod tenant;
pub(crate) mod wire;

pub(crate) use browser::Browser;
pub(crate) use files::{Folder, Identity};
pub(crate) use hostile_entra::HostileEntra;
pub(crate) use page::Page;
pub(crate) use person::Person;
pub(crate) use portal::Portal;
pub(crate) use program::{Ended, Program};
pub(crate) use tenant::{NAMES, Tenant, trusting};

/// The stand-in's first account: a plain cloud-only one.
pub(crate) const ADA: &str = "ada@contoso.example";
/// A password that every rule accepts, and that no account has.
pub(crate) const NEW_PASSWORD: &str = "Brand-New-Secret-42";
/// The stand-in's second account whose password can be changed here.
pub(crate) const EMMY: &str = "emmy@contoso.example";
/// The name of the session cookie on plain http.
pub(crate) const SESSION: &str = "repass-session";
