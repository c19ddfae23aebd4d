//! Everything through a real forward proxy, and nothing around it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::squid::{Rule, Squid};
use super::{Folder, by_name, cannot_sign_in, portal, secure, why_no_change};
use crate::support::{NAMES, NEW_PASSWORD, Portal, logs};

const USER: &str = "portal";
const PASSWORD: &str = "p@ss:canary-of-the-proxy";

/// A portal that reaches its stand-in by this proxy only.
async fn behind(proxy: &str) -> (Portal, Folder) {
    let (emulator, folder) = secure("127.0.0.1:0").await;
    let mut settings = by_name(&emulator);
    settings.push(("REPASS_HTTP__PROXY", proxy.to_owned()));
    (portal(emulator, &settings).await, folder)
}

/// Somebody signs in and changes the password.
async fn whole_job(portal: &Portal) {
    let mut person = portal.person().await;
    let page = person.change_and_look().await;
    assert_eq!(page.name(), "changed", "{}", page.body);
    assert_eq!(portal.tenant.password(&person.upn).await, NEW_PASSWORD);
}

/// The proxy as somebody who knows its password writes it.
fn with_password(url: &str, password: &str) -> String {
    let mut url = url::Url::parse(url).unwrap();
    url.set_username(USER).unwrap();
    url.set_password(Some(password)).unwrap();
    url.into()
}

/// Fails when the password of a proxy is anywhere in the log.
fn no_password_in_the_log() {
    let log = logs::all();
    let header = STANDARD.encode(format!("{USER}:{PASSWORD}"));
    for canary in ["canary-of-the-proxy", &header] {
        assert!(!log.contains(canary), "{canary} is in the log");
    }
}

#[tokio::test]
async fn a_sign_in_and_a_change_go_through_the_proxy_and_nothing_around_it() {
    let squid = Squid::start(&Rule::Everybody).await;
    let (portal, _folder) = behind(&squid.url).await;
    // Whatever reached the stand-in did so by a name that only the proxy resolves.
    whole_job(&portal).await;
    let port = portal.tenant.url.rsplit_once(':').unwrap().1.to_owned();
    drop(portal);
    let expected = NAMES.map(|name| format!("TCP_TUNNEL/200 CONNECT {name}:{port} -"));
    let log = squid.logged(&expected.each_ref().map(String::as_str)).await;
    for line in log {
        assert!(expected.contains(&line), "{line}");
    }
}

#[tokio::test]
async fn the_proxy_may_ask_for_a_password() {
    let squid = Squid::start(&Rule::Only(USER, PASSWORD)).await;
    let (portal, _folder) = behind(&with_password(&squid.url, PASSWORD)).await;
    whole_job(&portal).await;
    drop(portal);
    let tunnels = NAMES.map(|name| format!("CONNECT {name}"));
    let log = squid.logged(&tunnels.each_ref().map(String::as_str)).await;
    for line in log {
        // It is sent unasked: no first try without it.
        assert!(
            line.starts_with("TCP_TUNNEL/200") && line.ends_with(" portal"),
            "{line}"
        );
    }
    no_password_in_the_log();
}

#[tokio::test]
async fn a_password_that_the_proxy_refuses_is_named_in_the_log_and_not_shown() {
    let squid = Squid::start(&Rule::Only(USER, "another")).await;
    for proxy in [with_password(&squid.url, PASSWORD), squid.url.clone()] {
        let (portal, _folder) = behind(&proxy).await;
        let cause = cannot_sign_in(&portal).await;
        assert!(
            cause.contains("the proxy (http.proxy)") && cause.contains("407"),
            "{cause}"
        );
    }
    for line in squid.logged(&["CONNECT"]).await {
        assert!(line.starts_with("TCP_DENIED/407 CONNECT"), "{line}");
    }
    no_password_in_the_log();
}

#[tokio::test]
async fn a_proxy_that_refuses_is_named_in_the_log() {
    let squid = Squid::start(&Rule::Nobody).await;
    let (portal, _folder) = behind(&squid.url).await;
    let cause = cannot_sign_in(&portal).await;
    assert!(
        cause.contains("the proxy (http.proxy) does not open the connection"),
        "{cause}"
    );
    squid.logged(&["TCP_DENIED/403 CONNECT"]).await;
}

#[tokio::test]
async fn a_proxy_that_died_means_that_nothing_was_sent() {
    let squid = Squid::start(&Rule::Everybody).await;
    let (portal, _folder) = behind(&squid.url).await;
    let mut person = portal.person().await;
    let form = person.browser.get("/password").await;
    drop(squid);
    let answer = person.submit(&form).await;
    let page = person.browser.follow(answer).await;
    assert_eq!(page.outcome(), "microsoft_unavailable", "{}", page.body);
    assert_eq!(portal.tenant.changes().await, 0);
    let cause = why_no_change(&person).await;
    assert_eq!(cause, "the proxy (http.proxy) cannot be reached");
}

#[tokio::test]
async fn no_proxy_is_asked_for_the_way_to_this_machine() {
    // Nobody listens there.
    for name in ["REPASS_HTTP__PROXY", "HTTPS_PROXY", "all_proxy"] {
        let portal = Portal::with(&[(name, "http://127.0.0.1:1")]).await;
        whole_job(&portal).await;
    }
}

#[tokio::test]
async fn each_destination_has_its_own_way() {
    let squid = Squid::start(&Rule::Everybody).await;
    let (emulator, _folder) = secure("127.0.0.1:0").await;
    let mut settings = by_name(&emulator);
    settings.retain(|(name, _)| *name != "REPASS_GRAPH__URL");
    settings.push(("REPASS_HTTP__PROXY", squid.url.clone()));
    // Graph is on this machine, the sign-in service is not.
    let portal = portal(emulator, &settings).await;
    whole_job(&portal).await;
    drop(portal);
    for line in squid.logged(&["CONNECT"]).await {
        assert!(line.contains(NAMES[0]), "{line}");
    }
}
