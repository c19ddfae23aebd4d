//! Every page in every state, in every language: nothing on it is left in English, and all of it can be translated.

use std::collections::BTreeSet;

use translations::Direction;

use super::gallery::{pages_in, values};
use crate::languages::Language;
use crate::texts::Texts;

/// What stands on the pages of the gallery and is nobody's to translate: names, addresses, codes, the operator's words. An
/// example that brings more of these adds them here.
const DATA: [&str; 15] = [
    "Contoso password",
    "Call 2400, on workdays from 8 to 17.\nRoom B 012.",
    "Our own sign-in page changes it. Call 2400 if that does not work.",
    "Type the new password into the till.",
    "Scanner on floor 2",
    "It sends mail in your name. Give it the new password.",
    "Dana Reed",
    "Quillfeather",
    "dana@contoso.example",
    "partner.example",
    "idp.example",
    "intranet.example.com",
    "mysignins.microsoft.com",
    "login.microsoftonline.com",
    "K7QF-2MXP",
];

/// Every piece of text that somebody sees or hears, without the menu of languages, which is written in all of them.
fn texts(html: &str) -> Vec<String> {
    let (before, rest) = html.split_once("<select").unwrap();
    let (_, after) = rest.split_once("</select>").unwrap();
    let html = format!("{before}{after}");
    let pieces = html.split('<').filter_map(|piece| piece.split_once('>'));
    let mut texts: Vec<String> = pieces.map(|(_, text)| text.to_owned()).collect();
    for attribute in [
        "alt",
        "title",
        "placeholder",
        "aria-label",
        "aria-description",
        "data-busy",
    ] {
        texts.extend(values(&html, attribute).into_iter().map(str::to_owned));
    }
    let plain = texts.into_iter().map(|text| unescape(&text));
    plain.filter(|text| !text.is_empty()).collect()
}

/// The text without data, escapes and the marks around names.
fn unescape(text: &str) -> String {
    let mut text = text.to_owned();
    for (escaped, plain) in [
        ("&#38;", "&"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#60;", "<"),
        ("&#62;", ">"),
    ] {
        text = text.replace(escaped, plain);
    }
    for data in DATA {
        text = text.replace(data, "");
    }
    text.replace(['\u{2068}', '\u{2069}'], "").trim().to_owned()
}

#[test]
fn every_page_says_its_language_and_its_direction() -> askama::Result<()> {
    let mut count = 0;
    for language in Language::all() {
        for (name, html) in pages_in(&Texts::load(*language))? {
            let (tag, dir) = (language.tag(), language.dir());
            let begin = format!("<!DOCTYPE html>\n<html lang=\"{tag}\" dir=\"{dir}\">");
            assert!(html.starts_with(&begin), "{name} in {tag}");
            count += 1;
        }
    }
    assert!(count >= 30 * Language::all().len(), "only {count} pages");
    Ok(())
}

#[test]
fn every_page_offers_every_language_by_its_own_name() -> askama::Result<()> {
    let german = Language::tagged("de").unwrap();
    for (name, html) in pages_in(&Texts::load(german))? {
        for language in Language::all() {
            let (tag, dir, own) = (language.tag(), language.dir(), language.name());
            let selected = if tag == "de" { " selected" } else { "" };
            let option =
                format!("<option value=\"{tag}\" lang=\"{tag}\" dir=\"{dir}\"{selected}>{own}</option>");
            assert_eq!(html.matches(&option).count(), 1, "{name}: {option}");
        }
        assert_eq!(html.matches("<option").count(), Language::all().len(), "{name}");
    }
    Ok(())
}

#[test]
fn no_english_sentence_is_left_in_another_language() -> askama::Result<()> {
    let english = pages_in(&Texts::english())?;
    let sentences: BTreeSet<String> = english.iter().flat_map(|(_, html)| texts(html)).collect();
    let is_sentence = |text: &String| text.split_whitespace().filter(|word| word.len() > 1).count() > 3;
    let sentences: BTreeSet<String> = sentences.into_iter().filter(is_sentence).collect();
    assert!(sentences.len() > 80, "only {} sentences", sentences.len());
    for language in Language::all()
        .iter()
        .filter(|language| **language != Language::ENGLISH)
    {
        for (name, html) in pages_in(&Texts::load(*language))? {
            let left: Vec<_> = texts(&html)
                .into_iter()
                .filter(|text| sentences.contains(text))
                .collect();
            assert!(left.is_empty(), "{name} in {}: {left:#?}", language.tag());
        }
    }
    Ok(())
}

#[test]
fn every_text_can_be_translated() -> askama::Result<()> {
    for direction in [Direction::Ltr, Direction::Rtl] {
        for (name, html) in pages_in(&Texts::pseudo(direction))? {
            let texts = texts(&html);
            assert!(texts.iter().any(|text| text.starts_with('⟦')), "{name}");
            for text in texts {
                assert!(
                    !text.contains(|letter: char| letter.is_ascii_alphabetic()),
                    "{name}: {text}"
                );
                assert_eq!(
                    text.matches('⟦').count(),
                    text.matches('⟧').count(),
                    "{name}: {text}"
                );
            }
        }
    }
    Ok(())
}

#[test]
fn no_gap_stands_behind_a_sentence_where_the_language_leaves_none() -> askama::Result<()> {
    for tag in ["ja", "zh-Hans", "zh-Hant"] {
        let language = Language::tagged(tag).unwrap();
        let pages = pages_in(&Texts::load(language))?;
        let texts: Vec<_> = pages.iter().flat_map(|(_, html)| texts(html)).collect();
        let sentences = |text: &&String| text.matches('。').count() > 1;
        assert!(texts.iter().filter(sentences).count() > 20, "{tag}");
        for text in texts {
            assert!(!text.contains("。 "), "{tag}: {text}");
        }
    }
    Ok(())
}
