//! Certificates: replaced without a restart, and one that cannot be used.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use reqwest::Version;

use super::{Issued, serve};
use crate::commands::{settings, start, tenant};

/// A few looks at the files.
const PATIENCE: Duration = Duration::from_mins(1);

/// Puts another certificate where the portal reads its own.
fn install(from: &Issued, to: &Issued) {
    for name in ["key.pem", "cert.pem"] {
        fs::copy(from.0.join(name), to.0.join(name)).unwrap();
    }
}

/// Whether the portal shows a certificate of this authority.
async fn shows(portal: &str, authority: &Issued) -> bool {
    let client = authority.believing().build().unwrap();
    client
        .get(portal)
        .send()
        .await
        .is_ok_and(|page| page.status() == 200)
}

/// Waits until it does.
async fn comes_to_show(portal: &str, authority: &Issued) {
    let began = Instant::now();
    while !shows(portal, authority).await {
        assert!(began.elapsed() < PATIENCE, "the new certificate is not taken");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_certificate_is_taken_without_a_restart() {
    let [first, second, third, used] = [
        Issued::new("first").await,
        Issued::new("second").await,
        Issued::new("third").await,
        Issued::new("used").await,
    ];
    install(&first, &used);
    let (program, portal) = serve(&tenant().await, &used);
    assert!(shows(&portal, &first).await);
    assert!(!shows(&portal, &second).await);

    // By itself; half of the pair changes nothing.
    fs::copy(second.0.join("cert.pem"), used.0.join("cert.pem")).unwrap();
    let began = Instant::now();
    while !program.errors().contains("the old one stays") {
        assert!(shows(&portal, &first).await);
        assert!(began.elapsed() < PATIENCE, "{}", program.errors());
    }
    assert!(shows(&portal, &first).await);
    install(&second, &used);
    comes_to_show(&portal, &second).await;
    assert!(!shows(&portal, &first).await);
    assert_eq!(program.errors().matches("the old one stays").count(), 1);

    // At once, by the signal.
    install(&third, &used);
    program.signal("HUP");
    comes_to_show(&portal, &third).await;
    fs::write(used.0.join("cert.pem"), "broken").unwrap();
    program.signal("HUP");
    let began = Instant::now();
    while program.errors().matches("the old one stays").count() < 2 {
        assert!(shows(&portal, &third).await);
        assert!(began.elapsed() < PATIENCE, "{}", program.errors());
    }
    program.signal("TERM");
    let ended = program.end();
    assert_eq!(ended.code, Some(0), "{ended:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_come_by_https_and_http_1_1_alone() {
    let issued = Issued::new("pages").await;
    let (_program, portal) = serve(&tenant().await, &issued);
    let client = issued.believing().build().unwrap();
    let page = client.get(&portal).send().await.unwrap();
    assert_eq!((page.status().as_u16(), page.version()), (200, Version::HTTP_11));
    assert!(page.headers().contains_key("strict-transport-security"));
    let plain = portal.replace("https:", "http:");
    let answered = reqwest::get(&plain).await.is_ok_and(|page| page.status() == 200);
    assert!(!answered, "plain http is answered");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_cannot_be_used_stops_the_start() {
    let [own, other] = [Issued::new("own").await, Issued::new("other").await];
    for (certificate, key, says) in [
        (
            Path::new("/no/such/cert.pem"),
            &own.0.join("key.pem"),
            "server.tls_certificate_file",
        ),
        (
            &own.0.join("cert.pem"),
            &Path::new("/no/such/key.pem").to_owned(),
            "server.tls_key_file",
        ),
        (
            &own.0.join("key.pem"),
            &own.0.join("key.pem"),
            "server.tls_certificate_file",
        ),
        (
            &own.0.join("cert.pem"),
            &other.0.join("key.pem"),
            "server.tls_key_file cannot be used: it is not the key of server.tls_certificate_file",
        ),
    ] {
        let mut settings = settings(&tenant().await);
        let show = |path: &Path| path.to_str().unwrap().to_owned();
        settings.push(("REPASS_SERVER__TLS_CERTIFICATE_FILE", show(certificate)));
        settings.push(("REPASS_SERVER__TLS_KEY_FILE", show(key)));
        let ended = start("serve", &settings).end();
        assert_eq!((ended.code, ended.output.len()), (Some(2), 0), "{ended:?}");
        assert!(ended.errors.contains(says), "{says}: {ended:?}");
    }
}
