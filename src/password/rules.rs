//! The rules that are certain, checked before Graph is asked.
//!
//! Only what Entra is known to refuse is refused here (Microsoft Entra, "Password policies and account restrictions").
//! Passwords are taken exactly as they came: nothing is trimmed, folded or normalised.

use secrecy::{ExposeSecret as _, SecretString};

use super::outcome::{Field, Outcome, Refusal};

/// The symbols that Entra accepts, as its page lists them ("Microsoft Entra password policies"). No language changes them.
pub const SYMBOLS: &str = r#"@ # $ % ^ & * - _ ! + = [ ] { } | \ : ' , . ? / ` ~ " ( ) ; < >"#;

const SHORTEST: usize = 8;
const LONGEST: usize = 256;
const KINDS_NEEDED: usize = 3;

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
    /// `strong_password` says whether the account must follow the three-of-four rule; when that is not known (`None`),
    /// the rule is advice and refuses nothing.
    pub fn refusals(&self, strong_password: Option<bool>) -> Vec<Refusal> {
        let (current, new, confirm) = (
            self.current.expose_secret(),
            self.new.expose_secret(),
            self.confirm.expose_secret(),
        );
        let mut refusals = Vec::new();
        let mut refuse = |field, reason| refusals.push(Refusal { field, reason });
        if current.is_empty() {
            refuse(Field::Current, Outcome::Missing);
        }
        if new.is_empty() {
            refuse(Field::New, Outcome::Missing);
        } else if let Some(reason) = refused(new, strong_password == Some(true)) {
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

fn refused(new: &str, three_kinds: bool) -> Option<Outcome> {
    let length = new.chars().count();
    if !new.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
        Some(Outcome::UnsupportedCharacters)
    } else if length < SHORTEST {
        Some(Outcome::TooShort)
    } else if length > LONGEST {
        Some(Outcome::TooLong)
    } else if three_kinds && kinds(new) < KINDS_NEEDED {
        Some(Outcome::TooFewKinds)
    } else {
        None
    }
}

/// How many of lower case, upper case, digits and symbols occur. Whether a space counts as a symbol is not documented, so
/// it counts in the person's favour.
fn kinds(new: &str) -> usize {
    let has = |is: fn(char) -> bool| usize::from(new.chars().any(is));
    has(|c| c.is_ascii_lowercase())
        + has(|c| c.is_ascii_uppercase())
        + has(|c| c.is_ascii_digit())
        + has(|c| c == ' ' || c.is_ascii_punctuation())
}

#[cfg(test)]
mod tests {
    use super::*;

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
            .refusals(strong)
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
