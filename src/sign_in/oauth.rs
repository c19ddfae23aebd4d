//! The OAuth 2.0 client: the address of the sign-in page, and the exchange of a code for tokens.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use oauth2::basic::{BasicRevocationErrorResponse, BasicTokenIntrospectionResponse};
use oauth2::{
    AsyncHttpClient, AuthType, AuthUrl, AuthorizationCode, Client, ClientId, ClientSecret, CsrfToken,
    EndpointNotSet, EndpointSet, HttpRequest, HttpResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl,
    RequestTokenError, Scope, StandardRevocableToken, TokenResponse as _, TokenUrl,
};
use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

use super::aadsts;
use super::authority::Metadata;
use super::credential::{Credential, Proof};
use super::pending::Pending;
use super::problem::{Failure, Problem, from_oauth_error};
use super::token_answer::{TokenAnswer, TokenError};
use crate::config::Config;
use crate::http::{self, Http};
use crate::limits::outgoing::SIGN_IN_TIMEOUT;

/// The client of one registered application.
#[derive(Clone)]
pub(super) struct Oauth {
    http: Http,
    client_id: ClientId,
    credential: Credential,
    redirect_uri: String,
    scopes: Vec<Scope>,
    permission: &'static str,
    /// Asked for where people may sign out everywhere.
    sign_out_permission: Option<&'static str>,
}

/// What the token endpoint gave.
pub(super) struct Tokens {
    pub(super) access_token: SecretString,
    pub(super) id_token: SecretString,
    pub(super) expires_in: Option<Duration>,
    /// Whether the token may end the person's sessions.
    pub(super) may_sign_out: bool,
}

/// RFC 7523, section 2.2.
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

type EntraClient = Client<
    TokenError,
    TokenAnswer,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

impl Oauth {
    pub(super) fn new(config: &Config, redirect_uri: &str, http: Http, credential: Credential) -> Self {
        // The prefix comes from the cloud: tokens of one cloud mean nothing in another.
        let graph = config.entra.cloud.graph_origin();
        let permission = config.graph.permission.name();
        // No offline_access: a refresh token of a confidential client outlives the change of the password.
        let mut scopes = vec![
            "openid".to_owned(),
            "profile".to_owned(),
            format!("{graph}/{permission}"),
        ];
        if config.graph.account_facts {
            scopes.push(format!("{graph}/User.Read"));
        }
        let after_change = &config.after_change;
        let sign_out_permission = after_change
            .offer_sign_out_everywhere
            .then(|| after_change.sign_out_permission.name());
        scopes.extend(sign_out_permission.map(|name| format!("{graph}/{name}")));
        Self {
            http,
            client_id: ClientId::new(config.entra.client_id.clone()),
            credential,
            redirect_uri: redirect_uri.to_owned(),
            scopes: scopes.into_iter().map(Scope::new).collect(),
            permission,
            sign_out_permission,
        }
    }

    /// The address of Entra's sign-in page for this attempt.
    pub(super) fn authorize_url(
        &self,
        metadata: &Metadata,
        pending: &Pending,
        extra: &[(&str, &str)],
    ) -> Result<Url, Failure> {
        let client = self.client(metadata)?;
        let verifier = PkceCodeVerifier::new(pending.verifier.clone());
        let mut request = client
            .authorize_url(|| CsrfToken::new(pending.state.clone()))
            .add_scopes(self.scopes.iter().cloned())
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        for (name, value) in extra {
            request = request.add_extra_param(*name, *value);
        }
        Ok(request.url().0)
    }

    /// Exchanges the code, and checks that the permission was granted.
    pub(super) async fn exchange(
        &self,
        metadata: &Metadata,
        code: String,
        pending: &Pending,
    ) -> Result<Tokens, Failure> {
        let mut client = self.client(metadata)?;
        let proof = self.credential.proof(&metadata.token_endpoint).await?;
        if let Proof::Secret(secret) = &proof {
            client = client.set_client_secret(ClientSecret::new(secret.expose_secret().to_owned()));
        }
        let mut request = client
            .exchange_code(AuthorizationCode::new(code))
            .set_pkce_verifier(PkceCodeVerifier::new(pending.verifier.clone()));
        if let Proof::Assertion(assertion) = &proof {
            request = request
                .add_extra_param("client_assertion_type", ASSERTION_TYPE)
                .add_extra_param("client_assertion", assertion.expose_secret().to_owned());
        }
        let answer = request
            .request_async(&Bridge(&self.http))
            .await
            .map_err(failure)?;
        // An answer without scopes grants what was asked for (RFC 6749, 5.1).
        let granted = |permission| {
            answer
                .scopes()
                .is_none_or(|scopes| scopes.iter().any(|scope| is_permission(scope, permission)))
        };
        if !granted(self.permission) {
            return Err(Failure::new(
                Problem::ConsentMissing,
                format!("{} was not granted", self.permission),
            ));
        }
        let Some(id_token) = answer.id_token.clone() else {
            return Err(Failure::new(
                Problem::InvalidToken,
                "the token endpoint sent no ID token",
            ));
        };
        Ok(Tokens {
            access_token: SecretString::from(answer.access_token().secret().clone()),
            id_token,
            expires_in: answer.expires_in(),
            // Without it a password can be changed all the same: the box is not offered.
            may_sign_out: self.sign_out_permission.is_some_and(granted),
        })
    }

    fn client(&self, metadata: &Metadata) -> Result<EntraClient, Failure> {
        let misconfigured = |_| {
            Failure::new(
                Problem::PortalMisconfigured,
                "server.public_url makes no redirect URI",
            )
        };
        let redirect_uri = RedirectUrl::new(self.redirect_uri.clone()).map_err(misconfigured)?;
        Ok(Client::new(self.client_id.clone())
            // Microsoft documents client_secret_post first, and secrets need no second encoding there.
            .set_auth_type(AuthType::RequestBody)
            .set_auth_uri(AuthUrl::from_url(metadata.authorization_endpoint.clone()))
            .set_token_uri(TokenUrl::from_url(metadata.token_endpoint.clone()))
            .set_redirect_uri(redirect_uri))
    }
}

/// Whether a granted scope is this permission, with or without Graph's origin in front, in any case.
fn is_permission(scope: &Scope, permission: &str) -> bool {
    let name = scope.rsplit_once('/').map_or(scope.as_str(), |(_, name)| name);
    name.eq_ignore_ascii_case(permission)
}

/// The library's error may carry the raw body of an answer, and with it a token: it is translated here and dropped.
fn failure(error: RequestTokenError<BridgeError, TokenError>) -> Failure {
    match error {
        RequestTokenError::ServerResponse(answer) => Failure::new(
            aadsts::problem(from_oauth_error(&answer.error), &answer.error_codes),
            answer.to_string(),
        ),
        RequestTokenError::Request(error) => Failure::new(Problem::MicrosoftUnavailable, error.to_string()),
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => Failure::new(
            Problem::MicrosoftUnavailable,
            "the token endpoint's answer is not one of OAuth 2.0",
        ),
    }
}

/// Lets the oauth2 crate send with our own client and its limits.
struct Bridge<'a>(&'a Http);

#[derive(Debug)]
enum BridgeError {
    Unreachable(&'static str),
    Unusable,
}

impl fmt::Display for BridgeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable(why) => write!(f, "the token endpoint does not answer: {why}"),
            Self::Unusable => f.write_str("the token endpoint's answer cannot be used"),
        }
    }
}

impl std::error::Error for BridgeError {}

impl<'c> AsyncHttpClient<'c> for Bridge<'_> {
    type Error = BridgeError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, BridgeError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let mut request = reqwest::Request::try_from(request).map_err(|_| BridgeError::Unusable)?;
            *request.timeout_mut() = Some(SIGN_IN_TIMEOUT);
            let response = self
                .0
                .shared
                .execute(request)
                .await
                .map_err(|error| BridgeError::Unreachable(http::why(&error)))?;
            let (status, headers) = (response.status(), response.headers().clone());
            if status.is_server_error() || status.is_redirection() {
                return Err(BridgeError::Unusable);
            }
            let body = http::read_limited(response)
                .await
                .map_err(|_| BridgeError::Unusable)?;
            let mut answer = HttpResponse::new(body);
            *answer.status_mut() = status;
            *answer.headers_mut() = headers;
            Ok(answer)
        })
    }
}
