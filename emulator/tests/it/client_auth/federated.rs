//! Somebody else's tokens as assertions.

use serde_json::{Value, json};

use super::signer::{Signer, with};
use super::{FAR, assert, invalid_client, sentence};
use crate::support::Tenant;

const ISSUER: &str = "https://cluster.example";
const SUBJECT: &str = "system:serviceaccount:portal:portal";
const AUDIENCE: &str = "api://AzureADTokenExchange";

/// A service account's token of Kubernetes: no `typ`, the audience as a list.
fn claims() -> Value {
    json!({"iss": ISSUER, "sub": SUBJECT, "aud": [AUDIENCE], "iat": 1, "nbf": 1, "exp": FAR, "jti": "1"})
}

fn header(kid: &str) -> Value {
    json!({"alg": "RS256", "kid": kid})
}

fn credential(more: Value) -> Value {
    let mut credential = json!({"issuer": ISSUER, "subject": SUBJECT, "audiences": [AUDIENCE]});
    let Value::Object(more) = more else {
        return credential;
    };
    credential.as_object_mut().unwrap().extend(more);
    credential
}

async fn trusting(credentials: &[Value]) -> Tenant {
    let tenant = Tenant::start().await;
    tenant
        .set_application(json!({"federated_credentials": credentials}))
        .await;
    tenant
}

#[tokio::test]
async fn issuer_subject_audience_and_signature_all_have_to_fit() {
    let (signer, next, stranger) = (Signer::new(), Signer::new(), Signer::new());
    let jwks = json!({"keys": [signer.jwk("one"), next.jwk("two")]});
    let tenant = trusting(&[credential(json!({"jwks": jwks}))]).await;
    let good = claims();
    let claim = |name: &str, value: Value| signer.sign(&header("one"), &with(&good, name, value));
    for (name, assertion, expected) in [
        ("good", signer.sign(&header("one"), &good), None),
        ("the issuer's next key", next.sign(&header("two"), &good), None),
        ("the audience as a text", claim("aud", json!(AUDIENCE)), None),
        (
            "a slash more",
            claim("iss", json!("https://cluster.example/")),
            invalid_client(700_211),
        ),
        ("no issuer", claim("iss", Value::Null), invalid_client(700_211)),
        (
            "another account",
            claim("sub", json!("system:serviceaccount:portal:other")),
            invalid_client(700_213),
        ),
        (
            "another case",
            claim("sub", json!("system:serviceaccount:Portal:portal")),
            invalid_client(7_002_138),
        ),
        (
            "another audience",
            claim("aud", json!(["https://kubernetes.default.svc"])),
            invalid_client(700_212),
        ),
        ("no audience", claim("aud", Value::Null), invalid_client(700_212)),
        (
            "expired",
            claim("exp", json!(1_000_000_000)),
            invalid_client(700_024),
        ),
        (
            "somebody else's key",
            stranger.sign(&header("one"), &good),
            invalid_client(700_027),
        ),
        (
            "the key of another name",
            next.sign(&header("one"), &good),
            invalid_client(700_027),
        ),
        (
            "an unknown name",
            signer.sign(&header("three"), &good),
            invalid_client(700_027),
        ),
        (
            "not signed",
            signer.sign(&json!({"alg": "none", "kid": "one"}), &good),
            invalid_client(5_002_738),
        ),
        (
            "the other padding",
            signer.sign(&json!({"alg": "PS256", "kid": "one"}), &good),
            invalid_client(5_002_738),
        ),
    ] {
        assert_eq!(assert(&tenant, &assertion).await, expected, "{name}");
    }
    let nearly = claim("sub", json!("system:serviceaccount:Portal:portal"));
    let nearly = sentence(&tenant, &nearly).await;
    assert!(
        nearly.contains("but not with case-sensitive comparison"),
        "{nearly}"
    );
}

#[tokio::test]
async fn without_a_registered_issuer_nothing_fits() {
    let tenant = Tenant::start().await;
    let assertion = Signer::new().sign(&header("one"), &claims());
    assert_eq!(assert(&tenant, &assertion).await, invalid_client(70025));
}

#[tokio::test]
async fn one_of_several_credentials_is_enough() {
    let (signer, other) = (Signer::new(), Signer::new());
    let another = json!({"subject": "somebody", "public_key_pem": other.public_key_pem});
    let ours = json!({"public_key_pem": signer.public_key_pem});
    let tenant = trusting(&[credential(another), credential(ours)]).await;
    let sent = async |signer: &Signer| assert(&tenant, &signer.sign(&header("x"), &claims())).await;
    assert_eq!(sent(&signer).await, None);
    assert_eq!(sent(&other).await, invalid_client(700_027));
}
