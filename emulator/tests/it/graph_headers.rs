//! Microsoft Graph: the headers of each kind of answer, compression, connections that live on.

use std::io::Read;

use flate2::read::GzDecoder;
use serde_json::Value;

use crate::support::{ADAS_PASSWORD, NEW, Tenant};
use crate::turns::{Reply, request};

const SCOPE: &str = "User.Read User-PasswordProfile.ReadWrite.All User.RevokeSessions.All";
const OF_ALL: [&str; 5] = [
    "client-request-id",
    "date",
    "request-id",
    "strict-transport-security",
    "x-ms-ags-diagnostic",
];

/// One request over a connection that lives on.
fn ask(line: &str, token: &str, more: &[(&str, &str)], body: &str) -> String {
    let authorization = format!("Bearer {token}");
    let mut headers = vec![("Host", "graph.microsoft.com")];
    if !token.is_empty() {
        headers.push(("Authorization", &authorization));
    }
    if !body.is_empty() {
        headers.push(("Content-Type", "application/json"));
    }
    headers.extend(more);
    request(line, &headers, body)
}

fn change(current: &str) -> String {
    format!(r#"{{"currentPassword":"{current}","newPassword":"{NEW}"}}"#)
}

fn assert_names(reply: &Reply, more: &[&str]) {
    let mut expected = [&OF_ALL, more].concat();
    expected.sort_unstable();
    assert_eq!(reply.names(), expected, "{}", reply.status);
}

#[tokio::test]
async fn each_kind_of_answer_has_its_own_headers_on_one_connection() {
    let tenant = Tenant::start().await;
    let token = tenant.challenged_token(SCOPE).await;
    let path = "POST /v1.0/me/changePassword";
    let replies = tenant
        .exchange(vec![
            ask("GET /v1.0/me", &token, &[("client-request-id", "mine")], ""),
            ask(path, &token, &[], &change("Wrong-Guess-1")),
            ask(path, "", &[], &change(ADAS_PASSWORD)),
            ask(
                path,
                &token,
                &[("client-request-id", "mine")],
                &change(ADAS_PASSWORD),
            ),
            ask("POST /v1.0/me/revokeSignInSessions", &token, &[], "{}"),
        ])
        .await;
    let statuses: Vec<u16> = replies.iter().map(|reply| reply.status).collect();
    assert_eq!(statuses, [200, 400, 401, 204, 200]);
    let [me, refused, anonymous, changed, revoked] = replies.as_slice() else {
        panic!("{replies:?}")
    };
    let directory = [
        "cache-control",
        "content-type",
        "transfer-encoding",
        "vary",
        "x-ms-resource-unit",
    ];
    assert_names(me, &[&directory[..], &["odata-version"]].concat());
    assert_names(refused, &directory);
    assert_names(
        anonymous,
        &["content-type", "transfer-encoding", "www-authenticate"],
    );
    assert_names(changed, &["cache-control", "x-ms-resource-unit"]);
    assert_names(
        revoked,
        &[&directory[..], &["odata-version", "location"]].concat(),
    );

    // With their recorded values.
    for (name, value) in [
        (
            "content-type",
            "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
        ),
        ("cache-control", "no-cache"),
        ("location", "http://graph.microsoft.com"),
        ("vary", "Accept-Encoding"),
        ("strict-transport-security", "max-age=31536000"),
        ("x-ms-resource-unit", "1"),
        ("odata-version", "4.0"),
    ] {
        assert_eq!(revoked.header(name), Some(value));
    }
    assert_eq!(anonymous.header("content-type"), Some("application/json"));
    assert_eq!(
        revoked.text(),
        r#"{"@odata.context":"http://graph.microsoft.com/v1.0/$metadata#Edm.Boolean","value":true}"#
    );
    let diagnostic: Value = serde_json::from_str(me.header("x-ms-ags-diagnostic").unwrap()).unwrap();
    let server = diagnostic.pointer("/ServerInfo").unwrap().as_object().unwrap();
    for key in ["DataCenter", "Slice", "Ring", "ScaleUnit", "RoleInstance"] {
        assert!(server.get(key).unwrap().is_string(), "{key}");
    }
}

#[tokio::test]
async fn ids_are_echoed_or_ours() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    let replies = tenant
        .exchange(vec![
            ask(
                "GET /v1.0/me/nothing",
                &token,
                &[("client-request-id", "mine")],
                "",
            ),
            ask("GET /v1.0/me/nothing", &token, &[], ""),
        ])
        .await;
    for (reply, own) in replies.iter().zip([Some("mine"), None]) {
        let request_id = reply.header("request-id").unwrap();
        let expected = own.unwrap_or(request_id);
        assert_eq!(reply.header("client-request-id"), Some(expected));
        let body: Value = serde_json::from_str(reply.text()).unwrap();
        let inner = body.pointer("/error/innerError").unwrap();
        assert_eq!(inner.get("request-id").unwrap(), request_id);
        assert_eq!(inner.get("client-request-id").unwrap(), expected);
    }
}

#[tokio::test]
async fn the_directory_compresses_for_whoever_takes_it() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    let path = "POST /v1.0/me/changePassword";
    let wrong = change("Wrong-Guess-1");
    for (coding, line, token, body, compressed) in [
        ("gzip", "GET /v1.0/me", token.as_str(), "", true),
        (
            "br, GZIP;q=0.5, deflate",
            "GET /v1.0/organization",
            &token,
            "",
            true,
        ),
        ("gzip", path, &token, wrong.as_str(), true),
        ("gzip;q=0", "GET /v1.0/me", &token, "", false),
        ("br", "GET /v1.0/me", &token, "", false),
        ("identity", path, &token, &wrong, false),
        // The gateway was recorded without.
        ("gzip", path, "", &wrong, false),
    ] {
        let text = ask(line, token, &[("Accept-Encoding", coding)], body);
        let replies = tenant.exchange(vec![text]).await;
        let reply = &replies[0];
        let expected = compressed.then_some("gzip");
        assert_eq!(reply.header("content-encoding"), expected, "{coding} {line}");
        let mut body = reply.body.clone();
        if compressed {
            body.clear();
            GzDecoder::new(reply.body.as_slice())
                .read_to_end(&mut body)
                .unwrap();
        }
        assert!(serde_json::from_slice::<Value>(&body).unwrap().is_object());
    }
}
