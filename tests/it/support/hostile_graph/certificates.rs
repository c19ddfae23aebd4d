//! Certificates for the hostile server: a good one, and each way in which one is not.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{
    BasicConstraints, CertificateParams, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
};
use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs::default_provider;
use rustls::pki_types::PrivateKeyDer;
use time::{Duration, OffsetDateTime};

/// What a certificate is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Certificate {
    /// For `localhost`, of the authority that is believed.
    Good,
    /// For somebody else.
    WrongName,
    /// Good until yesterday.
    Expired,
    /// Good from tomorrow on.
    NotYet,
    /// For clients, not for servers.
    WrongPurpose,
    /// Signed by itself.
    SelfSigned,
    /// Of an authority that has the right name and another key.
    AnotherAuthority,
}

/// An authority, and the file that a portal believes it by.
pub(crate) struct Authority {
    /// For `http.ca_file`.
    pub(crate) file: PathBuf,
    parameters: CertificateParams,
    key: KeyPair,
}

impl Authority {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let name = format!("hostile-graph-{}-{number}.pem", std::process::id());
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let key = KeyPair::generate().expect("a key");
        let mut parameters = CertificateParams::default();
        parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        let certificate = parameters.self_signed(&key).expect("an authority");
        std::fs::write(&file, certificate.pem()).expect("a file");
        Self {
            file,
            parameters,
            key,
        }
    }

    /// What a server with such a certificate needs. It offers these protocols, by preference.
    pub(crate) fn server(&self, certificate: Certificate, protocols: &[&str]) -> ServerConfig {
        let key = KeyPair::generate().expect("a key");
        let name = if certificate == Certificate::WrongName {
            "graph.example"
        } else {
            "localhost"
        };
        let mut leaf = CertificateParams::new([name.to_owned()]).expect("a name");
        let purpose = match certificate {
            Certificate::WrongPurpose => ExtendedKeyUsagePurpose::ClientAuth,
            _ => ExtendedKeyUsagePurpose::ServerAuth,
        };
        leaf.extended_key_usages = vec![purpose];
        let now = OffsetDateTime::now_utc();
        let (from, to) = match certificate {
            Certificate::Expired => (-3, -1),
            Certificate::NotYet => (1, 3),
            _ => (-1, 1),
        };
        (leaf.not_before, leaf.not_after) = (now + Duration::days(from), now + Duration::days(to));
        let another = KeyPair::generate().expect("a key");
        let leaf = match certificate {
            Certificate::SelfSigned => leaf.self_signed(&key),
            Certificate::AnotherAuthority => {
                leaf.signed_by(&key, &Issuer::from_params(&self.parameters, &another))
            }
            _ => leaf.signed_by(&key, &Issuer::from_params(&self.parameters, &self.key)),
        };
        let key = PrivateKeyDer::try_from(key.serialize_der()).expect("a key");
        let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions of TLS")
            .with_no_client_auth()
            .with_single_cert(vec![leaf.expect("a certificate").der().clone()], key)
            .expect("a certificate and its key");
        config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
        config
    }
}

impl Drop for Authority {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.file);
    }
}
