//! `POST /password/check`: what is said about a new password while it is typed, to whom, how often, and in how many bytes.

mod bounds;
mod verdicts;

use serde_json::Value;

use crate::support::{Browser, Page, Person, Portal};

const CHECK: &str = "/password/check";

/// Somebody whose names are known: Dana Lovelace, of Contoso.
async fn dana(portal: &Portal) -> Person {
    let account =
        serde_json::json!({"display_name": "Dana Lovelace", "given_name": "Dana", "surname": "Lovelace"});
    portal.person_with(account).await
}

/// The token of the form that this browser sees.
async fn token(browser: &mut Browser) -> String {
    browser.get("/password").await.input("csrf_token")
}

/// Asks as the script does.
async fn ask(browser: &mut Browser, token: &str, password: &str) -> Page {
    let fields = [("csrf_token", token), ("new_password", password)];
    browser.post(CHECK, &fields).await
}

/// The verdict.
#[track_caller]
fn verdict(page: &Page) -> Value {
    let verdict: Value = serde_json::from_str(&page.assert_status(200).body).unwrap();
    assert_eq!(page.headers["content-type"], "application/json");
    assert_eq!(page.headers["cache-control"], "no-store");
    verdict
}

/// The states of the rules, `name:state`, in their order.
fn states(verdict: &Value) -> String {
    let rules = verdict["rules"].as_array().unwrap().iter();
    let text = |rule: &Value, field: &str| rule[field].as_str().unwrap().to_owned();
    let states = rules.map(|rule| format!("{}:{}", text(rule, "name"), text(rule, "state")));
    states.collect::<Vec<_>>().join(" ")
}

/// The names of what is likely, in their order.
fn likely(verdict: &Value) -> String {
    let likely = verdict["likely"].as_array().unwrap().iter();
    let reasons = likely.map(|likely| likely["reason"].as_str().unwrap().to_owned());
    reasons.collect::<Vec<_>>().join(" ")
}
