//! Refusals of the managed identity's addresses. What Microsoft's clients send is documented; what is said to those who do
//! not, in which words, is ours or from memory.

use axum::http::StatusCode;

/// A refusal, before it takes the form of one of the two addresses.
pub(crate) struct Complaint {
    pub(crate) status: StatusCode,
    pub(crate) error: &'static str,
    pub(crate) sentence: String,
}

fn complaint(status: StatusCode, error: &'static str, sentence: impl Into<String>) -> Complaint {
    Complaint {
        status,
        error,
        sentence: sentence.into(),
    }
}

fn bad(sentence: impl Into<String>) -> Complaint {
    complaint(StatusCode::BAD_REQUEST, "invalid_request", sentence)
}

/// The metadata service: no `Metadata: true`.
pub(crate) fn metadata_header_missing() -> Complaint {
    bad("Required metadata header not specified")
}

/// The metadata service: the request came through a proxy.
pub(crate) fn forwarded_request() -> Complaint {
    bad("Requests with an X-Forwarded-For header are refused")
}

/// The app service: no `X-IDENTITY-HEADER`, or another value.
pub(crate) fn identity_header_wrong() -> Complaint {
    complaint(
        StatusCode::UNAUTHORIZED,
        "unauthorized",
        "The X-IDENTITY-HEADER is missing or wrong.",
    )
}

/// No such version.
pub(crate) fn version_unknown(known: &str) -> Complaint {
    bad(format!("The api-version is missing or invalid. Known: {known}"))
}

/// No resource.
pub(crate) fn resource_missing() -> Complaint {
    bad("Missing required parameter 'resource'")
}

/// A resource that the tenant does not know; the sentence is Entra's.
pub(crate) fn resource_unknown(resource: &str) -> Complaint {
    complaint(
        StatusCode::BAD_REQUEST,
        "invalid_resource",
        format!(
            "AADSTS500011: The resource principal named {resource} was not found in the tenant named Contoso."
        ),
    )
}

/// No identity was named.
pub(crate) fn identity_missing() -> Complaint {
    bad(
        "Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request",
    )
}

/// Another identity was named.
pub(crate) fn identity_unknown() -> Complaint {
    bad("Identity not found")
}
