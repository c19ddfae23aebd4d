//! The token of a managed identity, which the app registration trusts as it would trust a token of any other issuer.
//! <https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity>

use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use time::{Duration, OffsetDateTime};
use tokio::sync::Mutex;
use url::Url;

use super::super::problem::{Failure, Problem};
use crate::clock::Clock;
use crate::config::{self, IdentityEndpoint};
use crate::http::{self, Http};
use crate::limits::outgoing::SIGN_IN_TIMEOUT;

/// So long before its end a token is replaced. The endpoints hand out a cached one until then, too.
const SPARE: Duration = Duration::minutes(5);

/// A managed identity, and its last token.
pub(super) struct ManagedIdentity {
    http: Http,
    clock: Clock,
    url: Url,
    header: (&'static str, SecretString),
    /// Whoever holds it asks for everybody.
    last: Mutex<Option<Token>>,
}

struct Token {
    text: SecretString,
    use_until: OffsetDateTime,
}

/// The answer of both endpoints. Both write the number as text; neither promises to.
#[derive(Deserialize)]
struct Answer {
    access_token: SecretString,
    expires_on: TextOrNumber,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum TextOrNumber {
    Number(i64),
    Text(String),
}

impl ManagedIdentity {
    pub(super) fn new(settings: &config::ManagedIdentity, http: &Http, clock: &Clock) -> Self {
        let (mut url, version, header) = match &settings.endpoint {
            IdentityEndpoint::Metadata(origin) => {
                let mut url = origin.clone();
                url.set_path("/metadata/identity/oauth2/token");
                (url, "2018-02-01", ("Metadata", SecretString::from("true")))
            }
            IdentityEndpoint::AppService(url, value) => {
                (url.clone(), "2019-08-01", ("X-IDENTITY-HEADER", value.clone()))
            }
        };
        url.query_pairs_mut()
            .append_pair("api-version", version)
            .append_pair("resource", settings.resource)
            .append_pair("client_id", &settings.client_id.to_string());
        Self {
            http: http.clone(),
            clock: clock.clone(),
            url,
            header,
            last: Mutex::new(None),
        }
    }

    /// A token that is good for a while.
    pub(super) async fn token(&self) -> Result<SecretString, Failure> {
        let mut last = self.last.lock().await;
        if let Some(token) = last.as_ref().filter(|token| self.clock.now() < token.use_until) {
            return Ok(token.text.clone());
        }
        let token = self.ask().await?;
        let text = token.text.clone();
        *last = Some(token);
        Ok(text)
    }

    async fn ask(&self) -> Result<Token, Failure> {
        let failure = |problem, what: &str| Failure::new(problem, format!("entra.managed_identity: {what}"));
        let (name, value) = &self.header;
        let request = self.http.shared.get(self.url.clone());
        let answer = request
            .header(*name, value.expose_secret())
            .timeout(SIGN_IN_TIMEOUT)
            .send()
            .await
            .map_err(|_| failure(Problem::PortalMisconfigured, "its endpoint cannot be reached"))?;
        let status = answer.status();
        if !status.is_success() {
            // 404, 410 and 429 are documented as passing; the endpoint's own text is not needed to say what to look at.
            let passing = status.is_server_error() || [404, 410, 429].contains(&status.as_u16());
            let problem = if passing {
                Problem::MicrosoftUnavailable
            } else {
                Problem::PortalMisconfigured
            };
            let what = format!(
                "its endpoint answers {}; is the identity assigned to this machine?",
                status.as_u16()
            );
            return Err(failure(problem, &what));
        }
        let answer: Answer = http::read_json(answer).await.map_err(|_| {
            failure(
                Problem::MicrosoftUnavailable,
                "its endpoint's answer cannot be used",
            )
        })?;
        let expires = match answer.expires_on {
            TextOrNumber::Number(number) => Some(number),
            TextOrNumber::Text(text) => text.parse().ok(),
        };
        let expires = expires.and_then(|expires| OffsetDateTime::from_unix_timestamp(expires).ok());
        Ok(Token {
            text: answer.access_token,
            // One of which nobody knows how long it lives is good for this once.
            use_until: expires.map_or(OffsetDateTime::UNIX_EPOCH, |expires| expires - SPARE),
        })
    }
}
