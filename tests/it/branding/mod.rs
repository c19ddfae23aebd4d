//! The operator's brand: what people see of it, which files are taken, and how it is read again.

mod colours;
mod files;
mod hostile;
mod pictures;
mod reload;
mod texts;

use crate::support::{Folder, Page, Portal};

const LOGO: &str = "REPASS_BRANDING__LOGO_FILE";
const LOGO_DARK: &str = "REPASS_BRANDING__LOGO_DARK_FILE";
const FAVICON: &str = "REPASS_BRANDING__FAVICON_FILE";
const ACCENT: &str = "REPASS_BRANDING__ACCENT_COLOR";

/// Writes a file, and returns its path.
fn put(folder: &Folder, name: &str, content: &[u8]) -> String {
    std::fs::write(folder.0.join(name), content).unwrap();
    folder.path(name)
}

/// The address of the picture in the header.
fn logo(page: &Page) -> String {
    page.attribute("src")
        .filter(|_| page.body.contains("<img"))
        .map(|_| {
            let (_, rest) = page.body.split_once("<img src=\"").expect("a picture");
            rest.split('"').next().unwrap_or_default().to_owned()
        })
        .expect("a picture")
}

/// The address of the icon in the tab, and its type.
fn icon(page: &Page) -> (String, String) {
    let (_, rest) = page
        .body
        .split_once("<link rel=\"icon\" type=\"")
        .expect("an icon");
    let (kind, rest) = rest.split_once("\" href=\"").expect("an address");
    (
        rest.split('"').next().unwrap_or_default().to_owned(),
        kind.to_owned(),
    )
}

async fn welcome(portal: &Portal) -> Page {
    let page = portal.browser().get("/").await;
    page.assert_status(200);
    page
}
