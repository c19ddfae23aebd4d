//! Forms that no page of ours sends: a clear page, and nothing is lost.

use reqwest::Method;
use reqwest::header::CONTENT_TYPE;

use super::assert_signed_in;
use crate::support::{ADA, Portal};

const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn a_form_that_makes_no_sense_is_refused_whole() {
    let portal = Portal::start().await;
    let mut ada = portal.signed_in(ADA).await;
    let token = ada.get("/password").await.input("csrf_token");
    let password = portal.tenant.password(ADA).await;
    let good = format!(
        "current_password={password}&new_password=Brand-New-Secret-42&confirm_password=Brand-New-Secret-42&csrf_token={token}"
    );
    let without = |field: &str| {
        let kept = good.split('&').filter(|pair| !pair.starts_with(field));
        kept.collect::<Vec<_>>().join("&")
    };
    let json = format!("{{\"csrf_token\":\"{token}\"}}");
    let multipart =
        format!("--b\r\ncontent-disposition: form-data; name=\"csrf_token\"\r\n\r\n{token}\r\n--b--\r\n");
    for (content_type, body, status) in [
        (Some(FORM), format!("{good}&new_password=Another-Secret-43"), 400),
        (Some(FORM), format!("{good}&csrf_token={token}"), 400),
        (Some(FORM), good.replace("new_password", "new_password[]"), 422),
        (Some(FORM), good.replace("new_password", "new_password[0]"), 422),
        (Some(FORM), without("current_password"), 422),
        (Some(FORM), without("confirm_password"), 422),
        (Some(FORM), good.replace("Secret-42", "Secret%4"), 400),
        (Some(FORM), good.replace("Secret-42", "Secret%zz"), 400),
        (Some(FORM), good.replace("Secret-42", "Secret%ff%fe"), 400),
        (Some(FORM), good.replace("Secret-42", "Secret-42%"), 400),
        (None, good.clone(), 400),
        (Some("text/plain"), good.clone(), 400),
        (Some("application/x-www-form-urlencodedx"), good.clone(), 400),
        (Some("application/json"), json, 400),
        (Some("multipart/form-data; boundary=b"), multipart, 400),
        (
            Some(FORM),
            format!("{good}&padding={}", "a".repeat(65 * 1024)),
            413,
        ),
        (Some(FORM), "a".repeat(65 * 1024), 413),
    ] {
        let mut request = ada
            .request(Method::POST, "/password")
            .header("origin", ada.origin())
            .header("sec-fetch-site", "same-origin")
            .body(body.clone());
        if let Some(content_type) = content_type {
            request = request.header(CONTENT_TYPE, content_type);
        }
        let page = ada.send(request).await;
        let (name, outcome) = match status {
            413 => ("problem", "too_large"),
            // A field that did not come is one that was left empty; an array is no field of ours.
            422 => ("password", "missing"),
            _ => ("problem", "bad_request"),
        };
        assert_eq!(
            (page.status.as_u16(), page.name(), page.outcome()),
            (status, name.to_owned(), outcome.to_owned()),
            "{content_type:?} {body}"
        );
        assert!(!page.body.contains("Secret") && !page.body.contains(&password));
    }
    assert_eq!(portal.tenant.changes().await, 0);
    assert_signed_in(&mut ada).await;
}

#[tokio::test]
async fn a_form_that_browsers_write_differently_is_understood() {
    let portal = Portal::start().await;
    let mut ada = portal.signed_in(ADA).await;
    let token = ada.get("/password").await.input("csrf_token");
    let password = portal.tenant.password(ADA).await;
    let body = format!(
        "unknown=1&csrf_token={token}&confirm_password=A%2b+%26%3D%25%C3%A9-Secret&new_password=A%2B%20%26%3d%25%c3%a9-Secret&current_password={password}"
    );
    let request = ada
        .request(Method::POST, "/password")
        .header("origin", ada.origin())
        .header(CONTENT_TYPE, "Application/X-WWW-Form-Urlencoded; charset=UTF-8")
        .body(body);
    let answer = ada.send(request).await;
    // What Entra takes is not the question here; that it arrived letter for letter is.
    let page = ada.follow(answer).await;
    let sent = portal.tenant.requests("changePassword").await;
    let body = sent
        .first()
        .map(|request| request["body"].as_str().unwrap().to_owned());
    let sent: Option<serde_json::Value> = body.and_then(|body| serde_json::from_str(&body).ok());
    match sent {
        Some(sent) => assert_eq!(sent["newPassword"], "A+ &=%é-Secret"),
        None => assert_eq!(page.outcome(), "unsupported_characters", "{}", page.body),
    }
}
