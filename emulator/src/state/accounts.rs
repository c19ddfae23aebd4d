//! An account, and how a control call or a file describes one.

use std::path::Path;

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use crate::{clock, ids};

/// An account to try, for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountCard {
    /// What to type as the name.
    pub upn: String,
    /// The present password.
    pub password: String,
    /// `cloud`, `synced`, `federated`, `guest` or `personal`.
    pub kind: &'static str,
    /// One line on what it is there to show.
    pub shows: String,
}

/// Where the account's password lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    /// In this tenant.
    #[default]
    Cloud,
    /// In an on-premises directory that is synchronised to this tenant.
    Synced,
    /// At another identity provider, for the whole domain.
    Federated,
    /// In another tenant: a B2B guest.
    Guest,
    /// At Microsoft's consumer accounts.
    Personal,
}

impl Kind {
    /// Its name in the control calls.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Cloud => "cloud",
            Self::Synced => "synced",
            Self::Federated => "federated",
            Self::Guest => "guest",
            Self::Personal => "personal",
        }
    }
}

/// One account.
#[derive(Debug, Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the control calls, under the same name"
)]
pub(crate) struct Account {
    /// User principal name.
    pub(crate) upn: String,
    /// Object id.
    pub(crate) oid: String,
    /// The present password. In clear, because `/_emulator/state` promises it.
    pub(crate) password: String,
    /// Where the password lives.
    pub(crate) kind: Kind,
    /// Display name.
    pub(crate) display_name: String,
    /// First name.
    pub(crate) given_name: Option<String>,
    /// Last name.
    pub(crate) surname: Option<String>,
    /// Sign-in says that it is locked.
    pub(crate) locked: bool,
    /// Sign-in says that it is disabled.
    pub(crate) disabled: bool,
    /// Sign-in asks for a second factor.
    pub(crate) mfa: bool,
    /// The password expires soon.
    pub(crate) expiring: bool,
    /// The password has expired: sign-in says so and goes no further.
    pub(crate) password_expired: bool,
    /// Conditional Access stops this account.
    pub(crate) blocked_by_policy: bool,
    /// Assigned to the application, which matters where assignment is required.
    pub(crate) assigned: bool,
    /// What it is there to show.
    pub(crate) shows: String,
    /// `lastPasswordChangeDateTime`.
    pub(crate) last_password_change: OffsetDateTime,
    /// `passwordPolicies`.
    pub(crate) password_policies: Option<String>,
}

impl Account {
    /// The name that people know it by: a guest's is the address at home, not the UPN made from it.
    pub(crate) fn preferred_username(&self) -> String {
        self.home_address().unwrap_or_else(|| self.upn.clone())
    }

    /// A guest's address at home: `grace_partner.example#EXT#@…` is `grace@partner.example`.
    pub(crate) fn home_address(&self) -> Option<String> {
        let (local, _) = self.upn.split_once("#EXT#")?;
        let (name, domain) = local.rsplit_once('_')?;
        Some(format!("{name}@{domain}"))
    }

    /// Whether `passwordPolicies` names this policy.
    pub(crate) fn has_policy(&self, policy: &str) -> bool {
        self.password_policies
            .as_deref()
            .is_some_and(|all| all.split(',').any(|one| one.trim() == policy))
    }

    /// For people.
    pub(crate) fn card(&self) -> AccountCard {
        AccountCard {
            upn: self.upn.clone(),
            password: self.password.clone(),
            kind: self.kind.name(),
            shows: self.shows.clone(),
        }
    }
}

/// An account as a control call or a `--users` file describes it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the control calls, under the same name"
)]
pub(crate) struct AccountInput {
    pub(crate) upn: Option<String>,
    pub(crate) password: Option<String>,
    pub(super) display_name: Option<String>,
    pub(super) given_name: Option<String>,
    pub(super) surname: Option<String>,
    pub(super) kind: Kind,
    pub(super) locked: bool,
    pub(super) disabled: bool,
    pub(super) mfa: bool,
    pub(super) expiring: bool,
    pub(super) password_expired: bool,
    pub(super) blocked_by_policy: bool,
    pub(super) assigned: bool,
    pub(super) shows: String,
    #[serde(with = "time::serde::rfc3339::option")]
    pub(super) last_password_change: Option<OffsetDateTime>,
    pub(super) password_policies: Option<String>,
}

impl AccountInput {
    /// The account that it describes.
    pub(crate) fn into_account(self, upn: String, oid: String, password: String) -> Account {
        let display_name = self
            .display_name
            .unwrap_or_else(|| upn.split('@').next().unwrap_or_default().to_owned());
        let mut words = display_name.split(' ').map(str::to_owned);
        let (first, last) = (words.next(), words.next_back());
        Account {
            oid,
            password,
            kind: self.kind,
            given_name: self.given_name.or(first),
            surname: self.surname.or(last),
            display_name,
            locked: self.locked,
            disabled: self.disabled,
            mfa: self.mfa,
            expiring: self.expiring,
            password_expired: self.password_expired,
            blocked_by_policy: self.blocked_by_policy,
            assigned: self.assigned,
            shows: self.shows,
            last_password_change: clock::whole_seconds(
                self.last_password_change
                    .unwrap_or_else(|| clock::now() - Duration::days(40)),
            ),
            password_policies: self.password_policies,
            upn,
        }
    }
}

/// Reads a `--users` file: a JSON list of accounts, each with at least `upn` and `password`.
pub(crate) fn read_users(path: &Path) -> Result<Vec<Account>, String> {
    let name = path.display();
    let text = std::fs::read(path).map_err(|error| format!("{name}: {error}"))?;
    let list: Vec<AccountInput> =
        serde_json::from_slice(&text).map_err(|error| format!("{name}: {error}"))?;
    if list.is_empty() {
        return Err(format!("{name}: the list is empty"));
    }
    let mut accounts: Vec<Account> = Vec::with_capacity(list.len());
    for mut input in list {
        let upn = input
            .upn
            .take()
            .ok_or_else(|| format!("{name}: an account has no `upn`"))?;
        let password = input
            .password
            .take()
            .ok_or_else(|| format!("{name}: {upn} has no `password`"))?;
        if accounts.iter().any(|known| known.upn.eq_ignore_ascii_case(&upn)) {
            return Err(format!("{name}: {upn} is there twice"));
        }
        accounts.push(input.into_account(upn, ids::guid(), password));
    }
    Ok(accounts)
}
