//! Who calls, and what the token allows.

use axum::http::{HeaderMap, StatusCode, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Refusal;
use crate::jws::Token;
use crate::state::{Account, Shared};
use crate::{clock, entra, recorded, synthetic};

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
    if !world.keys.graph.signed(&token) {
        // What our key signed is for Graph under one of its names; of anything else the audience is judged first.
        let audience = token.text("aud");
        let for_graph = audience == origin || entra::GRAPH_ORIGINS.contains(&audience);
        return Err(Refusal::token(if for_graph {
            recorded::TOKEN_ALTERED
        } else {
            recorded::TOKEN_WRONG_AUDIENCE
        }));
    }
    let now = clock::now().unix_timestamp();
    if token.seconds("exp").is_none_or(|expiry| expiry <= now) {
        return Err(Refusal::token(recorded::TOKEN_EXPIRED));
    }
    let inner = world.lock();
    if token
        .text("uti")
        .parse::<u64>()
        .is_ok_and(|number| number <= inner.revoked_through)
    {
        // Recorded so, with the space after the comma; the value is the time of the challenge.
        let claims = format!(r#"{{"access_token":{{"nbf":{{"essential":true, "value":"{now}"}}}}}}"#);
        return Err(Refusal::challenge(
            recorded::TOKEN_REVOKED,
            STANDARD.encode(claims),
        ));
    }
    let oid = token.text("oid");
    let account = inner.directory.by_oid(oid).cloned().ok_or_else(|| {
        Refusal::new(
            StatusCode::NOT_FOUND,
            "Request_ResourceNotFound",
            recorded::object_missing(oid),
        )
    })?;
    Ok(Caller {
        account,
        scopes: token.text("scp").split(' ').map(str::to_owned).collect(),
    })
}

/// `/users/{id}/…`: by object id or user principal name, and only the caller's own.
pub(crate) fn must_be_oneself(world: &Shared, caller: &Caller, user: &str) -> Result<(), Refusal> {
    let own = &caller.account;
    if user == "me-token-to-replace"
        || user.eq_ignore_ascii_case(&own.oid)
        || user.eq_ignore_ascii_case(&own.upn)
    {
        return Ok(());
    }
    let inner = world.lock();
    if inner.directory.by_oid(user).is_some() || inner.directory.by_name(user).is_some() {
        return Err(Refusal::new(
            StatusCode::FORBIDDEN,
            recorded::DENIED_CODE,
            recorded::OTHER_PERSONS_PASSWORD,
        ));
    }
    Err(Refusal::new(
        StatusCode::NOT_FOUND,
        "Request_ResourceNotFound",
        synthetic::USER_NOT_FOUND,
    ))
}
