//! The words for a failed sign-in.

use super::Words;
use crate::{sign_in::Problem, texts::Texts};

impl Words {
    /// For a sign-in that failed.
    pub(crate) fn for_sign_in(t: &Texts, problem: Problem) -> Self {
        let (title, text, next) = match problem {
            Problem::Cancelled => (t.cancelled_title(), t.cancelled_text(), t.cancelled_next()),
            Problem::Expired => (t.expired_title(), t.expired_text(), t.expired_next()),
            Problem::NotStartedHere => (
                t.not_started_here_title(),
                t.not_started_here_text(),
                t.not_started_here_next(),
            ),
            Problem::WrongAccount => (
                t.wrong_account_title(),
                t.wrong_account_text(),
                t.wrong_account_next(),
            ),
            Problem::NotAssigned => (
                t.not_assigned_title(),
                t.not_assigned_text(),
                t.not_assigned_next(),
            ),
            Problem::BlockedByPolicy => (
                t.blocked_by_policy_title(),
                t.blocked_by_policy_text(),
                t.blocked_by_policy_next(),
            ),
            Problem::AccountLocked => (
                t.account_locked_title(),
                t.account_locked_text(),
                t.account_locked_next(),
            ),
            Problem::AccountDisabled => (
                t.account_disabled_title(),
                t.account_disabled_text(),
                t.account_disabled_next(),
            ),
            Problem::PasswordExpired => (
                t.password_expired_title(),
                t.password_expired_text(),
                t.password_expired_next(),
            ),
            Problem::ConsentMissing => (
                t.consent_missing_title(),
                t.consent_missing_text(),
                t.consent_missing_next(),
            ),
            Problem::InvalidToken => (
                t.invalid_token_title(),
                t.invalid_token_text(),
                t.invalid_token_next(),
            ),
            Problem::PortalMisconfigured => (
                t.portal_misconfigured_title(),
                t.portal_misconfigured_text(),
                t.portal_misconfigured_next(),
            ),
            Problem::MicrosoftUnavailable => (
                t.microsoft_unavailable_title(),
                t.microsoft_unavailable_sign_in(),
                t.again_later(),
            ),
        };
        Self { title, text, next }
    }
}
