//! The `claims` parameter of the authorize request (OpenID Connect Core, 5.5).

use serde_json::{Map, Value, json};

/// The claims to ask for: those of a challenge, merged with the declaration that challenges can be handled (`cp1`,
/// Microsoft identity platform, "Claims challenges, claims requests, and client capabilities"). `None` when there are none.
pub(super) fn request(challenge: Option<&str>, declare: bool) -> Option<String> {
    let parsed = challenge.and_then(|text| serde_json::from_str::<Map<String, Value>>(text).ok());
    let mut claims = parsed.unwrap_or_default();
    if declare {
        let access_token = claims.entry("access_token").or_insert_with(|| json!({}));
        if let Value::Object(members) = access_token {
            members.insert("xms_cc".to_owned(), json!({"values": ["cp1"]}));
        }
    }
    (!claims.is_empty()).then(|| Value::Object(claims).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn merges_a_challenge_with_the_declaration() {
        let challenge = r#"{"access_token":{"nbf":{"essential":true,"value":"1"}}}"#;
        for (given, declare, expected) in [
            (None, false, None),
            (
                None,
                true,
                Some(r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#),
            ),
            (Some(challenge), false, Some(challenge)),
            (
                Some(challenge),
                true,
                Some(
                    r#"{"access_token":{"nbf":{"essential":true,"value":"1"},"xms_cc":{"values":["cp1"]}}}"#,
                ),
            ),
            (Some("no json"), false, None),
            (
                Some("[1]"),
                true,
                Some(r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#),
            ),
            (Some(r#"{"access_token":7}"#), true, Some(r#"{"access_token":7}"#)),
        ] {
            assert_eq!(
                request(given, declare).as_deref(),
                expected,
                "{given:?} {declare}"
            );
        }
    }
}
