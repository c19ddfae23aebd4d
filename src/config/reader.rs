//! Reads one setting after the other out of all sources: the environment wins over the file.
//!
//! Whatever is wrong is noted and the reading goes on, so that one start shows every problem. Since every section asks for
//! its keys here, a key that nobody asked for is a key that nobody knows.

use std::collections::BTreeSet;

use super::{
    problem::{Origin, Problem},
    source::{self, Entry, Env, FileEntries},
    value::{Kind, Value, Wrong},
    workload,
};

/// One setting in force.
#[derive(Clone, Debug)]
pub struct InForce {
    /// For example `server.listen`.
    pub key: &'static str,
    /// The value as it may be shown: a secret is `(hidden)`; none where nothing is set.
    pub shown: Option<String>,
    /// Where it comes from.
    pub origin: Origin,
}

/// All sources, and what was found out about them so far.
pub(super) struct Reader<'e> {
    pub(super) env: &'e dyn Env,
    file: FileEntries,
    asked: BTreeSet<&'static str>,
    pub(super) in_force: Vec<InForce>,
    pub(super) problems: Vec<Problem>,
    pub(super) warnings: Vec<String>,
}

impl<'e> Reader<'e> {
    pub(super) fn new(env: &'e dyn Env, file: FileEntries) -> Self {
        Self {
            env,
            file,
            asked: BTreeSet::new(),
            in_force: Vec::new(),
            problems: Vec::new(),
            warnings: Vec::new(),
        }
    }

    /// A setting that nobody has to set.
    pub(super) fn optional<T>(&mut self, key: &'static str, kind: &Kind<T>) -> Option<T> {
        let entry = self.find(key);
        self.take(key, kind, entry)
    }

    /// A setting with a default. A wrong one is noted, and the default goes on in its place.
    pub(super) fn or<T>(&mut self, key: &'static str, kind: &Kind<T>, default: T) -> T {
        self.optional(key, kind).unwrap_or_else(|| {
            self.show_default(key, (kind.show)(&default));
            default
        })
    }

    /// Where a setting that was read comes from.
    pub(super) fn origin(&self, key: &str) -> Option<&Origin> {
        let setting = self.in_force.iter().find(|setting| setting.key == key);
        setting.map(|setting| &setting.origin)
    }

    /// A setting that has no default.
    pub(super) fn required<T>(&mut self, key: &'static str, kind: &Kind<T>) -> Option<T> {
        let entry = self.find(key);
        if entry.is_none() {
            self.note_missing(key, kind.form);
        }
        self.take(key, kind, entry)
    }

    /// Notes that a required setting is nowhere.
    pub(super) fn note_missing(&mut self, key: &'static str, form: &str) {
        if self.problems.iter().any(|problem| problem.key.starts_with(key)) {
            return;
        }
        let hint = format!("{form}; or set {}", source::variable(key));
        self.problems.push(Problem {
            key: key.to_owned(),
            what: "is missing".to_owned(),
            origin: None,
            hint,
        });
    }

    /// Notes a problem with a setting that was read.
    pub(super) fn note(&mut self, key: &'static str, what: impl Into<String>, hint: impl Into<String>) {
        let origin = self
            .origin(key)
            .filter(|origin| **origin != Origin::Default)
            .cloned();
        self.problems.push(Problem {
            key: key.to_owned(),
            what: what.into(),
            origin,
            hint: hint.into(),
        });
    }

    /// Notes a problem unless the value lies between two others.
    pub(super) fn within<T: PartialOrd>(
        &mut self,
        key: &'static str,
        value: &T,
        (least, most): (T, T),
        show: impl Fn(&T) -> String,
    ) {
        if *value < least || *value > most {
            let hint = format!("write something from {} to {}", show(&least), show(&most));
            self.note(key, format!("{} is out of bounds", show(value)), hint);
        }
    }

    /// Something that works, and is probably not meant.
    pub(super) fn warn(&mut self, key: &'static str, what: &str) {
        self.warnings.push(format!("{key}: {what}"));
    }

    /// Notes every key and every variable that nobody asked for.
    pub(super) fn note_unknown(&mut self) {
        let known: Vec<_> = self.asked.iter().copied().collect();
        let known_section = |name: &str| {
            known
                .iter()
                .any(|key| key.split('.').next().is_some_and(|section| section == name))
        };
        let outside = self.file.outside.iter();
        let mut problems: Vec<_> = outside
            .map(|(name, origin)| super::unknown::outside(name, origin))
            .collect();
        for (section, origin) in self.file.sections.iter().filter(|(name, _)| !known_section(name)) {
            problems.push(super::unknown::section(section, origin, &known));
        }
        for (key, entry) in &self.file.entries {
            let section = key.split('.').next().unwrap_or_default();
            if known_section(section) && !known.contains(&key.as_str()) {
                problems.push(super::unknown::key(key, &entry.origin, &known));
            }
        }
        problems.extend(super::unknown::variables(self.env, &known));
        self.problems.extend(problems);
    }

    pub(super) fn take<T>(&mut self, key: &'static str, kind: &Kind<T>, entry: Option<Entry>) -> Option<T> {
        let Some(Entry { value, origin }) = entry else {
            self.in_force.push(InForce {
                key,
                shown: None,
                origin: Origin::Default,
            });
            return None;
        };
        match (kind.parse)(&value) {
            Ok(value) => {
                self.in_force.push(InForce {
                    key,
                    shown: Some((kind.show)(&value)),
                    origin,
                });
                Some(value)
            }
            Err(Wrong { what, hint }) => {
                let hint = hint.unwrap_or_else(|| kind.form.to_owned());
                self.problems.push(Problem {
                    key: key.to_owned(),
                    what,
                    origin: Some(origin),
                    hint,
                });
                None
            }
        }
    }

    pub(super) fn show_default(&mut self, key: &'static str, shown: String) {
        if let Some(setting) = self.in_force.iter_mut().find(|setting| setting.key == key) {
            setting.shown = Some(shown);
        }
    }

    pub(super) fn find(&mut self, key: &'static str) -> Option<Entry> {
        self.asked.insert(key);
        let from_file = self.file.entries.get_mut(key).map(|entry| Entry {
            // What was asked for once is not asked for again; the key stays, as one that is known.
            value: std::mem::replace(&mut entry.value, Value::Other("taken")),
            origin: entry.origin.clone(),
        });
        self.variable_of(key)
            .or(from_file)
            .or_else(|| workload::injected(key, self.env))
    }

    /// An empty variable counts as none: compose files and manifests set those for what is left out.
    fn variable_of(&self, key: &'static str) -> Option<Entry> {
        let name = source::variable(key);
        let value = self.env.value(&name).filter(|value| !value.is_empty())?;
        let origin = Origin::Environment(name);
        let value = value
            .into_string()
            .map_or(Value::Other("bytes that are not UTF-8"), Value::Untyped);
        Some(Entry { value, origin })
    }
}
