//! Signing in with Microsoft Entra ID: OAuth 2.0 authorization code with PKCE (RFC 7636) and OpenID Connect.
//!
//! 1. [`SignIn::begin`] makes the address of the sign-in page, and the [`Pending`] sign-in that the browser keeps sealed.
//! 2. [`SignIn::finish`] takes the pending sign-in and the code, exchanges the code for tokens, verifies the ID token
//!    and the granted scope, and says who signed in.
//! 3. [`Authority`] knows the tenant's endpoints and signing keys, and refreshes them.
//!
//! <https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow>

mod aadsts;
mod authority;
mod claims;
mod id_token;
mod oauth;
mod pending;
mod problem;
mod token_answer;

use secrecy::SecretString;
use std::time::Duration;
use url::Url;

pub use authority::Authority;
pub use pending::{Answer, Pending};
pub use problem::{Failure, Problem};

use crate::clock::Clock;
use crate::config::Config;
use crate::http::Http;
use crate::random::Random;
use crate::sessions::Person;

/// What a sign-in brings.
pub struct SignedIn {
    /// Who.
    pub person: Person,
    /// The delegated access token for Graph.
    pub token: SecretString,
    /// How long the token is good for, when Entra said so.
    pub expires_in: Option<Duration>,
}

/// The sign-in of one application in one tenant.
#[derive(Clone)]
pub struct SignIn {
    authority: Authority,
    oauth: oauth::Oauth,
    client_id: String,
    domain_hint: Option<String>,
    claims_challenges: bool,
    clock: Clock,
    random: Random,
}

impl SignIn {
    /// Puts the parts together. `redirect_uri` is where Entra sends the browser back to. Nothing is fetched yet.
    pub fn new(config: &Config, redirect_uri: &str, http: &Http, clock: &Clock, random: &Random) -> Self {
        Self {
            authority: Authority::new(&config.entra, http.clone(), clock.clone()),
            oauth: oauth::Oauth::new(config, redirect_uri, http.clone()),
            client_id: config.entra.client_id.clone(),
            domain_hint: config.entra.domain_hint.clone(),
            claims_challenges: config.entra.claims_challenges,
            clock: clock.clone(),
            random: random.clone(),
        }
    }

    /// The tenant's endpoints and keys.
    pub fn authority(&self) -> &Authority {
        &self.authority
    }

    /// Begins a sign-in. With `fresh`, Entra asks which account to use. `challenge` is the claims request, as JSON, of a
    /// challenge that this sign-in is to answer.
    pub async fn begin(&self, fresh: bool, challenge: Option<&str>) -> Result<(Url, Pending), Failure> {
        let metadata = self.authority.metadata().await?;
        let pending = Pending::new(&self.random, &self.clock, challenge.is_some());
        let claims = claims::request(challenge, self.claims_challenges);
        let mut extra = vec![("nonce", pending.nonce.as_str()), ("response_mode", "query")];
        if fresh {
            extra.push(("prompt", "select_account"));
        }
        if let Some(domain) = &self.domain_hint {
            extra.push(("domain_hint", domain));
        }
        if let Some(claims) = &claims {
            extra.push(("claims", claims));
        }
        let url = self.oauth.authorize_url(&metadata, &pending, &extra)?;
        Ok((url, pending))
    }

    /// Ends a sign-in: `pending` is the one that this browser began, `answer` what came with the callback.
    pub async fn finish(&self, pending: &Pending, answer: Answer) -> Result<SignedIn, Failure> {
        let metadata = self.authority.metadata().await?;
        let code = pending.accept(answer, &metadata.issuer, &self.clock)?;
        let tokens = self.oauth.exchange(&metadata, code, pending).await?;
        let expected = id_token::Expected {
            issuer: &metadata.issuer,
            tenant: &metadata.tenant,
            client_id: &self.client_id,
            nonce: &pending.nonce,
            now: self.clock.now(),
        };
        let kid = id_token::key_id(&tokens.id_token)?;
        let key = self.authority.key(&kid).await?;
        let person = id_token::verify(&tokens.id_token, &key, &expected)?;
        Ok(SignedIn {
            person,
            token: tokens.access_token,
            expires_in: tokens.expires_in,
        })
    }

    /// Where Microsoft's own sign-out page is, when it is known: with the hint it asks no questions.
    pub fn microsoft_sign_out(&self, back_to: &str, hint: Option<&str>) -> Option<Url> {
        let mut url = self.authority.known()?.end_session_endpoint.clone()?;
        url.query_pairs_mut()
            .append_pair("post_logout_redirect_uri", back_to);
        if let Some(hint) = hint {
            url.query_pairs_mut().append_pair("logout_hint", hint);
        }
        Some(url)
    }
}

#[cfg(any(test, fuzzing))]
pub(crate) mod fuzzing {
    //! The parsers of this room, for [`crate::fuzzing`].

    use secrecy::SecretString;
    use time::OffsetDateTime;

    pub(crate) use super::authority::fuzzing::{discovery, keys};
    pub(crate) use super::token_answer::fuzzing::token_answer;

    /// Whether a token is accepted that nobody signed.
    pub(crate) fn id_token(token: &str, now: OffsetDateTime) -> bool {
        let token = SecretString::from(token.to_owned());
        // A modulus that nobody knows the factors of: the bytes of a text, made odd.
        let modulus =
            "bm9ib2R5IGtub3dzIHRoZSBmYWN0b3JzIG9mIHRoaXMgbnVtYmVyIHNvIG5vYm9keSBzaWducyB3aXRoIGl0".repeat(4);
        let Ok(key) = jsonwebtoken::DecodingKey::from_rsa_components(&modulus, "AQAB") else {
            return false;
        };
        let expected = super::id_token::Expected {
            issuer: "https://login.example/t/v2.0",
            tenant: "t",
            client_id: "c",
            nonce: "n",
            now,
        };
        super::id_token::key_id(&token).is_ok() && super::id_token::verify(&token, &key, &expected).is_ok()
    }
}
