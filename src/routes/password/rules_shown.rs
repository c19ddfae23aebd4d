//! The rules as the form lists them, before anything is typed.

use crate::config;
use crate::texts::Texts;

/// The rules as far as the operator decides them.
pub(crate) struct RulesShown {
    /// The fewest characters.
    pub(crate) shortest: usize,
    /// What is asked for beyond Entra ID's own rules, a sentence each.
    pub(crate) own: Vec<String>,
}

impl RulesShown {
    pub(crate) fn new(t: &Texts, settings: &config::Password) -> Self {
        let leaks = !matches!(settings.breach, config::Breach::Off);
        let own = [
            (settings.refuse_names, t.password_rules_names()),
            (settings.banned_words_file.is_some(), t.password_rules_words()),
            (leaks, t.password_rules_leaks()),
            (settings.min_strength > 0, t.password_rules_strength()),
        ];
        let own = own.into_iter().filter(|(is_on, _)| *is_on);
        Self {
            shortest: settings.min_length as usize,
            own: own.map(|(_, sentence)| sentence).collect(),
        }
    }
}
