//! The language of accented English, for tests: what is not accented on a page cannot be translated.

use std::sync::Arc;

use translations::{Direction, Locale, SOURCE, pseudo};

use super::generated::L10nLanguage;
use super::{Spoken, Texts};
use crate::languages::Language;

impl Texts {
    /// Accented and longer English, or the same from right to left. The tags are those that Unicode's CLDR has for it.
    pub(crate) fn pseudo(direction: Direction) -> Self {
        let language = match direction {
            Direction::Ltr => Language::invented("en-XA", "ltr"),
            Direction::Rtl => Language::invented("ar-XB", "rtl"),
        };
        let english = Locale::read("locales".as_ref(), SOURCE).unwrap();
        let text = pseudo(&english.source, direction);
        let sentences = L10nLanguage::new_external("en", text.as_bytes()).unwrap();
        Self(Arc::new(Spoken { language, sentences }))
    }
}
