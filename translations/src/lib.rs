//! Holds every language in `locales/` to the English one.
//!
//! The build of the portal, `scripts/translations` and the tests call the same functions, so what translators are told is
//! what lets a build pass.
//!
//! * [`Locale::read_all`] reads `locales/`: one folder for each language, any number of Fluent files in it.
//! * [`problems`] compares one language with English: messages, variables, plural forms.
//! * [`pseudo()`] makes a language of accented English, for tests that look for text that nobody can translate.

mod check;
mod locale;
mod message;
mod plurals;
mod pseudo;

pub use check::{misnamed, problems};
pub use locale::{Direction, Locale};
pub use message::Message;
pub use pseudo::pseudo;

/// The language that every other one is held to.
pub const SOURCE: &str = "en";

/// Something that a translator has to mend.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as it was opened; for a missing message, the English one.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, and how to mend it.
    pub text: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.text)
    }
}
