//! Where a server listens: an address with a port, or a unix socket.

use std::{
    fmt,
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
};

use super::{
    kinds,
    value::{Kind, Wrong},
};

/// Where the pages are served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Listen {
    /// `IP:PORT`
    Tcp(SocketAddr),
    /// `unix:/path`
    Unix(PathBuf),
}

impl Listen {
    /// This machine only.
    pub(super) fn local(port: u16) -> Self {
        Self::Tcp(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
    }

    /// Whether it is a unix socket.
    pub fn is_unix(&self) -> bool {
        matches!(self, Self::Unix(_))
    }
}

impl fmt::Display for Listen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(address) => address.fmt(f),
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

pub(super) const LISTEN: Kind<Listen> = Kind {
    parse: |value| {
        let text = value.text()?.trim();
        let Some(path) = text.strip_prefix("unix:") else {
            return (kinds::ADDRESS.parse)(value).map(Listen::Tcp);
        };
        let path = PathBuf::from(path);
        if path.is_absolute() && path.file_name().is_some() {
            return Ok(Listen::Unix(path));
        }
        let hint = "write the whole path of the socket, for example \"unix:/run/repass/repass.sock\"";
        Err(Wrong::with_hint(format!("{text:?} has no whole path"), hint))
    },
    show: Listen::to_string,
    form: "write IP:PORT, for example \"127.0.0.1:8080\" or \"[::]:8080\", or \"unix:/run/repass/repass.sock\"",
};
