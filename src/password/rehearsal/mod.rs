//! What Entra ID will think of a new password, before it is asked: a rehearsal of the published rules.
//!
//! Nothing here reads a file, a clock or a network, and nothing here refuses. [`Rehearsal::judge`] answers with a
//! [`Verdict`], whose every [`Finding`] says how sure it is ([`Certainty`]) and what it rests on ([`Basis`]):
//!
//! 1. [`Basics`]: length, characters, kinds. Published to the letter, so a violation is certain.
//! 2. [`NameFound`]: the person's and the organisation's names, of four letters or more.
//! 3. [`Score`]: the points of the banned-password evaluation. Microsoft's list is secret, and a list of common passwords
//!    stands in for it, so this is a likelihood. It explains itself: which terms, at which place, how many points.
//!
//! When Microsoft refuses what nothing certain speaks against, [`Verdict::likely_reasons`] ranks what may have been it.
//!
//! Sources: Microsoft Entra, "Password policies and account restrictions"
//! (<https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy>), and "Eliminate bad passwords using
//! Microsoft Entra Password Protection"
//! (<https://learn.microsoft.com/entra/identity/authentication/concept-password-ban-bad>). What they leave open is
//! decided in `docs/why.md`, "The rehearsal".

mod basics;
mod names;
mod reasons;
mod score;
mod spelling;
mod terms;
mod verdict;

use std::sync::Arc;

pub use basics::{Basics, KINDS_NEEDED, LONGEST, SHORTEST};
pub use names::{About, NameFound, NameKind};
pub use reasons::{LikelyReason, Suspicion};
pub use score::{Found, POINTS_NEEDED, Score};
pub use terms::Source;
pub use verdict::{Basis, Certainty, Finding, Objection, Verdict};

pub(super) use spelling::normalised;

use spelling::Spelling;
use terms::Terms;

/// The list of common passwords that is shipped: one term a line, `#` before a comment. Where it comes from, how it was cut
/// and its licence are in `README.md` beside it.
pub const COMMON: &str = include_str!("common.txt");

/// What a [`Rehearsal`] is built from.
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    /// Stands for Microsoft's own list: one term a line, `#` before a comment. [`COMMON`] unless a test brings another.
    pub common: &'a str,
    /// The organisation's own words (`password.banned_words_file`), in any spelling.
    pub words: &'a [String],
    /// Whether the operator says that exactly these words are in the tenant's custom list. It makes a finding certain.
    pub words_are_in_the_tenants_list: bool,
    /// What the organisation is called (`password.organisation_names`), beside the tenant's display name.
    pub names: &'a [String],
}

impl Default for Lists<'_> {
    /// The shipped list, and nothing of an organisation.
    fn default() -> Self {
        Self {
            common: COMMON,
            words: &[],
            words_are_in_the_tenants_list: false,
            names: &[],
        }
    }
}

/// The lists, ready to judge with. Built once; a clone shares them.
#[derive(Clone)]
pub struct Rehearsal {
    lists: Arc<Prepared>,
}

struct Prepared {
    terms: Terms,
    words_are_in_the_tenants_list: bool,
    /// Normalised.
    organisation: Vec<String>,
}

impl Rehearsal {
    /// Prepares the lists. A word that is in two of them counts as the organisation's.
    pub fn new(lists: &Lists<'_>) -> Self {
        let mut terms = Terms::default();
        for word in lists.words {
            terms.add(word, Source::Organisation);
        }
        let lines = lists.common.lines().map(str::trim);
        for term in lines.filter(|line| !line.starts_with('#')) {
            terms.add(term, Source::Common);
        }
        Self {
            lists: Arc::new(Prepared {
                terms,
                words_are_in_the_tenants_list: lists.words_are_in_the_tenants_list,
                organisation: lists.names.iter().map(|name| normalised(name)).collect(),
            }),
        }
    }

    /// What Entra ID will think of `new`, as far as can be known.
    ///
    /// A password of any length and any characters is judged; whether it equals the current one is not asked here, but by
    /// [`Candidate::refusals`](crate::password::Candidate::refusals). One that is longer than [`LONGEST`] is refused for
    /// that, and neither names nor terms are looked for in it, so that the time this takes has a bound.
    pub fn judge(&self, new: &str, about: &About<'_>) -> Verdict {
        let basics = Basics::of(new);
        let spelling = Spelling::of(if basics.is_short_enough() { new } else { "" });
        let names = names::found(&spelling, about, &self.lists.organisation);
        let score = Score::of(&spelling, &self.lists.terms);
        Verdict::new(
            basics,
            names,
            score,
            about,
            self.lists.words_are_in_the_tenants_list,
        )
    }
}

#[cfg(test)]
mod tests;
