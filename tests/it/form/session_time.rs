//! How long there is to send the form: what stands on it, and what the script is told. The announcement itself is in
//! tests/browser/session.test.mjs.

use crate::support::{ADA, Page, Portal};

/// The seconds in an attribute of what the script is given.
fn seconds(page: &Page, name: &str) -> i64 {
    page.attribute(name).expect(name).parse().expect("whole seconds")
}

fn minutes_said(page: &Page) -> i64 {
    let text = page.text();
    let (_, rest) = text.split_once("You have ").expect("the time is said");
    let (minutes, _) = rest.split_once(" minute").expect("in minutes");
    minutes.parse().expect("a number")
}

#[tokio::test]
async fn the_form_promises_no_more_time_than_there_is() {
    let settings = [
        ("REPASS_SESSION__IDLE", "10m"),
        ("REPASS_SESSION__LIFETIME", "30m"),
    ];
    let portal = Portal::with(&settings).await;
    let mut ada = portal.signed_in(ADA).await;
    for _ in 0..2 {
        // A use within a minute of another one is not written down, and is promised nothing.
        ada.get("/password").await.assert_status(200);
        portal.later(50);
        let page = ada.get("/password").await;
        let idle = seconds(&page, "data-idle");
        assert_eq!(minutes_said(&page), idle / 60);
        assert_eq!((idle, seconds(&page, "data-ahead")), (540, 120));
        assert!(
            page.body.contains("about \u{2068}2\u{2069} minutes"),
            "{}",
            page.body
        );
        portal.later(idle - 10);
    }
    let page = ada.get("/password").await;
    page.assert_status(200);
    // What is left of the lifetime is less now than what a rest may take.
    let lifetime = seconds(&page, "data-lifetime");
    portal.later(6 * 60);
    let page = ada.get("/password").await;
    assert!(seconds(&page, "data-lifetime") <= lifetime - 6 * 60);
    assert_eq!(minutes_said(&page), seconds(&page, "data-lifetime") / 60);
    assert!(minutes_said(&page) < 9);
    portal.later(seconds(&page, "data-lifetime") + 1);
    assert_eq!(ada.get("/password").await.location(), "/sign-in");
}

#[tokio::test]
async fn a_check_while_somebody_types_is_a_use() {
    let portal = Portal::start().await;
    let mut ada = portal.signed_in(ADA).await;
    let page = ada.get("/password").await;
    let idle = seconds(&page, "data-idle");
    let csrf = page.input("csrf_token");
    for _ in 0..2 {
        portal.later(idle - 10);
        let fields = [("csrf_token", csrf.as_str()), ("new_password", "Copper")];
        ada.post("/password/check", &fields).await.assert_status(200);
    }
    ada.get("/password").await.assert_status(200);
}

#[tokio::test]
async fn nothing_is_announced_before_the_script_does() {
    let page = Portal::start().await.signed_in(ADA).await.get("/password").await;
    let region = "<div class=\"session\" id=\"session\" role=\"status\"></div>";
    assert_eq!(page.body.matches(region).count(), 1);
    // The scripts hold on to these.
    assert_eq!(page.attribute("data-url").as_deref(), Some("/password/check"));
    let (_, tools) = page.body.split_once("<template id=\"session-tools\"").unwrap();
    let (tools, _) = tools.split_once("</template>").unwrap();
    assert!(tools.starts_with(" data-url=\"/password\""), "{tools}");
    for class in ["idle", "last", "over", "kept"] {
        assert_eq!(tools.matches(&format!("class=\"{class}\"")).count(), 1, "{class}");
    }
    assert_eq!(tools.matches("type=\"button\"").count(), 1);
    assert!(tools.contains("href=\"/sign-in\""));
}
