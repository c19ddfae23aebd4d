//! Files that a portal reads: folders of their own, keys and certificates.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256};

/// A folder of its own, which goes with the value.
pub(crate) struct Folder(pub(crate) PathBuf);

/// An RSA key and its certificate, both PEM.
pub(crate) struct Identity {
    pub(crate) certificate: String,
    pub(crate) key: KeyPair,
}

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!(
            "repass-credentials-{}-{}",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::SeqCst)
        );
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Where a file of this name is, or would be.
    pub(crate) fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    /// Writes a file as rotations do: whole, or not at all.
    pub(crate) fn put(&self, name: &str, content: &str) -> String {
        let path = self.0.join(name);
        let fresh = path.with_extension("fresh");
        fs::write(&fresh, content).unwrap();
        fs::rename(&fresh, &path).unwrap();
        self.path(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Identity {
    pub(crate) fn new() -> Self {
        let key = KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap();
        let certificate = CertificateParams::new(vec!["repass.example".to_owned()]).unwrap();
        Self {
            certificate: certificate.self_signed(&key).unwrap().pem(),
            key,
        }
    }

    pub(crate) fn pkcs8(&self) -> String {
        self.key.serialize_pem()
    }

    /// RFC 5208: behind 26 bytes of version and algorithm stands the RSA key itself, as RFC 8017 writes it.
    pub(crate) fn pkcs1(&self) -> String {
        let der = STANDARD.encode(&self.key.serialized_der()[26..]);
        let lines: Vec<_> = der
            .as_bytes()
            .chunks(64)
            .map(|line| std::str::from_utf8(line).unwrap())
            .collect();
        format!(
            "-----BEGIN RSA PRIVATE KEY-----\n{}\n-----END RSA PRIVATE KEY-----\n",
            lines.join("\n")
        )
    }
}
