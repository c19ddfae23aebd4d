//! Advice on a new password in words: why Microsoft may not accept it, and what the check says while it is typed.

use super::super::Texts;
use super::{Detail, in_summary, name_text};
use crate::password::strength::Score;
use crate::password::{Checked, State, Tip};

/// What to tell, with the next step.
pub(crate) fn tip(t: &Texts, tip: &Tip) -> String {
    match tip {
        Tip::Name(kind) => t.joined([name_text(t, *kind), t.likely_name_next()]),
        Tip::SomeName => t.likely_name(),
        Tip::Word { word, missing } => t.likely_word(*missing, word),
        Tip::Common => t.likely_common(),
        Tip::TooFewKinds => t.joined([t.too_few_kinds_text(), t.too_few_kinds_next()]),
        Tip::Space => t.likely_space(),
        Tip::UsedBefore => t.likely_used_before(),
        Tip::MicrosoftsList => t.likely_microsofts_list(),
        Tip::OrganisationsList => t.likely_organisations_list(),
    }
}

/// How hard a password is to guess.
pub(crate) fn strength(t: &Texts, score: Score) -> String {
    t.strength(match score.number() {
        0 => "weakest",
        1 => "weak",
        2 => "fair",
        3 => "strong",
        _ => "strongest",
    })
}

/// What stands behind a rule.
pub(crate) fn state(t: &Texts, state: &State) -> String {
    match state {
        State::Met => t.rule_met(),
        State::Open => t.rule_open(),
        State::Later => t.rule_later(),
        State::Refused(refusal) => in_summary(t, refusal, Detail::default()),
    }
}

/// The whole check in a sentence or two, to be read out.
pub(crate) fn summary(t: &Texts, checked: &Checked) -> String {
    match (checked.open(), checked.advice.first()) {
        (0, None) => t.check_all_met(),
        (0, Some(advice)) => t.joined([t.advice_title(), tip(t, &advice.tip)]),
        (open, _) => t.check_open(open),
    }
}
