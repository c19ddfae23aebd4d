//! `config.example.toml` is the reference, and this proves it.

use std::collections::{BTreeMap, BTreeSet};

use super::network::{self, Bundle};
use super::*;
use crate::config::source::variable;

const EXAMPLE: &str = include_str!("../../../config.example.toml");

/// The keys that only name a file for another key.
const FILES: [&str; 3] = [
    "entra.client_secret_file",
    "session.redis_url_file",
    "session.secret_file",
];
/// The other ways in which the portal may prove itself.
const WAYS: [&str; 4] = [
    "entra.client_certificate_file",
    "entra.client_key_file",
    "entra.federated_token_file",
    "entra.managed_identity",
];

/// One key of the example.
struct Entry {
    key: String,
    comment: String,
    line: String,
    commented_out: bool,
}

#[test]
fn names_every_setting_and_no_other() {
    let known: BTreeSet<String> = load(&[])
        .unwrap()
        .origins
        .iter()
        .map(|setting| setting.key)
        .chain(FILES)
        .map(str::to_owned)
        .collect();
    let named: Vec<String> = entries().into_iter().map(|entry| entry.key).collect();
    assert_eq!(named.iter().cloned().collect::<BTreeSet<_>>(), known);
    assert_eq!(named.len(), known.len(), "a key stands twice");
}

#[test]
fn explains_every_setting() {
    for Entry {
        key,
        comment,
        commented_out,
        ..
    } in entries()
    {
        assert!(
            comment.ends_with(&variable(&key)),
            "{key}: the comment ends with the variable"
        );
        let required = comment.contains("Required");
        assert!(
            required || comment.contains("Default: "),
            "{key}: names the default"
        );
        assert_eq!(
            required, !commented_out,
            "{key}: what is required stands there, the rest is commented out"
        );
        assert!(comment.lines().count() >= 2, "{key}: says what it does");
    }
}

#[test]
fn shows_the_defaults_that_are_in_force() {
    let as_it_is = parse(|_| false);
    let uncommented = parse(|entry| !entry.comment.contains("Default: none"));
    for (default, written) in as_it_is.origins.iter().zip(&uncommented.origins) {
        assert_eq!(default.shown, written.shown, "{}", default.key);
    }
    for entry in entries() {
        let words = entry
            .comment
            .split_once("Default: ")
            .map(|(_, words)| words.to_owned());
        let Some(words) = words.filter(|words| !words.starts_with("none") && !words.starts_with("of "))
        else {
            continue;
        };
        let in_force = shown(&as_it_is, &entry.key).unwrap();
        let named = words.split([' ']).next().unwrap().trim_end_matches('.');
        assert_eq!(named, in_force, "{}", entry.key);
    }
}

#[test]
fn shows_values_that_are_taken() {
    // The two ways to give a secret exclude each other, as the ways to prove itself do.
    let excluded = |key: &str| FILES.contains(&key) || WAYS.contains(&key);
    let loaded = parse(|entry| !excluded(&entry.key));
    for setting in &loaded.origins {
        assert!(
            setting.shown.is_some() || WAYS.contains(&setting.key),
            "{}",
            setting.key
        );
    }
    for ways in [&WAYS[..2], &WAYS[2..3], &WAYS[3..]] {
        let text =
            filled(|entry| ways.contains(&entry.key.as_str())).replace("client_secret =", "#client_secret =");
        let loaded = load_text(&text);
        for way in ways {
            assert!(shown(&loaded, way).is_some(), "{way}");
        }
    }
}

#[test]
fn does_not_start_as_it_is() {
    let problems = Config::parse(EXAMPLE, &BTreeMap::new()).unwrap_err();
    let keys: Vec<_> = problems.0.iter().map(|problem| problem.key.as_str()).collect();
    assert_eq!(keys, ["entra.tenant", "entra.client_id", "entra.client_secret"]);
    assert!(
        problems
            .0
            .iter()
            .all(|problem| problem.what.contains("placeholder"))
    );
}

/// Reads the example with real values in its placeholders, and some of its keys no longer commented out.
fn parse(uncomment: impl Fn(&Entry) -> bool) -> Loaded {
    load_text(&filled(uncomment))
}

fn load_text(text: &str) -> Loaded {
    // The one file that the settings themselves look into.
    let authorities = Bundle::of("example", network::authority().pem().as_bytes());
    let text = text.replace("/etc/repass/ca.pem", authorities.0.to_str().unwrap());
    Config::parse(&text, &BTreeMap::new()).unwrap_or_else(|problems| panic!("{problems}"))
}

fn filled(uncomment: impl Fn(&Entry) -> bool) -> String {
    let mut text = EXAMPLE
        .replace(
            "00000000-0000-0000-0000-000000000000",
            "6731de76-14a6-49ae-97bc-6eba6914391e",
        )
        .replace("replace-me", "canary");
    for entry in entries()
        .iter()
        .filter(|entry| entry.commented_out && uncomment(entry))
    {
        let line = entry.line.replace(
            "00000000-0000-0000-0000-000000000000",
            "6731de76-14a6-49ae-97bc-6eba6914391e",
        );
        assert!(text.contains(&format!("#{line}")));
        text = text.replacen(&format!("#{line}"), &line, 1);
    }
    text
}

fn entries() -> Vec<Entry> {
    let (mut section, mut comment, mut entries) = ("", Vec::new(), Vec::new());
    for line in EXAMPLE.lines() {
        let code = line.strip_prefix('#').unwrap_or(line);
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']');
        } else if line.is_empty() {
            comment.clear();
        } else if code.starts_with(' ') || code.is_empty() {
            comment.push(code.trim());
        } else {
            entries.push(Entry {
                key: format!("{section}.{}", code.split(' ').next().unwrap()),
                comment: comment.join("\n"),
                line: code.to_owned(),
                commented_out: line.starts_with('#'),
            });
        }
    }
    entries
}
