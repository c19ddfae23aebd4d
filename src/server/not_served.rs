//! Why the portal is not served: whether the operator has to mend a setting, or the system would not have it.

use std::{fmt, io};

/// Why the portal is not served.
#[derive(Debug)]
pub enum NotServed {
    /// What a setting names cannot be used; the message names the setting.
    Setting(String),
    /// Anything else. Trying again may help.
    System(io::Error),
}

impl fmt::Display for NotServed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Setting(what) => f.write_str(what),
            Self::System(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for NotServed {}

impl From<io::Error> for NotServed {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}
