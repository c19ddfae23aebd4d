//! The way out: bundles of authorities, and proxies by name and by variable.

use std::{env::temp_dir, fs, path::PathBuf};

use super::*;
use crate::config::Origin;

/// A file that is removed with the value.
pub(super) struct Bundle(pub(super) PathBuf);

impl Bundle {
    pub(super) fn of(name: &str, content: &[u8]) -> Self {
        let path = temp_dir().join(format!(
            "repass-bundle-{name}-{}-{:?}.pem",
            std::process::id(),
            std::thread::current().id()
        ));
        fs::write(&path, content).unwrap();
        Self(path)
    }

    fn load(&self) -> Result<Loaded, Problems> {
        load(&[("REPASS_HTTP__CA_FILE", self.0.to_str().unwrap())])
    }
}

impl Drop for Bundle {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

pub(super) fn authority() -> rcgen::Certificate {
    let key = rcgen::KeyPair::generate().unwrap();
    rcgen::CertificateParams::default().self_signed(&key).unwrap()
}

#[test]
fn every_certificate_of_a_bundle_counts_and_nothing_else_in_it() {
    let (one, other) = (authority(), authority());
    let key = rcgen::KeyPair::generate().unwrap().serialize_pem();
    let text = format!("# one\n{}{key}subject=CN = Two\n\n{}", one.pem(), other.pem());
    for text in [text.replace('\n', "\r\n"), text] {
        let loaded = Bundle::of("good", text.as_bytes()).load().unwrap();
        assert_eq!(
            loaded.config.http.authorities,
            [one.der().clone(), other.der().clone()]
        );
    }
}

#[test]
fn a_bundle_that_cannot_be_used_stops_the_start_and_is_named() {
    let good = authority();
    let cut = good.pem().replace("-----END CERTIFICATE-----", "");
    let broken = good.pem().replacen("MII", "MI*", 1);
    let nonsense = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let second = format!("{}{nonsense}", good.pem());
    let key = rcgen::KeyPair::generate().unwrap().serialize_pem();
    for (name, content, words) in [
        ("empty", &b""[..], "holds no certificate in PEM"),
        ("words", b"garbage", "holds no certificate in PEM"),
        ("binary", good.der(), "holds no certificate in PEM"),
        ("key", key.as_bytes(), "holds no certificate in PEM"),
        ("cut", cut.as_bytes(), "holds a broken certificate"),
        ("broken", broken.as_bytes(), "holds a broken certificate"),
        ("nonsense", nonsense.as_bytes(), "number 1 cannot be used"),
        ("second", second.as_bytes(), "number 2 cannot be used"),
    ] {
        let bundle = Bundle::of(name, content);
        let problems = bundle.load().unwrap_err();
        assert_eq!(problems.0.len(), 1, "{name}: {problems}");
        let said = problems.to_string();
        let path = bundle.0.display().to_string();
        for part in ["http.ca_file: ", &path, words, "REPASS_HTTP__CA_FILE", "hint: "] {
            assert!(said.contains(part), "{name}: {part:?} is not in {said}");
        }
    }
    for (path, words) in [
        ("/no/such/ca.pem", "cannot be read: No such file"),
        ("/dev/zero", "cannot be read: file too large"),
        ("/", "cannot be read"),
    ] {
        let problems = load(&[("REPASS_HTTP__CA_FILE", path)]).unwrap_err().to_string();
        assert!(problems.contains(words), "{problems}");
    }
}

#[test]
fn the_first_variable_that_is_set_names_the_proxy() {
    let all = [
        ("HTTPS_PROXY", "http://one.example:1"),
        ("https_proxy", "http://two.example:2"),
        ("ALL_PROXY", "http://three.example:3"),
        ("all_proxy", "four.example:4"),
    ];
    for (number, (name, _)) in all.iter().enumerate() {
        let loaded = load(&all[number..]).unwrap();
        let proxy = loaded.config.http.proxy.as_ref().unwrap();
        assert_eq!(proxy.port(), Some(u16::try_from(number).unwrap() + 1), "{name}");
        let shown = loaded.origins.iter().find(|setting| setting.key == "http.proxy");
        assert_eq!(shown.unwrap().origin, Origin::Environment((*name).to_owned()));
    }
    let with = |more: &[(&str, &str)]| load(&[&all[..], more].concat()).unwrap().config.http;
    assert_eq!(
        with(&[("NO_PROXY", "a.example, 10.0.0.0/8")]).no_proxy,
        "a.example, 10.0.0.0/8"
    );
    assert_eq!(with(&[("NO_PROXY", ""), ("no_proxy", "b")]).no_proxy, "b");
    assert_eq!(with(&[("no_proxy", "*")]).proxy, None);
    let ours = with(&[("REPASS_HTTP__PROXY", "http://ours.example:9"), ("NO_PROXY", "*")]);
    assert_eq!(ours.proxy.unwrap().host_str(), Some("ours.example"));
    assert_eq!(ours.no_proxy, "");
    let plain = load(&[("HTTP_PROXY", "http://one.example:1")]).unwrap();
    assert_eq!(plain.config.http.proxy, None);
}

#[test]
fn a_proxy_that_cannot_be_used_is_named_without_its_password() {
    for (name, value) in [
        ("all_proxy", "socks5h://user:canary@proxy.example:1080"),
        ("HTTPS_PROXY", "http://user:canary@:3128"),
        ("HTTPS_PROXY", "user:canary@proxy.example:many"),
        ("REPASS_HTTP__PROXY", "proxy.example:3128"),
    ] {
        let problems = load(&[(name, value)]).unwrap_err();
        assert_eq!(problems.0.len(), 1, "{problems}");
        let said = problems.to_string();
        assert!(said.contains("http.proxy: ") && said.contains(name), "{said}");
        assert!(!said.contains("canary"), "{said}");
    }
    // Nobody asks for it.
    load(&[("all_proxy", "socks5://proxy.example:1080"), ("NO_PROXY", "*")]).unwrap();
    let shown_as = load(&[("https_proxy", "user:canary@proxy.example:3128")]).unwrap();
    assert_eq!(
        shown(&shown_as, "http.proxy").unwrap(),
        "http://proxy.example:3128/"
    );
    assert!(!format!("{:?}", shown_as.config).contains("canary"));
}
