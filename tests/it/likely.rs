//! Microsoft refused the new password and does not say why: the form lists what may have been it, the likeliest first.

use serde_json::{Value, json};

use crate::support::{Folder, Page, Person, Portal};

/// Graph's only answer to a new password that it does not like.
fn refusal() -> Value {
    let message = "The specified password does not comply with password complexity requirements. Please provide a different password.";
    let body = json!({"error": {"code": "Request_BadRequest", "message": message}}).to_string();
    json!({"status": 400, "body": body})
}

async fn dana(portal: &Portal, policies: &str) -> Person {
    let account = json!({"display_name": "Dana Lovelace", "given_name": "Dana", "surname": "Lovelace",
                         "password_policies": policies});
    portal.person_with(account).await
}

/// The list beside the new password: it stands where the field's description leads to.
#[track_caller]
fn likely(page: &Page) -> Vec<String> {
    let described = page.attributes("aria-describedby");
    let leads_there = described
        .iter()
        .any(|ids| ids.split(' ').any(|id| id == "advice"));
    assert_eq!(page.body.matches("id=\"advice\"").count(), 1, "{}", page.body);
    assert!(leads_there, "{described:?}");
    page.attributes("data-likely")
}

#[track_caller]
fn assert_refused(page: &Page, new: &str) {
    let refusals = page.assert_status(422).refusals();
    assert_eq!(
        refusals,
        [("new_password".to_owned(), "refused_by_policy".to_owned())],
        "{new}"
    );
    let text = page.text();
    assert!(text.contains("does not say which rule it breaks. "), "{text}");
    assert!(
        text.contains("These are our guesses, the most likely one first:"),
        "{text}"
    );
    assert!(!page.body.contains(new), "{new} is on the page");
}

/// A new password, its guesses, and what the first one says.
const REFUSED: [(&str, &[&str], &str); 10] = [
    (
        "P@ssw0rd1!",
        &["common_password", "organisations_list", "used_before"],
        "has the word “password” in it, or one very like it. This word is easy to guess, so Microsoft probably counts all of it as only one character. Add at least 2 more characters.",
    ),
    ("Sunshine99", &["common_password"], "the word “sunshine”"),
    (
        "glacier-Lovelace-7",
        &["contains_name"],
        "has your last name in it. Microsoft often does not accept names. Leave the name out.",
    ),
    (
        "glacier-D@n@-tangent",
        &["contains_name"],
        "has your first name in it.",
    ),
    (
        "Contoso-tangent-7",
        &["contains_name"],
        "has the name of your organisation in it.",
    ),
    (
        "C0ntos0P@ssword1",
        &["contains_name", "common_password"],
        "has the name of your organisation in it.",
    ),
    // Nothing is seen in these. A word that no list of ours has may be on Microsoft's.
    (
        "Quillfeather1!",
        &["common_password", "organisations_list", "used_before"],
        "Microsoft has a secret list of common words",
    ),
    // No word is in it, so no list can be it.
    (
        "qX7!pW3#vL9$",
        &["used_before", "common_password", "organisations_list"],
        "It may be the same as a password that you had before.",
    ),
    (
        "Copper-Lantern-57-Glacier",
        &["used_before"],
        "It may be the same as a password that you had before.",
    ),
    (
        "lower UPPER tangent",
        &["too_few_kinds"],
        "Microsoft may not count a space as a symbol. Add one of the symbols in the list.",
    ),
];

#[tokio::test]
async fn each_refusal_shows_the_likeliest_reason_first() {
    let portal = Portal::start().await;
    for (new, expected, says) in REFUSED {
        let mut person = dana(&portal, "None").await;
        portal.tenant.fault("changePassword", refusal()).await;
        let page = person.browser.change(&person.password.clone(), new).await;
        assert_refused(&page, new);
        let found = likely(&page);
        assert_eq!(found.get(..expected.len()).unwrap(), expected, "{new}: {found:?}");
        let text = page.text();
        let (_, list) = text.split_once("the most likely one first:").unwrap();
        let first = list
            .split("  ")
            .map(str::trim)
            .find(|text| !text.is_empty())
            .unwrap();
        assert!(first.contains(says), "{new}: {first}");
        let all: std::collections::BTreeSet<_> = found.iter().collect();
        assert_eq!(all.len(), found.len(), "each once: {found:?}");
        assert!(found.len() >= 3, "{new}: {found:?}");
        assert!(page.text().contains("You have 4 tries left"));
    }
}

#[tokio::test]
async fn what_the_directory_itself_refuses_is_guessed_right() {
    let portal = Portal::start().await;
    let banned =
        json!({"passwords": {"banned": ["password", "zanzibar"], "custom_banned": ["quillfeather"]}});
    portal.tenant.put_settings(banned).await;
    for (new, first) in [
        ("P@ssw0rd1!", "common_password"),
        ("Zanzibar12!", "common_password"),
        ("Quillfeather1!", "common_password"),
        ("glacier-Lovelace-7", "contains_name"),
        ("glacier-C0ntoso-7", "contains_name"),
    ] {
        let mut person = dana(&portal, "None").await;
        let page = person.browser.change(&person.password.clone(), new).await;
        assert_refused(&page, new);
        assert_eq!(likely(&page)[0], first, "{new}");
    }
}

#[tokio::test]
async fn a_word_of_the_organisations_is_named() {
    let folder = Folder::new();
    let words = folder.put("words.txt", "Quillfeather\n");
    let portal = Portal::with(&[("REPASS_PASSWORD__BANNED_WORDS_FILE", &words)]).await;
    let mut person = dana(&portal, "None").await;
    portal.tenant.fault("changePassword", refusal()).await;
    let page = person
        .browser
        .change(&person.password.clone(), "Quilfeather1!")
        .await;
    assert_refused(&page, "Quilfeather1!");
    assert_eq!(likely(&page)[0], "organisations_list");
    assert!(
        page.text()
            .contains("the word “Quillfeather” in it, or one very like it"),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn what_is_not_known_is_not_ruled_out() {
    let portal = Portal::with(&[("REPASS_GRAPH__ACCOUNT_FACTS", "false")]).await;
    for (new, expected) in [
        ("onlylowercase", &["too_few_kinds"][..]),
        (
            "qX7!pW3#vL9$",
            &[
                "used_before",
                "common_password",
                "organisations_list",
                "contains_name",
            ],
        ),
        // Of the sign-in's own name each word counts.
        ("glacier-Lovelace-7", &["contains_name"]),
    ] {
        let mut person = dana(&portal, "None").await;
        portal.tenant.fault("changePassword", refusal()).await;
        let page = person.browser.change(&person.password.clone(), new).await;
        assert_refused(&page, new);
        let found = likely(&page);
        assert_eq!(found.get(..expected.len()).unwrap(), expected, "{new}: {found:?}");
    }
}

#[tokio::test]
async fn a_word_that_is_the_whole_password_is_not_repeated() {
    let portal = Portal::start().await;
    let mut person = dana(&portal, "DisableStrongPassword").await;
    portal.tenant.fault("changePassword", refusal()).await;
    let page = person.browser.change(&person.password.clone(), "sunshine").await;
    assert_refused(&page, "sunshine");
    assert_eq!(likely(&page)[0], "common_password");
    assert!(
        page.text()
            .contains("The new password is probably one of the most common ones.")
    );
}

#[tokio::test]
async fn a_form_that_comes_back_for_something_else_says_what_is_seen() {
    let portal = Portal::start().await;
    let mut person = dana(&portal, "None").await;
    let form = person.browser.get("/password").await;
    let page = person
        .browser
        .submit(&form, "Not-My-Password-1", "P@ssw0rd1!", "P@ssw0rd1!")
        .await;
    let refusals = page.assert_status(422).refusals();
    assert_eq!(
        refusals,
        [("current_password".to_owned(), "wrong_current_password".to_owned())]
    );
    assert_eq!(likely(&page), ["common_password"]);
    assert!(
        page.text()
            .contains("Microsoft may not accept the new password that you typed:")
    );
    // Nothing is seen in this one, and what is certain needs no guess.
    for (new, again) in [
        ("Copper-Lantern-57", "Copper-Lantern-58"),
        ("Contoso", "Contoso"),
        ("", ""),
    ] {
        let page = person
            .browser
            .submit(&form, "Not-My-Password-2", new, again)
            .await;
        assert!(
            page.assert_status(422).attributes("data-likely").is_empty(),
            "{new}"
        );
        assert!(!page.body.contains("id=\"advice\""), "{new}");
    }
}

#[tokio::test]
async fn advice_refuses_nothing() {
    let portal = Portal::start().await;
    portal
        .tenant
        .put_settings(json!({"passwords": {"banned": [], "custom_banned": []}}))
        .await;
    let mut person = dana(&portal, "None").await;
    let answer = person
        .browser
        .change(&person.password.clone(), "P@ssw0rd1!")
        .await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
}

#[tokio::test]
async fn the_list_speaks_the_language_of_the_page() {
    let portal = Portal::start().await;
    let mut person = dana(&portal, "None").await;
    person.browser.get("/password?lang=de").await;
    let page = person
        .browser
        .change(&person.password.clone(), "P@ssw0rd1!")
        .await;
    assert!(
        page.assert_status(422)
            .text()
            .contains("Das sind unsere Vermutungen, die wahrscheinlichste zuerst:")
    );
    assert!(
        page.text()
            .contains("das Wort „password“ oder ein sehr ähnliches"),
        "{}",
        page.text()
    );
}
