//! The change as each of Microsoft's clients puts it on the wire, replayed byte by byte.

use serde_json::json;

use crate::support::{ADA, ADAS_PASSWORD, Tenant, text};
use crate::turns::request;

const JSON: (&str, &str) = ("Content-Type", "application/json");
const ACCEPT: (&str, &str) = ("Accept", "application/json");
const ID: (&str, &str) = ("client-request-id", "7d3f6c52-3a06-4c39-9f0f-3f9a1c7f9d11");

/// What one client sends.
struct Form {
    client: &'static str,
    host: &'static str,
    path: String,
    headers: Vec<(&'static str, &'static str)>,
    /// The order of the keys is the caller's in some clients, and no order at all in others.
    new_first: bool,
}

fn forms(oid: &str) -> Vec<Form> {
    let form = |client, path: &str, more: &[(&'static str, &'static str)]| Form {
        client,
        host: "graph.microsoft.com",
        path: path.to_owned(),
        headers: [&[JSON], more].concat(),
        new_first: false,
    };
    let dotnet = (
        "SdkVersion",
        "graph-dotnet/5.56.0, graph-dotnet-core/3.1.12 (featureUsage=00000047; hostOS=Linux; hostArch=X64; runtimeEnvironment=.NET 8.0.6;)",
    );
    let placeholder = "/v1.0/users/me-token-to-replace/changePassword";
    let full_name = "/v1.0/me/microsoft.graph.changePassword";
    vec![
        form("C# 5", "/v1.0/me/changePassword", &[ACCEPT, ID, dotnet]),
        form("C# 4", full_name, &[ID, dotnet]),
        Form {
            host: "graph.microsoft.com:443",
            ..form("C# 3, with its port", full_name, &[ID])
        },
        form(
            "Python 1",
            "/v1.0/me/changePassword",
            &[("Accept", "application/json, application/json")],
        ),
        form("Python 1 without its middleware", placeholder, &[ACCEPT]),
        form("Go", placeholder, &[ACCEPT, ID]),
        form("PHP", "/beta/users/me-token-to-replace/changePassword", &[ACCEPT]),
        form("Java 5", full_name, &[ACCEPT, ID]),
        form("Java 6", placeholder, &[ACCEPT]),
        Form {
            new_first: true,
            ..form(
                "JavaScript",
                "/v1.0/me/changePassword",
                &[ID, ("SdkVersion", "graph-js/3.0.7 (featureUsage=6)")],
            )
        },
        form(
            "JavaScript, once more",
            "/v1.0/me/changePassword",
            &[
                ID,
                ("SdkVersion", "graph-js/3.0.7 (featureUsage=6)"),
                ("Retry-Attempt", "1"),
            ],
        ),
        form(
            "PowerShell by name",
            "/v1.0/users/ada%40contoso.example/changePassword",
            &[],
        ),
        form(
            "PowerShell by id",
            &format!("/v1.0/users/{oid}/changePassword"),
            &[],
        ),
        Form {
            new_first: true,
            ..form(
                "Entra PowerShell, beta module",
                "/beta/me/changePassword",
                &[(
                    "User-Agent",
                    "PowerShell/7.4.5 EntraPowershell/1.0.0 Update-EntraBetaSignedInUserPassword",
                )],
            )
        },
        form("mgc", &format!("/v1.0/users/{oid}/changePassword"), &[ACCEPT]),
    ]
}

#[tokio::test]
async fn every_recorded_form_changes_the_password() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    let authorization = format!("Bearer {token}");
    let oid = text(&tenant.ada().await, "oid");
    let mut current = ADAS_PASSWORD.to_owned();
    for (number, form) in forms(&oid).into_iter().enumerate() {
        let new = format!("Jacquard-Loom-{number}");
        let body = if form.new_first {
            format!(r#"{{"newPassword":"{new}","currentPassword":"{current}"}}"#)
        } else {
            format!(r#"{{"currentPassword":"{current}","newPassword":"{new}"}}"#)
        };
        let mut headers = vec![("Host", form.host), ("Authorization", authorization.as_str())];
        headers.extend(&form.headers);
        let line = format!("POST {}", form.path);
        let replies = tenant.exchange(vec![request(&line, &headers, &body)]).await;
        let reply = &replies[0];
        assert_eq!(reply.status, 204, "{}: {}", form.client, reply.text());
        assert!(reply.body.is_empty(), "{}", form.client);
        let echoed = form.headers.contains(&ID).then_some(ID.1);
        let expected = echoed.or_else(|| reply.header("request-id"));
        assert_eq!(reply.header("client-request-id"), expected, "{}", form.client);
        current = new;
    }
    let seen = tenant.requests("changePassword").await;
    assert_eq!(seen.len(), 15);
    assert_eq!(text(&tenant.ada().await, "password"), current);
}

#[tokio::test]
async fn the_same_forms_are_told_of_a_wrong_password() {
    let tenant = Tenant::start().await;
    let authorization = format!("Bearer {}", tenant.access_token().await);
    let oid = text(&tenant.ada().await, "oid");
    let body = json!({"currentPassword": "Wrong-Guess-1", "newPassword": "Jacquard-Loom-1"}).to_string();
    for form in forms(&oid) {
        let mut headers = vec![("Host", form.host), ("Authorization", authorization.as_str())];
        headers.extend(&form.headers);
        let line = format!("POST {}", form.path);
        let replies = tenant.exchange(vec![request(&line, &headers, &body)]).await;
        assert_eq!(replies[0].status, 400, "{}", form.client);
        assert!(
            replies[0].text().contains(" paramName: oldPassword"),
            "{}",
            form.client
        );
    }
    assert_eq!(tenant.counter("wrong_current_passwords").await, 15);
    let account = tenant.ada().await;
    assert_eq!(text(&account, "password"), ADAS_PASSWORD, "{ADA}");
}
