//! A managed identity's token: how it is fetched, and that it proves the application.

use reqwest::RequestBuilder;
use serde_json::{Value, json};

use super::{assert, invalid_client};
use crate::support::{ADA, ADAS_PASSWORD, Tenant, claims, json_of, text};

const MACHINE: &str = "/metadata/identity/oauth2/token";
const APP_SERVICE: &str = "/msi/token";
const EXCHANGE: &str = "api://AzureADTokenExchange";

async fn identity(tenant: &Tenant) -> Value {
    tenant.state().await["managed_identity"].clone()
}

/// A question with these parameters, an empty one left out.
fn question(tenant: &Tenant, path: &str, version: &str, resource: &str, client: &str) -> RequestBuilder {
    let mut query = vec![
        ("api-version", version),
        ("resource", resource),
        ("client_id", client),
    ];
    query.retain(|(_, value)| !value.is_empty());
    tenant.client.get(tenant.url(path)).query(&query)
}

async fn trust(tenant: &Tenant, subject: &str) {
    let issuer = tenant.tenant_url("/v2.0");
    let credential = json!({"issuer": issuer, "subject": subject, "audiences": [EXCHANGE]});
    tenant
        .set_application(json!({"federated_credentials": [credential]}))
        .await;
}

#[tokio::test]
async fn its_token_proves_the_application_that_trusts_it() {
    let tenant = Tenant::start().await;
    let identity = identity(&tenant).await;
    let (client, principal) = (text(&identity, "client_id"), text(&identity, "principal_id"));
    let from_machine = question(&tenant, MACHINE, "2018-02-01", EXCHANGE, &client).header("Metadata", "true");
    let header = text(&identity, "identity_header");
    let from_service =
        question(&tenant, APP_SERVICE, "2019-08-01", EXCHANGE, &client).header("X-IDENTITY-HEADER", header);
    for (request, names) in [
        (
            from_machine,
            &[
                "access_token",
                "client_id",
                "expires_in",
                "expires_on",
                "ext_expires_in",
                "not_before",
                "refresh_token",
                "resource",
                "token_type",
            ][..],
        ),
        (
            from_service,
            &[
                "access_token",
                "client_id",
                "expires_on",
                "resource",
                "token_type",
            ],
        ),
    ] {
        let (status, answer) = json_of(request).await;
        assert_eq!(status, 200, "{answer}");
        let found: Vec<_> = answer.as_object().unwrap().keys().collect();
        assert_eq!(found, names);
        assert!(
            answer.as_object().unwrap().values().all(Value::is_string),
            "{answer}"
        );
        let token = text(&answer, "access_token");
        let inside = claims(&token);
        assert_eq!(inside["exp"].to_string(), text(&answer, "expires_on"));
        assert_eq!(
            (&inside["sub"], &inside["oid"]),
            (&json!(principal), &json!(principal))
        );

        trust(&tenant, "somebody").await;
        assert_eq!(assert(&tenant, &token).await, invalid_client(700_213));
        trust(&tenant, &principal).await;
        assert_eq!(assert(&tenant, &token).await, None);
        let altered = token.rsplit_once('.').unwrap().0.to_owned() + ".AAAA";
        assert_eq!(assert(&tenant, &altered).await, invalid_client(700_027));
    }
    assert_eq!(tenant.requests("managedIdentity").await.len(), 2);
}

#[tokio::test]
async fn the_token_of_a_person_is_not_for_an_application() {
    let tenant = Tenant::start().await;
    let answer = tenant.tokens_of(ADA, ADAS_PASSWORD, "openid profile").await;
    let token = text(&answer, "id_token");
    let inside = claims(&token);
    let credential = json!({
        "issuer": inside["iss"], "subject": inside["sub"], "audiences": [inside["aud"]],
    });
    tenant
        .set_application(json!({"federated_credentials": [credential]}))
        .await;
    assert_eq!(assert(&tenant, &token).await, invalid_client(700_229));
}

#[tokio::test]
async fn a_machine_answers_only_those_who_ask_properly() {
    let tenant = Tenant::start().await;
    let client = text(&identity(&tenant).await, "client_id");
    let ask = |version, resource, client| question(&tenant, MACHINE, version, resource, client);
    let good = || ask("2018-02-01", EXCHANGE, client.as_str());
    let said = |request: RequestBuilder| request.header("Metadata", "true");
    for (name, request, words) in [
        ("no header", good(), "Required metadata header"),
        (
            "the header says no",
            good().header("Metadata", "false"),
            "Required metadata header",
        ),
        (
            "through a proxy",
            said(good()).header("X-Forwarded-For", "1.2.3.4"),
            "X-Forwarded-For",
        ),
        ("no version", said(ask("", EXCHANGE, &client)), "api-version"),
        (
            "another version",
            said(ask("2019-08-01", EXCHANGE, &client)),
            "api-version",
        ),
        ("no resource", said(ask("2018-02-01", "", &client)), "resource"),
        (
            "another resource",
            said(ask("2018-02-01", "https://graph.microsoft.com", &client)),
            "AADSTS500011",
        ),
        (
            "no identity",
            said(ask("2018-02-01", EXCHANGE, "")),
            "please specify",
        ),
        (
            "another identity",
            said(ask("2018-02-01", EXCHANGE, "somebody")),
            "Identity not found",
        ),
    ] {
        let (status, answer) = json_of(request).await;
        assert_eq!(status, 400, "{name}: {answer}");
        assert!(
            text(&answer, "error_description").contains(words),
            "{name}: {answer}"
        );
    }
}

#[tokio::test]
async fn an_app_service_answers_only_those_who_know_its_header() {
    let tenant = Tenant::start().await;
    let identity = identity(&tenant).await;
    let (client, header) = (text(&identity, "client_id"), text(&identity, "identity_header"));
    let ask = |version, resource, client| question(&tenant, APP_SERVICE, version, resource, client);
    let good = || ask("2019-08-01", EXCHANGE, client.as_str());
    let known = |request: RequestBuilder| request.header("X-IDENTITY-HEADER", &header);
    for (name, request, expected) in [
        ("no header", good(), 401),
        ("the machine's header", good().header("Metadata", "true"), 401),
        ("another value", good().header("X-IDENTITY-HEADER", "x"), 401),
        (
            "another version",
            known(ask("2018-02-01", EXCHANGE, &client)),
            400,
        ),
        (
            "another resource",
            known(ask("2019-08-01", "https://vault", &client)),
            400,
        ),
        ("another identity", known(ask("2019-08-01", EXCHANGE, "x")), 400),
    ] {
        let (status, answer) = json_of(request).await;
        assert_eq!(status, expected, "{name}: {answer}");
        assert_eq!(answer["statusCode"], expected, "{name}: {answer}");
    }
}
