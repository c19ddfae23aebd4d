//! Why a request came to nothing, in words for the log.

use std::error::Error;
use std::io;

use rustls::{CertificateError, Error as TlsError};

/// What went wrong on the way: the proxy, the certificate, the name, the wait. It never holds an address, a proxy's password
/// or anything that was sent.
pub fn why(error: &reqwest::Error) -> &'static str {
    let mut broke = false;
    let mut source = error.source();
    while let Some(cause) = source {
        if let Some(tls) = as_tls(cause) {
            return of_tls(tls);
        }
        if let Some(rest) = cause.to_string().strip_prefix("tunnel error: ") {
            return of_tunnel(rest);
        }
        broke |= cause.downcast_ref::<io::Error>().is_some_and(is_break);
        source = cause.source();
    }
    match (error.is_connect(), error.is_timeout()) {
        (true, true) => "no connection in time",
        (true, false) if broke => "the connection broke while it was made",
        _ if error.is_dns() => "its name cannot be resolved",
        (true, false) => "it cannot be reached",
        (false, true) => "no answer in time",
        (false, false) => "the connection broke",
    }
}

/// An I/O error hides what it wraps from [`Error::source`], and shows only that one's own cause. There may be one in another.
fn as_tls<'e>(cause: &'e (dyn Error + 'static)) -> Option<&'e TlsError> {
    match cause.downcast_ref::<io::Error>() {
        Some(wrapper) => as_tls(wrapper.get_ref()?),
        None => cause.downcast_ref(),
    }
}

fn is_break(error: &io::Error) -> bool {
    [io::ErrorKind::UnexpectedEof, io::ErrorKind::ConnectionReset].contains(&error.kind())
}

fn of_tls(error: &TlsError) -> &'static str {
    match error {
        TlsError::InvalidCertificate(certificate) => match certificate {
            CertificateError::UnknownIssuer => {
                "its certificate is of no authority that is believed; one of your own goes into http.ca_file"
            }
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
                "its certificate has expired"
            }
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                "its certificate is not valid yet"
            }
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                "its certificate is for another name"
            }
            _ => "its certificate is not accepted",
        },
        _ => "no TLS connection can be made",
    }
}

/// The library keeps this error to itself: its words are all there is, and a test holds them.
fn of_tunnel(words: &str) -> &'static str {
    match words {
        "proxy authorization required" => {
            "the proxy (http.proxy) asks for another user name and password (407)"
        }
        "unsuccessful" => "the proxy (http.proxy) does not open the connection",
        "failed to create underlying connection" => "the proxy (http.proxy) cannot be reached",
        _ => "the proxy (http.proxy) does not answer as one",
    }
}
