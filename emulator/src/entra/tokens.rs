//! Access tokens.

use aws_lc_rs::rand;
use serde_json::json;

use super::Scope;
use crate::clock;
use crate::state::{Account, Grant, Inner, Shared, TENANT_ID};

/// The start of a token is dated back by five minutes, as in Microsoft's samples.
pub(crate) const BACK_DATED: i64 = 300;

/// Seconds that an access token lives. Microsoft's access token page: random within 60 to 90 minutes, or within 20 to 28
/// hours for a client that handles claims challenges. A sign-in that may be no older than so many seconds ends it earlier.
pub(crate) fn lifetime(inner: &Inner, grant: &Grant) -> i64 {
    if let Some(seconds) = inner.application.access_token_lifetime {
        return seconds;
    }
    let left = grant.max_age.filter(|age| *age > 0).map(|age| {
        let end = grant.session.auth_time.unix_timestamp() + age;
        (end - clock::now().unix_timestamp()).max(1)
    });
    let usual = usual_lifetime(grant);
    left.map_or(usual, |left| usual.min(left))
}

fn usual_lifetime(grant: &Grant) -> i64 {
    let mut random = [0_u8; 2];
    // A generator that fails leaves the shortest life.
    let _ = rand::fill(&mut random);
    let random = i64::from(u16::from_le_bytes(random));
    if grant.claims.handles_challenges {
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
    granted: &[Scope],
    lifetime: i64,
) -> Option<String> {
    inner.newest_token += 1;
    let now = clock::now().unix_timestamp();
    let audience = granted.iter().find_map(|scope| scope.audience.as_deref());
    let permissions: Vec<&str> = granted.iter().map(|scope| scope.permission).collect();
    let mut claims = json!({
        // Without a permission of Graph the token is only good for user information, which Graph hosts too.
        "aud": audience.unwrap_or(world.cloud.graph_origin()),
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
    let members = claims.as_object_mut()?;
    if grant.claims.handles_challenges {
        members.insert("xms_cc".to_owned(), json!(["cp1"]));
    }
    if let Some(context) = &grant.claims.context {
        members.insert("acrs".to_owned(), json!([context]));
    }
    world.keys.graph.sign(&claims)
}
