//! A certificate.

use serde_json::json;

use super::{NO_SECRET, assert_never, assert_said, field, last_form, part};
use crate::sign_in::assert_failed;
use crate::support::{ADA, Folder, Identity, Portal};

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
