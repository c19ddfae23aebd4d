//! Sign-in on another device: the values of `error` are RFC 8628's and, from memory, Entra's; numbers and sentences ours.

use crate::entra::Failure;

/// Entra: what a device shows to the person.
pub(crate) fn device_message(address: &str, user_code: &str) -> String {
    format!(
        "To sign in, use a web browser to open the page {address} and enter the code {user_code} to authenticate."
    )
}

/// Entra: nobody has let the device in yet.
pub(crate) fn device_waits() -> Failure {
    Failure::new(
        "authorization_pending",
        70016,
        "OAuth 2.0 device flow error. Authorization is pending. Continue polling.",
    )
}

/// Entra: somebody pressed Cancel.
pub(crate) fn device_declined() -> Failure {
    Failure::new(
        "authorization_declined",
        65004,
        "OAuth 2.0 device flow error. The user declined.",
    )
}

/// Entra: the device code is too old.
pub(crate) fn device_code_expired() -> Failure {
    Failure::new(
        "expired_token",
        70020,
        "OAuth 2.0 device flow error. The device code has expired.",
    )
}

/// Entra: the device code is not one of ours.
pub(crate) fn device_code_unknown() -> Failure {
    Failure::new(
        "bad_verification_code",
        70018,
        "OAuth 2.0 device flow error. The device code is not valid.",
    )
}

/// Entra: what the person typed lets no device in.
pub(crate) fn user_code_unknown() -> Failure {
    Failure::new(
        "bad_verification_code",
        70018,
        "That code did not work. Check the code and try again.",
    )
}
