//! Strings that Microsoft's servers are known to send: recorded in answers that were made public, documented, or reported.
//! Nothing in here was made up; what was is in `synthetic`.

mod client_auth;
mod sign_in;

pub(crate) use client_auth::*;
pub(crate) use sign_in::*;

/// Graph, 401, no `Authorization` header. Recorded 2019 to 2026.
pub(crate) const TOKEN_EMPTY: &str = "Access token is empty.";
/// Graph, 401, not a JWT. Recorded since 2024, up to the second of its JWE's parts; the rest is from the library that says it.
pub(crate) const TOKEN_NOT_A_JWT: &str = "IDX14100: JWT is not well formed, there are no dots (.).\nThe token needs to be in JWS or JWE Compact Serialization Format. (JWS): 'EncodedHeader.EncodedPayload.EncodedSignature'. (JWE): 'EncodedProtectedHeader.EncodedEncryptedKey.EncodedInitializationVector.EncodedCiphertext.EncodedAuthenticationTag'.";
/// Graph, 401, a token for somebody else. Captured in 2022 on exactly this call.
pub(crate) const TOKEN_WRONG_AUDIENCE: &str = "Access token validation failure. Invalid audience.";
/// Graph, 401, a token that was altered. Recorded.
pub(crate) const TOKEN_ALTERED: &str = "Access token validation failure.";
/// Graph, 401, an expired token. Recorded 2024.
pub(crate) const TOKEN_EXPIRED: &str = "Lifetime validation failed, the token is expired.";
/// Graph, 401, continuous access evaluation: the token is older than a revocation. Test data of Microsoft's
/// libraries since 2022.
pub(crate) const TOKEN_REVOKED: &str = "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp";
/// The same in the whole recorded exchange of 2021.
pub(crate) const TOKEN_REVOKED_2021: &str = "Continuous access evaluation resulted in claims challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp";
/// The code of every 401 above.
pub(crate) const INVALID_TOKEN_CODE: &str = "InvalidAuthenticationToken";
/// Graph's own application id, in the challenge.
pub(crate) const GRAPH_APP_ID: &str = "00000003-0000-0000-c000-000000000000";

/// Graph, 403, the token lacks the permission. Documented.
pub(crate) const MISSING_SCOPE: &str = "Insufficient privileges to complete the operation.";
/// Graph, 403, somebody else's password. Quoted by a user in 2021.
pub(crate) const OTHER_PERSONS_PASSWORD: &str = "Access to change password operation is denied.";
/// The code of both.
pub(crate) const DENIED_CODE: &str = "Authorization_RequestDenied";

/// Graph, 400, the body is not a JSON object. Recorded.
pub(crate) const NOT_JSON: &str = "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.";
/// Graph, 400, no `Content-Type`. Recorded 2018.
pub(crate) const NO_CONTENT_TYPE: &str =
    "Write requests (excluding DELETE) must contain the Content-Type header declaration.";
/// Graph, 400, another `Content-Type`. Reported.
pub(crate) const NOT_A_JSON_CONTENT_TYPE: &str = "Entity only allows writes with a JSON Content-Type header.";
/// Graph, 400, a personal account. Recorded 2025, on another call of the directory.
pub(crate) const PERSONAL_ACCOUNT: &str =
    "This API is not supported for MSA accounts (no addressUrl for Microsoft.DirectoryServices,False).";
/// The code of the four above.
pub(crate) const BAD_REQUEST_CODE: &str = "BadRequest";

/// Graph, 400, the new password is refused. Recorded 2024 (on a reset; for a change the same sentence is expected).
pub(crate) const TOO_SIMPLE: &str = "The specified password does not comply with password complexity requirements. Please provide a different password.";
/// Graph, 400, a synchronised account. Recorded on a reset; applied here by inference.
pub(crate) const SYNCED_ACCOUNT: &str = "Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.";
/// The code of both.
pub(crate) const REQUEST_REFUSED_CODE: &str = "Request_BadRequest";

/// Graph, 429. Recorded in 2022 for another workload of identity.
pub(crate) const THROTTLED: &str = "Too many requests.";
/// Its code.
pub(crate) const THROTTLED_CODE: &str = "TooManyRequests";

/// The code of the next.
pub(crate) const NOT_FOUND_CODE: &str = "Request_ResourceNotFound";
/// Graph, 404, no object of that id. Recorded for the object of a token.
pub(crate) fn object_missing(oid: &str) -> String {
    format!(
        "Resource '{oid}' does not exist or one of its queried reference-property objects are not present."
    )
}

/// Graph, 400, an unknown path. Recorded in part.
pub(crate) fn unknown_segment(segment: &str) -> String {
    format!("Resource not found for the segment '{segment}'.")
}

/// `Content-Type` of the directory's answers. Recorded.
pub(crate) const DIRECTORY_JSON: &str =
    "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
