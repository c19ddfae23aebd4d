//! The certificate of the public port: read at start, and again when its files change.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use axum_server::tls_rustls::RustlsConfig;
use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::certificates::Expiry;
use crate::clock::Clock;
use crate::config::TlsFiles;
use crate::files::{Fingerprint, LOOK_EVERY};
use crate::server::NotServed;

/// The certificate in use.
pub(super) struct Tls {
    config: RustlsConfig,
    files: TlsFiles,
    clock: Clock,
    seen: Mutex<Seen>,
}

/// What was found at the last look.
struct Seen {
    files: Fingerprint,
    /// Why they could not be used, if so. They are tried again at every look, and this is said once.
    failure: Option<String>,
    expiry: Expiry,
}

impl Tls {
    /// Reads the certificate and its key; the message of an error names the setting.
    pub(super) fn open(files: &TlsFiles, clock: Clock) -> Result<Self, NotServed> {
        let fingerprint = fingerprint(files);
        let (config, expiry) = read(files)?;
        let tls = Self {
            config: RustlsConfig::from_config(config),
            files: files.clone(),
            clock,
            seen: Mutex::new(Seen {
                files: fingerprint,
                failure: None,
                expiry,
            }),
        };
        tls.look();
        Ok(tls)
    }

    /// What connections are accepted with; it changes with the files.
    pub(super) fn config(&self) -> RustlsConfig {
        self.config.clone()
    }

    /// Looks at the files every few seconds, for as long as it is polled.
    pub(super) async fn keep_fresh(&self) {
        loop {
            tokio::time::sleep(LOOK_EVERY).await;
            self.look();
        }
    }

    /// Reads the files again if they changed, or could not be used. A pair that does not fit together changes nothing:
    /// most likely one of the two is still to come.
    pub(super) fn look(&self) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let files = fingerprint(&self.files);
        if files != seen.files || seen.failure.is_some() {
            seen.files = files;
            self.read_again(&mut seen);
        }
        seen.expiry.remind(self.clock.now());
    }

    /// Reads the files again because somebody asks for it, and says how that went.
    pub(super) fn reload(&self) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.files = fingerprint(&self.files);
        seen.failure = None;
        self.read_again(&mut seen);
        seen.expiry.remind(self.clock.now());
    }

    fn read_again(&self, seen: &mut Seen) {
        match read(&self.files) {
            Ok((config, expiry)) => {
                self.config.reload_from_config(config);
                (seen.failure, seen.expiry) = (None, expiry);
                tracing::info!("the certificate was read again");
            }
            Err(error) => {
                let cause = error.to_string();
                if seen.failure.as_ref() != Some(&cause) {
                    tracing::error!(%cause, "the certificate was not read again; the old one stays");
                }
                seen.failure = Some(cause);
            }
        }
    }
}

fn fingerprint(files: &TlsFiles) -> Fingerprint {
    Fingerprint::of(&[&files.certificate, &files.key])
}

/// TLS 1.2 and 1.3 with the suites that rustls offers, and when the certificate expires.
fn read(files: &TlsFiles) -> Result<(Arc<ServerConfig>, Expiry), NotServed> {
    let certificates = chain(&files.certificate).map_err(|error| unusable("tls_certificate_file", &error))?;
    let key = PrivateKeyDer::from_pem_file(&files.key).map_err(|error| unusable("tls_key_file", &error))?;
    let Some(own) = certificates.first() else {
        return Err(unusable(
            "tls_certificate_file",
            &"it holds no certificate in PEM",
        ));
    };
    let expiry = Expiry::of("server.tls_certificate_file", own);
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| {
            let builder = builder.with_no_client_auth();
            builder.with_single_cert(certificates, key)
        });
    let mut config = config.map_err(|error| match error {
        rustls::Error::InconsistentKeys(_) => unusable(
            "tls_key_file",
            &"it is not the key of server.tls_certificate_file",
        ),
        other => unusable("tls_certificate_file", &other),
    })?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok((Arc::new(config), expiry))
}

fn chain(file: &Path) -> Result<Vec<CertificateDer<'static>>, rustls::pki_types::pem::Error> {
    CertificateDer::pem_file_iter(file)?.collect()
}

fn unusable(key: &str, error: &dyn fmt::Display) -> NotServed {
    NotServed::Setting(format!("server.{key} cannot be used: {error}"))
}

#[cfg(test)]
mod tests;
