//! `GET /me` and `GET /users/{id}`, and the refused `PATCH` of both.

use axum::http::Method;
use serde_json::{Map, Value, json};

use super::access::Caller;
use super::{Answer, Call, Refusal, Success, body};
use crate::state::{Account, Kind, Shared};
use crate::{clock, recorded, synthetic};

/// What answers without `$select`. Microsoft's user resource page: everything else only when it is asked for by name.
const DEFAULTS: [&str; 11] = [
    "businessPhones",
    "displayName",
    "givenName",
    "jobTitle",
    "mail",
    "mobilePhone",
    "officeLocation",
    "preferredLanguage",
    "surname",
    "userPrincipalName",
    "id",
];

/// Delegated permissions that let a token read its own user.
const READ: [&str; 5] = [
    "User.Read",
    "User.ReadWrite",
    "User.Read.All",
    "Directory.Read.All",
    "Directory.AccessAsUser.All",
];

pub(super) fn answer(world: &Shared, call: &Call<'_>, caller: &Caller, account: &Account) -> Answer {
    if call.method == Method::PATCH {
        return Err(update(call, account));
    }
    if call.method != Method::GET {
        return Err(Refusal::method_not_allowed());
    }
    caller.needs_one_of(&READ)?;
    world.lock().count("profile_reads");
    let root = &call.root;
    let mut body = Map::new();
    if let Some(select) = call.query.get("$select") {
        body.insert(
            "@odata.context".to_owned(),
            json!(format!("{root}/$metadata#users({select})/$entity")),
        );
        for name in select.split(',').map(str::trim) {
            // Graph refuses a property that it does not know; which words it uses is not recorded.
            let value = property(account, name)
                .ok_or_else(|| Refusal::bad_request(&synthetic::unknown_property(name)))?;
            body.insert(name.to_owned(), value);
        }
    } else {
        body.insert(
            "@odata.context".to_owned(),
            json!(format!("{root}/$metadata#users/$entity")),
        );
        for name in DEFAULTS {
            body.insert(name.to_owned(), property(account, name).unwrap_or_default());
        }
    }
    Ok(Success::with(Value::Object(body)))
}

/// Nobody may update a user here. Microsoft's pages: `passwordProfile` takes an administrator's role, and a synchronised
/// account's is mastered elsewhere.
fn update(call: &Call<'_>, account: &Account) -> Refusal {
    match body::object(call) {
        Err(refusal) => refusal,
        Ok(body) if body.contains_key("passwordProfile") && account.kind == Kind::Synced => {
            Refusal::by_directory(recorded::SYNCED_ACCOUNT)
        }
        Ok(_) => Refusal::missing_scope(),
    }
}

fn property(account: &Account, name: &str) -> Option<Value> {
    Some(match name {
        "id" => json!(account.oid),
        "displayName" => json!(account.display_name),
        "givenName" => json!(account.given_name),
        "surname" => json!(account.surname),
        "userPrincipalName" => json!(account.upn),
        "mail" => json!(account.preferred_username()),
        "userType" => json!(if account.kind == Kind::Guest {
            "Guest"
        } else {
            "Member"
        }),
        // True for a synchronised account, null where that never was.
        "onPremisesSyncEnabled" => json!((account.kind == Kind::Synced).then_some(true)),
        "lastPasswordChangeDateTime" => json!(clock::graph_property(account.last_password_change)),
        "passwordPolicies" => json!(account.password_policies),
        "accountEnabled" => json!(!account.disabled),
        "businessPhones" => json!([]),
        "jobTitle"
        | "mobilePhone"
        | "officeLocation"
        | "preferredLanguage"
        | "department"
        | "country"
        | "usageLocation"
        | "employeeId"
        | "onPremisesImmutableId" => Value::Null,
        _ => return None,
    })
}
