//! Which plural forms a language has, asked of the rules that will choose among them (CLDR 37, `intl_pluralrules`).

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The portal counts seconds, minutes, hours, days and tries. A form that no whole number below this takes is never seen:
/// `many` in French begins at a million.
const COUNTED: u64 = 1000;

/// The plural forms of one language.
pub(crate) struct Plurals(Vec<(u64, &'static str)>);

impl Plurals {
    /// None where nothing is known about the language: then every number would take the English form.
    pub(crate) fn of(identifier: &LanguageIdentifier) -> Option<Self> {
        let bare = LanguageIdentifier::from_parts(identifier.language, None, None, &[]);
        let rules = [identifier.clone(), bare]
            .into_iter()
            .find_map(|id| PluralRules::create(id, PluralRuleType::CARDINAL).ok())?;
        let forms = (0..COUNTED).filter_map(|number| Some((number, name(&rules.select(number).ok()?))));
        Some(Self(forms.collect()))
    }

    /// The forms that a text must have, `other` among them.
    pub(crate) fn required(&self, identifier: &LanguageIdentifier) -> Vec<&'static str> {
        let takes = |form: &str| self.0.iter().any(|(_, taken)| *taken == form);
        let names = crate::message::CATEGORIES.into_iter();
        let names = names.filter(|form| *form == "other" || takes(form));
        // CLDR 42 took this form (20, 30, …) away; whoever writes it anyway does no harm.
        names
            .filter(|form| !(identifier.language.as_str() == "he" && *form == "many"))
            .collect()
    }

    /// Whether any number takes this form.
    pub(crate) fn has(&self, form: &str) -> bool {
        self.0.iter().any(|(_, taken)| *taken == form)
    }

    /// The numbers that take this form, without those that have a branch of their own.
    pub(crate) fn numbers<'a>(&'a self, form: &'a str, own: &'a [u64]) -> impl Iterator<Item = u64> + 'a {
        let numbers = self.0.iter().filter(move |(_, taken)| *taken == form);
        numbers
            .map(|(number, _)| *number)
            .filter(|number| !own.contains(number))
    }
}

fn name(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::Plurals;

    #[test]
    fn every_language_has_the_forms_that_cldr_gives_it() {
        for (tag, forms) in [
            ("en", "one other"),
            ("de", "one other"),
            ("fr", "one other"),
            ("pt", "one other"),
            ("pt-BR", "one other"),
            ("pl", "one few many other"),
            ("uk", "one few many other"),
            ("ru", "one few many other"),
            ("cs", "one few other"),
            ("ar", "zero one two few many other"),
            ("he", "one two other"),
            ("cy", "zero one two few many other"),
            ("lv", "zero one other"),
            ("ja", "other"),
            ("ko", "other"),
            ("th", "other"),
            ("vi", "other"),
            ("zh-Hans", "other"),
            ("zh-Hant", "other"),
            ("fa", "one other"),
            ("hi", "one other"),
            ("tr", "one other"),
        ] {
            let identifier = tag.parse().ok();
            let plurals = identifier
                .as_ref()
                .and_then(|id| Some(Plurals::of(id)?.required(id)));
            assert_eq!(
                plurals.map(|forms| forms.join(" ")).as_deref(),
                Some(forms),
                "{tag}"
            );
        }
    }
}
