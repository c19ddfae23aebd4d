//! A replica that is gone in the middle of a change: what became of it is found out, told and written down by others.

use serde_json::json;

use super::Pair;
use crate::support::redis::Redis;
use crate::support::{NEW_PASSWORD, logs};

#[tokio::test]
async fn a_change_whose_replica_is_gone_is_settled_by_whoever_sends_the_form_again() {
    let redis = Redis::single();
    for has_session in [true, false] {
        let pair = Pair::with(&redis.url(), &[]).await;
        let tenant = &pair.first.tenant;
        let mut person = pair.person().await;
        let form = person.browser.get("/password").await;
        // It happens, and nobody ever hears of it.
        tenant.fault("changePassword", json!({"delay_ms": 60_000})).await;
        let request = person.submission(&form);
        let unanswered = tokio::spawn(request.send());
        tenant.arrived("changePassword", 1).await;
        let client_request_id =
            tenant.requests("changePassword").await[0]["headers"]["client-request-id"].clone();
        // While nothing else is known there is a line in the log.
        let begun = logs::last_with(client_request_id.as_str().unwrap()).expect("a line");
        assert!(begun.contains("asking Microsoft to change a password"), "{begun}");

        let mut other = person.browser.by_way_of(&pair.second);
        if !has_session {
            let mut tab = other.clone();
            let csrf_token = form.input("csrf_token");
            let answer = tab.post("/sign-out", &[("csrf_token", &csrf_token)]).await;
            assert_eq!(answer.assert_status(303).location(), "/signed-out");
        }
        // Longer than a change may take.
        pair.second.later(60);
        let answer = other
            .submit(&form, &person.password, NEW_PASSWORD, NEW_PASSWORD)
            .await;
        assert_eq!(answer.assert_status(303).location(), "/result");
        let events = person.audit_events();
        let [recorded] = &events[..] else {
            panic!("{events:?}")
        };
        assert_eq!(recorded["outcome"], "outcome_unknown");
        assert!(
            begun.contains(recorded["reference"].as_str().unwrap()) && begun.contains("INFO"),
            "{begun}"
        );
        assert_eq!(recorded["upn"], person.upn.as_str());
        assert_eq!(recorded["client_request_id"], client_request_id);

        // The facts settle it, in this session or in the next one.
        let mut page = other.follow(answer).await;
        if !has_session {
            assert_eq!(page.outcome(), "outcome_unknown");
            page = other.sign_in(&person.upn, NEW_PASSWORD).await;
        }
        assert_eq!(page.outcome(), "changed", "in the same session: {has_session}");
        assert_eq!(person.audited(), ["outcome_unknown", "changed"]);
        assert_eq!(tenant.changes().await, 1);
        unanswered.abort();
    }
}
