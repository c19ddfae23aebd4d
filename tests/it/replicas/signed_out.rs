//! A session that was ended somewhere is over everywhere, and nothing brings it back.

use super::Pair;
use crate::support::redis::Redis;

#[tokio::test]
async fn a_sign_out_at_one_replica_counts_at_the_other() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    let mut person = pair.person().await;
    let mut there = person.browser.by_way_of(&pair.second);
    let form = person.browser.get("/password").await;
    let token = form.input("csrf_token");
    let answer = person.browser.post("/sign-out", &[("csrf_token", &token)]).await;
    assert_eq!(answer.assert_status(303).location(), "/signed-out");
    assert_eq!(
        there.get("/password").await.assert_status(303).location(),
        "/sign-in"
    );
}

#[tokio::test]
async fn entra_tells_one_replica_and_the_sessions_of_that_sid_end_at_all() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    let mut person = pair.person().await;
    let mut other = pair.person().await;
    let mut there = person.browser.by_way_of(&pair.second);
    assert_eq!(there.get("/password").await.assert_status(200).name(), "password");
    let (_, sid) = pair.first.issuer_and_sid(&person.browser).await;
    let path = format!("/auth/front-channel-logout?sid={sid}");
    assert_eq!(pair.second.browser().get(&path).await.status, 200);
    for browser in [&mut person.browser, &mut there] {
        assert_eq!(
            browser.get("/password").await.assert_status(303).location(),
            "/sign-in"
        );
    }
    assert_eq!(
        other.browser.get("/password").await.assert_status(200).name(),
        "password"
    );
}

#[tokio::test]
async fn a_request_that_was_under_way_does_not_bring_a_session_back() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    let mut person = pair.person().await;
    let mut there = person.browser.by_way_of(&pair.second);
    let form = person.browser.get("/password").await;
    // A minute later every request writes the session anew, and this one waits for Graph before it answers.
    pair.first.later(90);
    let slow = serde_json::json!({"delay_ms": 500, "status": 503, "times": 2});
    pair.first.tenant.fault("me", slow).await;
    let under_way = there.get("/password");
    let sign_out = async {
        let token = form.input("csrf_token");
        person.browser.post("/sign-out", &[("csrf_token", &token)]).await
    };
    let (_, answer) = tokio::join!(under_way, sign_out);
    assert_eq!(answer.assert_status(303).location(), "/signed-out");
    let mut browser = there.by_way_of(&pair.first);
    assert_eq!(
        browser.get("/password").await.assert_status(303).location(),
        "/sign-in"
    );
}
