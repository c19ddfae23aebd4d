//! Visitors who mean harm: strings that want to lead elsewhere, headers that lie, bytes that are no request, names that
//! are markup. Nothing of it signs anybody in, changes a password, leads away from here, or ends somebody's session.

mod bounded;
mod cookies;
mod fixation;
mod floods;
mod front_channel;
mod headers;
mod known;
mod known_sign_in;
mod methods;
mod names;
mod redirects;
mod register;
mod targets;
pub(crate) mod wire;

use reqwest::header::LOCATION;

use crate::support::{Browser, Page, Portal};

/// Where the portal ever sends anybody, besides the sign-in page of the configured authority.
const OWN: [&str; 6] = ["/", "/password", "/sign-in", "/changed", "/result", "/signed-out"];

/// Fails when an answer leads anywhere but to a page of ours or to the configured authority.
#[track_caller]
fn assert_leads_nowhere_else(portal: &Portal, page: &Page, what: &str) {
    let authority = format!("{}/", portal.tenant.url);
    for to in page.headers.get_all(LOCATION) {
        let to = to.to_str().unwrap();
        let authorize = to.starts_with(&authority) && to.contains("/oauth2/v2.0/authorize?");
        assert!(OWN.contains(&to) || authorize, "{what} leads to {to}");
        assert!(!names_evil(to), "{what} leads to {to}");
    }
    for name in [
        "refresh",
        "content-location",
        "link",
        "access-control-allow-origin",
    ] {
        assert!(!page.headers.contains_key(name), "{what} is answered with {name}");
    }
    for name in ["href", "src", "action", "formaction", "content"] {
        for to in page.attributes(name) {
            let here = to.starts_with('/') && !to.starts_with("//") && !to.contains('\\');
            let sign_out = to.starts_with(&authority) && to.contains("/oauth2/v2.0/logout?");
            let plain = name == "content" && !to.contains("://");
            assert!(
                here || to.starts_with('#') || sign_out || plain,
                "{what}: {name}={to}"
            );
        }
    }
    assert!(!names_evil(&page.body), "{what} is shown on {}", page.url);
    let lowered = page.body.to_ascii_lowercase();
    assert!(
        !lowered.contains("<base") && !lowered.contains("<meta http-equiv"),
        "{what}"
    );
}

/// Whether a text names one of the hosts of these tests. A random token may have the four letters in it, but none of
/// these signs.
fn names_evil(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let marks = [
        "evil.",
        "evil%",
        "evil@",
        "evil:",
        "evil=",
        "/evil",
        "%25evil",
        "'evil'",
        "evil-9na",
        "evil\u{3002}",
        "evil\u{ff0e}",
    ];
    marks.iter().any(|mark| text.contains(mark))
}

/// Fails unless every page header of the contract is there.
#[track_caller]
fn assert_protected(page: &Page, what: &str) {
    let policy = page.headers.get("content-security-policy");
    let policy = policy.unwrap_or_else(|| panic!("{what} has no policy: {page:?}"));
    let policy = policy.to_str().unwrap();
    for part in [
        "default-src 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ] {
        assert!(policy.contains(part), "{what}: {policy}");
    }
    assert_eq!(page.headers["x-content-type-options"], "nosniff", "{what}");
    assert!(page.headers.contains_key("referrer-policy"), "{what}");
    assert!(page.headers.contains_key("cache-control"), "{what}");
    assert!(!page.headers.contains_key("server"), "{what}");
}

/// Fails unless this browser still has its session.
async fn assert_lives_on(portal: &Portal, browser: &Browser) {
    let page = browser.clone().get("/password").await;
    assert_eq!(page.assert_status(200).name(), "password");
    assert_eq!(portal.tenant.changes().await, 0, "a password was changed");
}

/// Fails when this browser is signed in.
async fn assert_stranger(browser: &Browser) {
    let page = browser.clone().get("/password").await;
    assert_eq!(page.assert_status(303).location(), "/sign-in");
}

/// Every path that answers GET, with a real asset for the pattern of the assets.
async fn pages(browser: &Browser) -> Vec<String> {
    let help = browser.clone().get("/help").await;
    let links = help.attributes("href");
    let asset = links.iter().find(|link| link.ends_with("app.css")).unwrap();
    let (_, asset) = asset.split_once("/assets/").unwrap();
    let table = repass::routes::all().into_iter();
    table
        .filter(|(method, _)| method == "GET")
        .map(|(_, path)| path.replace("{hash}/{name}", asset))
        .collect()
}

/// Writes a text so that it can stand in a query or in a form.
fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
