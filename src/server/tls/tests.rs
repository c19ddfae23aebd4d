//! A certificate that is replaced, well and badly, and one that is about to expire.

use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::symlink;
use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};

use rcgen::{CertificateParams, KeyPair};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

use super::*;

const NOW: OffsetDateTime = datetime!(2030-01-01 00:00:00 UTC);

/// Files as Kubernetes mounts a secret: `tls.crt` and `tls.key` lead into the folder behind `..data`.
struct Mounted(PathBuf);

impl Mounted {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("repass-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder).unwrap();
        for file in ["tls.crt", "tls.key"] {
            symlink(format!("..data/{file}"), folder.join(file)).unwrap();
        }
        Self(folder)
    }

    /// Puts files into a folder of their own and swaps that one in, all at once.
    fn swap(&self, version: &str, files: &[(&str, &str)]) {
        fs::create_dir(self.0.join(version)).unwrap();
        for (name, text) in files {
            fs::write(self.0.join(version).join(name), text).unwrap();
        }
        symlink(version, self.0.join("..new")).unwrap();
        fs::rename(self.0.join("..new"), self.0.join("..data")).unwrap();
    }

    fn files(&self) -> TlsFiles {
        TlsFiles {
            certificate: self.0.join("tls.crt"),
            key: self.0.join("tls.key"),
        }
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A certificate and its key, PEM.
fn pair(expires: OffsetDateTime) -> (String, String) {
    let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    params.not_after = expires;
    let key = KeyPair::generate().unwrap();
    (params.self_signed(&key).unwrap().pem(), key.serialize_pem())
}

fn clock() -> Clock {
    Clock::from_fn(|| NOW)
}

/// What the log says meanwhile.
fn logged(run: impl FnOnce()) -> String {
    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);
    impl Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let lines = Lines::default();
    let written = lines.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_writer(move || written.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, run);
    String::from_utf8(lines.0.lock().unwrap().clone()).unwrap()
}

/// Looks twice, as the seconds go by, and says whether another certificate is in use now, and what the log says.
fn looks(tls: &Tls) -> (bool, String) {
    let before = tls.config.get_inner();
    let log = logged(|| {
        tls.look();
        tls.look();
    });
    (!Arc::ptr_eq(&before, &tls.config.get_inner()), log)
}

#[test]
fn a_swapped_folder_is_taken_at_the_next_look() {
    let mounted = Mounted::new("swap");
    let later = NOW + Duration::days(90);
    let (certificate, key) = pair(later);
    mounted.swap("..1", &[("tls.crt", &certificate), ("tls.key", &key)]);
    let tls = Tls::open(&mounted.files(), clock()).unwrap();
    assert_eq!(looks(&tls), (false, String::new()));

    let (certificate, key) = pair(later);
    mounted.swap("..2", &[("tls.crt", &certificate), ("tls.key", &key)]);
    let (changed, log) = looks(&tls);
    assert!(changed);
    assert_eq!(log.matches("the certificate was read again").count(), 1, "{log}");
    assert_eq!(looks(&tls), (false, String::new()));
}

#[test]
fn a_pair_that_does_not_fit_changes_nothing_and_is_said_once() {
    let mounted = Mounted::new("half");
    let later = NOW + Duration::days(90);
    let ((certificate, key), (new_certificate, new_key)) = (pair(later), pair(later));
    mounted.swap("..1", &[("tls.crt", &certificate), ("tls.key", &key)]);
    let files = mounted.files();
    let tls = Tls::open(&files, clock()).unwrap();
    let cut = &new_certificate[..new_certificate.len() / 2];
    let half_key = &new_key[..new_key.len() / 2];
    for (file, text, why) in [
        (&files.certificate, cut, "tls_certificate_file"),
        (&files.certificate, "", "tls_certificate_file"),
        (
            &files.certificate,
            new_certificate.as_str(),
            "server.tls_key_file cannot be used: it is not the key of server.tls_certificate_file",
        ),
        (&files.key, half_key, "server.tls_key_file"),
    ] {
        fs::write(file, text).unwrap();
        let (changed, log) = looks(&tls);
        assert!(!changed, "{why}");
        assert_eq!(log.matches("the old one stays").count(), 1, "{why}: {log}");
        assert!(log.contains(why), "{why}: {log}");
        assert!(!log.contains("PRIVATE KEY"), "{log}");
        // Whoever asks is told again.
        let log = logged(|| tls.reload());
        assert!(log.contains("the old one stays"), "{log}");
    }
    fs::write(&files.key, new_key).unwrap();
    let (changed, log) = looks(&tls);
    assert!(changed, "{log}");
    assert_eq!(log.matches("the certificate was read again").count(), 1, "{log}");
}

#[test]
fn a_missing_file_changes_nothing() {
    let mounted = Mounted::new("missing");
    let (certificate, key) = pair(NOW + Duration::days(90));
    mounted.swap("..1", &[("tls.crt", &certificate), ("tls.key", &key)]);
    let tls = Tls::open(&mounted.files(), clock()).unwrap();
    mounted.swap("..2", &[]);
    let (changed, log) = looks(&tls);
    assert!(!changed && log.contains("the old one stays"), "{log}");
}

#[test]
fn a_certificate_about_to_expire_is_said_once_a_day() {
    let mounted = Mounted::new("expiry");
    let (certificate, key) = pair(NOW + Duration::days(15));
    mounted.swap("..1", &[("tls.crt", &certificate), ("tls.key", &key)]);
    let hours = Arc::new(AtomicI64::new(0));
    let moved = Arc::clone(&hours);
    let clock = Clock::from_fn(move || NOW + Duration::hours(moved.load(Ordering::SeqCst)));
    let tls = Tls::open(&mounted.files(), clock).unwrap();
    for (hour, says) in [
        (23, ""),
        (25, "expires soon"),
        (26, ""),
        (48, ""),
        (49, "expires soon"),
        (15 * 24, "has expired"),
    ] {
        hours.store(hour, Ordering::SeqCst);
        let (_, log) = looks(&tls);
        assert_eq!(
            log.lines().count(),
            usize::from(!says.is_empty()),
            "{hour}: {log}"
        );
        assert!(log.contains(says), "{hour}: {log}");
    }
    let (certificate, key) = pair(NOW + Duration::days(100));
    mounted.swap("..2", &[("tls.crt", &certificate), ("tls.key", &key)]);
    let (changed, log) = looks(&tls);
    assert!(changed && !log.contains("expire"), "{log}");
}
