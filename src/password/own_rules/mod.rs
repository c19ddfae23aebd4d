//! The operator's own rules (`password.*`): stricter than Entra ID, and only where they were turned on.
//!
//! They are applied to a new password that passed the certain rules, before an attempt is taken. The one that asks
//! somebody else, whether it has leaked, is [`Breach`](super::Breach), and runs with the change.

mod banned_words;

use std::path::Path;
use std::sync::Arc;

use secrecy::{ExposeSecret as _, SecretString};

use super::advice::Advice;
use super::outcome::{Culprit, Field, Outcome, Refusal};
use super::rehearsal::{About, Lists, Rehearsal};
use super::strength::{Score, Strength};
use crate::config::{Password, SHORTEST_WORD};
use crate::files::{Unusable, Watched};
use crate::sessions::SignedIn;
use banned_words::BannedWords;

/// The rules. Cheap to clone.
#[derive(Clone)]
pub struct OwnRules(Arc<Inner>);

struct Inner {
    settings: Password,
    lists: Source,
    strength: Strength,
}

/// Where the lists come from.
enum Source {
    Settings(Arc<Prepared>),
    File(Watched<Prepared>),
}

/// The word list, and a rehearsal that knows it.
struct Prepared {
    words: BannedWords,
    rehearsal: Rehearsal,
}

impl Prepared {
    fn new(words: BannedWords, names: &[String]) -> Self {
        let lists = Lists {
            words: words.words(),
            names,
            ..Lists::default()
        };
        let rehearsal = Rehearsal::new(&lists);
        Self { words, rehearsal }
    }
}

impl OwnRules {
    /// Reads the word list, and loads what estimates need.
    pub fn open(settings: &Password) -> Result<Self, Unusable> {
        let names = settings.organisation_names.clone();
        let lists = if let Some(path) = &settings.banned_words_file {
            let read = move |path: &Path| Ok(Prepared::new(BannedWords::read(path)?, &names));
            let file = Watched::open("password.banned_words_file", path, read)?;
            let words = file.current().words.words().len();
            tracing::info!(words, "password.banned_words_file was read");
            Source::File(file)
        } else {
            Source::Settings(Arc::new(Prepared::new(BannedWords::default(), &names)))
        };
        Strength::warm();
        Ok(Self(Arc::new(Inner {
            settings: settings.clone(),
            lists,
            strength: Strength::new(),
        })))
    }

    /// What is asked for.
    pub fn settings(&self) -> &Password {
        &self.0.settings
    }

    /// The fewest characters, Entra ID's own or more.
    pub fn shortest(&self) -> usize {
        self.0.settings.min_length as usize
    }

    /// Everything that these rules have against a new password: at most one refusal for each.
    pub async fn refusals(&self, new: &SecretString, about: &About<'_>) -> Vec<Refusal> {
        let mut refusals = self.refusals_by_lists(new.expose_secret(), about);
        let least = self.0.settings.min_strength;
        if least > 0 {
            let score = self.score(new, about).await;
            if score.is_some_and(|score| u32::from(score.number()) < least) {
                refusals.push(Refusal::new(Field::New, Outcome::TooWeak));
            }
        }
        refusals
    }

    /// How hard a password is to guess for somebody who knows the names. `None`: not known, this time.
    pub async fn score(&self, new: &SecretString, about: &About<'_>) -> Option<Score> {
        let names = names(about, &self.0.settings.organisation_names);
        self.0.strength.score(new, names).await
    }

    /// The same, or `None` at once while others are being estimated.
    pub(super) async fn score_if_idle(&self, new: &SecretString, about: &About<'_>) -> Option<Score> {
        let names = names(about, &self.0.settings.organisation_names);
        self.0.strength.score_if_idle(new, names).await
    }

    /// What Entra ID will think of a password, as far as the lists of now can say.
    pub fn rehearsal(&self) -> Rehearsal {
        self.lists().rehearsal.clone()
    }

    /// What Entra ID may not like about a new password, as far as the lists of now can say. Nothing is refused for it.
    pub fn advice(&self, new: &SecretString, about: &About<'_>) -> Vec<Advice> {
        Advice::on(&self.rehearsal().judge(new.expose_secret(), about))
    }

    /// Reads the word list again if it changed.
    pub fn look(&self) {
        if let Source::File(file) = &self.0.lists {
            file.look();
        }
    }

    /// Reads the word list again. A bad one changes nothing.
    pub fn reload(&self) {
        if let Source::File(file) = &self.0.lists {
            file.reload();
        }
    }

    pub(super) fn refusals_by_lists(&self, new: &str, about: &About<'_>) -> Vec<Refusal> {
        let lists = self.lists();
        let refuse = |reason, culprit| Refusal {
            culprit: Some(culprit),
            ..Refusal::new(Field::New, reason)
        };
        let mut refusals = Vec::new();
        if self.0.settings.refuse_names {
            let names = lists.rehearsal.judge(new, about).names;
            let name = names.first().map(|name| Culprit::Name(name.kind));
            refusals.extend(name.map(|name| refuse(Outcome::ContainsName, name)));
        }
        let word = lists.words.find(new).map(|word| Culprit::Word(word.to_owned()));
        refusals.extend(word.map(|word| refuse(Outcome::ContainsBannedWord, word)));
        refusals
    }

    fn lists(&self) -> Arc<Prepared> {
        match &self.0.lists {
            Source::Settings(lists) => Arc::clone(lists),
            Source::File(file) => file.current(),
        }
    }
}

/// Whose password it is, from the sign-in and, where they are known, from the account facts.
pub fn about(signed_in: &SignedIn) -> About<'_> {
    let account = signed_in.account.known();
    About {
        given_name: account.and_then(|account| account.given_name.as_deref()),
        surname: account.and_then(|account| account.surname.as_deref()),
        display_name: Some(&signed_in.person.name),
        user_principal_name: Some(&signed_in.person.upn),
        tenant_name: account.and_then(|account| account.organisation.as_deref()),
        strong_password: account.and_then(|account| account.strong_password),
    }
}

/// Every name and each of its words: somebody who guesses would try them all.
fn names(about: &About<'_>, organisation: &[String]) -> Vec<String> {
    let known = [
        about.given_name,
        about.surname,
        about.display_name,
        about.user_principal_name,
        about.tenant_name,
    ];
    let whole = known
        .into_iter()
        .flatten()
        .chain(organisation.iter().map(String::as_str));
    let mut names: Vec<String> = whole
        .flat_map(|name| {
            let words = name.split(|c: char| !c.is_alphanumeric());
            words.chain([name])
        })
        .filter(|name| name.chars().count() >= SHORTEST_WORD)
        .map(str::to_lowercase)
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests;
