//! A token of somebody whom the app registration trusts, for example of a Kubernetes cluster, which writes it anew long
//! before it expires. It is not ours to judge: Entra ID checks it.
//! <https://learn.microsoft.com/entra/workload-id/workload-identity-federation>

use std::path::Path;

use secrecy::{ExposeSecret as _, SecretString};

use super::CannotProve;
use crate::config;

const KEY: &str = "entra.federated_token_file";

/// The token that the file holds now.
pub(super) fn read(path: &Path) -> Result<SecretString, CannotProve> {
    let wrong = |what: String| CannotProve::new(KEY, format!("{} {what}", path.display()));
    let text = config::read_secret_file(path).map_err(|error| wrong(format!("cannot be read: {error}")))?;
    let is_word = |part: &str| {
        let is_base64url = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        !part.is_empty() && part.chars().all(is_base64url)
    };
    // RFC 7515, section 7.1.
    let parts: Vec<&str> = text.expose_secret().trim().split('.').collect();
    if parts.len() == 3 && parts.iter().all(|part| is_word(part)) {
        Ok(SecretString::from(text.expose_secret().trim()))
    } else {
        Err(wrong("holds no JSON Web Token".to_owned()))
    }
}
