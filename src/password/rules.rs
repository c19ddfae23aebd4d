//! The rules that are certain, checked before Graph is asked.
//!
//! Only what Entra is known to refuse is refused here (Microsoft Entra, "Password policies and account restrictions").
//! Passwords are taken exactly as they came: nothing is trimmed, folded or normalised.

use secrecy::{ExposeSecret as _, SecretString};

use super::outcome::{Culprit, Field, Outcome, Refusal};
use super::rehearsal::Basics;
use super::script::Script;

/// The symbols that Entra accepts, as its page lists them ("Microsoft Entra password policies"). No language changes them.
pub const SYMBOLS: &str = r#"@ # $ % ^ & * - _ ! + = [ ] { } | \ : ' , . ? / ` ~ " ( ) ; < >"#;

/// What was typed into the form.
pub struct Candidate<'a> {
    /// The current password.
    pub current: &'a SecretString,
    /// The new password.
    pub new: &'a SecretString,
    /// The new password, once more.
    pub confirm: &'a SecretString,
}

impl Candidate<'_> {
    /// Everything that is certainly wrong, in the order of the fields. Empty means: ask Graph.
    ///
    /// `shortest` is the fewest characters that the operator takes; fewer than [`SHORTEST`](super::rehearsal::SHORTEST) make no difference.
    /// `strong_password` says whether the account must follow the three-of-four rule; when that is not known (`None`),
    /// the rule is advice and refuses nothing.
    pub fn refusals(&self, strong_password: Option<bool>, shortest: usize) -> Vec<Refusal> {
        let (current, new, confirm) = (
            self.current.expose_secret(),
            self.new.expose_secret(),
            self.confirm.expose_secret(),
        );
        let mut refusals = Vec::new();
        let mut refuse = |field, reason| refusals.push(refusal(field, reason, new));
        if current.is_empty() {
            refuse(Field::Current, Outcome::Missing);
        }
        if new.is_empty() {
            refuse(Field::New, Outcome::Missing);
        } else if let Some(reason) = refused(new, strong_password == Some(true), shortest) {
            refuse(Field::New, reason);
        } else if new == current {
            refuse(Field::New, Outcome::SameAsCurrent);
        }
        if confirm.is_empty() {
            refuse(Field::Confirm, Outcome::Missing);
        } else if confirm != new && !new.is_empty() {
            refuse(Field::Confirm, Outcome::ConfirmationDiffers);
        }
        refusals
    }
}

/// The refusal, with the kind of the character that is to blame.
pub(super) fn refusal(field: Field, reason: Outcome, new: &str) -> Refusal {
    let is_script = reason == Outcome::UnsupportedCharacters;
    Refusal {
        culprit: is_script
            .then(|| Script::of_first_refused(new))
            .flatten()
            .map(Culprit::Script),
        ..Refusal::new(field, reason)
    }
}

fn refused(new: &str, three_kinds: bool, shortest: usize) -> Option<Outcome> {
    let basics = Basics::of(new);
    if !basics.is_supported {
        Some(Outcome::UnsupportedCharacters)
    } else if !basics.is_long_enough() || basics.length < shortest {
        Some(Outcome::TooShort)
    } else if !basics.is_short_enough() {
        Some(Outcome::TooLong)
    } else if three_kinds && !basics.has_enough_kinds() {
        Some(Outcome::TooFewKinds)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::password::rehearsal::SHORTEST;

    fn refusals(
        current: &str,
        new: &str,
        confirm: &str,
        strong: Option<bool>,
    ) -> Vec<(&'static str, &'static str)> {
        let secret = |text: &str| SecretString::from(text.to_owned());
        let (current, new, confirm) = (secret(current), secret(new), secret(confirm));
        let candidate = Candidate {
            current: &current,
            new: &new,
            confirm: &confirm,
        };
        candidate
            .refusals(strong, SHORTEST)
            .iter()
            .map(|refusal| (refusal.field.name(), refusal.reason.name()))
            .collect()
    }

    #[test]
    fn each_rule_refuses_what_it_must_and_nothing_beside() {
        let long = |length: usize| "aB3!".repeat(64) + &"x".repeat(length - 256);
        let (longest, too_long) = (long(256), long(257));
        for (new, strong, expected) in [
            ("Correct-Horse-7", Some(true), None),
            ("aB3aB3a", Some(true), Some("too_short")),
            ("aB3aB3aB", Some(true), None),
            (longest.as_str(), Some(true), None),
            (too_long.as_str(), Some(true), Some("too_long")),
            ("alllowercase", Some(true), Some("too_few_kinds")),
            ("alllower1234", Some(true), Some("too_few_kinds")),
            ("alllower 1234", Some(true), None),
            ("alllowercase", Some(false), None),
            ("alllowercase", None, None),
            ("Grüße-1234", Some(true), Some("unsupported_characters")),
            ("Пароль-1234", None, Some("unsupported_characters")),
            ("Tab\tTab-1234", None, Some("unsupported_characters")),
            ("Nul\0Nul-1234", None, Some("unsupported_characters")),
            ("Line\nLine-1234", None, Some("unsupported_characters")),
            (" leading and trailing 1A ", Some(true), None),
            ("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~aA", Some(true), None),
        ] {
            let expected: Vec<_> = expected
                .map(|reason| ("new_password", reason))
                .into_iter()
                .collect();
            assert_eq!(refusals("Old-Password-1", new, new, strong), expected, "{new:?}");
        }
    }

    #[test]
    fn every_symbol_that_is_listed_is_accepted_and_none_is_forgotten() {
        let listed: String = SYMBOLS.split(' ').collect();
        assert!(listed.chars().all(|c| c.is_ascii_punctuation()), "{listed}");
        let all = ('!'..='~').filter(char::is_ascii_punctuation);
        assert_eq!(
            all.filter(|c| listed.matches(*c).count() != 1)
                .collect::<String>(),
            ""
        );
    }

    #[test]
    fn the_operator_may_ask_for_more_characters_and_not_for_fewer() {
        for (shortest, new, expected) in [
            (12, "aB3aB3aB3aB", Some(Outcome::TooShort)),
            (12, "aB3aB3aB3aB3", None),
            // What is mended first is said first.
            (12, "lowercase", Some(Outcome::TooShort)),
            (0, "aB3aB3a", Some(Outcome::TooShort)),
        ] {
            assert_eq!(refused(new, true, shortest), expected, "{shortest} {new}");
        }
    }

    #[test]
    fn every_field_tells_its_own_problem() {
        for (current, new, confirm, expected) in [
            (
                "",
                "",
                "",
                vec![
                    ("current_password", "missing"),
                    ("new_password", "missing"),
                    ("confirm_password", "missing"),
                ],
            ),
            (
                "Old-Password-1",
                "Old-Password-1",
                "Old-Password-1",
                vec![("new_password", "same_as_current")],
            ),
            (
                "Old-Password-1",
                "New-Password-1",
                "New-Password-2",
                vec![("confirm_password", "confirmation_differs")],
            ),
            (
                "Old-Password-1",
                "New-Password-1",
                "New-Password-1 ",
                vec![("confirm_password", "confirmation_differs")],
            ),
            (
                "Old-Password-1",
                "short",
                "shorter",
                vec![
                    ("new_password", "too_short"),
                    ("confirm_password", "confirmation_differs"),
                ],
            ),
            (
                "",
                "New-Password-1",
                "New-Password-1",
                vec![("current_password", "missing")],
            ),
        ] {
            assert_eq!(
                refusals(current, new, confirm, Some(true)),
                expected,
                "{current}/{new}/{confirm}"
            );
        }
    }
}
