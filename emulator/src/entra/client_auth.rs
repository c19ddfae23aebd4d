//! How the application proves itself at the token address.

use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, SubjectPublicKeyInfoDer};

use super::Failure;
use crate::fields::Fields;
use crate::jws::Token;
use crate::state::{Application, FederatedCredential, TENANT_DOMAIN, TENANT_ID};
use crate::{clock, keys, synthetic};

/// RFC 7523, section 2.2.
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// Clocks may differ by this many seconds.
const SKEW: i64 = 300;

/// Checks the client id and the credential.
pub(crate) fn check(
    application: &Application,
    fields: &Fields,
    headers: &HeaderMap,
    origin: &str,
) -> Result<(), Failure> {
    let basic = basic(headers)?;
    let client = fields
        .get("client_id")
        .map(str::to_owned)
        .or_else(|| basic.as_ref().map(|(id, _)| id.clone()));
    let client = client.ok_or_else(|| synthetic::parameter_missing("client_id"))?;
    if !client.eq_ignore_ascii_case(&application.client_id) {
        return Err(synthetic::application_unknown(&client));
    }
    let secret = fields
        .get("client_secret")
        .map(str::to_owned)
        .or_else(|| basic.map(|(_, secret)| secret));
    let assertion = fields.get("client_assertion");
    if (secret.is_some() || assertion.is_some()) && headers.contains_key(header::ORIGIN) {
        return Err(synthetic::cross_origin());
    }
    match (secret, assertion) {
        (Some(secret), _) if secret == application.client_secret => Ok(()),
        (Some(_), _) => Err(synthetic::wrong_secret(&client)),
        (None, Some(assertion)) if fields.get("client_assertion_type") == Some(ASSERTION_TYPE) => {
            check_assertion(application, assertion, origin)
        }
        (None, Some(_)) => Err(synthetic::assertion_malformed(
            "its client_assertion_type is not known",
        )),
        (None, None) => Err(synthetic::credential_missing()),
    }
}

/// `client_secret_basic`; RFC 6749, section 2.3.1: both halves are form-encoded first.
fn basic(headers: &HeaderMap) -> Result<Option<(String, String)>, Failure> {
    let Some(value) = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
    else {
        return Ok(None);
    };
    let read = || {
        let encoded = value.strip_prefix("Basic ")?;
        let text = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
        let (id, secret) = text.split_once(':')?;
        let fields = Fields::parse(format!("id={id}&secret={secret}").as_bytes());
        Some((fields.get("id")?.to_owned(), fields.get("secret")?.to_owned()))
    };
    read()
        .map(Some)
        .ok_or_else(|| synthetic::malformed("The Authorization header cannot be read."))
}

/// A certificate's assertion names itself as the issuer, a federated one its own issuer. A `jti` that was seen before is
/// no fault: Microsoft's own clients send an assertion until it expires.
fn check_assertion(application: &Application, text: &str, origin: &str) -> Result<(), Failure> {
    let token =
        Token::parse(text).ok_or_else(|| synthetic::assertion_malformed("it is not a JSON web token"))?;
    let now = clock::now().unix_timestamp();
    let expired = token.number("exp").is_none_or(|expiry| expiry + SKEW <= now);
    if expired || token.number("nbf").is_some_and(|start| start > now + SKEW) {
        return Err(synthetic::assertion_out_of_time());
    }
    if token.text("iss").eq_ignore_ascii_case(&application.client_id) {
        check_certificate(application, &token, origin)
    } else {
        check_federated(&application.federated_credentials, &token)
    }
}

fn check_certificate(application: &Application, token: &Token, origin: &str) -> Result<(), Failure> {
    if !token.text("sub").eq_ignore_ascii_case(&application.client_id) {
        return Err(synthetic::assertion_malformed("its sub is not its iss"));
    }
    let accepted = [TENANT_ID, TENANT_DOMAIN].into_iter().flat_map(|tenant| {
        [
            format!("{origin}/{tenant}/oauth2/v2.0/token"),
            format!("{origin}/{tenant}/v2.0"),
        ]
    });
    if !accepted.into_iter().any(|audience| audience == token.text("aud")) {
        return Err(synthetic::assertion_malformed(
            "its aud is not the token endpoint",
        ));
    }
    let pem = application
        .certificate_pem
        .as_deref()
        .ok_or_else(synthetic::assertion_key_unknown)?;
    let certificate =
        CertificateDer::from_pem_slice(pem.as_bytes()).map_err(|_| synthetic::assertion_key_unknown())?;
    // Named by either thumbprint: the older clients know only the SHA-1 one.
    let named = token.header_text("x5t#S256") == keys::thumbprint_sha256(&certificate)
        || token.header_text("x5t") == keys::thumbprint(&certificate);
    let parsed =
        webpki::EndEntityCert::try_from(&certificate).map_err(|_| synthetic::assertion_key_unknown())?;
    if named && token.is_signed_by(&parsed.subject_public_key_info()) {
        Ok(())
    } else {
        Err(synthetic::assertion_key_unknown())
    }
}

fn check_federated(known: &[FederatedCredential], token: &Token) -> Result<(), Failure> {
    if known.is_empty() {
        return Err(synthetic::federation_mismatch(
            70025,
            "(the application has none)",
        ));
    }
    let of_issuer: Vec<_> = known
        .iter()
        .filter(|one| one.issuer == token.text("iss"))
        .collect();
    if of_issuer.is_empty() {
        return Err(synthetic::federation_mismatch(700_211, "issuer"));
    }
    let of_subject: Vec<_> = of_issuer
        .into_iter()
        .filter(|one| one.subject == token.text("sub"))
        .collect();
    if of_subject.is_empty() {
        return Err(synthetic::federation_mismatch(700_213, "subject"));
    }
    // Kubernetes writes its one audience as a list.
    let audience = token.claims.get("aud");
    let audience = audience
        .and_then(|aud| aud.as_str().or_else(|| aud.get(0)?.as_str()))
        .unwrap_or_default();
    let fits = of_subject
        .into_iter()
        .find(|one| one.audiences.iter().any(|known| known == audience));
    let credential = fits.ok_or_else(|| synthetic::federation_mismatch(70021, "audience"))?;
    match &credential.public_key_pem {
        None => Ok(()),
        Some(pem) => SubjectPublicKeyInfoDer::from_pem_slice(pem.as_bytes())
            .ok()
            .filter(|key| token.is_signed_by(key))
            .map(|_| ())
            .ok_or_else(synthetic::assertion_key_unknown),
    }
}
