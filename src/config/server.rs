//! `server.*`: where the portal listens, and what browsers see.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use http::HeaderName;
use ipnet::IpNet;
use url::Url;

/// Where the portal listens, and what browsers see.
#[derive(Clone, Debug)]
pub struct Server {
    /// Where the pages are served.
    pub listen: SocketAddr,
    /// What browsers see: the only source of absolute URLs.
    pub public_url: Url,
    /// Where health and metrics are served.
    pub admin_listen: SocketAddr,
    /// TLS without a proxy, or up to it.
    pub tls: Option<TlsFiles>,
    /// Whose `client_address_header` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// The one header that a trusted proxy writes.
    pub client_address_header: HeaderName,
    /// How long a stop waits for what is running.
    pub shutdown_grace: Duration,
}

/// A certificate chain and its key, both PEM.
#[derive(Clone, Debug)]
pub struct TlsFiles {
    /// The chain, the server's own certificate first.
    pub certificate: PathBuf,
    /// The private key.
    pub key: PathBuf,
}
