//! The sign-in pages and the way back: numbers from Microsoft's error-code page, sentences ours.

use crate::entra::Failure;

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
pub(crate) fn response_type_disabled(kind: &str) -> Failure {
    Failure::new(
        "unsupported_response_type",
        700_054,
        format!("response_type '{kind}' is not enabled for the application."),
    )
}

/// Entra: there is no such response type.
pub(crate) fn response_type_refused(kind: &str) -> Failure {
    Failure::new(
        "unsupported_response_type",
        70005,
        format!("The response type '{kind}' is not supported."),
    )
}

/// Entra: there is no such response mode.
pub(crate) fn response_mode_refused(mode: &str) -> Failure {
    Failure::new(
        "invalid_request",
        70007,
        format!("'{mode}' is not a supported value of 'response_mode' when requesting a token."),
    )
}

/// Entra: a parameter that this version does not take.
pub(crate) fn parameter_refused(name: &str) -> Failure {
    Failure::new(
        "invalid_request",
        901_002,
        format!("The '{name}' request parameter is not supported."),
    )
}

/// Entra: no address was named, and none is registered.
pub(crate) fn no_redirect_uri() -> Failure {
    Failure::new("invalid_request", 900_971, "No reply address provided.")
}

/// Entra: `prompt=select_account` and `login_hint` at once. That they exclude each other is documented, nothing else.
pub(crate) fn hint_with_picker() -> Failure {
    Failure::new(
        "invalid_request",
        90023,
        "Invalid request. 'login_hint' cannot be combined with 'prompt=select_account'.",
    )
}

/// Discovery: the authority is on another host.
pub(crate) fn instance_unknown() -> Failure {
    Failure::new("invalid_instance", 50049, "Unknown or invalid instance.")
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

/// Entra: the hint names somebody who is not signed in, and nothing may be shown.
pub(crate) fn session_missing() -> Failure {
    Failure::new(
        "interaction_required",
        160_021,
        "Application requested a user session which does not exist.",
    )
}

/// Entra: several people are signed in, none is named, and nothing may be shown.
pub(crate) fn several_signed_in() -> Failure {
    Failure::new(
        "interaction_required",
        16000,
        "Several user identities are available for the current request. Select one of them.",
    )
}

/// Entra: the sign-in is older than the request allows, and nothing may be shown.
pub(crate) fn session_too_old() -> Failure {
    Failure::new(
        "login_required",
        50133,
        "The session is not valid because it is too old for this request.",
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

/// Entra: the person pressed Cancel on the consent page. Two reports name this error; Microsoft's page on administrators'
/// consent shows `consent_required`.
pub(crate) fn consent_declined() -> Failure {
    consent_refused().under("access_denied")
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

/// Entra: the password was right, and too old.
pub(crate) fn password_expired() -> Failure {
    Failure::new(
        "invalid_grant",
        50055,
        "The password is expired. It has to be changed before the sign-in can go on.",
    )
    .with_suberror("user_password_expired")
}

/// Entra: Conditional Access stops it. At the token address it comes with claims, as documented.
pub(crate) fn blocked_by_policy() -> Failure {
    Failure::new(
        "interaction_required",
        53003,
        "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
    )
    .with_suberror("message_only")
    .with_claims(super::token::policy_claims())
}

/// Entra: the code of the second factor is wrong.
pub(crate) fn second_factor_wrong() -> Failure {
    Failure::new(
        "invalid_grant",
        500_121,
        "Authentication failed during the strong authentication request.",
    )
}

/// Entra: an authentication step ran out of time or was used twice.
pub(crate) fn step_lost() -> Failure {
    Failure::new(
        "invalid_request",
        165_000,
        "This sign-in step is no longer valid. Start again.",
    )
}
