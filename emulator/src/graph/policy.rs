//! What Entra accepts as a new password, from Microsoft's password policy and password protection pages.

use super::banned;
use crate::state::{Account, PasswordRules};

/// Shorter names are not looked for.
const SHORTEST_NAME: usize = 4;

/// Why a new password is refused. Graph does not say: for it all of these are one sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Objection {
    TooShort,
    TooLong,
    UnsupportedCharacters,
    TooFewKinds,
    SameAsCurrent,
    ContainsName,
    ContainsUserName,
    Banned,
}

impl Objection {
    /// Where a test sees it.
    pub(crate) fn counter(self) -> &'static str {
        match self {
            Self::TooShort => "refused_too_short",
            Self::TooLong => "refused_too_long",
            Self::UnsupportedCharacters => "refused_unsupported_characters",
            Self::TooFewKinds => "refused_too_few_kinds",
            Self::SameAsCurrent => "refused_same_as_current",
            Self::ContainsName => "refused_contains_name",
            Self::ContainsUserName => "refused_contains_user_name",
            Self::Banned => "refused_banned",
        }
    }
}

/// What the directory holds against a new password of this account: the first objection that there is.
pub(super) fn judge(
    account: &Account,
    tenant_name: &str,
    rules: &PasswordRules,
    new: &str,
) -> Result<(), Objection> {
    let objections = Judge::new(account, tenant_name, rules).objections(new);
    objections.first().copied().map_or(Ok(()), Err)
}

/// The rules for one account, ready for many passwords.
pub(crate) struct Judge<'a> {
    account: &'a Account,
    tenant_name: &'a str,
    terms: banned::Terms,
}

impl<'a> Judge<'a> {
    pub(crate) fn new(account: &'a Account, tenant_name: &'a str, rules: &PasswordRules) -> Self {
        let lists = [&rules.banned, &rules.custom_banned];
        Self {
            account,
            tenant_name,
            terms: banned::Terms::new(lists.into_iter().flatten()),
        }
    }

    /// Points of the banned-password evaluation.
    pub(crate) fn points(&self, new: &str) -> usize {
        self.terms.points(&banned::normalised(new))
    }

    /// Everything that speaks against it, in the order in which it is looked at.
    pub(crate) fn objections(&self, new: &str) -> Vec<Objection> {
        let account = self.account;
        let length = new.chars().count();
        let spelled = banned::normalised(new);
        let checks = [
            (length < 8, Objection::TooShort),
            (length > 256, Objection::TooLong),
            (!new.chars().all(is_supported), Objection::UnsupportedCharacters),
            (
                !account.has_policy("DisableStrongPassword") && kinds(new) < 3,
                Objection::TooFewKinds,
            ),
            // The last password cannot be used again on a change; on a reset it can.
            (new == account.password, Objection::SameAsCurrent),
            (
                names(account, self.tenant_name).any(|name| contains(&spelled, name)),
                Objection::ContainsName,
            ),
            (
                contains(&spelled, user_name(account)),
                Objection::ContainsUserName,
            ),
            (
                self.terms.points(&spelled) < banned::POINTS_NEEDED,
                Objection::Banned,
            ),
        ];
        let objections = checks.into_iter().filter(|(fails, _)| *fails);
        objections.map(|(_, objection)| objection).collect()
    }
}

/// The documented list is what ASCII can print, and the space.
fn is_supported(letter: char) -> bool {
    letter == ' ' || letter.is_ascii_graphic()
}

/// Lower case, upper case, digits, symbols of the documented list: what is not in it is no symbol either. Whether a space
/// is one is not documented; here it is.
fn kinds(text: &str) -> usize {
    let kinds: [fn(&char) -> bool; 4] = [
        char::is_ascii_lowercase,
        char::is_ascii_uppercase,
        char::is_ascii_digit,
        |letter| *letter == ' ' || letter.is_ascii_punctuation(),
    ];
    kinds
        .iter()
        .filter(|kind| text.chars().any(|letter| kind(&letter)))
        .count()
}

/// First name, last name, tenant name. Microsoft's own example shows that one of them is refused whatever the score.
fn names<'a>(account: &'a Account, tenant_name: &'a str) -> impl Iterator<Item = &'a str> {
    [&account.given_name, &account.surname]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .chain([tenant_name])
}

/// The sign-in service's page says that a password cannot contain the user ID. That it means what stands before the `@`,
/// and that a short one is not looked for, is taken from the rule for names.
fn user_name(account: &Account) -> &str {
    account.upn.split('@').next().unwrap_or_default()
}

fn contains(spelled: &str, name: &str) -> bool {
    name.chars().count() >= SHORTEST_NAME && spelled.contains(&banned::normalised(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::standard_accounts;

    fn verdict(account: &Account, new: &str) -> Result<(), Objection> {
        judge(account, "Fourth Coffee", &PasswordRules::default(), new)
    }

    #[test]
    fn each_rule_has_its_edge() {
        let account = standard_accounts().remove(0);
        let longest = format!("Aa1{}", "x".repeat(253));
        let too_long = format!("{longest}x");
        for (new, expected) in [
            ("Tabulating-7", Ok(())),
            ("Abcdef1", Err(Objection::TooShort)),
            ("Abcdefg1", Ok(())),
            ("abcdefg1", Err(Objection::TooFewKinds)),
            ("ABCDEFG1", Err(Objection::TooFewKinds)),
            ("abcdef 1", Ok(())),
            ("Abcdefg\u{e9}1", Err(Objection::UnsupportedCharacters)),
            ("Abcdefg\t1", Err(Objection::UnsupportedCharacters)),
            (&longest, Ok(())),
            (&too_long, Err(Objection::TooLong)),
            ("Analytical-Engine-1843", Err(Objection::SameAsCurrent)),
            ("My-L0vel@ce-77", Err(Objection::ContainsName)),
            ("F0urth C0ffee!", Err(Objection::ContainsName)),
            // "Ada" has three letters.
            ("Ada-tabulates-7", Ok(())),
            ("P@ssw0rd1!", Err(Objection::Banned)),
        ] {
            assert_eq!(verdict(&account, new), expected, "{new}");
        }
    }

    #[test]
    fn every_documented_character_is_taken() {
        let account = standard_accounts().remove(0);
        let documented = r#"AZaz09@#$%^&*-_!+=[]{}|\:',.?/`~"();<> "#;
        assert_eq!(verdict(&account, documented), Ok(()));
    }

    #[test]
    fn microsofts_example_of_a_name() {
        let mut account = standard_accounts().remove(0);
        account.surname = Some("Poll".to_owned());
        assert_eq!(verdict(&account, "p0LL23fb"), Err(Objection::ContainsName));
        account.surname = Some("Pol".to_owned());
        assert_eq!(verdict(&account, "p0LL23fb"), Ok(()));
    }

    #[test]
    fn the_name_before_the_at_sign() {
        let mut account = standard_accounts().remove(0);
        account.upn = "countess.a@contoso.example".to_owned();
        assert_eq!(
            verdict(&account, "x-C0untess.A-x7"),
            Err(Objection::ContainsUserName)
        );
    }

    #[test]
    fn a_relaxed_account_needs_no_kinds() {
        let mut account = standard_accounts().remove(0);
        account.password_policies = Some("DisablePasswordExpiration, DisableStrongPassword".to_owned());
        assert_eq!(verdict(&account, "abcdefgh"), Ok(()));
    }
}
