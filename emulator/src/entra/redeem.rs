//! What is given to the token address for tokens: a code, a refresh token, a device code.

use time::Duration;

use super::obstacles::{has_consent, person_stopped};
use super::scopes::{self, DEFAULT};
use super::{Failure, RequestedClaims, Scope, Tenant};
use crate::fields::Fields;
use crate::state::{Cloud, DEVICE_CODE_LIFETIME, DeviceState, Grant, Inner, TokenKind};
use crate::{clock, keys, synthetic};

/// RFC 8628, section 3.4.
pub(crate) const DEVICE_CODE: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// A request that the client may make.
pub(crate) struct Redemption<'a> {
    pub(crate) fields: &'a Fields,
    pub(crate) tenant: Tenant,
    pub(crate) origin: &'a str,
    pub(crate) cloud: Cloud,
    /// Whether the client proved itself.
    pub(crate) confidential: bool,
}

/// What the tokens are for.
pub(crate) struct Redeemed {
    /// As it goes into these tokens.
    pub(crate) grant: Grant,
    /// As it goes into a refresh token: whole, whatever was asked for this time. `None` where none was asked for.
    pub(crate) renewable: Option<Grant>,
}

impl Redemption<'_> {
    /// By the grant type.
    pub(crate) fn redeem(&self, inner: &mut Inner, grant_type: &str) -> Result<Redeemed, Failure> {
        let redeemed = match grant_type {
            "authorization_code" => self.code(inner)?,
            "refresh_token" => self.refresh_token(inner)?,
            DEVICE_CODE => self.device(inner)?,
            other => return Err(synthetic::grant_type_refused(other)),
        };
        if scopes::are_for_several(&redeemed.grant.scopes) {
            return Err(synthetic::several_resources());
        }
        Ok(redeemed)
    }

    /// Everything that must be right before a code is worth something. It is spent only then.
    fn code(&self, inner: &mut Inner) -> Result<Redeemed, Failure> {
        let fields = self.fields;
        let code = self.required("code")?;
        let lifetime = Duration::seconds(inner.application.authorization_code_lifetime);
        let asked = self.asked_scopes()?;
        let known = inner
            .sessions
            .grants
            .code(code)
            .ok_or_else(synthetic::code_unknown)?;
        if self.tenant != Tenant::Ours {
            return Err(synthetic::code_of_another_tenant());
        }
        if known.redeemed {
            return Err(synthetic::code_used());
        }
        if known.grant.issued_at + lifetime <= clock::now() {
            return Err(synthetic::code_expired());
        }
        if self.required("redirect_uri")? != known.redirect_uri {
            return Err(synthetic::redirect_uri_differs());
        }
        let fits = match (&known.challenge, fields.get("code_verifier")) {
            (None, None) => true,
            (Some((challenge, true)), Some(verifier)) => keys::sha256(verifier.as_bytes()) == *challenge,
            (Some((challenge, false)), Some(verifier)) => verifier == challenge,
            // RFC 9700, section 2.1.1: one without the other is a downgrade.
            (Some(_), None) | (None, Some(_)) => false,
        };
        if !fits {
            return Err(synthetic::verifier_differs());
        }
        let claims = self.claims(&known.grant)?;
        let mut grant = Grant {
            claims,
            ..known.grant.clone()
        };
        let mut whole = grant.clone();
        if let Some(asked) = asked {
            // What the sign-in itself was asked for does not depend on the API that the token is for.
            let kept: Vec<Scope> = grant
                .scopes
                .into_iter()
                .filter(|scope| scope.audience.is_none())
                .collect();
            grant.scopes = union(asked, kept);
            whole.scopes = union(whole.scopes, grant.scopes.clone());
        }
        if scopes::are_for_several(&grant.scopes) {
            return Err(synthetic::several_resources());
        }
        known.redeemed = true;
        let renewable = whole
            .scopes
            .iter()
            .any(|scope| scope.permission == "offline_access");
        Ok(Redeemed {
            grant,
            renewable: renewable.then_some(whole),
        })
    }

    /// Microsoft's refresh token page: the old one stays good, a new one comes along.
    fn refresh_token(&self, inner: &mut Inner) -> Result<Redeemed, Failure> {
        let asked = self.asked_scopes()?;
        let known = inner
            .sessions
            .grants
            .refresh_token(self.required("refresh_token")?)
            .cloned()
            .ok_or_else(synthetic::refresh_token_unknown)?;
        // A token that a client got with a credential needs one again.
        if known.kind == TokenKind::Confidential && !self.confidential {
            return Err(synthetic::credential_missing());
        }
        let now = clock::now();
        let age = (now - known.issued_at).whole_seconds() * 1000;
        let valid_from = inner
            .revocations
            .valid_from(&known.grant.oid, known.kind, known.number);
        if let Some(valid_from) = valid_from {
            let failure = crate::recorded::grant_revoked(known.grant.issued_at, valid_from);
            return Err(failure.with_token_age(age));
        }
        if known.issued_at + Duration::seconds(inner.application.refresh_token_lifetime) <= now {
            return Err(synthetic::refresh_token_expired().with_token_age(age));
        }
        let claims = self.claims(&known.grant)?;
        let whole = Grant {
            claims,
            // It belongs to the sign-in, which this is not.
            nonce: None,
            ..known.grant
        };
        let mut grant = whole.clone();
        if let Some(asked) = asked {
            grant.scopes = asked;
        }
        still_allowed(inner, &grant)?;
        Ok(Redeemed {
            renewable: Some(whole),
            grant,
        })
    }

    fn device(&self, inner: &mut Inner) -> Result<Redeemed, Failure> {
        let code = self.required("device_code")?.to_owned();
        let device = inner
            .sessions
            .grants
            .device(&code)
            .ok_or_else(synthetic::device_code_unknown)?;
        if device.issued_at + DEVICE_CODE_LIFETIME <= clock::now() {
            return Err(synthetic::device_code_expired());
        }
        let mut grant = match &device.state {
            DeviceState::Waiting => return Err(synthetic::device_waits()),
            DeviceState::Declined => return Err(synthetic::device_declined()),
            DeviceState::Approved(grant) => grant.as_ref().clone(),
        };
        grant.claims = self.claims(&grant)?;
        still_allowed(inner, &grant)?;
        inner.sessions.grants.end_device(&code);
        let renewable = grant
            .scopes
            .iter()
            .any(|scope| scope.permission == "offline_access");
        Ok(Redeemed {
            renewable: renewable.then(|| grant.clone()),
            grant,
        })
    }

    fn required(&self, name: &str) -> Result<&str, Failure> {
        self.fields
            .get(name)
            .ok_or_else(|| synthetic::parameter_missing(name))
    }

    fn asked_scopes(&self) -> Result<Option<Vec<Scope>>, Failure> {
        self.fields
            .get("scope")
            .map(|text| scopes::parse(text, self.origin, self.cloud))
            .transpose()
            .map_err(|unknown| synthetic::scope_unknown(&unknown))
    }

    /// Clients declare at this address too that they handle challenges.
    fn claims(&self, grant: &Grant) -> Result<RequestedClaims, Failure> {
        let asked = RequestedClaims::read(self.fields)?;
        Ok(RequestedClaims {
            handles_challenges: grant.claims.handles_challenges || asked.handles_challenges,
            context: asked.context.or_else(|| grant.claims.context.clone()),
            in_id_token: grant.claims.in_id_token.clone(),
        })
    }
}

/// What the authorize address would have stopped at a page for.
fn still_allowed(inner: &Inner, grant: &Grant) -> Result<(), Failure> {
    let account = inner
        .directory
        .by_oid(&grant.oid)
        .ok_or_else(synthetic::code_unknown)?;
    // A lock keeps passwords out, not tokens.
    let account = crate::state::Account {
        locked: false,
        ..account.clone()
    };
    if let Some(failure) = person_stopped(inner, &account) {
        return Err(failure);
    }
    if grant.claims.context.is_some() && !grant.session.second_factor {
        return Err(synthetic::second_factor_needed());
    }
    let missing = grant
        .scopes
        .iter()
        .find(|scope| scope.permission != DEFAULT && !has_consent(inner, &grant.oid, scope.permission));
    missing.map_or(Ok(()), |_| {
        Err(synthetic::not_consented(&inner.application.client_id))
    })
}

fn union(mut scopes: Vec<Scope>, more: Vec<Scope>) -> Vec<Scope> {
    for scope in more {
        if !scopes.contains(&scope) {
            scopes.push(scope);
        }
    }
    scopes
}
