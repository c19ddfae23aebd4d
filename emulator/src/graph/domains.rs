//! `GET /domains` and `GET /domains/{name}`: Microsoft's domain resource page.

use axum::http::Method;
use serde_json::{Value, json};

use super::access::Caller;
use super::{Answer, Call, Refusal, Success};
use crate::state::{FEDERATED_DOMAIN, TENANT_DOMAIN};

/// Permissions with which domains are read.
const READ: [&str; 3] = [
    "Domain.Read.All",
    "Directory.Read.All",
    "Directory.AccessAsUser.All",
];

pub(super) fn answer(call: &Call<'_>, caller: &Caller, name: Option<&str>) -> Answer {
    if call.method != Method::GET {
        return Err(Refusal::method_not_allowed());
    }
    caller.needs_one_of(&READ)?;
    let domains = [
        domain(TENANT_DOMAIN, true, "Managed"),
        domain(FEDERATED_DOMAIN, false, "Federated"),
    ];
    let Some(name) = name else {
        return Ok(Success::with(json!({
            "@odata.context": format!("{}/$metadata#domains", call.root),
            "value": domains,
        })));
    };
    let found = domains.into_iter().find(|domain| {
        domain
            .get("id")
            .and_then(Value::as_str)
            .is_some_and(|id| id.eq_ignore_ascii_case(name))
    });
    let mut domain = found.ok_or_else(|| Refusal::not_found(name))?;
    if let Some(domain) = domain.as_object_mut() {
        let context = json!(format!("{}/$metadata#domains/$entity", call.root));
        domain.insert("@odata.context".to_owned(), context);
    }
    Ok(Success::with(domain))
}

fn domain(name: &str, default: bool, authentication: &str) -> Value {
    json!({
        "authenticationType": authentication,
        "availabilityStatus": null,
        "id": name,
        "isAdminManaged": true,
        "isDefault": default,
        "isInitial": default,
        "isRoot": true,
        "isVerified": true,
        "supportedServices": ["Email", "OfficeCommunicationsOnline"],
        // Never. Documented: new tenants have no expiry by default.
        "passwordValidityPeriodInDays": 2_147_483_647_u32,
        "passwordNotificationWindowInDays": 14,
    })
}
