//! What is said: a table of passwords, with Microsoft's rules alone and with everything that an operator can turn on.

use super::{ask, dana, likely, states, token, verdict};
use crate::support::{Folder, Portal};

/// Without the marks that keep foreign names from turning a sentence around.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A password; which of length, kinds and characters it follows (`+`), does not yet (`o`) or breaks (`x`); what is likely.
const MICROSOFTS: [(&str, &str, &str); 46] = [
    ("", "ooo", ""),
    ("a", "oo+", ""),
    ("aB", "oo+", ""),
    ("aB3", "o++", ""),
    ("a B", "o++", ""),
    ("aB!", "o++", ""),
    ("aB3-xyz", "o++", ""),
    ("aB3-xyz9", "+++", ""),
    ("glaciertangent", "+o+", ""),
    ("ALLUPPERCASE", "+o+", ""),
    ("74206958143", "+o+", ""),
    ("-.-.-.-.-.-.", "+o+", ""),
    ("lowerUPPER", "+o+", ""),
    ("lower74206", "+o+", ""),
    ("UPPER74206", "+o+", ""),
    ("lower.-.-.", "+o+", ""),
    ("lowerUPPER7", "+++", ""),
    ("lowerUPPER-", "+++", ""),
    // Three kinds only if a space is one.
    ("lower UPPER", "+++", "too_few_kinds"),
    ("lower 74206", "+++", "too_few_kinds"),
    ("lower UPPER 7", "+++", ""),
    ("lower UPPER-", "+++", ""),
    ("  aB3  -  ", "+++", ""),
    ("Grüße-1234", "++x", ""),
    ("é", "oox", ""),
    ("Пароль-12aB", "++x", ""),
    ("κωδικός", "oox", ""),
    ("パスワード12aB-", "++x", ""),
    ("كلمة-12aB-xyz", "++x", ""),
    ("🔑🔑🔑🔑🔑🔑🔑🔑", "+ox", ""),
    ("Tab\tTab-1234", "++x", ""),
    ("Nul\0Nul-1234", "++x", ""),
    ("“Quoted-1234”", "++x", ""),
    // Names, in any spelling; not before the password is long enough.
    ("Dana-12", "o++", ""),
    ("glacier-Dana-tangent-7", "+++", "contains_name"),
    ("glacier-D@n@-tangent-7", "+++", "contains_name"),
    ("glacier-L0VELACE-tangent", "+++", "contains_name"),
    ("glacier-Contoso-tangent", "+++", "contains_name"),
    ("glacier-Dan-tangent-7", "+++", ""),
    // Words that count as one character.
    ("P@ssw0rd1!", "+++", "common_password"),
    ("Password123", "+++", "common_password"),
    ("Sunshine1!", "+++", "common_password"),
    ("Contoso1!", "+++", "contains_name"),
    ("Password1-glacier", "+++", ""),
    ("Copper-Lantern-57", "+++", ""),
    ("correct Horse battery staple", "+++", "too_few_kinds"),
];

#[tokio::test]
async fn microsofts_rules_are_marked_one_by_one() {
    let portal = Portal::start().await;
    let mut person = dana(&portal).await;
    let token = token(&mut person.browser).await;
    let long = |length: usize| "aB3!".repeat(64) + &"x".repeat(length - 256);
    let (longest, too_long) = (long(256), long(257));
    let table = MICROSOFTS
        .into_iter()
        .chain([(longest.as_str(), "+++", ""), (too_long.as_str(), "x++", "")]);
    let mut wrong = Vec::new();
    for (new, marks, expected) in table {
        portal.later(1);
        let page = ask(&mut person.browser, &token, new).await;
        let verdict = verdict(&page);
        let names = ["length", "kinds", "characters"].iter();
        let marks = names.zip(marks.chars()).map(|(name, mark)| {
            let state = [('+', "met"), ('o', "open"), ('x', "refused")];
            let state = state.iter().find(|(sign, _)| *sign == mark).unwrap().1;
            format!("{name}:{state} ")
        });
        let history = if new.is_empty() { "open" } else { "later" };
        let expected = (
            marks.collect::<String>() + "history:" + history,
            expected.to_owned(),
        );
        let found = (states(&verdict), likely(&verdict));
        if found != expected {
            wrong.push((new, found, expected));
        }
        assert_eq!(verdict["strength"].is_null(), new.is_empty(), "{new:?}");
        let is_echoed = new.len() > 4 && page.body.contains(new);
        assert!(!is_echoed, "{new:?} is in {}", page.body);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(portal.tenant.changes().await, 0);
}

/// A password, where to look in the verdict, and what stands there.
const SENTENCES: [(&str, &str, &str); 16] = [
    ("short", "/rules/0/text", "not yet"),
    ("Copper-Lantern-57", "/rules/0/text", "done"),
    (
        "Copper-Lantern-57",
        "/rules/3/text",
        "We check this when you send the form.",
    ),
    (
        "Пароль",
        "/rules/2/text",
        "The new password has Cyrillic letters, as in Russian or Ukrainian, and Microsoft does not accept those. Please switch your keyboard to English.",
    ),
    (
        "short",
        "/summary",
        "The new password does not follow 2 rules yet.",
    ),
    (
        "alllowercase",
        "/summary",
        "The new password does not follow 1 rule yet.",
    ),
    (
        "Copper-Lantern-57",
        "/summary",
        "The new password follows all the rules that we can check here.",
    ),
    (
        "P@ssw0rd1!",
        "/likely/0/text",
        "The new password has the word “password” in it, or one very like it. This word is easy to guess, so Microsoft probably counts all of it as only one character. Add at least 2 more characters.",
    ),
    (
        "P@ssw0rd1!x",
        "/likely/0/text",
        "The new password has the word “password” in it, or one very like it. This word is easy to guess, so Microsoft probably counts all of it as only one character. Add at least 1 more character.",
    ),
    (
        "P@ssw0rd",
        "/likely/0/text",
        "The new password is probably one of the most common ones. Use several words that do not belong together.",
    ),
    (
        "glacier-Dana-7",
        "/likely/0/text",
        "The new password has your first name in it. Microsoft often does not accept names. Leave the name out. Another spelling, such as 0 for o, does not help.",
    ),
    (
        "glacier-Dana-7",
        "/summary",
        "Microsoft may not accept the new password that you typed: The new password has your first name in it. Microsoft often does not accept names. Leave the name out. Another spelling, such as 0 for o, does not help.",
    ),
    (
        "lower UPPER",
        "/likely/0/text",
        "Microsoft may not count a space as a symbol. Add one of the symbols in the list.",
    ),
    ("glacier-Dana-7", "/likely/0/certainty", "likely"),
    ("password", "/strength/text", "Very easy to guess"),
    (
        "correct horse battery staple",
        "/strength/text",
        "Very hard to guess",
    ),
];

#[tokio::test]
async fn every_mark_and_every_guess_has_its_sentence() {
    let portal = Portal::start().await;
    let mut person = dana(&portal).await;
    let token = token(&mut person.browser).await;
    for (new, at, says) in SENTENCES {
        portal.later(1);
        let verdict = verdict(&ask(&mut person.browser, &token, new).await);
        let said = verdict.pointer(at).and_then(|said| said.as_str()).map(plain);
        assert_eq!(said.as_deref(), Some(says), "{new} {at}: {verdict}");
    }
}

/// A password, the states of all eight rules, and what is likely.
const OPERATORS: [(&str, &str, &str); 6] = [
    ("aB3-xyz-890", "open met met later met met later met", ""),
    ("Copper-Lantern-57", "met met met later met met later met", ""),
    (
        "glacier-Dana-tangent-7",
        "met met met later refused met later met",
        "",
    ),
    (
        "glacier-Qui11feather-7",
        "met met met later met refused later met",
        "",
    ),
    // One letter away from the word: that is not the operator's rule, and Microsoft may have the word too.
    (
        "Quilfeather1!",
        "met met met later met met later met",
        "organisations_list",
    ),
    (
        "Password1234!",
        "met met met later met met later open",
        "common_password",
    ),
];

#[tokio::test]
async fn the_operators_rules_are_marked_too_and_say_what_is_wrong() {
    let folder = Folder::new();
    let words = folder.put("words.txt", "Quillfeather\n");
    let list = folder.put("leaked.txt", &format!("{}:1\n", "0".repeat(40)));
    let portal = Portal::with(&[
        ("REPASS_PASSWORD__MIN_LENGTH", "12"),
        ("REPASS_PASSWORD__MIN_STRENGTH", "3"),
        ("REPASS_PASSWORD__REFUSE_NAMES", "true"),
        ("REPASS_PASSWORD__BANNED_WORDS_FILE", &words),
        ("REPASS_PASSWORD__BREACH", "file"),
        ("REPASS_PASSWORD__BREACH_FILE", &list),
    ])
    .await;
    let mut person = dana(&portal).await;
    let form = person.browser.get("/password").await;
    let listed = [
        "length",
        "kinds",
        "characters",
        "history",
        "names",
        "words",
        "leaks",
        "strength",
    ];
    assert_eq!(form.attributes("data-rule"), listed);
    let token = form.input("csrf_token");
    for (new, expected, reasons) in OPERATORS {
        portal.later(1);
        let verdict = verdict(&ask(&mut person.browser, &token, new).await);
        let states = states(&verdict).replace(' ', "\n");
        let states: Vec<_> = states.lines().filter_map(|rule| rule.split_once(':')).collect();
        assert_eq!(states.iter().map(|(name, _)| *name).collect::<Vec<_>>(), listed);
        let states: Vec<_> = states.iter().map(|(_, state)| *state).collect();
        assert_eq!(states.join(" "), expected, "{new}");
        assert_eq!(likely(&verdict), reasons, "{new}");
        let word = verdict["rules"][5]["text"].as_str().map(plain).unwrap();
        assert_eq!(
            word.contains("the word “Quillfeather”"),
            new.contains("11"),
            "{word}"
        );
    }
    assert_eq!(portal.tenant.changes().await, 0);
}

#[tokio::test]
async fn it_speaks_the_language_of_the_page() {
    let portal = Portal::start().await;
    let mut person = dana(&portal).await;
    let token = token(&mut person.browser).await;
    person.browser.get("/password?lang=de").await;
    let verdict = verdict(&ask(&mut person.browser, &token, "dragon").await);
    assert_eq!(verdict["rules"][0]["text"], "noch nicht");
    assert_eq!(verdict["strength"]["text"], "Sehr leicht zu erraten");
}
