//! What the path of a call names.
//!
//! The forms are those that Microsoft's own clients send. That neither case nor a slash at the end matters is synthetic:
//! no source says so or denies it.

use super::Refusal;
use crate::fields::Fields;

/// The placeholder for "me" of the generated clients, which their middleware replaces, or does not.
const PLACEHOLDER: &str = "me-token-to-replace";

/// A known address. A user of `None` is the caller.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Address {
    User(Option<String>),
    ChangePassword(Option<String>),
    RevokeSignInSessions(Option<String>),
    Organization(Option<String>),
    Domains(Option<String>),
}

impl Address {
    /// Reads the path below the version; the first segment that is not known is named.
    pub(super) fn parse(path: &str) -> Result<Self, Refusal> {
        let mut segments: Vec<String> = path.split('/').map(decoded).collect();
        if segments.last().is_some_and(String::is_empty) {
            segments.pop();
        }
        let mut segments = segments.into_iter();
        let first = segments.next().unwrap_or_default();
        let second = segments.next();
        let (address, rest) = match (first.to_ascii_lowercase().as_str(), second) {
            ("me", action) => (Self::of_user(None, action)?, segments.next()),
            ("users", Some(user)) => {
                let user = (!user.eq_ignore_ascii_case(PLACEHOLDER)).then_some(user);
                (Self::of_user(user, segments.next())?, segments.next())
            }
            ("organization", id) => (Self::Organization(id), segments.next()),
            ("domains", name) => (Self::Domains(name), segments.next()),
            _ => return Err(Refusal::unknown_segment(&first)),
        };
        match rest {
            Some(segment) => Err(Refusal::unknown_segment(&segment)),
            None => Ok(address),
        }
    }

    fn of_user(user: Option<String>, action: Option<String>) -> Result<Self, Refusal> {
        let Some(action) = action else {
            return Ok(Self::User(user));
        };
        match short_name(&action).to_ascii_lowercase().as_str() {
            "changepassword" => Ok(Self::ChangePassword(user)),
            "revokesigninsessions" => Ok(Self::RevokeSignInSessions(user)),
            _ => Err(Refusal::unknown_segment(&action)),
        }
    }
}

/// The version, and the path below it.
pub(super) fn split(path: &str) -> (&str, &str) {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.split_once('/').unwrap_or((path, ""))
}

/// The name under which faults and records know a path below the version.
pub(crate) fn place(path: &str) -> &'static str {
    match Address::parse(path) {
        Ok(Address::User(None)) => "me",
        Ok(Address::ChangePassword(_)) => "changePassword",
        Ok(Address::RevokeSignInSessions(_)) => "revokeSignInSessions",
        Ok(Address::Organization(_)) => "organization",
        _ => "other",
    }
}

/// `OData` also allows an action's full name.
fn short_name(action: &str) -> &str {
    const NAMESPACE: &str = "microsoft.graph.";
    match action.get(..NAMESPACE.len()) {
        Some(start) if start.eq_ignore_ascii_case(NAMESPACE) => {
            action.get(NAMESPACE.len()..).unwrap_or_default()
        }
        _ => action,
    }
}

/// Percent-decoding of one path segment, where `+` is a plus.
fn decoded(segment: &str) -> String {
    let fields = format!("s={}", segment.replace('+', "%2B"));
    Fields::parse(fields.as_bytes())
        .get("s")
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_unknown_segment_is_named() {
        for (path, segment) in [
            ("", ""),
            ("you", "you"),
            ("me/changeIt", "changeIt"),
            ("me/changePassword/now", "now"),
            ("users", "users"),
            ("users/ada%40contoso.example/changeIt", "changeIt"),
            ("me//changePassword", ""),
            ("organization/1/branding", "branding"),
        ] {
            let refusal = Address::parse(path).unwrap_err();
            let message = format!("Resource not found for the segment '{segment}'.");
            assert_eq!(refusal.message(), message, "{path}");
        }
    }
}
