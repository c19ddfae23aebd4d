//! Nobody uses up somebody else's budget: it belongs to whoever is signed in, and a request from elsewhere does not count.

use reqwest::Method;
use reqwest::header::ORIGIN;

use crate::support::{Browser, NEW_PASSWORD, Page, Portal};

/// The fields of the form with a wrong current password.
fn fields<'a>(username: &'a str, csrf_token: &'a str) -> [(&'static str, &'a str); 5] {
    [
        ("username", username),
        ("csrf_token", csrf_token),
        ("current_password", "Not-My-Password-1"),
        ("new_password", NEW_PASSWORD),
        ("confirm_password", NEW_PASSWORD),
    ]
}

/// Posts with the cookies of this browser, from this site.
async fn post_from(browser: &mut Browser, site: &str, fields: &[(&str, &str)]) -> Page {
    let request = browser.request(Method::POST, "/password").form(fields);
    let (origin, site) = match site {
        "here" => (browser.origin(), "same-origin"),
        site => ("https://evil.example".to_owned(), site),
    };
    let request = request.header(ORIGIN, origin).header("sec-fetch-site", site);
    browser.send(request).await
}

#[tokio::test]
async fn a_request_that_is_not_the_persons_own_costs_no_try() {
    let portal = Portal::start().await;
    let mut victim = portal.person().await;
    let own_token = victim.browser.get("/password").await.input("csrf_token");
    let mut attacker = portal.person().await;
    let foreign_token = attacker.browser.get("/password").await.input("csrf_token");
    for (site, token, status) in [
        ("cross-site", own_token.as_str(), 403),
        ("same-site", own_token.as_str(), 403),
        ("none", own_token.as_str(), 403),
        ("here", foreign_token.as_str(), 403),
        ("here", "", 403),
    ] {
        for _ in 0..5 {
            let mut browser = victim.browser.clone();
            let page = post_from(&mut browser, site, &fields(&victim.upn, token)).await;
            assert_eq!(page.assert_status(status).outcome(), "request_refused", "{site}");
        }
    }
    // Without a session there is nobody whose try it could be.
    for token in ["", &own_token, &foreign_token] {
        let mut stranger = portal.browser();
        let page = post_from(&mut stranger, "here", &fields(&victim.upn, token)).await;
        assert_eq!(stranger.follow(page).await.outcome(), "sign_in_expired");
    }
    assert_eq!(portal.tenant.changes().await, 0);
    let form = victim.browser.get("/password").await;
    assert!(form.text().contains("You have 4 tries left"), "{}", form.text());
    assert!(!form.text().contains("one more try"), "{}", form.text());
}

#[tokio::test]
async fn a_name_in_the_form_is_not_whose_try_it_is() {
    let portal = Portal::start().await;
    let mut victim = portal.person().await;
    let mut attacker = portal.person().await;
    for left in [3, 2, 1] {
        let token = attacker.browser.get("/password").await.input("csrf_token");
        let mut fields = fields(&victim.upn, &token).to_vec();
        let wrong = format!("Not-My-Password-{left}");
        fields[2] = ("current_password", &wrong);
        let page = attacker.browser.post("/password", &fields).await;
        let words = format!("You have {left} tr");
        assert!(page.assert_status(422).text().contains(&words), "{}", page.text());
    }
    let form = victim.browser.get("/password").await;
    assert!(form.text().contains("You have 4 tries left"), "{}", form.text());
    assert_eq!(victim.change().await.assert_status(303).location(), "/changed");
}
