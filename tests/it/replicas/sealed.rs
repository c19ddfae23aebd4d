//! What Redis holds is of no use to whoever reads or writes it.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

use super::Pair;
use crate::support::redis::Redis;
use crate::support::{NEW_PASSWORD, Person, SESSION};

/// The forms in which something may be written down.
fn forms(text: &str) -> Vec<Vec<u8>> {
    let hex = text
        .bytes()
        .map(|byte| format!("{byte:02x}"))
        .collect::<Vec<_>>()
        .concat();
    let mut forms = vec![
        text.as_bytes().to_vec(),
        hex.clone().into_bytes(),
        hex.to_uppercase().into_bytes(),
    ];
    // In a longer text each of three places in its group of bytes has a form of its own; the edges of it vary.
    for before in 0..3 {
        for engine in [&STANDARD_NO_PAD, &URL_SAFE_NO_PAD] {
            let encoded = engine.encode(format!("{}{text}", &"   "[..before]));
            forms.push(encoded.as_bytes()[4..encoded.len() - 2].to_vec());
        }
    }
    forms
}

async fn secrets(pair: &Pair, person: &Person) -> Vec<String> {
    let requests = pair.first.tenant.requests("changePassword").await;
    let token = requests[0]["headers"]["authorization"]
        .as_str()
        .expect("a token")
        .to_owned();
    let id = person.browser.cookies[SESSION].clone();
    vec![
        token.trim_start_matches("Bearer ").to_owned(),
        id,
        person.upn.clone(),
        person.oid.clone(),
        person.password.clone(),
        "Not-My-Canary-1".to_owned(),
        NEW_PASSWORD.to_owned(),
    ]
}

#[tokio::test]
async fn a_dump_holds_no_token_name_address_or_password_and_no_key_of_it_is_a_cookie() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    let mut person = pair.person().await;
    person.guess("Not-My-Canary-1").await.assert_status(422);
    let dump = redis.dump();
    for secret in secrets(&pair, &person).await {
        for form in forms(&secret) {
            assert!(!dump.contains(&form), "{secret} is in the dump");
        }
    }
    let keys = redis.cli(&["KEYS", "*"]);
    let keys: Vec<_> = keys.lines().collect();
    for kind in ["repass:s:", "repass:a:", "repass:c:", "repass:l:", "repass:e:"] {
        assert!(
            keys.iter().any(|key| key.starts_with(kind)),
            "no {kind} in {keys:?}"
        );
    }
    assert!(keys.iter().all(|key| key.starts_with("repass:")), "{keys:?}");
    for key in keys.iter().flat_map(|key| key.split(':').chain([*key])) {
        for cookie in [key, key.get(..22).unwrap_or(key)] {
            let mut thief = pair.second.browser();
            thief.cookies.insert(SESSION.to_owned(), cookie.to_owned());
            let page = thief.get("/password").await;
            assert_eq!(page.assert_status(303).location(), "/sign-in", "{cookie}");
        }
    }
}

#[tokio::test]
async fn a_record_that_is_put_in_anothers_place_opens_nothing() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    let mut ada = pair.person().await;
    let before: Vec<_> = redis
        .cli(&["KEYS", "repass:s:*"])
        .lines()
        .map(str::to_owned)
        .collect();
    let mut bob = pair.person().await;
    let after = redis.cli(&["KEYS", "repass:s:*"]);
    let [adas] = before.as_slice() else {
        panic!("{before:?}")
    };
    let bobs = after.lines().find(|key| *key != adas).expect("another key");
    assert_eq!(redis.cli(&["COPY", adas, bobs, "REPLACE"]), "1");
    let page = bob.browser.get("/password").await;
    assert_eq!(page.assert_status(303).location(), "/sign-in");
    assert!(!page.body.contains(&ada.upn));
    assert_eq!(
        ada.browser.get("/password").await.assert_status(200).name(),
        "password"
    );
}

#[tokio::test]
async fn what_cannot_be_opened_stops_the_change_and_is_not_taken_for_nothing() {
    let redis = Redis::single();
    let pair = Pair::with(&redis.url(), &[]).await;
    for kind in ["repass:a:*", "repass:c:*"] {
        redis.empty();
        let mut person = pair.person().await;
        person.guess_wrong().await.assert_status(422);
        let form = person.browser.get("/password").await;
        let sent = pair.first.tenant.changes().await;
        for key in redis.cli(&["KEYS", kind]).lines() {
            redis.cli(&["SET", key, "\u{1}not one of ours", "KEEPTTL"]);
        }
        let password = person.password.clone();
        let answer = person
            .browser
            .submit(&form, &password, NEW_PASSWORD, NEW_PASSWORD)
            .await;
        let page = person.browser.follow(answer).await;
        assert_eq!(
            page.assert_status(503).outcome(),
            "session_store_unavailable",
            "{kind}"
        );
        assert_eq!(pair.first.tenant.changes().await, sent, "{kind}");
    }
}
