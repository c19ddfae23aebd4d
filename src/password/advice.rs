//! What Microsoft may not like about a new password: each with its next step, the likeliest first.
//!
//! The rehearsal ranks ([`Verdict::likely_reasons`]); here each reason becomes something to tell a person, with what was
//! found in this password. It is advice: nothing is ever refused for it.

use super::rehearsal::{Certainty, LikelyReason, NameKind, Objection, Source, Suspicion, Verdict};

/// A longer word is not shown: it would hardly help, and one answer of the live check has one size.
pub(crate) const LONGEST_WORD_SHOWN: usize = 32;

/// One piece of advice. What it tells says much about the password, so it has no `Debug`: nothing of it may reach a log.
#[derive(Clone, PartialEq, Eq)]
pub struct Advice {
    /// What may be the reason.
    pub suspicion: Suspicion,
    /// How sure it is that Microsoft refuses the password for it.
    pub certainty: Certainty,
    /// Whether something in this password speaks for it; else it is only that nothing speaks against it.
    pub is_seen: bool,
    /// What to tell.
    pub tip: Tip,
}

/// What to tell a person.
#[derive(Clone, PartialEq, Eq)]
pub enum Tip {
    /// A name of this kind is in it.
    Name(NameKind),
    /// A name may be in it: not all of them are known.
    SomeName,
    /// This word of a list, or one very like it, counts for one point only, and so many more are needed.
    Word {
        /// As the list writes it.
        word: String,
        /// Points.
        missing: usize,
    },
    /// All of it is one word of a list. The word is not shown: it may be the password itself.
    Common,
    /// Fewer than three kinds of characters.
    TooFewKinds,
    /// Three kinds only if a space is one.
    Space,
    /// It may have been used before.
    UsedBefore,
    /// It may be on Microsoft's secret list.
    MicrosoftsList,
    /// It may be on the organisation's list.
    OrganisationsList,
}

impl Suspicion {
    /// The value of `data-likely`, and of `reason` in the answers of the live check.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "contains_name",
            Self::OrganisationsList => "organisations_list",
            Self::MicrosoftsList => "common_password",
            Self::UsedBefore => "used_before",
            Self::TooFewKinds => "too_few_kinds",
        }
    }
}

impl Advice {
    /// Everything that may have been it, if Microsoft refused this password: what is seen in it comes first.
    pub(super) fn on(verdict: &Verdict) -> Vec<Self> {
        let reasons = verdict.likely_reasons();
        let advice = reasons.into_iter().map(|reason| Self {
            suspicion: reason.suspicion,
            certainty: certainty(verdict, reason.suspicion),
            is_seen: reason.is_seen,
            tip: tip(verdict, reason),
        });
        advice.collect()
    }
}

fn certainty(verdict: &Verdict, suspicion: Suspicion) -> Certainty {
    let objection = match suspicion {
        Suspicion::Name => Some(Objection::ContainsName),
        Suspicion::OrganisationsList | Suspicion::MicrosoftsList => Some(Objection::TooFewPoints),
        Suspicion::TooFewKinds => Some(Objection::TooFewKinds),
        Suspicion::UsedBefore => None,
    };
    let finding = objection.and_then(|objection| verdict.finding(objection));
    finding.map_or(Certainty::Likely, |finding| finding.certainty)
}

fn tip(verdict: &Verdict, reason: LikelyReason) -> Tip {
    match reason.suspicion {
        Suspicion::Name => verdict
            .names
            .first()
            .map_or(Tip::SomeName, |name| Tip::Name(name.kind)),
        Suspicion::TooFewKinds if verdict.basics.has_enough_kinds() => Tip::Space,
        Suspicion::TooFewKinds => Tip::TooFewKinds,
        Suspicion::UsedBefore => Tip::UsedBefore,
        Suspicion::MicrosoftsList if reason.is_seen => word(verdict, Source::Common),
        Suspicion::MicrosoftsList => Tip::MicrosoftsList,
        Suspicion::OrganisationsList if reason.is_seen => word(verdict, Source::Organisation),
        Suspicion::OrganisationsList => Tip::OrganisationsList,
    }
}

/// The longest word of this list that was found. A common word that is only near is not named: it may be a swear word, found
/// in a harmless one.
fn word(verdict: &Verdict, source: Source) -> Tip {
    let score = &verdict.score;
    if score.points() == 1 {
        return Tip::Common;
    }
    let length = |term: &str| term.chars().count();
    let of_the_list = score.found.iter().filter(|found| found.source == source);
    let named = of_the_list.filter(|found| found.is_exact || source == Source::Organisation);
    let longest = named.max_by_key(|found| length(&found.term));
    match longest.filter(|found| length(&found.term) <= LONGEST_WORD_SHOWN) {
        Some(found) => Tip::Word {
            word: found.term.clone(),
            missing: score.missing(),
        },
        None if source == Source::Organisation => Tip::OrganisationsList,
        None => Tip::MicrosoftsList,
    }
}
