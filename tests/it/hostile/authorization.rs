//! What a browser may bring back from the sign-in page, or from anybody who sends it to the callback.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::{
    BLOCKED, CANCELLED, EXPIRED, Ends, FOREIGN, INVALID, LOCKED, MISCONFIGURED, NO_CONSENT, NOT_ASSIGNED,
    SIGNED_IN, Stage, UNAVAILABLE, WRONG_ACCOUNT, assert_ends,
};
/// Queries. `{state}` and `{code}` fit the sign-in, `{foreign}` and `{theirs}` are those of another browser.
const QUERIES: &[(&str, &str, Ends)] = &[
    ("as it should be", "state={state}&code={code}", SIGNED_IN),
    (
        "with members of Entra's own",
        "code={code}&state={state}&session_state=CANARY&client_info=CANARY",
        SIGNED_IN,
    ),
    (
        "with the right issuer",
        "state={state}&code={code}&iss={issuer}",
        SIGNED_IN,
    ),
    ("with empty pairs", "&&state={state}&&code={code}&", SIGNED_IN),
    ("nothing", "", FOREIGN),
    ("no state", "code={code}", FOREIGN),
    ("an empty state", "state=&code={code}", FOREIGN),
    (
        "a state of another browser",
        "state={foreign}&code={code}",
        FOREIGN,
    ),
    (
        "the whole answer of another browser",
        "state={foreign}&code={theirs}",
        FOREIGN,
    ),
    (
        "the state twice",
        "state={state}&state={state}&code={code}",
        FOREIGN,
    ),
    (
        "the state and a foreign one",
        "state={state}&state={foreign}&code={code}",
        FOREIGN,
    ),
    ("the state and more", "state={state}CANARY&code={code}", FOREIGN),
    ("the beginning of the state", "state={slot}&code={code}", FOREIGN),
    (
        "the beginning and 60 kB",
        "state={slot}{60 kB}&code={code}",
        FOREIGN,
    ),
    ("60 kB", "state={60 kB}&code={code}", FOREIGN),
    (
        "a state of one letter that is two bytes",
        "state=%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9&code={code}",
        FOREIGN,
    ),
    (
        "a state that is cut inside of a letter",
        "state=abcdefg%C3%A9&code={code}",
        FOREIGN,
    ),
    ("a state that is no UTF-8", "state=%ff%fe%00&code={code}", FOREIGN),
    (
        "a state with lines",
        "state=%0d%0aSet-Cookie:CANARY&code={code}",
        FOREIGN,
    ),
    (
        "a state with markup",
        "state=%3Cscript%3ECANARY&code={code}",
        FOREIGN,
    ),
    (
        "the state under a name in capitals",
        "STATE={state}&code={code}",
        FOREIGN,
    ),
    ("the state as a list", "state[]={state}&code={code}", FOREIGN),
    (
        "the state behind a semicolon",
        "code={code};state={state}",
        FOREIGN,
    ),
    ("no code", "state={state}", FOREIGN),
    ("an empty code", "state={state}&code=", FOREIGN),
    ("the code twice", "state={state}&code={code}&code={code}", FOREIGN),
    ("a code of 60 kB", "state={state}&code={60 kB}", FOREIGN),
    (
        "the code of another browser",
        "state={state}&code={theirs}",
        INVALID,
    ),
    (
        "a code with lines and a second parameter",
        "state={state}&code=a%0d%0a%26client_id%3DCANARY",
        INVALID,
    ),
    (
        "another issuer",
        "state={state}&code={code}&iss=https://CANARY.example/v2.0",
        FOREIGN,
    ),
    ("an empty issuer", "state={state}&code={code}&iss=", FOREIGN),
    (
        "the issuer and a slash",
        "state={state}&code={code}&iss={issuer}/",
        FOREIGN,
    ),
    (
        "the issuer twice",
        "state={state}&code={code}&iss={issuer}&iss={issuer}",
        FOREIGN,
    ),
    (
        "an error of another issuer",
        "state={state}&error=access_denied&iss=CANARY",
        FOREIGN,
    ),
    (
        "a code and an error",
        "state={state}&code={code}&error=access_denied",
        CANCELLED,
    ),
    (
        "a code and an empty error",
        "state={state}&code={code}&error=",
        MISCONFIGURED,
    ),
    (
        "the error twice",
        "state={state}&error=access_denied&error=CANARY",
        FOREIGN,
    ),
    ("an error without a state", "error=access_denied", FOREIGN),
    (
        "an error with a foreign state",
        "state={foreign}&error=access_denied",
        FOREIGN,
    ),
    (
        "a cancel without an error is none",
        "state={state}&code={code}&error_subcode=cancel",
        SIGNED_IN,
    ),
    (
        "tokens in the address are nobody's",
        "state={state}&id_token=CANARY&access_token=CANARY",
        FOREIGN,
    ),
];

/// Errors, all with the right state and a description full of canaries.
const ERRORS: &[(&str, &str, Ends)] = &[
    ("access_denied", "", CANCELLED),
    ("access_denied&error_subcode=cancel", "AADSTS50105", CANCELLED),
    ("access_denied&error_subcode=CANARY", "", CANCELLED),
    ("invalid_request", "", MISCONFIGURED),
    ("unauthorized_client", "", MISCONFIGURED),
    ("unsupported_response_type", "", MISCONFIGURED),
    ("invalid_scope", "", MISCONFIGURED),
    ("invalid_resource", "", MISCONFIGURED),
    ("invalid_client", "AADSTS650053", MISCONFIGURED),
    ("server_error", "", UNAVAILABLE),
    ("temporarily_unavailable", "", UNAVAILABLE),
    ("login_required", "AADSTS50058", EXPIRED),
    ("interaction_required", "", EXPIRED),
    ("consent_required", "AADSTS65004", NO_CONSENT),
    ("access_denied", "AADSTS65004", NO_CONSENT),
    ("access_denied", "AADSTS50105", NOT_ASSIGNED),
    ("interaction_required", "AADSTS53003", BLOCKED),
    ("invalid_request", "AADSTS50020", WRONG_ACCOUNT),
    ("access_denied", "AADSTS50053", LOCKED),
    ("server_error", "AADSTS90033", UNAVAILABLE),
    ("access_denied", "AADSTS4242424", CANCELLED),
    ("access_denied", "AADSTS99999999999999999999999999", CANCELLED),
    ("access_denied", "AADSTS-50105 AADSTS", CANCELLED),
    ("access_denied", "AADSTS70002 AADSTS50105", NOT_ASSIGNED),
    ("CANARY", "", MISCONFIGURED),
    ("%3Cscript%3ECANARY%3C/script%3E", "", MISCONFIGURED),
    ("a%0d%0aCANARY%1b%5b2J", "", MISCONFIGURED),
    ("%ff%00", "", MISCONFIGURED),
    ("", "AADSTS50105", NOT_ASSIGNED),
];

#[tokio::test]
async fn only_the_whole_answer_to_this_sign_in_lets_somebody_in() {
    let stage = Stage::start().await;
    let other = stage.begin().await;
    for (name, query, ends) in QUERIES {
        let mut begun = stage.begin().await;
        let query = query
            .replace("{state}", &begun.state)
            .replace("{slot}", &begun.state[..8])
            .replace("{code}", &begun.nonce)
            .replace("{foreign}", &other.state)
            .replace("{theirs}", &other.nonce)
            .replace("{issuer}", &format!("{}/{}/v2.0", stage.entra.url, super::TENANT))
            .replace("{60 kB}", &"a".repeat(60_000));
        let page = begun.come_back(&query).await;
        assert_ends(name, &begun.browser, &page, *ends).await;
        stage.recovers(name).await;
    }
}

#[tokio::test]
async fn an_error_is_told_by_its_name_and_number_and_not_in_its_words() {
    let stage = Stage::start().await;
    for (error, number, ends) in ERRORS {
        let mut begun = stage.begin().await;
        let about = format!("{number}:+%3Cb%3E{}%0d%0aTrace+ID:+CANARY", super::CANARY);
        let query = format!(
            "state={}&error={error}&error_description={about}&error_uri=CANARY",
            begun.state
        );
        let page = begun.come_back(&query).await;
        assert_ends(&format!("{error} {number}"), &begun.browser, &page, *ends).await;
        stage.recovers(error).await;
    }
    assert!(stage.entra.asked("other").is_empty());
}

#[tokio::test]
async fn an_address_of_100_kilobytes_goes_no_further_than_the_server() {
    let stage = Stage::start().await;
    let mut begun = stage.begin().await;
    // No client library writes such a line.
    let address = stage.portal.url.strip_prefix("http://").unwrap();
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let long = "a".repeat(100_000);
    let head = format!(
        "GET /auth/callback?state={}{long}&code=a HTTP/1.1\r\n",
        begun.state
    );
    let rest = format!("host: {address}\r\nconnection: close\r\n\r\n");
    stream
        .write_all(format!("{head}{rest}").as_bytes())
        .await
        .unwrap();
    let mut answer = Vec::new();
    // The server may close while the line is still on its way.
    let _ = stream.read_to_end(&mut answer).await;
    let answer = String::from_utf8(answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 414 "), "{answer}");
    assert!(
        !answer.contains("set-cookie") && !answer.contains("aaa"),
        "{answer}"
    );
    assert!(stage.entra.asked("token").is_empty());
    let page = begun
        .come_back(&format!("state={}&code={}", begun.state, begun.nonce))
        .await;
    assert_ends("the same sign-in afterwards", &begun.browser, &page, SIGNED_IN).await;
}
