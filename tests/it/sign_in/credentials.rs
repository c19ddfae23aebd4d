//! How the portal proves itself at the token endpoint, and what a rotation asks of the operator: nothing but the files.

use std::fs;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::assert_failed;
use crate::support::{ADA, Folder, Identity, Portal, logs};

const NO_SECRET: (&str, &str) = ("REPASS_ENTRA__CLIENT_SECRET", "");
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

/// What the token endpoint was sent last.
async fn last_form(portal: &Portal) -> Vec<(String, String)> {
    let requests = portal.tenant.requests("token").await;
    let body = requests.last().unwrap()["body"].as_str().unwrap();
    url::form_urlencoded::parse(body.as_bytes())
        .into_owned()
        .collect()
}

fn field<'f>(form: &'f [(String, String)], name: &str) -> Option<&'f str> {
    form.iter()
        .find(|(found, _)| found == name)
        .map(|(_, value)| value.as_str())
}

async fn client_secret(portal: &Portal) -> String {
    let state = portal.tenant.state().await;
    state["application"]["client_secret"].as_str().unwrap().to_owned()
}

/// Fails unless a line of the log with this reference code says so.
#[track_caller]
fn assert_said(reference: &str, text: &str) {
    let log = logs::all();
    let mut lines = log.lines().filter(|line| line.contains(reference));
    assert!(lines.any(|line| line.contains(text)), "{reference}: {text}");
}

/// Fails if the log holds this anywhere.
#[track_caller]
fn assert_never(canary: &str) {
    assert!(!logs::all().contains(canary));
}

fn part(token: &str, number: usize) -> Value {
    let part = token.split('.').nth(number).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

/// A portal whose certificate is in these two files, which the tenant knows.
async fn with_certificate(certificate: &str, key: &str) -> Portal {
    Portal::with(&[
        NO_SECRET,
        ("REPASS_ENTRA__CLIENT_CERTIFICATE_FILE", certificate),
        ("REPASS_ENTRA__CLIENT_KEY_FILE", key),
    ])
    .await
}

async fn know(portal: &Portal, identity: &Identity) {
    let change = json!({"certificate_pem": identity.certificate});
    portal.tenant.put_application(change).await;
}

#[tokio::test]
async fn a_certificate_signs_in_whatever_its_files_look_like() {
    let identity = Identity::new();
    let other = Identity::new();
    let both = format!("{}{}", identity.pkcs8(), identity.certificate);
    let chain = format!(
        "a comment\r\n{}{}",
        identity.certificate.replace('\n', "\r\n"),
        other.certificate
    );
    for (name, certificate, key) in [
        ("PKCS #8", identity.certificate.clone(), identity.pkcs8()),
        ("PKCS #1", identity.certificate.clone(), identity.pkcs1()),
        ("one file", both.clone(), both),
        ("a chain", chain, identity.pkcs8()),
    ] {
        let folder = Folder::new();
        let portal = with_certificate(&folder.put("c.pem", &certificate), &folder.put("k.pem", &key)).await;
        know(&portal, &identity).await;
        let mut person = portal.person().await;
        person.change().await.assert_status(303);
        let form = last_form(&portal).await;
        assert_eq!(field(&form, "client_secret"), None, "{name}");
        assert_eq!(
            field(&form, "client_assertion_type"),
            Some("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        );
        let assertion = field(&form, "client_assertion").unwrap();
        let (header, claims) = (part(assertion, 0), part(assertion, 1));
        assert_eq!((&header["alg"], &header["typ"]), (&json!("PS256"), &json!("JWT")));
        assert_eq!(header.as_object().unwrap().len(), 3, "{header}");
        let client = field(&form, "client_id").unwrap();
        let tenant = portal.tenant.state().await["tenant"]["id"]
            .as_str()
            .unwrap()
            .to_owned();
        let endpoint = format!("{}/{tenant}/oauth2/v2.0/token", portal.tenant.url);
        assert_eq!(claims["aud"], json!(endpoint), "{name}");
        assert_eq!(
            (claims["iss"].as_str(), claims["sub"].as_str()),
            (Some(client), Some(client))
        );
        let number = |name: &str| claims[name].as_i64().unwrap();
        assert_eq!(number("exp") - number("nbf"), 600, "{claims}");
        assert!(uuid::Uuid::try_parse(claims["jti"].as_str().unwrap()).is_ok());
        assert_never(assertion);
    }
}

#[tokio::test]
async fn a_certificate_is_replaced_while_the_portal_runs() {
    let (old, new) = (Identity::new(), Identity::new());
    let folder = Folder::new();
    let files = [
        folder.put("c.pem", &old.certificate),
        folder.put("k.pem", &old.pkcs8()),
    ];
    let portal = with_certificate(&files[0], &files[1]).await;
    know(&portal, &old).await;
    portal.person().await;
    let first = last_form(&portal).await;
    portal.person().await;
    let second = last_form(&portal).await;
    assert_eq!(
        field(&first, "client_assertion"),
        field(&second, "client_assertion"),
        "it is used while it lives"
    );

    // Half of the rotation is done: the pair does not fit together, and the old one goes on.
    folder.put("c.pem", &new.certificate);
    portal.person().await;
    folder.put("k.pem", "-----BEGIN nonsense");
    portal.person().await;
    // The other half.
    know(&portal, &new).await;
    folder.put("k.pem", &new.pkcs8());
    portal.person().await;
    let third = last_form(&portal).await;
    assert_ne!(
        part(field(&first, "client_assertion").unwrap(), 0),
        part(field(&third, "client_assertion").unwrap(), 0)
    );
}

#[tokio::test]
async fn a_certificate_that_nobody_registered_is_the_operators_job() {
    let (registered, other) = (Identity::new(), Identity::new());
    let folder = Folder::new();
    let files = [
        folder.put("c.pem", &other.certificate),
        folder.put("k.pem", &other.pkcs8()),
    ];
    let portal = with_certificate(&files[0], &files[1]).await;
    know(&portal, &registered).await;
    let mut stranger = portal.person_named(ADA).await;
    let page = stranger.sign_in().await;
    assert_failed(&page, "portal_misconfigured", 502);
    assert_said(&page.reference(), "AADSTS700027");
    let form = last_form(&portal).await;
    assert_never(field(&form, "client_assertion").unwrap());
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

#[tokio::test]
async fn a_client_secret_is_replaced_while_the_portal_runs() {
    let folder = Folder::new();
    let file = folder.put("secret", "not-yet-the-secret");
    let portal = Portal::with(&[NO_SECRET, ("REPASS_ENTRA__CLIENT_SECRET_FILE", &file)]).await;
    let mut ada = portal.person_named(ADA).await;
    assert_failed(&ada.sign_in().await, "portal_misconfigured", 502);
    folder.put("secret", &client_secret(&portal).await);
    portal.person().await;
    portal
        .tenant
        .put_application(json!({"client_secret": "a-new-secret"}))
        .await;
    folder.put("secret", "a-new-secret\n");
    portal.person().await;
    // Emptied by accident: the last good one goes on.
    folder.put("secret", "");
    portal.person().await;
    assert_never("a-new-secret");
}
