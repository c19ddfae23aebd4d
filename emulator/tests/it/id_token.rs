//! What an ID token says, and what it says only on request.

use serde_json::{Value, json};

use crate::support::{ADA, ADAS_PASSWORD, SCOPE, Tenant, claims, text};

const SYNCED: (&str, &str) = ("blaise@contoso.example", "Pascaline-Wheel-1642");
const GUEST: (&str, &str) = ("grace@partner.example", "Nanosecond-Wire-1952");
const EXPIRING: (&str, &str) = ("emmy@contoso.example", "Symmetry-Theorem-1918");

impl Tenant {
    async fn says(&self, (name, password): (&str, &str), scope: &str) -> Value {
        claims(&text(&self.tokens_of(name, password, scope).await, "id_token"))
    }
}

#[tokio::test]
async fn optional_claims_are_there_only_when_they_are_registered() {
    let tenant = Tenant::start().await;
    let ada = (ADA, ADAS_PASSWORD);
    for (name, who, expected) in [
        ("acct", ada, Some(json!(0))),
        ("acct", GUEST, Some(json!(1))),
        ("upn", ada, Some(json!(ADA))),
        (
            "upn",
            GUEST,
            Some(json!("grace_partner.example#EXT#@contoso.example")),
        ),
        ("email", ada, Some(json!(ADA))),
        ("email", GUEST, Some(json!("grace@partner.example"))),
        ("verified_primary_email", ada, Some(json!([ADA]))),
        ("verified_secondary_email", ada, Some(json!([]))),
        ("xms_edov", ada, Some(json!(true))),
        ("given_name", ada, Some(json!("Ada"))),
        ("family_name", ada, Some(json!("Lovelace"))),
        ("ctry", ada, Some(json!("CH"))),
        ("tenant_ctry", ada, Some(json!("CH"))),
        ("tenant_region_scope", ada, Some(json!("WW"))),
        ("xms_pl", ada, Some(json!("en"))),
        ("xms_tpl", ada, Some(json!("en"))),
        ("ipaddr", ada, Some(json!("203.0.113.7"))),
        (
            "pwd_url",
            EXPIRING,
            Some(json!("https://portal.microsoftonline.com/ChangePassword.aspx")),
        ),
        // Where there is no value, there is no claim.
        ("pwd_exp", ada, None),
        ("pwd_url", ada, None),
        ("onprem_sid", ada, None),
        ("acrs", ada, None),
        ("in_corp", ada, None),
        // Version 2.0 has neither, whatever is registered.
        ("amr", ada, None),
        ("acr", ada, None),
    ] {
        tenant.set_application(json!({"optional_claims": [name]})).await;
        let token = tenant.says(who, SCOPE).await;
        assert_eq!(token.get(name), expected.as_ref(), "{name} of {}", who.0);
    }
    for (name, who) in [
        ("login_hint", ada),
        ("sid", ada),
        ("auth_time", ada),
        ("pwd_exp", EXPIRING),
        ("onprem_sid", SYNCED),
    ] {
        tenant.set_application(json!({"optional_claims": [name]})).await;
        assert!(tenant.says(who, SCOPE).await.get(name).is_some(), "{name}");
    }
    tenant.set_application(json!({"optional_claims": []})).await;
    let token = tenant.says(ada, SCOPE).await;
    for name in ["login_hint", "sid", "acct", "auth_time", "email", "upn"] {
        assert!(token.get(name).is_none(), "{name}");
    }
}

#[tokio::test]
async fn scopes_decide_what_it_says_of_the_person() {
    let tenant = Tenant::start().await;
    tenant.set_application(json!({"optional_claims": []})).await;
    let ada = (ADA, ADAS_PASSWORD);
    for (scope, expected) in [
        ("openid", [false, false]),
        ("openid profile", [true, false]),
        ("openid email", [false, true]),
        ("openid profile email", [true, true]),
    ] {
        let token = tenant.says(ada, scope).await;
        let has = |name: &str| token.get(name).is_some();
        assert_eq!([has("oid"), has("email")], expected, "{scope}");
        assert_eq!(has("preferred_username"), has("oid"));
        assert!(has("sub") && has("tid") && has("aio") && has("rh") && has("uti"));
        assert!(!has("at_hash") && !has("c_hash"));
    }
}
