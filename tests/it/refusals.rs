//! What the person can mend: the form comes back, says why beside the field, and repeats nothing that was typed.

use serde_json::json;

use crate::support::{NEW_PASSWORD, Page, Person, Portal};

const OLD: &str = "Old-Secret-Words-17";

/// The current password, the new one, its repetition, and what the form says beside which field.
type Case = (
    &'static str,
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
);

const CERTAIN: &[Case] = &[
    ("", NEW_PASSWORD, NEW_PASSWORD, &[("current_password", "missing")]),
    (OLD, "", NEW_PASSWORD, &[("new_password", "missing")]),
    (OLD, NEW_PASSWORD, "", &[("confirm_password", "missing")]),
    (
        "",
        "",
        "",
        &[
            ("current_password", "missing"),
            ("new_password", "missing"),
            ("confirm_password", "missing"),
        ],
    ),
    (
        OLD,
        NEW_PASSWORD,
        "Another-Secret-42",
        &[("confirm_password", "confirmation_differs")],
    ),
    (OLD, OLD, OLD, &[("new_password", "same_as_current")]),
    (OLD, "aB3-xyz", "aB3-xyz", &[("new_password", "too_short")]),
    (
        OLD,
        "Grün-Secret-42",
        "Grün-Secret-42",
        &[("new_password", "unsupported_characters")],
    ),
    (
        OLD,
        "<b>&amp;\"';-Ω9",
        "<b>&amp;\"';-Ω9",
        &[("new_password", "unsupported_characters")],
    ),
    (
        OLD,
        "onlylowercase",
        "onlylowercase",
        &[("new_password", "too_few_kinds")],
    ),
    (
        OLD,
        "lower12345678",
        "lower12345678",
        &[("new_password", "too_few_kinds")],
    ),
    (
        OLD,
        "aB3-xyz",
        "aB3-xyzz",
        &[
            ("new_password", "too_short"),
            ("confirm_password", "confirmation_differs"),
        ],
    ),
];

/// The form came back with these refusals, and nothing of what was typed.
#[track_caller]
fn assert_refused(page: &Page, expected: &[(&str, &str)], typed: &[&str]) {
    page.assert_status(422);
    let refusals = page.refusals();
    let refusals: Vec<_> = refusals
        .iter()
        .map(|(field, reason)| (field.as_str(), reason.as_str()))
        .collect();
    assert_eq!(refusals, expected, "{}", page.body);
    assert_eq!(
        (page.name().as_str(), page.outcome().as_str()),
        ("password", expected[0].1)
    );
    for password in typed.iter().filter(|password| password.len() > 3) {
        assert!(!page.body.contains(password), "{password} is on the page");
    }
    for field in ["current_password", "new_password", "confirm_password"] {
        assert_eq!(page.input(field), "", "{field} is filled in");
    }
}

async fn submit(person: &mut Person, current: &str, new: &str, confirm: &str) -> Page {
    let form = person.browser.get("/password").await;
    person.browser.submit(&form, current, new, confirm).await
}

#[tokio::test]
async fn refuses_what_entra_certainly_refuses_without_asking_graph() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    for (current, new, confirm, expected) in CERTAIN {
        let page = submit(&mut person, current, new, confirm).await;
        assert_refused(&page, expected, &[current, new, confirm]);
        assert!(page.text().contains("You have 4 tries left"), "{}", page.text());
    }
    assert_eq!(portal.tenant.changes().await, 0);
    assert_eq!(portal.tenant.password(&person.upn).await, OLD);
}

#[tokio::test]
async fn the_form_that_came_back_can_be_sent_again() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let refused = submit(&mut person, OLD, "short", "short").await;
    assert_refused(&refused, &[("new_password", "too_short")], &[]);
    let answer = person
        .browser
        .submit(&refused, OLD, NEW_PASSWORD, NEW_PASSWORD)
        .await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
    assert_eq!(portal.tenant.password(&person.upn).await, NEW_PASSWORD);
}

#[tokio::test]
async fn passwords_arrive_at_graph_exactly_as_they_were_typed() {
    let portal = Portal::start().await;
    for new in [
        "  Spaces around 42  ",
        "Plus+Percent%41&Equals=1",
        "\"Quote\\Back/slash'1",
        "<Markup>&amp;-1",
        "aB3-5678",
    ] {
        let mut person = portal.person().await;
        let answer = submit(&mut person, OLD, new, new).await;
        assert_eq!(answer.assert_status(303).location(), "/changed", "{new}");
        assert_eq!(portal.tenant.password(&person.upn).await, new);
    }
}

#[tokio::test]
async fn the_longest_password_is_taken_and_one_more_letter_is_refused() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let longest = format!("aB3-{}", "x".repeat(252));
    let longer = format!("{longest}x");
    let page = submit(&mut person, OLD, &longer, &longer).await;
    assert_refused(&page, &[("new_password", "too_long")], &[OLD, &longest]);
    assert_eq!(portal.tenant.changes().await, 0);
    let answer = submit(&mut person, OLD, &longest, &longest).await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
}

#[tokio::test]
async fn an_account_without_the_rule_of_kinds_is_not_held_to_it() {
    let portal = Portal::start().await;
    let relaxed = json!({"password_policies": "DisablePasswordExpiration, DisableStrongPassword"});
    let mut person = portal.person_with(relaxed).await;
    let answer = submit(&mut person, OLD, "onlylowercase", "onlylowercase").await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
    assert_eq!(portal.tenant.password(&person.upn).await, "onlylowercase");
}

#[tokio::test]
async fn where_the_policies_are_not_known_graph_judges_the_kinds() {
    let portal = Portal::with(&[("REPASS_GRAPH__ACCOUNT_FACTS", "false")]).await;
    let mut person = portal.person().await;
    let page = submit(&mut person, OLD, "onlylowercase", "onlylowercase").await;
    assert_refused(
        &page,
        &[("new_password", "refused_by_policy")],
        &[OLD, "onlylowercase"],
    );
    assert_eq!(portal.tenant.changes().await, 1);
}

#[tokio::test]
async fn says_which_password_graph_refused() {
    let portal = Portal::start().await;
    let complexity = "The specified password does not comply with password complexity requirements. Please provide a different password.";
    for (message, expected) in [
        (complexity.to_owned(), ("new_password", "refused_by_policy")),
        (
            format!("{complexity} paramName: newPassword, paramValue: , objectType: System.String"),
            ("new_password", "refused_by_policy"),
        ),
        (
            "<b>Nobody knows these words.</b> paramName: newPassword".to_owned(),
            ("new_password", "refused_by_policy"),
        ),
        (
            "<b>Nobody knows these words.</b> paramName: oldPassword".to_owned(),
            ("current_password", "wrong_current_password"),
        ),
    ] {
        let mut person = portal.person().await;
        let body = json!({"error": {"code": "Request_BadRequest", "message": message}}).to_string();
        portal
            .tenant
            .fault("changePassword", json!({"status": 400, "body": body}))
            .await;
        let before = portal.tenant.changes().await;
        let page = person.change().await;
        assert_refused(&page, &[expected], &[OLD, NEW_PASSWORD]);
        assert!(!page.body.contains("Nobody knows") && !page.body.contains("paramName"));
        assert_eq!(portal.tenant.changes().await, before + 1, "{message}");
        assert_eq!(person.audited(), [expected.1], "{message}");
    }
}

#[tokio::test]
async fn a_password_that_the_directory_refuses_brings_the_form_back() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    let page = submit(&mut person, OLD, "P@ssw0rd1!", "P@ssw0rd1!").await;
    assert_refused(
        &page,
        &[("new_password", "refused_by_policy")],
        &[OLD, "P@ssw0rd1!"],
    );
    assert_eq!(portal.tenant.password(&person.upn).await, OLD);
    assert_eq!(person.audited(), ["refused_by_policy"]);
}
