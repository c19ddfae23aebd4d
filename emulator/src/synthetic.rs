//! Strings whose wording is NOT known to be Microsoft's. No test of a client may lean on them.
//!
//! The AADSTS numbers and what they stand for are from Microsoft's error-code page, which gives no full sentences; the
//! sentences are ours in the manner of Entra's. For Graph's password refusals, production code elsewhere proves the
//! suffix ` paramName: oldPassword` or ` paramName: newPassword`; the rest of those messages was never published.

use crate::entra::Failure;

/// The suffix of the directory's refusals of a parameter; which type it names for a password is not known.
fn parameter(sentence: &str, name: &str) -> String {
    format!("{sentence} paramName: {name}, paramValue: , objectType: System.String")
}

/// Graph: the current password is wrong.
pub(crate) fn wrong_current_password() -> String {
    parameter("The specified current password is not correct.", "oldPassword")
}

/// Graph: the new password is refused. The sentence was recorded, the suffix is put together from two sources.
pub(crate) fn refused_new_password() -> String {
    parameter(crate::recorded::TOO_SIMPLE, "newPassword")
}

/// Graph: a parameter of the change is missing, null, empty or not a text.
pub(crate) fn missing_parameter(name: &str) -> String {
    format!("A value must be specified for the parameter '{name}'.")
}

/// Graph: the account's domain is federated.
pub(crate) const FEDERATED_ACCOUNT: &str = "The password of a user in a federated domain cannot be changed.";
/// Graph: the account is a guest.
pub(crate) const GUEST_ACCOUNT: &str = "The password of an external user cannot be changed in this tenant.";
/// Graph: the path is right, the method is not. From memory of Azure AD Graph.
pub(crate) const METHOD_NOT_ALLOWED: &str = "Specified HTTP method is not allowed for the request target.";
/// Graph: the path names a user that is not there.
pub(crate) const USER_NOT_FOUND: &str = "The requested user was not found.";

/// Entra: the tenant of the path is unknown.
pub(crate) fn tenant_unknown(tenant: &str) -> Failure {
    Failure::new(
        "invalid_tenant",
        90002,
        format!(
            "Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud."
        ),
    )
}

/// Entra: a single-tenant application was used with `common` or `organizations`.
pub(crate) fn not_multi_tenant(client: &str) -> Failure {
    Failure::new(
        "invalid_request",
        50194,
        format!(
            "Application '{client}' is not configured as a multi-tenant application. Use a tenant-specific endpoint."
        ),
    )
}

/// Entra: the application is unknown.
pub(crate) fn application_unknown(client: &str) -> Failure {
    Failure::new(
        "unauthorized_client",
        700_016,
        format!(
            "Application with identifier '{client}' was not found in the directory 'Contoso'. You may have sent your authentication request to the wrong tenant."
        ),
    )
}

/// Entra: the redirect URI is not registered.
pub(crate) fn redirect_uri_unknown(uri: &str, client: &str) -> Failure {
    Failure::new(
        "invalid_request",
        50011,
        format!(
            "The redirect URI '{uri}' specified in the request does not match the redirect URIs configured for the application '{client}'."
        ),
    )
}

/// Entra: a parameter is missing.
pub(crate) fn parameter_missing(name: &str) -> Failure {
    Failure::new(
        "invalid_request",
        900_144,
        format!("The request body must contain the following parameter: '{name}'."),
    )
}

/// Entra: the request cannot be understood.
pub(crate) fn malformed(why: &str) -> Failure {
    Failure::new(
        "invalid_request",
        9_002_313,
        format!("Invalid request. Request is malformed or invalid. {why}"),
    )
}

/// Entra: the response type is not enabled for the application.
pub(crate) fn response_type_refused(kind: &str) -> Failure {
    Failure::new(
        "unsupported_response_type",
        700_054,
        format!("response_type '{kind}' is not enabled for the application."),
    )
}

/// Entra: a scope is not known.
pub(crate) fn scope_unknown(scope: &str) -> Failure {
    Failure::new(
        "invalid_scope",
        70011,
        format!(
            "The provided value for the input parameter 'scope' is not valid. The scope '{scope}' is not configured or does not exist."
        ),
    )
}

/// Entra: the PKCE challenge cannot be one.
pub(crate) fn challenge_malformed() -> Failure {
    Failure::new(
        "invalid_request",
        501_491,
        "The code_challenge is invalid: it has to be 43 to 128 unreserved characters.",
    )
}

/// Entra: nobody is signed in and nothing may be shown.
pub(crate) fn nobody_signed_in() -> Failure {
    Failure::new(
        "login_required",
        50058,
        "A silent sign-in request was sent but no user is signed in.",
    )
}

/// Entra: somebody is signed in, but a page would have to be shown.
pub(crate) fn page_needed() -> Failure {
    Failure::new(
        "interaction_required",
        65001,
        "The user or administrator has not consented to use the application. Send an interactive authorization request for this user and resource.",
    )
}

/// Entra: the person went back. Only `error` and `error_subcode` are known of this answer.
pub(crate) fn cancelled() -> Failure {
    Failure::new("access_denied", 65004, "The user cancelled the authentication.").with_subcode("cancel")
}

/// Entra: consent was refused.
pub(crate) fn consent_refused() -> Failure {
    Failure::new(
        "consent_required",
        65004,
        "The resource owner or authorization server denied the request: the user declined to consent to access the app.",
    )
}

/// Entra: an administrator has to approve first.
pub(crate) fn approval_needed() -> Failure {
    Failure::new(
        "consent_required",
        90094,
        "The grant requires admin permission. An administrator of Contoso has not set the consent that the application needs.",
    )
}

/// Entra: the account is not assigned. Only the beginning of this sentence was reported.
pub(crate) fn not_assigned(client: &str) -> Failure {
    Failure::new(
        "access_denied",
        50105,
        format!(
            "Your administrator has configured the application ('{client}') to block users unless they are specifically granted ('assigned') access to the application."
        ),
    )
}

/// Entra: name or password wrong.
pub(crate) fn wrong_password() -> Failure {
    Failure::new(
        "invalid_grant",
        50126,
        "Error validating credentials due to invalid username or password.",
    )
}

/// Entra: no such account.
pub(crate) fn account_unknown(name: &str) -> Failure {
    Failure::new(
        "invalid_grant",
        50034,
        format!("The user account {name} does not exist in the Contoso directory."),
    )
}

/// Entra: locked.
pub(crate) fn account_locked() -> Failure {
    Failure::new(
        "invalid_grant",
        50053,
        "The account is locked: you have tried to sign in too many times with an incorrect user ID or password.",
    )
}

/// Entra: disabled.
pub(crate) fn account_disabled() -> Failure {
    Failure::new("invalid_grant", 50057, "The user account is disabled.")
}

/// Entra: an authentication step ran out of time or was used twice.
pub(crate) fn step_lost() -> Failure {
    Failure::new(
        "invalid_request",
        165_000,
        "This sign-in step is no longer valid. Start again.",
    )
}

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

/// Graph: a property that the user resource does not have.
pub(crate) fn unknown_property(name: &str) -> String {
    format!("Could not find a property named '{name}' on type 'microsoft.graph.user'.")
}
