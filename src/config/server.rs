//! `server.*`: where the portal listens, and what browsers see.

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use http::HeaderName;
use ipnet::IpNet;
use url::Url;

use super::{
    duration, kinds,
    listen::{LISTEN, Listen},
    reader::Reader,
    value::{Kind, Wrong},
};

/// Where the portal listens, and what browsers see.
#[derive(Clone, Debug)]
pub struct Server {
    /// Where the pages are served.
    pub listen: Listen,
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

impl Server {
    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let listen = reader.or("server.listen", &LISTEN, Listen::local(8080));
        let public_url = reader.required("server.public_url", &PUBLIC_URL);
        let admin_listen = reader.or(
            "server.admin_listen",
            &kinds::ADDRESS,
            SocketAddr::from((Ipv4Addr::LOCALHOST, 8081)),
        );
        let tls = read_tls(reader, &listen);
        let trusted_proxies = reader.or("server.trusted_proxies", &kinds::NETWORKS, Vec::new());
        let client_address_header = reader.or(
            "server.client_address_header",
            &kinds::HEADER,
            HeaderName::from_static("x-forwarded-for"),
        );
        let shutdown_grace = reader.or("server.shutdown_grace", &kinds::DURATION, Duration::from_secs(30));
        let bounds = (Duration::from_secs(1), Duration::from_mins(10));
        reader.within("server.shutdown_grace", &shutdown_grace, bounds, |d| {
            duration::show(*d)
        });
        if listen == Listen::Tcp(admin_listen) && admin_listen.port() != 0 {
            reader.note(
                "server.admin_listen",
                format!("{admin_listen} is where the pages are served"),
                "give it a port of its own: health and metrics are never on the public one",
            );
        }
        let server = Self {
            listen,
            public_url: public_url?,
            admin_listen,
            tls,
            trusted_proxies,
            client_address_header,
            shutdown_grace,
        };
        server.warn(reader);
        Some(server)
    }

    fn warn(&self, reader: &mut Reader<'_>) {
        if self.public_url.scheme() == "http" {
            reader.warn(
                "server.public_url",
                "plain http: for trying the portal on this machine only",
            );
        } else if self.tls.is_none() && self.trusted_proxies.is_empty() && !self.listen.is_unix() {
            let what = "none, though something in front must speak https: every audit event shows its address as the client's";
            reader.warn("server.trusted_proxies", what);
        }
        if self
            .trusted_proxies
            .iter()
            .any(|network| network.prefix_len() == 0)
        {
            let what = "trusts every address: anybody can write a client address into the audit log";
            reader.warn("server.trusted_proxies", what);
        }
    }
}

const PUBLIC_URL: Kind<Url> = Kind {
    parse: |value| {
        let url = kinds::web_url(value)?;
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Wrong::new("has a query or a fragment"));
        }
        if url.scheme() == "http" && !kinds::is_loopback(&url) {
            return Err(Wrong::with_hint("is plain http", "use https; cookies need it"));
        }
        Ok(url)
    },
    show: Url::to_string,
    form: "write what browsers see, for example \"https://password.example.com\"",
};

fn read_tls(reader: &mut Reader<'_>, listen: &Listen) -> Option<TlsFiles> {
    let certificate = reader.optional("server.tls_certificate_file", &kinds::PATH);
    let key = reader.optional("server.tls_key_file", &kinds::PATH);
    if listen.is_unix() {
        let hint = "leave out the server.tls_ keys: the proxy at the other end of the socket speaks https";
        if certificate.is_some() {
            reader.note("server.tls_certificate_file", "is not for a unix socket", hint);
        }
        if key.is_some() {
            reader.note("server.tls_key_file", "is not for a unix socket", hint);
        }
        return None;
    }
    match (certificate, key) {
        (Some(certificate), Some(key)) => Some(TlsFiles { certificate, key }),
        (None, None) => None,
        (Some(_), None) => {
            reader.note(
                "server.tls_certificate_file",
                "has no key",
                "set server.tls_key_file too",
            );
            None
        }
        (None, Some(_)) => {
            reader.note(
                "server.tls_key_file",
                "has no certificate",
                "set server.tls_certificate_file too",
            );
            None
        }
    }
}
