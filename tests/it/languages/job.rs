//! The whole job in one language, from the first page to the last, and every error on the way.

use repass::languages::Language;
use reqwest::Method;
use serde_json::json;

use super::{language, remembered};
use crate::support::{NEW_PASSWORD, Page, Portal};

/// Fails unless a page is in this language, and has nothing of the English sentences that are given.
#[track_caller]
fn assert_in(tag: &str, page: &Page, english: &[&str]) {
    assert_eq!(language(page), tag, "{}", page.body);
    for sentence in english {
        assert!(
            tag == "en" || !page.text().contains(sentence),
            "{tag}: {}",
            page.body
        );
    }
}

#[tokio::test]
async fn the_whole_job_stays_in_the_language_that_was_chosen_at_its_start() {
    let portal = Portal::start().await;
    for wanted in Language::all() {
        let tag = wanted.tag();
        let new = portal.person_with(json!({ "display_name": "دانا Dana" })).await;
        let (upn, password) = (new.upn, new.password);
        let mut browser = portal.browser();
        let welcome = browser.get(&format!("/?lang={tag}")).await;
        assert_in(tag, &welcome, &["Change your password", "Sign in"]);
        assert!(remembered(&welcome).is_some());

        let form = browser.sign_in(&upn, &password).await;
        assert_eq!(form.name(), "password");
        assert_in(
            tag,
            &form,
            &["Signed in as", "Current password", "Your new password"],
        );
        // The name stands by itself, whichever way the sentence runs.
        assert!(form.body.contains("\u{2068}دانا Dana\u{2069}"), "{}", form.body);

        let wrong = browser.change("Not-My-Password-1", NEW_PASSWORD).await;
        assert_in(
            tag,
            wrong.assert_status(422),
            &["Microsoft says", "Your password was not changed"],
        );
        let changed = browser.change(&password, NEW_PASSWORD).await;
        let changed = browser.follow(changed).await;
        assert_eq!(changed.name(), "changed");
        assert_in(tag, &changed, &["Your password was changed", "What happens next"]);
        assert!(
            wrong.body.contains("dir=\"ltr\" readonly"),
            "an account name runs from left to right"
        );
    }
}

#[tokio::test]
async fn errors_speak_the_language_too() {
    let portal = Portal::start().await;
    for wanted in Language::all() {
        let tag = wanted.tag();
        let mut browser = portal.browser();
        browser.get(&format!("/?lang={tag}")).await;
        for path in [
            "/nowhere",
            "/sign-out",
            "/auth/callback?code=x&state=y",
            "/auth/callback?error=access_denied",
            "/result",
            "/signed-out",
        ] {
            let page = browser.open(path).await;
            assert_in(
                tag,
                &page,
                &[
                    "Page not found",
                    "This sign-in did not begin here",
                    "You are signed out",
                ],
            );
        }
        let foreign = browser
            .request(Method::POST, "/password")
            .header("sec-fetch-site", "cross-site");
        let page = browser.send(foreign).await;
        assert_in(tag, page.assert_status(403), &["We stopped this request"]);
        assert!(
            page.body.contains("data-reference=\"") && page.body.contains("dir=\"ltr\">"),
            "{}",
            page.body
        );
        let broken = browser.post("/language", &[]).await;
        assert_in(tag, broken.assert_status(400), &["We could not read that"]);
    }
}

#[tokio::test]
async fn a_page_that_is_asked_for_in_a_language_remembers_it_wherever_it_leads() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    // The welcome page leads on to the form, a stranger to the sign-in, and an unknown address nowhere.
    let onward = person.browser.get("/?lang=ar").await;
    assert_eq!(onward.assert_status(303).location(), "/password");
    assert_eq!(language(&person.browser.follow(onward).await), "ar");
    for path in [
        "/password?lang=de",
        "/nowhere?lang=de",
        "/sign-in?lang=de",
        "/auth/callback?lang=de",
    ] {
        let mut browser = portal.browser();
        let page = browser.get(path).await;
        assert!(
            remembered(&page).is_some_and(|line| line.contains("=de;")),
            "{path}"
        );
        assert_eq!(language(&browser.get("/help").await), "de", "{path}");
    }
}
