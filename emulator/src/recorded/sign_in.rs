//! What the token address is known to say of a revoked grant.

use time::OffsetDateTime;

use super::client_auth::seven_digits;
use crate::entra::Failure;

/// The sessions of the person were revoked. Recorded 2021, body and headers.
pub(crate) fn grant_revoked(issued_at: OffsetDateTime, valid_from: OffsetDateTime) -> Failure {
    Failure::new(
        "invalid_grant",
        50173,
        format!(
            "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '{}' and the TokensValidFrom date (before which tokens are not valid) for this user is '{}'.",
            seven_digits(issued_at),
            seven_digits(valid_from)
        ),
    )
    .with_suberror("bad_token")
}
