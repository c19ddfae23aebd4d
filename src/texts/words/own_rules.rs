//! The operator's own rules in words.

use super::super::Texts;
use crate::password::rehearsal::NameKind;
use crate::password::{Culprit, Refusal};

/// What in the new password is the matter, where that is known.
pub(super) fn culprit(t: &Texts, refusal: &Refusal) -> Option<String> {
    refusal.culprit.as_ref().map(|culprit| match culprit {
        Culprit::Name(NameKind::GivenName) => t.contains_given_name_text(),
        Culprit::Name(NameKind::Surname) => t.contains_surname_text(),
        Culprit::Name(NameKind::DisplayName) => t.contains_own_name_text(),
        Culprit::Name(NameKind::UserName) => t.contains_sign_in_name_text(),
        Culprit::Name(NameKind::Tenant | NameKind::Organisation) => t.contains_organisation_name_text(),
        Culprit::Word(word) => t.contains_this_banned_word_text(word),
        Culprit::Script(script) => t.unsupported_characters_script(script.name()),
    })
}
