//! Microsoft Graph: messages whose wording is ours.

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

/// Graph: a property that the user resource does not have.
pub(crate) fn unknown_property(name: &str) -> String {
    format!("Could not find a property named '{name}' on type 'microsoft.graph.user'.")
}
