//! `account.*`: what people are told whose password cannot be changed here.

use url::Url;

use super::{kinds, reader::Reader, value::Kind};

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

impl Account {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            synced: reader.or("account.synced", &SYNCED, Synced::Refuse),
            federated_url: reader.optional("account.federated_url", &kinds::WEB_URL),
            guest_url: reader.optional("account.guest_url", &kinds::WEB_URL),
            synced_url: reader.optional("account.synced_url", &kinds::WEB_URL),
        }
    }
}

const ANSWERS: [(&str, Synced); 2] = [("refuse", Synced::Refuse), ("allow", Synced::Allow)];

const SYNCED: Kind<Synced> = Kind {
    parse: |value| kinds::one_of(value, &ANSWERS),
    show: |answer| kinds::name_of(answer, &ANSWERS),
    form: "write \"refuse\" or \"allow\"",
};
