//! A client assertion that the key of a registered certificate has signed.

use rustls::pki_types::{CertificateDer, UnixTime};
use webpki::{EndEntityCert, Error, KeyUsage};

use crate::entra::Failure;
use crate::jws::Token;
use crate::state::{TENANT_DOMAIN, TENANT_ID};
use crate::{keys, recorded, synthetic};

/// Checks the algorithm, the audience, which certificate the header names, and the signature. An `x5c` header counts for
/// nothing: it is for Microsoft's own feature of subject names.
pub(super) fn check(
    registered: &[CertificateDer<'static>],
    client: &str,
    token: &Token,
    origin: &str,
) -> Result<(), Failure> {
    let algorithm = token.header_text("alg");
    if algorithm != "PS256" && algorithm != "RS256" {
        return Err(synthetic::assertion_algorithm_refused(algorithm));
    }
    let accepted = [TENANT_ID, TENANT_DOMAIN].into_iter().flat_map(|tenant| {
        [
            format!("{origin}/{tenant}/oauth2/v2.0/token"),
            format!("{origin}/{tenant}/v2.0"),
        ]
    });
    if !accepted.into_iter().any(|audience| audience == token.text("aud")) {
        return Err(recorded::assertion_audience_differs());
    }
    let named = Named::by(token);
    let certificate = registered
        .iter()
        .find(|certificate| named.fits(certificate))
        .ok_or_else(|| recorded::assertion_key_unknown(client, named.sha1))?;
    let unreadable = |_| recorded::assertion_key_unknown(client, named.sha1);
    let parsed = EndEntityCert::try_from(certificate).map_err(unreadable)?;
    if !token.is_signed_by(&parsed.subject_public_key_info()) {
        return Err(recorded::assertion_signature_wrong(client, named.sha1));
    }
    if is_out_of_date(&parsed) {
        return Err(synthetic::certificate_out_of_date());
    }
    Ok(())
}

/// The thumbprints of the header, empty where there is none.
struct Named<'t> {
    sha1: &'t str,
    sha256: &'t str,
}

impl<'t> Named<'t> {
    fn by(token: &'t Token) -> Self {
        Self {
            sha1: token.header_text("x5t"),
            sha256: token.header_text("x5t#S256"),
        }
    }

    /// By either thumbprint, as the older clients know only the first; by both where both are given.
    fn fits(&self, certificate: &CertificateDer<'_>) -> bool {
        let sha1 = self.sha1.is_empty() || self.sha1 == keys::thumbprint(certificate);
        let sha256 = self.sha256.is_empty() || self.sha256 == keys::thumbprint_sha256(certificate);
        sha1 && sha256 && !(self.sha1.is_empty() && self.sha256.is_empty())
    }
}

/// The validity is the first thing that this library looks at. Whatever it says after that, about authorities and usages, does
/// not matter: Entra takes self-signed certificates.
fn is_out_of_date(certificate: &EndEntityCert<'_>) -> bool {
    let verdict = certificate.verify_for_usage(
        &[],
        &[],
        &[],
        UnixTime::now(),
        KeyUsage::client_auth(),
        None,
        None,
    );
    matches!(
        verdict.err(),
        Some(Error::CertExpired { .. } | Error::CertNotValidYet { .. })
    )
}
