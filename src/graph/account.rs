//! What Graph says about the signed-in account: where its password lives, and when it was last changed.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::FactsError;

/// The fields that `GET /me` is asked for. Several are only sent when they are named.
pub(super) const SELECT: &str = "id,displayName,givenName,surname,userPrincipalName,userType,onPremisesSyncEnabled,lastPasswordChangeDateTime,passwordPolicies";

/// The answer of `GET /me` (Microsoft Graph, "user resource type").
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Me {
    pub(super) id: Option<String>,
    pub(super) given_name: Option<String>,
    pub(super) surname: Option<String>,
    pub(super) user_principal_name: Option<String>,
    pub(super) user_type: Option<String>,
    pub(super) on_premises_sync_enabled: Option<bool>,
    #[serde(default, with = "time::serde::rfc3339::option")]
    pub(super) last_password_change_date_time: Option<OffsetDateTime>,
    pub(super) password_policies: Option<String>,
}

/// The answer of `GET /organization`: with `User.Read` only these fields are filled.
#[derive(Deserialize)]
pub(super) struct Organizations {
    pub(super) value: Vec<Organization>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Organization {
    pub(super) display_name: Option<String>,
    #[serde(default)]
    pub(super) verified_domains: Vec<VerifiedDomain>,
}

#[derive(Deserialize)]
pub(super) struct VerifiedDomain {
    #[serde(default)]
    pub(super) name: String,
    #[serde(default, rename = "type")]
    pub(super) kind: String,
}

/// Where the password of an account lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Home {
    /// In this tenant: it can be changed here.
    Cloud,
    /// In a directory on premises.
    Synced,
    /// With another identity provider.
    Federated,
    /// In another organisation.
    Guest,
}

/// The account facts that Repass uses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Where the password lives.
    pub home: Home,
    /// When the password was last changed, or the account was made.
    #[serde(with = "time::serde::rfc3339::option")]
    pub last_password_change: Option<OffsetDateTime>,
    /// Whether the account must follow the three-of-four rule; `None` when its policies are not known.
    pub strong_password: Option<bool>,
    /// Whether the password of this account never expires, as far as its policies are known.
    #[serde(default)]
    pub never_expires: bool,
    /// The person's first name.
    #[serde(default)]
    pub given_name: Option<String>,
    /// The person's last name.
    #[serde(default)]
    pub surname: Option<String>,
    /// What the tenant calls itself.
    #[serde(default)]
    pub organisation: Option<String>,
}

/// The longest name that is kept, in characters: Microsoft's own limit for display names. Sessions are many.
const LONGEST_NAME: usize = 256;

impl Me {
    /// Fails when these are the facts of somebody else.
    pub(super) fn check_owner(&self, oid: &str) -> Result<(), FactsError> {
        match &self.id {
            Some(id) if !id.eq_ignore_ascii_case(oid) => Err(FactsError::AnotherAccount),
            _ => Ok(()),
        }
    }

    /// Puts the facts together. `organizations` may be missing: then a federated account is not recognised.
    pub(super) fn into_account(self, organizations: Option<&Organizations>) -> Account {
        let upn = self.user_principal_name.as_deref().unwrap_or_default();
        let guest = self
            .user_type
            .as_deref()
            .is_some_and(|kind| kind.eq_ignore_ascii_case("guest"));
        let home = if guest || is_guest_name(upn) {
            Home::Guest
        } else if organizations.is_some_and(|organizations| organizations.federate(upn)) {
            Home::Federated
        } else if self.on_premises_sync_enabled == Some(true) {
            Home::Synced
        } else {
            Home::Cloud
        };
        let organisation = organizations
            .and_then(|organizations| organizations.value.first())
            .and_then(|organization| organization.display_name.clone());
        // Names with commas between. <https://learn.microsoft.com/graph/api/resources/user>
        let policies = self
            .password_policies
            .as_deref()
            .unwrap_or_default()
            .to_ascii_lowercase();
        Account {
            home,
            last_password_change: self.last_password_change_date_time,
            strong_password: Some(!policies.contains("disablestrongpassword")),
            never_expires: policies.contains("disablepasswordexpiration"),
            given_name: name(self.given_name),
            surname: name(self.surname),
            organisation: name(organisation),
        }
    }
}

/// A name that is worth keeping.
fn name(name: Option<String>) -> Option<String> {
    name.filter(|name| !name.trim().is_empty() && name.chars().nth(LONGEST_NAME).is_none())
}

impl Organizations {
    fn federate(&self, upn: &str) -> bool {
        let Some((_, domain)) = upn.rsplit_once('@') else {
            return false;
        };
        self.value
            .iter()
            .flat_map(|organization| &organization.verified_domains)
            .any(|verified| {
                verified.name.eq_ignore_ascii_case(domain) && verified.kind.eq_ignore_ascii_case("federated")
            })
    }
}

/// Whether a user principal name is the one that Entra gives to guests.
pub fn is_guest_name(upn: &str) -> bool {
    upn.to_ascii_uppercase().contains("#EXT#")
}
