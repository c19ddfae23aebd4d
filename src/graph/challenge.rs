//! The header `WWW-Authenticate` (RFC 9110, 11.6.1): finds the claims that Entra wants to see before Graph answers.
//!
//! A challenge may come in several headers, with its parameters in any order, quoted or not, and with `=` in their values
//! (Microsoft identity platform, "Claims challenges, claims requests, and client capabilities"). The address in it is
//! never followed: claims go to the configured authority and nowhere else.

use base64::Engine as _;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::{alphabet, engine::DecodePaddingMode};
use reqwest::header::{HeaderMap, WWW_AUTHENTICATE};
use serde_json::Value;

use crate::limits::outgoing::LONGEST_CLAIMS;

/// The claims request of a `Bearer` challenge with `error="insufficient_claims"`, as JSON.
pub(super) fn claims(headers: &HeaderMap) -> Option<String> {
    let lines = headers
        .get_all(WWW_AUTHENTICATE)
        .iter()
        .filter_map(|line| line.to_str().ok());
    lines
        .flat_map(challenges)
        .find_map(|challenge| challenge.claims())
}

/// One challenge: its scheme and its parameters, names in lower case.
struct Challenge {
    scheme: String,
    parameters: Vec<(String, String)>,
}

impl Challenge {
    fn claims(&self) -> Option<String> {
        if self.scheme != "bearer" || self.parameter("error") != Some("insufficient_claims") {
            return None;
        }
        let decoded = decode(self.parameter("claims")?)?;
        let claims: Value = serde_json::from_slice(&decoded).ok()?;
        // Written anew: what is passed on is JSON and nothing else.
        let text = claims.is_object().then(|| claims.to_string())?;
        (text.len() <= LONGEST_CLAIMS).then_some(text)
    }

    fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters
            .iter()
            .find(|(found, _)| found == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Base64 in both alphabets, padded or not.
fn decode(text: &str) -> Option<Vec<u8>> {
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let decode = |alphabet| GeneralPurpose::new(alphabet, config).decode(text).ok();
    decode(&alphabet::STANDARD).or_else(|| decode(&alphabet::URL_SAFE))
}

/// The challenges of one header line. A word that no `=` follows begins a new one.
fn challenges(line: &str) -> Vec<Challenge> {
    let mut found: Vec<Challenge> = Vec::new();
    let mut rest = line;
    loop {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        let end = rest.find([' ', '\t', ',', '=', '\"']).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let Some(value) = after.trim_start_matches([' ', '\t']).strip_prefix('=') else {
            if word.is_empty() {
                return found;
            }
            found.push(Challenge {
                scheme: word.to_ascii_lowercase(),
                parameters: Vec::new(),
            });
            rest = after;
            continue;
        };
        let (value, remaining) = parameter_value(value.trim_start_matches([' ', '\t']));
        if let Some(challenge) = found.last_mut() {
            challenge.parameters.push((word.to_ascii_lowercase(), value));
        }
        rest = remaining;
    }
}

/// The value at the start of `text`, and what follows it.
fn parameter_value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([' ', '\t', ',']).unwrap_or(text.len());
        let (value, rest) = text.split_at(end);
        return (value.to_owned(), rest);
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((position, character)) = characters.next() {
        match character {
            '"' => return (value, quoted.get(position + 1..).unwrap_or_default()),
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            _ => value.push(character),
        }
    }
    // The quote was never closed: nothing of it is believed.
    (String::new(), "")
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORDED: &str = r#"Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwgInZhbHVlIjoiMTYzNTUyNzc5MCJ9fX0=""#;
    const CLAIMS: &str = r#"{"access_token":{"nbf":{"essential":true,"value":"1635527790"}}}"#;

    fn claims_of(lines: &[&str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(WWW_AUTHENTICATE, line.parse().unwrap());
        }
        claims(&headers)
    }

    #[test]
    fn finds_the_claims_wherever_they_stand() {
        let encoded =
            "eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwgInZhbHVlIjoiMTYzNTUyNzc5MCJ9fX0";
        for lines in [
            vec![RECORDED],
            vec!["Negotiate", RECORDED],
            vec!["Negotiate abc==", RECORDED],
            vec![&format!("Basic realm=\"x\", {RECORDED}")],
            vec![&format!("bearer CLAIMS={encoded}= , Error=insufficient_claims")],
            vec![&format!(
                "Bearer claims=\"{encoded}\",error=\"insufficient_claims\",authorization_uri=https://evil.example/a?b=c"
            )],
            vec![&format!(
                "Bearer error=\"insufficient_claims\", errorDescription=\"a, b=\\\"c\\\": Bearer\", claims=\"{encoded}=\""
            )],
            vec!["Bearer realm=\"other\"", RECORDED],
        ] {
            assert_eq!(claims_of(&lines).as_deref(), Some(CLAIMS), "{lines:?}");
        }
    }

    #[test]
    fn anything_else_is_no_challenge() {
        let long = format!("Bearer error=insufficient_claims, claims={}", "e30".repeat(4000));
        for line in [
            "",
            ",",
            "=",
            "Bearer",
            "Bearer realm=\"\"",
            "Bearer error=\"insufficient_claims\"",
            "Bearer error=\"invalid_token\", claims=\"e30=\"",
            "Basic error=\"insufficient_claims\", claims=\"e30=\"",
            "Bearer error=\"insufficient_claims\", claims=\"not base64!\"",
            "Bearer error=\"insufficient_claims\", claims=\"W10=\"",
            "Bearer error=\"insufficient_claims\", claims=\"e30",
            "error=\"insufficient_claims\", claims=\"e30=\"",
            "Bearer error=\"insufficient_claims\\",
            long.as_str(),
        ] {
            assert_eq!(claims_of(&[line]), None, "{line}");
        }
    }
}
