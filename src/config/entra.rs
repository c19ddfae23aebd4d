//! `entra.*`: which tenant people sign in to, and how the portal proves itself there.

use std::fmt;

use secrecy::SecretString;
use url::Url;
use uuid::Uuid;

/// Which tenant people sign in to, and how the portal proves itself there.
#[derive(Clone, Debug)]
pub struct Entra {
    /// The tenant.
    pub tenant: Tenant,
    /// The application (client) ID of the app registration.
    pub client_id: String,
    /// The value of its client secret.
    pub client_secret: SecretString,
    /// Which of Microsoft's clouds the tenant lives in.
    pub cloud: Cloud,
    /// The base of the issuer, without a slash at its end.
    pub authority: Url,
    /// Sends people straight to the sign-in page of this domain.
    pub domain_hint: Option<String>,
}

/// One tenant, as its operator names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tenant {
    /// By its ID.
    Id(Uuid),
    /// By a verified domain, in lower case.
    Domain(String),
}

/// One of Microsoft's clouds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cloud {
    /// The public cloud, GCC included.
    Global,
    /// US Government L4 (GCC High).
    UsGov,
    /// US Government L5 (`DoD`).
    UsGovDod,
    /// China, run by 21Vianet.
    China,
}

impl fmt::Display for Tenant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => write!(f, "{id}"),
            Self::Domain(domain) => f.write_str(domain),
        }
    }
}

// https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
// https://learn.microsoft.com/graph/deployments
impl Cloud {
    /// Where people of this cloud sign in.
    pub const fn login_origin(self) -> &'static str {
        match self {
            Self::Global => "https://login.microsoftonline.com",
            Self::UsGov | Self::UsGovDod => "https://login.microsoftonline.us",
            Self::China => "https://login.partner.microsoftonline.cn",
        }
    }

    /// Where Graph of this cloud answers; also the prefix of its scopes.
    pub const fn graph_origin(self) -> &'static str {
        match self {
            Self::Global => "https://graph.microsoft.com",
            Self::UsGov => "https://graph.microsoft.us",
            Self::UsGovDod => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
        }
    }
}
