//! Every answer of Graph that ends the change: one request, one page with its outcome, one audit event with its reference.

use serde_json::{Value, json};

use crate::support::{Page, Person, Portal, logs};

/// Changes the password while Graph answers like this, and checks what is true of every end that is no success.
async fn ends_as(portal: &Portal, fault: Value, outcome: &str) -> (Person, Page) {
    let (person, page) = portal.change_in_vain(&fault).await;
    assert_end(&person, &page, outcome);
    (person, page)
}

/// The page says this outcome, and the audit log says the same under the same code, once.
#[track_caller]
fn assert_end(person: &Person, page: &Page, outcome: &str) {
    page.assert_status(200);
    assert!(page.url.ends_with("/result"), "{}", page.url);
    assert_eq!(
        (page.name().as_str(), page.outcome().as_str()),
        ("result", outcome)
    );
    let events = logs::audit(&page.reference());
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(
        (&events[0]["event"], &events[0]["outcome"], &events[0]["oid"]),
        (
            &json!("password_change"),
            &json!(outcome),
            &json!(person.oid.as_str())
        )
    );
    assert_eq!(person.audited(), [outcome]);
}

#[tokio::test]
async fn each_status_of_graph_has_one_meaning() {
    let portal = Portal::start().await;
    for (status, outcome) in [
        (403, "permission_missing"),
        (429, "throttled"),
        (503, "microsoft_unavailable"),
        (404, "unexpected_answer"),
        (405, "unexpected_answer"),
        (408, "unexpected_answer"),
        (409, "unexpected_answer"),
        (413, "unexpected_answer"),
        (418, "unexpected_answer"),
        (304, "unexpected_answer"),
        (200, "outcome_unknown"),
        (201, "outcome_unknown"),
        (202, "outcome_unknown"),
        (206, "outcome_unknown"),
        (500, "outcome_unknown"),
        (501, "outcome_unknown"),
        (502, "outcome_unknown"),
        (504, "outcome_unknown"),
        (599, "outcome_unknown"),
    ] {
        ends_as(&portal, json!({"status": status}), outcome).await;
    }
}

#[tokio::test]
async fn an_answer_that_claims_success_in_other_words_proves_nothing() {
    let portal = Portal::start().await;
    let fault = json!({"status": 200, "headers": {"content-type": "application/json"}, "body": r#"{"value":"changed"}"#});
    ends_as(&portal, fault, "outcome_unknown").await;
}

#[tokio::test]
async fn a_redirect_is_never_followed() {
    let portal = Portal::start().await;
    let elsewhere = Portal::start().await;
    for status in [301, 302, 303, 307, 308] {
        for to in [&portal.tenant.url, &elsewhere.tenant.url] {
            let location = format!("{to}/v1.0/me/changePassword");
            let fault = json!({"status": status, "headers": {"location": location}});
            let (_, page) = ends_as(&portal, fault, "unexpected_answer").await;
            assert!(!page.body.contains("changePassword"), "{}", page.body);
        }
    }
    assert_eq!(elsewhere.tenant.changes().await, 0);
}

#[tokio::test]
async fn a_refusal_in_unknown_words_is_unexpected_and_never_shown() {
    let portal = Portal::start().await;
    let envelope =
        |message: &str| json!({"error": {"code": "Request_BadRequest", "message": message}}).to_string();
    for body in [
        envelope("Canary words of Microsoft."),
        envelope("<script>alert('Canary')</script>"),
        envelope("Canary paramName: somethingElse"),
        "<!DOCTYPE html><html><body><h1>Canary</h1></body></html>".to_owned(),
        "Canary".to_owned(),
        r#"{"error": "Canary"}"#.to_owned(),
        r#"{"error": {"message": ["Canary"]}}"#.to_owned(),
        String::new(),
        "\u{0}\u{1}{{{{[[[[".to_owned(),
        envelope(&"Canary ".repeat(100_000)),
    ] {
        let fault = json!({"status": 400, "body": body});
        let start: String = body.chars().take(60).collect();
        let (_, page) = ends_as(&portal, fault, "unexpected_answer").await;
        assert!(
            !page.body.contains("Canary") && !page.body.contains("<script>"),
            "{start}"
        );
    }
}

#[tokio::test]
async fn says_how_long_microsoft_wants_to_wait() {
    let portal = Portal::start().await;
    for (retry_after, words) in [
        (Some("17"), "Please try again in 17 seconds."),
        (Some("300"), "Please try again in 5 minutes."),
        (Some("99999999"), "Please try again in 24 hours."),
        (
            Some("Wed, 21 Oct 2037 07:28:00 GMT"),
            "Please try again in a few minutes.",
        ),
        (Some("-5"), "Please try again in a few minutes."),
        (None, "Please try again in a few minutes."),
    ] {
        let headers = retry_after.map_or(json!({}), |value| json!({"retry-after": value}));
        let (_, page) = ends_as(&portal, json!({"status": 429, "headers": headers}), "throttled").await;
        assert!(page.text().contains(words), "{retry_after:?}: {}", page.text());
    }
}

#[tokio::test]
async fn a_token_that_graph_no_longer_accepts_ends_the_session() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    portal
        .tenant
        .fault("changePassword", json!({"status": 401}))
        .await;
    let answer = person.change().await;
    assert_eq!(answer.assert_status(303).location(), "/result");
    let page = person.browser.follow(answer).await;
    assert_end(&person, &page, "sign_in_expired");
    assert!(page.attributes("href").contains(&"/sign-in".to_owned()));
    assert_eq!(portal.tenant.changes().await, 1);
    let form = person.browser.get("/password").await;
    assert_eq!(form.assert_status(303).location(), "/sign-in");
}

#[tokio::test]
async fn a_token_that_no_longer_counts_is_found_out_before_the_change_is_sent() {
    // Graph challenges only who said that it can handle it.
    let portal = Portal::with(&[("REPASS_ENTRA__CLAIMS_CHALLENGES", "true")]).await;
    for (revoked, outcome) in [(true, "more_verification_needed"), (false, "sign_in_expired")] {
        let mut person = portal.person().await;
        let form = person.browser.get("/password").await;
        if revoked {
            portal.tenant.revoke_tokens().await;
        } else {
            portal.tenant.fault("me", json!({"status": 401})).await;
        }
        let answer = person.submit(&form).await;
        let page = person.browser.follow(answer).await;
        assert_end(&person, &page, outcome);
        assert!(page.attributes("href").contains(&"/sign-in".to_owned()));
        assert!(page.text().contains("othing was changed"), "{}", page.text());
    }
    assert_eq!(portal.tenant.changes().await, 0);
}

#[tokio::test]
async fn a_connection_that_was_never_made_changed_nothing() {
    // Bound and not listening: nobody answers, and nobody else can take the port.
    let nobody = tokio::net::TcpSocket::new_v4().unwrap();
    nobody.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", nobody.local_addr().unwrap());
    for facts in ["false", "true"] {
        let portal = Portal::with(&[
            ("REPASS_GRAPH__URL", &url),
            ("REPASS_GRAPH__ACCOUNT_FACTS", facts),
        ])
        .await;
        let mut person = portal.person().await;
        let page = person.change_and_look().await;
        assert_end(&person, &page, "microsoft_unavailable");
        assert!(page.text().contains("Nothing was changed."), "{}", page.text());
        let form = person.browser.get("/password").await;
        assert!(form.text().contains("You have 4 tries left"), "{}", form.text());
        assert_eq!(portal.tenant.changes().await, 0);
    }
}

#[tokio::test]
async fn the_audit_event_names_the_request_as_microsofts_support_would() {
    let portal = Portal::start().await;
    let fault = json!({"status": 403, "headers": {"request-id": "3a7b9c1d-0000-4000-8000-00000000abcd"}});
    let (person, page) = ends_as(&portal, fault, "permission_missing").await;
    let event = logs::audit(&page.reference()).remove(0);
    let request = portal.tenant.requests("changePassword").await.remove(0);
    assert_eq!(event["graph_request_id"], "3a7b9c1d-0000-4000-8000-00000000abcd");
    assert_eq!(
        event["client_request_id"],
        request["headers"]["client-request-id"]
    );
    assert_eq!(event["client_request_id"].as_str().unwrap().len(), 36);
    assert_eq!(
        (event["upn"].as_str(), event["client_address"].as_str()),
        (Some(person.upn.as_str()), Some("127.0.0.1"))
    );
}

#[tokio::test]
async fn an_identifier_that_could_forge_a_log_line_is_left_out() {
    let portal = Portal::start().await;
    let fault = json!({"status": 403, "headers": {"request-id": "\"} {\"target\": \"audit\""}});
    let (_, page) = ends_as(&portal, fault, "permission_missing").await;
    let event = logs::audit(&page.reference()).remove(0);
    assert!(
        event.get("graph_request_id").is_none_or(Value::is_null),
        "{event}"
    );
}

#[tokio::test]
async fn every_end_is_counted_under_its_name() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    person
        .browser
        .change(&person.password, "short")
        .await
        .assert_status(422);
    person.guess_wrong().await.assert_status(422);
    ends_as(&portal, json!({"status": 500}), "outcome_unknown").await;
    ends_as(&portal, json!({"status": 500}), "outcome_unknown").await;
    let metrics = portal.browser().get(&format!("{}/metrics", portal.admin)).await;
    for (outcome, count) in [
        ("too_short", 1),
        ("wrong_current_password", 1),
        ("outcome_unknown", 2),
    ] {
        let line = format!("repass_password_changes_total{{outcome=\"{outcome}\"}} {count}");
        assert!(
            metrics.body.lines().any(|found| found == line),
            "{line}\n{}",
            metrics.body
        );
    }
}
