//! How the application proves itself at the token address: a secret, a certificate, or somebody else's token.

mod certificate;
mod federated;

use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Failure;
use crate::fields::Fields;
use crate::jws::Token;
use crate::state::{Application, KeyRing};
use crate::{clock, recorded, synthetic};

/// RFC 7523, section 2.2.
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// Clocks may differ by this many seconds.
const SKEW: i64 = 300;

/// Checks the client id and the credential. `tenant_keys` is what this tenant signs with: the token of a managed identity
/// is one of its own. The result says whether the client proved itself: where the registration allows public clients, it
/// need not, except for a code, which came to an address of the platform "Web".
pub(crate) fn check(
    application: &Application,
    tenant_keys: &KeyRing,
    fields: &Fields,
    headers: &HeaderMap,
    origin: &str,
) -> Result<bool, Failure> {
    let basic = basic(headers)?;
    let client = client_id(fields, basic.as_ref())?;
    if !client.eq_ignore_ascii_case(&application.client_id) {
        return Err(synthetic::application_unknown(&client));
    }
    let in_header = basic.map(|(_, secret)| secret);
    let in_body = fields.get("client_secret").map(str::to_owned);
    let assertion = fields.get("client_assertion");
    let given = [in_header.is_some(), in_body.is_some(), assertion.is_some()];
    let given = given.into_iter().filter(|given| *given).count();
    if given > 0 && headers.contains_key(header::ORIGIN) {
        return Err(synthetic::cross_origin());
    }
    // RFC 6749, section 5.2: more than one mechanism is an invalid request.
    if given > 1 {
        return Err(synthetic::malformed("It holds more than one client credential."));
    }
    match (in_header.or(in_body), assertion) {
        (Some(secret), _) => check_secret(application, &secret).map(|()| true),
        (None, Some(assertion)) if fields.get("client_assertion_type") == Some(ASSERTION_TYPE) => {
            check_assertion(application, tenant_keys, assertion, origin).map(|()| true)
        }
        (None, Some(_)) => Err(synthetic::assertion_type_unknown()),
        (None, None)
            if application.public_client && fields.get("grant_type") != Some("authorization_code") =>
        {
            Ok(false)
        }
        (None, None) => Err(synthetic::credential_missing()),
    }
}

fn client_id(fields: &Fields, basic: Option<&(String, String)>) -> Result<String, Failure> {
    let in_header = basic.map(|(id, _)| id.as_str());
    match (fields.get("client_id"), in_header) {
        (Some(body), Some(header)) if !body.eq_ignore_ascii_case(header) => {
            Err(synthetic::malformed("It names two clients."))
        }
        (Some(id), _) | (None, Some(id)) => Ok(id.to_owned()),
        (None, None) => Err(synthetic::parameter_missing("client_id")),
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
        let (scheme, encoded) = value.split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("Basic") {
            return None;
        }
        let text = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
        let (id, secret) = text.split_once(':')?;
        let fields = Fields::parse(format!("id={id}&secret={secret}").as_bytes());
        Some((fields.get("id")?.to_owned(), fields.get("secret")?.to_owned()))
    };
    read()
        .map(Some)
        .ok_or_else(|| synthetic::malformed("The Authorization header cannot be read."))
}

fn check_secret(application: &Application, secret: &str) -> Result<(), Failure> {
    let found = application.secrets.iter().find(|known| known.value == secret);
    match found {
        Some(known) if known.expired => Err(recorded::secret_expired(&application.client_id)),
        Some(_) => Ok(()),
        None => Err(synthetic::wrong_secret(&application.client_id)),
    }
}

/// A certificate's assertion names the application as its issuer, a federated one its own issuer. A `jti` that was seen
/// before is no fault, nor is an end that is far away: Microsoft's own clients send an assertion until it expires.
fn check_assertion(
    application: &Application,
    tenant_keys: &KeyRing,
    text: &str,
    origin: &str,
) -> Result<(), Failure> {
    let token = Token::parse(text).ok_or_else(recorded::assertion_malformed)?;
    // A service account's token of Kubernetes has no `typ`.
    let kind = token.header.get("typ");
    if kind.is_some_and(|kind| kind != "JWT" && kind != "http://openid.net/specs/jwt/1.0") {
        return Err(recorded::assertion_kind_refused());
    }
    check_time(&token)?;
    let is_client = |name| token.text(name).eq_ignore_ascii_case(&application.client_id);
    match (is_client("iss"), is_client("sub")) {
        (true, true) => certificate::check(&application.certificates, &application.client_id, &token, origin),
        (false, false) => federated::check(&application.federated_credentials, tenant_keys, &token),
        _ => Err(synthetic::assertion_subject_differs()),
    }
}

fn check_time(token: &Token) -> Result<(), Failure> {
    let now = clock::now().unix_timestamp();
    let end = token
        .seconds("exp")
        .ok_or_else(|| synthetic::assertion_lacks("exp"))?;
    // Absent means from the beginning of time, as the reported answers show.
    let start = token.seconds("nbf").unwrap_or_default();
    if end + SKEW <= now || start > now + SKEW {
        return Err(recorded::assertion_out_of_time(now, start, end));
    }
    Ok(())
}
