//! A secret has more sources than other settings: a file that another setting names, and systemd's credentials.
//! <https://systemd.io/CREDENTIALS/>

use std::{io, path::PathBuf};

use super::{
    problem::{Origin, Problem},
    reader::Reader,
    source::{self, Entry},
    value::{Kind, Value},
};

impl Reader<'_> {
    /// A secret: from its own key, from the file that `file_key` names, or from systemd's credentials.
    pub(super) fn secret<T>(
        &mut self,
        key: &'static str,
        file_key: &'static str,
        kind: &Kind<T>,
    ) -> Option<T> {
        let entry = self.find_secret(key, file_key);
        self.take(key, kind, entry)
    }

    fn find_secret(&mut self, key: &'static str, file_key: &'static str) -> Option<Entry> {
        let (value, path) = (self.find(key), self.find(file_key));
        match (value, path) {
            (Some(value), Some(path)) => {
                let from_environment = |entry: &Entry| matches!(entry.origin, Origin::Environment(_));
                match (from_environment(&value), from_environment(&path)) {
                    // The environment wins over the file, for the two together as for each.
                    (true, false) => Some(value),
                    (false, true) => self.read_secret(key, file_key, path),
                    _ => {
                        let what = format!("is set twice: here and by {file_key} ({})", path.origin);
                        let hint =
                            format!("keep one of the two; {file_key} keeps the secret out of the settings");
                        let origin = Some(value.origin);
                        self.problems.push(Problem {
                            key: key.to_owned(),
                            what,
                            origin,
                            hint,
                        });
                        None
                    }
                }
            }
            (Some(value), None) => Some(value),
            (None, Some(path)) => self.read_secret(key, file_key, path),
            (None, None) => self.read_credential(key),
        }
    }

    fn read_secret(&mut self, key: &'static str, file_key: &'static str, entry: Entry) -> Option<Entry> {
        let path = match entry.value.text() {
            Ok(path) => PathBuf::from(path),
            Err(wrong) => {
                let hint = "write the path of a file that holds the secret".to_owned();
                let (key, origin) = (file_key.to_owned(), Some(entry.origin));
                self.problems.push(Problem {
                    key,
                    what: wrong.what,
                    origin,
                    hint,
                });
                return None;
            }
        };
        match source::read_secret(&path) {
            Ok(secret) => {
                let named_by = match entry.origin {
                    Origin::Environment(name) => name,
                    _ => file_key.to_owned(),
                };
                Some(Entry {
                    value: Value::Untyped(secret),
                    origin: Origin::SecretFile { path, named_by },
                })
            }
            Err(error) => {
                let what = format!("{} cannot be read: {error}", path.display());
                let hint = format!("let the portal's user read it, or set {}", source::variable(key));
                let (key, origin) = (file_key.to_owned(), Some(entry.origin));
                self.problems.push(Problem {
                    key,
                    what,
                    origin,
                    hint,
                });
                None
            }
        }
    }

    fn read_credential(&mut self, key: &'static str) -> Option<Entry> {
        for path in source::credential_files(key, self.env) {
            match source::read_secret(&path) {
                Ok(secret) => {
                    return Some(Entry {
                        value: Value::Untyped(secret),
                        origin: Origin::Credential(path),
                    });
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => {
                    let what = format!("cannot be read: {error}");
                    let hint = "let the portal's user read it (systemd: LoadCredential=)".to_owned();
                    let origin = Some(Origin::Credential(path));
                    self.problems.push(Problem {
                        key: key.to_owned(),
                        what,
                        origin,
                        hint,
                    });
                    return None;
                }
            }
        }
        None
    }
}
