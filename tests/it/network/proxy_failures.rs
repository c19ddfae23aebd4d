//! Every way in which a proxy fails a change: nothing was sent, and the log says why.

use super::false_proxy::{FalseProxy, Mood};
use super::{by_name, portal, secure, why_no_change};
use crate::support::{NAMES, NEW_PASSWORD};

const AGENT: &str = concat!("repass/", env!("CARGO_PKG_VERSION"));

#[tokio::test]
async fn a_proxy_that_opens_no_connection_leaves_no_outcome_unknown() {
    let (emulator, _folder) = secure("127.0.0.1:0").await;
    let proxy = FalseProxy::to(emulator.address()).await;
    let mut settings = by_name(&emulator);
    settings.push(("REPASS_HTTP__PROXY", proxy.url.clone()));
    settings.push(("REPASS_GRAPH__TIMEOUT", "1s".to_owned()));
    let portal = portal(emulator, &settings).await;
    let refused = "the proxy (http.proxy) does not open the connection";
    let no_proxy = "the proxy (http.proxy) does not answer as one";
    let broken = "the connection broke while it was made";
    for (mood, cause) in [
        (
            Mood::Say("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n"),
            "the proxy (http.proxy) asks for another user name and password (407)",
        ),
        (
            Mood::Say("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno"),
            refused,
        ),
        (
            Mood::Say("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 9\r\n\r\n"),
            refused,
        ),
        // An answer that would mean "changed" if it came from Graph.
        (Mood::Say("HTTP/1.1 204 No Content\r\n\r\n"), refused),
        (
            Mood::Say("HTTP/1.1 302 Found\r\nLocation: http://login.proxy.example/\r\n\r\n"),
            refused,
        ),
        (Mood::Say("SSH-2.0-OpenSSH_9.2\r\n"), refused),
        (Mood::Say("HTTP/1.1 20"), no_proxy),
        (Mood::Say(""), no_proxy),
        (Mood::Say("HTTP/1.1 200 OK\r\n\r\n"), broken),
        (Mood::Silence, "no connection in time"),
    ] {
        let mut person = portal.person().await;
        proxy.is(mood);
        let page = person.change_and_look().await;
        proxy.is(Mood::Tunnel);
        assert_eq!(page.outcome(), "microsoft_unavailable", "{mood:?}");
        assert_eq!(
            portal.tenant.password(&person.upn).await,
            person.password,
            "{mood:?}"
        );
        assert_eq!(why_no_change(&person).await, cause, "{mood:?}");
        // The try was given back, and the next one works.
        let page = person.change_and_look().await;
        assert_eq!(page.name(), "changed", "{mood:?}");
        assert_eq!(
            portal.tenant.password(&person.upn).await,
            NEW_PASSWORD,
            "{mood:?}"
        );
    }
}

#[tokio::test]
async fn a_connection_that_breaks_inside_of_the_tunnel_leaves_the_outcome_open() {
    let (emulator, _folder) = secure("127.0.0.1:0").await;
    let proxy = FalseProxy::to(emulator.address()).await;
    let mut settings = by_name(&emulator);
    settings.push(("REPASS_HTTP__PROXY", proxy.url.clone()));
    let portal = portal(emulator, &settings).await;
    let mut person = portal.person().await;
    let drop = serde_json::json!({"drop": "before"});
    portal.tenant.fault("changePassword", drop).await;
    let page = person.change_and_look().await;
    assert_eq!(page.outcome(), "outcome_unknown", "{}", page.body);
    assert_eq!(portal.tenant.changes().await, 1);
    assert_eq!(why_no_change(&person).await, "the connection broke");
}

#[tokio::test]
async fn the_proxy_learns_the_destination_and_nothing_else() {
    let (emulator, _folder) = secure("127.0.0.1:0").await;
    let port = emulator.address().port();
    let proxy = FalseProxy::to(emulator.address()).await;
    let mut settings = by_name(&emulator);
    let with_password = proxy.url.replace("http://", "http://portal:secret@");
    settings.push(("REPASS_HTTP__PROXY", with_password));
    let portal = portal(emulator, &settings).await;
    let mut person = portal.person().await;
    assert_eq!(person.change_and_look().await.name(), "changed");
    let heads = proxy.heads();
    for name in NAMES {
        let host = format!("{name}:{port}");
        // "portal:secret"
        let expected = format!(
            "CONNECT {host} HTTP/1.1\r\nHost: {host}\r\nuser-agent: {AGENT}\r\n\
             proxy-authorization: Basic cG9ydGFsOnNlY3JldA==\r\n\r\n"
        );
        assert!(heads.contains(&expected), "{heads:?}");
    }
    for head in heads {
        assert!(
            head.starts_with("CONNECT ") && head.lines().count() == 5,
            "{head}"
        );
    }
}
