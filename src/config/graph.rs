//! `graph.*`: how Microsoft Graph is asked.

use std::time::Duration;

use url::Url;

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
