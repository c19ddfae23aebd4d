//! The operator's own rules, as far as they are shown before anything is typed.

use crate::config;

/// Which rules stand on the form beside Entra's.
#[derive(Clone, Copy)]
pub(crate) struct RulesShown {
    /// The fewest characters.
    pub(crate) shortest: usize,
    pub(crate) names: bool,
    pub(crate) words: bool,
    pub(crate) leaks: bool,
    pub(crate) strength: bool,
}

impl RulesShown {
    pub(crate) fn of(settings: &config::Password) -> Self {
        Self {
            shortest: settings.min_length as usize,
            names: settings.refuse_names,
            words: settings.banned_words_file.is_some(),
            leaks: !matches!(settings.breach, config::Breach::Off),
            strength: settings.min_strength > 0,
        }
    }
}
