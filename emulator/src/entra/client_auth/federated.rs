//! Somebody else's token as the client assertion: a Kubernetes cluster's, or one for a managed identity of this tenant.

use crate::entra::Failure;
use crate::jws::Token;
use crate::state::{FederatedCredential, KeyRing, TENANT_ID};
use crate::{recorded, synthetic};

/// Finds the registered credential that fits exactly, and checks the signature against its issuer's keys.
pub(super) fn check(
    registered: &[FederatedCredential],
    tenant_keys: &KeyRing,
    token: &Token,
) -> Result<(), Failure> {
    // The only one that Microsoft's page on federated credentials names.
    let algorithm = token.header_text("alg");
    if algorithm != "RS256" {
        return Err(recorded::federated_algorithm_refused(algorithm));
    }
    let credential = fitting(registered, token)?;
    let keys = credential.keys().unwrap_or_default();
    if !keys.is_empty() {
        let kid = token.header_text("kid");
        let fits = |known: Option<&str>| known.is_none_or(|known| known == kid);
        return if keys
            .iter()
            .any(|key| fits(key.kid.as_deref()) && token.is_signed_by(&key.der))
        {
            Ok(())
        } else {
            Err(synthetic::federated_signature_wrong())
        };
    }
    if credential.issuer.ends_with(&format!("/{TENANT_ID}/v2.0")) {
        return check_our_own(tenant_keys, token);
    }
    Ok(())
}

/// Issuer, subject and audience, in this order: the wording differs for each.
fn fitting<'a>(
    registered: &'a [FederatedCredential],
    token: &Token,
) -> Result<&'a FederatedCredential, Failure> {
    if registered.is_empty() {
        return Err(synthetic::no_federated_credential());
    }
    let (issuer, subject) = (token.text("iss"), token.text("sub"));
    let of_issuer = || registered.iter().filter(|one| one.issuer == issuer);
    if of_issuer().next().is_none() {
        return Err(recorded::federated_issuer_unknown(issuer));
    }
    let of_subject = || of_issuer().filter(|one| one.subject == subject);
    if of_subject().next().is_none() {
        let nearly = of_issuer().any(|one| one.subject.eq_ignore_ascii_case(subject));
        return Err(recorded::federated_subject_unknown(subject, nearly));
    }
    // Kubernetes writes its audiences as a list.
    let audience = token.claims.get("aud");
    let audience = audience
        .and_then(|aud| aud.as_str().or_else(|| aud.get(0)?.as_str()))
        .unwrap_or_default();
    of_subject()
        .find(|one| one.audiences.iter().any(|known| known == audience))
        .ok_or_else(|| recorded::federated_audience_unknown(audience))
}

/// What this tenant has issued counts only if it stands for an application, not for a person.
fn check_our_own(keys: &KeyRing, token: &Token) -> Result<(), Failure> {
    if !keys.signed(token) {
        return Err(synthetic::federated_signature_wrong());
    }
    if token.text("idtyp") != "app" {
        return Err(synthetic::federated_not_for_an_app());
    }
    Ok(())
}
