//! What befalls Redis, and what people see then: nobody is let in, nothing is sent, and as soon as it is over all is well,
//! without a restart.

use serde_json::json;

use super::{Pair, ready, wait_until_ready};
use crate::support::redis::{False, Redis, Sentinels};
use crate::support::{NEW_PASSWORD, Page};

/// What can happen to a server, and what ends it.
type Happening = (&'static str, fn(&Redis), fn(&Redis));

const REVERSIBLE: [Happening; 3] = [
    ("it hangs", |redis| redis.pause(), |redis| redis.resume()),
    ("it is full", |redis| redis.fill_up(), |redis| redis.make_room()),
    (
        "it takes nothing",
        |redis| redis.read_only(),
        |redis| redis.writable(),
    ),
];

fn assert_unavailable(what: &str, page: &Page) {
    assert_eq!(
        page.assert_status(503).outcome(),
        "session_store_unavailable",
        "{what}"
    );
}

#[tokio::test]
async fn while_it_is_in_trouble_nobody_is_let_in_and_afterwards_everybody_is() {
    for (what, happens, is_over) in REVERSIBLE {
        let redis = Redis::single();
        let pair = Pair::with(&redis.url(), &[]).await;
        let mut person = pair.person().await;
        let form = person.browser.get("/password").await;
        happens(&redis);
        let answer = person.submit(&form).await;
        assert_unavailable(what, &person.browser.follow(answer).await);
        // A stranger signs in at Microsoft, and gets no session.
        let mut stranger = pair.second.browser();
        assert_unavailable(what, &stranger.sign_in(&person.upn, &person.password).await);
        assert_eq!(pair.first.tenant.changes().await, 0, "{what}");
        is_over(&redis);
        wait_until_ready(&pair.first).await;
        // Who was signed in before, is so again, unless the server may have forgotten something.
        let page = person.browser.get("/password").await;
        let expected = if what == "it takes nothing" { 303 } else { 200 };
        assert_eq!(page.assert_status(expected).status.as_u16(), expected, "{what}");
        let page = stranger.open("/password").await;
        assert_eq!(page.assert_status(200).name(), "password", "{what}");
    }
}

#[tokio::test]
async fn a_server_that_hangs_or_is_gone_takes_the_portal_out_of_the_balance() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    wait_until_ready(&pair.first).await;
    redis.pause();
    assert_eq!(ready(&pair.first).await.0, 503);
    redis.resume();
    wait_until_ready(&pair.first).await;
    redis.kill();
    assert_eq!(ready(&pair.first).await.0, 503);
    redis.restart();
    wait_until_ready(&pair.first).await;
    wait_until_ready(&pair.second).await;
    assert_eq!(pair.first.monitor().get("/health/live").await.status, 200);
}

#[tokio::test]
async fn the_portal_starts_while_there_is_no_server() {
    let redis = Redis::single();
    redis.kill();
    let pair = Pair::with(&redis.url(), &[]).await;
    assert_eq!(ready(&pair.first).await.0, 503);
    // Who needs no session sees their page.
    assert_eq!(
        pair.first.browser().get("/").await.assert_status(200).name(),
        "welcome"
    );
    redis.restart();
    wait_until_ready(&pair.first).await;
    pair.person().await;
}

#[tokio::test]
async fn something_else_at_the_address_is_no_store() {
    for server in [
        False::junk().await,
        False::silent().await,
        False::hanging_up().await,
    ] {
        let pair = Pair::with(&server.url(), &[]).await;
        assert_eq!(ready(&pair.first).await.0, 503);
        let mut stranger = pair.first.browser();
        stranger.cookies.insert(
            crate::support::SESSION.to_owned(),
            "AAAAAAAAAAAAAAAAAAAAAA".to_owned(),
        );
        assert_unavailable("something else", &stranger.get("/password").await);
    }
}

#[tokio::test]
async fn a_server_that_would_evict_is_refused() {
    let redis = Redis::single();
    redis.cli(&["CONFIG", "SET", "maxmemory", "100mb"]);
    redis.cli(&["CONFIG", "SET", "maxmemory-policy", "volatile-lru"]);
    let pair = Pair::with(&redis.url(), &[]).await;
    assert_eq!(ready(&pair.first).await.0, 503);
    let metrics = pair.first.monitor().get("/metrics").await;
    let evicts = "repass_session_store_failures_total{cause=\"evicts\"}";
    assert!(metrics.body.contains(evicts), "{}", metrics.body);
    redis.cli(&["CONFIG", "SET", "maxmemory-policy", "noeviction"]);
    wait_until_ready(&pair.first).await;
}

#[tokio::test]
async fn after_a_fail_over_everybody_signs_in_again_and_goes_on() {
    let sentinels = tokio::task::spawn_blocking(Sentinels::start).await.unwrap();
    let pair = Pair::with(&sentinels.url(), &[]).await;
    let mut person = pair.person().await;
    let sentinels = tokio::task::spawn_blocking(move || {
        sentinels.fail_over();
        // Until the old master has heard of it, it goes on as before.
        sentinels.wait_until_whole();
        sentinels
    })
    .await
    .unwrap();
    wait_until_ready(&pair.first).await;
    wait_until_ready(&pair.second).await;
    let page = person.browser.get("/password").await;
    assert_eq!(page.assert_status(303).location(), "/sign-in");
    let page = person.browser.open("/password").await;
    assert_eq!(page.assert_status(200).name(), "password");
    assert_eq!(person.change_and_look().await.outcome(), "changed");
    let metrics = pair.first.monitor().get("/metrics").await;
    assert!(
        metrics.body.contains("repass_sessions_lost_total 1\n"),
        "{}",
        metrics.body
    );
    drop(sentinels);
}

#[tokio::test]
async fn the_truth_about_a_change_is_told_although_the_store_goes_away_meanwhile() {
    for (fault, outcome) in [
        (json!({"delay_ms": 400}), "changed"),
        (json!({"drop": "before", "delay_ms": 400}), "outcome_unknown"),
    ] {
        let redis = Redis::single();
        let pair = Pair::with(&redis.url(), &[]).await;
        let mut person = pair.person().await;
        let form = person.browser.get("/password").await;
        pair.first.tenant.fault("changePassword", fault).await;
        let gone = async {
            pair.first.tenant.arrived("changePassword", 1).await;
            redis.kill();
        };
        let submit = person.submit(&form);
        let (answer, ()) = tokio::join!(submit, gone);
        // The page behind the redirect too, and again: the browser knows, whatever the store does.
        let page = person.browser.follow(answer).await;
        assert_eq!(page.assert_status(200).outcome(), outcome);
        let again = person.browser.get(&page.url).await;
        assert_eq!(again.assert_status(200).outcome(), outcome);
        // The same form once more, as "reload" does: nobody says that nothing was changed.
        let answer = person.submit(&form).await;
        let page = person.browser.follow(answer).await;
        assert_eq!(page.assert_status(200).outcome(), outcome);
        let is_new = pair.first.tenant.password(&person.upn).await == NEW_PASSWORD;
        assert_eq!(is_new, outcome == "changed");
    }
}
