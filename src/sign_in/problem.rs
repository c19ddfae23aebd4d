//! Why a sign-in failed, as the person is told it. Text that came with the failure is never shown.

/// A failed sign-in. The names are promises (`data-reason` on the problem page, audit, metrics).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Problem {
    /// The person pressed Cancel or Back.
    Cancelled,
    /// The pending sign-in or the code is too old or was used before.
    Expired,
    /// The answer belongs to no sign-in that this browser began.
    NotStartedHere,
    /// The account is not one of this organisation.
    WrongAccount,
    /// The person is not assigned to the application.
    NotAssigned,
    /// Conditional Access said no.
    BlockedByPolicy,
    /// Too many wrong passwords, or a suspicious address: Entra has locked the account for a while.
    AccountLocked,
    /// The account is disabled.
    AccountDisabled,
    /// The password has expired and must be changed on Microsoft's own page.
    PasswordExpired,
    /// The permission was not consented, or not granted.
    ConsentMissing,
    /// The ID token did not pass verification.
    InvalidToken,
    /// The registration or the portal's credential is wrong: a job for the operator.
    PortalMisconfigured,
    /// Entra ID cannot be reached.
    MicrosoftUnavailable,
}

impl Problem {
    /// The name that the outside world knows, for example `not_started_here`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
            Self::NotStartedHere => "not_started_here",
            Self::WrongAccount => "wrong_account",
            Self::NotAssigned => "not_assigned",
            Self::BlockedByPolicy => "blocked_by_policy",
            Self::AccountLocked => "account_locked",
            Self::AccountDisabled => "account_disabled",
            Self::PasswordExpired => "password_expired",
            Self::ConsentMissing => "consent_missing",
            Self::InvalidToken => "invalid_token",
            Self::PortalMisconfigured => "portal_misconfigured",
            Self::MicrosoftUnavailable => "microsoft_unavailable",
        }
    }

    /// The HTTP status of its page.
    pub const fn status(self) -> u16 {
        match self {
            Self::Cancelled | Self::Expired | Self::NotStartedHere | Self::WrongAccount => 400,
            Self::NotAssigned
            | Self::BlockedByPolicy
            | Self::AccountLocked
            | Self::AccountDisabled
            | Self::PasswordExpired => 403,
            Self::ConsentMissing | Self::InvalidToken | Self::PortalMisconfigured => 502,
            Self::MicrosoftUnavailable => 503,
        }
    }
}

/// A failed sign-in with its cause, for the log. The cause is made of our own words.
#[derive(Debug)]
pub struct Failure {
    /// What the person is told.
    pub problem: Problem,
    /// What the operator is told.
    pub cause: String,
}

impl Failure {
    /// Joins a problem with its cause.
    pub fn new(problem: Problem, cause: impl Into<String>) -> Self {
        Self {
            problem,
            cause: cause.into(),
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.problem.name(), self.cause)
    }
}

impl std::error::Error for Failure {}

/// What an OAuth `error` means for the person, at the authorize and at the token endpoint (RFC 6749, 4.1.2.1 and 5.2, and
/// "Error codes for authorization endpoint errors" of the Microsoft identity platform). Unknown values are the
/// operator's to look at.
pub(super) fn from_oauth_error(error: &str) -> Problem {
    match error {
        "access_denied" => Problem::Cancelled,
        "consent_required" => Problem::ConsentMissing,
        "invalid_grant" | "interaction_required" | "login_required" => Problem::Expired,
        "server_error" | "temporarily_unavailable" => Problem::MicrosoftUnavailable,
        _ => Problem::PortalMisconfigured,
    }
}
