//! Pending sign-ins that are gone, old, forged, mixed up, or used before.

use super::{Begun, EXPIRED, Ends, FOREIGN, INVALID, SIGNED_IN, Stage, assert_ends};
use crate::support::SESSION;
use crate::support::forged::IdToken;
use crate::support::hostile_entra::Reply;

/// What happens to the cookie of the sign-in, given that of another browser.
type Tamper = fn(&mut Begun, &Begun);

fn cookie(begun: &Begun) -> String {
    format!("repass-pending-{}", &begun.state[..8])
}

fn set(begun: &mut Begun, value: &str) {
    let name = cookie(begun);
    begun.browser.cookies.insert(name, value.to_owned());
}

const TAMPERED: &[(&str, Tamper, Ends)] = &[
    ("as it is", |_, _| (), SIGNED_IN),
    ("no cookie", |begun, _| begun.browser.cookies.clear(), FOREIGN),
    ("an empty cookie", |begun, _| set(begun, ""), FOREIGN),
    ("a word", |begun, _| set(begun, "CANARY"), FOREIGN),
    (
        "plain JSON",
        |begun, _| {
            let forged = format!(
                r#"{{"state":"{}","nonce":"{}","verifier":"CANARY","began_at":4102444800}}"#,
                begun.state, begun.nonce
            );
            set(begun, &forged);
        },
        FOREIGN,
    ),
    ("20 kB", |begun, _| set(begun, &"A".repeat(20_000)), FOREIGN),
    (
        "one letter that is another",
        |begun, _| {
            let sealed = begun.browser.cookies[&cookie(begun)].clone();
            let changed = if sealed.starts_with('A') { "B" } else { "A" };
            set(begun, &format!("{changed}{}", &sealed[1..]));
        },
        FOREIGN,
    ),
    (
        "half of it",
        |begun, _| {
            let sealed = begun.browser.cookies[&cookie(begun)].clone();
            set(begun, &sealed[..sealed.len() / 2]);
        },
        FOREIGN,
    ),
    (
        "more of it",
        |begun, _| {
            let sealed = begun.browser.cookies[&cookie(begun)].clone();
            set(begun, &format!("{sealed}AAAA"));
        },
        FOREIGN,
    ),
    (
        "the content of another browser's",
        |begun, other| {
            let sealed = other.browser.cookies[&cookie(other)].clone();
            set(begun, &sealed);
        },
        FOREIGN,
    ),
    (
        "another browser's beside ours",
        |begun, other| {
            let sealed = other.browser.cookies[&cookie(other)].clone();
            begun.browser.cookies.insert(cookie(other), sealed);
        },
        SIGNED_IN,
    ),
    (
        "ten that are nothing",
        |begun, _| {
            for number in 0..10 {
                let name = format!("repass-pending-zzzzzzz{number}");
                begun.browser.cookies.insert(name, "CANARY".to_owned());
            }
        },
        SIGNED_IN,
    ),
];

#[tokio::test]
async fn only_the_cookie_that_the_portal_set_counts() {
    let stage = Stage::start().await;
    for (name, tamper, ends) in TAMPERED {
        let (mut begun, other) = (stage.begin().await, stage.begin().await);
        tamper(&mut begun, &other);
        let before = stage.entra.asked("token").len();
        let page = begun
            .come_back(&format!("state={}&code={}", begun.state, begun.nonce))
            .await;
        assert_ends(name, &begun.browser, &page, *ends).await;
        let redeemed = stage.entra.asked("token").len() - before;
        assert_eq!(redeemed, usize::from(*ends == SIGNED_IN), "{name}");
        stage.recovers(name).await;
    }
}

#[tokio::test]
async fn a_sign_in_is_good_for_ten_minutes() {
    let stage = Stage::start().await;
    for (seconds, ends) in [(598, SIGNED_IN), (602, EXPIRED), (86_400, EXPIRED)] {
        let mut begun = stage.begin().await;
        stage.portal.later(seconds);
        let url = stage.entra.url.clone();
        // The clock of the service goes with that of the portal.
        stage.send_id_token(move |nonce| {
            let token = IdToken::honest(&url, nonce);
            token.claims(&["exp=4102444800"]).sign()
        });
        let page = begun
            .come_back(&format!("state={}&code={}", begun.state, begun.nonce))
            .await;
        assert_ends(&format!("after {seconds} s"), &begun.browser, &page, ends).await;
    }
}

#[tokio::test]
async fn the_code_of_one_tab_does_not_fit_the_state_of_another() {
    let stage = Stage::start().await;
    let mut first = stage.begin().await;
    let second = first.browser.get("/sign-in").await;
    let url = url::Url::parse(second.assert_status(303).location()).unwrap();
    let value = |name: &str| {
        url.query_pairs()
            .find(|(found, _)| found == name)
            .unwrap()
            .1
            .into_owned()
    };
    let (other, nonce) = (value("state"), value("nonce"));

    let page = first
        .come_back(&format!("state={}&code={nonce}", first.state))
        .await;
    assert_ends("mixed", &first.browser, &page, INVALID).await;
    let page = first
        .come_back(&format!("state={}&code={}", first.state, first.nonce))
        .await;
    assert_ends("used up", &first.browser, &page, FOREIGN).await;
    let page = first.come_back(&format!("state={other}&code={nonce}")).await;
    assert_ends("the other tab", &first.browser, &page, SIGNED_IN).await;
}

#[tokio::test]
async fn an_answer_counts_once() {
    let stage = Stage::start().await;
    let mut begun = stage.begin().await;
    let query = format!("state={}&code={}", begun.state, begun.nonce);
    let before = begun.browser.clone();
    for name in ["the answer", "a reload"] {
        let page = begun.come_back(&query).await;
        assert_ends(name, &begun.browser, &page, SIGNED_IN).await;
    }
    assert_eq!(stage.entra.asked("token").len(), 1);
    begun.browser.cookies.remove(SESSION);
    let page = begun.come_back(&query).await;
    assert_ends("without the session", &begun.browser, &page, FOREIGN).await;
    assert_eq!(stage.entra.asked("token").len(), 1);

    // A copy from before still has the pending sign-in: then it is for the service to say that the code was used.
    begun.browser = before;
    stage.entra.answer("token", |_| {
        let body = r#"{"error":"invalid_grant","error_description":"CANARY","error_codes":[70002,54005]}"#;
        Reply::status(400, "application/json", body)
    });
    let page = begun.come_back(&query).await;
    assert_ends("a copy", &begun.browser, &page, EXPIRED).await;
    stage.recovers("a copy").await;
}
