//! The certificate of the public port: read at start, and again when its files change.

mod expiry;

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use axum_server::tls_rustls::RustlsConfig;
use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use time::{Duration, OffsetDateTime};

use self::expiry::expiry;
use crate::clock::Clock;
use crate::config::TlsFiles;
use crate::files::{Fingerprint, LOOK_EVERY};

/// A certificate with less time left is overdue: whoever renews it should have done so.
const RENEW_BEFORE: Duration = Duration::days(14);
/// How often that is said.
const SAY_EVERY: Duration = Duration::days(1);

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
    expires: Option<OffsetDateTime>,
    /// When the log was last told that it expires.
    said: Option<OffsetDateTime>,
}

impl Tls {
    /// Reads the certificate and its key; the message of an error names the setting.
    pub(super) fn open(files: &TlsFiles, clock: Clock) -> io::Result<Self> {
        let fingerprint = fingerprint(files);
        let (config, expires) = read(files)?;
        let tls = Self {
            config: RustlsConfig::from_config(config),
            files: files.clone(),
            clock,
            seen: Mutex::new(Seen {
                files: fingerprint,
                failure: None,
                expires,
                said: None,
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
        self.say_expiry(&mut seen);
    }

    /// Reads the files again because somebody asks for it, and says how that went.
    pub(super) fn reload(&self) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.files = fingerprint(&self.files);
        seen.failure = None;
        seen.said = None;
        self.read_again(&mut seen);
        self.say_expiry(&mut seen);
    }

    fn read_again(&self, seen: &mut Seen) {
        match read(&self.files) {
            Ok((config, expires)) => {
                self.config.reload_from_config(config);
                (seen.failure, seen.expires, seen.said) = (None, expires, None);
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

    fn say_expiry(&self, seen: &mut Seen) {
        let now = self.clock.now();
        let Some(expires) = seen.expires.filter(|expires| *expires - now < RENEW_BEFORE) else {
            return;
        };
        if seen.said.is_some_and(|said| now - said < SAY_EVERY) {
            return;
        }
        seen.said = Some(now);
        let days = (expires - now).whole_days();
        if expires <= now {
            tracing::error!(%expires, "the certificate in server.tls_certificate_file has expired");
        } else {
            tracing::warn!(%expires, days, "the certificate in server.tls_certificate_file expires soon");
        }
    }
}

fn fingerprint(files: &TlsFiles) -> Fingerprint {
    Fingerprint::of(&[&files.certificate, &files.key])
}

/// TLS 1.2 and 1.3 with the suites that rustls offers, and when the certificate expires.
fn read(files: &TlsFiles) -> io::Result<(Arc<ServerConfig>, Option<OffsetDateTime>)> {
    let certificates = chain(&files.certificate).map_err(|error| unusable("tls_certificate_file", &error))?;
    let key = PrivateKeyDer::from_pem_file(&files.key).map_err(|error| unusable("tls_key_file", &error))?;
    let expires = certificates.first().and_then(|own| expiry(own));
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
    Ok((Arc::new(config), expires))
}

fn chain(file: &Path) -> Result<Vec<CertificateDer<'static>>, rustls::pki_types::pem::Error> {
    CertificateDer::pem_file_iter(file)?.collect()
}

fn unusable(key: &str, error: &dyn fmt::Display) -> io::Error {
    let text = format!("server.{key} cannot be used: {error}");
    io::Error::new(io::ErrorKind::InvalidData, text)
}

#[cfg(test)]
mod tests;
