//! Answers that never come, or come a byte at a time. All at once, because each takes as long as the portal waits.

use super::discovery::discover;
use super::{Stage, UNAVAILABLE};
use crate::support::HostileEntra;
use crate::support::hostile_entra::Reply;

async fn wait_for(name: &str, at: &'static str, reply: Reply) {
    let stage = Stage::after(|entra| {
        if at == "keys" {
            let reply = reply.clone();
            entra.answer(at, move |_| reply.clone());
        }
    })
    .await;
    // The sign-in begins while the service is well.
    let mut begun = stage.begin().await;
    stage.entra.answer(at, move |_| reply.clone());
    let page = begun
        .come_back(&format!("state={}&code={}", begun.state, begun.nonce))
        .await;
    super::assert_ends(name, &begun.browser, &page, UNAVAILABLE).await;
    stage.recovers(name).await;
}

#[tokio::test]
async fn nobody_waits_for_ever() {
    let start = |_: &HostileEntra| Reply::json("{").dripping();
    let silence = |_: &HostileEntra| Reply::never();
    tokio::join!(
        wait_for("tokens that never come", "token", Reply::never()),
        wait_for("tokens that drip", "token", Reply::json("{").dripping()),
        wait_for(
            "a refusal that drips",
            "token",
            Reply::status(400, "application/json", "{").dripping()
        ),
        wait_for("keys that never come", "keys", Reply::never()),
        wait_for("keys that drip", "keys", Reply::json("{").dripping()),
        discover("a document that never comes", silence, UNAVAILABLE),
        discover("a document that drips", start, UNAVAILABLE),
    );
}
