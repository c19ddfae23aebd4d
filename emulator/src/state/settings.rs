//! What a control call can set about Graph and the directory, beyond the application and the accounts.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::Inner;

/// The two lists of banned passwords, and the form of a refusal.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PasswordRules {
    /// Stands for Microsoft's own list, which is secret.
    pub(crate) banned: Vec<String>,
    /// The tenant's own list.
    pub(crate) custom_banned: Vec<String>,
    /// How a refused new password is worded.
    pub(crate) refusal: RefusalForm,
}

/// Both were never seen on this very call.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RefusalForm {
    /// The recorded sentence with ` paramName: newPassword` behind it.
    WithParameter,
    /// The recorded sentence alone, as a reset was answered.
    Bare,
}

impl Default for PasswordRules {
    fn default() -> Self {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Self {
            banned: list(&["password", "welcome", "qwerty", "letmein"]),
            // From the example of Microsoft's password protection page.
            custom_banned: list(&["contoso", "blank"]),
            refusal: RefusalForm::WithParameter,
        }
    }
}

/// How Graph challenges a token.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Challenges {
    /// Seconds until Graph knows of what happened to an account. Recorded: less than 30; documented: up to 15 minutes.
    pub(crate) delay_seconds: u32,
    /// The form of the header.
    pub(crate) form: ChallengeForm,
}

/// The three forms of `WWW-Authenticate` that were seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ChallengeForm {
    /// The one whole recorded exchange.
    #[serde(rename = "2021")]
    Of2021,
    /// With `errorDescription`, between `error` and `claims`; the message lost two words too.
    #[serde(rename = "2022")]
    Of2022,
    /// As of 2022, with an `authorization_uri` that is not quoted.
    #[serde(rename = "unquoted")]
    Unquoted,
}

impl Default for Challenges {
    fn default() -> Self {
        Self {
            delay_seconds: 20,
            form: ChallengeForm::Of2021,
        }
    }
}

/// The body of `PUT /_emulator/settings`: what is named changes, the rest stays.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct SettingsChange {
    lockout: Map<String, Value>,
    passwords: Map<String, Value>,
    throttling: Map<String, Value>,
    challenges: Map<String, Value>,
}

impl Inner {
    /// Takes over what is named, or nothing of it.
    pub(crate) fn set(&mut self, change: SettingsChange) -> Result<(), String> {
        let lockout = changed(&self.directory.lockouts.rules, change.lockout)?;
        lockout.check()?;
        let passwords = changed(&self.passwords, change.passwords)?;
        let throttling = changed(&self.throttle.limits, change.throttling)?;
        throttling.check()?;
        self.challenges = changed(&self.challenges, change.challenges)?;
        self.directory.lockouts.rules = lockout;
        self.passwords = passwords;
        self.throttle.limits = throttling;
        Ok(())
    }

    /// All of it as it is now.
    pub(crate) fn settings(&self) -> Value {
        json!({
            "lockout": self.directory.lockouts.rules,
            "passwords": self.passwords,
            "throttling": self.throttle.limits,
            "challenges": self.challenges,
        })
    }
}

/// The present values with some of them replaced.
fn changed<T: Serialize + DeserializeOwned>(present: &T, change: Map<String, Value>) -> Result<T, String> {
    let mut all = serde_json::to_value(present).map_err(|error| error.to_string())?;
    if let Some(all) = all.as_object_mut() {
        all.extend(change);
    }
    serde_json::from_value(all).map_err(|error| error.to_string())
}
