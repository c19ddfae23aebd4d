//! What the token address is reported to say of a client's credential: sentences that people pasted into public issues and
//! questions, in the years named here. All of it comes as `invalid_client` with 401.

use std::fmt::Write as _;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

use crate::entra::Failure;

const CERTIFICATE_PAGE: &str = "https://learn.microsoft.com/entra/identity-platform/certificate-credentials";
const FEDERATION_PAGE: &str = "https://learn.microsoft.com/entra/workload-id/workload-identity-federation";
const SEVEN_DIGITS: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].0000000Z");

fn refused(code: u32, sentence: impl Into<String>) -> Failure {
    Failure::new("invalid_client", code, sentence).unauthorized()
}

/// Reported 2023 and 2025.
pub(crate) fn secret_expired(client: &str) -> Failure {
    refused(
        7_000_222,
        format!(
            "The provided client secret keys for app '{client}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds."
        ),
    )
}

/// Not a JWT. Reported 2026.
pub(crate) fn assertion_malformed() -> Failure {
    refused(50027, "JWT token is invalid or malformed.")
}

/// Another `typ`. Reported 2021.
pub(crate) fn assertion_kind_refused() -> Failure {
    Failure::new(
        "invalid_request",
        5_002_727,
        "Invalid JWT header type specified, must be 'JWT' or 'http://openid.net/specs/jwt/1.0'.",
    )
}

/// Reported 2024 and 2025; what has no start is valid from 1970 on.
pub(crate) fn assertion_out_of_time(now: i64, start: i64, end: i64) -> Failure {
    let show = |seconds| {
        OffsetDateTime::from_unix_timestamp(seconds)
            .map(seven_digits)
            .unwrap_or_default()
    };
    refused(
        700_024,
        format!(
            "Client assertion is not within its valid time range. Current time: {}, assertion valid from {}, expiry time of assertion {}. Review the documentation at {CERTIFICATE_PAGE} .",
            show(now),
            show(start),
            show(end)
        ),
    )
}

/// Reported 2021.
pub(crate) fn assertion_audience_differs() -> Failure {
    refused(
        700_023,
        format!(
            "Client assertion audience claim does not match Realm issuer. Review the documentation at {CERTIFICATE_PAGE} ."
        ),
    )
}

/// Without a thumbprint reported in 2023, with one in 2020 and 2022; the advice behind it is shortened.
pub(crate) fn assertion_key_unknown(client: &str, thumbprint: &str) -> Failure {
    let sentence = if thumbprint.is_empty() {
        format!(
            "The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '{client}'.]"
        )
    } else {
        format!(
            "Client assertion contains an invalid signature. [Reason - The key was not found., Thumbprint of key used by client: '{}', Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '{client}'.]",
            hexadecimal(thumbprint)
        )
    };
    refused(700_027, sentence)
}

/// The reason is reported for another grant (2021), the sentence before it for this.
pub(crate) fn assertion_signature_wrong(client: &str, thumbprint: &str) -> Failure {
    refused(
        700_027,
        format!(
            "Client assertion contains an invalid signature. [Reason - The provided signature value did not match the expected signature value., Thumbprint of key used by client: '{}', Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '{client}'.]",
            hexadecimal(thumbprint)
        ),
    )
}

/// Reported 2023.
pub(crate) fn federated_algorithm_refused(algorithm: &str) -> Failure {
    refused(
        5_002_738,
        format!(
            "Invalid JWT token. '{algorithm}' is not a supported signature algorithm. Supported signing algorithms are: 'RS256,RS384,RS512'"
        ),
    )
}

/// Reported in part.
pub(crate) fn federated_issuer_unknown(issuer: &str) -> Failure {
    no_match(700_211, &format!("issuer '{issuer}'."))
}

/// Reported 2025. Since 2024 the case of letters counts, and there is a number for whoever misses only that.
pub(crate) fn federated_subject_unknown(subject: &str, nearly: bool) -> Failure {
    if nearly {
        no_match(
            7_002_138,
            &format!(
                "subject '{subject}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison."
            ),
        )
    } else {
        no_match(700_213, &format!("subject '{subject}'."))
    }
}

/// Reported, with an older address at its end.
pub(crate) fn federated_audience_unknown(audience: &str) -> Failure {
    no_match(700_212, &format!("audience '{audience}'."))
}

fn no_match(code: u32, what: &str) -> Failure {
    refused(
        code,
        format!(
            "No matching federated identity record found for presented assertion {what} Check your federated identity credential Subject, Audience and Issuer against the presented assertion. {FEDERATION_PAGE}"
        ),
    )
}

/// A time as Entra's sentences write it.
pub(super) fn seven_digits(time: OffsetDateTime) -> String {
    time.format(SEVEN_DIGITS).unwrap_or_default()
}

/// The header's base64url as Entra shows thumbprints.
fn hexadecimal(thumbprint: &str) -> String {
    let bytes = URL_SAFE_NO_PAD.decode(thumbprint).unwrap_or_default();
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a text never fails.
        let _ = write!(text, "{byte:02X}");
        text
    })
}
