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
    /// The permission was not consented, or not granted.
    ConsentMissing,
    /// The ID token did not pass verification.
    InvalidToken,
    /// The registration or the portal's credential is wrong: a job for the operator.
    PortalMisconfigured,
    /// Entra ID cannot be reached.
    MicrosoftUnavailable,
    /// The store of sessions is full or away: come back later.
    SessionStoreUnavailable,
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
            Self::ConsentMissing => "consent_missing",
            Self::InvalidToken => "invalid_token",
            Self::PortalMisconfigured => "portal_misconfigured",
            Self::MicrosoftUnavailable => "microsoft_unavailable",
            Self::SessionStoreUnavailable => "session_store_unavailable",
        }
    }

    /// The HTTP status of its page.
    pub const fn status(self) -> u16 {
        match self {
            Self::Cancelled | Self::Expired | Self::NotStartedHere | Self::WrongAccount => 400,
            Self::NotAssigned | Self::BlockedByPolicy => 403,
            Self::ConsentMissing | Self::InvalidToken | Self::PortalMisconfigured => 502,
            Self::MicrosoftUnavailable | Self::SessionStoreUnavailable => 503,
        }
    }
}
