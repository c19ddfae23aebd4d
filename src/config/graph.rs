//! `graph.*`: how Microsoft Graph is asked.

use std::time::Duration;

use url::Url;

use super::{
    Cloud, duration, kinds,
    reader::Reader,
    value::{Kind, Wrong},
};

/// How Microsoft Graph is asked.
#[derive(Clone, Debug)]
pub struct Graph {
    /// The origin of Graph.
    pub url: Url,
    /// Which version of its API.
    pub version: GraphVersion,
    /// The permission that allows the change.
    pub permission: Permission,
    /// Whether `User.Read` is asked for, to tell people about their account before they type.
    pub account_facts: bool,
    /// How long one call may take.
    pub timeout: Duration,
}

/// A version of Graph's API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GraphVersion {
    /// `v1.0`
    V1,
    /// `beta`
    Beta,
}

/// The delegated permission behind `POST /me/changePassword`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// What Microsoft's pages named for years.
    DirectoryAccessAsUser,
    /// The narrower one that its newest table names.
    UserPasswordProfileReadWrite,
}

impl GraphVersion {
    /// The first segment of every path.
    pub const fn path(self) -> &'static str {
        match self {
            Self::V1 => "v1.0",
            Self::Beta => "beta",
        }
    }
}

impl Permission {
    /// The name that Entra ID knows.
    pub const fn name(self) -> &'static str {
        match self {
            Self::DirectoryAccessAsUser => "Directory.AccessAsUser.All",
            Self::UserPasswordProfileReadWrite => "User-PasswordProfile.ReadWrite.All",
        }
    }
}

impl Graph {
    pub(super) fn read(reader: &mut Reader<'_>, cloud: Cloud) -> Option<Self> {
        let url = match Url::parse(cloud.graph_origin()) {
            Ok(default) => Some(reader.or("graph.url", &ORIGIN, default)),
            Err(_) => reader.optional("graph.url", &ORIGIN),
        };
        let version = reader.or("graph.version", &VERSION, GraphVersion::V1);
        let permission = reader.or("graph.permission", &PERMISSION, Permission::DirectoryAccessAsUser);
        let account_facts = reader.or("graph.account_facts", &kinds::BOOLEAN, true);
        let timeout = reader.or("graph.timeout", &kinds::DURATION, Duration::from_secs(10));
        let bounds = (Duration::from_millis(100), Duration::from_mins(1));
        reader.within("graph.timeout", &timeout, bounds, |d| duration::show(*d));
        if let Some(url) = &url {
            kinds::warn_foreign(reader, "graph.url", url, cloud.graph_origin());
        }
        Some(Self {
            url: url?,
            version,
            permission,
            account_facts,
            timeout,
        })
    }
}

const ORIGIN: Kind<Url> = Kind {
    parse: |value| {
        let url = kinds::safe_url(value)?;
        if url.path() == "/" {
            Ok(url)
        } else {
            Err(Wrong::new("has a path; the version is graph.version"))
        }
    },
    show: |url| url.origin().ascii_serialization(),
    form: "write an origin, for example \"https://graph.microsoft.com\"",
};

const VERSIONS: [(&str, GraphVersion); 2] = [
    (GraphVersion::V1.path(), GraphVersion::V1),
    (GraphVersion::Beta.path(), GraphVersion::Beta),
];

const VERSION: Kind<GraphVersion> = Kind {
    parse: |value| kinds::one_of(value, &VERSIONS),
    show: |version| version.path().to_owned(),
    form: "write \"v1.0\" or \"beta\"",
};

const PERMISSIONS: [(&str, Permission); 2] = [
    (
        Permission::DirectoryAccessAsUser.name(),
        Permission::DirectoryAccessAsUser,
    ),
    (
        Permission::UserPasswordProfileReadWrite.name(),
        Permission::UserPasswordProfileReadWrite,
    ),
];

const PERMISSION: Kind<Permission> = Kind {
    parse: |value| kinds::one_of(value, &PERMISSIONS),
    show: |permission| permission.name().to_owned(),
    form: "write \"Directory.AccessAsUser.All\" or \"User-PasswordProfile.ReadWrite.All\"",
};
