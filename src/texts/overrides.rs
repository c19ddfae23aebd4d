//! Sentences of the operator's own: a folder with one Fluent file per language, `de.ftl` for German, that replaces some of
//! ours.
//!
//! Every sentence must be one that Repass says, and may use no more than the variables that ours has; nothing else of Fluent
//! can fail while a page is made. So what was read can always be said.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use fluent_syntax::serializer::serialize;

use crate::languages::Language;

/// All sentences of a language take a tenth of this.
const LARGEST: u64 = 256 * 1024;

/// The parser follows braces in braces, and a file must not lead it too deep.
const DEEPEST: usize = 10;

/// The languages in which an operator replaces something, each with all its sentences as Fluent; or every problem that was
/// found. `source` knows our own sentences.
pub(super) fn read(
    folder: &Path,
    source: impl Fn(Language) -> String,
) -> Result<Vec<(Language, String)>, Vec<String>> {
    let mut problems = Vec::new();
    let mut merged = Vec::new();
    let files = files(folder).map_err(|error| vec![format!("cannot be read: {error}")])?;
    for (name, path) in files {
        let Some(language) = Language::tagged(&name) else {
            problems.push(format!(
                "{name}.ftl: Repass speaks no language of this name; name the file after a folder in locales/"
            ));
            continue;
        };
        let found = text(&path).map_err(|what| vec![what]);
        match found.and_then(|own| merge(&source(language), &own)) {
            Ok(text) => merged.push((language, text)),
            Err(found) => problems.extend(found.into_iter().map(|what| format!("{name}.ftl: {what}"))),
        }
    }
    if problems.is_empty() {
        Ok(merged)
    } else {
        Err(problems)
    }
}

/// The Fluent files of a folder, by name without its end.
fn files(folder: &Path) -> std::io::Result<BTreeMap<String, PathBuf>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(name) = name.and_then(|name| name.strip_suffix(".ftl")) {
            files.insert(name.to_owned(), path);
        }
    }
    Ok(files)
}

fn text(path: &Path) -> Result<String, String> {
    let cannot = |error: std::io::Error| format!("cannot be read: {error}");
    if !fs::metadata(path).map_err(cannot)?.is_file() {
        return Err("is not a file".to_owned());
    }
    let mut text = String::new();
    let file = fs::File::open(path).map_err(cannot)?;
    file.take(LARGEST + 1).read_to_string(&mut text).map_err(cannot)?;
    if text.len() as u64 > LARGEST {
        return Err(format!("is larger than {} KiB", LARGEST / 1024));
    }
    if depth(&text) > DEEPEST {
        return Err(format!("has braces in braces, more than {DEEPEST} deep"));
    }
    Ok(text)
}

/// How deep braces stand in braces.
fn depth(text: &str) -> usize {
    let mut deepest = 0;
    let mut now = 0_usize;
    for letter in text.chars() {
        match letter {
            '{' => now += 1,
            '}' => now = now.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(now);
    }
    deepest
}

/// Our sentences with the operator's in their places, or what is wrong with those.
fn merge(ours: &str, own: &str) -> Result<String, Vec<String>> {
    let mut ours = parse(ours).map_err(|what| vec![what])?;
    let own = parse(own).map_err(|what| vec![what])?;
    let (mut problems, mut seen) = (Vec::new(), BTreeSet::new());
    for entry in own.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                problems.push(format!(
                    "-{}: terms cannot be used here; write the sentence out",
                    term.id.name
                ));
                continue;
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                continue;
            }
        };
        let name = message.id.name;
        if !seen.insert(name) {
            problems.push(format!("{name}: stands there twice"));
            continue;
        }
        let mut places = ours.body.iter_mut().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        });
        match places.find(|found| found.id.name == name) {
            None => problems.push(format!(
                "{name}: Repass says no such sentence; locales/en/ has them all"
            )),
            Some(place) => match unfit(&message, place) {
                Some(what) => problems.push(format!("{name}: {what}")),
                None => *place = message,
            },
        }
    }
    if problems.is_empty() {
        Ok(serialize(&ours))
    } else {
        Err(problems)
    }
}

fn parse(text: &str) -> Result<Resource<&str>, String> {
    parser::parse(text).map_err(|(_, errors)| {
        let at = errors.first().map_or(0, |error| error.pos.start);
        let before = text.get(..at).unwrap_or_default();
        format!("line {}: this is no Fluent", before.matches('\n').count() + 1)
    })
}

/// Why a sentence cannot stand in the place of ours.
fn unfit(own: &Message<&str>, ours: &Message<&str>) -> Option<String> {
    if !own.attributes.is_empty() {
        return Some("attributes cannot be used here".to_owned());
    }
    let Some(value) = &own.value else {
        return Some("is empty".to_owned());
    };
    let mut known = BTreeSet::new();
    if let Some(value) = &ours.value {
        // Ours may use more of Fluent than an operator's.
        let _ = variables(value, &mut known);
    }
    let mut used = BTreeSet::new();
    if let Err(what) = variables(value, &mut used) {
        return Some(what);
    }
    let known: Vec<_> = known.iter().map(|name| format!("${name}")).collect();
    let unknown = used.iter().find(|name| !known.contains(&format!("${name}")))?;
    let hint = if known.is_empty() {
        "this sentence has none".to_owned()
    } else {
        format!("there is {}", known.join(", "))
    };
    Some(format!("${unknown} is not known here; {hint}"))
}

/// Notes the variables of a sentence. Whatever else could fail when it is said is refused.
fn variables<'a>(pattern: &Pattern<&'a str>, found: &mut BTreeSet<&'a str>) -> Result<(), String> {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        expressions(expression, found)?;
    }
    Ok(())
}

fn expressions<'a>(expression: &Expression<&'a str>, found: &mut BTreeSet<&'a str>) -> Result<(), String> {
    match expression {
        Expression::Inline(inline) => one(inline, found),
        Expression::Select { selector, variants } => {
            one(selector, found)?;
            variants
                .iter()
                .try_for_each(|variant| variables(&variant.value, found))
        }
    }
}

fn one<'a>(inline: &InlineExpression<&'a str>, found: &mut BTreeSet<&'a str>) -> Result<(), String> {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => Ok(()),
        InlineExpression::VariableReference { id } => {
            found.insert(id.name);
            Ok(())
        }
        InlineExpression::Placeable { expression } => expressions(expression, found),
        InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => Err(
            "only text, variables and choices can be used here, no functions and no other sentences"
                .to_owned(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = "welcome-title = Change your password\nhello = Hello { $name }\ntries =\n    { $tries ->\n        [one] 1 try\n       *[other] { $tries } tries\n    }\n";

    #[test]
    fn sentences_take_the_place_of_ours() {
        let own = "# A comment\nhello = Moin { $name }, { \"{\" }\ntries =\n    { $tries ->\n        [0] none\n       *[other] some { $tries }\n    }\n";
        let merged = merge(OURS, own).unwrap();
        assert!(
            merged.contains("welcome-title = Change your password"),
            "{merged}"
        );
        assert!(merged.contains("hello = Moin { $name }"), "{merged}");
        assert!(
            merged.contains("some { $tries }") && !merged.contains("1 try"),
            "{merged}"
        );
    }

    #[test]
    fn what_could_fail_is_refused_and_every_problem_is_told() {
        for (own, problems) in [
            (
                "welcome-titel = Hello",
                vec!["welcome-titel: Repass says no such sentence"],
            ),
            (
                "hello = { $nmae }",
                vec!["hello: $nmae is not known here; there is $name"],
            ),
            (
                "welcome-title = { $name }",
                vec!["welcome-title: $name is not known here; this sentence has none"],
            ),
            ("hello = { welcome-title }", vec!["hello: only text"]),
            ("hello = { hello }", vec!["hello: only text"]),
            ("hello = { NUMBER($name) }", vec!["hello: only text"]),
            ("hello = { EVIL() }", vec!["hello: only text"]),
            ("hello = { -brand }", vec!["hello: only text"]),
            (
                "hello = { $tries ->\n   *[other] { welcome-title }\n }",
                vec!["hello: only text"],
            ),
            ("-brand = Contoso", vec!["-brand: terms"]),
            ("hello = A\nhello = B", vec!["hello: stands there twice"]),
            ("hello = A\n    .title = B", vec!["hello: attributes"]),
            ("hello =", vec!["line 1: this is no Fluent"]),
            ("hello = A\n\n}} {", vec!["line 3: this is no Fluent"]),
            (
                "a = A\nb = B",
                vec!["a: Repass says no such", "b: Repass says no such"],
            ),
        ] {
            let found = merge(OURS, own).unwrap_err();
            assert_eq!(found.len(), problems.len(), "{own}: {found:?}");
            for (found, expected) in found.iter().zip(problems) {
                assert!(found.starts_with(expected), "{own}: {found}");
            }
        }
    }

    #[test]
    fn braces_are_counted() {
        assert_eq!(depth("a { { b } { c } }"), 2);
        assert_eq!(depth(&"{".repeat(100_000)), 100_000);
        assert_eq!(depth("}}}{"), 1);
    }
}
