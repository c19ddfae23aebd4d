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
mod credential;
mod id_token;
mod oauth;
mod pending;
mod problem;
mod token_answer;

use secrecy::SecretString;
use std::time::Duration;
use time::OffsetDateTime;
use url::Url;

pub use authority::Authority;
pub use credential::CannotProve;
pub use pending::{Answer, Pending};
pub use problem::{Failure, Problem};

use crate::clock::Clock;
use crate::config::Config;
use crate::http::Http;
use crate::random::Random;
use crate::sessions::Person;

use self::credential::Credential;

/// What a sign-in brings.
pub struct SignedIn {
    /// Who.
    pub person: Person,
    /// The delegated access token for Graph.
    pub token: SecretString,
    /// How long the token is good for, when Entra said so.
    pub expires_in: Option<Duration>,
    /// Whether the token may end the person's sessions everywhere.
    pub may_sign_out: bool,
    /// When the password expires, where Entra says so.
    pub password_expires_at: Option<OffsetDateTime>,
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
    /// The files of the credential are read, so that a mistake in them stops the start.
    pub fn new(
        config: &Config,
        redirect_uri: &str,
        http: &Http,
        clock: &Clock,
        random: &Random,
    ) -> Result<Self, CannotProve> {
        let credential = Credential::new(&config.entra, http, clock, random)?;
        Ok(Self {
            authority: Authority::new(&config.entra, http.clone(), clock.clone()),
            oauth: oauth::Oauth::new(config, redirect_uri, http.clone(), credential),
            client_id: config.entra.client_id.clone(),
            domain_hint: config.entra.domain_hint.clone(),
            claims_challenges: config.entra.claims_challenges,
            clock: clock.clone(),
            random: random.clone(),
        })
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
        let verified = id_token::verify(&tokens.id_token, &key, &expected)?;
        Ok(SignedIn {
            person: verified.person,
            token: tokens.access_token,
            expires_in: tokens.expires_in,
            may_sign_out: tokens.may_sign_out,
            password_expires_at: verified.password_expires_at,
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

    use jsonwebtoken::DecodingKey;
    use secrecy::SecretString;
    use time::OffsetDateTime;

    use super::{Failure, id_token::Expected};

    pub(crate) use super::authority::fuzzing::{discovery, keys};
    pub(crate) use super::token_answer::fuzzing::token_answer;

    /// The key of the example in RFC 7515, A.2. It has to be a real one: a key that the library refuses verifies nothing,
    /// and every token would be refused for the wrong reason.
    const MODULUS: &str = "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";

    /// Whether a token is accepted that nobody signed.
    pub(crate) fn id_token(token: &str, now: OffsetDateTime) -> bool {
        let token = SecretString::from(token.to_owned());
        super::id_token::key_id(&token).is_ok() && verify(&token, now).is_ok()
    }

    fn verify(token: &SecretString, now: OffsetDateTime) -> Result<(), Failure> {
        let key = DecodingKey::from_rsa_components(MODULUS, "AQAB")
            .map_err(|error| Failure::new(super::Problem::InvalidToken, format!("no key: {error}")))?;
        let expected = Expected {
            issuer: "https://login.example/t/v2.0",
            tenant: "t",
            client_id: "c",
            nonce: "n",
            now,
        };
        super::id_token::verify(token, &key, &expected).map(|_| ())
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        /// The token of RFC 7515, A.2: signed, with none of our claims.
        const SIGNED: &str = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";

        #[test]
        fn the_entry_verifies_signatures() {
            let refused = |token: &str| {
                let token = SecretString::from(token.to_owned());
                verify(&token, OffsetDateTime::UNIX_EPOCH)
                    .unwrap_err()
                    .to_string()
            };
            assert!(refused(SIGNED).contains("lacks a claim"), "{}", refused(SIGNED));
            let damaged = SIGNED.replace(".cC4h", ".cC4i");
            assert!(refused(&damaged).contains("signature"), "{}", refused(&damaged));
        }
    }
}
