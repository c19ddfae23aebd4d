//! Entra's AADSTS numbers, as far as they help to say *why* in better words.
//!
//! Microsoft asks clients not to branch on them ("Microsoft Entra authentication and authorization error codes"), so they
//! are advice: the protocol's `error` decides, a known number makes its wording more exact, an unknown one changes nothing.

#![expect(
    clippy::unreadable_literal,
    reason = "the numbers are names: people search for them as they stand"
)]

use std::fmt;

use super::problem::Problem;

/// More numbers than any answer has.
const MOST: usize = 8;

/// The numbers in an `error_description`. Nothing else of that text is ever used.
pub(super) fn numbers(description: &str) -> Vec<u64> {
    let digits = description.split("AADSTS").skip(1).take(MOST).filter_map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        rest.get(..end)
    });
    digits
        .filter(|digits| digits.len() <= 10)
        .filter_map(|digits| digits.parse().ok())
        .collect()
}

/// What the person is told: by the last number that is known, since that is the most specific one, else as `error` says.
pub(super) fn problem(by_error: Problem, numbers: &[u64]) -> Problem {
    numbers
        .iter()
        .rev()
        .find_map(|number| known(*number))
        .unwrap_or(by_error)
}

/// Numbers for a log line.
pub(super) struct Shown<'a>(pub(super) &'a [u64]);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .take(MOST)
            .try_for_each(|number| write!(f, " AADSTS{number}"))
    }
}

fn known(number: u64) -> Option<Problem> {
    KNOWN
        .iter()
        .find(|(_, numbers)| numbers.contains(&number))
        .map(|(problem, _)| *problem)
}

/// What each number stands for. The names behind them: Microsoft Entra, "AADSTS error codes".
const KNOWN: [(Problem, &[u64]); 10] = [
    (
        Problem::WrongAccount,
        &[
            16000, 16003, 50014, 50020, 50034, 51004, 90072, 500208, 500212, 500213,
        ],
    ),
    (Problem::AccountLocked, &[50053]),
    (Problem::PasswordExpired, &[50055, 50144]),
    (Problem::AccountDisabled, &[50057]),
    (
        // No session, more verification, a grant that ended, a code used twice: signing in again is the way on.
        Problem::Expired,
        &[
            16001, 50058, 50059, 50072, 50074, 50076, 50078, 50079, 50089, 50132, 50133, 50158, 50173, 50196,
            54005, 70008, 70043, 160021, 501481, 700082,
        ],
    ),
    (
        Problem::ConsentMissing,
        &[65001, 65004, 90008, 90093, 90094, 90095, 650056],
    ),
    (Problem::NotAssigned, &[50105]),
    (
        Problem::BlockedByPolicy,
        &[
            50005, 50097, 50129, 50131, 53000, 53001, 53002, 53003, 53004, 53010, 53011, 500021, 500022,
            530032, 530034, 530035,
        ],
    ),
    (
        Problem::MicrosoftUnavailable,
        &[
            50033, 50087, 70012, 80001, 80002, 80005, 80007, 80012, 80013, 80014, 90006, 90012, 90024, 90033,
            90055, 90090,
        ],
    ),
    (
        Problem::PortalMisconfigured,
        &[
            28002, 28003, 50002, 50011, 50012, 50013, 50048, 50049, 50194, 65002, 65005, 70001, 70004, 70005,
            70007, 70011, 70021, 70025, 70052, 90002, 90004, 90014, 90023, 90038, 90056, 90100, 90102,
            500011, 650052, 650057, 700005, 700011, 700016, 700022, 700023, 700024, 700025, 700027, 700030,
            700054, 700211, 700213, 700223, 700229, 700238, 900144, 900382, 900432, 900561, 900971, 1000031,
            1000502, 7000112, 7000214, 7000215, 7000218, 7000222, 7000274, 7000277, 9002313, 9002325,
            9002326, 9002327,
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_and_nothing_else_is() {
        for (description, expected) in [
            (
                "AADSTS65004: User declined to consent.\r\nTrace ID: 1",
                vec![65004],
            ),
            ("AADSTS70002: Error. AADSTS54005: Redeemed.", vec![70002, 54005]),
            ("AADSTS: none AADSTSx AADSTS99999999999999999999", vec![]),
            ("", vec![]),
            ("<script>AADSTS50105</script>", vec![50105]),
        ] {
            assert_eq!(numbers(description), expected, "{description}");
        }
        assert!(numbers(&"AADSTS50105 ".repeat(1000)).len() <= MOST);
    }

    #[test]
    fn the_last_known_number_words_it_and_unknown_ones_change_nothing() {
        for (by_error, numbers, expected) in [
            (Problem::Cancelled, vec![], Problem::Cancelled),
            (Problem::Expired, vec![70002, 54005], Problem::Expired),
            (Problem::Cancelled, vec![65004], Problem::ConsentMissing),
            (Problem::ConsentMissing, vec![65004], Problem::ConsentMissing),
            (Problem::Expired, vec![65001], Problem::ConsentMissing),
            (Problem::PortalMisconfigured, vec![50105], Problem::NotAssigned),
            (
                Problem::PortalMisconfigured,
                vec![53003],
                Problem::BlockedByPolicy,
            ),
            (
                Problem::PortalMisconfigured,
                vec![7000222],
                Problem::PortalMisconfigured,
            ),
            (Problem::Cancelled, vec![4242424], Problem::Cancelled),
            (Problem::Expired, vec![50053, 4242424], Problem::AccountLocked),
        ] {
            assert_eq!(problem(by_error, &numbers), expected, "{by_error:?} {numbers:?}");
        }
    }
}
