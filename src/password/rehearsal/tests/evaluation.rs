//! Names and points: Microsoft's worked examples, the order in which matches compete, hostile input.

use super::*;

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
