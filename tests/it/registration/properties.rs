//! The property names that the recipes may write, by type: those of Microsoft Graph v1.0, read from the models of
//! Microsoft's own client (`msgraph-sdk` 1.65). Graph answers 400 to any other.

use serde_json::Value;

/// Says which property of a write Graph does not know.
pub(super) fn check(path: &[&str], body: &Value) -> Result<(), String> {
    let kind = match path {
        ["applications", _, "federatedIdentityCredentials", ..] => "federatedIdentityCredential",
        ["applications", _, "addPassword"] => "addPassword",
        ["applications", ..] => "registration",
        ["servicePrincipals", _, "appRoleAssignedTo"] => "appRoleAssignment",
        ["servicePrincipals", ..] => "servicePrincipal",
        ["oauth2PermissionGrants", ..] => "oauth2PermissionGrant",
        _ => return Err(format!("no type for {path:?}")),
    };
    let known: Value = serde_json::from_str(include_str!("graph.json")).unwrap();
    names(body, kind, &known)
}

fn names(value: &Value, kind: &str, known: &Value) -> Result<(), String> {
    match value {
        Value::Array(items) => items.iter().try_for_each(|item| names(item, kind, known)),
        Value::Object(members) => members.iter().try_for_each(|(name, value)| {
            let has = known[kind].as_array().unwrap().iter().any(|one| one == name);
            if !has {
                return Err(format!("Invalid property '{name}'."));
            }
            // A property that holds objects has their type's names under its own.
            match known.get(name) {
                Some(_) => names(value, name, known),
                None => Ok(()),
            }
        }),
        _ => Ok(()),
    }
}
