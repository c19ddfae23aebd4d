//! Client secrets, in the body and in the header, and requests with none or too many.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{AUTHORIZATION, ORIGIN};
use serde_json::json;
use url::form_urlencoded::byte_serialize;

use super::{JWT_BEARER, invalid_client, redeem, redeem_with, refusal};
use crate::support::{Tenant, json_of};

fn basic(id: &str, secret: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{id}:{secret}")))
}

#[tokio::test]
async fn every_secret_counts_until_it_is_removed() {
    let tenant = Tenant::start().await;
    let first = tenant.emulator.client_secret();
    let sent = async |secret: &str| redeem(&tenant, &[("client_secret", secret)]).await;
    let wrong = || invalid_client(7_000_215);
    assert_eq!(sent(&first).await, None);
    assert_eq!(sent("wrong").await, wrong());

    tenant
        .set_application(json!({"client_secrets": [first, "second"]}))
        .await;
    assert_eq!(sent(&first).await, None);
    assert_eq!(sent("second").await, None);
    let secrets = json!([{"value": first, "expired": true}, "second"]);
    tenant.set_application(json!({"client_secrets": secrets})).await;
    assert_eq!(sent(&first).await, invalid_client(7_000_222));
    assert_eq!(sent("second").await, None);
    tenant.set_application(json!({"client_secret": "third"})).await;
    assert_eq!(sent("second").await, wrong());
    assert_eq!(sent("third").await, None);
    let state = tenant.state().await;
    assert_eq!(state["application"]["client_secret"], "third");
    tenant.set_application(json!({"client_secret": ""})).await;
    assert_eq!(sent("third").await, wrong());
}

#[tokio::test]
async fn a_header_holds_both_halves_form_encoded() {
    let tenant = Tenant::start().await;
    let secret = "a:b c+d%&~é";
    tenant.set_application(json!({"client_secret": secret})).await;
    let id = tenant.emulator.client_id();
    let encoded: String = byte_serialize(secret.as_bytes()).collect();
    let malformed = || refusal(400, "invalid_request", 9_002_313);
    for (name, client_id, line, expected) in [
        ("encoded", id.as_str(), basic(&id, &encoded), None),
        ("without client_id", "", basic(&id, &encoded), None),
        (
            "the scheme in other letters",
            "",
            basic(&id, &encoded).replace("Basic", "bASIC"),
            None,
        ),
        ("not encoded", "", basic(&id, secret), invalid_client(7_000_215)),
        ("another client", &id, basic("somebody", &encoded), malformed()),
        (
            "an unknown client",
            "",
            basic("somebody", &encoded),
            refusal(400, "unauthorized_client", 700_016),
        ),
        ("another scheme", &id, "Bearer abc".to_owned(), malformed()),
        ("no base64", &id, "Basic ???".to_owned(), malformed()),
        ("no colon", &id, "Basic YWJj".to_owned(), malformed()),
    ] {
        let header = |request: reqwest::RequestBuilder| request.header(AUTHORIZATION, line.as_str());
        let (found, answer) = redeem_with(&tenant, &[("client_id", client_id)], header).await;
        assert_eq!(found, expected, "{name}: {answer}");
    }
}

#[tokio::test]
async fn a_request_without_one_good_credential_is_refused() {
    let tenant = Tenant::start().await;
    let secret = tenant.emulator.client_secret();
    let two = || refusal(400, "invalid_request", 9_002_313);
    let good = [("client_secret", secret.as_str())];
    for (name, fields, expected) in [
        ("nothing", vec![], invalid_client(7_000_218)),
        (
            "only the kind of an assertion",
            vec![("client_assertion_type", JWT_BEARER)],
            invalid_client(7_000_218),
        ),
        (
            "an assertion of no kind",
            vec![("client_assertion", "a.b.c")],
            invalid_client(50027),
        ),
        (
            "an assertion of another kind",
            vec![
                ("client_assertion", "a.b.c"),
                (
                    "client_assertion_type",
                    "urn:ietf:params:oauth:client-assertion-type:saml2-bearer",
                ),
            ],
            invalid_client(50027),
        ),
        (
            "a secret and an assertion",
            vec![
                good[0],
                ("client_assertion", "a.b.c"),
                ("client_assertion_type", JWT_BEARER),
            ],
            two(),
        ),
        (
            "no client",
            vec![good[0], ("client_id", "")],
            refusal(400, "invalid_request", 900_144),
        ),
        (
            "an unknown client",
            vec![good[0], ("client_id", "e2f1d0c9-0000-4000-8000-000000000000")],
            refusal(400, "unauthorized_client", 700_016),
        ),
    ] {
        assert_eq!(redeem(&tenant, &fields).await, expected, "{name}");
    }
    let id = tenant.emulator.client_id();
    let in_header = |request: reqwest::RequestBuilder| request.header(AUTHORIZATION, basic(&id, &secret));
    assert_eq!(redeem_with(&tenant, &good, in_header).await.0, two());
    let from_a_page = |request: reqwest::RequestBuilder| request.header(ORIGIN, "https://portal.example");
    let (found, answer) = redeem_with(&tenant, &good, from_a_page).await;
    assert_eq!(found, refusal(400, "invalid_request", 9_002_326), "{answer}");
}

#[tokio::test]
async fn a_query_at_the_token_address_is_ignored() {
    let tenant = Tenant::start().await;
    let code = tenant
        .sign_in(crate::support::ADA, crate::support::ADAS_PASSWORD, &[])
        .await
        .parameter("code");
    let fields = tenant.redemption(&code.unwrap());
    let url = tenant.tenant_url("/oauth2/v2.0/token?client-request-id=5a6b&client_secret=wrong");
    let request = tenant.client.post(url).form(&fields);
    let (status, answer) = json_of(request).await;
    assert_eq!(status, 200, "{answer}");
}

#[tokio::test]
async fn credentials_that_cannot_be_are_not_taken() {
    let tenant = Tenant::start().await;
    let before = tenant.state().await["application"].clone();
    let federated = |audiences: serde_json::Value, more: serde_json::Value| {
        let mut one = json!({"issuer": "https://i.example", "subject": "s", "audiences": audiences});
        one.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        json!({"client_secret": "new", "federated_credentials": [one]})
    };
    for (change, named) in [
        (
            json!({"client_secret": "new", "client_secrets": ["other"]}),
            "client_secrets",
        ),
        (
            json!({"client_secret": "new", "certificate_pem": "rubbish"}),
            "BEGIN CERTIFICATE",
        ),
        (
            json!({"client_secret": "new", "certificate_pem":
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"}),
            "no certificate",
        ),
        (federated(json!([]), json!({})), "audiences"),
        (federated(json!(["a", "b"]), json!({})), "audiences"),
        (
            federated(json!(["a"]), json!({"public_key_pem": "x"})),
            "public_key_pem",
        ),
        (federated(json!(["a"]), json!({"jwks": {}})), "keys"),
        (
            federated(json!(["a"]), json!({"jwks": {"keys": [{"kid": "1"}]}})),
            "jwks",
        ),
    ] {
        let url = tenant.url("/_emulator/application");
        let (status, answer) = json_of(tenant.client.put(url).json(&change)).await;
        assert_eq!(status, 400, "{change}");
        assert!(answer["error"].as_str().unwrap().contains(named), "{answer}");
    }
    assert_eq!(
        tenant.state().await["application"],
        before,
        "half of one was taken"
    );
}
