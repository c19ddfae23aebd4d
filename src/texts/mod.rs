//! Every sentence the product says, typed: one Fluent folder per language in `locales/`, one function per sentence.
//!
//! A sentence that a page asks for and no language has does not compile. A sentence that nobody asks for does not
//! compile either (`dead_code`), so keep these types out of the public interface of the crate.
//!
//! * [`Texts`] is one language, ready to speak; it derefs to the sentences (`texts.welcome_title()`).
//! * [`Library`] has every language, and reads each when somebody first asks for it.
//! * [`words`] says what an outcome or a failed sign-in means.
//!
//! Numbers are written with the digits 0 to 9 in every language: those are the ones that a password may have.

mod overrides;
pub(crate) mod words;

use std::{
    ops::Deref,
    path::Path,
    sync::{Arc, OnceLock, PoisonError, RwLock},
};

use crate::languages::Language;
use generated::{L10n, L10nLanguage};

/// One language. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Texts(Arc<Spoken>);

struct Spoken {
    language: Language,
    sentences: L10nLanguage,
}

impl Texts {
    /// Reads the sentences of a language, which takes a millisecond.
    pub(crate) fn load(language: Language) -> Self {
        // The build makes both tables from the same folders.
        let sentences = language.tag().parse().unwrap_or(L10n::En).load();
        Self::spoken(language, sentences)
    }

    fn spoken(language: Language, sentences: L10nLanguage) -> Self {
        Self(Arc::new(Spoken { language, sentences }))
    }

    /// The sentences in English, for tests.
    #[cfg(test)]
    pub(crate) fn english() -> Self {
        Self::load(Language::ENGLISH)
    }

    /// The value of the `lang` attribute.
    pub(crate) fn lang(&self) -> &'static str {
        self.0.language.tag()
    }

    /// The value of the `dir` attribute.
    pub(crate) fn dir(&self) -> &'static str {
        self.0.language.dir()
    }

    /// Whole sentences, one behind the other as the language writes them: Japanese and Chinese leave no gap.
    pub(crate) fn joined(&self, sentences: impl IntoIterator<Item = String>) -> String {
        let two = |first: String, second: String| {
            // Fluent's marks keep a name from turning a sentence around. Around a sentence that begins with such a name they
            // would do just that.
            let marked = self.two_sentences(first.as_str(), second.as_str());
            let bare = |all: &str, one: &str| all.replacen(&format!("\u{2068}{one}\u{2069}"), one, 1);
            bare(&bare(&marked, &first), &second)
        };
        sentences.into_iter().reduce(two).unwrap_or_default()
    }
}

/// Every language, with the operator's own sentences. One that nobody asks for, and in which the operator replaces nothing,
/// takes no memory.
pub(crate) struct Library(RwLock<Arc<Shelf>>);

type Shelf = Vec<(Language, OnceLock<Texts>)>;

impl Library {
    /// Reads the operator's own sentences out of a folder, and nothing else yet. An error tells every problem.
    pub(crate) fn open(own: Option<&Path>) -> Result<Self, String> {
        Ok(Self(RwLock::new(Arc::new(shelf(own)?))))
    }

    /// Reads the operator's own sentences again. With an error nothing changes.
    pub(crate) fn reload(&self, own: Option<&Path>) -> Result<(), String> {
        let fresh = Arc::new(shelf(own)?);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        Ok(())
    }

    /// The sentences of a language.
    pub(crate) fn texts(&self, language: Language) -> Texts {
        let languages = Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner));
        let place = languages.iter().find(|(found, _)| *found == language);
        place.map_or_else(
            || Texts::load(language),
            |(language, texts)| texts.get_or_init(|| Texts::load(*language)).clone(),
        )
    }
}

fn shelf(own: Option<&Path>) -> Result<Shelf, String> {
    let languages = Language::all().iter();
    let mut shelf: Shelf = languages.map(|language| (*language, OnceLock::new())).collect();
    let Some(folder) = own else { return Ok(shelf) };
    let told = |problems: Vec<String>| format!("{}: {}", folder.display(), problems.join("; "));
    for (language, text) in overrides::read(folder, source).map_err(told)? {
        let sentences = L10nLanguage::new_external(language.tag(), text.as_bytes())
            .map_err(|error| told(vec![format!("{}.ftl: {error}", language.tag())]))?;
        for (found, place) in &mut shelf {
            if *found == language {
                *place = OnceLock::from(Texts::spoken(language, sentences));
                break;
            }
        }
    }
    Ok(shelf)
}

/// Our own sentences of a language, as Fluent.
fn source(language: Language) -> String {
    generated::source(language.tag().parse().unwrap_or(L10n::En))
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

    /// The sentences of a language as they were compiled in.
    pub(super) fn source(language: L10n) -> String {
        String::from_utf8_lossy(&LANG_DATA[language.byte_range()]).into_owned()
    }
}

#[cfg(test)]
mod pseudo;

#[cfg(test)]
mod tests {
    use super::{Library, Texts};
    use crate::languages::Language;

    #[test]
    fn every_language_speaks_for_itself() {
        let library = Library::open(None).unwrap();
        let mut said = Vec::new();
        for language in Language::all() {
            let texts = library.texts(*language);
            assert_eq!((texts.lang(), texts.dir()), (language.tag(), language.dir()));
            said.push(texts.welcome_title());
        }
        said.sort();
        said.dedup();
        assert_eq!(said.len(), Language::all().len(), "{said:#?}");
    }

    #[test]
    fn a_language_is_read_once() {
        let library = Library::open(None).unwrap();
        let [first, second] = [(); 2].map(|()| library.texts(Language::ENGLISH));
        assert!(std::sync::Arc::ptr_eq(&first.0, &second.0));
    }

    #[test]
    fn keeps_a_foreign_name_from_turning_the_sentence_around() {
        let sentence = Texts::english().password_signed_in("דנה");
        assert_eq!(sentence, "Signed in as \u{2068}דנה\u{2069}.");
    }

    #[test]
    fn every_language_sets_sentences_apart_as_it_writes_them() {
        for language in Language::all() {
            let gap = match language.tag() {
                "ja" | "zh-Hans" | "zh-Hant" => "",
                _ => " ",
            };
            let said = Texts::load(*language).joined(["A.", "B.", "C."].map(str::to_owned));
            assert_eq!(said, ["A.", "B.", "C."].join(gap), "{}", language.tag());
        }
    }

    #[test]
    fn a_sentence_that_begins_with_a_name_is_not_turned_around() {
        let hebrew = Texts::load(Language::tagged("he").unwrap());
        let said = hebrew.joined(["\u{2068}Dana\u{2069} א.", "Microsoft ב."].map(str::to_owned));
        assert_eq!(said, "\u{2068}Dana\u{2069} א. Microsoft ב.");
        assert_eq!(hebrew.joined([]), "");
    }
}
