//! In which language people are answered: what they chose, what their browser asks for, what the operator set.

mod choice;
mod hostile;
mod job;
mod scripts;

use repass::languages::Language;
use reqwest::Method;

use crate::support::{Browser, Page, Portal};

/// The language of a page, which also has to be written the right way.
#[track_caller]
fn language(page: &Page) -> String {
    let tag = page.attribute("lang").expect("a page has a language");
    let language = Language::tagged(&tag).expect("a language that is there");
    assert_eq!(page.attribute("dir").as_deref(), Some(language.dir()), "{tag}");
    assert!(
        page.body.starts_with("<!DOCTYPE html>\n<html lang="),
        "{}",
        page.body
    );
    tag
}

/// Opens a page in a browser that prefers these languages.
async fn preferring(browser: &mut Browser, path: &str, accept_language: &str) -> Page {
    let request = browser.request(Method::GET, path);
    let request = request.header("accept-language", accept_language);
    browser.send(request).await
}

/// The language cookie of an answer, whole.
fn remembered(page: &Page) -> Option<String> {
    page.cookies()
        .into_iter()
        .find(|line| line.contains("repass-language="))
}

/// A portal whose operator set a default.
async fn portal_in(default: &str) -> Portal {
    Portal::with(&[("REPASS_BRANDING__DEFAULT_LANGUAGE", default)]).await
}
