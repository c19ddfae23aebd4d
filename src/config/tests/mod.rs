//! What the settings promise to operators.

mod after_change;
mod credential;
mod example;
mod hostile;
mod network;
mod sources;

use std::collections::BTreeMap;

use secrecy::ExposeSecret as _;

use super::{Config, Credential, Loaded, Problems};

/// The least that starts.
const LEAST: [(&str, &str); 4] = [
    ("REPASS_SERVER__PUBLIC_URL", "https://password.example.com"),
    ("REPASS_ENTRA__TENANT", "contoso.com"),
    ("REPASS_ENTRA__CLIENT_ID", "6731de76-14a6-49ae-97bc-6eba6914391e"),
    ("REPASS_ENTRA__CLIENT_SECRET", "canary-client-secret"),
];

/// Settings from variables alone, on top of the least that starts; an empty value takes one of those away.
fn load(variables: &[(&str, &str)]) -> Result<Loaded, Problems> {
    load_file("", variables)
}

/// The same with a settings file.
fn load_file(text: &str, variables: &[(&str, &str)]) -> Result<Loaded, Problems> {
    let env: BTreeMap<String, String> = LEAST
        .iter()
        .chain(variables)
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    Config::parse(text, &env)
}

/// The client secret, which must be how the portal proves itself.
fn client_secret(config: &Config) -> &str {
    match &config.entra.credential {
        Credential::Secret(secret) => secret.value.expose_secret(),
        other => panic!("{other:?}"),
    }
}

/// The value in force as it is shown.
fn shown(loaded: &Loaded, key: &str) -> Option<String> {
    loaded
        .origins
        .iter()
        .find(|setting| setting.key == key)
        .unwrap()
        .shown
        .clone()
}
