//! Choice, then browser, then operator, then English.

use repass::languages::Language;

use super::{language, portal_in, preferring, remembered};
use crate::support::{ADA, Portal};

/// The query, the cookie, `Accept-Language`, and the language of the page where German is the operator's default.
const ORDER: [(&str, &str, &str, &str); 24] = [
    ("", "", "", "de"),
    ("", "", "tlh", "de"),
    ("", "", "en", "en"),
    ("", "", "ar", "ar"),
    ("", "", "ar-EG,ar;q=0.9,en;q=0.8", "ar"),
    ("", "", "tlh,en;q=0.1", "en"),
    ("", "", "en;q=0.1,ar;q=0.2", "ar"),
    ("", "", "ar;q=0", "de"),
    ("", "", "*", "de"),
    ("", "", "ar;q=nonsense", "de"),
    ("", "en", "", "en"),
    ("", "ar", "en", "ar"),
    ("", "ar", "tlh", "ar"),
    ("", "tlh", "en", "en"),
    ("", "", "EN-us", "en"),
    ("?lang=ar", "", "", "ar"),
    ("?lang=ar", "en", "en", "ar"),
    ("?lang=en", "ar", "ar", "en"),
    ("?lang=ar-EG", "", "", "ar"),
    ("?lang=AR", "", "", "ar"),
    ("?lang=tlh", "ar", "en", "ar"),
    ("?lang=", "", "en", "en"),
    ("?fresh=1&lang=ar", "", "", "ar"),
    ("?lang=tlh&lang=en", "", "", "en"),
];

#[tokio::test]
async fn the_first_wish_that_can_be_met_is_met() {
    let portal = portal_in("de").await;
    for (query, cookie, header, expected) in ORDER {
        let mut browser = portal.browser();
        if !cookie.is_empty() {
            browser
                .cookies
                .insert("repass-language".to_owned(), cookie.to_owned());
        }
        let page = preferring(&mut browser, &format!("/help{query}"), header).await;
        let found = language(page.assert_status(200));
        assert_eq!(found, expected, "{query:?} {cookie:?} {header:?}");
    }
}

#[tokio::test]
async fn without_a_wish_it_is_english() {
    let portal = Portal::start().await;
    let mut browser = portal.browser();
    for header in ["", "tlh", "*"] {
        assert_eq!(
            language(&preferring(&mut browser, "/", header).await),
            "en",
            "{header}"
        );
    }
}

#[tokio::test]
async fn every_language_can_be_asked_for_in_every_way() {
    let portal = Portal::start().await;
    for wanted in Language::all() {
        let tag = wanted.tag();
        let by_header = preferring(&mut portal.browser(), "/help", &format!("tlh, {tag};q=0.5")).await;
        assert_eq!(language(&by_header), tag);
        assert_eq!(remembered(&by_header), None, "{tag}");

        let mut browser = portal.browser();
        assert_eq!(language(&browser.get(&format!("/help?lang={tag}")).await), tag);
        assert_eq!(language(&browser.get("/").await), tag);

        let mut browser = portal.browser();
        let sent = browser
            .post("/language", &[("language", tag), ("page", "help")])
            .await;
        assert_eq!(sent.assert_status(303).location(), "/help");
        let page = browser.follow(sent).await;
        assert_eq!(language(&page), tag);
        let chosen = format!(
            "<option value=\"{tag}\" lang=\"{tag}\" dir=\"{}\" selected>",
            wanted.dir()
        );
        assert!(page.body.contains(&chosen), "{}", page.body);
        assert_eq!(page.body.matches(" selected").count(), 1);
    }
}

#[tokio::test]
async fn the_menu_leads_back_to_where_somebody_was() {
    let portal = Portal::start().await;
    let mut ada = portal.signed_in(ADA).await;
    let mut stranger = portal.browser();
    for (path, place, expected) in [
        ("/", "welcome", "/"),
        ("/help", "help", "/help"),
        ("/signed-out", "signed-out", "/signed-out"),
        ("/nowhere", "welcome", "/"),
        ("/language", "welcome", "/"),
        ("/password/", "welcome", "/"),
    ] {
        let page = stranger.get(path).await;
        assert_eq!(page.input("page"), place, "{path}");
        let sent = stranger
            .post("/language", &[("language", "de"), ("page", place)])
            .await;
        assert_eq!(sent.assert_status(303).location(), expected, "{path}");
    }
    // A form that comes back with its problems is at the same place.
    let form = ada.get("/password").await;
    let refused = ada.submit(&form, "", "", "").await;
    assert_eq!(refused.assert_status(422).input("page"), "password");
    let sent = ada
        .post("/language", &[("language", "ar"), ("page", "password")])
        .await;
    let form = ada.follow(sent).await;
    assert_eq!(
        (form.name(), language(&form)),
        ("password".to_owned(), "ar".to_owned())
    );
    for (place, path) in [("changed", "/changed"), ("result", "/result")] {
        let sent = ada
            .post("/language", &[("language", "en"), ("page", place)])
            .await;
        assert_eq!(sent.assert_status(303).location(), path);
    }
}

#[tokio::test]
async fn a_choice_is_kept_in_a_cookie_like_every_other() {
    for (public, prefix, secure) in [
        (
            "https://password.contoso.example",
            "__Host-repass-language",
            "; Secure",
        ),
        (
            "https://contoso.example/password/",
            "__Host-repass-language",
            "; Secure",
        ),
        ("", "repass-language", ""),
    ] {
        let settings = [("REPASS_SERVER__PUBLIC_URL", public)];
        let portal = Portal::with(if public.is_empty() { &[] } else { &settings }).await;
        let mut browser = portal.browser();
        let base = public
            .splitn(4, '/')
            .nth(3)
            .map_or(String::new(), |path| format!("/{path}"));
        let base = base.trim_end_matches('/');
        let asked = browser.get("/help?lang=ar").await;
        let fields = [("language", "ar"), ("page", "help")];
        let chosen = browser.post("/language", &fields).await;
        assert_eq!(chosen.assert_status(303).location(), format!("{base}/help"));
        let expected = format!("{prefix}=ar; HttpOnly; SameSite=Lax{secure}; Path=/; Max-Age=31536000");
        for page in [asked, chosen] {
            assert_eq!(remembered(&page).as_deref(), Some(expected.as_str()), "{public}");
        }
        assert_eq!(language(&browser.get("/").await), "ar");
    }
}
