//! `account.*`: what people are told whose password cannot be changed here.

use url::Url;

/// What people are told whose password cannot be changed here.
#[derive(Clone, Debug)]
pub struct Account {
    /// Whether directory-synced accounts may try.
    pub synced: Synced,
    /// Where a federated account changes its password.
    pub federated_url: Option<Url>,
    /// Where a guest changes the password.
    pub guest_url: Option<Url>,
    /// Where a directory-synced account changes its password.
    pub synced_url: Option<Url>,
}

/// What becomes of directory-synced accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Synced {
    /// They are told where to go.
    Refuse,
    /// They get the form: the tenant writes passwords back.
    Allow,
}
