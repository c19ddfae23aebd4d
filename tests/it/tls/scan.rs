//! The portal's own TLS, judged by sslyze (<https://github.com/nabla-c0d3/sslyze>), which `scripts/test` installs.

use std::fs;
use std::path::Path;
use std::process::Command;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::{Issued, serve};
use crate::commands::tenant;

/// Replaces the certificate of the stand-in by one that is as short-lived as Mozilla asks for.
fn issue_for_90_days(issued: &Issued) {
    let (ca_key, key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let ca = authority.self_signed(&ca_key).unwrap();
    let mut own = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    own.use_authority_key_identifier_extension = true;
    own.not_before = OffsetDateTime::now_utc() - Duration::days(1);
    own.not_after = own.not_before + Duration::days(90);
    let own = own
        .signed_by(&key, &Issuer::from_params(&authority, &ca_key))
        .unwrap();
    for (name, pem) in [
        ("ca.pem", ca.pem()),
        ("cert.pem", own.pem()),
        ("key.pem", key.serialize_pem()),
    ] {
        fs::write(issued.path(name), pem).unwrap();
    }
}

/// What sslyze finds out, by the names of its scans.
fn scan(portal: &str, issued: &Issued) -> Value {
    let sslyze = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("sslyze/bin/sslyze");
    let found = issued.path("sslyze.json");
    let output = Command::new(&sslyze)
        // Everything it knows, and Mozilla's recommendation on top: it fails unless that is met.
        .args([
            "--mozilla_config=intermediate",
            "--early_data",
            "--resum",
            "--http_headers",
        ])
        .args(["--certinfo_ca_file", &issued.path("ca.pem"), "--json_out", &found])
        .arg(portal.trim_start_matches("https://"))
        .output()
        .unwrap_or_else(|error| {
            panic!(
                "{}: {error}; run scripts/test once, it installs sslyze",
                sslyze.display()
            )
        });
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("OK - Compliant"), "{said}");
    let found: Value = serde_json::from_str(&fs::read_to_string(found).unwrap()).unwrap();
    found["server_scan_results"][0]["scan_result"].clone()
}

/// The names of the suites that it could agree on.
fn suites(scan: &Value) -> Vec<&str> {
    assert_eq!(scan["status"], "COMPLETED", "{scan}");
    let accepted = scan["result"]["accepted_cipher_suites"].as_array().unwrap();
    accepted
        .iter()
        .map(|suite| suite["cipher_suite"]["name"].as_str().unwrap())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scanner_finds_modern_tls_and_nothing_else() {
    let issued = Issued::new("scan").await;
    issue_for_90_days(&issued);
    let (_program, portal) = serve(&tenant().await, &issued);
    let found = tokio::task::spawn_blocking(move || scan(&portal, &issued))
        .await
        .unwrap();
    for old in ["ssl_2_0", "ssl_3_0", "tls_1_0", "tls_1_1"] {
        assert!(suites(&found[format!("{old}_cipher_suites")]).is_empty(), "{old}");
    }
    for version in ["tls_1_2", "tls_1_3"] {
        let suites = suites(&found[format!("{version}_cipher_suites")]);
        assert!(!suites.is_empty(), "{version}");
        for suite in suites {
            let authenticated = suite.contains("_GCM_") || suite.contains("_POLY1305_");
            let forward_secret = version == "tls_1_3" || suite.starts_with("TLS_ECDHE_");
            assert!(authenticated && forward_secret, "{suite}");
        }
    }
    for (scan, result) in [
        ("tls_compression", json!({"supports_compression": false})),
        ("tls_1_3_early_data", json!({"supports_early_data": false})),
        ("tls_fallback_scsv", json!({"supports_fallback_scsv": true})),
        (
            "tls_extended_master_secret",
            json!({"supports_ems_extension": true}),
        ),
        ("heartbleed", json!({"is_vulnerable_to_heartbleed": false})),
        (
            "openssl_ccs_injection",
            json!({"is_vulnerable_to_ccs_injection": false}),
        ),
        (
            "robot",
            json!({"robot_result": "NOT_VULNERABLE_RSA_NOT_SUPPORTED"}),
        ),
        (
            "session_renegotiation",
            json!({
                "supports_secure_renegotiation": true,
                "is_vulnerable_to_client_renegotiation_dos": false,
                "client_renegotiations_success_count": 0,
            }),
        ),
    ] {
        assert_eq!(found[scan]["result"], result, "{scan}");
    }
    let curves = found["elliptic_curves"]["result"]["supported_curves"]
        .as_array()
        .unwrap();
    let curves: Vec<_> = curves
        .iter()
        .map(|curve| curve["name"].as_str().unwrap())
        .collect();
    assert_eq!(curves, ["X25519", "secp256r1", "secp384r1"]);
    let age = &found["http_headers"]["result"]["strict_transport_security_header"]["max_age"];
    assert!(
        age.as_i64().is_some_and(|seconds| seconds >= 180 * 24 * 60 * 60),
        "{age}"
    );
}
