//! The kinds of settings that several sections share.

use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use http::HeaderName;
use ipnet::IpNet;
use url::{Host, Url};

use super::{
    duration,
    reader::Reader,
    value::{Kind, Value, Wrong},
};

pub(super) const ADDRESS: Kind<SocketAddr> = Kind {
    parse: |value| {
        let text = value.text()?;
        if text.starts_with("unix:") {
            return Err(Wrong::new("only server.listen can be a unix socket"));
        }
        text.trim()
            .parse()
            .map_err(|_| Wrong::new(format!("{text:?} is not an address with a port")))
    },
    show: SocketAddr::to_string,
    form: "write IP:PORT, for example \"127.0.0.1:8080\" or \"[::]:8080\"",
};

pub(super) const BOOLEAN: Kind<bool> = Kind {
    parse: Value::boolean,
    show: bool::to_string,
    form: "write true or false, without quotes",
};

pub(super) const COUNT: Kind<u32> = Kind {
    parse: |value| {
        let number = value.number()?;
        u32::try_from(number).map_err(|_| Wrong::new(format!("{number} is out of bounds")))
    },
    show: u32::to_string,
    form: "write a whole number, without quotes",
};

pub(super) const DURATION: Kind<Duration> = Kind {
    parse: |value| {
        let text = value.text()?;
        duration::parse(text).ok_or_else(|| Wrong::new(format!("{text:?} is not a span of time")))
    },
    show: |span| duration::show(*span),
    form: "write numbers with their units, in quotes: \"15m\", \"10s\", \"1h30m\"",
};

pub(super) const HEADER: Kind<HeaderName> = Kind {
    parse: |value| {
        let text = value.text()?;
        text.parse()
            .map_err(|_| Wrong::new(format!("{text:?} is not the name of a header")))
    },
    show: HeaderName::to_string,
    form: "write the name of a header, for example \"X-Forwarded-For\"",
};

/// One line of text.
pub(super) const LINE: Kind<String> = Kind {
    parse: |value| {
        let text = value.text()?.trim();
        if text.is_empty() {
            return Err(Wrong::new("is empty"));
        }
        if text.chars().any(char::is_control) {
            return Err(Wrong::new("holds a control character or a line break"));
        }
        Ok(text.to_owned())
    },
    show: String::clone,
    form: "write one line of text",
};

pub(super) const NETWORKS: Kind<Vec<IpNet>> = Kind {
    parse: |value| {
        let network = |text: &str| {
            // A single address is what people mean by one without a prefix.
            text.parse::<IpNet>()
                .or_else(|_| text.parse::<IpAddr>().map(IpNet::from))
                .map_err(|_| Wrong::new(format!("{text:?} is not a network")))
        };
        value.list()?.into_iter().map(network).collect()
    },
    show: |networks| {
        networks
            .iter()
            .map(IpNet::to_string)
            .collect::<Vec<_>>()
            .join(",")
    },
    form: "write networks, for example [\"10.0.0.0/8\", \"fd00::/8\"]; in the environment with commas between",
};

pub(super) const PATH: Kind<PathBuf> = Kind {
    parse: |value| match value.text()? {
        "" => Err(Wrong::new("is empty")),
        path => Ok(PathBuf::from(path)),
    },
    show: |path| path.display().to_string(),
    form: "write the path of a file",
};

pub(super) const WEB_URL: Kind<Url> = Kind {
    parse: web_url,
    show: Url::to_string,
    form: "write an http or https URL",
};

/// Text without a space.
pub(super) const WORD: Kind<String> = Kind {
    parse: |value| {
        let text = (LINE.parse)(value)?;
        if text.contains(char::is_whitespace) {
            Err(Wrong::new("holds a space"))
        } else {
            Ok(text)
        }
    },
    show: String::clone,
    form: "write one word",
};

/// How every secret is shown.
pub(super) fn hidden<T>(_: &T) -> String {
    "(hidden)".to_owned()
}

/// Finds the meaning of a name.
pub(super) fn one_of<T: Copy>(value: &Value, names: &[(&str, T)]) -> Result<T, Wrong> {
    let text = value.text()?;
    let meaning = names
        .iter()
        .find(|(name, _)| *name == text)
        .map(|(_, meaning)| *meaning);
    meaning.ok_or_else(|| Wrong::new(format!("{text:?} is not one of the choices")))
}

/// Finds the name of a meaning.
pub(super) fn name_of<T: PartialEq>(meaning: &T, names: &[(&str, T)]) -> String {
    names
        .iter()
        .find(|(_, other)| other == meaning)
        .map_or_else(String::new, |(name, _)| (*name).to_owned())
}

/// An http or https URL. One with a user name or a password in it is never quoted, and never taken.
pub(super) fn web_url(value: &Value) -> Result<Url, Wrong> {
    web_url_of(value.text()?)
}

/// The same, as a part of another setting.
pub(super) fn web_url_of(text: &str) -> Result<Url, Wrong> {
    let url = Url::parse(text).map_err(|error| Wrong::new(format!("is no URL: {error}")))?;
    if !["http", "https"].contains(&url.scheme()) {
        return Err(Wrong::new(format!(
            "{:?} is neither http nor https",
            url.scheme()
        )));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Wrong::with_hint(
            "has a user name or a password in it",
            "leave out everything before the @",
        ));
    }
    Ok(url)
}

/// A URL that tokens and passwords are sent to: https, or http to this machine.
pub(super) fn safe_url(value: &Value) -> Result<Url, Wrong> {
    let url = web_url(value)?;
    if url.query().is_some() || url.fragment().is_some() {
        return Err(Wrong::new("has a query or a fragment"));
    }
    if url.scheme() == "http" && !is_loopback(&url) {
        let hint = "use https; plain http only goes to localhost, 127.0.0.0/8 or [::1]";
        return Err(Wrong::with_hint("is plain http to another machine", hint));
    }
    Ok(url)
}

/// The URL of a proxy; the one kind of URL that may hold a password.
pub(super) fn proxy_url(value: &Value) -> Result<Url, Wrong> {
    let url = Url::parse(value.text()?).map_err(|error| Wrong::new(format!("is no URL: {error}")))?;
    if ["http", "https"].contains(&url.scheme()) {
        return Ok(url);
    }
    Err(Wrong::new("is neither http nor https"))
}

/// Whether the host of a URL is this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Warns of an address that is not Microsoft's in the tenant's cloud: passwords and tokens go there.
pub(super) fn warn_foreign(reader: &mut Reader<'_>, key: &'static str, url: &Url, microsoft: &str) {
    if url.origin().ascii_serialization() != microsoft && !is_loopback(url) {
        reader.warn(
            key,
            &format!("is not {microsoft}, the address of entra.cloud: tokens and passwords go there"),
        );
    }
}

/// Base64 in both of its alphabets, with and without padding (RFC 4648, sections 4 and 5).
pub(super) fn base64(text: &str) -> Option<Vec<u8>> {
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let decode = |alphabet| GeneralPurpose::new(alphabet, config).decode(text).ok();
    decode(&alphabet::STANDARD).or_else(|| decode(&alphabet::URL_SAFE))
}
