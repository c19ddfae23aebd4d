//! The emulator over its real wire: a server on a free port, asked with an ordinary HTTP client.
//!
//! `support` starts one and walks through a sign-in; every other module is one part of the contract.

mod control;
mod faults;
mod graph;
mod https;
mod sign_in;
mod support;
mod token;
