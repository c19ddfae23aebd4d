//! The accounts of the tenant, looked up, judged at sign-in, changed.

use std::collections::HashMap;

use time::Duration;

use super::Cloud;
use super::accounts::{Account, AccountInput};
use super::lockout::{LockoutRules, Lockouts};
use crate::{clock, ids};

/// Why a name and a password do not sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SignInRefusal {
    /// No such account here.
    UnknownAccount,
    /// The password is not right.
    WrongPassword,
    /// Smart lockout.
    Locked,
    /// Disabled by an administrator.
    Disabled,
}

/// The accounts, in the order they are shown.
pub(crate) struct Directory {
    accounts: Vec<Account>,
    at_start: Vec<Account>,
    /// Object ids by lower-case UPN: they outlive a reset and a replacement.
    oids: HashMap<String, String>,
    cloud: Cloud,
    /// Smart lockout.
    pub(crate) lockouts: Lockouts,
}

impl Directory {
    /// A directory with these accounts.
    pub(crate) fn new(accounts: Vec<Account>, cloud: Cloud) -> Self {
        let oids = accounts
            .iter()
            .map(|account| (account.upn.to_lowercase(), account.oid.clone()))
            .collect();
        Self {
            at_start: accounts.clone(),
            accounts,
            oids,
            cloud,
            lockouts: Lockouts::new(LockoutRules::of(cloud)),
        }
    }

    /// All accounts.
    pub(crate) fn all(&self) -> &[Account] {
        &self.accounts
    }

    /// By user principal name, or a guest's address at home; case does not matter.
    pub(crate) fn by_name(&self, name: &str) -> Option<&Account> {
        let name = name.trim();
        let oid = self.oids.get(&name.to_lowercase());
        let by_upn = oid.and_then(|oid| self.by_oid(oid));
        by_upn.or_else(|| {
            self.accounts.iter().find(|account| {
                let address = account.home_address();
                address.is_some_and(|address| address.eq_ignore_ascii_case(name))
            })
        })
    }

    /// By object id.
    pub(crate) fn by_oid(&self, oid: &str) -> Option<&Account> {
        self.accounts.iter().find(|account| account.oid == oid)
    }

    /// Judges a sign-in, and counts for smart lockout.
    pub(crate) fn sign_in(&mut self, name: &str, password: &str) -> Result<&Account, SignInRefusal> {
        let account = self.by_name(name).ok_or(SignInRefusal::UnknownAccount)?;
        let (oid, is_right) = (account.oid.clone(), account.password == password);
        // While it is locked, the right password helps nobody.
        if self.is_locked(&oid) {
            return Err(SignInRefusal::Locked);
        }
        if !is_right {
            self.lockouts.wrong_password(&oid, password);
            return Err(SignInRefusal::WrongPassword);
        }
        self.lockouts.forget(&oid);
        let account = self.by_oid(&oid).ok_or(SignInRefusal::UnknownAccount)?;
        // Said only to somebody who knows the password, as Entra does.
        if account.disabled {
            return Err(SignInRefusal::Disabled);
        }
        Ok(account)
    }

    /// Whether the account is locked: by its own switch, or by smart lockout.
    pub(crate) fn is_locked(&self, oid: &str) -> bool {
        self.by_oid(oid).is_some_and(|account| account.locked) || self.lockouts.is_locked(oid)
    }

    /// Creates or replaces an account; its object id stays, its wrong passwords are forgotten.
    pub(crate) fn put(&mut self, upn: &str, mut input: AccountInput) -> Result<&Account, String> {
        let place = self
            .accounts
            .iter()
            .position(|account| account.upn.eq_ignore_ascii_case(upn));
        let known = place.and_then(|place| self.accounts.get(place));
        let password = input
            .password
            .take()
            .or_else(|| known.map(|account| account.password.clone()));
        let password = password.ok_or("a new account needs a `password`")?;
        let oid = self
            .oids
            .entry(upn.to_lowercase())
            .or_insert_with(ids::guid)
            .clone();
        self.lockouts.forget(&oid);
        let account = input.into_account(upn.to_owned(), oid, password);
        let place = place.unwrap_or(self.accounts.len());
        if place == self.accounts.len() {
            self.accounts.push(account);
        } else if let Some(slot) = self.accounts.get_mut(place) {
            *slot = account;
        }
        self.accounts
            .get(place)
            .ok_or_else(|| "the account is gone".to_owned())
    }

    /// Sets a new password. The time of the change always moves: a client tells a change that happened from one that did
    /// not by it, and two changes may fall into one second.
    pub(crate) fn replace_password(&mut self, oid: &str, new_password: &str) {
        if let Some(account) = self.accounts.iter_mut().find(|account| account.oid == oid) {
            new_password.clone_into(&mut account.password);
            let now = clock::now();
            account.last_password_change = if now > account.last_password_change {
                now
            } else {
                account.last_password_change + Duration::SECOND
            };
            account.expiring = false;
            account.password_expired = false;
        }
    }

    /// The accounts of the start, none of them locked out.
    pub(crate) fn reset(&mut self) {
        self.accounts.clone_from(&self.at_start);
        self.lockouts = Lockouts::new(LockoutRules::of(self.cloud));
    }
}
