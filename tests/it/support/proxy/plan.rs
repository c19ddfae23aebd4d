//! What is tried: where the portal is, what a client speaks, and how the proxy reaches the portal.

/// Where below the host the portal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Root,
    Path,
}

/// What a client speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    Http1,
    Http2,
}

/// How the proxy reaches the portal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Upstream {
    #[default]
    Port,
    /// Through a [`Relay`].
    Relay,
    /// By a socket file.
    Socket,
}

/// What differs from the example as it is.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Plan<'a> {
    pub(crate) literals: &'a [(&'a str, &'a str)],
    pub(crate) upstream: Upstream,
}

impl Form {
    /// The path of the portal, without a slash at its end.
    pub(crate) fn base(self) -> &'static str {
        match self {
            Self::Root => "",
            Self::Path => "/password-portal",
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Root => "root",
            Self::Path => "path",
        }
    }

    /// The host name of the example.
    pub(super) fn host(self) -> &'static str {
        match self {
            Self::Root => "password.example.com",
            Self::Path => "intranet.example.com",
        }
    }
}
