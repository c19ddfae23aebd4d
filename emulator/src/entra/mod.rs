//! The sign-in service, at Microsoft's paths below the tenant.
//!
//! A sign-in starts at `authorize` (which account?), walks through `sign_in` (its forms) and `obstacles` (what still stands in
//! the way), and goes back with a code. `token` takes that, a refresh token or a device code: `redeem` judges it, `tokens` and
//! `id_token` write what it is worth. `answer` goes around all of them.

mod answer;
mod authorize;
mod client_auth;
mod device;
mod discovery;
mod failure;
mod id_token;
mod logout;
mod obstacles;
mod origin;
mod pages;
mod redeem;
mod request;
mod requested_claims;
mod scopes;
mod sign_in;
mod token;
mod tokens;
mod user_info;

use axum::Router;
use axum::middleware::from_fn;
use axum::routing::{get, post};

pub(crate) use failure::Failure;
pub(crate) use origin::Origin;
pub(crate) use requested_claims::RequestedClaims;
pub(crate) use scopes::{OPENID_SCOPES, Scope};

use crate::state::{Shared, TENANT_DOMAIN, TENANT_ID};

/// The addresses of the sign-in service.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route(
            "/{tenant}/v2.0/.well-known/openid-configuration",
            get(discovery::document),
        )
        .route(
            "/{tenant}/.well-known/openid-configuration",
            get(discovery::older_document),
        )
        .route("/{tenant}/discovery/v2.0/keys", get(discovery::keys))
        .route("/{tenant}/discovery/keys", get(discovery::keys))
        .route("/{tenant}/discovery/instance", get(discovery::instance))
        .route("/{tenant}/oauth2/v2.0/authorize", get(authorize::start))
        .route("/{tenant}/login", post(sign_in::step))
        .route(
            "/{tenant}/oauth2/v2.0/token",
            post(token::redeem).fallback(token::wrong_method),
        )
        .route(
            "/{tenant}/oauth2/v2.0/logout",
            get(logout::by_get).post(logout::by_post),
        )
        .route("/{tenant}/oauth2/v2.0/devicecode", post(device::start))
        .route(
            "/{tenant}/oauth2/deviceauth",
            get(device::page).post(device::sign_in),
        )
        .route("/oidc/userinfo", get(user_info::answer).post(user_info::answer))
        .layer(from_fn(answer::dress))
}

/// How a path names a tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tenant {
    /// The one there is, by GUID or domain.
    Ours,
    /// `common` or `organizations`: whichever the person belongs to.
    Any,
    /// `consumers`: personal accounts, of which there are none here.
    Consumers,
}

impl Tenant {
    fn named(name: &str) -> Result<Self, Failure> {
        if name.eq_ignore_ascii_case(TENANT_ID) || name.eq_ignore_ascii_case(TENANT_DOMAIN) {
            Ok(Self::Ours)
        } else if name == "common" || name == "organizations" {
            Ok(Self::Any)
        } else if name == "consumers" {
            Ok(Self::Consumers)
        } else {
            Err(crate::synthetic::tenant_unknown(name))
        }
    }
}

/// The issuer of the tenant's tokens: always with the GUID, whatever the path said.
pub(crate) fn issuer(origin: &str) -> String {
    format!("{origin}/{TENANT_ID}/v2.0")
}
