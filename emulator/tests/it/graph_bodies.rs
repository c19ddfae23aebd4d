//! Microsoft Graph: what the body of a change may look like.

use reqwest::StatusCode;

use crate::support::{ADAS_PASSWORD, NEW, Tenant, json_of, message, text};

const JSON: Option<&str> = Some("application/json; charset=utf-8");
const NO_TYPE: &str = "Write requests (excluding DELETE) must contain the Content-Type header declaration.";
const WRONG_TYPE: &str = "Entity only allows writes with a JSON Content-Type header.";
const NOT_JSON: &str = "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.";
const NO_CURRENT: &str = "A value must be specified for the parameter 'currentPassword'.";
const NO_NEW: &str = "A value must be specified for the parameter 'newPassword'.";

#[tokio::test]
async fn what_cannot_be_read_is_refused_before_anything_else() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    for (content_type, body, expected) in [
        (None, "{}", NO_TYPE),
        (None, "", NO_TYPE),
        (Some("text/plain"), "{}", WRONG_TYPE),
        (Some("application/x-www-form-urlencoded"), "a=b", WRONG_TYPE),
        (Some("application/jsonx"), "{}", WRONG_TYPE),
        (JSON, "", NOT_JSON),
        (JSON, "{", NOT_JSON),
        (JSON, "[]", NOT_JSON),
        (JSON, "null", NOT_JSON),
        (JSON, "\"text\"", NOT_JSON),
        (JSON, "{'currentPassword':'a','newPassword':'b'}", NOT_JSON),
        (JSON, "{}{}", NOT_JSON),
        (JSON, "{}", NO_CURRENT),
        (JSON, r#"{"newPassword":"b"}"#, NO_CURRENT),
        (JSON, r#"{"currentPassword":null,"newPassword":"b"}"#, NO_CURRENT),
        (JSON, r#"{"currentPassword":"","newPassword":"b"}"#, NO_CURRENT),
        (
            JSON,
            r#"{"currentPassword":12345678,"newPassword":"b"}"#,
            NO_CURRENT,
        ),
        (JSON, r#"{"currentPassword":["a"],"newPassword":"b"}"#, NO_CURRENT),
        (JSON, r#"{"currentPassword":"a"}"#, NO_NEW),
        (JSON, r#"{"currentPassword":"a","newPassword":null}"#, NO_NEW),
        (JSON, r#"{"currentPassword":"a","newPassword":true}"#, NO_NEW),
        (
            JSON,
            r#"{"CurrentPassword":"a","newPassword":"b"}"#,
            "The parameter 'CurrentPassword' in the request payload is not a valid parameter for the operation 'changePassword'.",
        ),
        (
            JSON,
            r#"{"currentPassword":"a","newPassword":"b","oldPassword":"c"}"#,
            "The parameter 'oldPassword' in the request payload is not a valid parameter for the operation 'changePassword'.",
        ),
    ] {
        let url = tenant.url("/v1.0/me/changePassword");
        let mut request = tenant.client.post(url).bearer_auth(&token).body(body);
        if let Some(content_type) = content_type {
            request = request.header("content-type", content_type);
        }
        let (status, answer) = json_of(request).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
        assert_eq!(answer.pointer("/error/code").unwrap(), "BadRequest", "{body}");
        assert_eq!(message(&answer), expected, "{body}");
    }
    assert_eq!(tenant.counter("wrong_current_passwords").await, 0);
}

#[tokio::test]
async fn forms_that_are_taken() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    let (mut current, mut number) = (ADAS_PASSWORD.to_owned(), 0);
    for (content_type, template) in [
        (
            "application/json",
            r#"{"currentPassword":"OLD","newPassword":"NEW"}"#,
        ),
        (
            "Application/JSON;odata.metadata=minimal",
            r#"{"newPassword":"NEW","currentPassword":"OLD"}"#,
        ),
        (
            "application/json;charset=UTF-8",
            "\u{feff}{\"currentPassword\":\"OLD\",\"newPassword\":\"NEW\"}",
        ),
        (
            "application/json",
            " \r\n{ \"currentPassword\" : \"OLD\" ,\t\"newPassword\" : \"NEW\" }\n",
        ),
        (
            "application/json",
            r##"{"@odata.type":"#microsoft.graph.user","currentPassword":"OLD","newPassword":"NEW"}"##,
        ),
    ] {
        number += 1;
        let new = format!("{NEW}-{number}");
        let body = template.replace("OLD", &current).replace("NEW", &new);
        let url = tenant.url("/v1.0/me/changePassword");
        let request = tenant.client.post(url).bearer_auth(&token).body(body);
        let (status, answer) = json_of(request.header("content-type", content_type)).await;
        assert_eq!(status, StatusCode::NO_CONTENT, "{template}: {answer}");
        current = new;
    }
    assert_eq!(text(&tenant.ada().await, "password"), current);
}
