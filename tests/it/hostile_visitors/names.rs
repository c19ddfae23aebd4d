//! Names from the directory that are markup, lie about their direction, or never end.

use serde_json::json;

use super::{assert_leads_nowhere_else, assert_protected};
use crate::support::{Portal, logs};

const NAMES: [&str; 24] = [
    "<script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onfocus='alert(1)' autofocus='",
    "\" autofocus onfocus=\"alert(1)",
    "<svg/onload=alert(1)>",
    "<base href=//example.net>",
    "<meta http-equiv=refresh content=0>",
    "<form action=//example.net><input name=current_password>",
    "</form><form action=//example.net>",
    "<!-- ",
    "--><b>",
    "]]><b>",
    "{{7*7}}",
    "${7*7}",
    "{ $name }",
    "&lt;b&gt;&#60;&amp;",
    "%3Cscript%3E",
    "javascript:alert(1)",
    "\\u003cscript\\u003e",
    "Robert'); DROP TABLE accounts;--",
    "$(touch x) `id` ; | & > <",
    "\u{fe64}script\u{fe65}",
    "*)(uid=*))(|(uid=*",
];

#[tokio::test]
async fn cve_2022_24681_a_name_that_is_markup_stays_text() {
    let portal = Portal::start().await;
    for name in NAMES {
        let person = portal.person_with(json!({"display_name": name})).await;
        let page = person.browser.clone().get("/password").await;
        page.assert_status(200);
        assert!(
            page.text().contains(name) || name.contains("&lt;"),
            "{name}: {}",
            page.text()
        );
        for markup in [
            "<script>alert",
            "<img src=x",
            "<svg/",
            "<base",
            "<meta http",
            "<b>",
            "<!--",
            "<form action",
        ] {
            assert!(!page.body.contains(markup), "{name}: {}", page.body);
        }
        // Sign out, suggest, change, and the menu of languages.
        assert_eq!(page.body.matches("<form").count(), 4, "{name}");
        // What every page has, the check while somebody types, and the warning before the session ends.
        assert_eq!(page.body.matches("<script").count(), 3, "{name}");
        assert_eq!(
            page.body.matches("autofocus").count(),
            page.text().matches("autofocus").count(),
            "{name}"
        );
        assert_eq!(page.input("username"), person.upn);
        assert_protected(&page, name);
        assert_leads_nowhere_else(&portal, &page, name);
    }
}

#[tokio::test]
async fn a_name_to_sign_in_with_that_is_markup_stays_text_and_nobody_elses() {
    let portal = Portal::start().await;
    for upn in [
        "\"><script>alert(1)<!@contoso.example",
        "o'brien@contoso.example",
        "a@b@c@contoso.example",
        "ada@contoso.example@contoso.example",
        "ad\u{e0}@contoso.example",
        "\u{430}da@contoso.example",
        "ada+admin@contoso.example",
        "ada,emmy@contoso.example",
        "ada\u{202e}@contoso.example",
        "<ada@contoso.example>",
    ] {
        let account = json!({"password": "Old-Secret-Words-17", "display_name": "Somebody"});
        portal.tenant.put_user(upn, account).await;
        let state = portal.tenant.state().await;
        let accounts = state["accounts"].as_array().unwrap();
        let Some(kept) = accounts
            .iter()
            .find(|one| one["display_name"] == "Somebody" && one["upn"] == upn)
        else {
            panic!("{upn} is no account")
        };
        let mut browser = portal.browser();
        let page = browser.sign_in(upn, "Old-Secret-Words-17").await;
        assert_eq!(page.assert_status(200).name(), "password", "{upn}: {}", page.body);
        let clean: String = upn.chars().filter(|c| *c != '\u{202e}').collect();
        assert_eq!(page.input("username").trim(), clean.trim(), "{upn}");
        assert!(!page.body.contains("<script>alert"), "{upn}");
        // The change is that person's, and nobody else's.
        let answer = browser
            .change("Old-Secret-Words-17", crate::support::NEW_PASSWORD)
            .await;
        assert_eq!(answer.assert_status(303).location(), "/changed", "{upn}");
        let oid = kept["oid"].as_str().unwrap();
        let audited = logs::audit_of(oid);
        assert!(audited.iter().any(|event| event["outcome"] == "changed"), "{upn}");
        assert_ne!(
            portal.tenant.password(crate::support::ADA).await,
            crate::support::NEW_PASSWORD
        );
    }
}

#[tokio::test]
async fn names_lose_what_disturbs_and_are_cut() {
    let portal = Portal::start().await;
    let overrides: String = ('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}').collect();
    for (name, shown) in [
        (format!("Ada{overrides}ecalevoL"), "AdaecalevoL".to_owned()),
        (
            "\u{200f}\u{200e}Ada\u{0}\u{7}\u{1b}[31m\r\nLovelace".to_owned(),
            "Ada[31mLovelace".to_owned(),
        ),
        ("A".repeat(300), "A".repeat(256)),
        (
            "\u{1f469}\u{200d}\u{1f4bb}".repeat(200),
            "\u{1f469}\u{200d}\u{1f4bb}".to_owned(),
        ),
        ("<".repeat(10_000), "<".repeat(256)),
    ] {
        let person = portal
            .person_with(json!({"display_name": name, "given_name": "A", "surname": "B"}))
            .await;
        let page = person.browser.clone().get("/password").await;
        assert!(page.assert_status(200).text().contains(&shown), "{}", page.text());
        assert!(page.body.len() < 12_000, "{} bytes", page.body.len());
        assert!(
            !page.body.contains('\u{202e}') && !page.body.contains('\u{1b}') && !page.body.contains('\0')
        );
    }
    // A name that is nothing but what disturbs is replaced by the account.
    let person = portal
        .person_with(json!({"display_name": "\u{202e}\u{7}", "given_name": "A", "surname": "B"}))
        .await;
    assert!(
        person
            .browser
            .clone()
            .get("/password")
            .await
            .text()
            .contains(&person.upn)
    );
}

#[tokio::test]
async fn a_name_of_a_megabyte_ends_on_a_page() {
    let _quiet = logs::off();
    let portal = Portal::start().await;
    let account = json!({"password": "Old-Secret-Words-17", "display_name": "N".repeat(1_900_000)});
    portal.tenant.put_user("endless@contoso.example", account).await;
    let mut browser = portal.browser();
    let page = browser
        .sign_in("endless@contoso.example", "Old-Secret-Words-17")
        .await;
    assert_eq!(page.name(), "problem", "{}", page.status);
    assert!(page.status.is_server_error() && page.body.len() < 20_000);
    assert_protected(&page, "a megabyte");
    super::assert_stranger(&browser).await;
    portal.signed_in(crate::support::ADA).await;
}
