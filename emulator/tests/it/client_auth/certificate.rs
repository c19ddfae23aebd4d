//! Assertions that a certificate's key signs.

use serde_json::{Value, json};

use super::signer::{Signer, with};
use super::{FAR, assert, invalid_client, refusal, sentence};
use crate::support::Tenant;

/// The claims of a good assertion.
fn claims(tenant: &Tenant) -> Value {
    let id = tenant.emulator.client_id();
    let audience = tenant.tenant_url("/oauth2/v2.0/token");
    json!({"iss": id, "sub": id, "aud": audience, "jti": "1", "iat": 1, "nbf": 1, "exp": FAR})
}

async fn registered(certificates: &[&Signer]) -> Tenant {
    let tenant = Tenant::start().await;
    register(&tenant, certificates).await;
    tenant
}

async fn register(tenant: &Tenant, certificates: &[&Signer]) {
    let pem: String = certificates.iter().map(|signer| signer.pem.as_str()).collect();
    tenant.set_application(json!({"certificate_pem": pem})).await;
}

#[tokio::test]
async fn what_microsofts_clients_send_is_accepted() {
    let signer = Signer::new();
    let tenant = registered(&[&signer]).await;
    let (header, good) = (signer.header(), claims(&tenant));
    let older = json!({"alg": "RS256", "typ": "JWT", "x5t": signer.sha1()});
    let domain = tenant.url("/contoso.example/oauth2/v2.0/token");
    let issuer = tenant.tenant_url("/v2.0");
    for (name, header, claims) in [
        ("as documented", header.clone(), good.clone()),
        ("the older form", older.clone(), good.clone()),
        (
            "with the padding of MSAL for Python",
            with(&older, "x5t", json!(format!("{}=", signer.sha1()))),
            good.clone(),
        ),
        (
            "only its certificate",
            json!({"alg": "PS256", "typ": "JWT", "x5c": signer.x5c()}),
            good.clone(),
        ),
        (
            "both thumbprints",
            with(&header, "x5t", json!(signer.sha1())),
            good.clone(),
        ),
        (
            "with its certificate",
            with(&header, "x5c", signer.x5c()),
            good.clone(),
        ),
        ("without a type", with(&header, "typ", Value::Null), good.clone()),
        (
            "the tenant's domain",
            header.clone(),
            with(&good, "aud", json!(domain)),
        ),
        (
            "the issuer as audience",
            header.clone(),
            with(&good, "aud", json!(issuer)),
        ),
        (
            "fractions of seconds",
            header.clone(),
            with(&with(&good, "exp", json!(4_102_444_800.25)), "nbf", json!(1.5)),
        ),
        ("no start", header.clone(), with(&good, "nbf", Value::Null)),
        (
            "its id in capitals",
            header.clone(),
            with(&good, "iss", json!(tenant.emulator.client_id().to_uppercase())),
        ),
    ] {
        assert_eq!(
            assert(&tenant, &signer.sign(&header, &claims)).await,
            None,
            "{name}"
        );
    }
    let same = signer.sign(&header, &good);
    for _ in 0..2 {
        assert_eq!(assert(&tenant, &same).await, None, "its jti may come again");
    }
}

#[tokio::test]
async fn a_key_or_a_name_that_is_not_registered_has_its_number() {
    let (signer, stranger) = (Signer::new(), Signer::new());
    let tenant = registered(&[&signer]).await;
    let (header, good) = (signer.header(), claims(&tenant));
    for (name, assertion, expected) in [
        (
            "another key",
            stranger.sign(&header, &good),
            invalid_client(700_027),
        ),
        (
            "another certificate",
            stranger.sign(&stranger.header(), &good),
            invalid_client(700_027),
        ),
        (
            "no thumbprint",
            signer.sign(&with(&header, "x5t#S256", Value::Null), &good),
            invalid_client(700_027),
        ),
        (
            "only another certificate",
            signer.sign(&json!({"alg": "PS256", "x5c": stranger.x5c()}), &good),
            invalid_client(700_027),
        ),
        (
            "a thumbprint and another certificate",
            signer.sign(&with(&header, "x5c", stranger.x5c()), &good),
            invalid_client(700_027),
        ),
        (
            "two thumbprints of two certificates",
            signer.sign(&with(&header, "x5t", json!(stranger.sha1())), &good),
            invalid_client(700_027),
        ),
        (
            "the thumbprint as hexadecimal digits",
            signer.sign(&with(&header, "x5t#S256", json!("AB".repeat(32))), &good),
            invalid_client(700_027),
        ),
        (
            "signed otherwise than its header says",
            signer.sign_as("RS256", &header, &good),
            invalid_client(700_027),
        ),
    ] {
        assert_eq!(assert(&tenant, &assertion).await, expected, "{name}");
    }
}

#[tokio::test]
async fn what_is_wrong_inside_of_an_assertion_has_its_number() {
    let signer = Signer::new();
    let tenant = registered(&[&signer]).await;
    let (header, good) = (signer.header(), claims(&tenant));
    let alg = |name: &str| with(&header, "alg", json!(name));
    let claim = |name: &str, value: Value| with(&good, name, value);
    let now = time::OffsetDateTime::now_utc().unix_timestamp();
    for (name, assertion, expected) in [
        (
            "not signed",
            signer.sign(&alg("none"), &good),
            invalid_client(5_002_738),
        ),
        (
            "a shared key",
            signer.sign(&alg("HS256"), &good),
            invalid_client(5_002_738),
        ),
        (
            "another algorithm",
            signer.sign(&alg("RS512"), &good),
            invalid_client(5_002_738),
        ),
        (
            "another type",
            signer.sign(&with(&header, "typ", json!("at+jwt")), &good),
            refusal(400, "invalid_request", 5_002_727),
        ),
        (
            "expired",
            signer.sign(&header, &claim("exp", json!(now - 600))),
            invalid_client(700_024),
        ),
        (
            "not yet valid",
            signer.sign(&header, &claim("nbf", json!(now + 600))),
            invalid_client(700_024),
        ),
        (
            "no end",
            signer.sign(&header, &claim("exp", Value::Null)),
            invalid_client(50027),
        ),
        (
            "an end in letters",
            signer.sign(&header, &claim("exp", json!("4102444800"))),
            invalid_client(50027),
        ),
        (
            "another audience",
            signer.sign(&header, &claim("aud", json!("https://elsewhere.example"))),
            invalid_client(700_023),
        ),
        (
            "no audience",
            signer.sign(&header, &claim("aud", Value::Null)),
            invalid_client(700_023),
        ),
        (
            "another subject",
            signer.sign(&header, &claim("sub", json!("somebody"))),
            invalid_client(50048),
        ),
        (
            "another issuer",
            signer.sign(&header, &claim("iss", json!("somebody"))),
            invalid_client(50048),
        ),
        ("letters", "rubbish".to_owned(), invalid_client(50027)),
        ("two parts", "e30.e30".to_owned(), invalid_client(50027)),
        ("no JSON", "YQ.YQ.YQ".to_owned(), invalid_client(50027)),
    ] {
        assert_eq!(assert(&tenant, &assertion).await, expected, "{name}");
    }
}

#[tokio::test]
async fn the_words_name_the_key_and_the_times() {
    let (signer, stranger) = (Signer::new(), Signer::new());
    let tenant = registered(&[&signer]).await;
    let good = claims(&tenant);
    let older = json!({"alg": "RS256", "typ": "JWT", "x5t": "AQIDBAUGBwgJCgsMDQ4P_wECAwQ"});
    let unknown = sentence(&tenant, &stranger.sign(&older, &good)).await;
    let thumbprint = "Thumbprint of key used by client: '0102030405060708090A0B0C0D0E0FFF01020304'";
    assert!(
        unknown.contains("[Reason - The key was not found., ") && unknown.contains(thumbprint),
        "{unknown}"
    );
    let late = with(&with(&good, "exp", json!(1_000_000_000)), "nbf", Value::Null);
    let late = sentence(&tenant, &signer.sign(&signer.header(), &late)).await;
    let times = "assertion valid from 1970-01-01T00:00:00.0000000Z, \
                 expiry time of assertion 2001-09-09T01:46:40.0000000Z.";
    assert!(late.contains(times), "{late}");
}

#[tokio::test]
async fn old_and_new_certificates_count_until_they_are_removed() {
    let (old, new) = (Signer::new(), Signer::new());
    let tenant = registered(&[&old]).await;
    let good = claims(&tenant);
    let sent = async |signer: &Signer| assert(&tenant, &signer.sign(&signer.header(), &good)).await;
    let unknown = || invalid_client(700_027);
    assert_eq!((sent(&old).await, sent(&new).await), (None, unknown()));
    register(&tenant, &[&old, &new]).await;
    assert_eq!((sent(&old).await, sent(&new).await), (None, None));
    register(&tenant, &[&new]).await;
    assert_eq!((sent(&old).await, sent(&new).await), (unknown(), None));
    register(&tenant, &[]).await;
    assert_eq!(sent(&new).await, unknown());
}

#[tokio::test]
async fn a_certificate_outside_its_years_proves_nothing() {
    let (past, future) = (Signer::valid(2000, 2001), Signer::valid(2099, 2100));
    let tenant = registered(&[&past, &future]).await;
    let good = claims(&tenant);
    for signer in [past, future] {
        let assertion = signer.sign(&signer.header(), &good);
        assert_eq!(assert(&tenant, &assertion).await, invalid_client(1_000_502));
    }
}
