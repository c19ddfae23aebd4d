//! When a certificate expires.

use rustls::pki_types::CertificateDer;
use simple_asn1::ASN1Block;
use time::OffsetDateTime;

/// The end of the certificate's validity (`notAfter`), or nothing if it cannot be found.
///
/// `TBSCertificate` (RFC 5280, 4.1) has one sequence of two times, and that is the validity.
pub(super) fn expiry(certificate: &CertificateDer<'_>) -> Option<OffsetDateTime> {
    let blocks = simple_asn1::from_der(certificate).ok()?;
    let signed = sequence(blocks.first()?)?;
    let fields = sequence(signed.first()?)?;
    fields.iter().find_map(|field| match sequence(field)? {
        [from, until] => time(from).and(time(until)),
        _ => None,
    })
}

fn sequence(block: &ASN1Block) -> Option<&[ASN1Block]> {
    match block {
        ASN1Block::Sequence(_, inside) => Some(inside),
        _ => None,
    }
}

/// Both kinds of time are UTC there (RFC 5280, 4.1.2.5).
fn time(block: &ASN1Block) -> Option<OffsetDateTime> {
    match block {
        ASN1Block::UTCTime(_, time) | ASN1Block::GeneralizedTime(_, time) => Some(time.assume_utc()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, KeyPair};
    use time::macros::datetime;

    use super::*;

    #[test]
    fn finds_both_kinds_of_time() {
        // From 2050 on the other kind is used.
        for expires in [
            datetime!(2027-02-03 04:05:06 UTC),
            datetime!(2049-12-31 23:59:59 UTC),
            datetime!(2050-01-01 00:00:00 UTC),
            datetime!(2999-06-07 08:09:10 UTC),
        ] {
            let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
            params.not_after = expires;
            let key = KeyPair::generate().unwrap();
            let certificate = params.self_signed(&key).unwrap();
            assert_eq!(expiry(certificate.der()), Some(expires));
        }
    }

    #[test]
    fn finds_nothing_in_anything_else() {
        for bytes in [
            &b""[..],
            b"\x30\x00",
            b"\x30\x02\x30\x00",
            b"nonsense",
            &[0xff; 40],
        ] {
            assert_eq!(expiry(&CertificateDer::from(bytes)), None, "{bytes:?}");
        }
    }
}
