//! The operator's own rules in words.

use super::super::Texts;
use crate::password::rehearsal::NameKind;
use crate::password::{Culprit, Refusal};

/// What in the new password is the matter, where that is known.
pub(super) fn culprit(t: &Texts, refusal: &Refusal) -> Option<String> {
    refusal.culprit.as_ref().map(|culprit| match culprit {
        Culprit::Name(kind) => name_text(t, *kind),
        Culprit::Word(word) => t.contains_this_banned_word_text(word),
        Culprit::Script(script) => t.unsupported_characters_script(script.name()),
    })
}

/// Which name is in it.
pub(super) fn name_text(t: &Texts, kind: NameKind) -> String {
    match kind {
        NameKind::GivenName => t.contains_given_name_text(),
        NameKind::Surname => t.contains_surname_text(),
        NameKind::DisplayName => t.contains_own_name_text(),
        NameKind::UserName => t.contains_sign_in_name_text(),
        NameKind::Tenant | NameKind::Organisation => t.contains_organisation_name_text(),
    }
}
