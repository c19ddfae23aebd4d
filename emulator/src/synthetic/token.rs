//! The token address: numbers from Microsoft's error-code page, sentences ours.

use crate::entra::Failure;

/// Entra: the token address was asked with another method.
pub(crate) fn token_needs_post() -> Failure {
    Failure::new(
        "invalid_request",
        900_561,
        "The endpoint only accepts POST requests. Received a GET request.",
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

/// Entra: a certificate assertion whose key is not registered, or that is not signed by it.
pub(crate) fn assertion_key_unknown() -> Failure {
    Failure::new("invalid_client", 700_027, "The certificate with identifier used to sign the client assertion is not registered on application, or its signature is not valid.").unauthorized()
}

/// Entra: a client assertion outside its time range.
pub(crate) fn assertion_out_of_time() -> Failure {
    Failure::new(
        "invalid_client",
        700_024,
        "Client assertion is not within its valid time range.",
    )
    .unauthorized()
}

/// Entra: a client assertion that is malformed or for somebody else.
pub(crate) fn assertion_malformed(why: &str) -> Failure {
    Failure::new(
        "invalid_client",
        50027,
        format!("The client assertion is not valid: {why}."),
    )
    .unauthorized()
}

/// Entra: no federated credential fits.
pub(crate) fn federation_mismatch(code: u32, what: &str) -> Failure {
    Failure::new(
        "invalid_client",
        code,
        format!("No matching federated identity record found for presented assertion {what}."),
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
