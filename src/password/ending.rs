//! How a submit ended, and what Graph's answer means for the outcome and for the budget.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::outcome::Outcome;
use super::sign_out::SignOut;
use crate::attempts::Attempt;
use crate::graph::{Answer, FactsError, Meaning, Reason};

/// How a submit ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Ending {
    /// The outcome.
    pub outcome: Outcome,
    /// The reference code of the request that made the change.
    pub reference: String,
    /// How long to wait, where waiting helps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait: Option<Duration>,
    /// The claims, as JSON, that the next sign-in must ask for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims: Option<String>,
    /// What a later look at the facts can prove, when the outcome is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// What became of the wish to be signed out everywhere, where the person had it and the change happened or may have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_out: Option<SignOut>,
    /// Whether the same wrong password came again, and was not sent. Only the form says so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub repeated: bool,
}

impl Ending {
    /// An end with nothing beside its outcome.
    pub fn new(outcome: Outcome, reference: impl Into<String>) -> Self {
        Self {
            outcome,
            reference: reference.into(),
            wait: None,
            claims: None,
            evidence: None,
            sign_out: None,
            repeated: false,
        }
    }

    /// Microsoft has already refused this current password: it was not sent again.
    pub(super) fn repeated(reference: String) -> Self {
        Self {
            repeated: true,
            ..Self::new(Outcome::WrongCurrentPassword, reference)
        }
    }

    /// The token was refused before the change was sent.
    pub fn not_sent(error: FactsError, reference: String) -> Self {
        match error {
            FactsError::Challenged(claims) => Self {
                claims: Some(claims),
                ..Self::new(Outcome::MoreVerificationNeeded, reference)
            },
            _ => Self::new(Outcome::SignInExpired, reference),
        }
    }

    /// The same, with what the next sign-in must ask for after the token of this one was refused.
    #[must_use]
    pub fn with_claims_of(&self, error: FactsError) -> Self {
        let claims = match error {
            FactsError::Challenged(claims) => Some(claims),
            _ => None,
        };
        Self {
            claims,
            ..self.clone()
        }
    }

    /// By what the facts of `person` can still settle it, if they can.
    pub fn evidence_about(&self, person: &str) -> Option<&Evidence> {
        let evidence = self.evidence.as_ref()?;
        (self.outcome == Outcome::OutcomeUnknown && evidence.person == person).then_some(evidence)
    }

    /// The store of sessions cannot be used: nothing was sent for this submit.
    pub(super) fn not_possible(reference: String) -> Self {
        Self::new(Outcome::SessionStoreUnavailable, reference)
    }

    pub(super) fn unknown(reference: String) -> Self {
        Self::new(Outcome::OutcomeUnknown, reference)
    }

    /// Whether the session is over with it.
    pub fn ends_session(&self) -> bool {
        matches!(
            self.outcome,
            Outcome::Changed | Outcome::SignInExpired | Outcome::MoreVerificationNeeded
        )
    }

    /// Whether "nothing was changed" would be a lie.
    pub fn may_have_changed(&self) -> bool {
        matches!(self.outcome, Outcome::Changed | Outcome::OutcomeUnknown)
    }

    /// Whether the very same form, sent again, is answered with this end. Where nothing was sent it is tried afresh, and
    /// so is a request without the form's one-time value (a script's) where Microsoft refused to do anything.
    pub(super) fn answers_again(&self, one_time: bool) -> bool {
        match self.outcome {
            Outcome::TooManyAttempts | Outcome::SessionStoreUnavailable => false,
            Outcome::Changed
            | Outcome::OutcomeUnknown
            | Outcome::WrongCurrentPassword
            | Outcome::RefusedByPolicy
            | Outcome::UnexpectedAnswer => true,
            _ => one_time,
        }
    }
}

/// What another look at the facts showed.
#[must_use]
pub enum Look {
    /// The change happened. It is recorded, and the session is over.
    Proved(Ending),
    /// No change, which proves nothing: the facts lag.
    NoChangeYet,
    /// A change at another time, by whomever: it says nothing about this one.
    AnotherChange,
    /// The facts could not be read.
    Unreadable,
    /// Graph wants another token first. The session is over, and this is the end with what the sign-in must ask for.
    TokenRefused(Ending),
}

/// The outcome that an answer of Graph stands for.
pub(super) fn outcome(answer: &Answer) -> Outcome {
    match &answer.meaning {
        Meaning::Changed => Outcome::Changed,
        Meaning::Refused(Reason::CurrentPassword) => Outcome::WrongCurrentPassword,
        Meaning::Refused(Reason::NewPassword) => Outcome::RefusedByPolicy,
        Meaning::Refused(Reason::OnPremises) => Outcome::SyncedAccount,
        Meaning::Refused(Reason::PersonalAccount) => Outcome::PersonalAccount,
        Meaning::Challenged(_) => Outcome::MoreVerificationNeeded,
        Meaning::Refused(Reason::NotRecognised) | Meaning::Unexpected => Outcome::UnexpectedAnswer,
        Meaning::SignInExpired => Outcome::SignInExpired,
        Meaning::PermissionMissing => Outcome::PermissionMissing,
        Meaning::Throttled(_) => Outcome::Throttled,
        Meaning::Unavailable => Outcome::MicrosoftUnavailable,
        Meaning::Unknown => Outcome::OutcomeUnknown,
    }
}

/// Gives the attempt back only where it was provably no wrong guess.
pub(super) async fn settle(attempt: Attempt, meaning: &Meaning, outcome: Outcome) {
    match meaning {
        _ if outcome == Outcome::Changed => attempt.clear().await,
        Meaning::Changed => attempt.clear().await,
        Meaning::Refused(Reason::NewPassword | Reason::OnPremises | Reason::PersonalAccount)
        | Meaning::SignInExpired
        | Meaning::Challenged(_)
        | Meaning::PermissionMissing
        | Meaning::Throttled(_)
        | Meaning::Unavailable => attempt.give_back().await,
        Meaning::Refused(Reason::CurrentPassword) => attempt.was_wrong().await,
        Meaning::Refused(Reason::NotRecognised) | Meaning::Unexpected | Meaning::Unknown => {
            attempt.keep().await;
        }
    }
}
