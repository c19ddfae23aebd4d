//! Where settings come from: the settings file, the environment, files of their own.

use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs::File,
    io::{self, Read as _},
    ops::Range,
    path::{Path, PathBuf},
};

use toml::de::{DeTable, DeValue, Error};

use super::{
    problem::{Origin, Problem},
    value::Value,
};

/// The environment, as a parameter: tests bring their own.
pub trait Env {
    /// The value of a variable.
    fn value(&self, name: &str) -> Option<OsString>;
    /// The names of all variables.
    fn names(&self) -> Vec<String>;
}

/// The environment of this process.
#[derive(Clone, Copy, Debug)]
pub struct ProcessEnv;

/// What one source says about one setting.
pub(super) struct Entry {
    pub(super) value: Value,
    pub(super) origin: Origin,
}

/// What the settings file says, by `section.key`.
#[derive(Default)]
pub(super) struct FileEntries {
    pub(super) entries: BTreeMap<String, Entry>,
    /// Every section, those without a key too.
    pub(super) sections: BTreeMap<String, Origin>,
    /// What stands above the first section.
    pub(super) outside: Vec<(String, Origin)>,
}

/// The beginning of the name of every variable.
pub(super) const PREFIX: &str = "REPASS_";

/// The variable of a setting: `server.listen` is `REPASS_SERVER__LISTEN`.
pub(super) fn variable(key: &str) -> String {
    format!("{PREFIX}{}", key.replace('.', "__").to_ascii_uppercase())
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the environment"
)]
impl Env for ProcessEnv {
    fn value(&self, name: &str) -> Option<OsString> {
        std::env::var_os(name)
    }

    fn names(&self) -> Vec<String> {
        std::env::vars_os()
            .map(|(name, _)| name.to_string_lossy().into_owned())
            .collect()
    }
}

impl Env for BTreeMap<String, String> {
    fn value(&self, name: &str) -> Option<OsString> {
        self.get(name).map(OsString::from)
    }

    fn names(&self) -> Vec<String> {
        self.keys().cloned().collect()
    }
}

/// Splits the text of a settings file.
///
/// A mistake in the syntax ends it: what follows would be guesswork. Those problems never quote the line, which may hold
/// a secret.
pub(super) fn parse_file(text: &str, path: &Path) -> Result<FileEntries, Vec<Problem>> {
    let origin = |span: Range<usize>| {
        let before = text.get(..span.start).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Origin::File {
            path: path.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
        }
    };
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        let problem = |error: Error| Problem {
            key: path.display().to_string(),
            what: format!("is not TOML: {}", error.message()),
            origin: error.span().map(origin),
            hint: "see https://toml.io; text stands in quotes".to_owned(),
        };
        return Err(errors.into_iter().map(problem).collect());
    }
    let mut found = FileEntries::default();
    for (section, content) in table.get_ref() {
        let (name, place) = (section.get_ref().to_string(), origin(section.span()));
        match content.get_ref().as_table() {
            Some(keys) => {
                found.entries.extend(keys.iter().map(|(key, value)| {
                    let entry = Entry {
                        value: value_of(value.get_ref()),
                        origin: origin(key.span()),
                    };
                    (format!("{name}.{}", key.get_ref()), entry)
                }));
                found.sections.insert(name, place);
            }
            None => found.outside.push((name, place)),
        }
    }
    Ok(found)
}

/// Reads a file that holds one secret, without the line break at its end.
pub(super) fn read_secret(path: &Path) -> io::Result<String> {
    // No secret is longer; a mistaken `/dev/zero` would never end.
    const LONGEST: u64 = 64 * 1024;
    let mut text = String::new();
    File::open(path)?.take(LONGEST).read_to_string(&mut text)?;
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    Ok(text)
}

/// The files that systemd may have put a secret into: `LoadCredential=` allows names with and without dots.
pub(super) fn credential_files(key: &str, env: &dyn Env) -> Vec<PathBuf> {
    let Some(directory) = env
        .value("CREDENTIALS_DIRECTORY")
        .filter(|value| !value.is_empty())
    else {
        return Vec::new();
    };
    let directory = PathBuf::from(directory);
    vec![directory.join(key), directory.join(key.replace('.', "_"))]
}

fn value_of(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or(Value::Other("a number that is too large"), Value::Integer),
        DeValue::Boolean(answer) => Value::Boolean(*answer),
        DeValue::Array(list) => list_of(list.iter().map(|part| value_of(part.get_ref())).collect()),
        DeValue::Float(_) => Value::Other("a number with a fraction"),
        DeValue::Datetime(_) => Value::Other("a date"),
        DeValue::Table(table) => table
            .iter()
            .map(|(name, text)| Some((name.get_ref().to_string(), text.get_ref().as_str()?.to_owned())))
            .collect::<Option<_>>()
            .map_or(Value::Other("a table of anything else"), Value::Table),
    }
}

fn list_of(parts: Vec<Value>) -> Value {
    let text = |part: &Value| match part {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    };
    if let Some(texts) = parts.iter().map(text).collect() {
        return Value::List(texts);
    }
    if parts
        .iter()
        .all(|part| matches!(part, Value::Text(_) | Value::Table(_)))
    {
        return Value::Items(parts);
    }
    Value::Other("a list of anything else")
}
