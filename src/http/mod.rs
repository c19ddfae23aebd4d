//! Outgoing HTTP: the clients, and the reading of bodies within their limit.
//!
//! Redirects are never followed: a 307 would carry both passwords to another address. Nothing is sent again by the
//! client itself either: its replay of refused requests is off, because a change of a password is not repeatable.

mod failure;

use std::time::Duration;

use reqwest::{Certificate, Client, ClientBuilder, NoProxy, Proxy, Response, redirect, retry};
use serde::de::DeserializeOwned;

pub use failure::why;

use crate::config::Http as Settings;
use crate::limits::outgoing::{CONNECT_TIMEOUT, LARGEST_ANSWER, MOST_HEADERS, PING_EVERY};

/// The clients for outgoing requests.
#[derive(Clone)]
pub struct Http {
    /// For requests that may be repeated: discovery, keys, tokens, facts.
    pub shared: Client,
    /// For a change of a password: HTTP/1.1 on a connection of its own. Whatever fails before the connection stands was
    /// certainly not sent, and no connection that died while idle makes an outcome unknown.
    pub once: Client,
}

/// Where no proxy is ever asked for, whatever the settings and the environment say: this machine, and what is linked to it
/// (RFC 3927, RFC 4291 section 2.5.6), where the metadata service of a cloud answers.
const NEVER_BY_PROXY: &str = "localhost,127.0.0.0/8,::1,169.254.0.0/16,fe80::/10";

/// Why the clients could not be built: a certificate, the proxy's address or the TLS set-up was not accepted.
#[derive(Debug)]
pub struct SetUpError(reqwest::Error);

impl std::fmt::Display for SetUpError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the outgoing HTTP client cannot be set up: {}", self.0)
    }
}

impl std::error::Error for SetUpError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

impl Http {
    /// Builds the clients from the section `http` of the settings. `one_call` is how long a change may take: a connection
    /// that takes half of it is given up, while it is still certain that nothing was sent.
    pub fn new(settings: &Settings, one_call: Duration) -> Result<Self, SetUpError> {
        if let Some(proxy) = &settings.proxy {
            let proxy = proxy.host_str().zip(proxy.port_or_known_default());
            let proxy = proxy.map(|(host, port)| format!("{host}:{port}"));
            tracing::info!(proxy, "outgoing connections go through a proxy");
        }
        // A shared HTTP/2 connection that died silently would make every later read wait until its own end.
        let shared = builder(settings)?
            .http2_keep_alive_interval(PING_EVERY)
            .http2_keep_alive_timeout(CONNECT_TIMEOUT)
            .build()
            .map_err(SetUpError)?;
        let once = builder(settings)?
            .http1_only()
            .connect_timeout(CONNECT_TIMEOUT.min(one_call / 2))
            .pool_max_idle_per_host(0)
            .build()
            .map_err(SetUpError)?;
        Ok(Self { shared, once })
    }

    /// A client that uses no proxy and believes no certificate, for the portal's own admin port.
    pub fn for_loopback() -> Result<Client, SetUpError> {
        plain_builder().tls_certs_only([]).build().map_err(SetUpError)
    }
}

fn builder(settings: &Settings) -> Result<ClientBuilder, SetUpError> {
    let authorities: Result<Vec<_>, _> = settings
        .authorities
        .iter()
        .map(|authority| Certificate::from_der(authority))
        .collect();
    let mut builder = plain_builder().tls_certs_merge(authorities.map_err(SetUpError)?);
    if let Some(url) = &settings.proxy {
        let except = format!("{NEVER_BY_PROXY},{}", settings.no_proxy);
        let proxy = Proxy::all(url.clone()).map_err(SetUpError)?;
        builder = builder.proxy(proxy.no_proxy(NoProxy::from_string(&except)));
    }
    Ok(builder)
}

/// Without a proxy: the variables for one have been read with the settings.
fn plain_builder() -> ClientBuilder {
    #[expect(clippy::disallowed_methods, reason = "the one place where clients are made")]
    let builder = Client::builder();
    builder
        .user_agent(concat!("repass/", env!("CARGO_PKG_VERSION")))
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .referer(false)
        .no_proxy()
        .http1_max_headers(MOST_HEADERS)
        .connect_timeout(CONNECT_TIMEOUT)
}

/// Why the body of an answer could not be used.
#[derive(Debug)]
pub enum BodyError {
    /// It ended early, or took too long.
    Broken,
    /// It is larger than [`LARGEST_ANSWER`].
    TooLarge,
    /// It is not the JSON that it should be.
    NotJson,
}

/// Reads a whole body, up to [`LARGEST_ANSWER`] bytes.
pub async fn read_limited(mut response: Response) -> Result<Vec<u8>, BodyError> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|_| BodyError::Broken)? {
        if body.len() + chunk.len() > LARGEST_ANSWER {
            return Err(BodyError::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// Reads a JSON body. The error never carries the text, which may hold a token.
pub async fn read_json<T: DeserializeOwned>(response: Response) -> Result<T, BodyError> {
    serde_json::from_slice(&read_limited(response).await?).map_err(|_| BodyError::NotJson)
}
