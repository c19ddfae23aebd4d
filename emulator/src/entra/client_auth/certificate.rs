//! A client assertion that the key of a registered certificate has signed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::{CertificateDer, UnixTime};
use webpki::{EndEntityCert, Error, KeyUsage};

use crate::entra::Failure;
use crate::jws::Token;
use crate::state::{TENANT_DOMAIN, TENANT_ID};
use crate::{keys, recorded, synthetic};

/// Checks the algorithm, the audience, which certificate the header names, and the signature.
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

/// How the header names its certificate; a text is empty where it does not.
struct Named<'t> {
    sha1: &'t str,
    sha256: &'t str,
    /// The certificate itself: all that MSAL for Python sends to who gives it one.
    whole: Option<Vec<u8>>,
}

impl<'t> Named<'t> {
    fn by(token: &'t Token) -> Self {
        // MSAL for Python leaves the padding of base64 on, which RFC 7515, section 2, takes off.
        let thumbprint = |name| token.header_text(name).trim_end_matches('=');
        let chain = token.header.get("x5c");
        let first = chain.and_then(|chain| chain.get(0)?.as_str());
        Self {
            sha1: thumbprint("x5t"),
            sha256: thumbprint("x5t#S256"),
            whole: first.and_then(|first| STANDARD.decode(first).ok()),
        }
    }

    /// In one way at least: the older clients know only the first thumbprint. In every way that is used.
    fn fits(&self, certificate: &CertificateDer<'_>) -> bool {
        let sha1 = self.sha1.is_empty() || self.sha1 == keys::thumbprint(certificate);
        let sha256 = self.sha256.is_empty() || self.sha256 == keys::thumbprint_sha256(certificate);
        let whole = self
            .whole
            .as_ref()
            .is_none_or(|whole| whole == certificate.as_ref());
        let is_named = !self.sha1.is_empty() || !self.sha256.is_empty() || self.whole.is_some();
        is_named && sha1 && sha256 && whole
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
