//! What the person reads: which rule it was, and the rules before anything is typed.

use crate::own_rules::{ask, assert_refused};
use crate::support::{Folder, NEW_PASSWORD, Portal};

use serde_json::json;

/// Without the marks that keep foreign names from turning a sentence around.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A new password, the reasons against it, and what the person reads.
const REFUSED: &[(&str, &[&str], &str)] = &[
    ("aB3-xyz-890", &["too_short"], "Use at least 12 characters."),
    ("aB3", &["too_short"], "Use at least 12 characters."),
    (
        "glacier-D@na-tangent-7",
        &["contains_name"],
        "has your first name in it. Names are easy to guess",
    ),
    (
        "glacier-LOVELACE-tangent-7",
        &["contains_name"],
        "has your last name in it.",
    ),
    (
        "Glacier-{sign-in name}-tangent",
        &["contains_name"],
        "has your sign-in name in it.",
    ),
    (
        "glacier-Contoso-tangent-7",
        &["contains_name"],
        "has the name of your organisation in it.",
    ),
    (
        "glacier-tai1$pin-Tangent-7",
        &["contains_name"],
        "has the name of your organisation in it.",
    ),
    (
        "glacier-Qui11feather-tangent",
        &["contains_banned_word"],
        "has the word “Quillfeather” in it. Your organisation does not allow this word. Leave the word out.",
    ),
    (
        "glacier-zephyr works-Tangent",
        &["contains_banned_word"],
        "has the word “Zephyr Works” in it.",
    ),
    (
        "Password1234!",
        &["too_weak"],
        "is easier to guess than your organisation allows. Make it longer.",
    ),
    (
        "1etmein-DANA",
        &["contains_name", "contains_banned_word", "too_weak"],
        "has your first name in it.",
    ),
    ("aaaaAAAA1111", &["too_weak"], "easier to guess"),
];

#[tokio::test]
async fn every_refusal_names_its_rule_and_costs_nothing() {
    let folder = Folder::new();
    let words = folder.put("words.txt", "# words\nQuillfeather\nZephyr Works\nletmein\n");
    let portal = Portal::with(&[
        ("REPASS_PASSWORD__MIN_LENGTH", "12"),
        ("REPASS_PASSWORD__MIN_STRENGTH", "3"),
        ("REPASS_PASSWORD__REFUSE_NAMES", "true"),
        ("REPASS_PASSWORD__ORGANISATION_NAMES", "Northwind,Tailspin"),
        ("REPASS_PASSWORD__BANNED_WORDS_FILE", &words),
    ])
    .await;
    let account = json!({"display_name": "Dana Lovelace", "given_name": "Dana", "surname": "Lovelace"});
    let mut person = portal.person_with(account).await;
    let sign_in_name = person.upn.split('@').next().unwrap().to_owned();
    for (new, reasons, says) in REFUSED {
        let new = new.replace("{sign-in name}", &sign_in_name);
        let page = ask(&mut person, &new).await;
        assert_refused(&page, reasons, &new);
        assert!(
            plain(&page.text()).contains(says),
            "{new}: {says}: {}",
            page.text()
        );
        assert!(page.text().contains("You have 4 tries left"), "{}", page.text());
    }
    assert_eq!(portal.tenant.changes().await, 0);
    assert!(person.audited().is_empty());
    let answer = ask(&mut person, NEW_PASSWORD).await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
}

#[tokio::test]
async fn an_own_rule_stands_beside_the_problems_of_other_fields() {
    let portal = Portal::with(&[("REPASS_PASSWORD__MIN_STRENGTH", "4")]).await;
    let mut person = portal.person().await;
    let form = person.browser.get("/password").await;
    let page = person
        .browser
        .submit(&form, "", "Password1234!", "Password12345!")
        .await;
    page.assert_status(422);
    let refusals = page.refusals();
    let found: Vec<_> = refusals
        .iter()
        .map(|(field, reason)| (field.as_str(), reason.as_str()))
        .collect();
    let expected = [
        ("current_password", "missing"),
        ("new_password", "too_weak"),
        ("confirm_password", "confirmation_differs"),
    ];
    assert_eq!(found, expected);
}

#[tokio::test]
async fn what_is_certain_comes_before_the_own_rules() {
    let portal = Portal::with(&[
        ("REPASS_PASSWORD__MIN_STRENGTH", "4"),
        ("REPASS_PASSWORD__REFUSE_NAMES", "true"),
    ])
    .await;
    let mut person = portal.person().await;
    for (new, reason) in [
        ("contoso contoso", "too_few_kinds"),
        ("Contosö-12345", "unsupported_characters"),
    ] {
        assert_refused(&ask(&mut person, new).await, &[reason], new);
    }
}

#[tokio::test]
async fn the_form_lists_the_rules_that_are_on_and_no_others() {
    let folder = Folder::new();
    let words = folder.put("words.txt", "Quillfeather\n");
    let list = folder.put("leaked.txt", &format!("{}:1\n", "0".repeat(40)));
    let all = [
        "does not have your name, your sign-in name or your organisation’s name in it",
        "does not have a word in it that your organisation does not allow",
        "is not in a list of stolen passwords",
        "is hard to guess",
    ];
    let plain_portal = Portal::start().await;
    let strict = Portal::with(&[
        ("REPASS_PASSWORD__MIN_LENGTH", "14"),
        ("REPASS_PASSWORD__MIN_STRENGTH", "1"),
        ("REPASS_PASSWORD__REFUSE_NAMES", "true"),
        ("REPASS_PASSWORD__BANNED_WORDS_FILE", &words),
        ("REPASS_PASSWORD__BREACH", "file"),
        ("REPASS_PASSWORD__BREACH_FILE", &list),
    ])
    .await;
    for (portal, shortest, is_strict) in [(plain_portal, "8", false), (strict, "14", true)] {
        let mut person = portal.person().await;
        let form = person.browser.get("/password").await;
        let text = plain(&form.text());
        assert!(
            text.contains(&format!("has {shortest} to 256 characters")),
            "{text}"
        );
        assert!(
            form.body
                .contains(&format!("passwordrules=\"minlength: {shortest};"))
        );
        for rule in all {
            assert_eq!(text.contains(rule), is_strict, "{rule}: {text}");
        }
    }
}

#[tokio::test]
async fn without_account_facts_the_sign_in_tells_the_names() {
    let portal = Portal::with(&[
        ("REPASS_PASSWORD__REFUSE_NAMES", "true"),
        ("REPASS_GRAPH__ACCOUNT_FACTS", "false"),
    ])
    .await;
    let account = json!({"display_name": "Dana Lovelace", "given_name": "Dana", "surname": "Lovelace"});
    let mut person = portal.person_with(account).await;
    let page = ask(&mut person, "Glacier-Lovelace-7").await;
    assert_refused(&page, &["contains_name"], "Glacier-Lovelace-7");
    assert!(page.text().contains("a part of your name"), "{}", page.text());
    let answer = ask(&mut person, "Glacier-Tangent-7").await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
}
