//! A client secret, from a file if it has one: whoever writes a new one there has rotated it.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use secrecy::SecretString;

use crate::config::ClientSecret;

/// A client secret that may change in its file.
pub(super) struct Secret {
    file: Option<PathBuf>,
    last: Mutex<Last>,
}

struct Last {
    value: SecretString,
    /// Whether the file could not be used the last time: that is said once, not for every sign-in.
    failing: bool,
}

impl Secret {
    pub(super) fn new(secret: &ClientSecret) -> Self {
        Self {
            file: secret.file.clone(),
            last: Mutex::new(Last {
                value: secret.value.clone(),
                failing: false,
            }),
        }
    }

    /// What the file says now; while it cannot be used, what it said last.
    pub(super) fn now(&self) -> SecretString {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(path) = &self.file {
            match ClientSecret::read(path) {
                Ok(value) => {
                    last.value = value;
                    last.failing = false;
                }
                Err(what) if !last.failing => {
                    last.failing = true;
                    tracing::error!(file = %path.display(), "the client secret {what}; the last one stays in use");
                }
                Err(_) => {}
            }
        }
        last.value.clone()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use secrecy::ExposeSecret as _;

    use super::*;

    #[test]
    fn follows_its_file_and_survives_a_bad_one() {
        let path = std::env::temp_dir().join(format!("repass-secret-{}", std::process::id()));
        let secret = Secret::new(&ClientSecret {
            value: SecretString::from("first"),
            file: Some(path.clone()),
        });
        for (written, expected) in [
            (None, "first"),
            (Some("second\n"), "second"),
            (Some(""), "second"),
            (Some("not one word"), "second"),
            (None, "second"),
            (Some("third"), "third"),
        ] {
            match written {
                Some(text) => fs::write(&path, text).unwrap(),
                None => drop(fs::remove_file(&path)),
            }
            assert_eq!(secret.now().expose_secret(), expected, "{written:?}");
        }
        fs::remove_file(&path).unwrap();
    }
}
