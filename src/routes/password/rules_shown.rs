//! The rules as the form lists them, before anything is typed.

use crate::config;
use crate::password::Rule;
use crate::texts::Texts;

/// The rules as far as the operator decides them.
pub(crate) struct RulesShown {
    /// The fewest characters.
    pub(crate) shortest: usize,
    /// What is asked for beyond Entra ID's own rules: the name of each, and a sentence.
    pub(crate) own: Vec<(&'static str, String)>,
}

impl RulesShown {
    pub(crate) fn new(t: &Texts, settings: &config::Password) -> Self {
        let own = Rule::all(settings).into_iter().filter_map(|rule| {
            let sentence = match rule {
                Rule::Length | Rule::Kinds | Rule::Characters | Rule::History => return None,
                Rule::Names => t.password_rules_names(),
                Rule::Words => t.password_rules_words(),
                Rule::Leaks => t.password_rules_leaks(),
                Rule::Strength => t.password_rules_strength(),
            };
            Some((rule.name(), sentence))
        });
        Self {
            shortest: settings.min_length as usize,
            own: own.collect(),
        }
    }
}
