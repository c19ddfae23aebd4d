//! TLS up to the portal itself.

use std::fs;
use std::path::{Path, PathBuf};

use entra_emulator::{Emulator, Options};
use reqwest::{Certificate, Client};

use super::{set, settings, start, tenant};

/// A certificate for `localhost`, fresh, in a folder of its own.
async fn certificate(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
    let options = Options {
        tls_dir: Some(folder.clone()),
        ..Options::default()
    };
    Emulator::start(options)
        .await
        .expect("a stand-in with https")
        .stop()
        .await;
    folder
}

/// A client that believes the authority in this folder and nobody else.
fn believing(folder: &Path) -> Client {
    let pem = fs::read(folder.join("ca.pem")).unwrap();
    let authority = Certificate::from_pem(&pem).unwrap();
    // No connection is kept: each request sees the certificate of now.
    Client::builder()
        .tls_certs_only([authority])
        .pool_max_idle_per_host(0)
        .build()
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn serves_https_and_takes_a_new_certificate_without_a_restart() {
    let (first, second, used) = (
        certificate("first").await,
        certificate("second").await,
        certificate("used").await,
    );
    let file = |folder: &Path, name: &str| folder.join(name).to_str().unwrap().to_owned();
    let install = |folder: &Path| {
        for name in ["key.pem", "cert.pem"] {
            fs::copy(folder.join(name), used.join(name)).unwrap();
        }
    };
    install(&first);
    let mut settings = settings(&tenant().await);
    set(&mut settings, "REPASS_SERVER__PUBLIC_URL", "https://localhost");
    settings.push(("REPASS_SERVER__TLS_CERTIFICATE_FILE", file(&used, "cert.pem")));
    settings.push(("REPASS_SERVER__TLS_KEY_FILE", file(&used, "key.pem")));
    let mut program = start("serve", &settings);
    let portal = program.ready()["portal"].clone();
    assert!(portal.starts_with("https://localhost:"), "{portal}");

    let page = believing(&first).get(&portal).send().await.unwrap();
    assert_eq!(page.status(), 200);
    assert!(page.headers().contains_key("strict-transport-security"));
    assert!(believing(&second).get(&portal).send().await.is_err());
    let plain = portal.replace("https:", "http:");
    let answered = reqwest::get(&plain).await.is_ok_and(|page| page.status() == 200);
    assert!(!answered, "plain http is answered");

    // A broken file changes nothing.
    fs::write(used.join("cert.pem"), "broken").unwrap();
    program.signal("HUP");
    while !program.errors().contains("the old one stays") {
        believing(&first).get(&portal).send().await.unwrap();
    }
    let page = believing(&first).get(&portal).send().await.unwrap();
    assert_eq!(page.status(), 200);

    install(&second);
    program.signal("HUP");
    while believing(&second).get(&portal).send().await.is_err() {}
    assert!(believing(&first).get(&portal).send().await.is_err());
    program.signal("TERM");
    let ended = program.end();
    assert_eq!(ended.code, Some(0), "{ended:?}");
    for folder in [first, second, used] {
        fs::remove_dir_all(folder).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_cannot_be_used_stops_the_start() {
    let mut settings = settings(&tenant().await);
    settings.push((
        "REPASS_SERVER__TLS_CERTIFICATE_FILE",
        "/no/such/cert.pem".to_owned(),
    ));
    settings.push(("REPASS_SERVER__TLS_KEY_FILE", "/no/such/key.pem".to_owned()));
    let ended = start("serve", &settings).end();
    assert!(
        matches!(ended.code, Some(1 | 2)) && ended.output.is_empty(),
        "{ended:?}"
    );
    assert!(ended.errors.contains("tls_certificate_file"), "{ended:?}");
}
