//! What an outcome or a failed sign-in means to the person: a title, what is known, and the next step.
//!
//! No match here has a `_` arm: a new outcome does not compile before it has words.

pub(crate) mod advice;
mod own_rules;
mod sign_in;
pub(crate) mod sign_out;
mod tries;

use own_rules::name_text;
pub(crate) use tries::tries;
use tries::{again, then_tries};

use super::Texts;
use crate::password::rehearsal::SHORTEST;
use crate::password::{Field, Outcome, Refusal};

/// A message to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Words {
    /// The heading.
    pub(crate) title: String,
    /// What is known, and no more than that.
    pub(crate) text: String,
    /// What to do now.
    pub(crate) next: String,
}

/// Numbers that belong into the words, where they are known.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Detail {
    /// Until waiting helps: with tries left, until there is one more.
    pub(crate) wait_seconds: Option<u64>,
    /// Wrong current passwords that are still allowed.
    pub(crate) tries_left: Option<u32>,
    /// The fewest characters of a new password, where they are more than Entra ID's own.
    pub(crate) shortest: Option<usize>,
    /// Whether Microsoft had already refused the same current password, and was not asked again.
    pub(crate) repeated: bool,
    /// Whether a list of what may have been the reason follows.
    pub(crate) advised: bool,
}

impl Words {
    /// For an outcome.
    #[expect(
        clippy::too_many_lines,
        reason = "one table, with a few lines for each outcome"
    )]
    pub(crate) fn for_outcome(t: &Texts, outcome: Outcome, detail: Detail) -> Self {
        let again = || again(t, detail.wait_seconds);
        let (title, text, next) = match outcome {
            Outcome::Changed => (t.changed_title(), t.changed_text(), t.changed_next()),
            Outcome::Missing => (t.not_changed_title(), t.missing_text(), t.missing_next()),
            Outcome::ConfirmationDiffers => (
                t.not_changed_title(),
                t.confirmation_differs_text(),
                t.confirmation_differs_next(),
            ),
            Outcome::SameAsCurrent => (
                t.not_changed_title(),
                t.same_as_current_text(),
                t.same_as_current_next(),
            ),
            Outcome::TooShort => (
                t.not_changed_title(),
                t.too_short_text(),
                t.too_short_next(detail.shortest.unwrap_or(SHORTEST)),
            ),
            Outcome::TooLong => (t.not_changed_title(), t.too_long_text(), t.too_long_next()),
            Outcome::TooFewKinds => (
                t.not_changed_title(),
                t.too_few_kinds_text(),
                t.too_few_kinds_next(),
            ),
            Outcome::UnsupportedCharacters => (
                t.not_changed_title(),
                t.unsupported_characters_text(),
                t.unsupported_characters_next(),
            ),
            Outcome::ContainsName => (
                t.not_changed_title(),
                t.contains_name_text(),
                t.contains_name_next(),
            ),
            Outcome::ContainsBannedWord => (
                t.not_changed_title(),
                t.contains_banned_word_text(),
                t.contains_banned_word_next(),
            ),
            Outcome::Breached => (t.not_changed_title(), t.breached_text(), t.breached_next()),
            Outcome::TooWeak => (t.not_changed_title(), t.too_weak_text(), t.too_weak_next()),
            Outcome::WrongCurrentPassword if detail.repeated => (
                t.not_changed_title(),
                t.repeated_password_text(),
                then_tries(t, t.repeated_password_next(), detail),
            ),
            Outcome::WrongCurrentPassword => (
                t.not_changed_title(),
                t.wrong_current_password_text(),
                then_tries(t, t.wrong_current_password_next(), detail),
            ),
            Outcome::RefusedByPolicy => (
                t.not_changed_title(),
                t.refused_by_policy_text(),
                t.refused_by_policy_next(),
            ),
            Outcome::TooManyAttempts => (t.too_many_attempts_title(), t.too_many_attempts_text(), again()),
            Outcome::GuestAccount => (
                t.elsewhere_title(),
                t.guest_account_text(),
                t.guest_account_next(),
            ),
            Outcome::PersonalAccount => (
                t.elsewhere_title(),
                t.personal_account_text(),
                t.personal_account_next(),
            ),
            Outcome::FederatedAccount => (
                t.elsewhere_title(),
                t.federated_account_text(),
                t.federated_account_next(),
            ),
            Outcome::SyncedAccount => (
                t.elsewhere_title(),
                t.synced_account_text(),
                t.synced_account_next(),
            ),
            Outcome::SignInExpired => (
                t.sign_in_expired_title(),
                t.sign_in_expired_text(),
                t.sign_in_expired_next(),
            ),
            Outcome::MoreVerificationNeeded => (
                t.more_verification_needed_title(),
                t.more_verification_needed_text(),
                t.more_verification_needed_next(),
            ),
            Outcome::RequestRefused => (
                t.request_refused_title(),
                t.request_refused_text(),
                t.request_refused_next(),
            ),
            Outcome::Throttled => (t.throttled_title(), t.throttled_text(), again()),
            Outcome::MicrosoftUnavailable => (
                t.microsoft_unavailable_title(),
                t.microsoft_unavailable_text(),
                again(),
            ),
            Outcome::OutcomeUnknown => (
                t.outcome_unknown_title(),
                t.outcome_unknown_text(),
                t.outcome_unknown_next(),
            ),
            Outcome::PermissionMissing => (
                t.permission_missing_title(),
                t.permission_missing_text(),
                t.permission_missing_next(),
            ),
            Outcome::UnexpectedAnswer => (
                t.unexpected_answer_title(),
                t.unexpected_answer_text(),
                t.unexpected_answer_next(),
            ),
            Outcome::SessionStoreUnavailable => (
                t.session_store_unavailable_title(),
                t.session_store_unavailable_text(),
                again(),
            ),
        };
        Self { title, text, next }
    }
}

/// What stands beside the field of a refusal: why, and how to mend it.
pub(crate) fn beside_field(t: &Texts, refusal: &Refusal, detail: Detail) -> String {
    let guesses_follow = detail.advised && refusal.reason == Outcome::RefusedByPolicy;
    if refusal.reason == Outcome::Missing || guesses_follow {
        return in_summary(t, refusal, detail);
    }
    let words = Words::for_outcome(t, refusal.reason, detail);
    let text = own_rules::culprit(t, refusal).unwrap_or(words.text);
    t.joined([text, words.next])
}

/// The same refusal in one sentence, for the list that leads to the fields.
pub(crate) fn in_summary(t: &Texts, refusal: &Refusal, detail: Detail) -> String {
    match (refusal.reason, refusal.field) {
        (Outcome::Missing, Field::Current) => t.missing_current(),
        (Outcome::Missing, Field::New) => t.missing_new(),
        (Outcome::Missing, Field::Confirm) => t.missing_confirm(),
        (reason, _) => {
            own_rules::culprit(t, refusal).unwrap_or_else(|| Words::for_outcome(t, reason, detail).text)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(tries_left: u32, wait_seconds: Option<u64>) -> String {
        let refusal = Refusal::new(Field::Current, Outcome::WrongCurrentPassword);
        let detail = Detail {
            wait_seconds,
            tries_left: Some(tries_left),
            ..Detail::default()
        };
        plain(&beside_field(&Texts::english(), &refusal, detail))
    }

    fn plain(text: &str) -> String {
        text.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn counts_the_tries_and_says_when_the_next_one_is_free() {
        assert!(wrong(3, None).ends_with("You have 3 tries left before you have to wait."));
        assert!(wrong(1, None).ends_with("You have 1 try left before you have to wait."));
        assert!(
            wrong(2, Some(840)).ends_with(
                "You have 2 tries left before you have to wait. You get one more try in 14 minutes."
            )
        );
        assert!(wrong(0, Some(840)).ends_with("no tries left right now. Please try again in 14 minutes."));
    }

    #[test]
    fn a_repeated_password_has_words_of_its_own() {
        let refusal = Refusal::new(Field::Current, Outcome::WrongCurrentPassword);
        let detail = Detail {
            tries_left: Some(2),
            repeated: true,
            ..Detail::default()
        };
        let t = Texts::english();
        assert_eq!(in_summary(&t, &refusal, detail), t.repeated_password_text());
        let beside = plain(&beside_field(&t, &refusal, detail));
        let expected = format!(
            "{} {} You have 2 tries left before you have to wait.",
            t.repeated_password_text(),
            t.repeated_password_next()
        );
        assert_eq!(beside, expected);
    }

    #[test]
    fn rounds_a_wait_up_and_picks_its_unit() {
        let t = Texts::english();
        let after = |seconds| plain(&again(&t, Some(seconds)));
        assert_eq!(after(0), "Please try again in 1 second.");
        assert_eq!(after(61), "Please try again in 61 seconds.");
        assert_eq!(after(121), "Please try again in 3 minutes.");
        assert_eq!(after(72_001), "Please try again in 21 hours.");
        assert_eq!(again(&t, None), "Please try again in a few minutes.");
        let back = |seconds| plain(&tries::comes_back(&t, seconds));
        assert_eq!(back(1), "You get one more try in 1 second.");
        assert_eq!(back(91), "You get one more try in 2 minutes.");
        assert_eq!(back(5401), "You get one more try in 2 hours.");
    }

    #[test]
    fn never_promises_that_nothing_changed_when_that_is_not_known() {
        let t = Texts::english();
        for outcome in [Outcome::OutcomeUnknown, Outcome::UnexpectedAnswer] {
            let words = Words::for_outcome(&t, outcome, Detail::default());
            let all = format!("{} {} {}", words.title, words.text, words.next);
            assert!(
                !all.contains("Nothing was changed") && !all.contains("was not changed"),
                "{all}"
            );
        }
    }
}
