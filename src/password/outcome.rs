//! The one vocabulary for how a change ended: pages, audit log, metrics and monitors all use these names.
//!
//! An outcome is an answer to the person, never an error of the program: `?` cannot turn a wrong password into a 500.

use serde::{Deserialize, Serialize};

use super::rehearsal::NameKind;
use super::script::Script;

/// How an attempt to change a password ended, or why it was not made.
///
/// The names are promises to operators and monitors (`data-outcome`, `data-reason`, audit, metrics).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[must_use]
pub enum Outcome {
    /// Graph answered 204, or the account facts prove that the password was changed.
    Changed,
    /// A field was left empty.
    Missing,
    /// The two new passwords differ.
    ConfirmationDiffers,
    /// The new password equals the one typed as current.
    SameAsCurrent,
    /// Fewer than 8 characters, or than the operator asks for.
    TooShort,
    /// More than 256 characters.
    TooLong,
    /// Fewer than three of: lower case, upper case, digit, symbol.
    TooFewKinds,
    /// A character that Entra does not accept in a cloud password.
    UnsupportedCharacters,
    /// A name of the person or of the organisation is in it, where the operator refuses that.
    ContainsName,
    /// A word of the operator's list is in it.
    ContainsBannedWord,
    /// It is known from a data leak, where the operator refuses that.
    Breached,
    /// It is easier to guess than the operator allows.
    TooWeak,
    /// Graph refused the current password.
    WrongCurrentPassword,
    /// Graph refused the new password.
    RefusedByPolicy,
    /// Our own budget of wrong current passwords is used up.
    TooManyAttempts,
    /// A guest: the password lives in another organisation.
    GuestAccount,
    /// A personal Microsoft account: the password lives with Microsoft's consumer service.
    PersonalAccount,
    /// A federated account: the password lives with another identity provider.
    FederatedAccount,
    /// A directory-synced account: the password lives on premises.
    SyncedAccount,
    /// The session or its token is gone. Nothing was changed.
    SignInExpired,
    /// A claims challenge: Entra wants to see more before Graph does anything. Nothing was changed.
    MoreVerificationNeeded,
    /// The request did not come from our own page.
    RequestRefused,
    /// Graph answered 429.
    Throttled,
    /// The connection was never made, or Graph answered 503.
    MicrosoftUnavailable,
    /// The request may have arrived, and the facts do not say what became of it.
    OutcomeUnknown,
    /// Graph answered 403: a job for the operator.
    PermissionMissing,
    /// An answer that Repass does not know.
    UnexpectedAnswer,
    /// The store of sessions is full or away: nobody is let in, nothing is lost.
    SessionStoreUnavailable,
}

impl Outcome {
    /// The name that the outside world knows, for example `wrong_current_password`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Missing => "missing",
            Self::ConfirmationDiffers => "confirmation_differs",
            Self::SameAsCurrent => "same_as_current",
            Self::TooShort => "too_short",
            Self::TooLong => "too_long",
            Self::TooFewKinds => "too_few_kinds",
            Self::UnsupportedCharacters => "unsupported_characters",
            Self::ContainsName => "contains_name",
            Self::ContainsBannedWord => "contains_banned_word",
            Self::Breached => "breached",
            Self::TooWeak => "too_weak",
            Self::WrongCurrentPassword => "wrong_current_password",
            Self::RefusedByPolicy => "refused_by_policy",
            Self::TooManyAttempts => "too_many_attempts",
            Self::GuestAccount => "guest_account",
            Self::PersonalAccount => "personal_account",
            Self::FederatedAccount => "federated_account",
            Self::SyncedAccount => "synced_account",
            Self::SignInExpired => "sign_in_expired",
            Self::MoreVerificationNeeded => "more_verification_needed",
            Self::RequestRefused => "request_refused",
            Self::Throttled => "throttled",
            Self::MicrosoftUnavailable => "microsoft_unavailable",
            Self::OutcomeUnknown => "outcome_unknown",
            Self::PermissionMissing => "permission_missing",
            Self::UnexpectedAnswer => "unexpected_answer",
            Self::SessionStoreUnavailable => "session_store_unavailable",
        }
    }
}

/// A field of the form that a refusal stands beside, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// `current_password`
    Current,
    /// `new_password`
    New,
    /// `confirm_password`
    Confirm,
}

impl Field {
    /// The name of the field in the form.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Current => "current_password",
            Self::New => "new_password",
            Self::Confirm => "confirm_password",
        }
    }
}

/// One refusal that the person can mend, and where it stands.
#[derive(Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The field that it is about.
    pub field: Field,
    /// Why.
    pub reason: Outcome,
    /// What in the new password is the matter, where that has a name.
    pub culprit: Option<Culprit>,
}

/// What in a new password is the matter. It says much about the password, so it has no `Debug`: nothing of it may reach a
/// log.
#[derive(Clone, PartialEq, Eq)]
pub enum Culprit {
    /// A name of this kind.
    Name(NameKind),
    /// This word, as the operator's list writes it.
    Word(String),
    /// Characters of this kind.
    Script(Script),
}

impl Refusal {
    /// One that its reason explains.
    pub const fn new(field: Field, reason: Outcome) -> Self {
        Self {
            field,
            reason,
            culprit: None,
        }
    }
}
