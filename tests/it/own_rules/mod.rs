//! The operator's own rules (`password.*`): each refusal names its rule, and a service that means no good changes nothing.

mod breach;
mod breach_file;
mod hostile_service;
mod lists;
mod pages;

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};

use crate::support::{Page, Person, Portal};

/// The SHA-1 of a password as the lists write it: the five digits that may leave, and the others.
fn hash_of(password: &str) -> (String, String) {
    let digest = digest(&SHA1_FOR_LEGACY_USE_ONLY, password.as_bytes());
    let text: Vec<_> = digest.as_ref().iter().map(|byte| format!("{byte:02X}")).collect();
    let text = text.concat();
    (text[..5].to_owned(), text[5..].to_owned())
}

/// How many looks among leaked passwords ended like this.
async fn checks(portal: &Portal, outcome: &str) -> u32 {
    let metrics = portal.monitor().get("/metrics").await.body;
    let name = format!("repass_breach_checks_total{{outcome=\"{outcome}\"}} ");
    let count = metrics.lines().find_map(|line| line.strip_prefix(&name));
    count.map_or(0, |count| count.parse().unwrap())
}

/// Submits a new password, twice the same.
async fn ask(person: &mut Person, new: &str) -> Page {
    let current = person.password.clone();
    person.browser.change(&current, new).await
}

/// The form came back with these reasons beside the new password, and without it.
#[track_caller]
fn assert_refused(page: &Page, reasons: &[&str], typed: &str) {
    page.assert_status(422);
    let refusals = page.refusals();
    let found: Vec<_> = refusals
        .iter()
        .map(|(field, reason)| (field.as_str(), reason.as_str()))
        .collect();
    let expected: Vec<_> = reasons.iter().map(|reason| ("new_password", *reason)).collect();
    assert_eq!(found, expected, "{typed}: {}", page.text());
    assert_eq!(page.outcome(), reasons[0]);
    assert!(!page.body.contains(typed), "{typed} is on the page");
}
