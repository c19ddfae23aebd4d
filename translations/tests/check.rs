//! What is said to somebody who translates, for every mistake that can be made.

use translations::{Locale, SOURCE, problems};

const ENGLISH: &str = "\
-language-name = English
plain = Text of four words
# $name (String) - who
hello = Hello { $name }
wait =
    { $seconds ->
        [one] Wait 1 second.
       *[other] Wait { $seconds } seconds.
    }
age =
    { $days ->
        [0] Today.
        [one] 1 day ago.
       *[other] { $days } days ago.
    }
keyboard =
    { $script ->
        [greek] Greek
       *[other] Another
    }
";

/// A translation, message by message.
const GERMAN: [&str; 6] = [
    "-language-name = Deutsch",
    "plain = Klartext",
    "hello = Hallo { $name }",
    "wait = { $seconds ->\n  [one] 1 Sekunde\n *[other] { $seconds } Sekunden\n }",
    "age = { $days ->\n  [0] Heute\n  [one] Gestern\n *[other] vor { $days } Tagen\n }",
    "keyboard = { $script ->\n  [greek] Griechisch\n *[other] Andere\n }",
];

/// What is said about a translation in which one message is written in another way.
fn said(tag: &str, changed: &str) -> Vec<String> {
    let name = |message: &str| message.split(" = ").next().map(str::to_owned);
    let messages = GERMAN.map(|usual| {
        if name(usual) == name(changed) {
            changed
        } else {
            usual
        }
    });
    let english = Locale::parse(SOURCE, ENGLISH);
    let locale = Locale::parse(tag, &messages.join("\n"));
    let found = problems(&english, &locale);
    found.into_iter().map(|problem| problem.to_string()).collect()
}

#[track_caller]
fn says(tag: &str, changed: &str, expected: &str) {
    let said = said(tag, changed);
    assert!(
        said.iter().any(|line| line.contains(expected)),
        "{tag}, {changed}: {said:#?}"
    );
}

#[test]
fn a_complete_language_has_no_problems() {
    assert_eq!(said("de", ""), [""; 0]);
    let english = Locale::parse(SOURCE, ENGLISH);
    assert_eq!(problems(&english, &english), []);
}

#[test]
fn a_missing_message_is_named_with_its_place_in_english() {
    let (english, german) = (Locale::parse(SOURCE, ENGLISH), Locale::parse("de", GERMAN[0]));
    let said = problems(&english, &german);
    assert_eq!(said.len(), 5);
    assert!(
        said.iter()
            .any(|problem| problem.to_string() == "en.ftl:4: hello is missing"),
        "{said:#?}"
    );
}

#[test]
fn every_mistake_of_a_translator_is_named() {
    for (changed, expected) in [
        ("plain = x\nplain = y", "de.ftl:3: plain is already in de.ftl:2"),
        (
            "plain = Text { $who }",
            "de.ftl:2: plain: there is no $who in English",
        ),
        (
            "plain = Text of four words",
            "de.ftl:2: plain is still in English",
        ),
        ("plain = { hello }", "plain: English does not refer to hello"),
        ("plain = { \"\" }", "plain: it says nothing"),
        ("plain = { $", "de.ftl:2: this is no Fluent"),
        ("plain = x\nextra = y", "de.ftl:3: extra is not in English"),
        ("hello = Hallo", "hello: $name is missing"),
        (
            "hello = { $name }\n# $name (String) - wer\nplainer = x",
            "belongs into English only",
        ),
        ("-language-name = { plain }", "say what the language calls itself"),
        ("-language-name = ", "say what the language calls itself"),
    ] {
        says("de", changed, expected);
    }
}

#[test]
fn every_mistake_in_a_choice_is_named() {
    for (changed, expected) in [
        (
            "wait = { $seconds } s",
            "wait: it has to choose by $seconds: one, other",
        ),
        (
            "wait = { $seconds ->\n *[other] { $seconds }\n }",
            "the plural form [one] of $seconds is missing",
        ),
        (
            "wait = { $seconds ->\n *[one] 1\n  [other] { $seconds }\n }",
            "the star belongs to [other], not to [one]",
        ),
        (
            "wait = { $seconds ->\n  [one] 1\n  [few] 2\n *[other] { $seconds }\n }",
            "no plural form [few]",
        ),
        (
            "age = { $days ->\n  [one] 1\n *[other] { $days }\n }",
            "the branch [0] of $days is missing",
        ),
        (
            "keyboard = { $script ->\n *[other] x\n }",
            "needs exactly the branches greek, other",
        ),
        (
            "keyboard = x { $script }",
            "it has to choose by $script: greek, other",
        ),
    ] {
        says("de", changed, expected);
    }
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let as_in_english = "wait = { $seconds ->\n  [one] 1\n *[other] { $seconds }\n }";
    // Also for 21 seconds, and for 0: a figure in the text would be wrong.
    says(
        "uk",
        as_in_english,
        "[one] also stands for 1 and 21 here, so it has to say { $seconds }",
    );
    says(
        "fr",
        as_in_english,
        "[one] also stands for 0 and 1 here, so it has to say { $seconds }",
    );
    says("ja", as_in_english, "no plural form [one]");
    for form in ["zero", "two", "few", "many"] {
        says(
            "ar",
            as_in_english,
            &format!("wait: the plural form [{form}] of $seconds is missing"),
        );
    }
    let in_japanese = said("ja", "wait = { $seconds }");
    assert!(
        !in_japanese.iter().any(|line| line.contains("wait")),
        "{in_japanese:#?}"
    );
}

#[test]
fn a_tag_is_written_as_bcp_47_recommends() {
    for (tag, fine) in [
        ("de", true),
        ("pt-BR", true),
        ("zh-Hant", true),
        ("zh_Hant", false),
        ("zh-hant", false),
        ("DE", false),
        ("german", false),
        ("qq", false),
    ] {
        let said = said(tag, "")
            .iter()
            .filter(|line| line.starts_with("locales/"))
            .count();
        assert_eq!(said == 0, fine, "{tag}");
    }
}
