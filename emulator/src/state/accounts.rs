//! The accounts: the ones it starts with, and how a control call or a file describes one.

use std::path::Path;

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use super::{FEDERATED_DOMAIN, TENANT_DOMAIN};
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
    display_name: Option<String>,
    given_name: Option<String>,
    surname: Option<String>,
    kind: Kind,
    locked: bool,
    disabled: bool,
    mfa: bool,
    expiring: bool,
    assigned: bool,
    shows: String,
    #[serde(with = "time::serde::rfc3339::option")]
    last_password_change: Option<OffsetDateTime>,
    password_policies: Option<String>,
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

/// The accounts at the start, the plain one first.
pub(crate) fn standard_accounts() -> Vec<Account> {
    let here = TENANT_DOMAIN;
    let make = |upn: String, name: &str, password: &str, days: i64, shows: &str| {
        let input = AccountInput {
            display_name: Some(name.to_owned()),
            shows: shows.to_owned(),
            last_password_change: Some(clock::now() - Duration::days(days)),
            ..AccountInput::default()
        };
        input.into_account(upn, ids::guid(), password.to_owned())
    };
    vec![
        make(
            format!("ada@{here}"),
            "Ada Lovelace",
            "Analytical-Engine-1843",
            41,
            "a plain cloud account: the password can be changed here",
        ),
        Account {
            kind: Kind::Synced,
            ..make(
                format!("blaise@{here}"),
                "Blaise Pascal",
                "Pascaline-Wheel-1642",
                120,
                "synchronised from an on-premises directory: has to change it there",
            )
        },
        Account {
            kind: Kind::Federated,
            ..make(
                format!("charles@{FEDERATED_DOMAIN}"),
                "Charles Babbage",
                "Difference-Engine-1822",
                77,
                "a federated domain: another identity provider keeps the password",
            )
        },
        Account {
            kind: Kind::Guest,
            ..make(
                format!("grace_partner.example#EXT#@{here}"),
                "Grace Hopper",
                "Nanosecond-Wire-1952",
                15,
                "a guest: the home organisation keeps the password",
            )
        },
        Account {
            locked: true,
            ..make(
                format!("konrad@{here}"),
                "Konrad Zuse",
                "Helix-Tower-1941",
                200,
                "locked: sign-in is refused for a while",
            )
        },
        Account {
            expiring: true,
            ..make(
                format!("emmy@{here}"),
                "Emmy Noether",
                "Symmetry-Theorem-1918",
                87,
                "the password expires in a few days",
            )
        },
        Account {
            disabled: true,
            ..make(
                format!("edsger@{here}"),
                "Edsger Dijkstra",
                "Shortest-Path-1956",
                300,
                "disabled: sign-in is refused",
            )
        },
        Account {
            mfa: true,
            ..make(
                format!("radia@{here}"),
                "Radia Perlman",
                "Spanning-Tree-1985",
                9,
                "has a second factor to confirm at sign-in",
            )
        },
    ]
}
