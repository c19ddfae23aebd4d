//! What a client claims about itself, and what the proxy and the portal make of it: the audit log has the true address,
//! no link leads anywhere else, and nobody sees another person's page. Each proxy is tried as in the example, which
//! replaces `X-Forwarded-For`, and in the way that it needs behind another proxy, which appends to it.

use reqwest::Method;
use reqwest::header::LOCATION;

use super::each;
use crate::support::proxy::{CLIENT, Form, Kind, Plan, Protocol, Rig};
use crate::support::{ADA, Browser, EMMY, Page};

/// Head lines that clients may send in either version of HTTP.
const LINES: [&[&str]; 36] = [
    &["X-Forwarded-For: 6.6.6.6"],
    &["X-Forwarded-For: 6.6.6.6", "X-Forwarded-For: 7.7.7.7"],
    &["X-Forwarded-For: 6.6.6.6, 7.7.7.7"],
    &["X-Forwarded-For: 6.6.6.6:4711"],
    &["X-Forwarded-For: 2001:db8::6"],
    &["X-Forwarded-For: [2001:db8::6]:4711"],
    &["X-Forwarded-For: ::ffff:6.6.6.6"],
    &["X-Forwarded-For: 127.0.0.1"],
    &["X-Forwarded-For: 6.6.6.6, 127.0.0.1"],
    &["X-Forwarded-For: 127.0.0.1, 127.0.0.1, 127.0.0.1"],
    &["X-Forwarded-For: evil.example"],
    &["X-Forwarded-For: unknown"],
    &["X-Forwarded-For: _hidden, for=6.6.6.6"],
    &["X-Forwarded-For: "],
    &["X-Forwarded-For: ,"],
    &["X-Forwarded-For: 6.6.6.6,"],
    &["X-Forwarded-For: \"6.6.6.6\""],
    &["X-Forwarded-For: 6.6.6.6\u{e9}"],
    &["X_Forwarded_For: 6.6.6.6"],
    &["X-Forwarded_For: 6.6.6.6"],
    &["X-Forwarded-Host: evil.example"],
    &[
        "X-Forwarded-Host: evil.example",
        "X-Forwarded-Proto: http",
        "X-Forwarded-Port: 666",
    ],
    &["X-Forwarded-Proto: http"],
    &["X-Forwarded-Proto: https, http"],
    &[
        "X-Forwarded-Ssl: off",
        "Front-End-Https: off",
        "X-Forwarded-Scheme: http",
    ],
    &["X-Forwarded-Prefix: /evil.example"],
    &["X-Forwarded-Port: 666"],
    &["X-Forwarded-Server: evil.example"],
    &["Forwarded: for=6.6.6.6;host=evil.example;proto=http;by=127.0.0.1"],
    &["Forwarded: for=6.6.6.6", "Forwarded: for=\"[2001:db8::6]\""],
    &["X-Real-IP: 6.6.6.6"],
    &[
        "X-Client-IP: 6.6.6.6",
        "True-Client-IP: 6.6.6.6",
        "CF-Connecting-IP: 6.6.6.6",
        "X-Cluster-Client-IP: 6.6.6.6",
        "X-ProxyUser-Ip: 6.6.6.6",
        "Client-IP: 6.6.6.6",
        "Via: 1.1 evil.example",
    ],
    &[
        "X-Original-URL: /evil.example",
        "X-Original-Host: evil.example",
        "X-Host: evil.example",
    ],
    &["X-Rewrite-URL: /evil.example"],
    &[
        "X-HTTP-Method-Override: DELETE",
        "X-HTTP-Method: DELETE",
        "X-Method-Override: DELETE",
    ],
    &[
        "X-Accel-Redirect: /evil.example",
        "X-Sendfile: /etc/passwd",
        "X-Accel-Buffering: no",
    ],
];

/// Head lines that only a client of HTTP/1.1 can send, and no library does.
const ODD_LINES: [&[&str]; 28] = [
    // The header that the proxy writes, declared to be for this connection only (CVE-2022-31813).
    &["Connection: close, X-Forwarded-For"],
    &["Connection: close, X-Forwarded-For", "X-Forwarded-For: 6.6.6.6"],
    &["Connection: close, x-forwarded-for, X-Real-IP, Forwarded"],
    &[
        "Connection: close",
        "Connection: X-Forwarded-For",
        "X-Forwarded-For: 6.6.6.6",
    ],
    &[
        "Connection: close, X-Forwarded-Host, X-Forwarded-Proto",
        "X-Forwarded-Host: evil.example",
    ],
    &["Connection: close, Host"],
    &["Connection: close, Connection"],
    &["Connection: close, Content-Length, Transfer-Encoding"],
    &["Connection: close, Sec-Fetch-Site, Origin"],
    &[
        "Connection: Upgrade, HTTP2-Settings",
        "Upgrade: h2c",
        "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
    ],
    &[
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: eA==",
    ],
    &["Max-Forwards: 0"],
    &["Expect: 100-continue"],
    &["Proxy-Connection: keep-alive", "Keep-Alive: timeout=600"],
    &["TE: trailers, chunked"],
    &["X-Forwarded-For : 6.6.6.6"],
    &["X-Forwarded-For\t: 6.6.6.6"],
    &["X-Forwarded-For: 127.0.0.1\r\n , 6.6.6.6"],
    &["X: y\r\n X-Forwarded-For: 6.6.6.6"],
    &["X: y\rX-Forwarded-For: 6.6.6.6"],
    &["X-Forwarded-For:6.6.6.6\u{b}"],
    &["X-Forwarded-For: 6.6.6.6\0"],
    &["Host: evil.example"],
    &["Host: localhost@evil.example"],
    &["Host: localhost:666"],
    &["Host: localhost", "Host: evil.example"],
    &["Host: evil.example, localhost"],
    &["Host: localhost/evil.example?"],
];

#[tokio::test(flavor = "multi_thread")]
async fn the_proxy_replaces_what_a_client_claims() {
    each(|kind| whole_table(kind, Form::Root, &[])).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_proxy_appends_to_what_a_client_claims() {
    each(|kind| whole_table(kind, Form::Path, kind.appends)).await;
}

async fn whole_table(kind: &'static Kind, form: Form, literals: &'static [(&'static str, &'static str)]) {
    let plan = Plan {
        literals,
        ..Plan::default()
    };
    let rig = Rig::with(kind, form, plan).await;
    let mut emmy = rig.browser(Protocol::Http2);
    let page = emmy.sign_in(EMMY, &rig.tenant.password(EMMY).await).await;
    assert_eq!(page.input("username"), EMMY);
    let mut ada = rig.browser(Protocol::Http2);
    let page = ada.sign_in(ADA, &rig.tenant.password(ADA).await).await;
    assert_eq!(page.input("username"), ADA);
    for protocol in [Protocol::Http1, Protocol::Http2] {
        let stranger = rig.browser(protocol);
        for lines in LINES {
            usual(&rig, &ada, &stranger, lines).await;
        }
    }
    let cookies: Vec<_> = ada
        .cookies
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    for lines in ODD_LINES {
        odd(&rig, form, &cookies.join("; "), lines).await;
    }
    for (browser, upn) in [(&mut ada, ADA), (&mut emmy, EMMY)] {
        assert_eq!(
            browser
                .get("/password")
                .await
                .assert_status(200)
                .input("username"),
            upn
        );
    }
    let events = rig.audit();
    assert!(events.len() > 2 * LINES.len(), "{} events", events.len());
    let wrong = events
        .iter()
        .find(|event| event["client_address"] != CLIENT.to_string());
    assert_eq!(wrong, None);
    assert_eq!(rig.tenant.changes().await, 0);
}

/// Asks with a library, whose requests no proxy has a reason to refuse.
async fn usual(rig: &Rig, ada: &Browser, stranger: &Browser, lines: &[&str]) {
    let (mut ada, mut stranger) = (ada.clone(), stranger.clone());
    let what = format!("{lines:?}");
    for (path, status) in [
        ("/auth/callback", 400),
        ("/sign-in", 303),
        ("/password", 303),
        ("/help", 200),
    ] {
        let page = stranger
            .send(with(stranger.request(Method::GET, path), lines))
            .await;
        assert_eq!(page.status, status, "{what}: {page:?}");
        leads_nowhere_else(rig, &page, &what);
        if path == "/auth/callback" {
            assert_address(rig, &page, &what);
        }
    }
    let mut ada = ada.clone();
    let page = ada.send(with(ada.request(Method::GET, "/password"), lines)).await;
    assert_eq!(page.assert_status(200).input("username"), ADA, "{what}");
    leads_nowhere_else(rig, &page, &what);
}

fn with(mut request: reqwest::RequestBuilder, lines: &[&str]) -> reqwest::RequestBuilder {
    for line in lines {
        let (name, value) = line.split_once(": ").unwrap();
        // A letter outside of ASCII goes as one byte, as in the old days.
        let value: Vec<u8> = value
            .chars()
            .map(|letter| u8::try_from(letter).unwrap())
            .collect();
        request = request.header(name, value);
    }
    request
}

/// Asks with bytes. The proxy may refuse; if it does not, everything is as it should be.
async fn odd(rig: &Rig, form: Form, cookies: &str, lines: &[&str]) {
    let lines: Vec<_> = lines.iter().map(|line| (*line).to_owned()).collect();
    let what = format!("{lines:?}");
    for path in ["/auth/callback", "/sign-in"] {
        let target = format!("{}{path}", form.base());
        let Some(page) = rig.ask("GET", &target, &lines).await else {
            continue;
        };
        assert!(page.status.as_u16() < 500, "{what}: {page:?}");
        leads_nowhere_else(rig, &page, &what);
        if page.name() == "problem" {
            assert_address(rig, &page, &what);
        }
    }
    let target = format!("{}/password", form.base());
    let signed_in = [lines, vec![format!("Cookie: {cookies}")]].concat();
    if let Some(page) = rig.ask("GET", &target, &signed_in).await {
        assert!(page.status.as_u16() < 500, "{what}: {page:?}");
        leads_nowhere_else(rig, &page, &what);
        assert!(
            page.name() != "password" || page.input("username") == ADA,
            "{what}"
        );
    }
}

/// Fails unless the event of this page has the true address.
#[track_caller]
fn assert_address(rig: &Rig, page: &Page, what: &str) {
    let reference = page.reference();
    let events = rig.audit();
    let event = events
        .iter()
        .rfind(|event| event["reference"] == reference.as_str());
    let event = event.unwrap_or_else(|| panic!("{what}: no event {reference}"));
    assert_eq!(event["client_address"], CLIENT.to_string(), "{what}: {event}");
}

/// Fails when an answer names a host of these tests, or sends anybody anywhere but to the portal or its authority.
#[track_caller]
pub(super) fn leads_nowhere_else(rig: &Rig, page: &Page, what: &str) {
    let callback = format!("{}/auth/callback", rig.public)
        .replace(':', "%3A")
        .replace('/', "%2F");
    for to in page.headers.get_all(LOCATION) {
        let to = to.to_str().unwrap();
        let here = to.starts_with('/') && !to.starts_with("//") && !to.starts_with("/\\");
        let authorize = to.starts_with(&format!("{}/", rig.tenant.url)) && to.contains(&callback);
        assert!(here || authorize, "{what} leads to {to}");
    }
    let seen = format!("{:?}{}", page.headers, page.body);
    assert!(
        !seen.contains("evil.example") && !seen.contains(":666"),
        "{what}: {seen}"
    );
}
