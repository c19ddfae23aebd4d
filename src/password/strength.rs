//! How hard a password is to guess, as zxcvbn estimates it.
//!
//! <https://github.com/dropbox/zxcvbn>: "A score from 0 to 4: too guessable, very guessable, somewhat guessable, safely
//! unguessable, very unguessable." Only the first 100 characters count.

use std::borrow::Cow;
use std::sync::Arc;

use secrecy::{ExposeSecret as _, SecretString};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many estimates run at a time. One takes less than a millisecond, and up to fifty for a password made to be slow:
/// they may not take every processor from those who serve.
const AT_A_TIME: usize = 2;
/// What zxcvbn takes for letters in disguise (`4` for `a`, `$` for `s`).
const DISGUISES: &str = "4@8({[<3691!|0$57+%2";
/// How many different ones are left to it. It tries their combinations: with all twenty, a hundred characters take a
/// second.
const MOST_DISGUISES: usize = 8;
/// What stands in for the others, each for one: it looks like no letter.
const STAND_INS: &str = "~^&*_=?;:,.-";

/// How hard a password is to guess: 0 is no hindrance, 4 is out of reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(u8);

/// Estimates. A clone shares the bound on how many run.
#[derive(Clone)]
pub struct Strength(Arc<Semaphore>);

impl Score {
    /// From 0 to 4.
    pub fn number(self) -> u8 {
        self.0
    }
}

impl Strength {
    /// Nothing is loaded yet.
    pub fn new() -> Self {
        Self(Arc::new(Semaphore::new(AT_A_TIME)))
    }

    /// Loads what every estimate needs, so that the first person does not wait for it.
    pub fn warm() {
        let _ = estimate("warm", &[]);
    }

    /// Estimates, beside the threads that serve. `names` are worth nothing in it, in any spelling.
    ///
    /// `None`: the estimate broke off, which the log says.
    pub async fn score(&self, password: &SecretString, names: Vec<String>) -> Option<Score> {
        // It is never closed.
        let permit = Arc::clone(&self.0).acquire_owned().await.ok()?;
        Self::with(permit, password, names).await
    }

    /// The same, or `None` at once while as many run as may.
    pub async fn score_if_idle(&self, password: &SecretString, names: Vec<String>) -> Option<Score> {
        let permit = Arc::clone(&self.0).try_acquire_owned().ok()?;
        Self::with(permit, password, names).await
    }

    async fn with(
        permit: OwnedSemaphorePermit,
        password: &SecretString,
        names: Vec<String>,
    ) -> Option<Score> {
        let password = password.clone();
        let estimate = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            estimate(password.expose_secret(), &names)
        });
        // The error would quote a panic, and a panic may quote the password.
        let score = estimate.await.ok();
        if score.is_none() {
            tracing::error!("the strength of a password could not be estimated");
        }
        score
    }
}

impl Default for Strength {
    fn default() -> Self {
        Self::new()
    }
}

fn estimate(password: &str, names: &[String]) -> Score {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    Score(zxcvbn::zxcvbn(&fewer_disguises(password), &names).score().into())
}

/// The password with the disguises that are too many exchanged.
fn fewer_disguises(password: &str) -> Cow<'_, str> {
    let used = DISGUISES.chars().filter(|disguise| password.contains(*disguise));
    let surplus: Vec<_> = used.skip(MOST_DISGUISES).zip(STAND_INS.chars()).collect();
    if surplus.is_empty() {
        return Cow::Borrowed(password);
    }
    let stand_in = |letter: char| surplus.iter().find(|(disguise, _)| *disguise == letter);
    password
        .chars()
        .map(|letter| stand_in(letter).map_or(letter, |(_, stand_in)| *stand_in))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(password: &str, names: &[&str]) -> u8 {
        let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
        estimate(password, &names).number()
    }

    #[test]
    fn goes_from_nought_to_four() {
        for (password, expected) in [
            ("", 0),
            ("password", 0),
            ("Password1!", 1),
            ("tree house", 2),
            ("green tables", 3),
            ("correct horse battery staple", 4),
        ] {
            assert_eq!(score(password, &[]), expected, "{password}");
        }
    }

    #[test]
    fn names_are_worth_nothing_in_any_spelling() {
        let names = ["Northwind", "Lovelace"];
        for password in ["Northwind-Lovelace", "n0rthw1nd-L0vel@ce"] {
            assert!(score(password, &names) < score(password, &[]), "{password}");
        }
    }

    #[test]
    fn disguises_that_are_too_many_are_exchanged_one_for_one() {
        for (password, expected) in [
            ("P@$$w0rd1!", "P@$$w0rd1!"),
            ("4@8({[<3", "4@8({[<3"),
            ("4@8({[<369-6", "4@8({[<3~^-~"),
            (DISGUISES, "4@8({[<3~^&*_=?;:,.-"),
        ] {
            assert_eq!(fewer_disguises(password), expected);
        }
        assert_eq!(DISGUISES.len(), MOST_DISGUISES + STAND_INS.len());
        assert_eq!(
            score(&DISGUISES.repeat(5), &[]),
            4,
            "no password is weaker for it"
        );
    }

    #[tokio::test]
    async fn who_types_while_others_are_estimated_is_not_kept_waiting() {
        let strength = Strength::new();
        let password = SecretString::from("tree house".to_owned());
        let running = strength.0.clone().acquire_many_owned(2).await;
        assert_eq!(strength.score_if_idle(&password, Vec::new()).await, None);
        drop(running);
        assert_eq!(
            strength.score_if_idle(&password, Vec::new()).await,
            Some(Score(2))
        );
    }

    #[test]
    fn only_the_first_hundred_characters_count() {
        let start = "a".repeat(100);
        assert_eq!(score(&start, &[]), score(&format!("{start}q7!Zx0-pW#rr9"), &[]));
    }
}
