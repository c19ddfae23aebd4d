//! Who calls, and what the token allows.

use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use time::Duration;

use super::Refusal;
use crate::jws::Token;
use crate::state::{Account, ChallengeForm, Inner, Shared};
use crate::{clock, recorded};

/// Delegated permissions that let a token read other people.
const READ_OTHERS: [&str; 5] = [
    "User.ReadBasic.All",
    "User.Read.All",
    "User.ReadWrite.All",
    "Directory.Read.All",
    "Directory.AccessAsUser.All",
];

/// The person a token stands for, and its scopes.
pub(crate) struct Caller {
    /// The account as it was when the call came in.
    pub(crate) account: Account,
    scopes: Vec<String>,
}

impl Caller {
    /// Refuses unless the token has one of these permissions.
    pub(crate) fn needs_one_of(&self, permissions: &[&str]) -> Result<(), Refusal> {
        let has = |permission: &&str| {
            self.scopes
                .iter()
                .any(|scope| scope.eq_ignore_ascii_case(permission))
        };
        if permissions.iter().any(has) {
            Ok(())
        } else {
            Err(Refusal::missing_scope())
        }
    }

    /// Whether the token has one of these.
    pub(crate) fn has_one_of(&self, permissions: &[&str]) -> bool {
        self.needs_one_of(permissions).is_ok()
    }
}

/// Reads the bearer token as Graph's gateway does: form, audience, signature, time, revocation.
pub(crate) fn caller(world: &Shared, origin: &str, headers: &HeaderMap) -> Result<Caller, Refusal> {
    let text = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, token)| token.trim())
        .filter(|token| !token.is_empty())
        .ok_or_else(|| Refusal::token(recorded::TOKEN_EMPTY))?;
    if text.split('.').count() != 3 {
        return Err(Refusal::token(recorded::TOKEN_NOT_A_JWT));
    }
    let token = Token::parse(text).ok_or_else(|| Refusal::token(recorded::TOKEN_ALTERED))?;
    // Of a token that our key did not sign, the audience is judged first.
    let audience = token.text("aud");
    let for_graph = audience == origin || audience == world.cloud.graph_origin();
    if !for_graph {
        return Err(Refusal::token(recorded::TOKEN_WRONG_AUDIENCE));
    }
    if !world.keys.graph.signed(&token) {
        return Err(Refusal::token(recorded::TOKEN_ALTERED));
    }
    if token
        .seconds("exp")
        .is_none_or(|expiry| expiry <= clock::now().unix_timestamp())
    {
        return Err(Refusal::token(recorded::TOKEN_EXPIRED));
    }
    let inner = world.lock();
    let oid = token.text("oid");
    if handles_challenges(&token) && is_revoked(&inner, oid, &token) {
        return Err(challenge(inner.challenges.form, world.cloud.login_beside(origin)));
    }
    let account = inner
        .directory
        .by_oid(oid)
        .cloned()
        .ok_or_else(|| Refusal::not_found(oid))?;
    Ok(Caller {
        account,
        scopes: token.text("scp").split(' ').map(str::to_owned).collect(),
    })
}

/// Microsoft's claims challenge page: Graph challenges only a client that declared `cp1`. Any other token lives to its end.
fn handles_challenges(token: &Token) -> bool {
    let capabilities = token.claims.get("xms_cc").and_then(Value::as_array);
    capabilities.is_some_and(|all| all.iter().any(|one| one == "cp1"))
}

fn is_revoked(inner: &Inner, oid: &str, token: &Token) -> bool {
    let delay = Duration::seconds(i64::from(inner.challenges.delay_seconds));
    token.text("uti").parse::<u64>().is_ok_and(|number| {
        number <= inner.revoked_through || inner.revocations.challenges(oid, number, delay)
    })
}

/// Continuous access evaluation, in one of the forms that were seen.
fn challenge(form: ChallengeForm, origin: &str) -> Refusal {
    // Recorded so, with the space after the comma; the value is the time of the challenge.
    let claims = format!(
        r#"{{"access_token":{{"nbf":{{"essential":true, "value":"{}"}}}}}}"#,
        clock::now().unix_timestamp()
    );
    let claims = format!(r#"claims="{}""#, STANDARD.encode(claims));
    let (message, realm) = match form {
        ChallengeForm::Of2021 => (recorded::TOKEN_REVOKED_2021, realm(origin, "\"")),
        ChallengeForm::Of2022 => (recorded::TOKEN_REVOKED, realm(origin, "\"")),
        ChallengeForm::Unquoted => (recorded::TOKEN_REVOKED, realm(origin, "")),
    };
    let description = match form {
        ChallengeForm::Of2021 => String::new(),
        ChallengeForm::Of2022 | ChallengeForm::Unquoted => format!(r#"errorDescription="{message}", "#),
    };
    let header = format!(r#"{realm}, error="insufficient_claims", {description}{claims}"#);
    Refusal::challenge(message, header)
}

/// How every `WWW-Authenticate` of Graph begins.
pub(super) fn realm(origin: &str, quote: &str) -> String {
    format!(
        r#"Bearer realm="", authorization_uri={quote}{origin}/common/oauth2/authorize{quote}, client_id="{}""#,
        recorded::GRAPH_APP_ID
    )
}

/// Whom `/users/{id}` means, by object id or user principal name.
pub(super) fn user(world: &Shared, caller: &Caller, user: Option<&str>) -> Result<Account, Refusal> {
    let own = &caller.account;
    let Some(user) = user.filter(|user| !is_oneself(own, user)) else {
        return Ok(own.clone());
    };
    caller.needs_one_of(&READ_OTHERS)?;
    let inner = world.lock();
    inner
        .directory
        .by_oid(user)
        .or_else(|| inner.directory.by_name(user))
        .cloned()
        .ok_or_else(|| Refusal::not_found(user))
}

/// An action on `/users/{id}`: only on oneself.
pub(super) fn must_be_oneself(world: &Shared, caller: &Caller, user: Option<&str>) -> Result<(), Refusal> {
    let Some(user) = user.filter(|user| !is_oneself(&caller.account, user)) else {
        return Ok(());
    };
    let inner = world.lock();
    if inner.directory.by_oid(user).is_some() || inner.directory.by_name(user).is_some() {
        return Err(Refusal::other_persons_password());
    }
    Err(Refusal::not_found(user))
}

fn is_oneself(own: &Account, user: &str) -> bool {
    user.eq_ignore_ascii_case(&own.oid) || user.eq_ignore_ascii_case(&own.upn)
}
