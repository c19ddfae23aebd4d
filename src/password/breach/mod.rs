//! Whether a new password is known from data leaks (`password.breach`): asked once per submit, before an attempt is taken.
//!
//! * [`service`]: a service that is told five digits of the password's hash and nothing else (k-anonymity).
//! * [`list`]: a sorted file on this machine.
//!
//! A check that cannot be made stops nobody: the change goes on, the log says why, and a metric counts it.

mod list;
mod service;

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::time::Instant;
use zeroize::Zeroizing;

use crate::config;
use crate::files::{Unusable, Watched};
use crate::http::Http;
use crate::telemetry::Metrics;
use list::List;
use service::Service;

/// Looks passwords up. Cheap to clone.
#[derive(Clone)]
pub struct Breach {
    place: Option<Place>,
    timeout: Duration,
    metrics: Metrics,
}

#[derive(Clone)]
enum Place {
    Service(Service),
    File(Arc<Watched<List>>),
}

/// Why a password could not be looked up, in words for the log. Never a digit of a hash in it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct NotKnown(String);

impl Breach {
    /// From the section `password` of the settings. A file is opened now.
    pub fn open(settings: &config::Password, http: &Http, metrics: Metrics) -> Result<Self, Unusable> {
        let place = match &settings.breach {
            config::Breach::Off => None,
            config::Breach::Online(url) => Some(Place::Service(Service::new(url, http))),
            config::Breach::File(path) => {
                let file = Watched::open("password.breach_file", path, List::open)?;
                Some(Place::File(Arc::new(file)))
            }
        };
        Ok(Self {
            place,
            timeout: settings.breach_timeout,
            metrics,
        })
    }

    /// Whether the password is known from a leak. Whatever goes wrong, takes longer than `password.breach_timeout` or is
    /// not over at the deadline counts as no.
    pub async fn knows(&self, password: &SecretString, deadline: Instant, reference: &str) -> bool {
        let Some(place) = &self.place else {
            return false;
        };
        let hash = Hash::of(password);
        let look = async {
            match place {
                Place::Service(service) => service.knows(&hash).await,
                Place::File(file) => {
                    let (list, hash) = (file.current(), hash.clone());
                    let search = tokio::task::spawn_blocking(move || list.knows(&hash));
                    search
                        .await
                        .unwrap_or_else(|_| Err(NotKnown::new("the search broke off")))
                }
            }
        };
        let deadline = deadline.min(Instant::now() + self.timeout);
        let late = || Err(NotKnown::new("no answer in time"));
        let found = tokio::time::timeout_at(deadline, look)
            .await
            .unwrap_or_else(|_| late());
        self.metrics.breach_check(match &found {
            Ok(true) => "breached",
            Ok(false) => "clean",
            Err(_) => "unavailable",
        });
        if let Err(NotKnown(cause)) = &found {
            tracing::warn!(%cause, reference, "a new password was not looked for among leaked ones");
        }
        found == Ok(true)
    }

    /// Opens the file again if it changed.
    pub fn look(&self) {
        if let Some(Place::File(file)) = &self.place {
            file.look();
        }
    }

    /// Opens the file again. A bad one changes nothing.
    pub fn reload(&self) {
        if let Some(Place::File(file)) = &self.place {
            file.reload();
        }
    }
}

impl NotKnown {
    fn new(why: impl Into<String>) -> Self {
        Self(why.into())
    }
}

/// Digits of a SHA-1 hash.
const DIGITS: usize = 40;
/// Digits that a service is told.
const TOLD: usize = 5;

/// The SHA-1 of a password in upper-case hexadecimal, as the lists write it. It is as good as the password to whoever can
/// try many, so it has no `Debug`.
#[derive(Clone)]
struct Hash(Zeroizing<String>);

impl Hash {
    fn of(password: &SecretString) -> Self {
        let digest = digest(&SHA1_FOR_LEGACY_USE_ONLY, password.expose_secret().as_bytes());
        let mut text = Zeroizing::new(String::with_capacity(DIGITS));
        for byte in digest.as_ref() {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02X}");
        }
        Self(text)
    }

    /// The five digits that may leave.
    fn told(&self) -> &str {
        self.0.get(..TOLD).unwrap_or_default()
    }

    /// The others.
    fn kept(&self) -> &str {
        self.0.get(TOLD..).unwrap_or_default()
    }
}

/// Splits a line `DIGITS:COUNT`, and says whether the count is more than nought: padding has none. `None` for anything
/// else.
fn entry(line: &str, digits: usize) -> Option<(&str, bool)> {
    let (hash, count) = line.split_once(':')?;
    let is_hash = hash.len() == digits && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_count = !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit());
    // Not parsed: a count of any length is a count.
    (is_hash && is_count).then(|| (hash, count.bytes().any(|digit| digit != b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_written_as_the_lists_write_it() {
        let hash = Hash::of(&SecretString::from("password"));
        assert_eq!(
            (hash.told(), hash.kept()),
            ("5BAA6", "1E4C9B93F3F0682250B6CF8331B7EE68FD8")
        );
    }

    #[test]
    fn a_line_is_an_entry_or_nothing() {
        let nines = "9".repeat(60);
        for (line, expected) in [
            ("ABC12:1", Some(("ABC12", true))),
            ("abc12:10", Some(("abc12", true))),
            ("ABC12:0", Some(("ABC12", false))),
            ("ABC12:000", Some(("ABC12", false))),
            (&format!("ABC12:{nines}"), Some(("ABC12", true))),
            ("ABC12", None),
            ("ABC12:", None),
            ("ABC12:-1", None),
            ("ABC12:1:1", None),
            ("ABC123:1", None),
            ("ABCG2:1", None),
            ("ABC1\u{e4}:1", None),
            (" ABC1:1", None),
            ("", None),
        ] {
            assert_eq!(entry(line, 5), expected, "{line}");
        }
    }
}
