//! The discovery document, and what it must say before anything in it is believed.

use serde::Deserialize;
use url::Url;
use uuid::Uuid;

use crate::config::{Entra, Tenant};
use crate::sign_in::problem::{Failure, Problem};

/// The endpoints of the tenant, verified.
#[derive(Debug)]
pub(crate) struct Metadata {
    /// What `iss` of every ID token must be.
    pub(crate) issuer: String,
    /// The tenant's GUID, in lower case.
    pub(crate) tenant: String,
    /// Where people sign in.
    pub(crate) authorization_endpoint: Url,
    /// Where codes are exchanged.
    pub(crate) token_endpoint: Url,
    /// Where people sign out of Microsoft.
    pub(crate) end_session_endpoint: Option<Url>,
    /// Where the signing keys are.
    pub(crate) jwks_uri: Url,
}

/// The members of the document that Repass uses (OpenID Connect Discovery 1.0, 3).
#[derive(Deserialize)]
pub(super) struct Document {
    issuer: String,
    authorization_endpoint: Url,
    token_endpoint: Url,
    end_session_endpoint: Option<Url>,
    jwks_uri: Url,
}

/// What the settings say about the tenant.
pub(super) struct Expectation {
    pub(super) discovery_url: Url,
    authority: Url,
    tenant: Tenant,
}

impl Expectation {
    pub(super) fn new(settings: &Entra) -> Self {
        let mut discovery_url = settings.authority.clone();
        let path = settings.authority.path().trim_end_matches('/');
        discovery_url.set_path(&format!("{path}/.well-known/openid-configuration"));
        Self {
            discovery_url,
            authority: settings.authority.clone(),
            tenant: settings.tenant.clone(),
        }
    }

    /// Checks issuer, tenant and endpoints. A document that was asked for by domain name pins the tenant's GUID.
    pub(super) fn accept(&self, document: Document) -> Result<Metadata, Failure> {
        let issuer = Url::parse(&document.issuer).map_err(|_| refused("its issuer is no URL"))?;
        let tenant = tenant_of(&issuer).ok_or_else(|| refused("its issuer names no tenant"))?;
        let right_tenant = match &self.tenant {
            Tenant::Id(id) => *id == tenant,
            Tenant::Domain(_) => tenant_of(&self.authority).is_none_or(|id| id == tenant),
        };
        if !right_tenant {
            return Err(refused("its issuer is another tenant"));
        }
        if !self.same_shape(&issuer) {
            return Err(refused("its issuer is not the configured authority"));
        }
        let endpoints = [
            &document.authorization_endpoint,
            &document.token_endpoint,
            &document.jwks_uri,
        ];
        if endpoints
            .into_iter()
            .chain(&document.end_session_endpoint)
            .any(|url| !self.is_ours(url))
        {
            return Err(refused(
                "an endpoint is not a plain address of the authority's host",
            ));
        }
        Ok(Metadata {
            issuer: document.issuer,
            tenant: tenant.to_string(),
            authorization_endpoint: document.authorization_endpoint,
            token_endpoint: document.token_endpoint,
            end_session_endpoint: document.end_session_endpoint,
            jwks_uri: document.jwks_uri,
        })
    }

    /// Whether a URL is on the authority's host, and nothing but an address. Endpoints have no fragment (RFC 6749, 3.1 and
    /// 3.2). A user name would be sent along with every request.
    fn is_ours(&self, url: &Url) -> bool {
        url.origin() == self.authority.origin()
            && url.username().is_empty()
            && url.password().is_none()
            && url.fragment().is_none()
    }

    /// The issuer is the authority, but for the tenant, which may be a domain here and is a GUID there.
    fn same_shape(&self, issuer: &Url) -> bool {
        let rest = |url: &Url| {
            let mut segments = url
                .path()
                .trim_end_matches('/')
                .split('/')
                .map(str::to_owned)
                .collect::<Vec<_>>();
            if segments.len() > 1 {
                segments.remove(1);
            }
            segments
        };
        self.is_ours(issuer)
            && rest(issuer) == rest(&self.authority)
            && issuer.query().is_none()
            && !issuer.path().ends_with('/')
    }
}

fn tenant_of(url: &Url) -> Option<Uuid> {
    url.path_segments()?.next()?.parse().ok()
}

fn refused(why: &str) -> Failure {
    Failure::new(
        Problem::PortalMisconfigured,
        format!("the discovery document was refused: {why}"),
    )
}

#[cfg(any(test, fuzzing))]
impl Expectation {
    /// The tenant of the tests.
    pub(super) fn example() -> Option<Self> {
        let authority = Url::parse("https://login.example/11111111-2222-3333-4444-555555555555/v2.0").ok()?;
        let tenant = Tenant::Id("11111111-2222-3333-4444-555555555555".parse().ok()?);
        Some(Self {
            discovery_url: authority.clone(),
            authority,
            tenant,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TENANT: &str = "11111111-2222-3333-4444-555555555555";

    fn expectation(tenant: Tenant, authority: &str) -> Expectation {
        let authority = Url::parse(authority).unwrap();
        Expectation {
            discovery_url: authority.clone(),
            authority,
            tenant,
        }
    }

    fn document(issuer: &str, host: &str) -> Document {
        let url = |path: &str| Url::parse(&format!("{host}{path}")).unwrap();
        Document {
            issuer: issuer.to_owned(),
            authorization_endpoint: url("/a"),
            token_endpoint: url("/t"),
            end_session_endpoint: Some(url("/e")),
            jwks_uri: url("/k"),
        }
    }

    #[test]
    fn believes_only_the_configured_tenant() {
        let host = "https://login.example";
        let by_id = format!("{host}/{TENANT}/v2.0");
        let by_domain = format!("{host}/contoso.example/v2.0");
        let id = || Tenant::Id(TENANT.parse().unwrap());
        let domain = || Tenant::Domain("contoso.example".to_owned());
        let other = "99999999-2222-3333-4444-555555555555";
        for (tenant, authority, issuer, endpoints, fine) in [
            (id(), &by_id, by_id.clone(), host, true),
            (domain(), &by_domain, by_id.clone(), host, true),
            (id(), &by_id, format!("{host}/{other}/v2.0"), host, false),
            (id(), &by_id, format!("{host}/{TENANT}/v2.0/"), host, false),
            (id(), &by_id, format!("{host}/{TENANT}"), host, false),
            (
                id(),
                &by_id,
                format!("https://login.example.evil/{TENANT}/v2.0"),
                host,
                false,
            ),
            (
                id(),
                &by_id,
                format!("http://login.example/{TENANT}/v2.0"),
                host,
                false,
            ),
            (id(), &by_id, format!("{host}/{{tenantid}}/v2.0"), host, false),
            (id(), &by_id, by_id.clone(), "https://evil.example", false),
            (id(), &by_id, by_id.clone(), "http://login.example", false),
            (id(), &by_id, by_id.clone(), "https://name@login.example", false),
            (id(), &by_id, by_id.clone(), "https://:word@login.example", false),
            (id(), &by_id, by_id.clone(), "https://login.example/#", false),
            (
                id(),
                &by_id,
                format!("https://name@login.example/{TENANT}/v2.0"),
                host,
                false,
            ),
            (id(), &by_id, format!("{by_id}#"), host, false),
            (domain(), &by_domain, by_domain.clone(), host, false),
            (id(), &by_id, String::new(), host, false),
        ] {
            let accepted = expectation(tenant, authority).accept(document(&issuer, endpoints));
            assert_eq!(accepted.is_ok(), fine, "{issuer} with endpoints at {endpoints}");
        }
    }
}
