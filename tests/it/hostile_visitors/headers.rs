//! Headers that lie about where a request came from and where it went. The portal's address comes from its settings, the
//! visitor's from the connection or from the one header of a configured proxy.

use reqwest::Method;

use super::{assert_leads_nowhere_else, assert_lives_on, pages};
use crate::support::{ADA, Browser, Page, Portal, logs};

const NAMES: [&str; 38] = [
    "host",
    "x-host",
    "x-forwarded-host",
    "x_forwarded_host",
    "x-forwarded-server",
    "x-forwarded-proto",
    "x_forwarded_proto",
    "x-forwarded-scheme",
    "x-forwarded-port",
    "x-forwarded-prefix",
    "x-forwarded-path",
    "x-forwarded-uri",
    "x_forwarded_uri",
    "x-forwarded-for",
    "x_forwarded_for",
    "x-forwarded-user",
    "x-forwarded-email",
    "x-forwarded-groups",
    "x-forwarded-access-token",
    "x-forwarded-method",
    "x-auth-request-user",
    "x-remote-user",
    "remote-user",
    "x-original-url",
    "x-original-uri",
    "x-original-host",
    "x-rewrite-url",
    "x-http-method-override",
    "x-http-method",
    "x-method-override",
    "x-real-ip",
    "true-client-ip",
    "cf-connecting-ip",
    "forwarded",
    "via",
    "x-wap-profile",
    "authorization",
    "x-ms-client-principal-name",
];

const VALUES: [&str; 8] = [
    "evil.example",
    "evil.example:666",
    "//evil.example",
    "https://evil.example/password",
    "for=evil.example;host=evil.example;proto=https",
    "DELETE",
    "ada@contoso.example",
    "localhost, evil.example",
];

/// What of an answer is the same each time it is asked for.
fn shape(page: &Page) -> (u16, Option<String>, String, usize) {
    let to = page.headers.get("location").map(|to| to.to_str().unwrap());
    let to = to.and_then(|to| to.split('?').next()).map(str::to_owned);
    (page.status.as_u16(), to, page.name(), page.cookies().len())
}

#[tokio::test]
async fn no_header_changes_an_answer() {
    let _quiet = logs::off();
    let portal = Portal::start().await;
    let (stranger, ada) = (portal.browser(), portal.signed_in(ADA).await);
    for browser in [&stranger, &ada] {
        for path in pages(browser).await {
            let expected = shape(&browser.clone().get(&path).await);
            for name in NAMES {
                for value in VALUES {
                    // Alone, and after a harmless one.
                    for values in [vec![value], vec!["localhost", value]] {
                        let headers: Vec<_> = values.iter().map(|value| (name, *value)).collect();
                        let page = portal.ask_with(browser, Method::GET, &path, &headers).await;
                        let page = page.expect("a target");
                        let what = format!("{path} with {name}: {values:?}");
                        assert_eq!(shape(&page), expected, "{what}");
                        assert_leads_nowhere_else(&portal, &page, &what);
                    }
                }
            }
            if !["/password", "/sign-in", "/", "/signed-out", "/auth/callback"].contains(&path.as_str()) {
                continue;
            }
            let mut request = browser.request(Method::GET, &path);
            for name in NAMES.into_iter().filter(|name| *name != "host") {
                request = request.header(name, "evil.example");
            }
            assert_eq!(
                shape(&browser.clone().send(request).await),
                expected,
                "{path} with all"
            );
        }
    }
    assert_lives_on(&portal, &ada).await;
}

#[tokio::test]
async fn no_header_makes_one_method_another() {
    let portal = Portal::start().await;
    let ada = portal.signed_in(ADA).await;
    for name in [
        "x-http-method-override",
        "x-http-method",
        "x-method-override",
        "x-forwarded-method",
    ] {
        for method in ["POST", "DELETE", "GET"] {
            let request = |real: Method, path: &str| {
                let request = ada.request(real, path).header(name, method);
                request.header("sec-fetch-site", "same-origin")
            };
            let page = ada.clone().send(request(Method::GET, "/sign-out")).await;
            page.assert_status(405);
            let page = ada
                .clone()
                .send(request(Method::GET, "/password?_method=POST"))
                .await;
            assert_eq!(page.assert_status(200).name(), "password");
            let form = request(Method::POST, "/password?_method=GET").form(&[("_method", method)]);
            ada.clone().send(form).await.assert_status(403);
        }
    }
    assert_lives_on(&portal, &ada).await;
}

/// The address that the audit record has for a request with these headers.
async fn recorded(browser: &mut Browser, headers: &[(&str, &str)]) -> String {
    let mut request = browser.request(Method::GET, "/auth/callback?state=nobodys");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let page = browser.send(request).await;
    let events = logs::audit(&page.assert_status(400).reference());
    assert_eq!(events.len(), 1, "{headers:?}");
    events[0]["client_address"].as_str().unwrap().to_owned()
}

/// Headers in which others look for the address.
const LIES: [&str; 12] = [
    "forwarded",
    "x-real-ip",
    "x-client-ip",
    "true-client-ip",
    "cf-connecting-ip",
    "x-cluster-client-ip",
    "x-originating-ip",
    "x-remote-ip",
    "x-forwarded",
    "x_forwarded_for",
    "x-forwarded_for",
    "x-forwarded-for-",
];

#[tokio::test]
async fn the_client_address_is_believed_from_the_configured_proxy_by_its_one_header_alone() {
    const TRUST: (&str, &str) = ("REPASS_SERVER__TRUSTED_PROXIES", "127.0.0.1/32");
    const ELSEWHERE: (&str, &str) = ("REPASS_SERVER__TRUSTED_PROXIES", "192.0.2.0/24");
    const REAL_IP: (&str, &str) = ("REPASS_SERVER__CLIENT_ADDRESS_HEADER", "X-Real-IP");
    const OURS: &str = "127.0.0.1";
    for (settings, believed) in [
        (&[][..], None),
        (&[ELSEWHERE][..], None),
        (&[REAL_IP][..], None),
        (&[TRUST][..], Some("x-forwarded-for")),
        (&[TRUST, REAL_IP][..], Some("x-real-ip")),
    ] {
        let portal = Portal::with(settings).await;
        let mut browser = portal.browser();
        for name in LIES.into_iter().chain(["x-forwarded-for"]) {
            for value in ["203.0.113.9", "for=203.0.113.9", "127.0.0.1", "203.0.113.9\t"] {
                let address = recorded(&mut browser, &[(name, value)]).await;
                let read = believed == Some(name) && value.trim() == "203.0.113.9";
                assert_eq!(
                    address,
                    if read { "203.0.113.9" } else { OURS },
                    "{settings:?} {name}: {value}"
                );
            }
        }
        let Some(name) = believed else { continue };
        for (values, expected) in [
            (vec!["198.51.100.1, 203.0.113.9"], "203.0.113.9"),
            (vec!["198.51.100.1", "203.0.113.9"], "203.0.113.9"),
            (vec!["203.0.113.9, 127.0.0.1"], "203.0.113.9"),
            (vec!["203.0.113.9, evil"], OURS),
            (vec!["203.0.113.9,"], OURS),
            (vec!["203.0.113.9 evil"], OURS),
            (vec!["203.0.113.9\u{e9}"], OURS),
            (vec!["2001:db8::1"], "2001:db8::1"),
        ] {
            let mut headers: Vec<_> = values.iter().map(|value| (name, *value)).collect();
            headers.extend(
                LIES.map(|lie| (lie, "6.6.6.6"))
                    .into_iter()
                    .filter(|(lie, _)| *lie != name),
            );
            assert_eq!(
                recorded(&mut browser, &headers).await,
                expected,
                "{name}: {values:?}"
            );
        }
        // A list of thousands is read as any other.
        let long = format!("{}203.0.113.9", "6.6.6.6, ".repeat(5000));
        assert_eq!(recorded(&mut browser, &[(name, &long)]).await, "203.0.113.9");
    }
}
