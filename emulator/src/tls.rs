//! Https: an authority of its own, and a certificate for this server.
//!
//! Three files stay in the directory: `ca.pem` for clients to trust, `cert.pem` and `key.pem` of the server. They are used
//! again at the next start while they fit. The authority's own key is thrown away: it can never sign anything else.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::aws_lc_rs::default_provider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{RootCertStore, ServerConfig};
use time::{Duration, OffsetDateTime};

/// Days a server certificate is good for; the platforms of Apple refuse more than 825.
const LEAF_DAYS: i64 = 397;

/// What https needs.
pub(crate) struct Tls {
    /// For the server.
    pub(crate) config: Arc<ServerConfig>,
    /// What clients have to trust.
    pub(crate) ca_file: PathBuf,
}

/// Reads or makes the certificates in this directory.
pub(crate) fn prepare(directory: &Path, names: &[String], listen: SocketAddr) -> Result<Tls, String> {
    let mut all = vec!["localhost".to_owned(), "127.0.0.1".to_owned(), "::1".to_owned()];
    if !listen.ip().is_unspecified() {
        all.push(listen.ip().to_string());
    }
    if let Some(name) = names
        .iter()
        .find(|name| ServerName::try_from(name.as_str()).is_err())
    {
        return Err(format!("`{name}` is no name for a certificate"));
    }
    all.extend(names.iter().cloned());
    let files = Files::within(directory);
    let config = if let Some(config) = files.read(&all) {
        config
    } else {
        std::fs::create_dir_all(directory).map_err(|error| format!("{}: {error}", directory.display()))?;
        files.make(&all)?;
        files
            .read(&all)
            .ok_or("the certificates that were just made cannot be used")?
    };
    Ok(Tls {
        config: Arc::new(config),
        ca_file: files.ca,
    })
}

struct Files {
    ca: PathBuf,
    certificate: PathBuf,
    key: PathBuf,
}

impl Files {
    fn within(directory: &Path) -> Self {
        Self {
            ca: directory.join("ca.pem"),
            certificate: directory.join("cert.pem"),
            key: directory.join("key.pem"),
        }
    }

    /// The files, if all are there, belong together, name all names and have not expired.
    fn read(&self, names: &[String]) -> Option<ServerConfig> {
        let ca = CertificateDer::from_pem_file(&self.ca).ok()?;
        let leaf = CertificateDer::from_pem_file(&self.certificate).ok()?;
        let key = PrivateKeyDer::from_pem_file(&self.key).ok()?;
        let provider = Arc::new(default_provider());
        let mut roots = RootCertStore::empty();
        roots.add(ca).ok()?;
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider))
            .build()
            .ok()?;
        for name in names {
            let name = ServerName::try_from(name.as_str()).ok()?;
            verifier
                .verify_server_cert(&leaf, &[], &name, &[], UnixTime::now())
                .ok()?;
        }
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .ok()?
            .with_no_client_auth()
            .with_single_cert(vec![leaf], key)
            .ok()?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Some(config)
    }

    fn make(&self, names: &[String]) -> Result<(), String> {
        let text = |error: rcgen::Error| error.to_string();
        let ca_key = KeyPair::generate().map_err(text)?;
        let mut authority = CertificateParams::default();
        authority
            .distinguished_name
            .push(DnType::CommonName, "entra-emulator authority");
        authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        limit(&mut authority);
        let ca = authority.self_signed(&ca_key).map_err(text)?;

        let key = KeyPair::generate().map_err(text)?;
        let mut leaf = CertificateParams::new(names.to_vec()).map_err(text)?;
        leaf.distinguished_name.push(DnType::CommonName, "entra-emulator");
        leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        leaf.use_authority_key_identifier_extension = true;
        limit(&mut leaf);
        let leaf = leaf
            .signed_by(&key, &Issuer::from_params(&authority, &ca_key))
            .map_err(text)?;

        write(&self.key, &key.serialize_pem(), true)?;
        write(&self.certificate, &leaf.pem(), false)?;
        // Last: whoever waits for this file finds the others there.
        write(&self.ca, &ca.pem(), false)
    }
}

fn limit(parameters: &mut CertificateParams) {
    let now = OffsetDateTime::now_utc();
    parameters.not_before = now - Duration::days(1);
    parameters.not_after = now + Duration::days(LEAF_DAYS);
}

fn write(path: &Path, text: &str, secret: bool) -> Result<(), String> {
    use std::io::Write;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(if secret { 0o600 } else { 0o644 });
    }
    #[cfg(not(unix))]
    let _ = secret;
    let result = options
        .open(path)
        .and_then(|mut file| file.write_all(text.as_bytes()));
    result.map_err(|error| format!("{}: {error}", path.display()))
}
