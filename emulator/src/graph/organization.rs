//! `GET /organization` and `GET /organization/{id}`.

use axum::http::Method;
use serde_json::{Map, Value, json};

use super::access::Caller;
use super::{Answer, Call, Refusal, Success};
use crate::state::{FEDERATED_DOMAIN, TENANT_DOMAIN, TENANT_ID, TENANT_NAME};

/// Permissions with which every property is filled.
const READ_ALL: [&str; 3] = [
    "Organization.Read.All",
    "Directory.Read.All",
    "Directory.AccessAsUser.All",
];

pub(super) fn answer(call: &Call<'_>, caller: &Caller, id: Option<&str>) -> Answer {
    if call.method != Method::GET {
        return Err(Refusal::method_not_allowed());
    }
    let all = caller.has_one_of(&READ_ALL);
    if !all {
        caller.needs_one_of(&["User.Read", "User.Read.All"])?;
    }
    let select = call.query.get("$select");
    let mut organization = Map::new();
    for (name, value) in properties(all) {
        if select.is_none_or(|select| select.split(',').any(|wanted| wanted.trim() == name)) {
            organization.insert(name.to_owned(), value);
        }
    }
    let context = select.map_or_else(
        || "organization".to_owned(),
        |select| format!("organization({select})"),
    );
    let context = format!("{}/$metadata#{context}", call.root);
    let Some(id) = id else {
        return Ok(Success::with(
            json!({"@odata.context": context, "value": [organization]}),
        ));
    };
    if !id.eq_ignore_ascii_case(TENANT_ID) {
        return Err(Refusal::not_found(id));
    }
    organization.insert("@odata.context".to_owned(), json!(format!("{context}/$entity")));
    Ok(Success::with(Value::Object(organization)))
}

/// With `User.Read` alone only the first three are filled, the rest is null (Microsoft's "List organizations" page).
fn properties(all: bool) -> Vec<(&'static str, Value)> {
    let more = |value: Value| if all { value } else { Value::Null };
    vec![
        ("id", json!(TENANT_ID)),
        ("displayName", json!(TENANT_NAME)),
        (
            "verifiedDomains",
            json!([
                domain(TENANT_DOMAIN, true, "Managed"),
                domain(FEDERATED_DOMAIN, false, "Federated")
            ]),
        ),
        ("businessPhones", more(json!([]))),
        ("country", Value::Null),
        ("countryLetterCode", more(json!("CH"))),
        ("createdDateTime", more(json!("2020-01-01T00:00:00Z"))),
        ("onPremisesSyncEnabled", more(json!(true))),
        ("preferredLanguage", more(json!("en"))),
        ("technicalNotificationMails", more(json!([]))),
        ("tenantType", more(json!("AAD"))),
    ]
}

fn domain(name: &str, default: bool, kind: &str) -> Value {
    json!({"capabilities": "Email, OfficeCommunicationsOnline", "isDefault": default, "isInitial": default, "name": name, "type": kind})
}
