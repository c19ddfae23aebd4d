//! Authorities of one's own, as TLS-intercepting proxies and private networks need them.

use std::fs;

use super::{cannot_sign_in, path, portal, secure};
use crate::support::Portal;
use crate::support::hostile_graph::HostileGraph;
use crate::support::hostile_graph::certificates::{Authority, Certificate};

#[tokio::test]
async fn a_bundle_is_read_as_administrators_make_them() {
    let others = [Authority::new(), Authority::new()];
    let [one, other] = others
        .each_ref()
        .map(|other| fs::read_to_string(&other.file).unwrap());
    for line_end in ["\n", "\r\n"] {
        let (emulator, folder) = secure("127.0.0.1:0").await;
        let ours = fs::read_to_string(emulator.ca_pem().unwrap()).unwrap();
        let text =
            format!("# our authorities\n\n{one}subject=CN = Old\n{other}\n# in use: é\n{ours}# the end");
        let bundle = folder.file("bundle.pem");
        fs::write(&bundle, text.replace('\n', line_end)).unwrap();
        let portal = portal(emulator, &[("REPASS_HTTP__CA_FILE", path(&bundle))]).await;
        let mut person = portal.person().await;
        assert_eq!(person.change_and_look().await.name(), "changed");
    }
}

#[tokio::test]
async fn without_its_file_an_authority_is_not_believed_and_the_log_names_the_setting() {
    let (emulator, _tls) = secure("127.0.0.1:0").await;
    let portal = portal(emulator, &[]).await;
    let cause = cannot_sign_in(&portal).await;
    assert!(
        cause.contains("certificate") && cause.contains("http.ca_file"),
        "{cause}"
    );
}

#[tokio::test]
async fn the_log_says_what_is_wrong_with_a_certificate() {
    let authority = Authority::new();
    for (certificate, words) in [
        (Certificate::WrongName, "its certificate is for another name"),
        (Certificate::Expired, "its certificate has expired"),
        (Certificate::NotYet, "its certificate is not valid yet"),
        (Certificate::WrongPurpose, "its certificate is not accepted"),
        (Certificate::SelfSigned, "its certificate is not accepted"),
        (Certificate::AnotherAuthority, "its certificate is not accepted"),
    ] {
        let server = HostileGraph::with_tls(authority.server(certificate, &["http/1.1"])).await;
        let there = format!("{}/contoso.example/v2.0", server.url);
        let settings = [
            ("REPASS_ENTRA__TENANT", "contoso.example"),
            ("REPASS_ENTRA__AUTHORITY", &there),
            ("REPASS_HTTP__CA_FILE", authority.file.to_str().unwrap()),
        ];
        let portal = Portal::with(&settings).await;
        let cause = cannot_sign_in(&portal).await;
        assert!(cause.contains(words), "{certificate:?}: {cause}");
    }
}
