//! What an operator should hear about a certificate (X.509, RFC 5280) before it is too late.

use rustls::pki_types::CertificateDer;
use time::{Duration, OffsetDateTime};
use x509_cert::Certificate;
use x509_cert::der::Decode as _;

/// From so long before the end on, a certificate deserves a look.
const SOON: Duration = Duration::days(30);

/// When a certificate expires (`notAfter`). The error says what is wrong with the certificate.
pub fn expires(certificate: &CertificateDer<'_>) -> Result<OffsetDateTime, &'static str> {
    const UNREADABLE: &str = "the certificate cannot be read";
    let parsed = Certificate::from_der(certificate).map_err(|_| UNREADABLE)?;
    let end = parsed.tbs_certificate().validity().not_after.to_unix_duration();
    let end = i64::try_from(end.as_secs()).map_err(|_| UNREADABLE)?;
    OffsetDateTime::from_unix_timestamp(end).map_err(|_| UNREADABLE)
}

/// Writes into the log how a certificate stands. `name` says which it is, for example `the client certificate`.
pub fn log_expiry(name: &str, expires: OffsetDateTime, now: OffsetDateTime) {
    let left = (expires - now).whole_days();
    if expires <= now {
        tracing::error!(%expires, "{name} has expired");
    } else if expires - now < SOON {
        tracing::warn!(%expires, "{name} expires in {left} days");
    } else {
        tracing::debug!(%expires, "{name} expires in {left} days");
    }
}
