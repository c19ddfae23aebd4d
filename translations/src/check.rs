//! Compares one language with English.

use std::collections::BTreeSet;

use unic_langid::LanguageIdentifier;

use crate::message::Choice;
use crate::plurals::Plurals;
use crate::{Locale, Message, Problem, SOURCE};

/// Everything that has to be mended before a build passes. Empty: the language is complete.
pub fn problems(english: &Locale, locale: &Locale) -> Vec<Problem> {
    let mut found = locale.broken.clone();
    found.extend(misnamed(locale));
    let Some((identifier, plurals)) = grammar(locale) else {
        return found;
    };
    let forms = Forms {
        required: plurals.required(&identifier),
        plurals,
    };
    for message in english.messages.values() {
        match locale.messages.get(&message.name) {
            Some(translation) => {
                found.extend(compare(message, translation, &forms));
                if identifier.language.as_str() != SOURCE && is_untranslated(message, translation) {
                    found.push(at(translation, format!("{} is still in English", message.name)));
                }
            }
            None => found.push(at(message, format!("{} is missing", message.name))),
        }
    }
    for message in locale.messages.values() {
        if !english.messages.contains_key(&message.name) {
            let text = format!("{} is not in English (any more): take it away", message.name);
            found.push(at(message, text));
        }
        if message.is_typed && locale.tag != SOURCE {
            let text = format!(
                "{}: a comment with a type belongs into English only: take it away",
                message.name
            );
            found.push(at(message, text));
        }
    }
    found.sort();
    found
}

/// What is wrong with the folder itself: its tag, or what the language calls itself.
pub fn misnamed(locale: &Locale) -> Option<Problem> {
    if grammar(locale).is_none() {
        let text = "the folder’s name is no language tag as BCP 47 writes it (de, pt-BR, zh-Hant), or of no language \
                    whose plural forms are known";
        return Some(about_folder(locale, text));
    }
    let name = locale.name.as_deref().unwrap_or_default();
    if name.trim().is_empty() || name.contains('\n') || name.chars().count() > 30 {
        let text = "say what the language calls itself, in one file: -language-name = Deutsch";
        return Some(about_folder(locale, text));
    }
    None
}

/// None: the tag is none, or nobody knows how the language counts.
fn grammar(locale: &Locale) -> Option<(LanguageIdentifier, Plurals)> {
    let identifier = locale.identifier()?;
    let plurals = Plurals::of(&identifier)?;
    Some((identifier, plurals))
}

/// The plural forms of the language that is looked at.
struct Forms {
    plurals: Plurals,
    required: Vec<&'static str>,
}

fn about_folder(locale: &Locale, text: &str) -> Problem {
    Problem {
        file: format!("locales/{}", locale.tag),
        line: 1,
        text: text.to_owned(),
    }
}

fn at(message: &Message, text: String) -> Problem {
    Problem {
        file: message.file.clone(),
        line: message.line,
        text,
    }
}

fn compare(english: &Message, translation: &Message, forms: &Forms) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut say = |text: String| found.push(at(translation, format!("{}: {text}", translation.name)));
    for variable in translation.variables.difference(&english.variables) {
        say(format!("there is no ${variable} in English"));
    }
    for variable in english.variables.difference(&translation.variables) {
        say(format!("${variable} is missing"));
    }
    for reference in translation.references.difference(&english.references) {
        say(format!("English does not refer to {reference}"));
    }
    if translation.variables.is_empty() && translation.text.trim().is_empty() {
        say("it says nothing".to_owned());
    }
    for choice in &translation.choices {
        if choice.is_plural() {
            for text in forms.problems(choice) {
                say(text);
            }
        }
    }
    for choice in &english.choices {
        let same = |other: &&Choice| other.variable == choice.variable;
        let translated = translation.choices.iter().find(same);
        match translated {
            Some(translated) if choice.is_plural() => {
                for number in numbers(choice) {
                    if !translated.branches.contains_key(number) {
                        say(format!(
                            "the branch [{number}] of ${} is missing",
                            choice.variable
                        ));
                    }
                }
            }
            Some(translated) => {
                let (ours, theirs) = (keys(choice), keys(translated));
                if ours != theirs {
                    say(format!(
                        "${} needs exactly the branches {}",
                        choice.variable,
                        ours.join(", ")
                    ));
                }
            }
            None => {
                let branches = forms.branches(choice);
                if branches.len() > 1 {
                    say(format!(
                        "it has to choose by ${}: {}",
                        choice.variable,
                        branches.join(", ")
                    ));
                }
            }
        }
    }
    found
}

/// A word or two may well be the same; a sentence is not.
fn is_untranslated(english: &Message, translation: &Message) -> bool {
    english.text == translation.text && english.text.split_whitespace().count() > 3
}

fn keys(choice: &Choice) -> Vec<&str> {
    choice.branches.keys().map(String::as_str).collect()
}

fn numbers(choice: &Choice) -> impl Iterator<Item = &String> {
    choice.branches.keys().filter(|key| key.parse::<u64>().is_ok())
}

impl Forms {
    /// What a translation of an English choice has to choose among.
    fn branches<'a>(&'a self, choice: &'a Choice) -> Vec<&'a str> {
        if choice.is_plural() {
            let numbers = numbers(choice).map(String::as_str);
            numbers.chain(self.required.iter().copied()).collect()
        } else {
            keys(choice)
        }
    }

    fn problems(&self, choice: &Choice) -> Vec<String> {
        let keys: BTreeSet<&str> = choice.branches.keys().map(String::as_str).collect();
        let own: Vec<u64> = keys.iter().filter_map(|key| key.parse().ok()).collect();
        let mut found = Vec::new();
        for form in &self.required {
            let needed = *form == "other" || self.plurals.numbers(form, &own).next().is_some();
            if needed && !keys.contains(form) {
                found.push(format!(
                    "the plural form [{form}] of ${} is missing",
                    choice.variable
                ));
            }
        }
        if choice.default != "other" {
            found.push(format!(
                "the star belongs to [other], not to [{}]",
                choice.default
            ));
        }
        for (key, branch) in &choice.branches {
            if key.parse::<u64>().is_ok() || key == "other" {
                continue;
            }
            if !self.plurals.has(key) {
                found.push(format!(
                    "this language has no plural form [{key}] for whole numbers"
                ));
            }
            let numbers: Vec<u64> = self.plurals.numbers(key, &own).take(2).collect();
            if let [first, second] = numbers.as_slice()
                && !branch.variables.contains(&choice.variable)
            {
                found.push(format!(
                    "[{key}] also stands for {first} and {second} here, so it has to say {{ ${} }}",
                    choice.variable
                ));
            }
        }
        found
    }
}
