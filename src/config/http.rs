//! `http.*`: outgoing connections.

use std::{
    fmt,
    fs::File,
    io::{self, Read as _},
    path::Path,
};

use rustls::RootCertStore;
use rustls::pki_types::{CertificateDer, pem::PemObject as _};
use url::Url;

use super::{
    kinds,
    problem::Origin,
    reader::Reader,
    source::Entry,
    value::{Kind, Value, Wrong},
};

/// Outgoing connections.
#[derive(Clone)]
pub struct Http {
    /// `http.ca_file`: authorities that are believed beside the system's.
    pub authorities: Vec<CertificateDer<'static>>,
    /// The way out; without one, connections are direct.
    pub proxy: Option<Url>,
    /// Destinations that are reached without the proxy, as `NO_PROXY` writes them: names, addresses and networks with commas
    /// between.
    pub no_proxy: String,
}

impl fmt::Debug for Http {
    /// A proxy's URL may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Http")
            .field("authorities", &self.authorities.len())
            .field("proxy", &self.proxy.as_ref().map(without_userinfo))
            .field("no_proxy", &self.no_proxy)
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
        let ca_file = reader.optional("http.ca_file", &kinds::PATH);
        let authorities = ca_file.map(|path| authorities(reader, &path)).unwrap_or_default();
        let (proxy, no_proxy) = match reader.find(PROXY_KEY) {
            Some(entry) => (reader.take(PROXY_KEY, &PROXY, Some(entry)), String::new()),
            None => proxy_of_variables(reader),
        };
        Self {
            authorities,
            proxy,
            no_proxy,
        }
    }
}

const PROXY_KEY: &str = "http.proxy";

/// The variables that other programs read too. `HTTP_PROXY` is none of them: nothing goes out in plain http, except to this
/// machine.
fn proxy_of_variables(reader: &mut Reader<'_>) -> (Option<Url>, String) {
    let variable = |names: &[&'static str]| {
        names.iter().find_map(|name| {
            let value = reader.env.value(name).filter(|value| !value.is_empty())?;
            Some((*name, value.into_string()))
        })
    };
    let no_proxy = match variable(&["NO_PROXY", "no_proxy"]) {
        Some((_, Ok(list))) => list,
        _ => String::new(),
    };
    let everything_directly = no_proxy.split(',').any(|part| part.trim() == "*");
    let found = variable(&["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
        .filter(|_| !everything_directly)
        .map(|(name, value)| Entry {
            value: value.map_or(Value::Other("bytes that are not UTF-8"), Value::Untyped),
            origin: Origin::Environment(name.to_owned()),
        });
    (reader.take(PROXY_KEY, &PROXY_OF_VARIABLE, found), no_proxy)
}

/// No message holds any part of it: it may hold a password.
const PROXY: Kind<Url> = Kind {
    parse: kinds::proxy_url,
    show: without_userinfo,
    form: "write the proxy's URL, for example \"http://proxy.example.com:3128\"",
};

/// The same, from a variable: there the scheme may be missing, as curl allows.
const PROXY_OF_VARIABLE: Kind<Url> = Kind {
    parse: |value| match value {
        Value::Untyped(text) if !text.contains("://") => {
            kinds::proxy_url(&Value::Untyped(format!("http://{text}")))
        }
        _ => kinds::proxy_url(value),
    },
    show: without_userinfo,
    form: "set http.proxy to a proxy that speaks http; or NO_PROXY to * for none",
};

/// The certificates of a bundle. Whatever else stands in it, comments or names, is passed over.
fn authorities(reader: &mut Reader<'_>, path: &Path) -> Vec<CertificateDer<'static>> {
    match read_bundle(path) {
        Ok(found) => found,
        Err(Wrong { what, hint }) => {
            let hint = hint.unwrap_or_else(|| "name a file of certificates in PEM".to_owned());
            reader.note("http.ca_file", format!("{}: {what}", path.display()), hint);
            Vec::new()
        }
    }
}

fn read_bundle(path: &Path) -> Result<Vec<CertificateDer<'static>>, Wrong> {
    let text = read(path).map_err(|error| {
        Wrong::with_hint(
            format!("cannot be read: {error}"),
            "let the portal's user read it",
        )
    })?;
    let blocks: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&text).collect();
    let found = blocks.map_err(|error| Wrong::new(format!("holds a broken certificate: {error}")))?;
    if found.is_empty() {
        return Err(Wrong::with_hint(
            "holds no certificate in PEM",
            "its blocks begin with -----BEGIN CERTIFICATE-----; `openssl x509 -inform der` makes PEM of a binary one",
        ));
    }
    for (number, certificate) in found.iter().enumerate() {
        RootCertStore::empty().add(certificate.clone()).map_err(|error| {
            Wrong::new(format!(
                "its certificate number {} cannot be used: {error}",
                number + 1
            ))
        })?;
    }
    Ok(found)
}

/// Ten times what the systems bring along. A mistaken `/dev/zero` would never end.
const LARGEST_BUNDLE: u64 = 4 * 1024 * 1024;

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    File::open(path)?
        .take(LARGEST_BUNDLE + 1)
        .read_to_end(&mut text)?;
    if text.len() as u64 > LARGEST_BUNDLE {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(text)
}
