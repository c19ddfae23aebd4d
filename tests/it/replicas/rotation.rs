//! `session.secret` is rotated while people work: nobody is signed out, no budget starts anew, no sign-out is lost, and no
//! change is sent twice.

use serde_json::json;

use super::{NEXT_SECRET, Pair, SECRET};
use crate::support::redis::Redis;
use crate::support::{NEW_PASSWORD, Portal};

const KEY: &str = "REPASS_SESSION__SECRET";

/// The replicas of each step of docs/operate.md, which run side by side for a while.
async fn steps(pair: &Pair) -> [Portal; 3] {
    let lists = [
        format!("{SECRET},{NEXT_SECRET}"),
        format!("{NEXT_SECRET},{SECRET}"),
        NEXT_SECRET.to_owned(),
    ];
    let [added, turned, ended] = lists.each_ref().map(|list| [(KEY, list.as_str())]);
    [
        pair.first.replica(&added).await,
        pair.first.replica(&turned).await,
        pair.first.replica(&ended).await,
    ]
}

#[tokio::test]
async fn sessions_and_budgets_go_along() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    let [added, turned, _] = steps(&pair).await;
    let mut person = pair.person().await;
    person.guess_wrong().await.assert_status(422);
    for (portal, left) in [(&added, 2), (&turned, 1), (&added, 0)] {
        let mut there = person.browser.by_way_of(portal);
        assert_eq!(there.get("/password").await.assert_status(200).name(), "password");
        let page = there.change(&format!("Not-Mine-{left}"), NEW_PASSWORD).await;
        assert_eq!(
            page.assert_status(422).outcome(),
            "wrong_current_password",
            "{left}"
        );
    }
    let mut there = person.browser.by_way_of(&turned);
    let page = there.change("Not-Mine-9", NEW_PASSWORD).await;
    assert_eq!(page.assert_status(429).outcome(), "too_many_attempts");
}

#[tokio::test]
async fn a_sign_out_elsewhere_is_not_lost() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    let [added, turned, _] = steps(&pair).await;
    let mut person = pair.person().await;
    // Written anew by a replica with the new secret in front, and looked for by one with the old one in front.
    pair.first.later(90);
    let mut there = person.browser.by_way_of(&turned);
    assert_eq!(there.get("/password").await.assert_status(200).name(), "password");
    let (_, sid) = pair.first.issuer_and_sid(&person.browser).await;
    let path = format!("/auth/front-channel-logout?sid={sid}");
    assert_eq!(added.browser().get(&path).await.status, 200);
    assert_eq!(
        there.get("/password").await.assert_status(303).location(),
        "/sign-in"
    );
    person.browser = there.by_way_of(&added);
    assert_eq!(
        person
            .browser
            .get("/password")
            .await
            .assert_status(303)
            .location(),
        "/sign-in"
    );
}

#[tokio::test]
async fn a_repeated_request_is_one_change_at_every_step() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    let [added, turned, ended] = steps(&pair).await;
    for (number, (one, other)) in [
        (&pair.first, &added),
        (&added, &turned),
        (&turned, &added),
        (&turned, &ended),
    ]
    .into_iter()
    .enumerate()
    {
        let mut person = one.person().await;
        let form = person.browser.get("/password").await;
        // A wrong password twice: the same form, so the second one hears what the first one heard.
        let mut twin = person.browser.by_way_of(other);
        let before = one.tenant.changes().await;
        one.tenant.fault("changePassword", json!({"delay_ms": 300})).await;
        let (first, second) = person.submit_twice(&mut twin, &form, Some("Not-Mine-1")).await;
        for page in [first, second] {
            assert_eq!(
                page.assert_status(422).outcome(),
                "wrong_current_password",
                "step {number}"
            );
        }
        assert_eq!(one.tenant.changes().await, before + 1, "step {number}");
        let late = twin.submit(&form, "Not-Mine-1", NEW_PASSWORD, NEW_PASSWORD).await;
        assert_eq!(late.assert_status(422).outcome(), "wrong_current_password");
        assert_eq!(one.tenant.changes().await, before + 1, "step {number}");
    }
}
