//! The emulator over its real wire: a server on a free port, asked with an ordinary HTTP client.
//!
//! `support` starts one and walks through a sign-in; every other module is one part of the contract.

mod authorize;
mod client_auth;
mod clouds;
mod command;
mod control;
mod device;
mod discovery;
mod faults;
mod fidelity;
mod graph;
mod graph_access;
mod graph_addresses;
mod graph_bodies;
mod graph_challenges;
mod graph_clients;
mod graph_headers;
mod graph_throttling;
mod https;
mod id_token;
mod keys;
mod lockout;
mod logout;
mod new_passwords;
mod probe;
mod prompts;
mod refresh;
mod sign_in;
mod single_sign_on;
mod support;
mod token;
mod turns;
mod user_info;
