//! `entra.*`: which tenant people sign in to, and how the portal proves itself there.

use std::fmt;

use url::Url;
use uuid::Uuid;

use super::{
    credential::Credential,
    kinds,
    reader::Reader,
    value::{Kind, Wrong},
    workload,
};

/// Which tenant people sign in to, and how the portal proves itself there.
#[derive(Clone, Debug)]
pub struct Entra {
    /// The tenant.
    pub tenant: Tenant,
    /// The application (client) ID of the app registration.
    pub client_id: String,
    /// How the portal proves that it is that application.
    pub credential: Credential,
    /// Which of Microsoft's clouds the tenant lives in.
    pub cloud: Cloud,
    /// The base of the issuer, without a slash at its end.
    pub authority: Url,
    /// Sends people straight to the sign-in page of this domain.
    pub domain_hint: Option<String>,
    /// `entra.claims_challenges`: whether the portal declares that it can handle claims challenges (`cp1`).
    pub claims_challenges: bool,
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

    /// The same as a host, as browsers and password managers show it.
    pub fn login_host(self) -> &'static str {
        self.login_origin().trim_start_matches("https://")
    }

    /// The audience of a token that stands in for a credential.
    /// <https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity>
    pub const fn token_exchange_audience(self) -> &'static str {
        match self {
            Self::Global => "api://AzureADTokenExchange",
            Self::UsGov | Self::UsGovDod => "api://AzureADTokenExchangeUSGov",
            Self::China => "api://AzureADTokenExchangeChina",
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

impl Entra {
    pub(super) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let tenant = reader.required("entra.tenant", &TENANT);
        let client_id = reader.required("entra.client_id", &CLIENT_ID);
        let cloud = reader.or("entra.cloud", &CLOUD, Cloud::Global);
        let credential = Credential::read(reader, cloud);
        let authority = cloud.read_authority(reader, tenant.as_ref());
        let domain_hint = reader.optional("entra.domain_hint", &kinds::WORD);
        let claims_challenges = reader.or("entra.claims_challenges", &kinds::BOOLEAN, false);
        if client_id
            .as_deref()
            .is_some_and(|id| Uuid::try_parse(id).is_err())
        {
            let what = "is no GUID, as the Application (client) ID of Entra ID is";
            reader.warn("entra.client_id", what);
        }
        Some(Self {
            tenant: tenant?,
            client_id: client_id?,
            credential: credential?,
            cloud,
            authority: authority?,
            domain_hint,
            claims_challenges,
        })
    }
}

impl Cloud {
    fn read_authority(self, reader: &mut Reader<'_>, tenant: Option<&Tenant>) -> Option<Url> {
        const KEY: &str = "entra.authority";
        let written = reader
            .find(KEY)
            .or_else(|| workload::authority(&tenant?.to_string(), reader.env));
        let default = tenant
            .filter(|_| written.is_none())
            .and_then(|tenant| Url::parse(&format!("{}/{tenant}/v2.0", self.login_origin())).ok());
        let authority = reader.take(KEY, &AUTHORITY, written).or_else(|| {
            let default = default?;
            reader.show_default(KEY, default.to_string());
            Some(default)
        })?;
        let origin = authority.origin().ascii_serialization();
        let home = CLOUDS.iter().find(|(_, cloud)| cloud.login_origin() == origin);
        match home {
            // Scopes and Graph would be those of one cloud, the sign-in that of another: AADSTS90038.
            Some((name, cloud)) if cloud.login_origin() != self.login_origin() => {
                let hint = format!("set entra.cloud = {name:?}, or correct the authority");
                reader.note(KEY, format!("{origin} belongs to another cloud"), hint);
            }
            _ => kinds::warn_foreign(reader, KEY, &authority, self.login_origin()),
        }
        Some(authority)
    }
}

/// What Entra ID calls the doors for everybody's tenant. No issuer check holds there, and no tenant's people are ours.
const MANY_TENANTS: [&str; 3] = ["common", "organizations", "consumers"];

const ONE_TENANT: &str = "write the tenant's ID or one of its verified domains";

const TENANT: Kind<Tenant> = Kind {
    parse: |value| {
        let text = value.text()?.trim();
        if let Ok(id) = Uuid::try_parse(text) {
            return if id.is_nil() {
                Err(placeholder())
            } else {
                Ok(Tenant::Id(id))
            };
        }
        let domain = text.to_ascii_lowercase();
        if MANY_TENANTS.contains(&domain.as_str()) {
            return Err(Wrong::new(format!(
                "{domain:?} is open to people of other tenants"
            )));
        }
        let is_label =
            |label: &str| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if domain.contains('.') && domain.len() <= 253 && domain.split('.').all(is_label) {
            return Ok(Tenant::Domain(domain));
        }
        Err(Wrong::new(format!("{text:?} is neither an ID nor a domain")))
    },
    show: Tenant::to_string,
    form: "write the tenant's ID or one of its verified domains, for example \"contoso.com\"",
};

const CLIENT_ID: Kind<String> = Kind {
    parse: |value| {
        let id = (kinds::WORD.parse)(value)?;
        if Uuid::try_parse(&id).is_ok_and(|id| id.is_nil()) {
            Err(placeholder())
        } else {
            Ok(id)
        }
    },
    show: String::clone,
    form: "write the Application (client) ID of the app registration",
};

const CLOUDS: [(&str, Cloud); 4] = [
    ("global", Cloud::Global),
    ("us-gov", Cloud::UsGov),
    ("us-gov-dod", Cloud::UsGovDod),
    ("china", Cloud::China),
];

const CLOUD: Kind<Cloud> = Kind {
    parse: |value| kinds::one_of(value, &CLOUDS),
    show: |cloud| kinds::name_of(cloud, &CLOUDS),
    form: "write \"global\", \"us-gov\", \"us-gov-dod\" or \"china\"",
};

const AUTHORITY: Kind<Url> = Kind {
    parse: |value| {
        let mut url = kinds::safe_url(value)?;
        if url.path().contains("%7B") {
            return Err(Wrong::new("holds a place for the tenant, not the tenant"));
        }
        let first = url
            .path_segments()
            .and_then(|mut segments| segments.next())
            .unwrap_or_default();
        if MANY_TENANTS.contains(&first) {
            return Err(Wrong::with_hint(
                format!("{first:?} is open to people of other tenants"),
                ONE_TENANT,
            ));
        }
        let path = url.path().trim_end_matches('/').to_owned();
        url.set_path(&path);
        Ok(url)
    },
    show: Url::to_string,
    form: "write the base of the issuer, for example \"https://login.microsoftonline.com/contoso.com/v2.0\"",
};

fn placeholder() -> Wrong {
    Wrong::new("is still the placeholder of the example")
}
