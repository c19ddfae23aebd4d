//! ID tokens, version 2.0, and their optional claims.

use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::authorize::hint_of;
use super::issuer;
use super::tokens::BACK_DATED;
use crate::state::{Account, Application, Grant, Inner, Kind, TENANT_ID};
use crate::{clock, ids, keys};

/// ID tokens live an hour.
const LIFETIME: i64 = 3600;
/// An expiring account's password has this many seconds left.
const PASSWORD_EXPIRES_IN: i64 = 3 * 24 * 3600;

/// For the application.
pub(crate) fn id_token(inner: &Inner, grant: &Grant, account: &Account, origin: &str) -> Option<String> {
    let application = &inner.application;
    let now = clock::now();
    let start = now.unix_timestamp() - BACK_DATED;
    let mut claims = Map::new();
    let mut set = |name: &str, value: Value| {
        claims.insert(name.to_owned(), value);
    };
    set("ver", json!("2.0"));
    set("iss", json!(issuer(origin)));
    set("aud", json!(application.client_id));
    set("iat", json!(start));
    set("nbf", json!(start));
    set("exp", json!(now.unix_timestamp() + LIFETIME));
    set("tid", json!(TENANT_ID));
    set("sub", json!(subject(application, account)));
    // Internal to Entra; whatever they hold, a client has to leave it alone.
    set("uti", json!(ids::guid()));
    set("aio", json!(ids::opaque()));
    set("rh", json!(format!("1.{}.", ids::opaque())));
    if let Some(nonce) = &grant.nonce {
        set("nonce", json!(nonce));
    }
    let has = |name: &str| grant.scopes.iter().any(|scope| scope.permission == name);
    if has("profile") {
        set("oid", json!(account.oid));
        set("name", json!(account.display_name));
        set("preferred_username", json!(account.preferred_username()));
    }
    if account.kind == Kind::Guest {
        // The home tenant of the invented guest.
        set(
            "idp",
            json!("https://sts.windows.net/0d9e8f7a-6b5c-4d3e-8f2a-1b0c9d8e7f6a/"),
        );
    }
    if account.kind == Kind::Guest || has("email") {
        set("email", json!(account.preferred_username()));
    }
    let asked = application
        .honours_claims_parameter
        .then_some(&grant.claims.in_id_token);
    for name in application
        .optional_claims
        .iter()
        .chain(asked.into_iter().flatten())
    {
        if let Some(value) = optional(name, grant, account, now) {
            set(name, value);
        }
    }
    inner.keys.sign(&Value::Object(claims))
}

/// Pairwise: another application would see another subject.
pub(crate) fn subject(application: &Application, account: &Account) -> String {
    keys::sha256(format!("{}{}", application.client_id, account.oid).as_bytes())
}

/// Microsoft's optional claims reference; the ones that are not here are left out, as Entra does where it has no value.
/// `amr` and `acr` are not among them: version 2.0 has neither.
fn optional(name: &str, grant: &Grant, account: &Account, now: OffsetDateTime) -> Option<Value> {
    Some(match name {
        "login_hint" => json!(hint_of(account)),
        "sid" => json!(grant.session.sid),
        "acct" => json!(i32::from(account.kind == Kind::Guest)),
        "acrs" => json!([grant.claims.context.clone()?]),
        "auth_time" => json!(grant.session.auth_time.unix_timestamp()),
        "pwd_exp" if account.expiring => json!(PASSWORD_EXPIRES_IN + (now - grant.issued_at).whole_seconds()),
        "pwd_url" if account.expiring => json!("https://portal.microsoftonline.com/ChangePassword.aspx"),
        "upn" => json!(account.upn),
        "email" => json!(account.preferred_username()),
        "verified_primary_email" => json!([account.preferred_username()]),
        "verified_secondary_email" => json!([]),
        "xms_edov" => json!(true),
        "given_name" => json!(account.given_name.clone()?),
        "family_name" => json!(account.surname.clone()?),
        "ctry" | "tenant_ctry" => json!("CH"),
        "tenant_region_scope" => json!("WW"),
        "xms_pl" | "xms_tpl" => json!("en"),
        // RFC 5737: an address that is nobody's.
        "ipaddr" => json!("203.0.113.7"),
        "onprem_sid" if account.kind == Kind::Synced => json!("S-1-5-21-1004336348-1177238915-682003330-512"),
        _ => return None,
    })
}
