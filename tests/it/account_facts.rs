//! What the form says about the account, and where people are sent whose password is changed elsewhere.

use serde_json::{Value, json};
use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime};

use crate::support::forged::IdToken;
use crate::support::hostile_entra::{CLIENT, Reply, TENANT};
use crate::support::{EMMY, HostileEntra, NEW_PASSWORD, Portal};

const AFTER_90_DAYS: (&str, &str) = ("REPASS_ACCOUNT__PASSWORD_EXPIRES_AFTER", "90d");

/// A date so many days and one hour ago.
fn days_ago(days: i64) -> String {
    let at = OffsetDateTime::now_utc() - Duration::days(days) - Duration::hours(1);
    at.format(&Rfc3339).unwrap()
}

/// What is known of the account, what the form says, and whether it warns.
#[rustfmt::skip] // One line each, as in a table.
fn accounts() -> [(Value, &'static str, bool); 8] {
    let changed = |days| json!({"last_password_change": days_ago(days)});
    let policies = |policies: &str| json!({"last_password_change": days_ago(85), "password_policies": policies});
    [
        (changed(10), "expires in 79 days.", false),
        (changed(74), "expires in 15 days.", false),
        (changed(75), "expires in 14 days.", true),
        (changed(88), "expires in 1 day.", true),
        (changed(89), "expires in less than a day.", true),
        (changed(90), "should have been changed by now", true),
        (policies("DisableStrongPassword"), "expires in 4 days.", true),
        (policies("DisablePasswordExpiration, DisableStrongPassword"), "", false),
    ]
}

#[tokio::test]
async fn the_operators_setting_counts_from_the_last_change() {
    let portal = Portal::with(&[AFTER_90_DAYS]).await;
    for (account, said, warned) in accounts() {
        let mut person = portal.person_with(account.clone()).await;
        let form = person.browser.get("/password").await;
        let text = form.text();
        if said.is_empty() {
            assert!(
                !text.contains("expires") && !text.contains("by now"),
                "{account}: {text}"
            );
        }
        assert!(text.contains(said), "{account}: {text}");
        assert_eq!(form.body.contains("data-notice=\"expiry\""), warned, "{account}");
        assert_eq!(
            text.contains("Please change it now."),
            warned,
            "{account}: {text}"
        );
    }
}

#[tokio::test]
async fn nothing_is_made_up_where_nothing_is_known() {
    // No setting and no word of Entra's; a setting, but no facts to count from.
    for settings in [
        vec![],
        vec![AFTER_90_DAYS, ("REPASS_GRAPH__ACCOUNT_FACTS", "false")],
    ] {
        let portal = Portal::with(&settings).await;
        let mut person = portal.person().await;
        let text = person.browser.get("/password").await.text();
        assert!(!text.contains("expires") && !text.contains("by now"), "{text}");
    }
    let portal = Portal::with(&[AFTER_90_DAYS]).await;
    portal
        .tenant
        .fault(
            "me",
            json!({"status": 200, "body": "{\"lastPasswordChangeDateTime\":null}"}),
        )
        .await;
    let mut person = portal.person().await;
    let text = person.browser.get("/password").await.text();
    assert!(!text.contains("expires") && !text.contains("by now"), "{text}");
}

#[tokio::test]
async fn entras_own_word_wins() {
    for settings in [vec![], vec![AFTER_90_DAYS]] {
        let portal = Portal::with(&settings).await;
        let mut emmy = portal.signed_in(EMMY).await;
        let form = emmy.get("/password").await;
        let text = form.text();
        assert!(text.contains("This password expires in 2 days."), "{text}");
        assert!(form.body.contains("data-notice=\"expiry\""));
    }
}

/// Claims, and what the form says of them. `iat` is five minutes ago, as Entra's is.
const CLAIMS: [(&[&str], &str); 18] = [
    (&["pwd_exp=864000"], "in 9 days"),
    (&[r#"pwd_exp="864000""#], "in 9 days"),
    (&["pwd_exp=86401"], "in less than a day"),
    (&["pwd_exp=63072000"], "in 729 days"),
    (&["pwd_exp=63072001"], ""),
    (&["pwd_exp=0"], "should have been changed by now"),
    (&["pwd_exp=-1"], ""),
    (&["pwd_exp=2147483647"], ""),
    (&["pwd_exp=9223372036854775807"], ""),
    (&["pwd_exp=1e300"], ""),
    (&["pwd_exp=86400.5"], ""),
    (&[r#"pwd_exp="soon""#], ""),
    (&["pwd_exp=null"], ""),
    (&["pwd_exp={}"], ""),
    (&["pwd_exp=[864000]"], ""),
    (&["-iat", "pwd_exp=864000"], ""),
    (&["iat=\"x\"", "pwd_exp=864000"], ""),
    (&["iat=9223372036854775807", "pwd_exp=864000"], ""),
];

#[tokio::test]
async fn a_claim_that_makes_no_sense_is_no_claim() {
    let entra = HostileEntra::start().await;
    let authority = format!("{}/{TENANT}/v2.0", entra.url);
    let portal = Portal::with(&[
        ("REPASS_ENTRA__AUTHORITY", &authority),
        ("REPASS_ENTRA__TENANT", TENANT),
        ("REPASS_ENTRA__CLIENT_ID", CLIENT),
        ("REPASS_GRAPH__ACCOUNT_FACTS", "false"),
    ])
    .await;
    for (edits, said) in CLAIMS {
        let address = entra.url.clone();
        entra.answer("token", move |nonce| {
            let id_token = IdToken::honest(&address, nonce).claims(edits).sign();
            Reply::json(HostileEntra::tokens(&id_token).to_string())
        });
        let mut browser = portal.browser();
        browser.come_back().await.assert_status(303);
        let form = browser.get("/password").await;
        assert_eq!(form.assert_status(200).name(), "password", "{edits:?}");
        let text = form.text();
        assert!(text.contains(said), "{edits:?}: {text}");
        if said.is_empty() {
            assert!(
                !text.contains("expires") && !text.contains("by now"),
                "{edits:?}: {text}"
            );
        }
    }
}

#[tokio::test]
async fn each_federated_domain_has_its_own_page() {
    for (urls, link) in [
        (
            "fabrikam.example=https://idp.fabrikam.example/pw",
            "https://idp.fabrikam.example/pw",
        ),
        (
            "other.example=https://other.example/,FABRIKAM.example=https://b.example/",
            "https://b.example/",
        ),
        ("other.example=https://other.example/", "https://all.example/"),
    ] {
        let portal = Portal::with(&[
            ("REPASS_ACCOUNT__FEDERATED_URLS", urls),
            ("REPASS_ACCOUNT__FEDERATED_URL", "https://all.example/"),
        ])
        .await;
        let upn = portal.tenant.account_of_kind("federated").await;
        assert!(upn.ends_with("@fabrikam.example"), "{upn}");
        let mut person = portal.person_named(&upn).await;
        let page = person.sign_in().await;
        assert_eq!(page.outcome(), "federated_account", "{urls}");
        assert!(
            page.attributes("href").contains(&link.to_owned()),
            "{urls}: {}",
            page.body
        );
    }
}

#[tokio::test]
async fn the_link_says_where_it_goes_and_the_operators_words_stand_beside_it() {
    let portal = Portal::with(&[
        (
            "REPASS_ACCOUNT__GUEST_URL",
            "https://intranet.example.com/guests?a=1&b=2",
        ),
        (
            "REPASS_ACCOUNT__GUEST_TEXT",
            "Ask <b>the person</b> who invited you.",
        ),
        ("REPASS_ACCOUNT__SYNCED_TEXT", "Connect to the VPN first."),
    ])
    .await;
    for (kind, outcome, words, host) in [
        (
            "guest",
            "guest_account",
            "Ask <b>the person</b> who invited you.",
            Some("intranet.example.com"),
        ),
        ("synced", "synced_account", "Connect to the VPN first.", None),
        (
            "federated",
            "federated_account",
            "ask your help desk where to find it",
            None,
        ),
    ] {
        let upn = portal.tenant.account_of_kind(kind).await;
        let mut person = portal.person_named(&upn).await;
        let page = person.sign_in().await;
        assert_eq!(page.assert_status(200).outcome(), outcome);
        let text = page.text();
        assert!(text.contains(words), "{text}");
        let shown = host.map(|host| format!("Change your password at {host}"));
        assert!(shown.is_none_or(|shown| text.contains(&shown)), "{text}");
        assert_eq!(text.contains("Change your password at"), host.is_some(), "{text}");
        // Whoever came with the wrong account is never stuck.
        assert!(page.attributes("href").contains(&"/sign-in?fresh=1".to_owned()));
        if kind == "guest" {
            assert!(text.contains("Most likely, this is partner.example."), "{text}");
        }
    }
}

#[tokio::test]
async fn after_a_submit_the_same_way_is_shown() {
    for (settings, link) in [
        (vec![], "https://account.microsoft.com/security"),
        (
            vec![("REPASS_ACCOUNT__PERSONAL_URL", "https://help.example/msa")],
            "https://help.example/msa",
        ),
    ] {
        let portal = Portal::with(&settings).await;
        let mut person = portal.person().await;
        let message = "This API is not supported for MSA accounts (no addressUrl for Microsoft.DirectoryServices,False).";
        let body = json!({"error": {"code": "BadRequest", "message": message}}).to_string();
        portal
            .tenant
            .fault("changePassword", json!({"status": 400, "body": body}))
            .await;
        let page = person.browser.change(&person.password, NEW_PASSWORD).await;
        assert_eq!(page.assert_status(409).outcome(), "personal_account");
        assert!(
            page.attributes("href").contains(&link.to_owned()),
            "{}",
            page.body
        );
    }
    let synced = ("REPASS_ACCOUNT__SYNCED_URL", "https://ad.example/pw");
    let portal = Portal::with(&[synced, ("REPASS_ACCOUNT__SYNCED", "allow")]).await;
    let upn = portal.tenant.account_of_kind("synced").await;
    let mut person = portal.person_named(&upn).await;
    person.sign_in().await;
    let page = person.change().await;
    assert_eq!(page.assert_status(409).outcome(), "synced_account");
    assert!(
        page.text().contains("Change your password at ad.example"),
        "{}",
        page.text()
    );
}
