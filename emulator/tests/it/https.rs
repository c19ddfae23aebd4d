//! Https with an authority of its own.

use entra_emulator::{Emulator, Options};
use reqwest::{Certificate, Client};
use serde_json::Value;

use crate::support::text;

#[tokio::test]
async fn the_certificate_is_trusted_through_ca_pem_and_used_again() {
    let directory = std::env::temp_dir().join(format!("entra-emulator-tls-{}", std::process::id()));
    let options = Options {
        tls_dir: Some(directory.clone()),
        tls_names: vec!["login.stand-in.example".to_owned()],
        ..Options::default()
    };
    let emulator = Emulator::start(options.clone()).await.unwrap();
    let ca = std::fs::read(emulator.ca_pem().unwrap()).unwrap();
    let client = Client::builder()
        .no_proxy()
        .tls_certs_only([Certificate::from_pem(&ca).unwrap()])
        .resolve("login.stand-in.example", emulator.address())
        .build()
        .unwrap();
    let port = emulator.address().port();
    assert_eq!(emulator.url(), format!("https://localhost:{port}"));
    for host in ["localhost", "127.0.0.1", "login.stand-in.example"] {
        let url = format!("https://{host}:{port}/contoso.example/v2.0/.well-known/openid-configuration");
        let document: Value = client.get(url).send().await.unwrap().json().await.unwrap();
        assert_eq!(
            text(&document, "issuer"),
            format!("https://{host}:{port}/{}/v2.0", emulator.tenant_id())
        );
    }
    // As Microsoft's libraries ask before they trust an authority.
    let host = format!("login.stand-in.example:{port}");
    let endpoint = format!("https%3A%2F%2F{host}%2Fcommon%2Foauth2%2Fv2.0%2Fauthorize");
    let url =
        format!("https://{host}/common/discovery/instance?api-version=1.1&authorization_endpoint={endpoint}");
    let instance: Value = client.get(url).send().await.unwrap().json().await.unwrap();
    assert_eq!(
        instance.pointer("/metadata/0/preferred_network"),
        Some(&Value::from(host.as_str()))
    );
    let document = text(&instance, "tenant_discovery_endpoint");
    let document: Value = client.get(document).send().await.unwrap().json().await.unwrap();
    assert_eq!(
        text(&document, "issuer"),
        format!("https://{host}/{{tenantid}}/v2.0")
    );
    // A lost answer is none over HTTP/2 either.
    let fault = serde_json::json!({"at": "keys", "drop": "before"});
    let base = emulator.url();
    client
        .post(format!("{base}/_emulator/faults"))
        .json(&fault)
        .send()
        .await
        .unwrap()
        .error_for_status()
        .unwrap();
    let keys = format!("{base}/contoso.example/discovery/v2.0/keys");
    assert!(client.get(&keys).send().await.is_err());
    assert_eq!(
        client.get(&keys).send().await.unwrap().version(),
        reqwest::Version::HTTP_2
    );
    emulator.stop().await;

    let again = Emulator::start(options.clone()).await.unwrap();
    assert_eq!(std::fs::read(again.ca_pem().unwrap()).unwrap(), ca);
    drop(again);
    let more = Options {
        tls_names: vec!["other.example".to_owned()],
        ..options
    };
    let more = Emulator::start(more).await.unwrap();
    assert_ne!(std::fs::read(more.ca_pem().unwrap()).unwrap(), ca);
    std::fs::remove_dir_all(directory).unwrap();
}
