//! How the portal proves itself at the token endpoint, and what a rotation asks of the operator: nothing but the files.

mod certificate;
mod federated;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::assert_failed;
use crate::support::{ADA, Folder, Portal, logs};

const NO_SECRET: (&str, &str) = ("REPASS_ENTRA__CLIENT_SECRET", "");
/// What the token endpoint was sent last.
async fn last_form(portal: &Portal) -> Vec<(String, String)> {
    let requests = portal.tenant.requests("token").await;
    let body = requests.last().unwrap()["body"].as_str().unwrap();
    url::form_urlencoded::parse(body.as_bytes())
        .into_owned()
        .collect()
}

fn field<'f>(form: &'f [(String, String)], name: &str) -> Option<&'f str> {
    form.iter()
        .find(|(found, _)| found == name)
        .map(|(_, value)| value.as_str())
}

async fn client_secret(portal: &Portal) -> String {
    let state = portal.tenant.state().await;
    state["application"]["client_secret"].as_str().unwrap().to_owned()
}

/// Fails unless a line of the log with this reference code says so.
#[track_caller]
fn assert_said(reference: &str, text: &str) {
    let log = logs::all();
    let mut lines = log.lines().filter(|line| line.contains(reference));
    assert!(lines.any(|line| line.contains(text)), "{reference}: {text}");
}

/// Fails if the log holds this anywhere.
#[track_caller]
fn assert_never(canary: &str) {
    assert!(!logs::all().contains(canary));
}

fn part(token: &str, number: usize) -> Value {
    let part = token.split('.').nth(number).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

#[tokio::test]
async fn a_client_secret_is_replaced_while_the_portal_runs() {
    let folder = Folder::new();
    let file = folder.put("secret", "not-yet-the-secret");
    let portal = Portal::with(&[NO_SECRET, ("REPASS_ENTRA__CLIENT_SECRET_FILE", &file)]).await;
    let mut ada = portal.person_named(ADA).await;
    assert_failed(&ada.sign_in().await, "portal_misconfigured", 502);
    folder.put("secret", &client_secret(&portal).await);
    portal.person().await;
    portal
        .tenant
        .put_application(json!({"client_secret": "a-new-secret"}))
        .await;
    folder.put("secret", "a-new-secret\n");
    portal.person().await;
    // Emptied by accident: the last good one goes on.
    folder.put("secret", "");
    portal.person().await;
    assert_never("a-new-secret");
}
