//! The rehearsal of Entra ID's rules, held to the stand-in's: two implementations of the published text that share no
//! code and speak over HTTP. Where the two differ, one of them is wrong.
//!
//! Passwords are made from a grammar with a fixed seed, so that every run sees the same ones.

mod grammar;

use std::collections::{BTreeMap, BTreeSet};

use entra_emulator::{Emulator, Options};
use repass::password::rehearsal::{About, COMMON, Finding, Lists, Objection, Rehearsal, Verdict};
use serde_json::{Value, json};

use crate::support::{ADA, Tenant};
use grammar::{Dice, World};

/// Passwords that are judged for one account and its lists.
const BATCH: usize = 500;

/// The stand-in's names for what it holds against a password, and the rehearsal's.
const OBJECTIONS: [(&str, Option<Objection>); 8] = [
    ("refused_too_short", Some(Objection::TooShort)),
    ("refused_too_long", Some(Objection::TooLong)),
    (
        "refused_unsupported_characters",
        Some(Objection::UnsupportedCharacters),
    ),
    ("refused_too_few_kinds", Some(Objection::TooFewKinds)),
    ("refused_contains_name", Some(Objection::ContainsName)),
    ("refused_contains_user_name", Some(Objection::ContainsName)),
    ("refused_banned", Some(Objection::TooFewPoints)),
    // The form's own rule: the rehearsal does not know the current password.
    ("refused_same_as_current", None),
];

/// By name, which sorts and prints.
fn names(objections: impl Iterator<Item = Objection>) -> BTreeSet<String> {
    objections.map(|objection| format!("{objection:?}")).collect()
}

fn of_the_stand_in(verdict: &Value) -> BTreeSet<String> {
    let named = verdict["objections"].as_array().unwrap().iter();
    names(named.filter_map(|name| {
        let known = OBJECTIONS.iter().find(|(known, _)| name == known);
        known.unwrap_or_else(|| panic!("{name} is new")).1
    }))
}

fn of_the_rehearsal(verdict: &Verdict) -> BTreeSet<String> {
    names(
        verdict
            .findings
            .iter()
            .map(|Finding { objection, .. }| *objection),
    )
}

/// A stand-in alone, which lives as long as the first value.
async fn stand_in() -> (Emulator, Tenant) {
    let emulator = Emulator::start(Options::default()).await.unwrap();
    let tenant = Tenant::of(&emulator);
    (emulator, tenant)
}

/// Both judge; every difference is a failure. Answers how often each objection was raised, and `none` for none.
async fn compare(tenant: &Tenant, world: &World, passwords: &[String]) -> BTreeMap<String, usize> {
    tenant.put_settings(world.settings()).await;
    tenant.put_user(ADA, world.account()).await;
    let (common, words) = world.lists();
    let rehearsal = Rehearsal::new(&Lists {
        common: &common,
        words: &words,
        ..Lists::default()
    });
    let about = About {
        given_name: Some(&world.given_name),
        surname: Some(&world.surname),
        display_name: None,
        user_principal_name: Some(ADA),
        tenant_name: Some("Contoso"),
        strong_password: Some(world.strong_password),
    };
    let theirs = tenant.judge(ADA, passwords).await;
    assert_eq!(theirs.len(), passwords.len());
    let mut counts = BTreeMap::new();
    for (password, theirs) in passwords.iter().zip(&theirs) {
        let verdict = rehearsal.judge(password, &about);
        let ours = of_the_rehearsal(&verdict);
        let mut expected = of_the_stand_in(theirs);
        if verdict.basics.is_short_enough() {
            let points = verdict.score.points();
            assert_eq!(json!(points), theirs["points"], "{password:?} {world:?}");
            let near = verdict.score.found.iter().filter(|found| !found.is_exact);
            *counts.entry("near".to_owned()).or_default() += near.count();
        } else {
            // Of what is too long, the rehearsal says no more.
            expected.retain(|name| name != "ContainsName" && name != "TooFewPoints");
        }
        assert_eq!(ours, expected, "{password:?} {world:?}");
        if ours.is_empty() {
            *counts.entry("none".to_owned()).or_default() += 1;
        }
        for name in ours {
            *counts.entry(name).or_default() += 1;
        }
    }
    counts
}

#[expect(clippy::print_stdout, reason = "what was met, for who asks with --nocapture")]
async fn agree_on(seed: u64, passwords: usize) {
    let (_emulator, tenant) = stand_in().await;
    let mut dice = Dice::new(seed);
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..passwords / BATCH {
        let world = World::new(&mut dice);
        let batch: Vec<String> = (0..BATCH).map(|_| world.password(&mut dice)).collect();
        for (name, count) in compare(&tenant, &world, &batch).await {
            *counts.entry(name).or_default() += count;
        }
    }
    println!("{passwords} passwords: {counts:?}");
    // A grammar that never meets a rule proves nothing about it.
    let ends = OBJECTIONS.iter().filter_map(|(_, objection)| *objection);
    for name in names(ends).into_iter().chain(["none", "near"].map(str::to_owned)) {
        let count = counts.get(&name).copied().unwrap_or_default();
        assert!(count * 100 >= passwords, "{name}: only {count} of {passwords}");
    }
}

#[tokio::test]
async fn the_rehearsal_and_the_stand_in_agree_on_thousands_of_passwords() {
    agree_on(6, 5_000).await;
}

#[tokio::test]
#[ignore = "a million passwords: scripts/test --full"]
async fn the_rehearsal_and_the_stand_in_agree_on_a_million_passwords() {
    agree_on(1_000_000, 1_000_000).await;
}

#[tokio::test]
async fn they_agree_with_the_shipped_list_too() {
    let (_emulator, tenant) = stand_in().await;
    let mut dice = Dice::new(7);
    let terms = COMMON.lines().filter(|line| !line.starts_with('#'));
    let world = World::new(&mut dice).with_terms(terms.map(str::to_owned).collect());
    let batch: Vec<String> = (0..60).map(|_| world.password(&mut dice)).collect();
    let counts = compare(&tenant, &world, &batch).await;
    assert!(counts["TooFewPoints"] > 5, "{counts:?}");
}

#[tokio::test]
async fn they_agree_on_microsofts_examples() {
    let (_emulator, tenant) = stand_in().await;
    let mut dice = Dice::new(8);
    let mut world =
        World::new(&mut dice).with_terms(["contoso", "blank", "abcdef"].map(str::to_owned).into());
    world.surname = "Poll".to_owned();
    let passwords = [
        "C0ntos0Blank12",
        "ContoS0Bl@nkf9!",
        "abcdeg",
        "abcdefg",
        "abcde",
        "p0LL23fb",
        "poll23fb",
    ];
    let counts = compare(&tenant, &world, &passwords.map(str::to_owned)).await;
    // Both that have the tenant's name, and both of the user Poll.
    assert_eq!(counts["ContainsName"], 4);
    // The first, and the three neighbours of `abcdef`.
    assert_eq!(counts["TooFewPoints"], 4);
}
