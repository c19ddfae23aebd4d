//! The stand-in's control calls.

use entra_emulator::Emulator;
use reqwest::{Certificate, Client, redirect};
use serde_json::{Value, json};

/// A handle on the stand-in tenant.
#[derive(Clone)]
pub(crate) struct Tenant {
    /// `http://localhost:PORT`
    pub(crate) url: String,
    client: Client,
}

/// Names that only a proxy resolves, and the browsers of [`trusting`]: for the sign-in service, and for Graph.
pub(crate) const NAMES: [&str; 2] = ["login.stand-in.example", "graph.stand-in.example"];

/// A client that goes straight to this stand-in by each of its names, believes its authority, and follows no redirect.
pub(crate) fn trusting(emulator: &Emulator) -> Client {
    let mut client = Client::builder().redirect(redirect::Policy::none()).no_proxy();
    for name in NAMES {
        client = client.resolve(name, emulator.address());
    }
    if let Some(file) = emulator.ca_pem() {
        let pem = std::fs::read(file).expect("the stand-in's authority");
        client = client.tls_certs_only([Certificate::from_pem(&pem).expect("a certificate")]);
    }
    client.build().expect("a client")
}

impl Tenant {
    pub(crate) fn of(emulator: &Emulator) -> Self {
        let scheme = if emulator.ca_pem().is_some() {
            "https"
        } else {
            "http"
        };
        let url = if emulator.address().is_ipv6() {
            format!("{scheme}://{}", emulator.address())
        } else {
            emulator.url()
        };
        Self {
            url,
            client: trusting(emulator),
        }
    }

    /// Makes the next request (or as many as `times` says) at `at` go wrong, for example
    /// `json!({"status": 503})` or `json!({"drop": "after"})`.
    pub(crate) async fn fault(&self, at: &str, fault: Value) {
        let mut body = fault;
        body["at"] = at.into();
        self.send(
            self.client
                .post(format!("{}/_emulator/faults", self.url))
                .json(&body),
        )
        .await;
    }

    /// The next change happens, and its answer gets lost.
    pub(crate) async fn lose_the_answer(&self) {
        self.fault("changePassword", json!({"drop": "after"})).await;
    }

    /// The request for the next change gets lost, which looks the same from outside.
    pub(crate) async fn lose_the_request(&self) {
        self.fault("changePassword", json!({"drop": "before"})).await;
    }

    /// So many times nobody is told the account facts. The portal repeats each question once.
    pub(crate) async fn hide_the_facts(&self, times: u32) {
        self.fault("me", json!({"status": 503, "times": times})).await;
    }

    /// Holds the answer to the next change long enough for others to come in between.
    pub(crate) async fn hold_the_answer(&self) {
        self.fault("changePassword", json!({"delay_ms": 600})).await;
    }

    /// What arrived at `at`, in order.
    pub(crate) async fn requests(&self, at: &str) -> Vec<Value> {
        let url = format!("{}/_emulator/requests?at={at}", self.url);
        self.client.get(url).send().await.unwrap().json().await.unwrap()
    }

    /// The same, and forgets them: for runs with more requests than the stand-in remembers.
    pub(crate) async fn take_requests(&self, at: &str) -> Vec<Value> {
        let url = format!("{}/_emulator/requests?at={at}", self.url);
        self.client
            .delete(url)
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap()
    }

    /// How many changes of a password arrived.
    pub(crate) async fn changes(&self) -> usize {
        self.requests("changePassword").await.len()
    }

    /// The whole state.
    pub(crate) async fn state(&self) -> Value {
        self.client
            .get(format!("{}/_emulator/state", self.url))
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap()
    }

    /// An account as it is now.
    pub(crate) async fn account(&self, upn: &str) -> Value {
        let url = format!("{}/_emulator/users/{}", self.url, upn.replace('#', "%23"));
        let answer = self.client.get(url).send().await.unwrap();
        let answer = answer.error_for_status().expect("a known account");
        answer.json().await.unwrap()
    }

    /// The present password of an account.
    pub(crate) async fn password(&self, upn: &str) -> String {
        self.account(upn).await["password"].as_str().unwrap().to_owned()
    }

    /// Returns when this many requests have arrived at `at`.
    pub(crate) async fn arrived(&self, at: &str, count: usize) {
        let wait = async {
            while self.requests(at).await.len() < count {
                tokio::task::yield_now().await;
            }
        };
        let patience = std::time::Duration::from_secs(20);
        let in_time = tokio::time::timeout(patience, wait).await;
        in_time.unwrap_or_else(|_| panic!("fewer than {count} requests arrived at {at}"));
    }

    /// The name of the first account of a kind (`cloud`, `synced`, `federated`, `guest`).
    pub(crate) async fn account_of_kind(&self, kind: &str) -> String {
        let state = self.state().await;
        let accounts = state["accounts"].as_array().unwrap();
        let account = accounts
            .iter()
            .find(|account| account["kind"] == kind)
            .expect("an account of this kind");
        account["upn"].as_str().unwrap().to_owned()
    }

    /// Creates or replaces an account.
    pub(crate) async fn put_user(&self, upn: &str, account: Value) {
        let url = format!("{}/_emulator/users/{}", self.url, upn.replace('#', "%23"));
        self.send(self.client.put(url).json(&account)).await;
    }

    /// Changes how the stand-in behaves.
    pub(crate) async fn put_settings(&self, settings: Value) {
        let url = format!("{}/_emulator/settings", self.url);
        self.send(self.client.put(url).json(&settings)).await;
    }

    /// Puts the stand-in's clock so far ahead of the system's.
    pub(crate) async fn clock(&self, ahead_seconds: i64) {
        let url = format!("{}/_emulator/clock", self.url);
        let body = json!({"ahead_seconds": ahead_seconds});
        self.send(self.client.put(url).json(&body)).await;
    }

    /// Changes the registration of the application.
    pub(crate) async fn put_application(&self, application: Value) {
        self.send(
            self.client
                .put(format!("{}/_emulator/application", self.url))
                .json(&application),
        )
        .await;
    }

    /// What the directory would hold against each of these passwords of an account.
    pub(crate) async fn judge(&self, upn: &str, passwords: &[String]) -> Vec<Value> {
        let question = json!({"upn": upn, "passwords": passwords});
        let url = format!("{}/_emulator/judge", self.url);
        let answer = self.client.post(url).json(&question).send().await.unwrap();
        let answer: Value = answer.error_for_status().unwrap().json().await.unwrap();
        answer["verdicts"].as_array().unwrap().clone()
    }

    /// Makes every access token issued so far one that Graph challenges.
    pub(crate) async fn revoke_tokens(&self) {
        self.send(
            self.client
                .post(format!("{}/_emulator/faults", self.url))
                .json(&json!({"revoke_tokens": true})),
        )
        .await;
    }

    /// Accounts, faults and the record back to the start.
    pub(crate) async fn reset(&self) {
        self.send(self.client.post(format!("{}/_emulator/reset", self.url)))
            .await;
    }

    async fn send(&self, request: reqwest::RequestBuilder) {
        let answer = request.send().await.unwrap();
        let status = answer.status();
        assert!(status.is_success(), "{status}: {}", answer.text().await.unwrap());
    }
}
