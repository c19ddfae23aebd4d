//! Advice on the new password as the form shows it: a heading and a list, beside the field.

use crate::password::{Advice, Field, Outcome, Refusal};
use crate::texts::{Texts, words::advice};

/// The list.
pub(crate) struct Advised {
    /// The heading.
    pub(crate) title: String,
    /// The value of `data-likely`, and what to tell; the likeliest first.
    pub(crate) tips: Vec<(&'static str, String)>,
}

impl Advised {
    /// Everything that may have been it where Microsoft refused the password, and says no more than that. Where the form
    /// comes back for something else, what is seen in a password that Microsoft has yet to judge. Nothing where a certain
    /// rule already says what is wrong with it.
    pub(super) fn new(t: &Texts, refusals: &[Refusal], advice: &[Advice]) -> Option<Self> {
        let mut about_new = refusals.iter().filter(|refusal| refusal.field == Field::New);
        let reason = about_new.next().map(|refusal| refusal.reason);
        let was_refused = reason == Some(Outcome::RefusedByPolicy);
        if reason.is_some() && !was_refused {
            return None;
        }
        let told = advice.iter().filter(|advice| was_refused || advice.is_seen);
        let tips: Vec<_> = told
            .map(|told| (told.suspicion.name(), advice::tip(t, &told.tip)))
            .collect();
        let title = if was_refused {
            t.likely_title()
        } else {
            t.advice_title()
        };
        (!tips.is_empty()).then_some(Self { title, tips })
    }
}

#[cfg(test)]
impl super::PasswordPage {
    /// For tests: the form after Microsoft refused the new password, with everything that can be told.
    pub(crate) fn example_advised(page: crate::web::page::Page) -> Self {
        use crate::password::Tip;
        use crate::password::rehearsal::{Certainty, NameKind, Suspicion};

        let word = "Quillfeather".to_owned();
        let tips = [
            Tip::Name(NameKind::Surname),
            Tip::SomeName,
            Tip::Word { word, missing: 2 },
            Tip::Common,
            Tip::TooFewKinds,
            Tip::Space,
            Tip::UsedBefore,
            Tip::MicrosoftsList,
            Tip::OrganisationsList,
        ];
        let advice = tips.map(|tip| Advice {
            suspicion: Suspicion::Name,
            certainty: Certainty::Likely,
            is_seen: true,
            tip,
        });
        let refusals = [Refusal::new(Field::New, Outcome::RefusedByPolicy)];
        let advice = Advised::new(&page.t, &refusals, &advice);
        Self {
            advice,
            ..Self::example_in(page, &refusals)
        }
    }
}
