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

/// Graph: a member of the change's body that is no parameter of it. After Microsoft's `OData` library, from memory.
pub(crate) fn unknown_parameter(name: &str) -> String {
    format!(
        "The parameter '{name}' in the request payload is not a valid parameter for the operation 'changePassword'."
    )
}

/// Graph: the account is locked. Neither is it known that Graph looks, nor what it says.
pub(crate) const LOCKED_ACCOUNT: &str =
    "The account is temporarily locked to prevent unauthorized use. Try again later.";
/// Graph: the account's domain is federated.
pub(crate) const FEDERATED_ACCOUNT: &str = "The password of a user in a federated domain cannot be changed.";
/// Graph: the account is a guest.
pub(crate) const GUEST_ACCOUNT: &str = "The password of an external user cannot be changed in this tenant.";
/// Graph: the path is right, the method is not. From memory of Azure AD Graph.
pub(crate) const METHOD_NOT_ALLOWED: &str = "Specified HTTP method is not allowed for the request target.";
/// Graph: a property that the user resource does not have.
pub(crate) fn unknown_property(name: &str) -> String {
    format!("Could not find a property named '{name}' on type 'microsoft.graph.user'.")
}

/// Diagnostics header of every Graph answer; its form was recorded, the values are ours.
pub(crate) const DIAGNOSTIC: &str = r#"{"ServerInfo":{"DataCenter":"Emulator","Slice":"E","Ring":"1","ScaleUnit":"001","RoleInstance":"ENTRA-EMULATOR"}}"#;
