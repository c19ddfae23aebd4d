//! The whole job through every proxy: at the root of a host and below a path, by HTTP/2 and by HTTP/1.1.

use reqwest::Version;
use reqwest::header::{ACCEPT_ENCODING, CONTENT_ENCODING};

use super::each;
use crate::support::proxy::{CLIENT, Form, Plan, Protocol, Rig, Upstream, client};
use crate::support::{ADA, Browser, EMMY, NEW_PASSWORD, Page};
use crate::web::headers::assert_promised;

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_job_at_the_root_of_a_host() {
    each(|kind| async move { whole_job(&Rig::start(kind, Form::Root).await, Form::Root).await }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_job_below_a_path() {
    each(|kind| async move { whole_job(&Rig::start(kind, Form::Path).await, Form::Path).await }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_job_by_a_socket_file() {
    each(|kind| async move {
        if kind.unix.is_none() {
            assert_eq!(kind.name, "traefik", "all others know socket files");
            return;
        }
        let plan = Plan {
            upstream: Upstream::Socket,
            ..Plan::default()
        };
        whole_job(&Rig::with(kind, Form::Root, plan).await, Form::Root).await;
    })
    .await;
}

async fn whole_job(rig: &Rig, form: Form) {
    let base = form.base();
    for (protocol, upn) in [(Protocol::Http2, ADA), (Protocol::Http1, EMMY)] {
        speaks(rig, protocol).await;
        addresses(rig, form, protocol).await;
        let mut browser = rig.browser(protocol);
        let password = rig.tenant.password(upn).await;
        let page = browser.sign_in(upn, &password).await;
        assert_eq!(page.assert_status(200).name(), "password");
        assert_delivered(&page);
        assert!(browser.cookies.contains_key("__Host-repass-session"));
        assert_eq!(page.url, format!("{}/password", rig.public));

        let answer = browser.change(&password, NEW_PASSWORD).await;
        assert_eq!(answer.assert_status(303).location(), format!("{base}/changed"));
        let page = browser.follow(answer).await;
        assert_eq!(
            (page.name(), page.outcome()),
            ("changed".to_owned(), "changed".to_owned())
        );
        assert_delivered(&page);
        assert_eq!(rig.tenant.password(upn).await, NEW_PASSWORD);

        sign_out(rig, &mut browser, upn, base).await;
        sign_out_elsewhere(rig, &mut browser, upn, base).await;
    }
    let events = rig.audit();
    assert_eq!(events.len(), 2 * 5, "{events:?}");
    for event in events {
        assert_eq!(event["client_address"], CLIENT.to_string(), "{event}");
    }
}

/// Fails unless the proxy speaks this with its clients.
async fn speaks(rig: &Rig, protocol: Protocol) {
    let answer = client(protocol)
        .get(format!("{}/help", rig.public))
        .send()
        .await
        .unwrap();
    let expected = match protocol {
        Protocol::Http1 => Version::HTTP_11,
        Protocol::Http2 => Version::HTTP_2,
    };
    assert_eq!(answer.version(), expected);
}

/// Pages and redirects that need no session.
async fn addresses(rig: &Rig, form: Form, protocol: Protocol) {
    let (mut browser, base) = (rig.browser(protocol), form.base());
    if form == Form::Path {
        let page = browser.get(&rig.apex(base)).await;
        assert_eq!(page.assert_status(307).location(), format!("{base}/"));
    }
    let welcome = browser.get("/").await;
    assert_eq!(welcome.assert_status(200).name(), "welcome");
    assert_delivered(&welcome);
    let links = [welcome.attributes("href"), welcome.attributes("src")].concat();
    let assets: Vec<_> = links.iter().filter(|link| link.contains("/assets/")).collect();
    assert!(assets.len() >= 3, "{links:?}");
    for link in assets {
        assert!(link.starts_with(&format!("{base}/assets/")), "{link}");
        // Also fails unless it may be kept for ever.
        assert_delivered(browser.get(&rig.apex(link)).await.assert_status(200));
    }
    for address in [
        rig.apex("/.well-known/change-password"),
        format!("{}/.well-known/change-password", rig.public),
    ] {
        let page = browser.get(&address).await;
        assert_eq!(page.assert_status(302).location(), format!("{base}/password"));
    }
    let nowhere = browser.get("/nowhere").await;
    assert_eq!(
        (nowhere.status.as_u16(), nowhere.name()),
        (404, "problem".to_owned())
    );
    assert_delivered(&nowhere);
    assert_eq!(nowhere.reference().len(), 9);
    let squeezed = browser
        .request(reqwest::Method::GET, "/")
        .header(ACCEPT_ENCODING, "gzip, br, zstd, deflate");
    let page = browser.send(squeezed).await;
    assert!(!page.headers.contains_key(CONTENT_ENCODING), "{page:?}");
    assert_eq!(page.body.len(), welcome.body.len());
}

async fn sign_out(rig: &Rig, browser: &mut Browser, upn: &str, base: &str) {
    let page = browser.sign_in(upn, NEW_PASSWORD).await;
    assert_eq!(page.assert_status(200).name(), "password");
    let answer = browser
        .post("/sign-out", &[("csrf_token", &page.input("csrf_token"))])
        .await;
    assert_eq!(answer.assert_status(303).location(), format!("{base}/signed-out"));
    let page = browser.follow(answer).await;
    assert_eq!(page.assert_status(200).name(), "signed-out");
    let back = format!("{}/signed-out", rig.public)
        .replace(':', "%3A")
        .replace('/', "%2F");
    assert!(page.body.contains(&back), "{}", page.body);
    let page = browser.get("/password").await;
    assert_eq!(page.assert_status(303).location(), format!("{base}/sign-in"));
}

/// The frame of the sign-in service's own sign-out, loaded without cookies, ends the session.
async fn sign_out_elsewhere(rig: &Rig, browser: &mut Browser, upn: &str, base: &str) {
    let mut fresh = rig.browser(Protocol::Http2);
    let page = fresh.sign_in(upn, NEW_PASSWORD).await;
    assert_eq!(page.assert_status(200).name(), "password");
    let tenant = rig.tenant.state().await["tenant"]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let logout = format!("{}/{tenant}/oauth2/v2.0/logout", rig.tenant.url);
    let page = fresh.clone().sign_out_elsewhere(&logout).await;
    let frames = page.attributes("src");
    let frame = frames.iter().find(|src| src.starts_with(&rig.public));
    let frame = frame.unwrap_or_else(|| panic!("no frame: {}", page.body));
    browser.cookies.clear();
    let answer = browser.get(frame).await;
    assert_eq!((answer.status.as_u16(), answer.body.as_str()), (200, ""));
    let page = fresh.get("/password").await;
    assert_eq!(page.assert_status(303).location(), format!("{base}/sign-in"));
}

/// Fails unless the answer came as the portal gave it: every header once, nothing of the proxy but its bare name.
#[track_caller]
fn assert_delivered(page: &Page) {
    assert_promised(page, true);
    for (name, value) in &page.headers {
        let name = name.as_str();
        let value = value.to_str().unwrap();
        if name != "set-cookie" {
            assert_eq!(page.headers.get_all(name).iter().count(), 1, "{name}: {page:?}");
        }
        let bare = ["nginx", "Apache"].contains(&value);
        assert!(name != "server" || bare, "server: {value}");
        assert!(
            !["via", "x-powered-by", "alt-svc", "x-cache", "age"].contains(&name),
            "{name}: {value}"
        );
        assert!(!name.starts_with("x-accel"), "{name}: {value}");
    }
}
