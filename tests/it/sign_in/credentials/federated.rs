//! A token of somebody whom the application trusts: of a cluster, or of a managed identity.

use std::fs;

use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde_json::json;
use time::OffsetDateTime;

use super::{NO_SECRET, assert_never, assert_said, field, last_form};
use crate::sign_in::assert_failed;
use crate::support::{ADA, Folder, Identity, Portal};

const AUDIENCE: &str = "api://AzureADTokenExchange";
const ISSUER: &str = "https://cluster.example/";
const SUBJECT: &str = "system:serviceaccount:passwords:repass";

/// A token as a Kubernetes cluster writes it, good for so many seconds.
fn token(cluster: &Identity, lives: i64) -> String {
    let now = OffsetDateTime::now_utc().unix_timestamp();
    let claims = json!({
        "iss": ISSUER, "sub": SUBJECT, "aud": [AUDIENCE], "iat": now, "nbf": now - 1000, "exp": now + lives,
    });
    let key = EncodingKey::from_rsa_pem(cluster.pkcs8().as_bytes()).unwrap();
    jsonwebtoken::encode(&Header::new(Algorithm::RS256), &claims, &key).unwrap()
}

#[tokio::test]
async fn a_federated_token_is_read_again_for_every_sign_in() {
    let cluster = Identity::new();
    let folder = Folder::new();
    let file = folder.put("token", &format!("{}\n", token(&cluster, -1000)));
    let portal = Portal::with(&[NO_SECRET, ("REPASS_ENTRA__FEDERATED_TOKEN_FILE", &file)]).await;
    let trust = json!({
        "name": "cluster", "issuer": ISSUER, "subject": SUBJECT, "audiences": [AUDIENCE],
        "public_key_pem": cluster.key.public_key_pem(),
    });
    portal
        .tenant
        .put_application(json!({"federated_credentials": [trust]}))
        .await;
    let mut ada = portal.person_named(ADA).await;
    assert_failed(&ada.sign_in().await, "portal_misconfigured", 502);

    // The cluster writes a fresh one.
    let fresh = token(&cluster, 3600);
    folder.put("token", &fresh);
    let mut person = portal.person().await;
    person.change().await.assert_status(303);
    let form = last_form(&portal).await;
    assert_eq!(field(&form, "client_assertion"), Some(fresh.as_str()));
    assert_eq!(field(&form, "client_secret"), None);

    // The file goes away: that is said, and nothing is sent.
    let before = portal.tenant.requests("token").await.len();
    fs::remove_file(&file).unwrap();
    let mut ada = portal.person_named(ADA).await;
    let page = ada.sign_in().await;
    assert_failed(&page, "portal_misconfigured", 502);
    assert_said(&page.reference(), "entra.federated_token_file: ");
    assert_eq!(portal.tenant.requests("token").await.len(), before);
    assert_never(&fresh);
}

/// The settings of a portal that runs on Azure.
const ON_A_MACHINE: [(&str, &str); 3] = [
    NO_SECRET,
    ("REPASS_ENTRA__MANAGED_IDENTITY", "{identity}"),
    ("AZURE_POD_IDENTITY_AUTHORITY_HOST", "{stand-in}"),
];

async fn trust_the_identity(portal: &Portal) {
    let state = portal.tenant.state().await;
    let tenant = state["tenant"]["id"].as_str().unwrap();
    let trust = json!({
        "issuer": format!("{}/{tenant}/v2.0", portal.tenant.url),
        "subject": state["managed_identity"]["principal_id"],
        "audiences": [AUDIENCE],
    });
    let change = json!({"federated_credentials": [trust]});
    portal.tenant.put_application(change).await;
}

#[tokio::test]
async fn a_managed_identity_signs_in_and_its_token_is_kept_while_it_lives() {
    let app_service = [
        NO_SECRET,
        ("REPASS_ENTRA__MANAGED_IDENTITY", "{identity}"),
        ("IDENTITY_ENDPOINT", "{stand-in}/msi/token"),
        ("IDENTITY_HEADER", "{identity_header}"),
    ];
    for settings in [&ON_A_MACHINE[..], &app_service] {
        let portal = Portal::with(settings).await;
        trust_the_identity(&portal).await;
        let mut person = portal.person().await;
        person.change().await.assert_status(303);
        portal.person().await;
        let asked = portal.tenant.requests("managedIdentity").await;
        assert_eq!(asked.len(), 1, "{asked:?}");
        let form = last_form(&portal).await;
        let token = field(&form, "client_assertion").unwrap();
        assert_never(token);
        // 24 hours less the five minutes to spare, and whoever comes then.
        portal.later(24 * 3600 - 299);
        let _ = portal.person_named(ADA).await.sign_in().await;
        assert_eq!(portal.tenant.requests("managedIdentity").await.len(), 2);
    }
}

#[tokio::test]
async fn a_managed_identity_that_is_not_there_is_said() {
    let unknown = (
        "REPASS_ENTRA__MANAGED_IDENTITY",
        "11111111-2222-3333-4444-555555555555",
    );
    let portal = Portal::with(&[NO_SECRET, unknown, ON_A_MACHINE[2]]).await;
    let page = portal.person_named(ADA).await.sign_in().await;
    assert_failed(&page, "portal_misconfigured", 502);
    assert_said(
        &page.reference(),
        "entra.managed_identity: its endpoint answers 400",
    );

    let portal = Portal::with(&ON_A_MACHINE).await;
    trust_the_identity(&portal).await;
    for (fault, problem, status) in [
        (json!({"status": 500}), "microsoft_unavailable", 503),
        (json!({"status": 429}), "microsoft_unavailable", 503),
        (json!({"status": 403}), "portal_misconfigured", 502),
        (
            json!({"status": 200, "body": "CANARY"}),
            "microsoft_unavailable",
            503,
        ),
        (json!({"drop": "before"}), "portal_misconfigured", 502),
    ] {
        portal.tenant.fault("managedIdentity", fault.clone()).await;
        let page = portal.person_named(ADA).await.sign_in().await;
        assert_failed(&page, problem, status);
        assert!(!page.body.contains("CANARY"), "{fault}");
    }
    // And none of that lasts.
    portal.person().await;
}
