//! The token address: numbers from Microsoft's error-code page, sentences ours.

use axum::http::Method;

use crate::entra::Failure;

/// Entra: the token address was asked with another method.
pub(crate) fn token_needs_post(method: &Method) -> Failure {
    Failure::new(
        "invalid_request",
        900_561,
        format!("The endpoint only accepts POST requests. Received a {method} request."),
    )
}

/// Entra: the token request is not a form.
pub(crate) fn token_needs_form() -> Failure {
    Failure::new(
        "invalid_request",
        900_144,
        "The request body must contain the following parameter: 'grant_type'. Its content type must be application/x-www-form-urlencoded.",
    )
}

/// Entra: another grant.
pub(crate) fn grant_type_refused(kind: &str) -> Failure {
    Failure::new(
        "unsupported_grant_type",
        70003,
        format!("The app requested an unsupported grant type '{kind}'."),
    )
}

/// Entra: a browser script tried to redeem.
pub(crate) fn cross_origin() -> Failure {
    Failure::new(
        "invalid_request",
        9_002_326,
        "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
    )
}

/// Entra: no credential at all.
pub(crate) fn credential_missing() -> Failure {
    Failure::new(
        "invalid_client",
        7_000_218,
        "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    )
    .unauthorized()
}

/// Entra: the secret is wrong.
pub(crate) fn wrong_secret(client: &str) -> Failure {
    Failure::new("invalid_client", 7_000_215, format!("Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{client}'.")).unauthorized()
}

/// Entra: a client assertion of another kind than RFC 7523's.
pub(crate) fn assertion_type_unknown() -> Failure {
    assertion_invalid("its client_assertion_type is not known")
}

/// Entra: a client assertion without a claim it needs.
pub(crate) fn assertion_lacks(claim: &str) -> Failure {
    assertion_invalid(&format!("it has no {claim}"))
}

fn assertion_invalid(why: &str) -> Failure {
    Failure::new(
        "invalid_client",
        50027,
        format!("The client assertion is not valid: {why}."),
    )
    .unauthorized()
}

/// Entra: a client assertion whose issuer and subject differ, and one of them is the application.
pub(crate) fn assertion_subject_differs() -> Failure {
    Failure::new(
        "invalid_client",
        50048,
        "Subject must match Issuer claim in the client assertion.",
    )
    .unauthorized()
}

/// Entra: a certificate assertion of another algorithm. The number and the first sentence are reported for federated
/// assertions; which algorithms it names here is not known.
pub(crate) fn assertion_algorithm_refused(algorithm: &str) -> Failure {
    Failure::new(
        "invalid_client",
        5_002_738,
        format!(
            "Invalid JWT token. '{algorithm}' is not a supported signature algorithm. Supported signing algorithms are: 'PS256,RS256'"
        ),
    )
    .unauthorized()
}

/// Entra: a certificate that has expired or is not valid yet.
pub(crate) fn certificate_out_of_date() -> Failure {
    Failure::new(
        "invalid_client",
        1_000_502,
        "The provided certificate is not within its specified validity period.",
    )
    .unauthorized()
}

/// Entra: the application trusts no foreign issuer.
pub(crate) fn no_federated_credential() -> Failure {
    Failure::new(
        "invalid_client",
        70025,
        "The client has no configured federated identity credentials.",
    )
    .unauthorized()
}

/// Entra: a federated assertion that its issuer's keys did not sign.
pub(crate) fn federated_signature_wrong() -> Failure {
    Failure::new(
        "invalid_client",
        700_027,
        "Client assertion contains an invalid signature. None of the issuer's keys has signed it.",
    )
    .unauthorized()
}

/// Entra: an assertion that Entra itself issued, for a person.
pub(crate) fn federated_not_for_an_app() -> Failure {
    Failure::new(
        "invalid_client",
        700_229,
        "For AAD-issued tokens, only app-only tokens may be used as a federated identity credential.",
    )
    .unauthorized()
}

/// Entra: the code is not one of ours.
pub(crate) fn code_unknown() -> Failure {
    Failure::new(
        "invalid_grant",
        70000,
        "The provided authorization code is not valid.",
    )
}

/// Entra: the code was redeemed before.
pub(crate) fn code_used() -> Failure {
    Failure::new(
        "invalid_grant",
        54005,
        "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.",
    )
}

/// Entra: the code is too old.
pub(crate) fn code_expired() -> Failure {
    Failure::new(
        "invalid_grant",
        70008,
        "The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.",
    )
}

/// Entra: the redirect URI of the redemption is not the one of the request.
pub(crate) fn redirect_uri_differs() -> Failure {
    Failure::new(
        "invalid_grant",
        500_112,
        "The reply address does not match the reply address provided when requesting the authorization code.",
    )
}

/// Entra: PKCE.
pub(crate) fn verifier_differs() -> Failure {
    Failure::new(
        "invalid_grant",
        501_481,
        "The Code_Verifier does not match the code_challenge supplied in the authorization request.",
    )
}

/// Entra: the code was issued for a path of another tenant.
pub(crate) fn code_of_another_tenant() -> Failure {
    Failure::new(
        "invalid_grant",
        700_005,
        "The provided authorization code is intended to be used against another tenant, thus rejected. It must be redeemed at the tenant that it was acquired from.",
    )
}

/// Entra: the scopes are of several APIs.
pub(crate) fn several_resources() -> Failure {
    Failure::new(
        "invalid_scope",
        700_022,
        "The provided value for the input parameter 'scope' is not valid because it contains more than one resource.",
    )
}

/// Entra: the refresh token is not one of ours.
pub(crate) fn refresh_token_unknown() -> Failure {
    Failure::new(
        "invalid_grant",
        9_002_313,
        "Invalid request. Request is malformed or invalid. The refresh token cannot be read.",
    )
}

/// Entra: the refresh token has not been used for too long.
pub(crate) fn refresh_token_expired() -> Failure {
    Failure::new(
        "invalid_grant",
        700_082,
        "The refresh token has expired due to inactivity.",
    )
    .with_suberror("token_expired")
}

/// Entra: a scope without consent, for a refresh token.
pub(crate) fn not_consented(client: &str) -> Failure {
    Failure::new(
        "invalid_grant",
        65001,
        format!(
            "The user or administrator has not consented to use the application with ID '{client}'. Send an interactive authorization request for this user and resource."
        ),
    )
    .with_suberror("consent_required")
}

/// Entra: a second factor is needed. The form of the claims is Microsoft's documentation's, the policy's id is ours.
pub(crate) fn second_factor_needed() -> Failure {
    Failure::new(
        "interaction_required",
        50076,
        "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the resource.",
    )
    .with_suberror("basic_action")
    .with_claims(policy_claims())
}

/// What a client has to bring to the authorize address to meet a policy.
pub(super) fn policy_claims() -> String {
    r#"{"access_token":{"capolids":{"essential":true,"values":["f1e2d3c4-b5a6-4978-8a9b-0c1d2e3f4a5b"]}}}"#
        .to_owned()
}
