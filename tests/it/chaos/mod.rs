//! The chaos run: scripted people who each want one new password, over two real portals behind a real HAProxy that knows
//! no sticky sessions and repeats what it may, with Redis under three Sentinels, while one thing after another goes wrong.
//!
//! * [`stage`] starts everything, [`replica`] is one portal and what befalls it.
//! * [`person`] is what a person does; [`visit`] is their browser, which also holds that no page is about somebody else.
//! * [`misfortunes`] is the list of what goes wrong, each in the middle of a batch of people.
//! * [`truth`] compares what each page told with what the stand-in knows, and counts; [`figures`] prints it.
//! * [`theft`] reads everything that Redis holds in the middle of it.
//!
//! What has to hold: everybody ends with exactly the password that the last page told them, or was told that it is not
//! known; no confirmed submit is sent to Graph twice; no page is about somebody else; sign-ins are lost only while
//! something is wrong that may lose them; what is in Redis tells nothing and opens nothing.

mod figures;
mod misfortunes;
mod person;
mod replica;
mod script;
mod stage;
mod theft;
mod truth;
mod visit;

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use misfortunes::Misfortune;
use person::Person;
use stage::Stage;

/// In the short form: enough that each misfortune meets somebody in the middle of it.
const SHORT: usize = 208;
/// In the long form, unless `CHAOS_PEOPLE` says otherwise.
const LONG: usize = 10_000;
/// How many people there are for each time that everything goes wrong once.
const PEOPLE_PER_ROUND: usize = 1000;
/// How many are at it at the same time.
const AT_ONCE: usize = 32;
/// The longest that a run may take, `CHAOS_MINUTES` in the long form.
const MINUTES: u64 = 25;

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_wrong_between_two_portals_leaves_nobody_with_a_false_story() {
    run(SHORT, MINUTES).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "minutes: scripts/chaos"]
async fn the_same_for_a_whole_company() {
    let number = |name: &str| {
        std::env::var(name)
            .ok()
            .map(|text| text.parse().expect("a number"))
    };
    let people = number("CHAOS_PEOPLE").unwrap_or(LONG as u64);
    run(
        usize::try_from(people).expect("a number of people"),
        number("CHAOS_MINUTES").unwrap_or(MINUTES),
    )
    .await;
}

/// So many people, and everything that can go wrong, once for every thousand of them.
async fn run(people: usize, minutes: u64) {
    let begun = Instant::now();
    let stage = Arc::new(Stage::start().await);
    let rounds = people.div_ceil(PEOPLE_PER_ROUND);
    let misfortunes: Vec<_> = (0..rounds).flat_map(|_| misfortunes::ALL).collect();
    let all = async {
        let mut number = 0;
        for (turn, misfortune) in misfortunes.iter().enumerate() {
            let until = people * (turn + 1) / misfortunes.len();
            batch(&stage, number..until, *misfortune).await;
            number = until;
        }
        stage.settle().await;
    };
    let in_time = tokio::time::timeout(Duration::from_mins(minutes), all).await;
    let figures = figures::Figures::of(&stage, people, begun.elapsed());
    println!("{figures}");
    assert!(in_time.is_ok(), "not over after {minutes} minutes");
    figures.assert_true();
}

/// Some people, and what goes wrong when a third of them have the form in front of them.
async fn batch(stage: &Arc<Stage>, numbers: std::ops::Range<usize>, misfortune: Misfortune) {
    let third = stage.truth.forms_seen() + numbers.len() / 3;
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut people = JoinSet::new();
    misfortune.prepare(stage).await;
    for number in numbers {
        let (stage, places) = (Arc::clone(stage), Arc::clone(&places));
        people.spawn(async move {
            let _place = places.acquire().await.expect("nobody closes it");
            Person::new(&stage, number).await.live().await;
        });
    }
    let happens = async {
        stage.truth.wait_for_forms(third).await;
        misfortune.happen(stage).await;
    };
    tokio::join!(happens, async {
        while let Some(end) = people.join_next().await {
            end.expect("a person does not panic");
        }
    });
    stage.truth.take(&stage.tenant).await;
}
