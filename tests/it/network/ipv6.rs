//! IPv6: both sides on it, literal addresses, proxies in front, and both families on one port.

use super::{path, secure};
use crate::support::{Person, Portal, logs};

/// Changes a password by a request with this `X-Forwarded-For`. The client's address in the audit log.
async fn audited_address(person: &mut Person, forwarded: &str) -> String {
    let form = person.browser.get("/password").await;
    let request = person.submission(&form).header("x-forwarded-for", forwarded);
    let answer = person.browser.send(request).await;
    let page = person.browser.follow(answer).await;
    assert_eq!(page.name(), "changed", "{}", page.body);
    let events = logs::audit_of(&person.oid);
    let change = events.iter().find(|event| event["event"] == "password_change");
    change.unwrap()["client_address"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn all_of_it_works_on_ipv6_alone() {
    let (emulator, _tls) = secure("[::1]:0").await;
    let authority = format!(
        "https://[::1]:{}/{}/v2.0",
        emulator.address().port(),
        emulator.tenant_id()
    );
    let ca_file = path(emulator.ca_pem().unwrap());
    let settings = [
        ("REPASS_ENTRA__AUTHORITY", authority.as_str()),
        ("REPASS_HTTP__CA_FILE", &ca_file),
        ("REPASS_SERVER__TRUSTED_PROXIES", "::1"),
        // Nobody listens there, and nobody is asked.
        ("REPASS_HTTP__PROXY", "http://[::1]:1"),
    ];
    let portal = Portal::in_front_of(emulator, "[::1]:0", &settings).await;
    assert!(portal.url.starts_with("http://[::1]:") && portal.tenant.url.starts_with("https://[::1]:"));
    let mut person = portal.person().await;
    let address = audited_address(&mut person, "6.6.6.6, [2001:db8::7]:4711").await;
    assert_eq!(address, "2001:db8::7");
}

#[tokio::test]
async fn both_families_meet_on_one_port() {
    let emulator = entra_emulator::Emulator::start(entra_emulator::Options::default())
        .await
        .unwrap();
    let settings = [("REPASS_SERVER__TRUSTED_PROXIES", "127.0.0.0/8,::1")];
    let portal = Portal::in_front_of(emulator, "[::]:0", &settings).await;
    let port = portal.url.rsplit_once(':').unwrap().1;
    for host in ["127.0.0.1", "[::1]"] {
        let mut person = portal.person().await;
        person.browser = portal.browser_at(&format!("http://{host}:{port}"));
        person.sign_in().await.assert_status(200);
        // The peer is ::ffff:127.0.0.1 in the one case, and a network of IPv4 still holds it.
        let address = audited_address(&mut person, "198.51.100.7").await;
        assert_eq!(address, "198.51.100.7", "{host}");
    }
}
