//! The check of a new password while it is typed: which rules it follows, how hard it is to guess, and what Microsoft may
//! not like about it.
//!
//! It knows nothing of the current password, asks nobody, takes no attempt and refuses nothing: the form's own refusals are
//! decided when it is sent.

use secrecy::{ExposeSecret as _, SecretString};

use super::advice::Advice;
use super::outcome::{Field, Outcome, Refusal};
use super::own_rules::OwnRules;
use super::rehearsal::{About, Basics, Suspicion};
use super::rules::refusal;
use super::strength::Score;
use crate::config;

/// A rule in the list beside the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// From so many to 256 characters.
    Length,
    /// Three of four kinds.
    Kinds,
    /// Only what Entra ID takes.
    Characters,
    /// Not the last password.
    History,
    /// `password.refuse_names`
    Names,
    /// `password.banned_words_file`
    Words,
    /// `password.breach`
    Leaks,
    /// `password.min_strength`
    Strength,
}

/// How far a password follows a rule.
#[derive(Clone, PartialEq, Eq)]
pub enum State {
    /// It does.
    Met,
    /// Not yet: more has to be typed.
    Open,
    /// Not known before the form is sent.
    Later,
    /// Something has to go.
    Refused(Refusal),
}

/// What the check says.
pub struct Checked {
    /// The rules in the order of the list.
    pub rules: Vec<(Rule, State)>,
    /// How hard it is to guess; `None` when nothing was typed, or when others are being estimated just now.
    pub score: Option<Score>,
    /// What Microsoft may not like about it.
    pub advice: Vec<Advice>,
}

impl Rule {
    /// The value of `data-rule`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Kinds => "kinds",
            Self::Characters => "characters",
            Self::History => "history",
            Self::Names => "names",
            Self::Words => "words",
            Self::Leaks => "leaks",
            Self::Strength => "strength",
        }
    }

    /// Those that are listed: Microsoft's, and what the operator turned on.
    pub fn all(settings: &config::Password) -> Vec<Self> {
        let leaks = !matches!(settings.breach, config::Breach::Off);
        let listed = [
            (Self::Length, true),
            (Self::Kinds, true),
            (Self::Characters, true),
            (Self::History, true),
            (Self::Names, settings.refuse_names),
            (Self::Words, settings.banned_words_file.is_some()),
            (Self::Leaks, leaks),
            (Self::Strength, settings.min_strength > 0),
        ];
        let listed = listed.into_iter().filter(|(_, is_on)| *is_on);
        listed.map(|(rule, _)| rule).collect()
    }
}

impl State {
    /// The value of `data-state`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Open => "open",
            Self::Later => "later",
            Self::Refused(_) => "refused",
        }
    }

    fn of(is_met: bool) -> Self {
        if is_met { Self::Met } else { Self::Open }
    }
}

impl Checked {
    /// How many rules are not followed yet.
    pub fn open(&self) -> usize {
        let states = self.rules.iter().map(|(_, state)| state);
        states
            .filter(|state| matches!(state, State::Open | State::Refused(_)))
            .count()
    }
}

impl OwnRules {
    /// Checks a new password that is being typed.
    pub async fn check(&self, new: &SecretString, about: &About<'_>) -> Checked {
        let typed = new.expose_secret();
        if typed.is_empty() {
            let rules = Rule::all(self.settings()).into_iter();
            return Checked {
                rules: rules.map(|rule| (rule, State::Open)).collect(),
                score: None,
                advice: Vec::new(),
            };
        }
        let score = self.score_if_idle(new, about).await;
        let refusals = self.refusals_by_lists(typed, about);
        let basics = Basics::of(typed);
        let rules = Rule::all(self.settings()).into_iter();
        let rules = rules.map(|rule| (rule, self.state(rule, typed, &refusals, score)));
        let rules: Vec<_> = rules.collect();
        // A password that is half typed has few points, and that is no news.
        let mut advice = if basics.is_supported && basics.is_long_enough() && basics.is_short_enough() {
            self.advice(new, about)
        } else {
            Vec::new()
        };
        advice.retain(|advice| advice.is_seen && !is_said(advice, &refusals, basics));
        Checked { rules, score, advice }
    }

    fn state(&self, rule: Rule, typed: &str, refusals: &[Refusal], score: Option<Score>) -> State {
        let basics = Basics::of(typed);
        let listed = |reason| {
            let mut refusals = refusals.iter();
            let refused = refusals.find(|refusal| refusal.reason == reason);
            refused.map_or(State::Met, |refusal| State::Refused(refusal.clone()))
        };
        match rule {
            Rule::Length if !basics.is_short_enough() => {
                State::Refused(Refusal::new(Field::New, Outcome::TooLong))
            }
            Rule::Length => State::of(basics.length >= self.shortest()),
            Rule::Kinds => State::of(basics.has_enough_kinds()),
            Rule::Characters if basics.is_supported => State::Met,
            Rule::Characters => State::Refused(refusal(Field::New, Outcome::UnsupportedCharacters, typed)),
            Rule::History | Rule::Leaks => State::Later,
            Rule::Names => listed(Outcome::ContainsName),
            Rule::Words => listed(Outcome::ContainsBannedWord),
            Rule::Strength => score.map_or(State::Later, |score| {
                State::of(u32::from(score.number()) >= self.settings().min_strength)
            }),
        }
    }
}

/// Whether a rule of the list says the same already.
fn is_said(advice: &Advice, refusals: &[Refusal], basics: Basics) -> bool {
    let is_refused = |reason| refusals.iter().any(|refusal| refusal.reason == reason);
    match advice.suspicion {
        Suspicion::Name => is_refused(Outcome::ContainsName),
        Suspicion::OrganisationsList => is_refused(Outcome::ContainsBannedWord),
        Suspicion::TooFewKinds => !basics.has_enough_kinds(),
        Suspicion::MicrosoftsList | Suspicion::UsedBefore => false,
    }
}
