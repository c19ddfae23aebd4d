//! The other control calls, and the library around them.

use entra_emulator::{Emulator, Options, StartError};
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::support::{ADA, ADAS_PASSWORD, Tenant, client, json_of, text};

#[tokio::test]
async fn the_state_names_everything() {
    let tenant = Tenant::start().await;
    let state = tenant.state().await;
    assert_eq!(text(state.get("tenant").unwrap(), "domain"), "contoso.example");
    assert_eq!(
        text(state.get("application").unwrap(), "client_secret"),
        tenant.emulator.client_secret()
    );
    let uris = state.pointer("/application/redirect_uris").unwrap();
    assert_eq!(
        uris,
        &json!(["http://localhost/auth/callback", "http://localhost/signed-out"])
    );
    let accounts = state.get("accounts").unwrap().as_array().unwrap();
    assert_eq!(text(accounts.first().unwrap(), "upn"), ADA);
    let kinds: Vec<String> = accounts.iter().map(|account| text(account, "kind")).collect();
    for kind in ["cloud", "synced", "federated", "guest"] {
        assert!(kinds.iter().any(|known| known == kind), "{kind}");
    }
    for flag in ["locked", "disabled", "mfa", "expiring"] {
        assert_eq!(
            accounts
                .iter()
                .filter(|account| account.get(flag) == Some(&json!(true)))
                .count(),
            1,
            "{flag}"
        );
    }
}

#[tokio::test]
async fn requests_are_written_down() {
    let tenant = Tenant::start().await;
    let token = tenant.access_token().await;
    let url = tenant.url("/beta/me/changePassword?x=1");
    let body = json!({"currentPassword": "a", "newPassword": "b"});
    let request = tenant
        .client
        .post(url)
        .bearer_auth(token)
        .header("Client-Request-Id", "c1")
        .json(&body);
    request.send().await.unwrap();
    let requests = tenant.requests("changePassword").await;
    let request = requests.first().unwrap();
    assert_eq!(text(request, "method"), "POST");
    assert_eq!(text(request, "path"), "/beta/me/changePassword?x=1");
    assert_eq!(text(request.get("headers").unwrap(), "client-request-id"), "c1");
    assert_eq!(
        serde_json::from_str::<Value>(&text(request, "body")).unwrap(),
        body
    );
    assert_eq!(tenant.requests("token").await.len(), 1);
    assert_eq!(tenant.requests("authorize").await.len(), 1);
    let (status, _) = json_of(
        tenant
            .client
            .get(tenant.url("/_emulator/requests?at=changepassword")),
    )
    .await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn requests_can_be_taken_away() {
    let tenant = Tenant::start().await;
    tenant.access_token().await;
    let took = |at: &str| {
        tenant
            .client
            .delete(tenant.url(&format!("/_emulator/requests?at={at}")))
    };
    let (status, taken) = json_of(took("token")).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(taken.as_array().map(Vec::len), Some(1));
    assert_eq!(tenant.requests("token").await.len(), 0);
    assert_eq!(
        tenant.requests("authorize").await.len(),
        1,
        "what was not asked for stays"
    );
    let (status, _) = json_of(took("nowhere")).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn one_account_can_be_asked_for() {
    let tenant = Tenant::start().await;
    let ask = |upn: &str| tenant.client.get(tenant.url(&format!("/_emulator/users/{upn}")));
    // By its name in whatever case, and a guest also by the address at home.
    for (name, upn) in [
        ("ADA@contoso.example", ADA),
        (
            "grace@partner.example",
            "grace_partner.example#EXT#@contoso.example",
        ),
    ] {
        let (status, account) = json_of(ask(name)).await;
        assert_eq!((status, text(&account, "upn").as_str()), (StatusCode::OK, upn));
    }
    let (status, _) = json_of(ask("nobody@contoso.example")).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_reset_keeps_the_application_and_the_oids() {
    let tenant = Tenant::start().await;
    let before = tenant.state().await;
    tenant
        .set_application(json!({"client_secret": "mine", "redirect_uris": ["https://p.example/cb"]}))
        .await;
    let grace = "grace_partner.example#EXT#@contoso.example";
    let replaced = tenant
        .set_user(grace, json!({"password": "Other-Words-77"}))
        .await;
    assert_eq!(text(&replaced, "kind"), "cloud");
    tenant
        .set_user("new@contoso.example", json!({"password": "Fresh-Start-77"}))
        .await;
    tenant.fault(json!({"at": "keys", "status": 500})).await;

    let reset = tenant
        .client
        .post(tenant.url("/_emulator/reset"))
        .send()
        .await
        .unwrap();
    assert_eq!(reset.status(), StatusCode::NO_CONTENT);
    let after = tenant.state().await;
    assert_eq!(after.get("accounts"), before.get("accounts"));
    assert_eq!(text(after.get("application").unwrap(), "client_secret"), "mine");
    assert_eq!(tenant.emulator.client_secret(), "mine");
    let keys = tenant
        .client
        .get(tenant.tenant_url("/discovery/v2.0/keys"))
        .send()
        .await
        .unwrap();
    assert_eq!(keys.status(), 200);
}

#[tokio::test]
async fn settings_with_a_mistake_are_refused() {
    let tenant = Tenant::start().await;
    for (path, body) in [
        (
            "/_emulator/application",
            json!({"redirect_uri": "https://p.example/"}),
        ),
        ("/_emulator/users/ada@contoso.example", json!({"pasword": "x"})),
        ("/_emulator/users/nobody@contoso.example", json!({})),
        ("/_emulator/users/ada@contoso.example", json!({"kind": "alien"})),
    ] {
        let (status, answer) = json_of(tenant.client.put(tenant.url(path)).json(&body)).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{path} {body}");
        assert!(!text(&answer, "error").is_empty());
    }
}

#[tokio::test]
async fn a_file_replaces_the_accounts() {
    let file = std::env::temp_dir().join(format!("entra-emulator-users-{}.json", std::process::id()));
    std::fs::write(
        &file,
        r#"[{"upn": "eve@contoso.example", "password": "Own-Account-77"}]"#,
    )
    .unwrap();
    let options = Options {
        users: Some(file.clone()),
        ..Options::default()
    };
    let emulator = Emulator::start(options.clone()).await.unwrap();
    assert_eq!(emulator.accounts().len(), 1);
    emulator.stop().await;
    std::fs::write(&file, r#"[{"upn": "eve@contoso.example"}]"#).unwrap();
    assert!(matches!(
        Emulator::start(options).await,
        Err(StartError::Users(_))
    ));
    std::fs::remove_file(file).unwrap();
}

#[tokio::test]
async fn it_stops_listening_when_stopped() {
    let tenant = Tenant::start().await;
    tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await;
    let url = tenant.url("/_emulator/state");
    tenant.emulator.stop().await;
    // A client of its own: the other may still hold a connection, which ends in another way.
    assert!(client().get(url).send().await.unwrap_err().is_connect());
}
