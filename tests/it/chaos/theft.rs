//! Somebody reads everything that Redis holds: it tells nothing, and opens nothing.

use std::fmt::Write as _;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use reqwest::Method;

use super::script::{self, PASSWORDS, SURNAME};
use super::stage::Stage;
use super::visit::{SESSION, Visit};
use crate::support::redis::Dump;

/// Somebody who only looks: a number that no other person reaches.
pub(super) const LOOKER: usize = 1_000_000;
/// Of so many keys each part is tried as a cookie.
const TRIED: usize = 60;

/// Signs somebody in, reads Redis, and tries what is there.
pub(super) async fn happen(stage: &Arc<Stage>) {
    let person = super::person::Person::new(stage, LOOKER).await;
    let Some(visit) = person.look().await else {
        stage
            .truth
            .violation("nobody could sign in to be stolen from".to_owned());
        return;
    };
    let dump = stage.block(|stage| stage.sentinels.dump()).await;
    if dump.entries.is_empty() {
        stage
            .truth
            .violation("Redis held nothing while people were signed in".to_owned());
    }
    let mut secrets = secrets(stage).await;
    secrets.extend(visit.browser.cookies.values().cloned());
    let text = dump.text();
    for secret in &secrets {
        if let Some(form) = found(&text, secret) {
            stage.truth.violation(format!("Redis has {secret} in it, {form}"));
        }
    }
    open_with_keys(stage, &dump, &visit).await;
    stage.truth.outcome(&format!(
        "theft: {} records read, {} secrets looked for",
        dump.entries.len(),
        secrets.len()
    ));
}

/// What must not be there: of everybody the address, name and passwords; of some the object id and the access token.
async fn secrets(stage: &Stage) -> Vec<String> {
    let mut secrets: Vec<String> = PASSWORDS.map(str::to_owned).into();
    secrets.extend([
        SURNAME.to_owned(),
        script::UPN.to_owned(),
        "@contoso.example".to_owned(),
    ]);
    let known = stage.tenant.state().await;
    let accounts = known["accounts"].as_array().expect("accounts");
    // The newest: they are signed in now.
    let oids = accounts
        .iter()
        .rev()
        .take(AT_MOST)
        .filter_map(|account| account["oid"].as_str());
    for oid in oids {
        secrets.push(oid.to_owned());
        secrets.push(oid.replace('-', ""));
    }
    let requests = stage.tenant.requests("me").await;
    let tokens = requests
        .iter()
        .rev()
        .filter_map(|request| request["headers"]["authorization"].as_str());
    for token in tokens.take(AT_MOST) {
        // Each part of it: none of them has the same beginning as any other token's, but the first.
        let parts = token.trim_start_matches("Bearer ").split('.');
        secrets.extend(parts.map(|part| part.chars().take(60).collect()));
    }
    secrets.sort();
    secrets.dedup();
    secrets
}

/// Of so many people.
const AT_MOST: usize = 64;

/// How a secret stands in the dump, if it does: as it is, in hexadecimal, or in base64 at any place of a longer text.
fn found(dump: &str, secret: &str) -> Option<&'static str> {
    let hex = hex(secret.as_bytes());
    if dump.contains(secret) {
        return Some("as it is");
    }
    if dump.contains(&hex) || dump.contains(&hex.to_uppercase()) {
        return Some("in hexadecimal");
    }
    for skipped in 0..3 {
        let padded = ["\0".repeat(skipped), secret.to_owned()].concat();
        for encoded in [STANDARD.encode(&padded), URL_SAFE.encode(&padded)] {
            // What depends on the neighbours is cut off at both ends.
            let first = [0, 2, 3][skipped];
            let last = padded.len() / 3 * 4;
            if encoded.get(first..last).is_some_and(|part| dump.contains(part)) {
                return Some("in base64");
            }
        }
    }
    None
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// No key and no part of one is a session's cookie.
async fn open_with_keys(stage: &Stage, dump: &Dump, visit: &Visit<'_>) {
    let request = visit.browser.request(Method::GET, "/password");
    let mut owner = visit.clone();
    let is_let_in = owner.send(request).await.is_some_and(|page| page.status == 200);
    if !is_let_in {
        stage.truth.violation("the true cookie opens nothing".to_owned());
    }
    for (key, _) in dump.entries.iter().take(TRIED) {
        for cookie in cookies_of(key) {
            let mut thief = Visit::new(stage, LOOKER);
            thief.browser.cookies.insert(SESSION.to_owned(), cookie.clone());
            let page = thief.get("/password").await;
            if page.is_some_and(|page| page.status == 200) {
                stage.truth.violation(format!("a key opens a session: {cookie}"));
            }
        }
    }
}

/// What a thief would try with a key: itself and its parts, as they are and encoded.
fn cookies_of(key: &[u8]) -> Vec<String> {
    let mut pieces = vec![key];
    pieces.extend(
        key.split(|byte| b":{}/|.".contains(byte))
            .filter(|part| part.len() > 8),
    );
    pieces.dedup();
    let mut cookies = Vec::new();
    for piece in pieces {
        cookies.extend([STANDARD_NO_PAD.encode(piece), URL_SAFE_NO_PAD.encode(piece)]);
        cookies.push(hex(piece));
        if let Ok(text) = std::str::from_utf8(piece) {
            cookies.push(text.to_owned());
        }
        if piece.len() >= 16 {
            cookies.push(URL_SAFE_NO_PAD.encode(&piece[..16]));
        }
    }
    let is_cookie = |text: &String| {
        text.bytes()
            .all(|byte| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte))
    };
    cookies.retain(is_cookie);
    cookies
}

#[test]
fn what_is_hidden_in_another_form_is_found() {
    let secret = "Old-Harbour-Lamp-7";
    for (around, form) in [
        (secret.to_owned(), Some("as it is")),
        (
            "4f6c642d486172626f75722d4c616d702d37".to_owned(),
            Some("in hexadecimal"),
        ),
        (
            "4F6C642D486172626F75722D4C616D702D37".to_owned(),
            Some("in hexadecimal"),
        ),
        (
            STANDARD.encode(format!("{{\"password\":\"{secret}\"}}")),
            Some("in base64"),
        ),
        (STANDARD.encode(format!("x{secret}")), Some("in base64")),
        (URL_SAFE.encode(format!("xy{secret}\u{ff}")), Some("in base64")),
        (STANDARD.encode(secret), Some("in base64")),
        ("Old-Harbour-Lamp-8".to_owned(), None),
    ] {
        assert_eq!(found(&format!("\u{fffd}{around}\n"), secret), form, "{around}");
    }
    assert!(cookies_of(b"repass:session:0123456789abcdef").contains(&"0123456789abcdef".to_owned()));
}
