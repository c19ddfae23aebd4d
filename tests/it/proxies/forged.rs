//! What a client claims about itself, and what the proxy and the portal make of it: the audit log has the true address,
//! no link leads anywhere else, and nobody sees another person's page. Each proxy is tried as in the example, which
//! replaces `X-Forwarded-For`, and in the way that it needs behind another proxy, which appends to it.

use reqwest::Method;
use reqwest::header::LOCATION;

use super::claims::{LINES, ODD_LINES};
use super::each;
use crate::support::proxy::{CLIENT, Form, Kind, Plan, Protocol, Rig, Upstream};
use crate::support::{ADA, Browser, EMMY, Page};

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
    let mut reached = 0;
    for lines in ODD_LINES {
        reached += odd(&rig, form, &cookies.join("; "), lines).await;
    }
    // Not everything was refused: a dozen lines are none of the proxy's business.
    assert!(reached > 20, "{reached} pages of the portal");
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

#[tokio::test(flavor = "multi_thread")]
async fn one_address_arrives_or_the_true_one_last() {
    each(|kind| async move {
        for literals in [&[], kind.appends] {
            let plan = Plan {
                literals,
                upstream: Upstream::Relay,
            };
            let rig = Rig::with(kind, Form::Root, plan).await;
            let mut stranger = rig.browser(Protocol::Http2);
            let request = stranger.request(Method::GET, "/help?this-one");
            stranger
                .send(with(request, &["X-Forwarded-For: 6.6.6.6", "X-Real-IP: 6.6.6.6"]))
                .await;
            let heads = rig.relay.as_ref().unwrap().heads();
            let head = heads
                .iter()
                .find(|head| head.contains("this-one"))
                .expect("a request");
            let lines = head.lines().filter_map(|line| line.split_once(": "));
            let said: Vec<_> = lines
                .filter(|(name, _)| name.eq_ignore_ascii_case("x-forwarded-for"))
                .collect();
            let hops = said
                .iter()
                .map(|(_, value)| *value)
                .collect::<Vec<_>>()
                .join(", ");
            let expected = if literals.is_empty() {
                CLIENT.to_string()
            } else {
                format!("6.6.6.6, {CLIENT}")
            };
            assert_eq!(hops, expected, "{head}");
        }
    })
    .await;
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

/// Asks with bytes. The proxy may refuse; if it does not, everything is as it should be. Returns how many pages of the
/// portal came back.
async fn odd(rig: &Rig, form: Form, cookies: &str, lines: &[&str]) -> usize {
    let plain: Vec<_> = lines.iter().map(|line| (*line).to_owned()).collect();
    let signed_in = [plain.clone(), vec![format!("Cookie: {cookies}")]].concat();
    let mut pages = 0;
    for (path, lines) in [
        ("/auth/callback", &plain),
        ("/sign-in", &plain),
        ("/password", &signed_in),
    ] {
        let Some(page) = rig.ask("GET", &format!("{}{path}", form.base()), lines).await else {
            continue;
        };
        let what = format!("{path} {lines:?}");
        assert!(page.status.as_u16() < 500, "{what}: {page:?}");
        leads_nowhere_else(rig, &page, &what);
        if page.name() == "problem" {
            assert_address(rig, &page, &what);
        }
        assert!(
            page.name() != "password" || page.input("username") == ADA,
            "{what}"
        );
        pages += usize::from(!page.name().is_empty());
    }
    pages
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
