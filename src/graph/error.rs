//! What Graph's error answers mean. The envelope is documented; the words of password errors are not, so they are
//! matched where production code of others matches them, and everything else degrades to "not recognised".
//!
//! Microsoft's text never leaves this file.

use serde::Deserialize;

/// Graph's error envelope (Microsoft Graph, "Error responses and resource types").
#[derive(Deserialize)]
pub(super) struct Envelope {
    error: Body,
}

#[derive(Deserialize)]
struct Body {
    #[serde(default)]
    message: String,
}

/// Why a 400 was sent, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The current password is wrong.
    CurrentPassword,
    /// The new password breaks a rule.
    NewPassword,
    /// The account is mastered on premises.
    OnPremises,
    /// A personal Microsoft account: its password does not live in a tenant.
    PersonalAccount,
    /// Anything else.
    NotRecognised,
}

/// The sentence of every refused new password seen so far, with or without the parameter's name behind it.
const COMPLEXITY: &str = "does not comply with password complexity requirements";
/// The sentence for accounts that are synced from a directory on premises.
const ON_PREMISES: &str = "on-premises mastered directory sync objects";

/// What Graph says of a call that personal accounts cannot make.
const PERSONAL: &str = "not supported for msa accounts";

/// Reads the reason of a 400 from its body.
pub(super) fn reason(body: &[u8]) -> Reason {
    let Ok(envelope) = serde_json::from_slice::<Envelope>(body) else {
        return Reason::NotRecognised;
    };
    let message = envelope.error.message.to_ascii_lowercase();
    match parameter_name(&message) {
        Some("oldpassword") => Reason::CurrentPassword,
        Some("newpassword") => Reason::NewPassword,
        _ if message.contains(COMPLEXITY) => Reason::NewPassword,
        _ if message.contains(ON_PREMISES) => Reason::OnPremises,
        _ if message.contains(PERSONAL) => Reason::PersonalAccount,
        _ => Reason::NotRecognised,
    }
}

/// The word behind ` paramName: `, in a message that is in lower case already.
fn parameter_name(message: &str) -> Option<&str> {
    let (_, rest) = message.split_once("paramname:")?;
    let name = rest.trim_start();
    let end = name
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .unwrap_or(name.len());
    name.get(..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason_of(message: &str) -> Reason {
        reason(
            serde_json::json!({"error": {"code": "Request_BadRequest", "message": message}})
                .to_string()
                .as_bytes(),
        )
    }

    #[test]
    fn reads_the_reason_from_the_parameter_name_wherever_it_stands() {
        for (message, expected) in [
            (
                "Whatever. paramName: oldPassword, paramValue: , objectType: System.String",
                Reason::CurrentPassword,
            ),
            ("Whatever PARAMNAME:OLDPASSWORD", Reason::CurrentPassword),
            ("Whatever. paramName: newPassword", Reason::NewPassword),
            ("Whatever. paramName: newPasswordHint", Reason::NotRecognised),
            ("Whatever. paramName: ", Reason::NotRecognised),
            (
                "The specified password does not comply with password complexity requirements. Please provide a different password.",
                Reason::NewPassword,
            ),
            (
                "Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.",
                Reason::OnPremises,
            ),
            (
                "This API is not supported for MSA accounts (no addressUrl for Microsoft.DirectoryServices,False).",
                Reason::PersonalAccount,
            ),
            ("oldPassword newPassword", Reason::NotRecognised),
            ("", Reason::NotRecognised),
        ] {
            assert_eq!(reason_of(message), expected, "{message}");
        }
    }

    #[test]
    fn anything_that_is_not_the_envelope_is_not_recognised() {
        for body in [
            "",
            "null",
            "[]",
            "{}",
            "<html>",
            r#"{"error":"x"}"#,
            r#"{"error":{"message":7}}"#,
        ] {
            assert_eq!(reason(body.as_bytes()), Reason::NotRecognised, "{body}");
        }
    }
}
