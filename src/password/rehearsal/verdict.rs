//! What speaks against a password, how sure that is, and what it rests on.

use super::names::{About, NameFound};
use super::terms::Source;
use super::{Basics, Score};

/// What Entra ID will think of a password.
///
/// The parts say much about the password, so this has no `Debug`: nothing of it may reach a log. The findings alone may.
#[derive(Clone)]
#[must_use]
pub struct Verdict {
    /// What counting says.
    pub basics: Basics,
    /// The names in it.
    pub names: Vec<NameFound>,
    /// The points of the banned-password evaluation.
    pub score: Score,
    /// What speaks against it: what is certain first. Empty: nothing that is known here.
    pub findings: Vec<Finding>,
    pub(super) names_are_known: bool,
    pub(super) kinds_may_not_matter: bool,
}

/// One thing that speaks against a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub objection: Objection,
    /// How sure it is that Entra ID refuses the password for it.
    pub certainty: Certainty,
    /// What that rests on.
    pub basis: Basis,
}

/// What may speak against a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Objection {
    /// A character that Entra ID does not take.
    UnsupportedCharacters,
    /// Fewer than [`SHORTEST`](super::SHORTEST) characters.
    TooShort,
    /// More than [`LONGEST`](super::LONGEST) characters.
    TooLong,
    /// Fewer than [`KINDS_NEEDED`](super::KINDS_NEEDED) kinds of characters.
    TooFewKinds,
    /// A name of the person or the organisation; which, is in [`Verdict::names`].
    ContainsName,
    /// Fewer than [`POINTS_NEEDED`](super::POINTS_NEEDED) points; why, is in [`Verdict::score`].
    TooFewPoints,
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// Entra ID refuses it.
    Certain,
    /// Entra ID probably refuses it.
    Likely,
}

/// What a finding rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A published rule that can be checked to the letter.
    PublishedRule,
    /// A published rule that some accounts are excused from; whether this one is, is not known.
    UnknownPolicy,
    /// A published rule of which details are left open: substring matching of names.
    NameRule,
    /// The published evaluation, with words that the operator says are in the tenant's list.
    TenantsList,
    /// The published evaluation, with words of the organisation that may or may not be in the tenant's list.
    OrganisationsWords,
    /// The published evaluation, with a list of common passwords in the place of Microsoft's, which is secret.
    CommonPasswords,
    /// The published evaluation by itself: too few characters for the points needed, whatever the lists say.
    Evaluation,
}

impl Verdict {
    pub(super) fn new(
        basics: Basics,
        names: Vec<NameFound>,
        score: Score,
        about: &About<'_>,
        words_are_in_the_tenants_list: bool,
    ) -> Self {
        let mut findings = Vec::new();
        let mut add = |objection, certainty, basis| {
            findings.push(Finding {
                objection,
                certainty,
                basis,
            });
        };
        for (fails, objection) in [
            (!basics.is_supported, Objection::UnsupportedCharacters),
            (!basics.is_long_enough(), Objection::TooShort),
            (!basics.is_short_enough(), Objection::TooLong),
        ] {
            if fails {
                add(objection, Certainty::Certain, Basis::PublishedRule);
            }
        }
        match (basics.has_enough_kinds(), about.strong_password) {
            (false, Some(true)) => add(Objection::TooFewKinds, Certainty::Certain, Basis::PublishedRule),
            (false, None) => add(Objection::TooFewKinds, Certainty::Likely, Basis::UnknownPolicy),
            (false, Some(false)) | (true, _) => (),
        }
        if !names.is_empty() {
            add(Objection::ContainsName, Certainty::Likely, Basis::NameRule);
        }
        if basics.is_short_enough() && score.missing() > 0 {
            let (certainty, ground) = weighed(&score, basics.length, words_are_in_the_tenants_list);
            add(Objection::TooFewPoints, certainty, ground);
        }
        findings.sort_by_key(|finding| finding.certainty);
        Self {
            basics,
            names,
            score,
            findings,
            names_are_known: about.names_are_known(),
            kinds_may_not_matter: about.strong_password == Some(false),
        }
    }

    /// Whether something certain speaks against it.
    pub fn is_certainly_refused(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.certainty == Certainty::Certain)
    }

    /// The finding about this objection, if it speaks against the password.
    pub fn finding(&self, objection: Objection) -> Option<Finding> {
        self.findings
            .iter()
            .copied()
            .find(|finding| finding.objection == objection)
    }
}

/// How sure it is that points are missing, and why.
fn weighed(score: &Score, length: usize, words_are_in_the_tenants_list: bool) -> (Certainty, Basis) {
    if length < super::POINTS_NEEDED {
        return (Certainty::Certain, Basis::Evaluation);
    }
    // A near match is only likely: how near and exact ones compete is not published.
    if words_are_in_the_tenants_list && score.falls_short_by_the_organisations_words(length) {
        return (Certainty::Certain, Basis::TenantsList);
    }
    let is_the_organisations = |found: &super::Found| found.source == Source::Organisation;
    if score.found.iter().any(is_the_organisations) {
        (Certainty::Likely, Basis::OrganisationsWords)
    } else {
        (Certainty::Likely, Basis::CommonPasswords)
    }
}
