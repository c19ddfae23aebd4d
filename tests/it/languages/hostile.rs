//! Values that nobody's browser sends, and requests from elsewhere.

use http::HeaderValue;
use reqwest::Method;

use super::{language, portal_in, preferring, remembered};
use crate::support::{ADA, Portal};

/// What is no language, in a query, a cookie and a form.
const TAGS: [&str; 26] = [
    "",
    " ",
    "*",
    "xx",
    "d",
    "deutsch",
    "../../etc/passwd",
    "/etc/passwd",
    "de/../ar",
    "de\0",
    "de\r\nSet-Cookie: a=b",
    "de;Path=/x",
    "de\"><script>alert(1)</script>",
    "{{7*7}}",
    "%de",
    "de%00",
    "https://evil.example/",
    "//evil.example",
    "javascript:alert(1)",
    "' OR 1=1 --",
    "\u{202e}ed",
    "ｄｅ",
    "дe",
    "-",
    "--de",
    "en-XA-this-is-much-too-long-to-be-the-tag-of-any-language",
];

#[tokio::test]
async fn what_is_no_language_changes_nothing() {
    let portal = portal_in("de").await;
    for tag in TAGS.into_iter().chain([&*"de,".repeat(500), &*"ä".repeat(1000)]) {
        let encoded: String = url::form_urlencoded::byte_serialize(tag.as_bytes()).collect();
        let page = portal.browser().get(&format!("/help?lang={encoded}")).await;
        assert_eq!(language(page.assert_status(200)), "de", "{tag:?}");
        assert_eq!(page.cookies(), [""; 0], "{tag:?}");
        assert!(!page.body.contains("evil.example") && !page.body.contains("alert(1)"));

        let mut browser = portal.browser();
        let posted = browser
            .post("/language", &[("language", tag), ("page", "help")])
            .await;
        assert_eq!(posted.assert_status(400).outcome(), "bad_request", "{tag:?}");
        assert_eq!(posted.cookies(), [""; 0], "{tag:?}");

        if HeaderValue::from_str(tag).is_ok() {
            browser
                .cookies
                .insert("repass-language".to_owned(), tag.to_owned());
            let page = preferring(&mut browser, "/help", tag).await;
            assert_eq!(language(page.assert_status(200)), "de", "{tag:?}");
        }
    }
}

#[tokio::test]
async fn headers_of_any_size_are_answered() {
    let portal = portal_in("de").await;
    for (header, expected) in [
        ("a".repeat(8000), "de"),
        (",".repeat(8000), "de"),
        ("ar;q=0.".to_owned() + &"1".repeat(8000), "de"),
        ("tlh,".repeat(2000), "de"),
        ("*,".repeat(4000), "de"),
        ("en;q=0.1,".to_owned() + &"xx;q=0.9,".repeat(800), "en"),
        ("ar-".repeat(2000), "de"),
        ("ar;".repeat(2000), "de"),
        ("=;,".repeat(2000), "de"),
    ] {
        let page = preferring(&mut portal.browser(), "/help", &header).await;
        assert_eq!(language(page.assert_status(200)), expected, "{}…", &header[..9]);
    }
    let mut browser = portal.browser();
    let bytes = HeaderValue::from_bytes(b"ar\xff\xfe").unwrap();
    let request = browser
        .request(Method::GET, "/help")
        .header("accept-language", bytes);
    assert_eq!(language(&browser.send(request).await), "de");
    let request = browser.request(Method::GET, "/help");
    let request = request
        .header("accept-language", "tlh")
        .header("accept-language", "ar");
    assert_eq!(language(&browser.send(request).await), "ar");
}

#[tokio::test]
async fn the_menu_takes_its_own_form_and_nothing_else() {
    let portal = Portal::start().await;
    for (body, status) in [
        ("language=de&page=help", 303),
        ("language=de&page=help&more=1", 303),
        ("language=de", 400),
        ("page=help", 400),
        ("", 400),
        ("language=de&page=https://evil.example/", 400),
        ("language=de&page=/help", 400),
        ("language=de&page=//evil.example", 400),
        ("language=de&page=", 400),
        ("language=de&page=Help", 400),
        ("language=de&page=sign-in", 400),
        ("language=de&language=en&page=help", 400),
        ("language=de&page=help&page=welcome", 400),
        ("language=de-AT&page=help", 400),
        ("language=%zz&page=help", 400),
        ("language=%ff&page=help", 400),
        ("{\"language\":\"de\"}", 400),
    ] {
        let mut browser = portal.browser();
        let request = browser.request(Method::POST, "/language").body(body);
        let request = request
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        let page = browser.send(request).await;
        page.assert_status(status);
        assert_eq!(remembered(&page).is_some(), status == 303, "{body}");
        assert!(status != 303 || page.location() == "/help", "{body}");
    }
    let mut browser = portal.browser();
    let large = format!("language=de&page=help&more={}", "x".repeat(100_000));
    let request = browser.request(Method::POST, "/language").body(large);
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    browser
        .send(request.header("sec-fetch-site", "same-origin"))
        .await
        .assert_status(413);
    let request = browser
        .request(Method::POST, "/language")
        .body("language=de&page=help");
    let request = request.header("content-type", "text/plain");
    browser
        .send(request.header("sec-fetch-site", "same-origin"))
        .await
        .assert_status(400);
    browser.get("/language").await.assert_status(405);
}

#[tokio::test]
async fn another_site_cannot_choose() {
    let portal = Portal::start().await;
    for signed_in in [false, true] {
        let mut browser = if signed_in {
            portal.signed_in(ADA).await
        } else {
            portal.browser()
        };
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("sec-fetch-site", "none"),
            ("origin", "https://evil.example"),
            ("origin", "null"),
            ("x-nothing", "neither header"),
        ] {
            let request = browser.request(Method::POST, "/language");
            let request = request
                .form(&[("language", "de"), ("page", "help")])
                .header(name, value);
            let page = browser.send(request).await;
            assert_eq!(
                page.assert_status(403).outcome(),
                "request_refused",
                "{name}: {value}"
            );
            assert_eq!(remembered(&page), None, "{name}: {value}");
        }
    }
}

#[tokio::test]
async fn what_caches_keep_sets_no_cookie() {
    let portal = Portal::start().await;
    let mut browser = portal.browser();
    let help = browser.get("/help").await;
    let assets: Vec<_> = help
        .attributes("href")
        .into_iter()
        .chain(help.attributes("src"))
        .filter(|link| link.starts_with("/assets/"))
        .collect();
    assert!(assets.len() >= 3, "{assets:?}");
    for asset in assets {
        let answer = browser.get(&format!("{asset}?lang=ar")).await;
        assert_eq!(answer.assert_status(200).cookies(), [""; 0], "{asset}");
    }
}
