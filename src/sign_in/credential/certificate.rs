//! The certificate of the application: follows its files, signs an assertion when the last one is about to end.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use aws_lc_rs::digest::{SHA256, digest};
use secrecy::{ExposeSecret as _, SecretString};
use time::{Duration, OffsetDateTime};
use uuid::{Builder, Uuid};

use super::CannotProve;
use super::assertion::{Claims, LIFETIME, Signer};
use crate::clock::Clock;
use crate::config::{self, CertificateFiles};
use crate::random::Random;

/// So long before its end an assertion is no longer sent: the request has to arrive, and clocks differ.
const SPARE: Duration = Duration::minutes(2);

/// A certificate, and the assertion that it signed last.
pub(super) struct Certificate {
    files: CertificateFiles,
    client_id: String,
    clock: Clock,
    random: Random,
    state: Mutex<State>,
}

struct State {
    signer: Signer,
    /// Which contents the signer was made of.
    made_of: Fingerprint,
    /// Which contents could not be used: they are spoken of once.
    refused: Option<Fingerprint>,
    assertion: Option<Assertion>,
}

struct Assertion {
    token_endpoint: String,
    text: SecretString,
    use_until: OffsetDateTime,
}

/// The SHA-256 of both files, or of the reason why they cannot be read.
type Fingerprint = [u8; 32];

/// What the two files hold.
struct Contents {
    certificate: SecretString,
    key: SecretString,
}

impl Certificate {
    /// Reads both files.
    pub(super) fn read(
        files: &CertificateFiles,
        client_id: String,
        clock: &Clock,
        random: &Random,
    ) -> Result<Self, CannotProve> {
        let contents = Contents::read(files)?;
        let mut signer = contents.signer()?;
        signer.remind(clock.now());
        Ok(Self {
            files: files.clone(),
            client_id,
            clock: clock.clone(),
            random: random.clone(),
            state: Mutex::new(State {
                signer,
                made_of: contents.fingerprint(),
                refused: None,
                assertion: None,
            }),
        })
    }

    /// An assertion for this token endpoint, of what the files hold now; while they cannot be used, of what they held last.
    pub(super) fn assertion(&self, token_endpoint: &str) -> Result<SecretString, CannotProve> {
        let contents = Contents::read(&self.files);
        let now = self.clock.now();
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.follow(contents);
        let cached = state.assertion.as_ref();
        if let Some(cached) = cached.filter(|one| one.token_endpoint == token_endpoint && now < one.use_until)
        {
            return Ok(cached.text.clone());
        }
        state.signer.remind(now);
        let text = state.signer.sign(&Claims {
            client_id: &self.client_id,
            token_endpoint,
            id: self.new_id().to_string(),
            now,
        })?;
        state.assertion = Some(Assertion {
            token_endpoint: token_endpoint.to_owned(),
            text: text.clone(),
            use_until: now + LIFETIME - SPARE,
        });
        Ok(text)
    }

    fn new_id(&self) -> Uuid {
        Builder::from_random_bytes(self.random.bytes()).into_uuid()
    }
}

impl State {
    /// Takes over new contents if they are good. The two files are rarely replaced in the same moment: what fits together
    /// no longer, or not yet, changes nothing.
    fn follow(&mut self, contents: Result<Contents, CannotProve>) {
        let fingerprint = match &contents {
            Ok(contents) => contents.fingerprint(),
            Err(error) => sha256(error.0.as_bytes()),
        };
        if fingerprint == self.made_of || self.refused == Some(fingerprint) {
            return;
        }
        match contents.and_then(|contents| contents.signer()) {
            Ok(signer) => {
                tracing::info!("the client certificate was read again");
                self.signer = signer;
                self.made_of = fingerprint;
                self.refused = None;
                self.assertion = None;
            }
            Err(error) => {
                tracing::error!(cause = %error, "the client certificate was not read again; the last one stays in use");
                self.refused = Some(fingerprint);
            }
        }
    }
}

impl Contents {
    fn read(files: &CertificateFiles) -> Result<Self, CannotProve> {
        let read = |key: &str, path: &Path| {
            config::read_secret_file(path)
                .map_err(|error| CannotProve::new(key, format!("{} cannot be read: {error}", path.display())))
        };
        Ok(Self {
            certificate: read("entra.client_certificate_file", &files.certificate)?,
            key: read("entra.client_key_file", &files.key)?,
        })
    }

    fn signer(&self) -> Result<Signer, CannotProve> {
        let [certificate, key] = [&self.certificate, &self.key].map(|text| text.expose_secret().as_bytes());
        Signer::parse(certificate, key)
    }

    fn fingerprint(&self) -> Fingerprint {
        let both = [&self.certificate, &self.key].map(|text| sha256(text.expose_secret().as_bytes()));
        sha256(&both.concat())
    }
}

fn sha256(bytes: &[u8]) -> Fingerprint {
    let mut fingerprint = Fingerprint::default();
    fingerprint.copy_from_slice(digest(&SHA256, bytes).as_ref());
    fingerprint
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI64, Ordering};

    use super::*;

    /// Writes a certificate and its key into one file of a folder of the test's own.
    fn write(path: &Path) {
        let key = rcgen::KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256).unwrap();
        let certificate = rcgen::CertificateParams::new(vec!["a.example".to_owned()]).unwrap();
        let pem = certificate.self_signed(&key).unwrap().pem();
        std::fs::write(path, format!("{pem}{}", key.serialize_pem())).unwrap();
    }

    #[test]
    fn an_assertion_is_used_while_it_lives_and_only_where_it_belongs() {
        let path = std::env::temp_dir().join(format!("repass-certificate-{}", std::process::id()));
        write(&path);
        let files = CertificateFiles {
            certificate: path.clone(),
            key: path.clone(),
        };
        let seconds = Arc::new(AtomicI64::new(1_800_000_000));
        let now = Arc::clone(&seconds);
        let clock =
            Clock::from_fn(move || OffsetDateTime::from_unix_timestamp(now.load(Ordering::SeqCst)).unwrap());
        let certificate = Certificate::read(&files, "client".to_owned(), &clock, &Random::system()).unwrap();
        let say = |endpoint: &str| {
            certificate
                .assertion(endpoint)
                .unwrap()
                .expose_secret()
                .to_owned()
        };
        let first = say("https://one.example/token");
        seconds.fetch_add(479, Ordering::SeqCst);
        assert_eq!(say("https://one.example/token"), first);
        assert_ne!(say("https://two.example/token"), first, "another audience");
        let second = say("https://one.example/token");
        seconds.fetch_add(480, Ordering::SeqCst);
        let third = say("https://one.example/token");
        assert_ne!(third, second, "its time is over");
        write(&path);
        let fourth = say("https://one.example/token");
        assert_ne!(fourth, third, "another certificate");
        std::fs::remove_file(&path).unwrap();
        assert_eq!(say("https://one.example/token"), fourth, "the file is gone");
    }
}
