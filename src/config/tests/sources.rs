//! Where settings come from, and what they become.

use std::{env::temp_dir, fs, path::PathBuf, time::Duration};

use secrecy::ExposeSecret as _;

use super::*;
use crate::config::{Cloud, Listen, Origin, Tenant};

/// 32 bytes, in base64 and in its alphabet for URLs.
const KEYS: [&str; 2] = [
    "+/+/AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxw=",
    "-_-_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxw",
];

#[test]
fn the_environment_alone_is_enough() {
    let Loaded { config, warnings, .. } = load(&[]).unwrap();
    assert_eq!(config.server.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(config.entra.tenant, Tenant::Domain("contoso.com".to_owned()));
    assert_eq!(
        config.entra.authority.as_str(),
        "https://login.microsoftonline.com/contoso.com/v2.0"
    );
    assert_eq!(config.graph.url.as_str(), "https://graph.microsoft.com/");
    assert_eq!(config.session.idle, Duration::from_mins(10));
    assert!(config.session.secrets.is_empty());
    assert_eq!((config.attempts.limit, config.attempts.daily_limit), (4, 8));
    assert_eq!(warnings.len(), 1, "{warnings:?}");
}

#[test]
fn the_environment_wins_over_the_file_and_an_empty_variable_does_not() {
    let text = "[log]\nlevel = \"warn\"\nformat = \"text\"\n";
    let loaded = load_file(
        text,
        &[("REPASS_LOG__LEVEL", "debug"), ("REPASS_LOG__FORMAT", "")],
    )
    .unwrap();
    assert_eq!(shown(&loaded, "log.level").unwrap(), "debug");
    let origin = |key| {
        loaded
            .origins
            .iter()
            .find(|s| s.key == key)
            .unwrap()
            .origin
            .clone()
    };
    assert_eq!(
        origin("log.level"),
        Origin::Environment("REPASS_LOG__LEVEL".to_owned())
    );
    assert_eq!(
        origin("log.format"),
        Origin::File {
            path: "config.toml".into(),
            line: 3,
            column: 1
        }
    );
    assert_eq!(origin("graph.timeout"), Origin::Default);
}

#[test]
fn the_cloud_decides_the_addresses_and_the_budget() {
    for (name, cloud, login, graph, limits) in [
        (
            "us-gov",
            Cloud::UsGov,
            "https://login.microsoftonline.us",
            "https://graph.microsoft.us",
            (2, 2),
        ),
        (
            "us-gov-dod",
            Cloud::UsGovDod,
            "https://login.microsoftonline.us",
            "https://dod-graph.microsoft.us",
            (2, 2),
        ),
        (
            "china",
            Cloud::China,
            "https://login.partner.microsoftonline.cn",
            "https://microsoftgraph.chinacloudapi.cn",
            (4, 8),
        ),
    ] {
        let config = load(&[("REPASS_ENTRA__CLOUD", name)]).unwrap().config;
        assert_eq!(config.entra.cloud, cloud);
        assert_eq!(
            config.entra.authority.as_str(),
            format!("{login}/contoso.com/v2.0")
        );
        assert_eq!(config.graph.url.origin().ascii_serialization(), graph);
        assert_eq!((config.attempts.limit, config.attempts.daily_limit), limits);
    }
}

#[test]
fn addresses_of_this_machine_may_be_plain_http() {
    for host in ["localhost", "127.0.0.1", "127.9.9.9", "[::1]"] {
        let url = format!("http://{host}:9400");
        let authority = format!("{url}/contoso.com/v2.0/");
        let variables = [
            ("REPASS_SERVER__PUBLIC_URL", url.as_str()),
            ("REPASS_GRAPH__URL", &url),
            ("REPASS_ENTRA__AUTHORITY", &authority),
        ];
        let Loaded { config, warnings, .. } = load(&variables).unwrap();
        assert_eq!(config.entra.authority.as_str(), authority.trim_end_matches('/'));
        assert!(
            warnings.len() == 1 && warnings[0].contains("plain http"),
            "{warnings:?}"
        );
    }
}

#[test]
fn secrets_come_from_files_too() {
    let directory = folder("secret-files");
    let (client, session) = (directory.join("client"), directory.join("session"));
    fs::write(&client, "from-a-file\r\n").unwrap();
    fs::write(&session, format!("{}\n{}\n", KEYS[0], KEYS[1])).unwrap();
    let none = ("REPASS_ENTRA__CLIENT_SECRET", "");
    let by_variable = ("REPASS_ENTRA__CLIENT_SECRET_FILE", client.to_str().unwrap());
    let config = load(&[
        none,
        by_variable,
        ("REPASS_SESSION__SECRET_FILE", session.to_str().unwrap()),
    ])
    .unwrap()
    .config;
    assert_eq!(config.entra.client_secret.expose_secret(), "from-a-file");
    assert_eq!(config.session.secrets.len(), 2);
    assert_eq!(
        config.session.secrets[0].expose(),
        config.session.secrets[1].expose()
    );

    let text = format!("[entra]\nclient_secret_file = {client:?}\n");
    assert_eq!(
        load_file(&text, &[none])
            .unwrap()
            .config
            .entra
            .client_secret
            .expose_secret(),
        "from-a-file"
    );
    let variable_wins = load_file(&text, &[]).unwrap().config.entra.client_secret;
    assert_eq!(variable_wins.expose_secret(), "canary-client-secret");

    let twice = load(&[by_variable]).unwrap_err().to_string();
    assert!(twice.contains("entra.client_secret: is set twice"), "{twice}");
    let gone = load(&[none, ("REPASS_ENTRA__CLIENT_SECRET_FILE", "/nowhere/canary")]).unwrap_err();
    assert_eq!(gone.0.len(), 1, "{gone}");
    assert!(gone.to_string().starts_with(
        "1 problem in the settings\n\nentra.client_secret_file: /nowhere/canary cannot be read"
    ));
    fs::remove_dir_all(directory).unwrap();
}

#[test]
fn systemd_brings_secrets() {
    for name in ["entra.client_secret", "entra_client_secret"] {
        let directory = folder(name);
        fs::write(directory.join(name), "from-systemd\n").unwrap();
        let directory_variable = ("CREDENTIALS_DIRECTORY", directory.to_str().unwrap());
        let loaded = load(&[("REPASS_ENTRA__CLIENT_SECRET", ""), directory_variable]).unwrap();
        assert_eq!(loaded.config.entra.client_secret.expose_secret(), "from-systemd");
        let origin = &loaded
            .origins
            .iter()
            .find(|s| s.key == "entra.client_secret")
            .unwrap()
            .origin;
        assert_eq!(*origin, Origin::Credential(directory.join(name)));
        let explicit = load(&[directory_variable]).unwrap().config.entra.client_secret;
        assert_eq!(explicit.expose_secret(), "canary-client-secret");
        fs::remove_dir_all(directory).unwrap();
    }
}

#[test]
fn the_file_is_the_one_that_was_named() {
    let directory = folder("named-file");
    let path = directory.join("settings.toml");
    fs::write(&path, "[branding]\nname = \"Contoso\"\n").unwrap();
    let mut env: BTreeMap<String, String> = LEAST
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    assert_eq!(
        Config::load(Some(&path), &env).unwrap().config.branding.name,
        "Contoso"
    );
    env.insert("REPASS_CONFIG".to_owned(), path.to_str().unwrap().to_owned());
    assert_eq!(Config::load(None, &env).unwrap().config.branding.name, "Contoso");
    let gone = Config::load(Some(&directory.join("gone.toml")), &env)
        .unwrap_err()
        .to_string();
    assert!(gone.contains("gone.toml: cannot be read"), "{gone}");
    fs::remove_dir_all(directory).unwrap();
}

#[test]
fn a_kubernetes_service_of_our_name_does_no_harm() {
    let links = [
        ("REPASS_SERVICE_HOST", "10.0.0.1"),
        ("REPASS_SERVICE_PORT", "80"),
        ("REPASS_SERVICE_PORT_HTTP", "80"),
        ("REPASS_PORT", "tcp://10.0.0.1:80"),
        ("REPASS_PORT_80_TCP", "tcp://10.0.0.1:80"),
        ("REPASS_PORT_80_TCP_PROTO", "tcp"),
        ("REPASS_ADMIN_PORT_8081_TCP_ADDR", "10.0.0.1"),
    ];
    load(&links).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(load(&[("REPASS_PORT", "80")]).is_err());
}

#[test]
fn no_secret_is_ever_shown() {
    let proxy = (
        "REPASS_HTTP__PROXY",
        "http://user:canary-proxy@proxy.example.com:3128",
    );
    let loaded = load(&[("REPASS_SESSION__SECRET", KEYS[0]), proxy]).unwrap();
    assert_eq!(
        loaded.config.http.proxy.as_ref().unwrap().password(),
        Some("canary-proxy")
    );
    assert_eq!(
        shown(&loaded, "http.proxy").unwrap(),
        "http://proxy.example.com:3128/"
    );
    assert_eq!(shown(&loaded, "entra.client_secret").unwrap(), "(hidden)");
    let everything = format!("{loaded:?}");
    assert!(
        !everything.contains("canary") && !everything.contains("AAEC"),
        "{everything}"
    );
}

#[test]
fn what_is_probably_not_meant_is_said() {
    for (name, value, warning) in [
        (
            "REPASS_SERVER__TRUSTED_PROXIES",
            "0.0.0.0/0",
            "trusts every address",
        ),
        ("REPASS_ENTRA__CLIENT_ID", "repass", "is no GUID"),
        (
            "REPASS_ENTRA__CLIENT_SECRET",
            "6731de76-14a6-49ae-97bc-6eba6914391e",
            "looks like the Secret ID",
        ),
        (
            "REPASS_GRAPH__URL",
            "https://graph.example.com",
            "tokens and passwords go there",
        ),
    ] {
        let warnings = load(&[(name, value)]).unwrap().warnings;
        assert!(
            warnings.iter().any(|text| text.contains(warning)),
            "{name}: {warnings:?}"
        );
    }
}

/// An empty folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = temp_dir().join(format!("repass-{}-{name}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_unix_socket_needs_no_trusted_proxies() {
    let loaded = load(&[("REPASS_SERVER__LISTEN", "unix:/run/repass/repass.sock")]).unwrap();
    assert_eq!(
        loaded.config.server.listen,
        Listen::Unix("/run/repass/repass.sock".into())
    );
    assert_eq!(
        shown(&loaded, "server.listen").unwrap(),
        "unix:/run/repass/repass.sock"
    );
    assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
}
