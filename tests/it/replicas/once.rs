//! The guard on the change, across replicas: one call of Graph, and one story.

use super::Pair;
use crate::support::redis::Redis;
use crate::support::{NEW_PASSWORD, Page};

const OTHER_PASSWORD: &str = "Another-Secret-77";

fn assert_changed(answer: &Page) {
    assert_eq!(
        answer.assert_status(303).location(),
        "/changed",
        "{:?}",
        answer.headers
    );
}

#[tokio::test]
async fn a_request_that_a_proxy_repeats_at_the_other_replica_is_one_change_with_one_result() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    let mut person = pair.person().await;
    let form = person.browser.get("/password").await;
    pair.first.tenant.hold_the_answer().await;
    let mut twin = person.browser.by_way_of(&pair.second);
    let (first, second) = person.submit_twice(&mut twin, &form, None).await;
    assert_changed(&first);
    assert_changed(&second);
    assert_eq!(twin.follow(second).await.outcome(), "changed");
    assert_eq!(pair.first.tenant.changes().await, 1);
    assert_eq!(person.audited(), ["changed"]);
}

#[tokio::test]
async fn a_second_tab_at_the_other_replica_is_shown_the_first_ones_result() {
    let redis = Redis::valkey();
    let pair = Pair::with(&redis.url(), &[]).await;
    let mut person = pair.person().await;
    let mut tab = person.browser.by_way_of(&pair.second);
    let first_form = person.browser.get("/password").await;
    let second_form = tab.get("/password").await;
    pair.first.tenant.hold_the_answer().await;
    let second = async {
        pair.first.tenant.arrived("changePassword", 1).await;
        tab.submit(&second_form, &person.password, OTHER_PASSWORD, OTHER_PASSWORD)
            .await
    };
    let (first, second) = tokio::join!(
        person
            .browser
            .submit(&first_form, &person.password, NEW_PASSWORD, NEW_PASSWORD),
        second,
    );
    assert_changed(&first);
    assert_changed(&second);
    assert_eq!(pair.first.tenant.changes().await, 1);
    assert_eq!(pair.first.tenant.password(&person.upn).await, NEW_PASSWORD);
}

#[tokio::test]
async fn a_click_that_lands_at_the_other_replica_after_the_change_hears_of_the_change() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    let mut person = pair.person().await;
    let form = person.browser.get("/password").await;
    let mut late = person.browser.by_way_of(&pair.second);
    assert_changed(&person.submit(&form).await);
    assert_changed(
        &late
            .submit(&form, &person.password, OTHER_PASSWORD, OTHER_PASSWORD)
            .await,
    );
    assert_eq!(pair.first.tenant.changes().await, 1);
}

#[tokio::test]
async fn a_doubled_wrong_guess_costs_one_try_and_both_replicas_count_it() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    let mut person = pair.person().await;
    let form = person.browser.get("/password").await;
    pair.first.tenant.hold_the_answer().await;
    let mut twin = person.browser.by_way_of(&pair.second);
    let (first, second) = person.submit_twice(&mut twin, &form, Some("Not-Mine-1")).await;
    for page in [first, second] {
        assert_eq!(page.assert_status(422).outcome(), "wrong_current_password");
        assert!(page.text().contains("You have 3 tries left"), "{}", page.text());
    }
    assert_eq!(pair.first.tenant.changes().await, 1);
    // The same wrong password is called out by the other replica too, and not sent.
    let page = twin.change("Not-Mine-1", NEW_PASSWORD).await;
    assert_eq!(page.assert_status(422).outcome(), "wrong_current_password");
    assert_eq!(pair.first.tenant.changes().await, 1);
}

#[tokio::test]
async fn whoever_changes_replicas_has_no_more_tries_than_others() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    let mut person = pair.person().await;
    let mut there = person.browser.by_way_of(&pair.second);
    for number in 0..4 {
        let browser = if number % 2 == 0 {
            &mut person.browser
        } else {
            &mut there
        };
        let page = browser.change(&format!("Not-Mine-{number}"), NEW_PASSWORD).await;
        assert_eq!(
            page.assert_status(422).outcome(),
            "wrong_current_password",
            "{number}"
        );
    }
    for browser in [&mut person.browser, &mut there] {
        let page = browser.change("Not-Mine-9", NEW_PASSWORD).await;
        assert_eq!(page.assert_status(429).outcome(), "too_many_attempts");
    }
    assert_eq!(pair.first.tenant.changes().await, 4);
}

#[tokio::test]
async fn many_at_once_take_no_more_attempts_than_there_are() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    let person = pair.person().await;
    // Every one in a session of its own: nothing but the budget is between them.
    let mut people = Vec::new();
    for number in 0..8 {
        let mut browser = pair.first.browser();
        if number % 2 == 0 {
            browser = browser.by_way_of(&pair.second);
        }
        let page = browser.sign_in(&person.upn, &person.password).await;
        assert_eq!(page.assert_status(200).name(), "password");
        people.push(browser);
    }
    let tasks: Vec<_> = people
        .into_iter()
        .enumerate()
        .map(|(number, mut browser)| {
            tokio::spawn(async move {
                let page = browser.change(&format!("Not-Mine-{number}"), NEW_PASSWORD).await;
                page.outcome()
            })
        })
        .collect();
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.push(task.await.unwrap());
    }
    let of = |wanted: &str| outcomes.iter().filter(|outcome| *outcome == wanted).count();
    assert_eq!(
        (of("wrong_current_password"), of("too_many_attempts")),
        (4, 4),
        "{outcomes:?}"
    );
    assert_eq!(pair.first.tenant.changes().await, 4);
}
