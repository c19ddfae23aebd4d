//! The authority of the rigs, and a certificate of it for `127.0.0.1` and `localhost`, for servers and for their clients.

use std::sync::LazyLock;

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};

use crate::support::Folder;

struct Files {
    authority: String,
    certificate: String,
    key: String,
}

static FILES: LazyLock<Files> = LazyLock::new(|| {
    let key = KeyPair::generate().expect("a key");
    let mut authority = CertificateParams::default();
    // Another name than the certificate below: OpenSSL takes who is their own issuer for an authority.
    authority
        .distinguished_name
        .push(DnType::CommonName, "Authority of the rigs");
    authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let root = authority.self_signed(&key).expect("an authority");
    let own_key = KeyPair::generate().expect("a key");
    let names = ["localhost", "127.0.0.1"].map(str::to_owned);
    let mut leaf = CertificateParams::new(names).expect("names");
    // Replicas, Sentinels and the bus are clients too.
    leaf.extended_key_usages = vec![
        ExtendedKeyUsagePurpose::ServerAuth,
        ExtendedKeyUsagePurpose::ClientAuth,
    ];
    let leaf = leaf.signed_by(&own_key, &Issuer::from_params(&authority, &key));
    Files {
        authority: root.pem(),
        certificate: leaf.expect("a certificate").pem(),
        key: own_key.serialize_pem(),
    }
});

/// Writes `ca.pem`, `cert.pem` and `key.pem` into a folder.
pub(super) fn write(folder: &Folder) {
    folder.put("ca.pem", &FILES.authority);
    folder.put("cert.pem", &FILES.certificate);
    folder.put("key.pem", &FILES.key);
}
