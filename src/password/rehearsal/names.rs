//! Names in a password: the person's, the tenant's, the organisation's.
//!
//! Microsoft's page: "Substring matching is used on the normalized password to check for the user's first and last name as
//! well as the tenant name", for terms of four characters and more. Its example (the user Poll, `p0LL23fb`) would have the
//! five points, and is refused: a name refuses by itself. The same example speaks for whole names only: whether each
//! word of "Anna Maria" is looked for is not said, and is not assumed.

use std::ops::Range;

use super::spelling::{Spelling, normalised};

/// Names with fewer characters are not looked for.
const SHORTEST_NAME: usize = 4;

/// Whose password it is. What is not known is `None`.
#[derive(Clone, Copy, Default)]
pub struct About<'a> {
    /// The first name.
    pub given_name: Option<&'a str>,
    /// The last name.
    pub surname: Option<&'a str>,
    /// The display name. Its words stand in for first and last name where neither is known.
    pub display_name: Option<&'a str>,
    /// The user principal name, or what stands before its `@`.
    pub user_principal_name: Option<&'a str>,
    /// The tenant's display name.
    pub tenant_name: Option<&'a str>,
    /// Whether the account must follow the three-of-four rule (no `DisableStrongPassword`).
    pub strong_password: Option<bool>,
}

impl About<'_> {
    /// Whether the names that Microsoft looks for are known, so that not finding one means something.
    pub(super) fn names_are_known(&self) -> bool {
        self.given_name.is_some() && self.surname.is_some() && self.tenant_name.is_some()
    }
}

/// What kind of name was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameKind {
    /// The person's first name.
    GivenName,
    /// The person's last name.
    Surname,
    /// A word of the person's display name.
    DisplayName,
    /// What stands before the `@`. Microsoft's sign-in service says that a password cannot contain the user ID
    /// (AADSTS120002); that this is meant, and that it has to have four characters, is inferred.
    UserName,
    /// The tenant's display name.
    Tenant,
    /// A name from the operator's settings.
    Organisation,
}

/// A name in a password. It has no `Debug`, because it says much about the password.
#[derive(Clone, PartialEq, Eq)]
pub struct NameFound {
    /// Whose.
    pub kind: NameKind,
    /// Where it stands first: bytes of the password, for [`str::get`].
    pub place: Range<usize>,
}

/// All names that are in it, each kind in the order of [`NameKind`].
pub(super) fn found(spelling: &Spelling, about: &About<'_>, organisation: &[String]) -> Vec<NameFound> {
    let display_name = match (about.given_name, about.surname) {
        (None, None) => about.display_name,
        _ => None,
    };
    let user_name = about.user_principal_name.and_then(|name| name.split('@').next());
    let known = [
        (NameKind::GivenName, about.given_name),
        (NameKind::Surname, about.surname),
    ];
    let words = display_name.unwrap_or_default().split_whitespace();
    let rest = [
        (NameKind::UserName, user_name),
        (NameKind::Tenant, about.tenant_name),
    ];
    let organisation = organisation
        .iter()
        .map(|name| (NameKind::Organisation, name.clone()));
    let spelled = |(kind, name): (NameKind, Option<&str>)| Some((kind, normalised(name?)));
    known
        .into_iter()
        .filter_map(spelled)
        .chain(words.map(|word| (NameKind::DisplayName, normalised(word))))
        .chain(rest.into_iter().filter_map(spelled))
        .chain(organisation)
        .filter(|(_, name)| name.chars().count() >= SHORTEST_NAME)
        .filter_map(|(kind, name)| {
            let place = spelling.bytes(spelling.find(&name)?);
            Some(NameFound { kind, place })
        })
        .collect()
}
