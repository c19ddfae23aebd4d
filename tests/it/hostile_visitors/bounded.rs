//! However many come, nothing grows: neither a store nor the memory of the process.
//!
//! The measurement runs in a process of its own, because the other tests of this program take memory too.

use std::fs;
use std::process::Command;

use http::Method;

use super::known_sign_in::state;
use crate::support::{Browser, Portal, SESSION, logs};

/// How many visits; a million when nothing is said.
const VISITS: &str = "HOSTILE_VISITS";
/// What a process may take while it serves them: allocators keep pages, a leak of a few bytes a visit is more.
const MOST: u64 = 12 * 1024 * 1024;

/// The memory in use, in bytes.
fn resident() -> u64 {
    let pages = fs::read_to_string("/proc/self/statm").unwrap();
    let pages: u64 = pages.split(' ').nth(1).unwrap().parse().unwrap();
    pages * 4096
}

/// Everything that a visitor without an account can make the portal do.
async fn visit(portal: &Portal, number: u64, (used, stranger): (&Browser, &Browser)) {
    let ask = async |browser: &Browser, target: String| {
        let page = portal.ask_for(browser, Method::GET, &target).await.unwrap();
        assert!(page.status.as_u16() < 500, "{target}: {}", page.status);
        page
    };
    let begun = ask(stranger, "/sign-in".to_owned()).await;
    let state = state(&begun);
    let mut forger = used.clone();
    for name in [
        SESSION,
        "repass-result",
        "repass-ask-account",
        &format!("repass-pending-{number:08}"),
    ] {
        forger
            .cookies
            .insert(name.to_owned(), format!("{}{number:06}", &state[..16]));
    }
    match number % 9 {
        0 => ask(&forger, format!("/auth/callback?state={number:08}&code={state}")).await,
        1 => ask(&forger, format!("/auth/front-channel-logout?sid={state}")).await,
        2 => ask(&forger, format!("/{state}")).await,
        3 => ask(&forger, "/result".to_owned()).await,
        4 => portal.ask_for(&forger, Method::POST, "/password").await.unwrap(),
        5 => portal.ask_for(&forger, Method::POST, "/sign-out").await.unwrap(),
        6 => portal
            .ask_for(&forger, Method::from_bytes(&state.as_bytes()[..9]).unwrap(), "/")
            .await
            .unwrap(),
        7 => ask(&forger, format!("/assets/{state}/app.css")).await,
        _ => ask(&forger, "/password".to_owned()).await,
    };
}

/// The time series that the portal has, and the number of sessions.
async fn series(portal: &Portal) -> (usize, String) {
    let page = portal.monitor().get("/metrics").await;
    let sessions = page
        .body
        .lines()
        .find(|line| line.starts_with("repass_sessions "))
        .unwrap();
    (page.body.lines().count(), sessions.to_owned())
}

#[tokio::test]
#[ignore = "a million visits take minutes: scripts/test --full"]
async fn a_million_visitors_leave_nothing_behind() {
    let visits: u64 = std::env::var(VISITS).map_or(1_000_000, |count| count.parse().unwrap());
    let _quiet = logs::off();
    let portal = Portal::start().await;
    // One pending sign-in of the portal's own, so that forgeries stand beside something real.
    let stranger = portal.browser();
    let mut used = portal.browser();
    used.get("/sign-in").await.assert_status(303);
    for number in 0..2000 {
        visit(&portal, number, (&used, &stranger)).await;
    }
    let (before, counted) = (resident(), series(&portal).await);
    for number in 0..visits {
        visit(&portal, number, (&used, &stranger)).await;
    }
    let grown = resident().saturating_sub(before);
    assert!(grown < MOST, "{visits} visits took {grown} bytes");
    assert_eq!(series(&portal).await, counted);
    assert_eq!(counted.1, "repass_sessions 0");
    assert!(portal.tenant.requests("token").await.is_empty());
    assert_eq!(portal.tenant.requests("discovery").await.len(), 1);
}

#[test]
fn twenty_thousand_visitors_leave_nothing_behind() {
    let name = "hostile_visitors::bounded::a_million_visitors_leave_nothing_behind";
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name, "--ignored", "--test-threads=1"])
        .env(VISITS, "20000")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}
