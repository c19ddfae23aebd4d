//! Why Microsoft may have refused a password that nothing certain speaks against.
//!
//! Graph answers every refusal of a new password with one and the same sentence, so all that can be done is to rank what
//! remains, and to say that it is a ranking.

use super::terms::Source;
use super::verdict::Verdict;

/// One reason, and how much speaks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LikelyReason {
    /// What may have been the reason.
    pub suspicion: Suspicion,
    /// Whether something in this password speaks for it; else it is only that nothing speaks against it.
    pub is_seen: bool,
}

/// What Microsoft may refuse a password for that looks right here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Suspicion {
    /// A name of the person or of the organisation is in it.
    Name,
    /// The tenant's own list of banned words.
    OrganisationsList,
    /// Microsoft's own list of banned words.
    MicrosoftsList,
    /// It was used before.
    UsedBefore,
    /// Too few kinds of characters: the account's policy is not known, or a space does not count as a symbol.
    TooFewKinds,
}

impl Verdict {
    /// What may have been it, when Microsoft refused this password: the likeliest first, each at most once.
    ///
    /// What is seen in the password comes first, in the order of how well the rule behind it is known. Of the rest, the
    /// secret lists come before the history where words that they may hold would bring the points below what is needed,
    /// and after it where they cannot. Names are left out when all of them are known and none was found.
    pub fn likely_reasons(&self) -> Vec<LikelyReason> {
        let too_few_kinds =
            !self.kinds_may_not_matter && (!self.basics.has_enough_kinds() || self.basics.needs_the_space());
        let falls_short = self.score.missing() > 0;
        let has_term = |source| {
            let mut found = self.score.found.iter();
            falls_short && found.any(|found| found.source == source)
        };
        let mut seen = Vec::new();
        let mut unseen = Vec::new();
        let mut sort = |suspicion, is_seen: bool| {
            let list = if is_seen { &mut seen } else { &mut unseen };
            list.push(LikelyReason { suspicion, is_seen });
        };
        sort(Suspicion::Name, !self.names.is_empty());
        sort(Suspicion::TooFewKinds, too_few_kinds);
        sort(Suspicion::OrganisationsList, has_term(Source::Organisation));
        sort(Suspicion::MicrosoftsList, has_term(Source::Common));
        sort(Suspicion::UsedBefore, false);
        unseen.retain(|reason| match reason.suspicion {
            Suspicion::TooFewKinds => false,
            Suspicion::Name => !self.names_are_known,
            _ => true,
        });
        let lists_are_plausible = self.score.could_fall_short();
        unseen.sort_by_key(|reason| match reason.suspicion {
            Suspicion::UsedBefore => u8::from(lists_are_plausible) * 2,
            Suspicion::MicrosoftsList => 1,
            Suspicion::OrganisationsList => 2,
            Suspicion::Name | Suspicion::TooFewKinds => 3,
        });
        seen.extend(unseen);
        seen
    }
}
