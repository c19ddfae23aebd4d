//! The tokens themselves.

use aws_lc_rs::rand;
use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::authorize::hint_of;
use super::{Scope, issuer};
use crate::state::{Account, Grant, Inner, Kind, Shared, TENANT_ID};
use crate::{clock, ids, keys};

/// ID tokens live an hour; their start is dated back by five minutes, as in Microsoft's samples.
const ID_TOKEN_LIFETIME: i64 = 3600;
const BACK_DATED: i64 = 300;
/// An expiring account's password has this many seconds left.
const PASSWORD_EXPIRES_IN: i64 = 3 * 24 * 3600;

/// Seconds that an access token lives. Microsoft's access token page: random within 60 to 90 minutes, or within 20 to 28
/// hours for a client that handles claims challenges.
pub(crate) fn lifetime(inner: &Inner, grant: &Grant) -> i64 {
    if let Some(seconds) = inner.application.access_token_lifetime {
        return seconds;
    }
    let mut random = [0_u8; 2];
    // A generator that fails leaves the shortest life.
    let _ = rand::fill(&mut random);
    let random = i64::from(u16::from_le_bytes(random));
    if grant.handles_challenges {
        72_000 + random % 28_800
    } else {
        3600 + random % 1800
    }
}

/// For Graph. Clients must not look inside; only Graph's half of this emulator does.
pub(crate) fn access_token(
    world: &Shared,
    inner: &mut Inner,
    grant: &Grant,
    account: &Account,
    granted: &[&Scope],
    lifetime: i64,
) -> Option<String> {
    inner.newest_token += 1;
    let now = clock::now().unix_timestamp();
    let audience = granted.iter().find_map(|scope| scope.audience.as_deref());
    let permissions: Vec<&str> = granted.iter().map(|scope| scope.permission).collect();
    let mut claims = json!({
        // Without a permission of Graph the token is only good for user information, which Graph hosts too.
        "aud": audience.unwrap_or("https://graph.microsoft.com"),
        "iss": format!("https://sts.windows.net/{TENANT_ID}/"),
        "iat": now - BACK_DATED,
        "nbf": now - BACK_DATED,
        "exp": now + lifetime,
        "appid": inner.application.client_id,
        "oid": account.oid,
        "scp": permissions.join(" "),
        "sid": grant.session.sid,
        "tid": TENANT_ID,
        "upn": account.upn,
        "uti": inner.newest_token.to_string(),
        "ver": "1.0",
    });
    if grant.handles_challenges {
        claims
            .as_object_mut()?
            .insert("xms_cc".to_owned(), json!(["cp1"]));
    }
    world.keys.graph.sign(&claims)
}

/// For the application.
pub(crate) fn id_token(
    world: &Shared,
    inner: &Inner,
    grant: &Grant,
    account: &Account,
    origin: &str,
) -> Option<String> {
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
    set("exp", json!(now.unix_timestamp() + ID_TOKEN_LIFETIME));
    set("tid", json!(TENANT_ID));
    // Pairwise: another application would see another subject.
    set(
        "sub",
        json!(keys::sha256(
            format!("{}{}", application.client_id, account.oid).as_bytes()
        )),
    );
    set("uti", json!(ids::guid()));
    if let Some(nonce) = &grant.nonce {
        set("nonce", json!(nonce));
    }
    if grant.scopes.iter().any(|scope| scope.permission == "profile") {
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
    if account.kind == Kind::Guest || grant.scopes.iter().any(|scope| scope.permission == "email") {
        set("email", json!(account.preferred_username()));
    }
    for name in &application.optional_claims {
        if let Some(value) = optional(name, grant, account, now) {
            set(name, value);
        }
    }
    world.keys.tenant.sign(&Value::Object(claims))
}

/// Microsoft's optional claims reference; the ones that are not here are left out, as Entra does where it has no value.
fn optional(name: &str, grant: &Grant, account: &Account, now: OffsetDateTime) -> Option<Value> {
    Some(match name {
        "login_hint" => json!(hint_of(account)),
        "sid" => json!(grant.session.sid),
        "acct" => json!(i32::from(account.kind == Kind::Guest)),
        "auth_time" => json!(grant.session.auth_time.unix_timestamp()),
        "pwd_exp" if account.expiring => json!(PASSWORD_EXPIRES_IN + (now - grant.issued_at).whole_seconds()),
        "pwd_url" if account.expiring => json!("https://portal.microsoftonline.com/ChangePassword.aspx"),
        "upn" => json!(account.upn),
        "email" => json!(account.preferred_username()),
        "given_name" => json!(account.given_name.clone()?),
        "family_name" => json!(account.surname.clone()?),
        "tenant_ctry" => json!("CH"),
        "xms_pl" => json!("en"),
        "onprem_sid" if account.kind == Kind::Synced => json!("S-1-5-21-1004336348-1177238915-682003330-512"),
        _ => return None,
    })
}
