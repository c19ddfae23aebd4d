//! The operator's colour: on every page, and always one that can be read.

use super::{ACCENT, icon, welcome};
use crate::support::{Page, Portal, logs};

/// The address of the colours, and what vouches for them.
fn style(page: &Page) -> Option<(String, String)> {
    let links = page.body.split("<link rel=\"stylesheet\" href=\"");
    let mut pairs = links.filter_map(|link| link.split_once("\" integrity=\""));
    let (address, rest) = pairs.find(|(address, _)| address.ends_with("/brand.css"))?;
    Some((address.to_owned(), rest.split('"').next()?.to_owned()))
}

#[tokio::test]
async fn without_a_colour_nothing_more_is_loaded() {
    let portal = Portal::start().await;
    assert_eq!(style(&welcome(&portal).await), None);
}

#[tokio::test]
async fn a_colour_reaches_the_pages_as_a_style_sheet_and_the_icon() {
    let portal = Portal::with(&[(ACCENT, "#6b2fa0")]).await;
    let page = welcome(&portal).await;
    let (address, integrity) = style(&page).expect("a style sheet");
    assert!(integrity.starts_with("sha256-"));
    let css = portal.browser().get(&address).await;
    assert_eq!(
        css.assert_status(200).headers["content-type"],
        "text/css; charset=utf-8"
    );
    assert!(
        css.body
            .starts_with(":root{--accent:#6b2fa0;--accent-strong:#502378;--on-accent:#ffffff}"),
        "{}",
        css.body
    );
    assert!(css.body.contains("@media (prefers-color-scheme:dark)"));
    let picture = portal.browser().get(&icon(&page).0).await;
    assert!(picture.body.contains("fill=\"#6b2fa0\"") && !picture.body.contains("#1f5fa8"));
}

#[tokio::test]
async fn a_colour_that_cannot_be_read_is_made_darker_and_the_log_says_so() {
    for (wanted, used) in [
        ("#ffd400", "#856e00"),
        ("#fff", "#6e6e6e"),
        ("#00ff7f", "#008040"),
    ] {
        let portal = Portal::with(&[(ACCENT, wanted)]).await;
        let (address, _) = style(&welcome(&portal).await).expect("a style sheet");
        let css = portal.browser().get(&address).await.body;
        assert!(css.contains(&format!("--accent:{used};")), "{wanted}: {css}");
        let line = logs::last_with(&format!("{used} is used there")).expect("a line in the log");
        assert!(
            line.contains("branding.accent_color") && line.contains("reading needs 4.5"),
            "{line}"
        );
    }
}
