//! What every page owes to whoever looks at it: where requests may come from, headers, cookies, addresses.

mod addresses;
mod cookies;
mod forgery;
mod forms;
pub(crate) mod headers;
mod sub_path;

use crate::support::{Browser, Page};

/// Fails unless the request was refused as forged.
#[track_caller]
fn assert_refused(page: &Page) {
    page.assert_status(403);
    assert_eq!(
        (page.name(), page.outcome()),
        ("problem".to_owned(), "request_refused".to_owned())
    );
    assert_eq!(page.reference().len(), 9);
}

/// Fails unless this browser is still signed in.
async fn assert_signed_in(browser: &mut Browser) {
    let page = browser.get("/password").await;
    assert_eq!(page.assert_status(200).name(), "password");
}

/// Every path of the site, with a real asset for the pattern of the assets.
async fn paths(browser: &mut Browser) -> Vec<(reqwest::Method, String)> {
    let help = browser.get("/help").await;
    let links = help.attributes("href");
    let asset = links.iter().find(|link| link.ends_with("app.css")).unwrap();
    let (_, asset) = asset.split_once("/assets/").unwrap();
    let table = repass::routes::all().into_iter();
    table
        .map(|(method, path)| (method, path.replace("{hash}/{name}", asset)))
        .collect()
}
