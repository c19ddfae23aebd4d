//! One running emulator, and the steps of a sign-in.
#![expect(clippy::unwrap_used, reason = "a failed set-up should fail the test")]

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use entra_emulator::{Emulator, Options};
use reqwest::{Client, RequestBuilder, Response, StatusCode, Url, header, redirect};
use serde_json::{Value, json};

pub(crate) const REDIRECT_URI: &str = "http://localhost:8080/auth/callback";
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
/// The S256 challenge of that verifier: RFC 7636, appendix B.
pub(crate) const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
pub(crate) const SCOPE: &str = "openid profile User.Read User-PasswordProfile.ReadWrite.All";
pub(crate) const ADA: &str = "ada@contoso.example";
pub(crate) const ADAS_PASSWORD: &str = "Analytical-Engine-1843";

/// A password that Entra would take.
pub(crate) const NEW: &str = "Tabulating-Machine-7";

pub(crate) struct Tenant {
    pub(crate) emulator: Emulator,
    pub(crate) client: Client,
}

/// What a browser was answered: the status, the address it is sent to, the cookie it was given, the page.
pub(crate) struct Seen {
    pub(crate) status: StatusCode,
    pub(crate) location: Option<Url>,
    pub(crate) cookie: Option<String>,
    pub(crate) page: String,
}

impl Seen {
    /// A parameter of the address that the browser is sent to.
    pub(crate) fn parameter(&self, name: &str) -> Option<String> {
        let location = self.location.as_ref()?;
        location
            .query_pairs()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
    }

    pub(crate) fn hidden(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        let value = self.page.split(&start).nth(1).unwrap().split('"').next().unwrap();
        unescaped(value)
    }
}

/// What askama's escaping did, undone.
pub(crate) fn unescaped(text: &str) -> String {
    text.replace("&#38;", "&")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
}

impl Tenant {
    pub(crate) async fn start() -> Self {
        Self::start_with(Options::default()).await
    }

    pub(crate) async fn start_with(options: Options) -> Self {
        let emulator = Emulator::start(options).await.unwrap();
        Self {
            emulator,
            client: client(),
        }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.emulator.url())
    }

    /// Below the tenant.
    pub(crate) fn tenant_url(&self, path: &str) -> String {
        self.url(&format!("/{}{path}", self.emulator.tenant_id()))
    }

    pub(crate) fn authorize_url(&self, more: &[(&str, &str)]) -> Url {
        let client_id = self.emulator.client_id();
        let mut fields = vec![
            ("client_id", client_id.as_str()),
            ("response_type", "code"),
            ("redirect_uri", REDIRECT_URI),
            ("scope", SCOPE),
            ("state", "s t&a+te\"<>"),
            ("nonce", "n-0S6_WzA2Mj"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ];
        for (name, value) in more {
            fields.retain(|(known, _)| known != name);
            fields.push((name, value));
        }
        fields.retain(|(_, value)| !value.is_empty());
        Url::parse_with_params(&self.tenant_url("/oauth2/v2.0/authorize"), fields).unwrap()
    }

    pub(crate) async fn authorize(&self, more: &[(&str, &str)]) -> Seen {
        seen(self.client.get(self.authorize_url(more))).await
    }

    pub(crate) async fn authorize_as(&self, cookie: &str, more: &[(&str, &str)]) -> Seen {
        seen(
            self.client
                .get(self.authorize_url(more))
                .header(header::COOKIE, cookie),
        )
        .await
    }

    /// Sends the form of a page.
    pub(crate) async fn submit(&self, page: &Seen, fields: &[(&str, &str)]) -> Seen {
        let names = ["request", "flow", "session"];
        let names = names
            .into_iter()
            .filter(|name| page.page.contains(&format!("type=\"hidden\" name=\"{name}\"")));
        let hidden: Vec<_> = names.map(|name| (name, page.hidden(name))).collect();
        let hidden = hidden.iter().map(|(name, value)| (*name, value.as_str()));
        let mut all: Vec<_> = hidden.collect();
        all.extend_from_slice(fields);
        let mut request = self.client.post(self.tenant_url("/login")).form(&all);
        if let Some(cookie) = &page.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        seen(request).await
    }

    /// Name and password on a fresh form.
    pub(crate) async fn sign_in(&self, name: &str, password: &str, more: &[(&str, &str)]) -> Seen {
        let form = self.authorize(more).await;
        assert_eq!(form.status, StatusCode::OK, "{}", form.page);
        self.submit(&form, &[("loginfmt", name), ("passwd", password)])
            .await
    }

    /// The ID token of a way back.
    pub(crate) async fn id_token(&self, back: &Seen) -> Value {
        let code = back.parameter("code").unwrap();
        let (status, answer) = self.redeem(&self.redemption(&code)).await;
        assert_eq!(status, StatusCode::OK, "{answer}");
        claims(&text(&answer, "id_token"))
    }

    pub(crate) fn redemption(&self, code: &str) -> Vec<(&'static str, String)> {
        vec![
            ("grant_type", "authorization_code".to_owned()),
            ("client_id", self.emulator.client_id()),
            ("client_secret", self.emulator.client_secret()),
            ("code", code.to_owned()),
            ("redirect_uri", REDIRECT_URI.to_owned()),
            ("code_verifier", VERIFIER.to_owned()),
        ]
    }

    pub(crate) async fn redeem(&self, fields: &[(&str, String)]) -> (StatusCode, Value) {
        json_of(
            self.client
                .post(self.tenant_url("/oauth2/v2.0/token"))
                .form(fields),
        )
        .await
    }

    /// From the form to the whole token answer.
    pub(crate) async fn tokens_of(&self, name: &str, password: &str, scope: &str) -> Value {
        let back = self.sign_in(name, password, &[("scope", scope)]).await;
        let code = back.parameter("code").unwrap();
        let (status, answer) = self.redeem(&self.redemption(&code)).await;
        assert_eq!(status, StatusCode::OK, "{answer}");
        answer
    }

    pub(crate) async fn access_token(&self) -> String {
        text(&self.tokens_of(ADA, ADAS_PASSWORD, SCOPE).await, "access_token")
    }

    pub(crate) fn change(&self, token: &str, current: &str, new: &str) -> RequestBuilder {
        self.client
            .post(self.url("/v1.0/me/changePassword"))
            .bearer_auth(token)
            .json(&json!({"currentPassword": current, "newPassword": new}))
    }

    pub(crate) async fn fault(&self, fault: Value) {
        let (status, answer) = json_of(self.client.post(self.url("/_emulator/faults")).json(&fault)).await;
        assert_eq!(status, StatusCode::OK, "{answer}");
    }

    pub(crate) async fn set_application(&self, change: Value) {
        let (status, answer) =
            json_of(self.client.put(self.url("/_emulator/application")).json(&change)).await;
        assert_eq!(status, StatusCode::OK, "{answer}");
    }

    pub(crate) async fn set_user(&self, upn: &str, account: Value) -> Value {
        let url = self.url(&format!("/_emulator/users/{}", upn.replace('#', "%23")));
        let (status, answer) = json_of(self.client.put(url).json(&account)).await;
        assert_eq!(status, StatusCode::OK, "{answer}");
        answer
    }

    pub(crate) async fn state(&self) -> Value {
        json_of(self.client.get(self.url("/_emulator/state"))).await.1
    }

    pub(crate) async fn requests(&self, at: &str) -> Vec<Value> {
        let url = self.url(&format!("/_emulator/requests?at={at}"));
        json_of(self.client.get(url)).await.1.as_array().unwrap().clone()
    }
}

pub(crate) fn client() -> Client {
    Client::builder()
        .redirect(redirect::Policy::none())
        .no_proxy()
        .build()
        .unwrap()
}

pub(crate) async fn seen(request: RequestBuilder) -> Seen {
    let response: Response = request.send().await.unwrap();
    let line = |name| {
        response
            .headers()
            .get(name)
            .map(|value| value.to_str().unwrap().to_owned())
    };
    let cookie = line(header::SET_COOKIE).map(|line| line.split(';').next().unwrap().to_owned());
    let location = line(header::LOCATION).map(|location| Url::parse(&location).unwrap());
    Seen {
        status: response.status(),
        location,
        cookie,
        page: response.text().await.unwrap(),
    }
}

pub(crate) async fn json_of(request: RequestBuilder) -> (StatusCode, Value) {
    let response = request.send().await.unwrap();
    let status = response.status();
    let body = response.text().await.unwrap();
    (status, serde_json::from_str(&body).unwrap_or(Value::Null))
}

pub(crate) fn text(value: &Value, name: &str) -> String {
    value
        .get(name)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

pub(crate) fn claims(token: &str) -> Value {
    decoded(token.split('.').nth(1).unwrap())
}

/// JSON that was written as base64url.
pub(crate) fn decoded(text: &str) -> Value {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text).unwrap()).unwrap()
}

/// The message of a refusal by Graph.
pub(crate) fn message(body: &Value) -> &str {
    body.pointer("/error/message")
        .and_then(Value::as_str)
        .unwrap_or_default()
}
