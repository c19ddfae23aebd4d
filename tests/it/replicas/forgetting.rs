//! A store that has forgotten something: emptied, started again, or replaced by one that lagged behind. No change is sent a
//! second time then, and no page claims that nothing was changed.

use serde_json::json;

use super::Pair;
use crate::support::redis::Redis;
use crate::support::{NEW_PASSWORD, Portal};

/// How a store forgets.
type Forgetting = (&'static str, fn(&Redis));

const FORGETTING: [Forgetting; 3] = [
    ("it is emptied", |redis| redis.empty()),
    ("it starts again", |redis| {
        redis.kill();
        redis.restart();
    }),
    // What a fail-over does to the server that takes over.
    ("another one takes over", |redis| {
        redis.read_only();
        redis.writable();
    }),
];

#[tokio::test]
async fn a_request_that_is_repeated_after_it_is_not_sent_again_and_nobody_says_that_nothing_was_changed() {
    for (what, forget) in FORGETTING {
        let redis = Redis::single();
        let pair = Pair::with(&redis.url(), &[]).await;
        let mut person = pair.person().await;
        let form = person.browser.get("/password").await;
        let mut twin = person.browser.by_way_of(&pair.second);
        pair.first
            .tenant
            .fault("changePassword", json!({"delay_ms": 2500}))
            .await;
        let repeated = async {
            pair.first.tenant.arrived("changePassword", 1).await;
            forget(&redis);
            twin.submit(&form, &person.password, NEW_PASSWORD, NEW_PASSWORD)
                .await
        };
        let (first, second) = tokio::join!(
            person
                .browser
                .submit(&form, &person.password, NEW_PASSWORD, NEW_PASSWORD),
            repeated,
        );
        assert_eq!(first.assert_status(303).location(), "/changed", "{what}");
        let page = twin.follow(second).await;
        let outcome = page.outcome();
        assert!(
            ["outcome_unknown", "changed"].contains(&outcome.as_str()),
            "{what}: {outcome}"
        );
        assert_eq!(pair.first.tenant.changes().await, 1, "{what}");
    }
}

#[tokio::test]
async fn a_form_of_before_is_not_sent_and_the_person_signs_in_again() {
    for (what, forget) in FORGETTING {
        let redis = Redis::single();
        let pair = Pair::with(&redis.url(), &[]).await;
        let mut person = pair.person().await;
        let form = person.browser.get("/password").await;
        forget(&redis);
        let answer = person.submit(&form).await;
        let page = person.browser.follow(answer).await;
        // It may have been sent by another replica, for all that anybody knows here.
        assert_eq!(page.outcome(), "outcome_unknown", "{what}");
        assert_eq!(pair.first.tenant.changes().await, 0, "{what}");
        assert_eq!(
            person.browser.open("/password").await.assert_status(200).name(),
            "password",
            "{what}"
        );
        assert_eq!(person.change_and_look().await.outcome(), "changed", "{what}");
    }
}

#[tokio::test]
async fn an_expired_session_is_no_forgetting() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    let mut person = pair.person().await;
    let form = person.browser.get("/password").await;
    pair.first.later(11 * 60);
    let answer = person.submit(&form).await;
    assert_eq!(person.browser.follow(answer).await.outcome(), "sign_in_expired");
    assert_eq!(pair.first.tenant.changes().await, 0);
}

#[tokio::test]
async fn a_portal_alone_that_starts_again_does_not_say_either_that_nothing_was_changed() {
    let settings = [("REPASS_SESSION__SECRET", super::SECRET)];
    let portal = Portal::with(&settings).await;
    let person = portal.person().await;
    let mut browser = person.browser.clone();
    let form = browser.get("/password").await;
    let portal = portal.restarted(&settings).await;
    let mut browser = browser.by_way_of(&portal);
    browser.public_is(&portal.public);
    let answer = browser
        .submit(&form, &person.password, NEW_PASSWORD, NEW_PASSWORD)
        .await;
    assert_eq!(browser.follow(answer).await.outcome(), "outcome_unknown");
    assert_eq!(portal.tenant.changes().await, 0);
}
