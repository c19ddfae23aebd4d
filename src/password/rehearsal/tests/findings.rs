//! What is said about a password: how sure, on what ground, and which reasons first.

use super::*;

const RELAXED: About<'_> = About {
    strong_password: Some(false),
    ..PERSON
};
const UNKNOWN: About<'_> = About {
    strong_password: None,
    ..PERSON
};
/// Longer than 256 characters, and with a name in it.
const TOO_LONG: &str = "Poll-1-too-long";

/// The organisation's words.
#[derive(Clone, Copy)]
enum Words {
    /// There are none.
    None,
    /// `fabrikam`, which may or may not be in the tenant's list.
    Own,
    /// `fabrikam`, which is.
    InTheList,
}

/// Passwords, and what is found: objection, certainty, basis.
#[rustfmt::skip] // One line each, as in a table.
const FINDINGS: [(Words, &str, About<'_>, &[&str]); 17] = [
    (Words::None, "Tabulating-7", PERSON, &[]),
    (Words::None, "Tabulating 7", PERSON, &[]),
    // A space counts as a symbol.
    (Words::None, "tabulating 7", PERSON, &[]),
    (Words::None, "tabulating", RELAXED, &[]),
    (Words::None, "tabulating", UNKNOWN, &["TooFewKinds Likely UnknownPolicy"]),
    (Words::None, "tabulating", PERSON, &["TooFewKinds Certain PublishedRule"]),
    (Words::None, "Tabu-7x", PERSON, &["TooShort Certain PublishedRule"]),
    (Words::None, "Täbulating-7", PERSON, &["UnsupportedCharacters Certain PublishedRule"]),
    (Words::None, TOO_LONG, PERSON, &["TooLong Certain PublishedRule"]),
    (Words::None, "A1-x", PERSON, &["TooShort Certain PublishedRule", "TooFewPoints Certain Evaluation"]),
    (Words::None, "P@ssw0rd1!", PERSON, &["TooFewPoints Likely CommonPasswords"]),
    (Words::Own, "F@brikam1!", PERSON, &["TooFewPoints Likely OrganisationsWords"]),
    (Words::InTheList, "F@brikam1!", PERSON, &["TooFewPoints Certain TenantsList"]),
    // One edit away: how that competes is not published.
    (Words::InTheList, "Fabrikan1!", PERSON, &["TooFewPoints Likely OrganisationsWords"]),
    // Only with the shipped list does it fall short.
    (Words::InTheList, "Fabrikam-Password1", PERSON, &["TooFewPoints Likely OrganisationsWords"]),
    (Words::None, "Poll-7x-Q9", PERSON, &["ContainsName Likely NameRule"]),
    // What is certain comes first.
    (Words::None, "poll", UNKNOWN, &[
        "TooShort Certain PublishedRule", "TooFewPoints Certain Evaluation",
        "TooFewKinds Likely UnknownPolicy", "ContainsName Likely NameRule",
    ]),
];

#[test]
fn each_finding_says_how_sure_it_is_and_why() {
    let words = ["fabrikam".to_owned()];
    let too_long = TOO_LONG.repeat(20);
    for (own, password, about, expected) in FINDINGS {
        let rehearsal = Rehearsal::new(&Lists {
            words: if matches!(own, Words::None) { &[] } else { &words },
            words_are_in_the_tenants_list: matches!(own, Words::InTheList),
            ..Lists::default()
        });
        let new = if password == TOO_LONG { &too_long } else { password };
        let verdict = rehearsal.judge(new, &about);
        let shown = |finding: &Finding| {
            format!(
                "{:?} {:?} {:?}",
                finding.objection, finding.certainty, finding.basis
            )
        };
        let findings: Vec<String> = verdict.findings.iter().map(shown).collect();
        assert_eq!(findings, expected, "{password}");
        let certainly = expected.iter().any(|finding| finding.contains("Certain "));
        assert_eq!(verdict.is_certainly_refused(), certainly, "{password}");
    }
}

/// Passwords that Microsoft has refused, and what may have been it; with `!`, what is seen.
#[rustfmt::skip] // One line each, as in a table.
const REASONS: [(&str, About<'_>, &str); 12] = [
    // Words that a secret list may have would leave too few points.
    ("Zyzzyva-Vexil7", PERSON, "MicrosoftsList OrganisationsList UsedBefore"),
    ("Vexo-Zyqa", PERSON, "MicrosoftsList OrganisationsList UsedBefore"),
    // Three letters are no word, and nothing is where there are no letters side by side.
    ("Vex-Zyz-Qua", PERSON, "UsedBefore MicrosoftsList OrganisationsList"),
    ("x7-Q9.w2_K5", PERSON, "UsedBefore MicrosoftsList OrganisationsList"),
    ("x7-Q9.w2_K5", About { surname: None, ..PERSON }, "UsedBefore MicrosoftsList OrganisationsList Name"),
    ("P@ssw0rd1!", PERSON, "MicrosoftsList! OrganisationsList UsedBefore"),
    ("F@brikam1!", PERSON, "OrganisationsList! MicrosoftsList UsedBefore"),
    // A banned word that leaves enough points is no reason.
    ("F@brikam-x7-Q9", PERSON, "UsedBefore MicrosoftsList OrganisationsList"),
    ("p0LL-x7-Q9.w", PERSON, "Name! UsedBefore MicrosoftsList OrganisationsList"),
    // A space may not count as a symbol; and of the policy nothing may be known.
    ("x7 9w2 5b", PERSON, "TooFewKinds! UsedBefore MicrosoftsList OrganisationsList"),
    ("x7q9w2k5", UNKNOWN, "TooFewKinds! UsedBefore MicrosoftsList OrganisationsList"),
    ("x7q9w2k5", RELAXED, "UsedBefore MicrosoftsList OrganisationsList"),
];

#[test]
fn reasons_are_ranked_by_what_is_seen() {
    let words = ["fabrikam".to_owned()];
    let rehearsal = Rehearsal::new(&Lists {
        words: &words,
        ..Lists::default()
    });
    for (password, about, expected) in REASONS {
        let reasons = rehearsal.judge(password, &about).likely_reasons();
        let shown = |reason: &LikelyReason| {
            let sign = if reason.is_seen { "!" } else { "" };
            format!("{:?}{sign}", reason.suspicion)
        };
        let shown: Vec<String> = reasons.iter().map(shown).collect();
        assert_eq!(shown.join(" "), expected, "{password}");
    }
}
