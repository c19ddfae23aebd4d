//! `http.*`: outgoing connections.

use std::{fmt, path::PathBuf};

use url::Url;

use super::{kinds, reader::Reader, value::Kind};

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

impl Http {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            ca_file: reader.optional("http.ca_file", &kinds::PATH),
            proxy: reader.optional("http.proxy", &PROXY),
        }
    }
}

/// No message holds any part of it: it may hold a password.
const PROXY: Kind<Url> = Kind {
    parse: kinds::proxy_url,
    show: without_userinfo,
    form: "write the proxy's URL, for example \"http://proxy.example.com:3128\"",
};
