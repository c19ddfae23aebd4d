//! `POST /password/check`: what there is to say about a new password while it is typed, as JSON.
//!
//! Every answer of this address has one size, so that its length tells nobody on the way anything about the password. The
//! script `static/check.js` shows it; without scripts nobody asks.

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::response::{IntoResponse as _, Response};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use super::empty;
use super::form::whole_seconds;
use crate::limits::incoming::LARGEST_CHECK;
use crate::password::{self, Checked, rehearsal::Certainty};
use crate::texts::{Texts, words::advice};
use crate::web::{AppError, Form, Portal, Submitted, Visitor};

/// The size of every answer, in bytes. The longest verdict fits, in any language; a test at the foot of this file weighs it.
const SIZE: usize = 8192;

/// What is typed. Deserialised only: it can be neither printed nor echoed.
#[derive(Deserialize)]
pub(crate) struct CheckForm {
    #[serde(default = "empty")]
    new_password: SecretString,
    #[serde(default)]
    csrf_token: String,
}

impl Form for CheckForm {
    const LARGEST: usize = LARGEST_CHECK;

    fn csrf_token(&self) -> &str {
        &self.csrf_token
    }
}

/// The answer.
#[derive(Serialize)]
struct Verdict {
    /// In the order of the list on the page.
    rules: Vec<RuleSaid>,
    /// Not there when nothing was typed, or while others are being estimated.
    strength: Option<StrengthSaid>,
    /// What Microsoft may not like, the likeliest first.
    likely: Vec<LikelySaid>,
    /// To be read out.
    summary: String,
}

#[derive(Serialize)]
struct RuleSaid {
    name: &'static str,
    state: &'static str,
    text: String,
}

#[derive(Serialize)]
struct StrengthSaid {
    score: u8,
    text: String,
}

#[derive(Serialize)]
struct LikelySaid {
    reason: &'static str,
    certainty: &'static str,
    text: String,
}

/// Why there is no verdict.
#[derive(Serialize)]
struct Refused {
    error: &'static str,
}

/// The verdict; 401 for strangers, 429 for whoever asks faster than people type.
pub(crate) async fn show(
    State(portal): State<Portal>,
    visitor: Visitor,
    submitted: Submitted<CheckForm>,
) -> Result<Response, AppError> {
    let Submitted::Live(live, sent) = submitted else {
        return answer(StatusCode::UNAUTHORIZED, &Refused { error: "signed_out" });
    };
    if let Err(wait) = portal.pace.take(live.id) {
        let mut response = answer(StatusCode::TOO_MANY_REQUESTS, &Refused { error: "too_fast" })?;
        let seconds = whole_seconds(wait);
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
        return Ok(response);
    }
    let about = password::about(&live.signed_in);
    let checked = portal.own_rules.check(&sent.new_password, &about).await;
    answer(StatusCode::OK, &Verdict::new(&visitor.page.t, &checked))
}

impl Verdict {
    fn new(t: &Texts, checked: &Checked) -> Self {
        let rules = checked.rules.iter().map(|(rule, state)| RuleSaid {
            name: rule.name(),
            state: state.name(),
            text: advice::state(t, state),
        });
        let likely = checked.advice.iter().map(|found| LikelySaid {
            reason: found.suspicion.name(),
            certainty: match found.certainty {
                Certainty::Certain => "certain",
                Certainty::Likely => "likely",
            },
            text: advice::tip(t, &found.tip),
        });
        Self {
            rules: rules.collect(),
            strength: checked.score.map(|score| StrengthSaid {
                score: score.number(),
                text: advice::strength(t, score),
            }),
            likely: likely.collect(),
            summary: advice::summary(t, checked),
        }
    }
}

fn answer(status: StatusCode, said: &impl Serialize) -> Result<Response, AppError> {
    let body = padded(said)?;
    Ok((status, [(CONTENT_TYPE, "application/json")], body).into_response())
}

/// The JSON object with one more field, `pad`, which brings it to [`SIZE`].
fn padded(said: &impl Serialize) -> Result<String, AppError> {
    const BETWEEN: &str = ",\"pad\":\"";
    const END: &str = "\"}";
    let broken = |_| AppError::Broken("the check of a password cannot be written");
    let mut body = serde_json::to_string(said).map_err(broken)?;
    // The brace at its end.
    body.pop();
    body.push_str(BETWEEN);
    // Were it ever longer, the next size would be the double one, and nothing would be lost.
    let size = (body.len() + END.len()).div_ceil(SIZE) * SIZE;
    let pad = size - body.len() - END.len();
    body.extend(std::iter::repeat_n(' ', pad));
    body.push_str(END);
    Ok(body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::Language;
    use crate::password::rehearsal::{NameKind, Suspicion};
    use crate::password::{
        Advice, Culprit, Field, LONGEST_WORD_SHOWN, Outcome, Refusal, Rule, Script, State, Tip,
    };

    /// More than can ever come together: every rule is broken at its longest, and everything is said about it.
    fn longest(t: &Texts) -> Verdict {
        let word = "\"".repeat(LONGEST_WORD_SHOWN);
        let refused = |reason, culprit| {
            State::Refused(Refusal {
                culprit,
                ..Refusal::new(Field::New, reason)
            })
        };
        let script = |script| refused(Outcome::UnsupportedCharacters, Some(Culprit::Script(script)));
        let scripts = [Script::Cyrillic, Script::Indic, Script::Typographic, Script::Wide];
        let states = scripts.map(script).into_iter().chain([
            refused(Outcome::TooLong, None),
            refused(Outcome::ContainsName, Some(Culprit::Name(NameKind::Organisation))),
            refused(Outcome::ContainsBannedWord, Some(Culprit::Word(word.clone()))),
            State::Later,
        ]);
        let tips = [
            Tip::Name(NameKind::Organisation),
            Tip::Word {
                word: word.clone(),
                missing: 4,
            },
            Tip::Word { word, missing: 4 },
            Tip::TooFewKinds,
        ];
        let advice = tips.map(|tip| Advice {
            suspicion: Suspicion::OrganisationsList,
            certainty: Certainty::Certain,
            is_seen: true,
            tip,
        });
        let mut verdict = Verdict::new(
            t,
            &Checked {
                rules: states.map(|state| (Rule::Characters, state)).collect(),
                score: None,
                advice: advice.into(),
            },
        );
        let likely = verdict.likely.iter().map(|likely| likely.text.as_str());
        verdict.summary = likely.chain([t.advice_title().as_str()]).collect();
        verdict.strength = Some(StrengthSaid {
            score: 4,
            text: t.strength("fair"),
        });
        verdict
    }

    #[test]
    fn the_longest_verdict_fits_in_every_language() {
        for language in Language::all() {
            let body = padded(&longest(&Texts::load(*language))).unwrap();
            assert_eq!(body.len(), SIZE, "{}", language.tag());
        }
    }

    #[test]
    fn what_is_padded_is_json_still() {
        let body = padded(&Refused { error: "too_fast" }).unwrap();
        let read: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!((body.len(), &read["error"]), (SIZE, &"too_fast".into()));
        assert_eq!(read["pad"].as_str().map(str::trim), Some(""));
        let body = padded(&"x".repeat(SIZE)).unwrap();
        assert_eq!(body.len(), 2 * SIZE);
    }
}
