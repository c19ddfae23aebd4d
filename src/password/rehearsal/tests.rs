//! Microsoft's published examples, what is thrown at a rehearsal, and what it says about how sure it is.

use super::*;

const PERSON: About<'_> = About {
    given_name: Some("Ada"),
    surname: Some("Poll"),
    display_name: Some("Countess Lovelace"),
    user_principal_name: Some("countess@contoso.example"),
    tenant_name: Some("Fourth Coffee"),
    strong_password: Some(true),
};

fn rehearsal(words: &[&str]) -> Rehearsal {
    Rehearsal::new(&Lists {
        common: &words.join("\n"),
        ..Lists::default()
    })
}

fn points(words: &[&str], password: &str) -> usize {
    let verdict = rehearsal(words).judge(password, &About::default());
    verdict.score.points()
}

/// `part of the password = term`, with a `~` where it is near.
fn found(verdict: &Verdict, password: &str) -> Vec<String> {
    let show = |found: &Found| {
        let sign = if found.is_exact { "=" } else { "~" };
        format!("{}{sign}{}", &password[found.place.clone()], found.term)
    };
    verdict.score.found.iter().map(show).collect()
}

#[test]
fn microsofts_worked_examples() {
    let contoso = ["contoso", "blank"];
    let lists = rehearsal(&contoso);
    for (password, points, missing, terms) in [
        ("C0ntos0Blank12", 4, 1, ["C0ntos0=contoso", "Blank=blank"]),
        ("ContoS0Bl@nkf9!", 5, 0, ["ContoS0=contoso", "Bl@nk=blank"]),
    ] {
        let verdict = lists.judge(password, &About::default());
        assert_eq!(verdict.score.points(), points, "{password}");
        assert_eq!(verdict.score.missing(), missing, "{password}");
        assert_eq!(found(&verdict, password), terms, "{password}");
    }
    // `abcdef` is banned: one character replaced, added or left out is still it.
    for (password, expected) in [
        ("abcdef", 1),
        ("abcdeg", 1),
        ("abcde", 1),
        ("abxcdef", 1),
        ("bcdef", 1),
        // Exact, and one character beside it. Microsoft's page calls it a match, and does not count.
        ("abcdefg", 2),
        ("abcdxy", 6),
        ("ABCDEF-abcdef", 3),
    ] {
        assert_eq!(points(&["abcdef"], password), expected, "{password}");
    }
}

#[test]
fn microsofts_example_of_a_name_is_refused_whatever_its_points() {
    for password in ["p0LL23fb", "poll23fb"] {
        let verdict = rehearsal(&[]).judge(password, &PERSON);
        assert_eq!(verdict.score.missing(), 0);
        let finding = verdict.finding(Objection::ContainsName).unwrap();
        assert_eq!(finding.certainty, Certainty::Likely);
        assert!(verdict.names.len() == 1 && verdict.names[0].kind == NameKind::Surname);
        assert_eq!(&password[verdict.names[0].place.clone()], &password[..4]);
    }
}

#[test]
fn each_name_is_looked_for() {
    let lists = Rehearsal::new(&Lists {
        names: &["Fabrikam".to_owned(), "X Y".to_owned()],
        ..Lists::default()
    });
    let without_names = About {
        given_name: None,
        surname: None,
        ..PERSON
    };
    for (password, about, kinds) in [
        ("Tabulating-7", PERSON, vec![]),
        // Three letters.
        ("Ada-tabulates-7", PERSON, vec![]),
        ("x-C0untess-x7", PERSON, vec![NameKind::UserName]),
        // The display name only counts where the others are not known.
        ("My-L0vel@ce-77", PERSON, vec![]),
        ("My-L0vel@ce-77", without_names, vec![NameKind::DisplayName]),
        ("F0urth c0ffee!", PERSON, vec![NameKind::Tenant]),
        ("X y fabr1kam", PERSON, vec![]),
        ("X y f@brikam", PERSON, vec![NameKind::Organisation]),
        (
            "Poll-f@brikam",
            PERSON,
            vec![NameKind::Surname, NameKind::Organisation],
        ),
        ("Poll-countess", About::default(), vec![]),
    ] {
        let verdict = lists.judge(password, &about);
        let seen: Vec<_> = verdict.names.iter().map(|name| name.kind).collect();
        assert_eq!(seen, kinds, "{password}");
        assert_eq!(
            verdict.finding(Objection::ContainsName).is_some(),
            !kinds.is_empty()
        );
    }
}

#[test]
fn matches_that_overlap_compete_in_a_fixed_order() {
    for (terms, password, expected) in [
        // Exact before near: else `blankf` would be one term.
        (vec!["blank"], "blankf", vec!["blank=blank"]),
        // The longer before the shorter.
        (vec!["pass", "password"], "password", vec!["password=password"]),
        // From left to right, whatever the order of the list.
        (vec!["defg", "abcd"], "abcdefg", vec!["abcd=abcd", "efg~defg"]),
        // A near one: the length of the term before one more before one less.
        (vec!["abcdef"], "xabcdeg", vec!["abcdeg~abcdef"]),
        (vec!["abcdef"], "abcdxef", vec!["abcdxef~abcdef"]),
        (vec!["abcdef"], "-bcdef", vec!["-bcdef~abcdef"]),
        (vec!["abcdef"], "bcdef", vec!["bcdef~abcdef"]),
        // Both banned characters are spelled as the evaluation reads them.
        (vec!["p@$$w0rd"], "PASSWORD", vec!["PASSWORD=p@$$w0rd"]),
        // Twice is two.
        (vec!["abcd"], "abcdabcd", vec!["abcd=abcd", "abcd=abcd"]),
        // A term with letters that no password can have.
        (vec!["café"], "cafe", vec!["cafe~café"]),
    ] {
        let verdict = rehearsal(&terms).judge(password, &About::default());
        assert_eq!(found(&verdict, password), expected, "{password}");
    }
}

#[test]
fn places_are_bytes_whatever_the_characters() {
    let lists = rehearsal(&["abcdef"]);
    for password in ["ü🔑abcdef漢", "🔑🔑abcdef", "abcdef\u{301}\0"] {
        let verdict = lists.judge(password, &About::default());
        assert_eq!(found(&verdict, password), ["abcdef=abcdef"], "{password:?}");
        assert!(verdict.is_certainly_refused());
    }
}

#[test]
fn each_finding_says_how_sure_it_is_and_why() {
    use {Basis::*, Certainty::*, Objection::*};
    let relaxed = About {
        strong_password: Some(false),
        ..PERSON
    };
    let unknown = About {
        strong_password: None,
        ..PERSON
    };
    let words = ["fabrikam".to_owned()];
    let own = Lists {
        words: &words,
        ..Lists::default()
    };
    let in_the_list = Lists {
        words_are_in_the_tenants_list: true,
        ..own
    };
    let shipped = Lists::default();
    let too_long = format!("Poll{}", "Aa1".repeat(100));
    for (lists, password, about, expected) in [
        (&shipped, "Tabulating-7", PERSON, vec![]),
        (&shipped, "Tabulating 7", PERSON, vec![]),
        (&shipped, "tabulating 7", PERSON, vec![]),
        (&shipped, "tabulating", relaxed, vec![]),
        (
            &shipped,
            "tabulating",
            unknown,
            vec![(TooFewKinds, Likely, UnknownPolicy)],
        ),
        (
            &shipped,
            "tabulating",
            PERSON,
            vec![(TooFewKinds, Certain, PublishedRule)],
        ),
        (
            &shipped,
            "Tabu-7x",
            PERSON,
            vec![(TooShort, Certain, PublishedRule)],
        ),
        (
            &shipped,
            "Täbulating-7",
            PERSON,
            vec![(UnsupportedCharacters, Certain, PublishedRule)],
        ),
        (
            &shipped,
            &too_long,
            PERSON,
            vec![(TooLong, Certain, PublishedRule)],
        ),
        (
            &shipped,
            "A1-x",
            PERSON,
            vec![
                (TooShort, Certain, PublishedRule),
                (TooFewPoints, Certain, Evaluation),
            ],
        ),
        (
            &shipped,
            "P@ssw0rd1!",
            PERSON,
            vec![(TooFewPoints, Likely, CommonPasswords)],
        ),
        (
            &own,
            "F@brikam1!",
            PERSON,
            vec![(TooFewPoints, Likely, OrganisationsWords)],
        ),
        (
            &in_the_list,
            "F@brikam1!",
            PERSON,
            vec![(TooFewPoints, Certain, TenantsList)],
        ),
        // One edit away: how that competes is not published.
        (
            &in_the_list,
            "Fabrikan1!",
            PERSON,
            vec![(TooFewPoints, Likely, OrganisationsWords)],
        ),
        // Only with the shipped list does it fall short.
        (
            &in_the_list,
            "Fabrikam-Password1",
            PERSON,
            vec![(TooFewPoints, Likely, OrganisationsWords)],
        ),
        (
            &shipped,
            "poll",
            unknown,
            vec![
                (TooShort, Certain, PublishedRule),
                (TooFewPoints, Certain, Evaluation),
                (TooFewKinds, Likely, UnknownPolicy),
                (ContainsName, Likely, NameRule),
            ],
        ),
    ] {
        let verdict = Rehearsal::new(lists).judge(password, &about);
        let findings: Vec<_> = verdict
            .findings
            .iter()
            .map(|finding| (finding.objection, finding.certainty, finding.basis))
            .collect();
        assert_eq!(findings, expected, "{password}");
        let certainly = expected.iter().any(|(_, certainty, _)| *certainty == Certain);
        assert_eq!(verdict.is_certainly_refused(), certainly, "{password}");
    }
}

#[test]
fn reasons_are_ranked_by_what_is_seen() {
    let words = ["fabrikam".to_owned()];
    let lists = Rehearsal::new(&Lists {
        words: &words,
        ..Lists::default()
    });
    let unknown = About::default();
    for (password, about, expected) in [
        // Words that a secret list may have would leave four points: seven letters, the dash, five letters, the digit.
        (
            "Zyzzyva-Vexil7",
            PERSON,
            "MicrosoftsList OrganisationsList UsedBefore",
        ),
        ("Vexo-Zyqa", PERSON, "MicrosoftsList OrganisationsList UsedBefore"),
        // Three letters are no word, and nor is what stands in the next one.
        (
            "Vex-Zyz-Qua",
            PERSON,
            "UsedBefore MicrosoftsList OrganisationsList",
        ),
        (
            "x7-Q9.w2_K5",
            PERSON,
            "UsedBefore MicrosoftsList OrganisationsList",
        ),
        (
            "x7-Q9.w2_K5",
            unknown,
            "UsedBefore MicrosoftsList OrganisationsList Name",
        ),
        (
            "P@ssw0rd1!",
            PERSON,
            "MicrosoftsList! OrganisationsList UsedBefore",
        ),
        (
            "F@brikam1!",
            PERSON,
            "OrganisationsList! MicrosoftsList UsedBefore",
        ),
        // Banned words that leave enough points are no reason.
        (
            "F@brikam-x7-Q9",
            PERSON,
            "UsedBefore MicrosoftsList OrganisationsList",
        ),
        (
            "p0LL-x7-Q9.w",
            PERSON,
            "Name! UsedBefore MicrosoftsList OrganisationsList",
        ),
        // A space may not count, and of the policy nothing is known.
        ("x7 9.w2 5", PERSON, "UsedBefore MicrosoftsList OrganisationsList"),
        (
            "x7 9w2 5b",
            PERSON,
            "TooFewKinds! UsedBefore MicrosoftsList OrganisationsList",
        ),
        (
            "x7q9w2k5",
            unknown,
            "TooFewKinds! UsedBefore MicrosoftsList OrganisationsList Name",
        ),
    ] {
        let reasons = lists.judge(password, &about).likely_reasons();
        let shown: Vec<_> = reasons
            .iter()
            .map(|reason| format!("{:?}{}", reason.suspicion, if reason.is_seen { "!" } else { "" }))
            .collect();
        assert_eq!(shown.join(" "), expected, "{password}");
    }
}

#[test]
fn hostile_input_is_judged_like_any_other() {
    let overlapping: Vec<String> = (4..=16).map(|length| "a".repeat(length)).collect();
    let overlapping: Vec<&str> = overlapping.iter().map(String::as_str).collect();
    let long_term = "ab".repeat(200);
    // Sixteen letters sixteen times.
    assert_eq!(points(&overlapping, &"a".repeat(256)), 16);
    assert_eq!(points(&["", "#", "é", "abcd"], ""), 0);
    assert_eq!(points(&[&long_term], &"ab".repeat(128)), 256);
    assert_eq!(points(&[], &"\u{10ffff}".repeat(256)), 256);
    // Any letter is one edit away from a term of one letter.
    assert_eq!(points(&["x"], "xyz"), 3);
    for password in ["", " ", "\0", "\u{feff}", "🔑", "a\u{301}", &"🔑".repeat(70_000)] {
        let verdict = Rehearsal::new(&Lists::default()).judge(password, &PERSON);
        assert!(verdict.is_certainly_refused(), "{}", password.len());
    }
}

#[test]
fn the_shipped_list_is_as_its_readme_says() {
    let terms: Vec<&str> = COMMON.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(terms.len(), 1_668);
    for term in &terms {
        assert!((4..=16).contains(&term.len()), "{term}");
        // A list that finds itself would be larger than it has to be.
        let others: Vec<&str> = terms.iter().copied().filter(|other| other != term).collect();
        if terms
            .iter()
            .position(|other| other == term)
            .is_some_and(|place| place < 10)
        {
            let verdict = rehearsal(&others).judge(term, &About::default());
            assert!(verdict.score.points() > 1, "{term}");
        }
    }
    let lists = Rehearsal::new(&Lists::default());
    for (password, falls_short) in [
        ("Password1!", true),
        ("Qwerty123!", true),
        ("Monkey12", true),
        ("Welcome1!", true),
        ("Correct-Horse-7", false),
        ("Brand-New-Secret-42", false),
        ("Analytical-Engine-1843", false),
    ] {
        let verdict = lists.judge(password, &About::default());
        assert_eq!(verdict.score.missing() > 0, falls_short, "{password}");
    }
}
