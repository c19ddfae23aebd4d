//! Signing in, as the browser and Entra ID see it.

mod authorize;
mod callback;
mod credentials;
mod microsoft;
mod sessions;

use std::collections::BTreeMap;

use crate::support::{Browser, Page};

/// The parameters of a URL's query. Fails when one comes twice.
fn query(url: &str) -> BTreeMap<String, String> {
    let url = url::Url::parse(url).unwrap();
    let mut found = BTreeMap::new();
    for (name, value) in url.query_pairs() {
        let before = found.insert(name.clone().into_owned(), value.into_owned());
        assert!(before.is_none(), "{name} comes twice: {url}");
    }
    found
}

/// The pending sign-ins of a browser, by the names of their cookies.
fn pending(browser: &Browser) -> Vec<String> {
    let names = browser.cookies.keys();
    names
        .filter(|name| name.starts_with("repass-pending-"))
        .cloned()
        .collect()
}

/// Walks from `/sign-in` up to the address of the callback, which is not yet opened.
async fn up_to_callback(browser: &mut Browser, upn: &str, password: &str) -> String {
    let form = browser.open("/sign-in").await;
    let back = browser.fill_in(&form, upn, password).await;
    back.assert_status(302).location().to_owned()
}

/// Fails unless this is the page of a failed sign-in with this reason and status, and a code to read out.
#[track_caller]
fn assert_failed(page: &Page, reason: &str, status: u16) {
    page.assert_status(status);
    let hooks = (
        page.name(),
        page.outcome(),
        page.attribute("data-reason").unwrap_or_default(),
    );
    let expected = (
        "problem".to_owned(),
        "sign_in_failed".to_owned(),
        reason.to_owned(),
    );
    assert_eq!(hooks, expected, "{}", page.url);
    let reference = page.reference();
    assert!(
        reference.len() == 9 && page.text().contains(&reference),
        "{}",
        page.text()
    );
}
