//! Bytes that proxy and portal could read differently: requests with two lengths, and targets that somebody normalises.

use reqwest::Method;

use super::each;
use super::forged::leads_nowhere_else;
use crate::hostile_visitors::wire::{LENGTHS, SECOND};
use crate::support::proxy::{Form, Protocol, Rig};
use crate::support::{ADA, Browser, wire};

/// More ways to say a length, for the pairs of proxy and portal.
const MORE_LENGTHS: [(&str, &str); 8] = [
    ("Content-Length: 5\r\nTransfer-Encoding:chunked", "0\r\n\r\n"),
    ("Content-Length: 5\r\nTransfer_Encoding: chunked", "0\r\n\r\n"),
    ("Content-Length: 5\r\ntransfer-encoding: Chunked", "0\r\n\r\n"),
    (
        "Content-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: Transfer-Encoding",
        "0\r\n\r\n",
    ),
    ("Content-Length: 5\r\nConnection: Content-Length", "abcde"),
    ("Transfer-Encoding: chunked", "5;x=\"\n\"\r\nabcde\r\n0\r\n\r\n"),
    (
        "Transfer-Encoding: chunked\r\nTrailer: X-Forwarded-For",
        "0\r\nX-Forwarded-For: 6.6.6.6\r\n\r\n",
    ),
    (
        "Expect: 100-continue\r\nContent-Length: 0\r\nTransfer-Encoding: chunked",
        "0\r\n\r\n",
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_request_with_two_lengths_is_never_two_requests() {
    each(|kind| async move {
        let rig = Rig::start(kind, Form::Root).await;
        let mut ada = rig.browser(Protocol::Http2);
        ada.sign_in(ADA, &rig.tenant.password(ADA).await).await;
        let session = format!("__Host-repass-session={}", ada.cookies["__Host-repass-session"]);
        for (lines, body) in LENGTHS.into_iter().chain(MORE_LENGTHS) {
            for (start, cookie) in [("POST /password", session.as_str()), ("POST /nowhere", ""), ("GET /help", "")] {
                let request = format!(
                    "{start} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\nSec-Fetch-Site: same-origin\r\n\
                     Content-Type: application/x-www-form-urlencoded\r\n{lines}\r\n\r\n{body}{SECOND}"
                );
                one_reading(&rig, &mut ada, &request).await;
            }
        }
        assert_eq!(rig.tenant.changes().await, 0);
    })
    .await;
}

/// Fails when the portal has read more requests than its answers have come back for: one of them would stay in the line
/// between the two, and be answered to somebody else.
async fn one_reading(rig: &Rig, neighbour: &mut Browser, request: &str) {
    let before = answered(rig).await;
    let answer = rig.exchange(request.as_bytes()).await;
    let statuses = wire::statuses(&answer);
    for _ in 0..2 {
        let page = neighbour.get("/password").await;
        assert_eq!(page.assert_status(200).input("username"), ADA, "{request:?}");
    }
    let after = answered(rig).await - 2;
    assert!(
        after - before <= statuses.len(),
        "{request:?}: {} were answered: {answer}",
        after - before
    );
}

/// How many requests the portal has answered.
async fn answered(rig: &Rig) -> usize {
    let metrics = rig.metrics().await;
    let counts = metrics.lines().filter_map(|line| {
        line.strip_prefix("repass_http_request_duration_seconds_count")?
            .rsplit(' ')
            .next()
    });
    counts.map(|count| count.parse::<usize>().unwrap()).sum()
}

/// `{base}` is the path of the portal, `{own}` its whole address.
const TARGETS: [&str; 40] = [
    "{base}//",
    "/{base}/password",
    "{base}/%2e%2e/",
    "{base}/../",
    "{base}/..",
    "{base}/..%2f",
    "{base}/..;/password",
    "{base}/;/password",
    "{base}/.;/password",
    "{base};/password",
    "{base}/password;x",
    "{base}/x/../password",
    "{base}/x/%2e%2e/password",
    "{base}/%2fpassword",
    "{base}/%5cpassword",
    "{base}/\\evil.example",
    "{base}//evil.example/",
    "{base}//evil.example/%2e%2e",
    "//evil.example{base}/password",
    "///evil.example",
    "/%2f%2fevil.example",
    "/\\evil.example/",
    "{base}/%0d%0aLocation:%20https://evil.example",
    "{base}/password%00",
    "{base}/password%0a",
    "{base}/%",
    "{base}/%zz",
    "{base}/%c0%ae%c0%ae/",
    "{base}/\u{e9}",
    "{base}/password?next=//evil.example",
    "{base}/sign-in?redirect_uri=https://evil.example",
    "/%70assword-portal/password",
    "/PASSWORD-PORTAL/password",
    "/password-portalx/password",
    "https://evil.example{base}/sign-in",
    "http://evil.example{base}/password",
    "{own}/password",
    "https://localhost@evil.example{base}/password",
    "evil.example",
    "*",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_target_leads_to_a_page_or_nowhere() {
    each(|kind| async move {
        for form in [Form::Root, Form::Path] {
            let rig = Rig::start(kind, form).await;
            let mut pages = 0;
            for target in TARGETS {
                let target = target
                    .replace("{base}", form.base())
                    .replace("{own}", &rig.public);
                for method in ["GET", "POST", "HEAD"] {
                    let Some(page) = rig.ask(method, &target, &[]).await else {
                        continue;
                    };
                    let status = page.status.as_u16();
                    assert!(status < 500 && status != 304, "{method} {target}: {page:?}");
                    leads_nowhere_else(&rig, &page, &format!("{method} {target}"));
                    pages += usize::from(!page.name().is_empty());
                }
            }
            // The portal has seen most of them.
            assert!(pages > 20, "{pages} pages");
            let connect = rig.ask("CONNECT", "evil.example:443", &[]).await;
            // Caddy says 200 to hosts that it does not know, and no more than that.
            let refused = connect.is_none_or(|page| page.status.as_u16() >= 400 || page.body.is_empty());
            assert!(refused, "the proxy connects to others");
            let mut browser = rig.browser(Protocol::Http2);
            let options = browser.request(Method::OPTIONS, "/password");
            assert!(browser.send(options).await.status.as_u16() < 500);
        }
    })
    .await;
}
