//! Answers of the token address that should be tokens, and are something else.

use super::{Ends, INVALID, NO_CONSENT, SIGNED_IN, Stage, UNAVAILABLE};
use crate::support::HostileEntra;
use crate::support::forged::IdToken;
use crate::support::hostile_entra::Reply;

/// Members of an answer with an honest ID token.
const MEMBERS: &[(&str, &[&str], Ends)] = &[
    ("no type", &["-token_type"], UNAVAILABLE),
    ("an empty type", &[r#"token_type="""#], UNAVAILABLE),
    ("another type", &[r#"token_type="CANARY""#], UNAVAILABLE),
    ("a type that binds a key", &[r#"token_type="pop""#], UNAVAILABLE),
    ("the type as a number", &["token_type=1"], UNAVAILABLE),
    (
        "the type in small letters is fine",
        &[r#"token_type="bearer""#],
        SIGNED_IN,
    ),
    (
        "the type in capitals is fine",
        &[r#"token_type="BEARER""#],
        SIGNED_IN,
    ),
    ("no access token", &["-access_token"], UNAVAILABLE),
    (
        "no value for the access token",
        &["access_token=null"],
        UNAVAILABLE,
    ),
    ("an empty access token", &[r#"access_token="""#], UNAVAILABLE),
    (
        "an access token with a line break",
        &[r#"access_token="CANARY\r\nX-Evil: 1""#],
        UNAVAILABLE,
    ),
    (
        "an access token that is no ASCII",
        &[r#"access_token="CANARY-李""#],
        UNAVAILABLE,
    ),
    (
        "the access token as an object",
        &[r#"access_token={"CANARY":1}"#],
        UNAVAILABLE,
    ),
    (
        "the access token twice",
        &[r#"+access_token="CANARY""#],
        UNAVAILABLE,
    ),
    ("no ID token", &["-id_token"], INVALID),
    ("no value for the ID token", &["id_token=null"], INVALID),
    (
        "the ID token as an object",
        &[r#"id_token={"CANARY":1}"#],
        UNAVAILABLE,
    ),
    ("no lifetime is fine", &["-expires_in"], SIGNED_IN),
    ("a lifetime as text is fine", &[r#"expires_in="3599""#], SIGNED_IN),
    (
        "no value for the lifetime is fine",
        &["expires_in=null"],
        SIGNED_IN,
    ),
    ("a lifetime of a word", &[r#"expires_in="CANARY""#], UNAVAILABLE),
    ("a lifetime below nothing", &["expires_in=-1"], UNAVAILABLE),
    ("a lifetime with a fraction", &["expires_in=3599.5"], UNAVAILABLE),
    ("a lifetime past every number", &["expires_in=1e999"], UNAVAILABLE),
    (
        "a lifetime of all time is cut",
        &["expires_in=18446744073709551615"],
        SIGNED_IN,
    ),
    ("a lifetime as a list", &["expires_in=[3599]"], UNAVAILABLE),
    ("no scope means the one asked for", &["-scope"], SIGNED_IN),
    ("an empty scope", &[r#"scope="""#], NO_CONSENT),
    (
        "a scope without the permission",
        &[r#"scope="openid profile User.Read CANARY""#],
        NO_CONSENT,
    ),
    (
        "a permission that only begins alike",
        &[r#"scope="Directory.AccessAsUser.All.CANARY""#],
        NO_CONSENT,
    ),
    (
        "a permission that only ends alike",
        &[r#"scope="CANARYDirectory.AccessAsUser.All""#],
        NO_CONSENT,
    ),
    (
        "another permission for passwords",
        &[r#"scope="User-PasswordProfile.ReadWrite.All""#],
        NO_CONSENT,
    ),
    (
        "the scopes as a list",
        &[r#"scope=["Directory.AccessAsUser.All"]"#],
        UNAVAILABLE,
    ),
    (
        "the permission in small letters is fine",
        &[r#"scope="directory.accessasuser.all""#],
        SIGNED_IN,
    ),
    (
        "the permission without Graph is fine",
        &[r#"scope="openid Directory.AccessAsUser.All""#],
        SIGNED_IN,
    ),
    (
        "the permission in capitals behind Graph is fine",
        &[r#"scope="HTTPS://GRAPH.MICROSOFT.COM/DIRECTORY.ACCESSASUSER.ALL openid""#],
        SIGNED_IN,
    ),
    (
        "a refresh token nobody asked for is fine",
        &[r#"refresh_token="CANARY""#],
        SIGNED_IN,
    ),
    (
        "an error beside the tokens is no error",
        &[r#"error="CANARY""#],
        SIGNED_IN,
    ),
];

#[tokio::test]
async fn tokens_are_complete_and_for_the_permission() {
    let stage = Stage::start().await;
    for (name, edits, ends) in MEMBERS {
        let url = stage.entra.url.clone();
        stage.entra.answer("token", move |nonce| {
            Reply::json(
                HostileEntra::tokens(&IdToken::honest(&url, nonce).sign())
                    .edit(edits)
                    .to_string(),
            )
        });
        stage.expect(name, *ends).await;
    }
}
