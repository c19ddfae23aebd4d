//! Sign-in on another device.

use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::support::{ADA, ADAS_PASSWORD, NEW, Seen, Tenant, json_of, seen, text};

const SCOPE: &str = "openid offline_access Directory.AccessAsUser.All";

impl Tenant {
    async fn device_code(&self) -> Value {
        let url = self.tenant_url("/oauth2/v2.0/devicecode");
        let client = self.emulator.client_id();
        let fields = [("client_id", client.as_str()), ("scope", SCOPE)];
        let (status, answer) = json_of(self.client.post(url).form(&fields)).await;
        assert_eq!(status, StatusCode::OK, "{answer}");
        answer
    }

    async fn poll(&self, device_code: &str) -> (StatusCode, Value) {
        self.redeem(&[
            (
                "grant_type",
                "urn:ietf:params:oauth:grant-type:device_code".to_owned(),
            ),
            ("client_id", self.emulator.client_id()),
            ("device_code", device_code.to_owned()),
        ])
        .await
    }

    async fn let_in(&self, device: &Value, fields: &[(&str, &str)]) -> Seen {
        let user_code = text(device, "user_code");
        let mut all = vec![("otc", user_code.as_str())];
        all.extend_from_slice(fields);
        seen(self.client.post(text(device, "verification_uri")).form(&all)).await
    }

    async fn public() -> Self {
        let tenant = Self::start().await;
        tenant.set_application(json!({"public_client": true})).await;
        tenant
    }
}

fn refusal(answer: &Value) -> (String, Option<i64>) {
    (
        text(answer, "error"),
        answer.pointer("/error_codes/0").and_then(Value::as_i64),
    )
}

#[tokio::test]
async fn a_device_gets_its_tokens_when_a_person_lets_it_in() {
    let tenant = Tenant::public().await;
    let device = tenant.device_code().await;
    for member in ["device_code", "user_code", "verification_uri", "message"] {
        assert!(!text(&device, member).is_empty(), "{member}");
    }
    assert_eq!(device.get("expires_in"), Some(&json!(900)));
    assert_eq!(device.get("interval"), Some(&json!(5)));
    let code = text(&device, "device_code");
    let (status, answer) = tenant.poll(&code).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(
        refusal(&answer),
        ("authorization_pending".to_owned(), Some(70016))
    );

    let form = seen(tenant.client.get(text(&device, "verification_uri"))).await;
    assert!(form.page.contains("name=\"otc\""));
    let wrong = tenant
        .let_in(&device, &[("loginfmt", ADA), ("passwd", "x")])
        .await;
    assert!(wrong.page.contains("AADSTS50126: "));
    let done = tenant
        .let_in(&device, &[("loginfmt", ADA), ("passwd", ADAS_PASSWORD)])
        .await;
    assert!(done.page.contains("data-page=\"device-done\""), "{}", done.page);
    let (status, tokens) = tenant.poll(&code).await;
    assert_eq!(status, StatusCode::OK, "{tokens}");
    assert_eq!(text(&tokens, "scope"), SCOPE);
    // Once.
    let (_, answer) = tenant.poll(&code).await;
    assert_eq!(text(&answer, "error"), "bad_verification_code");

    // A public client's refresh token dies with the password, as Microsoft's table says.
    let renew = [
        ("grant_type", "refresh_token".to_owned()),
        ("client_id", tenant.emulator.client_id()),
        ("refresh_token", text(&tokens, "refresh_token")),
    ];
    assert_eq!(tenant.redeem(&renew).await.0, StatusCode::OK);
    let change = tenant.change(&text(&tokens, "access_token"), ADAS_PASSWORD, NEW);
    assert_eq!(change.send().await.unwrap().status(), 204);
    let (_, answer) = tenant.redeem(&renew).await;
    assert_eq!(refusal(&answer), ("invalid_grant".to_owned(), Some(50173)));
}

#[tokio::test]
async fn a_person_may_say_no() {
    let tenant = Tenant::public().await;
    let device = tenant.device_code().await;
    let done = tenant.let_in(&device, &[("cancel", "1")]).await;
    assert!(done.page.contains("You did not sign in"));
    let (_, answer) = tenant.poll(&text(&device, "device_code")).await;
    assert_eq!(text(&answer, "error"), "authorization_declined");
    let late = tenant
        .let_in(&device, &[("loginfmt", ADA), ("passwd", ADAS_PASSWORD)])
        .await;
    assert!(late.page.contains("AADSTS70018: "), "the code is spent");
}

#[tokio::test]
async fn who_may_not_sign_in_lets_nothing_in() {
    let tenant = Tenant::public().await;
    tenant
        .set_user(ADA, json!({"password": ADAS_PASSWORD, "blocked_by_policy": true}))
        .await;
    let device = tenant.device_code().await;
    let page = tenant
        .let_in(&device, &[("loginfmt", ADA), ("passwd", ADAS_PASSWORD)])
        .await;
    assert!(page.page.contains("AADSTS53003: "));
    let (_, answer) = tenant.poll(&text(&device, "device_code")).await;
    assert_eq!(text(&answer, "error"), "authorization_pending");
}

#[tokio::test]
async fn only_a_public_client_goes_without_a_credential() {
    let tenant = Tenant::start().await;
    let device = tenant.device_code().await;
    let (status, answer) = tenant.poll(&text(&device, "device_code")).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert_eq!(refusal(&answer), ("invalid_client".to_owned(), Some(7_000_218)));

    // A public client needs one for a code all the same, and for what came with one.
    tenant.set_application(json!({"public_client": true})).await;
    let tokens = tenant
        .tokens_of(ADA, ADAS_PASSWORD, "openid offline_access User.Read")
        .await;
    let back = tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await;
    let mut code = tenant.redemption(&back.parameter("code").unwrap());
    code.retain(|(name, _)| *name != "client_secret");
    let renew = vec![
        ("grant_type", "refresh_token".to_owned()),
        ("client_id", tenant.emulator.client_id()),
        ("refresh_token", text(&tokens, "refresh_token")),
    ];
    for fields in [code, renew] {
        let (_, answer) = tenant.redeem(&fields).await;
        assert_eq!(refusal(&answer), ("invalid_client".to_owned(), Some(7_000_218)));
    }
}

#[tokio::test]
async fn a_device_request_is_judged() {
    let tenant = Tenant::start().await;
    let client = tenant.emulator.client_id();
    for (path, client, scope, code) in [
        ("/common", client.as_str(), SCOPE, 50194),
        ("/contoso.example", "someone-else", SCOPE, 700_016),
        ("/contoso.example", "", SCOPE, 900_144),
        ("/contoso.example", &client, "", 900_144),
        ("/contoso.example", &client, "Everything", 70011),
        ("/elsewhere.example", &client, SCOPE, 90002),
    ] {
        let url = tenant.url(&format!("{path}/oauth2/v2.0/devicecode"));
        let fields = [("client_id", client), ("scope", scope)];
        let (status, answer) = json_of(tenant.client.post(url).form(&fields)).await;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert_eq!(refusal(&answer).1, Some(code), "{path} {client} {scope}");
    }
}

#[tokio::test]
async fn a_device_may_declare_that_it_handles_challenges() {
    let tenant = Tenant::public().await;
    let device = tenant.device_code().await;
    tenant
        .let_in(&device, &[("loginfmt", ADA), ("passwd", ADAS_PASSWORD)])
        .await;
    let grant = "urn:ietf:params:oauth:grant-type:device_code".to_owned();
    let claims = r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#.to_owned();
    let fields = [
        ("grant_type", grant),
        ("client_id", tenant.emulator.client_id()),
        ("device_code", text(&device, "device_code")),
        ("claims", claims),
    ];
    let (status, tokens) = tenant.redeem(&fields).await;
    assert_eq!(status, StatusCode::OK, "{tokens}");
    let seconds = tokens.get("expires_in").and_then(Value::as_i64);
    assert!(seconds.is_some_and(|seconds| seconds >= 20 * 3600), "{tokens}");
}
