//! `http.*`: outgoing connections.

use std::{fmt, path::PathBuf};

use url::Url;

/// Outgoing connections.
#[derive(Clone)]
pub struct Http {
    /// Authorities that are believed beside the system's, PEM.
    pub ca_file: Option<PathBuf>,
    /// The way out; without it, the usual proxy variables count.
    pub proxy: Option<Url>,
}

impl fmt::Debug for Http {
    /// A proxy's URL may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let proxy = self.proxy.as_ref().map(without_userinfo);
        f.debug_struct("Http")
            .field("ca_file", &self.ca_file)
            .field("proxy", &proxy)
            .finish()
    }
}

/// The URL as it may be shown.
fn without_userinfo(url: &Url) -> String {
    let mut url = url.clone();
    // Both fail only where a URL cannot have userinfo, and then there is nothing to hide.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.into()
}
