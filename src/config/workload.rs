//! What the webhook of Microsoft Entra Workload ID puts into a pod's environment: the four belong together.
//! <https://azure.github.io/azure-workload-identity/docs/topics/service-account-labels-and-annotations.html>

use super::{
    problem::Origin,
    source::{Entry, Env},
    value::Value,
};

/// Names the file with the pod's token.
pub(super) const TOKEN_FILE: &str = "AZURE_FEDERATED_TOKEN_FILE";
/// The origin of the sign-in service.
pub(super) const AUTHORITY_HOST: &str = "AZURE_AUTHORITY_HOST";

/// What was injected for a setting. Without a token file nothing was, whatever the other variables of that family say:
/// they stand in many a developer's shell.
pub(super) fn injected(key: &str, env: &dyn Env) -> Option<Entry> {
    let name = match key {
        "entra.tenant" => "AZURE_TENANT_ID",
        "entra.client_id" => "AZURE_CLIENT_ID",
        _ => return None,
    };
    variable(TOKEN_FILE, env)?;
    variable(name, env)
}

/// The file with the pod's token.
pub(super) fn token_file(env: &dyn Env) -> Option<Entry> {
    variable(TOKEN_FILE, env)
}

/// The issuer's base, of the injected host and the tenant.
pub(super) fn authority(tenant: &str, env: &dyn Env) -> Option<Entry> {
    variable(TOKEN_FILE, env)?;
    let Entry { value, origin } = variable(AUTHORITY_HOST, env)?;
    let host = value.text().ok()?.trim_end_matches('/').to_owned();
    Some(Entry {
        value: Value::Untyped(format!("{host}/{tenant}/v2.0")),
        origin,
    })
}

fn variable(name: &str, env: &dyn Env) -> Option<Entry> {
    let value = env.value(name).filter(|value| !value.is_empty())?;
    let value = value
        .into_string()
        .map_or(Value::Other("bytes that are not UTF-8"), Value::Untyped);
    Some(Entry {
        value,
        origin: Origin::Environment(name.to_owned()),
    })
}
