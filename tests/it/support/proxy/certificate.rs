//! The certificate that the proxies of the tests show, for `localhost`.

use std::sync::LazyLock;

use rcgen::{
    BasicConstraints, CertificateParams, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
};

use super::process::Folder;

struct Files {
    authority: String,
    chain: String,
    key: String,
}

static FILES: LazyLock<Files> = LazyLock::new(|| {
    let key = KeyPair::generate().expect("a key");
    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let root = authority.self_signed(&key).expect("an authority");
    let own_key = KeyPair::generate().expect("a key");
    let mut leaf = CertificateParams::new(["localhost".to_owned()]).expect("a name");
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let leaf = leaf.signed_by(&own_key, &Issuer::from_params(&authority, &key));
    Files {
        authority: root.pem(),
        chain: leaf.expect("a certificate").pem(),
        key: own_key.serialize_pem(),
    }
});

/// The authority, PEM.
pub(crate) fn authority() -> &'static str {
    &FILES.authority
}

/// Writes chain and key as the examples name them: `fullchain.pem`, `key.pem`, and `site.pem` with both.
pub(super) fn write(folder: &Folder) {
    folder.write("fullchain.pem", &FILES.chain);
    folder.write("key.pem", &FILES.key);
    folder.write("site.pem", &format!("{}{}", FILES.chain, FILES.key));
}
