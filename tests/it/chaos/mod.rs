//! The chaos run: scripted people who each want one new password, over two real portals behind a real HAProxy that knows
//! no sticky sessions and repeats what it may, with Redis under three Sentinels, while one thing after another goes wrong.
//!
//! * [`stage`] starts everything, [`replica`] is one portal and what befalls it.
//! * [`person`] is what a person does, and [`reading`] how they understand what they see; [`visit`] is their browser, which also holds that no page is about somebody else.
//! * [`misfortunes`] is the list of what goes wrong, each in the middle of a batch of people.
//! * [`truth`] compares what each page told with what the stand-in knows, and counts; [`figures`] prints it.
//! * [`theft`] reads everything that Redis holds in the middle of it.
//!
//! What has to hold: everybody ends with exactly the password that the last page told them, or was told that it is not
//! known; no confirmed submit is sent to Graph twice; no page is about somebody else; sign-ins are lost only while
//! something is wrong that may lose them; what is in Redis tells nothing and opens nothing.

mod book;
mod figures;
mod misfortunes;
mod person;
mod reading;
mod replica;
mod script;
mod stage;
mod theft;
mod truth;
mod visit;

use std::ops::Range;
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
const PEOPLE_PER_ROUND: usize = 2000;
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

/// So many people, and everything that can go wrong, once for every 2000 of them.
#[expect(clippy::print_stdout, reason = "the figures, for who asks with --nocapture")]
async fn run(people_in_all: usize, minutes: u64) {
    let begun = Instant::now();
    let stage = Arc::new(Stage::start().await);
    let rounds = people_in_all.div_ceil(PEOPLE_PER_ROUND);
    let misfortunes: Vec<_> = (0..rounds).flat_map(|_| misfortunes::ALL).collect();
    let all = async {
        let places = Arc::new(Semaphore::new(AT_ONCE));
        let mut people = JoinSet::new();
        for (turn, misfortune) in misfortunes.iter().enumerate() {
            let until = |turn: usize| people_in_all * turn / misfortunes.len();
            let numbers = until(turn)..until(turn + 1);
            for number in numbers.clone() {
                people.spawn(live(Arc::clone(&stage), Arc::clone(&places), number));
            }
            batch(&stage, numbers, *misfortune).await;
        }
        while let Some(end) = people.join_next().await {
            end.expect("a person does not panic");
        }
        stage.settle().await;
    };
    let in_time = tokio::time::timeout(Duration::from_mins(minutes), all).await;
    let figures = figures::Figures::of(&stage, people_in_all, begun.elapsed());
    println!("{figures}");
    assert!(in_time.is_ok(), "not over after {minutes} minutes");
    figures.assert_true();
}

/// One person, as soon as there is a place.
async fn live(stage: Arc<Stage>, places: Arc<Semaphore>, number: usize) {
    let _place = places.acquire().await.expect("nobody closes it");
    Person::new(&stage, number).await.live().await;
}

/// What goes wrong when a third of these people have the form in front of them. Returns when it is over and all of them
/// have had the form; some may still wait for a result.
async fn batch(stage: &Arc<Stage>, numbers: Range<usize>, misfortune: Misfortune) {
    misfortune.prepare(stage).await;
    stage
        .truth
        .wait_for_forms(numbers.start + numbers.len() / 3)
        .await;
    misfortune.happen(stage).await;
    stage.truth.wait_for_forms(numbers.end).await;
    stage.truth.take(&stage.tenant).await;
}
