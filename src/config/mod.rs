//! The settings: read once at start, every problem reported at once, parsed into final types.

mod account;
mod attempts;
mod branding;
mod duration;
mod entra;
mod graph;
mod http;
mod kinds;
mod load;
mod log;
mod notices;
mod problem;
mod reader;
mod secret;
mod secret_sources;
mod server;
mod session;
mod source;
#[cfg(test)]
mod tests;
mod unknown;
mod value;

pub use self::{
    account::{Account, Synced},
    attempts::Attempts,
    branding::Branding,
    entra::{Cloud, Entra, Tenant},
    graph::{Graph, GraphVersion, Permission},
    http::Http,
    load::Loaded,
    log::{Log, LogFormat},
    notices::Notices,
    problem::{Origin, Problem, Problems},
    reader::InForce,
    secret::SecretBytes,
    server::{Server, TlsFiles},
    session::Session,
    source::{Env, ProcessEnv},
};

/// The settings in force. Each part of the portal is built from its own section.
#[derive(Clone, Debug)]
pub struct Config {
    /// `server.*`
    pub server: Server,
    /// `log.*`
    pub log: Log,
    /// `entra.*`
    pub entra: Entra,
    /// `graph.*`
    pub graph: Graph,
    /// `http.*`
    pub http: Http,
    /// `session.*`
    pub session: Session,
    /// `attempts.*`
    pub attempts: Attempts,
    /// `account.*`
    pub account: Account,
    /// `notices.*`
    pub notices: Notices,
    /// `branding.*`
    pub branding: Branding,
}
