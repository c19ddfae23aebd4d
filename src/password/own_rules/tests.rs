//! What the operator's rules refuse, and that nothing is refused unasked.

use std::collections::BTreeMap;

use super::*;
use crate::config::Config;
use crate::password::rehearsal::NameKind;

/// The rules behind these settings of the section `password`.
fn rules(settings: &[(&str, &str)]) -> OwnRules {
    let least = [
        ("SERVER__PUBLIC_URL", "https://password.example.com"),
        ("ENTRA__TENANT", "contoso.com"),
        ("ENTRA__CLIENT_ID", "6731de76-14a6-49ae-97bc-6eba6914391e"),
        ("ENTRA__CLIENT_SECRET", "canary"),
    ];
    let own = settings
        .iter()
        .map(|(key, value)| (format!("PASSWORD__{key}"), *value));
    let all = least
        .iter()
        .map(|(key, value)| ((*key).to_owned(), *value))
        .chain(own);
    let env: BTreeMap<String, String> = all
        .map(|(key, value)| (format!("REPASS_{key}"), value.to_owned()))
        .collect();
    let config = Config::parse("", &env)
        .unwrap_or_else(|problems| panic!("{problems}"))
        .config;
    OwnRules::open(&config.password).unwrap()
}

const DANA: About<'_> = About {
    given_name: Some("Dana"),
    surname: Some("Reed"),
    display_name: Some("Dana Reed"),
    user_principal_name: Some("dreed77@contoso.example"),
    tenant_name: Some("Contoso"),
    strong_password: Some(true),
};

/// The reasons, and the kind of the name or the word where there is one.
async fn refused(rules: &OwnRules, new: &str, about: &About<'_>) -> Vec<(&'static str, String)> {
    let refusals = rules.refusals(&SecretString::from(new.to_owned()), about).await;
    let found = |refusal: &Refusal| match &refusal.culprit {
        Some(Culprit::Name(kind)) => format!("{kind:?}"),
        Some(Culprit::Word(word)) => word.clone(),
        Some(Culprit::Script(script)) => script.name().to_owned(),
        None => String::new(),
    };
    refusals
        .iter()
        .map(|refusal| (refusal.reason.name(), found(refusal)))
        .collect()
}

#[tokio::test]
async fn nothing_is_refused_unasked() {
    let rules = rules(&[("ORGANISATION_NAMES", "Northwind")]);
    for new in [
        "Dana-Reed-1",
        "Contoso-123",
        "Northwind-1",
        "Password1!",
        "dreed77-A",
    ] {
        assert!(refused(&rules, new, &DANA).await.is_empty(), "{new}");
    }
    assert_eq!(rules.shortest(), 8);
}

#[tokio::test]
async fn names_are_refused_and_each_is_told_apart() {
    let rules = rules(&[
        ("REFUSE_NAMES", "true"),
        ("ORGANISATION_NAMES", "Northwind,The Hague"),
    ]);
    let strangers = About {
        given_name: Some("Jo"),
        surname: None,
        display_name: Some("Jo O'Neil"),
        user_principal_name: Some("jo@contoso.example"),
        tenant_name: None,
        strong_password: None,
    };
    let unknown = About {
        given_name: None,
        ..strangers
    };
    for (new, about, kind) in [
        ("xxdanaxx-1A", &DANA, Some(NameKind::GivenName)),
        ("D@N@-99-qqq", &DANA, Some(NameKind::GivenName)),
        ("Reed-Canary-1", &DANA, Some(NameKind::Surname)),
        ("DREED77-Canary", &DANA, Some(NameKind::Surname)),
        ("c0nt0s0-Canary", &DANA, Some(NameKind::Tenant)),
        ("northw1nd-Canary", &DANA, None),
        ("Northwind-Canary", &DANA, Some(NameKind::Organisation)),
        ("the hague-Canary1", &DANA, Some(NameKind::Organisation)),
        ("Correct-Horse-7", &DANA, None),
        // Names of three letters and less are in too many words.
        ("Major-Jo-1234", &strangers, None),
        ("Jo-O'Neil-1234", &unknown, Some(NameKind::DisplayName)),
        ("Contoso-1234", &strangers, None),
    ] {
        let expected: Vec<_> = kind
            .map(|kind| ("contains_name", format!("{kind:?}")))
            .into_iter()
            .collect();
        assert_eq!(refused(&rules, new, about).await, expected, "{new}");
    }
}

#[tokio::test]
async fn what_is_easy_to_guess_is_refused_by_its_score() {
    for (least, taken, refused_ones) in [
        ("1", "Password1!", "password"),
        ("3", "correct horse battery", "Password1!"),
        ("4", "correct horse battery staple", "P@ssw0rd-2026"),
    ] {
        let rules = rules(&[("MIN_STRENGTH", least)]);
        assert!(refused(&rules, taken, &DANA).await.is_empty(), "{least} {taken}");
        let expected = [("too_weak", String::new())];
        assert_eq!(refused(&rules, refused_ones, &DANA).await, expected, "{least}");
    }
}

#[tokio::test]
async fn names_are_worth_nothing_to_the_estimate() {
    let rules = rules(&[("ORGANISATION_NAMES", "Quillfeather Zephyrworks")]);
    let without = About::default();
    for (new, about) in [
        ("Quillfeather", &without),
        ("zephyrworks99", &without),
        ("dreed77reed", &DANA),
    ] {
        let score = |about: About<'static>| {
            let rules = rules.clone();
            async move { rules.score(&SecretString::from(new), &about).await.unwrap() }
        };
        assert!(score(*about).await.number() <= 1, "{new}");
    }
}

#[tokio::test]
async fn many_estimates_at_once_all_come_to_an_end() {
    let rules = rules(&[("MIN_STRENGTH", "3")]);
    let slow = "aB3!".repeat(64);
    let tasks: Vec<_> = (0..50)
        .map(|number| {
            let (rules, slow) = (rules.clone(), slow.clone());
            tokio::spawn(async move {
                let new = SecretString::from(format!("{slow}{number}"));
                rules.score(&new, &About::default()).await
            })
        })
        .collect();
    for task in tasks {
        assert!(task.await.unwrap().is_some());
    }
}

#[tokio::test]
async fn the_lists_of_now_are_in_the_rehearsal() {
    let path = std::env::temp_dir().join(format!("repass-words-{}", std::process::id()));
    std::fs::write(&path, "Quillfeather\n").unwrap();
    let rules = rules(&[("BANNED_WORDS_FILE", path.to_str().unwrap())]);
    let points = |password: &str| {
        rules
            .rehearsal()
            .judge(password, &About::default())
            .score
            .points()
    };
    assert_eq!(points("Quillfeather"), 1);
    std::fs::write(&path, "Zephyrworks\n").unwrap();
    rules.reload();
    std::fs::remove_file(&path).unwrap();
    assert_eq!(points("Zephyrworks"), 1);
    assert!(points("Quillfeather") > 5);
    let expected = [("contains_banned_word", "Zephyrworks".to_owned())];
    assert_eq!(refused(&rules, "zephyrw0rk$-1", &DANA).await, expected);
}
