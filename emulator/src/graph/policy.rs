//! What Entra accepts as a new password, from Microsoft's password policy and password protection pages.

use crate::state::Account;

/// Microsoft's own list is secret. These few stand for it.
const BANNED: [&str; 6] = ["password", "contoso", "welcome", "qwerty", "letmein", "blank"];
/// Points that a password needs: each banned term is worth one, each other character too.
const POINTS_NEEDED: usize = 5;
/// Shorter names are not looked for.
const SHORTEST_NAME: usize = 4;

/// Whether the directory would take it.
pub(crate) fn accepts(account: &Account, new: &str) -> bool {
    let length = new.chars().count();
    (8..=256).contains(&length)
        && new.chars().all(|letter| letter == ' ' || letter.is_ascii_graphic())
        && (account.has_policy("DisableStrongPassword") || kinds(new) >= 3)
        // The last password cannot be used again on a change.
        && new != account.password
        && !contains_name(account, new)
        && points(new) >= POINTS_NEEDED
}

/// Lower case, upper case, digits, symbols. Whether a space is a symbol is not documented; here it is.
fn kinds(text: &str) -> usize {
    let kinds: [fn(&char) -> bool; 4] = [
        char::is_ascii_lowercase,
        char::is_ascii_uppercase,
        char::is_ascii_digit,
        |letter| !letter.is_ascii_alphanumeric(),
    ];
    kinds
        .iter()
        .filter(|kind| text.chars().any(|letter| kind(&letter)))
        .count()
}

/// Lower case, and the documented substitutions.
fn normalised(text: &str) -> String {
    let plain = |letter: char| match letter {
        '0' => 'o',
        '1' => 'l',
        '$' => 's',
        '@' => 'a',
        other => other.to_ascii_lowercase(),
    };
    text.chars().map(plain).collect()
}

fn contains_name(account: &Account, new: &str) -> bool {
    let new = normalised(new);
    [&account.given_name, &account.surname]
        .into_iter()
        .flatten()
        .any(|name| name.chars().count() >= SHORTEST_NAME && new.contains(&normalised(name)))
}

/// The documented score, without the fuzzy match.
fn points(new: &str) -> usize {
    let mut rest = normalised(new);
    let mut points = 0;
    for term in BANNED {
        points += rest.matches(term).count();
        rest = rest.replace(term, "");
    }
    points + rest.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::standard_accounts;

    #[test]
    fn microsofts_own_examples() {
        assert_eq!(points("C0ntos0Blank12"), 4);
        assert_eq!(points("ContoS0Bl@nkf9!"), 5);
    }

    #[test]
    fn the_first_account() {
        let account = standard_accounts().remove(0);
        let longest = format!("Aa1{}", "x".repeat(253));
        let too_long = format!("{longest}x");
        for (new, accepted) in [
            ("Tabulating-7", true),
            ("Abcdef1", false),
            ("abcdefg1", false),
            ("ABCDEFG1", false),
            ("Abcdefg1", true),
            ("abcdef 1", true),
            ("Abcdefg\u{e9}1", false),
            (&longest, true),
            (&too_long, false),
            ("Analytical-Engine-1843", false),
            ("My-L0vel@ce-77", false),
            ("P@ssw0rd1!", false),
        ] {
            assert_eq!(accepts(&account, new), accepted, "{new}");
        }
    }

    #[test]
    fn a_relaxed_account_needs_no_kinds() {
        let mut account = standard_accounts().remove(0);
        account.password_policies = Some("DisablePasswordExpiration, DisableStrongPassword".to_owned());
        assert!(accepts(&account, "abcdefgh"));
    }
}
