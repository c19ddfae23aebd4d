//! Every sentence the product says, typed: one Fluent folder per language in `locales/`, one function per sentence.
//!
//! A sentence that a page asks for and no language has does not compile. A sentence that nobody asks for does not
//! compile either (`dead_code`), so keep these types out of the public interface of the crate.
//!
//! * [`Texts`] is one language, ready to speak; it derefs to the sentences (`texts.welcome_title()`).
//! * [`words`] says what an outcome or a failed sign-in means.

pub(crate) mod words;

use std::{ops::Deref, sync::Arc};

use generated::{L10n, L10nLanguage};

/// One language. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Texts(Arc<Language>);

struct Language {
    tag: L10n,
    sentences: L10nLanguage,
}

impl Texts {
    /// The sentences in English.
    pub(crate) fn english() -> Self {
        let tag = L10n::En;
        Self(Arc::new(Language {
            tag,
            sentences: tag.load(),
        }))
    }

    /// The value of the `lang` attribute.
    pub(crate) fn lang(&self) -> &str {
        &self.0.tag
    }

    /// The value of the `dir` attribute. A new language has to decide here.
    pub(crate) fn dir(&self) -> &'static str {
        match self.0.tag {
            L10n::En => "ltr",
        }
    }
}

impl Deref for Texts {
    type Target = L10nLanguage;

    fn deref(&self) -> &L10nLanguage {
        &self.0.sentences
    }
}

#[expect(
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "generated; the build has checked every sentence that the code unwraps"
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

#[cfg(test)]
mod tests {
    use super::Texts;

    #[test]
    fn speaks_english_from_left_to_right() {
        let texts = Texts::english();
        assert_eq!((texts.lang(), texts.dir()), ("en", "ltr"));
    }

    #[test]
    fn keeps_a_foreign_name_from_turning_the_sentence_around() {
        let sentence = Texts::english().password_signed_in("דנה");
        assert_eq!(sentence, "Signed in as \u{2068}דנה\u{2069}.");
    }
}
