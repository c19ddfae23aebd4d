//! Microsoft's smart lockout behind the budget: a day of wrong passwords never reaches it, and what is locked is not
//! called by another name.

use entra_emulator::{Emulator, Options};
use serde_json::{Value, json};

use crate::support::{Person, Portal, logs};

/// Between two bursts of guesses: longer than the window.
const STEP: i64 = 1801;

/// A portal and a tenant in this cloud. A session lasts all day: at the stand-in, a sign-in with the right password would
/// set its count back, and nobody promises that Microsoft's does.
async fn in_cloud(cloud: &str, settings: &[(&str, &str)]) -> Portal {
    let options = Options {
        cloud: cloud.parse().unwrap(),
        ..Options::default()
    };
    let emulator = Emulator::start(options).await.unwrap();
    let all_day = [
        ("REPASS_ENTRA__CLOUD", cloud),
        ("REPASS_SESSION__LIFETIME", "24h"),
        ("REPASS_SESSION__IDLE", "24h"),
    ];
    let settings = [&all_day, settings].concat();
    let portal = Portal::in_front_of(emulator, "127.0.0.1:0", &settings).await;
    let lifetime = json!({"access_token_lifetime": 200_000});
    portal.tenant.put_application(lifetime).await;
    portal
}

/// What Microsoft counted, and whether it has locked the account.
async fn lockout(portal: &Portal, person: &Person) -> (u64, bool) {
    let account = portal.tenant.account(&person.upn).await;
    let counted = account["lockout"]["failures"].as_u64().unwrap();
    (counted, account["locked"].as_bool().unwrap())
}

/// Types wrong passwords for a whole day, more often than any budget allows. Returns whether the account was ever locked.
async fn hammer_all_day(portal: &Portal, person: &mut Person) -> bool {
    let mut passed = 0;
    while passed < 86_400 {
        for _ in 0..3 {
            let page = person.guess_wrong().await;
            let known = ["wrong_current_password", "too_many_attempts"];
            assert!(known.contains(&page.outcome().as_str()), "{page:?}");
            if lockout(portal, person).await.1 {
                return true;
            }
        }
        passed += STEP;
        portal.later(STEP);
        portal.tenant.clock(passed).await;
    }
    false
}

#[tokio::test]
async fn a_day_of_wrong_passwords_does_not_lock_the_account() {
    for (cloud, budget) in [("global", 8), ("china", 8), ("us-gov", 2), ("us-gov-dod", 2)] {
        let portal = in_cloud(cloud, &[]).await;
        let mut person = portal.person().await;
        assert!(!hammer_all_day(&portal, &mut person).await, "{cloud}");
        // All of it was used, so the stand-in did count.
        assert_eq!(lockout(&portal, &person).await, (budget, false), "{cloud}");
    }
}

#[tokio::test]
async fn a_budget_as_large_as_microsofts_does_lock_it() {
    for (cloud, limit) in [("global", "10"), ("us-gov", "3")] {
        let settings = [
            ("REPASS_ATTEMPTS__LIMIT", limit),
            ("REPASS_ATTEMPTS__DAILY_LIMIT", limit),
        ];
        let portal = in_cloud(cloud, &settings).await;
        let mut person = portal.person().await;
        assert!(hammer_all_day(&portal, &mut person).await, "{cloud}");
    }
}

#[tokio::test]
async fn repeats_never_reach_microsofts_count() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    for _ in 0..2 {
        for wrong in ["Not-Mine-1", "Not-Mine-2"] {
            person.guess(wrong).await.assert_status(422);
        }
    }
    assert_eq!(lockout(&portal, &person).await, (2, false));
    assert_eq!(portal.tenant.changes().await, 2);
}

#[tokio::test]
async fn an_account_that_is_locked_at_microsoft_is_not_said_to_have_a_wrong_password() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    // Somebody else locks it, at Microsoft's own page.
    let mut stranger = portal.browser();
    for number in 0..10 {
        let form = stranger.open("/sign-in").await;
        stranger
            .fill_in(&form, &person.upn, &format!("Wrong-{number}"))
            .await;
    }
    assert!(lockout(&portal, &person).await.1);

    let form = person.browser.get("/password").await;
    assert!(form.text().contains("You have 4 tries left"), "{}", form.text());
    let page = person.change_and_look().await;
    assert_eq!(
        (page.name().as_str(), page.outcome().as_str()),
        ("result", "unexpected_answer")
    );
    let text = page.text();
    assert!(text.contains("most likely not changed"), "{text}");
    assert!(text.contains(&page.reference()), "{text}");
    // Neither Microsoft's words nor a claim that we cannot make.
    for word in ["locked", "unauthorized", "not your current password"] {
        assert!(!text.contains(word), "{word}: {text}");
    }
    let events = logs::audit(&page.reference());
    assert_eq!(events[0]["outcome"], "unexpected_answer");
    assert!(events[0]["graph_request_id"].is_string(), "{}", events[0]);
    let form = person.browser.get("/password").await;
    assert!(form.text().contains("You have 3 tries left"), "{}", form.text());
    assert_eq!(portal.tenant.password(&person.upn).await, person.password);
    let counters: Value = portal.tenant.state().await["counters"].clone();
    assert_eq!(counters["refused_while_locked"], 1);

    // The lock opens by itself, and then it works.
    portal.tenant.clock(62).await;
    assert_eq!(person.change().await.assert_status(303).location(), "/changed");
}
