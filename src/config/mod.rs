//! The settings: read once at start, every problem reported at once, parsed into final types.

mod account;
mod after_change;
mod attempts;
mod branding;
mod colour;
mod credential;
mod duration;
mod entra;
mod graph;
mod http;
mod kinds;
mod listen;
mod load;
mod log;
mod notices;
mod password;
mod problem;
mod reader;
mod redis;
mod secret;
mod secret_sources;
mod server;
mod session;
mod source;
#[cfg(test)]
mod tests;
mod unknown;
mod value;
mod workload;

use std::{io, path::Path};

use secrecy::SecretString;

pub use self::{
    account::{Account, Elsewhere, FederatedUrls, Synced},
    after_change::{AfterChange, Point, SignOutPermission, Topic},
    attempts::Attempts,
    branding::Branding,
    colour::Colour,
    credential::{CertificateFiles, ClientSecret, Credential, IdentityEndpoint, ManagedIdentity},
    entra::{Cloud, Entra, Tenant},
    graph::{Graph, GraphVersion, Permission},
    http::Http,
    listen::Listen,
    load::Loaded,
    log::{Log, LogFormat},
    notices::Notices,
    password::{Breach, Password, SHORTEST_WORD},
    problem::{Origin, Problem, Problems},
    reader::InForce,
    redis::{Redis, Topology},
    secret::SecretBytes,
    server::{Server, TlsFiles},
    session::Session,
    source::{Env, ProcessEnv},
};

/// Reads a file that holds one secret and nothing else, without the line break at its end.
pub fn read_secret_file(path: &Path) -> io::Result<SecretString> {
    source::read_secret(path).map(SecretString::from)
}

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
    /// `password.*`
    pub password: Password,
    /// `after_change.*`
    pub after_change: AfterChange,
    /// `notices.*`
    pub notices: Notices,
    /// `branding.*`
    pub branding: Branding,
}
