//! After the change: the operator's list, and "sign me out everywhere", which never puts a change into doubt, never makes a
//! second one, and is asked for at most once.

mod answers;
mod consent;
mod ends;
mod hostile;
mod list;

use crate::support::{Browser, NEW_PASSWORD, Page, Person, Portal, logs};

const OFFERED: (&str, &str) = ("REPASS_AFTER_CHANGE__OFFER_SIGN_OUT_EVERYWHERE", "true");
const BOX: (&str, &str) = ("sign_out_everywhere", "yes");

/// Submits this form with the box ticked. Returns the answer itself, not what it redirects to.
async fn submit_ticked(browser: &mut Browser, form: &Page, current: &str) -> Page {
    let (csrf, submission) = (form.input("csrf_token"), form.input("submission"));
    let fields = [
        ("csrf_token", csrf.as_str()),
        ("submission", &submission),
        ("current_password", current),
        ("new_password", NEW_PASSWORD),
        ("confirm_password", NEW_PASSWORD),
        BOX,
    ];
    browser.post("/password", &fields).await
}

/// Opens the form, ticks the box, and asks for [`NEW_PASSWORD`].
async fn change_ticked(person: &mut Person) -> Page {
    let form = person.browser.get("/password").await;
    submit_ticked(&mut person.browser, &form, &person.password).await
}

/// How often the stand-in was asked to end sessions.
async fn revocations(portal: &Portal) -> usize {
    portal.tenant.requests("revokeSignInSessions").await.len()
}

/// What the page says became of the sign-out.
fn sign_out(page: &Page) -> Option<String> {
    page.attribute("data-sign-out")
}

/// The outcomes of this person's sign-outs everywhere, as the audit log has them.
fn audited(person: &Person) -> Vec<String> {
    let events = logs::audit_of(&person.oid);
    let outs = events
        .iter()
        .filter(|event| event["event"] == "sign_out_everywhere");
    outs.map(|event| event["outcome"].as_str().unwrap().to_owned())
        .collect()
}
