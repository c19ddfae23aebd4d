//! The accounts that it starts with.

use time::Duration;

use super::accounts::{Account, AccountInput, Kind};
use super::{FEDERATED_DOMAIN, TENANT_DOMAIN};
use crate::{clock, ids};

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
