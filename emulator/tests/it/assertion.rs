//! Client assertions: a certificate, a foreign issuer.
#![expect(clippy::unwrap_used, reason = "a failed set-up should fail the test")]

use aws_lc_rs::digest;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RSA_PSS_SHA256, RsaEncoding};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rcgen::{CertificateParams, PKCS_RSA_SHA256};
use serde_json::{Value, json};

use crate::support::{ADA, ADAS_PASSWORD, Tenant};

const FAR: i64 = 4_102_444_800;

/// Redeems a fresh code with this assertion; the number of the refusal, if it was one.
async fn redeem(tenant: &Tenant, assertion: String) -> Option<i64> {
    let code = tenant
        .sign_in(ADA, ADAS_PASSWORD, &[])
        .await
        .parameter("code")
        .unwrap();
    let mut fields = tenant.redemption(&code);
    fields.retain(|(name, _)| *name != "client_secret");
    fields.push(("client_assertion", assertion));
    let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    fields.push(("client_assertion_type", kind.to_owned()));
    let (_, answer) = tenant.redeem(&fields).await;
    answer.pointer("/error_codes/0").and_then(Value::as_i64)
}

fn part(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

#[tokio::test]
async fn a_certificate_proves_the_application() {
    let tenant = Tenant::start().await;
    let pair = rcgen::KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap();
    let certificate = CertificateParams::default().self_signed(&pair).unwrap();
    let key = KeyPair::from_pkcs8(pair.serialized_der()).unwrap();
    tenant
        .set_application(json!({"certificate_pem": certificate.pem()}))
        .await;

    let sha1 = URL_SAFE_NO_PAD.encode(digest::digest(
        &digest::SHA1_FOR_LEGACY_USE_ONLY,
        certificate.der(),
    ));
    let sha256 = URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, certificate.der()));
    let modern = json!({"alg": "PS256", "typ": "JWT", "x5t#S256": sha256});
    let older = json!({"alg": "RS256", "typ": "JWT", "x5t": sha1});
    let sign = |header: &Value, encoding: &'static dyn RsaEncoding, claims: Value| {
        let message = format!("{}.{}", part(header), part(&claims));
        let mut signature = vec![0; key.public_modulus_len()];
        key.sign(encoding, &SystemRandom::new(), message.as_bytes(), &mut signature)
            .unwrap();
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    };
    let id = tenant.emulator.client_id();
    let token_url = tenant.tenant_url("/oauth2/v2.0/token");
    let good = json!({"iss": id, "sub": id, "aud": token_url, "exp": FAR, "nbf": 1, "jti": "1"});
    let late = json!({"iss": id, "sub": id, "aud": token_url, "exp": 1_000_000_000});
    let elsewhere = json!({"iss": id, "sub": id, "aud": "https://elsewhere.example", "exp": FAR});
    let unnamed = json!({"alg": "PS256", "typ": "JWT"});

    let first = sign(&modern, &RSA_PSS_SHA256, good.clone());
    assert_eq!(redeem(&tenant, first.clone()).await, None);
    assert_eq!(
        redeem(&tenant, first).await,
        None,
        "an assertion may be used again"
    );
    assert_eq!(
        redeem(&tenant, sign(&older, &RSA_PKCS1_SHA256, good.clone())).await,
        None
    );
    assert_eq!(
        redeem(&tenant, sign(&modern, &RSA_PKCS1_SHA256, good.clone())).await,
        Some(700_027)
    );
    assert_eq!(
        redeem(&tenant, sign(&unnamed, &RSA_PSS_SHA256, good)).await,
        Some(700_027)
    );
    assert_eq!(
        redeem(&tenant, sign(&modern, &RSA_PSS_SHA256, late)).await,
        Some(700_024)
    );
    assert_eq!(
        redeem(&tenant, sign(&modern, &RSA_PSS_SHA256, elsewhere)).await,
        Some(50027)
    );
}

#[tokio::test]
async fn a_foreign_issuer_is_matched_exactly() {
    let tenant = Tenant::start().await;
    let subject = "system:serviceaccount:portal:portal";
    let assertion = |issuer: &str, subject: &str, audience: Value| {
        let claims = json!({"iss": issuer, "sub": subject, "aud": audience, "exp": FAR});
        format!("{}.{}.c2ln", part(&json!({"alg": "RS256"})), part(&claims))
    };
    let (issuer, audience) = ("https://cluster.example", json!(["api://AzureADTokenExchange"]));
    let good = assertion(issuer, subject, audience.clone());
    assert_eq!(redeem(&tenant, good.clone()).await, Some(70025));
    let credential = json!({"issuer": issuer, "subject": subject, "audiences": audience});
    tenant
        .set_application(json!({"federated_credentials": [credential]}))
        .await;
    assert_eq!(redeem(&tenant, good).await, None);
    for (assertion, code) in [
        (
            assertion("https://cluster.example/", subject, audience.clone()),
            700_211,
        ),
        (
            assertion(issuer, "system:serviceaccount:portal:other", audience.clone()),
            700_213,
        ),
        (assertion(issuer, subject, json!("api://elsewhere")), 70021),
        ("rubbish".to_owned(), 50027),
    ] {
        assert_eq!(redeem(&tenant, assertion).await, Some(code));
    }
}
