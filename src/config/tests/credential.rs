//! How the portal proves itself: exactly one way, and what the platform brings.

use super::*;
use crate::config::{IdentityEndpoint, Origin};

const NO_SECRET: (&str, &str) = ("REPASS_ENTRA__CLIENT_SECRET", "");
const CERTIFICATE: (&str, &str) = ("REPASS_ENTRA__CLIENT_CERTIFICATE_FILE", "/a/client.crt");
const KEY: (&str, &str) = ("REPASS_ENTRA__CLIENT_KEY_FILE", "/a/client.key");
const TOKEN: (&str, &str) = ("REPASS_ENTRA__FEDERATED_TOKEN_FILE", "/a/token");
const IDENTITY: (&str, &str) = (
    "REPASS_ENTRA__MANAGED_IDENTITY",
    "6731de76-14a6-49ae-97bc-6eba6914391e",
);

/// What the webhook of Microsoft Entra Workload ID injects.
const POD: [(&str, &str); 4] = [
    ("AZURE_FEDERATED_TOKEN_FILE", "/var/run/secrets/token"),
    ("AZURE_TENANT_ID", "11111111-2222-3333-4444-555555555555"),
    ("AZURE_CLIENT_ID", "66666666-7777-8888-9999-aaaaaaaaaaaa"),
    ("AZURE_AUTHORITY_HOST", "https://login.microsoftonline.com/"),
];

#[test]
fn each_way_is_taken_alone() {
    let way = |variables: &[(&str, &str)]| {
        let variables = [&[NO_SECRET], variables].concat();
        format!("{:?}", load(&variables).unwrap().config.entra.credential)
    };
    let certificate = way(&[CERTIFICATE, KEY]);
    assert!(certificate.contains("/a/client.crt") && certificate.contains("/a/client.key"));
    assert_eq!(way(&[TOKEN]), "FederatedToken(\"/a/token\")");
    assert!(way(&[IDENTITY]).contains("api://AzureADTokenExchange\""));
    let china = way(&[IDENTITY, ("REPASS_ENTRA__CLOUD", "china")]);
    assert!(china.contains("api://AzureADTokenExchangeChina"), "{china}");
}

#[test]
fn none_two_and_halves_are_refused() {
    for (variables, key, says) in [
        (vec![NO_SECRET], "entra.client_secret", "is missing"),
        (
            vec![NO_SECRET, CERTIFICATE],
            "entra.client_certificate_file",
            "has no key",
        ),
        (
            vec![NO_SECRET, KEY],
            "entra.client_key_file",
            "has no certificate",
        ),
        (
            vec![CERTIFICATE, KEY],
            "entra.client_certificate_file",
            "by entra.client_secret already",
        ),
        (
            vec![TOKEN],
            "entra.federated_token_file",
            "by entra.client_secret already",
        ),
        (
            vec![IDENTITY],
            "entra.managed_identity",
            "by entra.client_secret already",
        ),
        (
            vec![NO_SECRET, TOKEN, IDENTITY],
            "entra.federated_token_file",
            "by entra.managed_identity already",
        ),
        (
            vec![NO_SECRET, ("REPASS_ENTRA__MANAGED_IDENTITY", "system")],
            "entra.managed_identity",
            "\"system\" is no client ID",
        ),
    ] {
        let problems = load(&variables).unwrap_err();
        let told: Vec<_> = problems
            .0
            .iter()
            .map(|p| (p.key.as_str(), p.what.as_str()))
            .collect();
        assert!(
            told.len() == 1 && told[0].0 == key && told[0].1.ends_with(says),
            "{variables:?}: {told:?}"
        );
    }
    let all = load(&[CERTIFICATE, KEY, TOKEN, IDENTITY]).unwrap_err();
    assert_eq!(all.0.len(), 3, "{all}");
}

#[test]
fn systemd_brings_the_private_key() {
    let directory = std::env::temp_dir().join(format!("repass-client-key-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let brought = ("CREDENTIALS_DIRECTORY", directory.to_str().unwrap());
    let missing = load(&[NO_SECRET, CERTIFICATE, brought]).unwrap_err();
    assert!(missing.to_string().contains("has no key"), "{missing}");
    let file = directory.join("entra.client_key");
    std::fs::write(&file, "").unwrap();
    let key = |variables: &[(&str, &str)]| match load(variables).unwrap().config.entra.credential {
        Credential::Certificate(files) => files.key,
        other => panic!("{other:?}"),
    };
    assert_eq!(key(&[NO_SECRET, CERTIFICATE, brought]), file);
    assert_eq!(key(&[NO_SECRET, CERTIFICATE, KEY, brought]).to_str(), Some(KEY.1));
    let in_file = "[entra]\nclient_key_file = \"/root/key\"\n";
    let both = load_file(in_file, &[NO_SECRET, CERTIFICATE, brought]).unwrap();
    assert_eq!(shown(&both, "entra.client_key_file").as_deref(), file.to_str());
    // Without a certificate it is not asked for.
    assert_eq!(
        client_secret(&load(&[brought]).unwrap().config),
        "canary-client-secret"
    );
    std::fs::remove_dir_all(directory).unwrap();
}

#[test]
fn a_pod_needs_no_settings_of_its_own() {
    let nothing = [
        ("REPASS_ENTRA__TENANT", ""),
        ("REPASS_ENTRA__CLIENT_ID", ""),
        NO_SECRET,
    ];
    let loaded = load(&[&nothing[..], &POD].concat()).unwrap();
    let entra = &loaded.config.entra;
    assert_eq!(entra.tenant.to_string(), POD[1].1);
    assert_eq!(entra.client_id, POD[2].1);
    assert_eq!(
        entra.authority.as_str(),
        format!("https://login.microsoftonline.com/{}/v2.0", POD[1].1)
    );
    assert!(matches!(&entra.credential, Credential::FederatedToken(path) if path.ends_with("secrets/token")));
    let origin = |key| {
        loaded
            .origins
            .iter()
            .find(|s| s.key == key)
            .unwrap()
            .origin
            .clone()
    };
    for (key, variable) in [
        ("entra.tenant", "AZURE_TENANT_ID"),
        ("entra.client_id", "AZURE_CLIENT_ID"),
        ("entra.authority", "AZURE_AUTHORITY_HOST"),
        ("entra.federated_token_file", "AZURE_FEDERATED_TOKEN_FILE"),
    ] {
        assert_eq!(origin(key), Origin::Environment(variable.to_owned()), "{key}");
    }
}

#[test]
fn what_is_set_wins_over_what_a_pod_brings() {
    let config = load(&POD).unwrap().config;
    assert_eq!(client_secret(&config), "canary-client-secret");
    assert_eq!(config.entra.tenant.to_string(), "contoso.com");
    let config = load(&[&[NO_SECRET, CERTIFICATE, KEY][..], &POD].concat())
        .unwrap()
        .config;
    assert!(matches!(config.entra.credential, Credential::Certificate(_)));
    // Without the token file, the rest of the family means nothing: it stands in many a developer's shell.
    let config = load(&POD[1..]).unwrap().config;
    assert_eq!(config.entra.tenant.to_string(), "contoso.com");
    let missing = load(&[&[NO_SECRET, ("REPASS_ENTRA__TENANT", "")][..], &POD[1..]].concat()).unwrap_err();
    let keys: Vec<_> = missing.0.iter().map(|problem| problem.key.as_str()).collect();
    assert_eq!(keys, ["entra.tenant", "entra.client_secret"]);
}

#[test]
fn a_managed_identity_is_asked_near_by_only() {
    let endpoint = |variables: &[(&str, &str)]| {
        let variables = [&[NO_SECRET, IDENTITY], variables].concat();
        load(&variables).map(|loaded| match loaded.config.entra.credential {
            Credential::ManagedIdentity(identity) => identity.endpoint,
            other => panic!("{other:?}"),
        })
    };
    let metadata = endpoint(&[]).unwrap();
    assert!(
        matches!(&metadata, IdentityEndpoint::Metadata(url) if url.as_str() == "http://169.254.169.254/")
    );
    let here = [
        ("IDENTITY_ENDPOINT", "http://localhost:4141/msi/token"),
        ("IDENTITY_HEADER", "canary-header"),
    ];
    let app_service = endpoint(&here).unwrap();
    assert!(matches!(&app_service, IdentityEndpoint::AppService(url, _) if url.path() == "/msi/token"));
    assert!(!format!("{app_service:?}").contains("canary"));
    for far in [
        "https://evil.example/token",
        "http://evil.example/token",
        "http://10.0.0.1/token",
        "http://localhost.evil.example/",
        "nonsense",
    ] {
        let problems = endpoint(&[("AZURE_POD_IDENTITY_AUTHORITY_HOST", far)]).unwrap_err();
        assert!(
            problems.to_string().contains("AZURE_POD_IDENTITY_AUTHORITY_HOST"),
            "{problems}"
        );
        let problems = endpoint(&[("IDENTITY_ENDPOINT", far), here[1]]).unwrap_err();
        assert!(
            problems.to_string().contains("IDENTITY_ENDPOINT is no http URL"),
            "{problems}"
        );
        assert!(!problems.to_string().contains("canary"), "{problems}");
    }
}

#[test]
fn an_authority_of_another_cloud_is_refused() {
    let authority = |cloud, authority| {
        load(&[
            ("REPASS_ENTRA__CLOUD", cloud),
            ("REPASS_ENTRA__AUTHORITY", authority),
        ])
        .map_err(|problems| problems.to_string())
    };
    let us = "https://login.microsoftonline.us/contoso.com/v2.0";
    assert!(authority("us-gov", us).is_ok() && authority("us-gov-dod", us).is_ok());
    for cloud in ["global", "china"] {
        let problem = authority(cloud, us).unwrap_err();
        assert!(problem.contains("belongs to another cloud"), "{problem}");
        assert!(problem.contains("set entra.cloud = \"us-gov\""), "{problem}");
    }
    // Somebody else's is a matter of a warning: proxies and stand-ins live there.
    let other = authority("global", "https://login.example/contoso.com/v2.0").unwrap();
    assert!(
        other
            .warnings
            .iter()
            .any(|warning| warning.starts_with("entra.authority"))
    );
}
