//! Methods that no page of ours answers, on every page.

use http::Method;

use super::{assert_leads_nowhere_else, assert_lives_on, assert_protected, pages};
use crate::support::{ADA, Portal, logs, wire};

const METHODS: [&str; 27] = [
    "PUT",
    "DELETE",
    "PATCH",
    "TRACE",
    "OPTIONS",
    "CONNECT",
    "PROPFIND",
    "PROPPATCH",
    "MKCOL",
    "COPY",
    "MOVE",
    "LOCK",
    "UNLOCK",
    "SEARCH",
    "PURGE",
    "TRACK",
    "DEBUG",
    "BREW",
    "QUERY",
    "get",
    "post",
    "Get",
    "GETT",
    "POSTX",
    "X",
    "A-B",
    "$!#",
];

#[tokio::test]
async fn a_method_that_is_not_served_is_refused_everywhere() {
    let _quiet = logs::off();
    let portal = Portal::start().await;
    let (stranger, ada) = (portal.browser(), portal.signed_in(ADA).await);
    let mut paths = pages(&stranger).await;
    paths.extend([
        "/sign-out".to_owned(),
        "/nowhere".to_owned(),
        "/_emulator/reset".to_owned(),
    ]);
    for browser in [&stranger, &ada] {
        for path in &paths {
            for name in METHODS {
                let method = Method::from_bytes(name.as_bytes()).unwrap();
                let what = format!("{name} {path}");
                let page = portal.ask_for(browser, method, path).await.unwrap();
                let ours = !["/nowhere", "/_emulator/reset"].contains(&path.as_str());
                assert_eq!(page.status.as_u16(), if ours { 405 } else { 404 }, "{what}");
                assert_eq!(page.name(), "problem", "{what}");
                assert!(!page.headers.contains_key("location"), "{what}");
                assert_eq!(page.cookies(), [""; 0], "{what}");
                assert_protected(&page, &what);
                assert_leads_nowhere_else(&portal, &page, &what);
            }
        }
    }
    assert_lives_on(&portal, &ada).await;
}

#[tokio::test]
async fn a_method_that_changes_something_needs_our_own_page_even_where_it_is_not_served() {
    let portal = Portal::start().await;
    let ada = portal.signed_in(ADA).await;
    for name in METHODS
        .into_iter()
        .filter(|name| !["OPTIONS", "CONNECT"].contains(name))
    {
        let method = Method::from_bytes(name.as_bytes()).unwrap();
        for path in ["/password", "/sign-out", "/"] {
            let page = ada.clone().send(ada.request(method.clone(), path)).await;
            assert_eq!(
                page.assert_status(403).outcome(),
                "request_refused",
                "{name} {path}"
            );
        }
    }
    assert_lives_on(&portal, &ada).await;
}

#[tokio::test]
async fn nobody_is_connected_through_the_portal_and_nothing_is_echoed() {
    let portal = Portal::start().await;
    for start in [
        "CONNECT evil.example:443 HTTP/1.1",
        "CONNECT localhost:80 HTTP/1.1",
        "CONNECT /password HTTP/1.1",
        "CONNECT 127.0.0.1:22 HTTP/1.0",
        "TRACE /password HTTP/1.1",
        "TRACE * HTTP/1.1",
        "OPTIONS * HTTP/1.1",
    ] {
        let request = format!("{start}\r\nHost: localhost\r\nX-Canary: tweet\r\nConnection: close\r\n\r\n");
        let answer = wire::exchange(&portal, request.as_bytes()).await;
        let statuses = wire::statuses(&answer);
        assert!(statuses.len() <= 1, "{start}: {answer}");
        assert!(
            statuses.iter().all(|status| (400..500).contains(status)),
            "{start}: {answer}"
        );
        assert!(
            !answer.contains("tweet") && !super::names_evil(&answer),
            "{start}: {answer}"
        );
    }
}
