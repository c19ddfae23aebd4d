//! The languages that the portal speaks: one for each folder in `locales/`, and which of them a visitor wants.
//!
//! The table is made by the build: the tag is the folder's name, the name is what the language says it is called
//! (`-language-name`), and the direction is that of its script. So a new language is a new folder, and no line of code.

mod negotiation;

pub use negotiation::{lookup, preferred};

/// One language. Only those that are there exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    tag: &'static str,
    name: &'static str,
    dir: &'static str,
}

impl Language {
    /// The language that is always there.
    pub const ENGLISH: Self = Self {
        tag: "en",
        name: "English",
        dir: "ltr",
    };

    /// For tests: no text is in this language.
    #[cfg(test)]
    pub(crate) const fn invented(tag: &'static str, dir: &'static str) -> Self {
        Self { tag, name: tag, dir }
    }

    /// Every language, in the order of the menu: by what it calls itself.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// The language with exactly this tag.
    pub fn tagged(tag: &str) -> Option<Self> {
        ALL.iter().find(|language| language.tag == tag).copied()
    }

    /// The tag (BCP 47), for example `de` or `zh-Hant`: the value of a `lang` attribute.
    pub fn tag(self) -> &'static str {
        self.tag
    }

    /// What the language calls itself, for example `Deutsch`.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// Which way it is written: the value of a `dir` attribute, `ltr` or `rtl`.
    pub fn dir(self) -> &'static str {
        self.dir
    }
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn each_language_says_what_it_is_called_and_which_way_it_is_written() {
        assert!(Language::all().contains(&Language::ENGLISH));
        for (tag, name, dir) in [
            ("en", "English", "ltr"),
            ("de", "Deutsch", "ltr"),
            ("ar", "العربية", "rtl"),
        ] {
            let language = Language::tagged(tag).map(|language| (language.name(), language.dir()));
            assert_eq!(language, Some((name, dir)), "{tag}");
        }
        for tag in ["", "EN", "en-GB", "xx", "*", "en\0"] {
            assert_eq!(Language::tagged(tag), None, "{tag:?}");
        }
    }
}
