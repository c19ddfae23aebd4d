//! What is wrong with the settings, where, and what mends it.

use std::{fmt, path::PathBuf};

/// Everything that is wrong with the settings, so that one start shows it all.
#[derive(Clone, Debug)]
pub struct Problems(pub Vec<Problem>);

/// One thing that is wrong. No part of it ever holds a secret.
#[derive(Clone, Debug)]
pub struct Problem {
    /// The setting, for example `server.listen`; the variable or the file where there is no setting.
    pub key: String,
    /// What is wrong.
    pub what: String,
    /// Where it was written; none for what is missing.
    pub origin: Option<Origin>,
    /// What mends it.
    pub hint: String,
}

/// Where a setting comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Nobody set it.
    Default,
    /// The settings file.
    File {
        /// The file.
        path: PathBuf,
        /// Counted from 1.
        line: usize,
        /// In characters, counted from 1.
        column: usize,
    },
    /// This environment variable.
    Environment(String),
    /// A file of its own that another setting names.
    SecretFile {
        /// The file.
        path: PathBuf,
        /// The setting or variable that names it.
        named_by: String,
    },
    /// A file in systemd's `$CREDENTIALS_DIRECTORY`.
    Credential(PathBuf),
}

impl std::error::Error for Problems {}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.len() {
            1 => writeln!(f, "1 problem in the settings")?,
            count => writeln!(f, "{count} problems in the settings")?,
        }
        self.0.iter().try_for_each(|problem| write!(f, "\n{problem}"))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.key, self.what)?;
        if let Some(origin) = &self.origin {
            writeln!(f, "  at {origin}")?;
        }
        writeln!(f, "  hint: {}", self.hint)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::File { path, line, column } => write!(f, "{}:{line}:{column}", path.display()),
            Self::Environment(name) => f.write_str(name),
            Self::SecretFile { path, named_by } => write!(f, "{} (named by {named_by})", path.display()),
            Self::Credential(path) => write!(f, "{}", path.display()),
        }
    }
}
