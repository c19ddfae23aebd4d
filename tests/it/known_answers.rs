//! Every answer of Graph that is on record, and what the person reads then. The rows follow the public material that
//! `emulator/README.md` lists: real bodies where there are any, and the sentences that people have reported.

use serde_json::{Value, json};

use crate::support::Portal;

const JSON: &str = "application/json";
/// The challenge of the one recorded case of continuous access evaluation; its claims ask for a newer token.
const CLAIMS: &str =
    "eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwgInZhbHVlIjoiMTYzNTUyNzc5MCJ9fX0=";
const REALM: &str = r#"Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000""#;
const COMPLEXITY: &str = "The specified password does not comply with password complexity requirements. Please provide a different password.";
const CAE: &str = "Continuous access evaluation resulted in";

/// How an outcome is shown: status, `data-page`, and a sentence that has to be there, word for word.
fn shown(outcome: &str) -> (u16, &'static str, &'static str) {
    match outcome {
        "wrong_current_password" => (
            422,
            "password",
            "Microsoft says that this is not your current password.",
        ),
        "refused_by_policy" => (422, "password", "Microsoft did not accept the new password"),
        "synced_account" => (
            409,
            "problem",
            "This password is kept on your organisation’s own servers.",
        ),
        "personal_account" => (409, "problem", "This is a personal Microsoft account."),
        "permission_missing" => (
            200,
            "result",
            "Microsoft did not allow this site to change your password. Nothing was changed.",
        ),
        "sign_in_expired" => (200, "result", "Your sign-in has ended. Nothing was changed."),
        "more_verification_needed" => (
            200,
            "result",
            "asks for another check before this password can be changed. Nothing was changed.",
        ),
        "throttled" => (
            200,
            "result",
            "Microsoft has too many requests right now. Your password was not changed.",
        ),
        "microsoft_unavailable" => (
            200,
            "result",
            "We could not reach Microsoft, or it could not take our request. Nothing was changed.",
        ),
        "outcome_unknown" => (
            200,
            "result",
            "We sent the request, but the answer did not come back.",
        ),
        "unexpected_answer" => (
            200,
            "result",
            "Microsoft answered in a way that we do not know. So we cannot be sure.",
        ),
        other => panic!("not in this table: {other}"),
    }
}

/// A 400, 401, 403 or 404 in Graph's envelope, as recorded: one line, keys in this order.
fn error(status: u16, code: &str, message: &str) -> Value {
    let id = "0e3f4a2b-0000-4000-8000-000000000001";
    let body = format!(
        r#"{{"error":{{"code":"{code}","message":{},"innerError":{{"date":"2021-10-29T17:16:30","request-id":"{id}","client-request-id":"{id}"}}}}}}"#,
        json!(message)
    );
    json!({"status": status, "headers": {"content-type": JSON}, "body": body})
}

fn with(mut fault: Value, name: &str, value: &str) -> Value {
    fault["headers"][name] = value.into();
    fault
}

/// Each row of a table ends as it says, in the words of its outcome, and Graph's own text is never shown.
async fn each_ends(portal: &Portal, table: Vec<(Value, &str)>) {
    for (fault, outcome) in table {
        let (person, page) = portal.change_in_vain(&fault).await;
        let (status, name, sentence) = shown(outcome);
        page.assert_status(status);
        assert_eq!(
            (page.name().as_str(), page.outcome().as_str()),
            (name, outcome),
            "{fault}"
        );
        assert!(page.text().contains(sentence), "{fault}: {}", page.text());
        let body: Value =
            serde_json::from_str(fault["body"].as_str().unwrap_or_default()).unwrap_or_default();
        if let Some(message) = body["error"]["message"].as_str() {
            assert!(
                !page.body.contains(message),
                "Graph's own words are on the page: {fault}"
            );
        }
        assert_eq!(person.audited(), [outcome], "{fault}");
    }
}

#[tokio::test]
async fn refusals_of_a_password() {
    let portal = Portal::start().await;
    let bad = |message: &str| error(400, "Request_BadRequest", message);
    let suffix = |name: &str| format!(" paramName: {name}, paramValue: , objectType: System.String");
    each_ends(
        &portal,
        vec![
            (bad(COMPLEXITY), "refused_by_policy"),
            (bad(&format!("{COMPLEXITY}{}", suffix("newPassword"))), "refused_by_policy"),
            (bad("Password must be something else. paramName: newPassword"), "refused_by_policy"),
            (bad(&format!("Any sentence.{}", suffix("oldPassword"))), "wrong_current_password"),
            (bad("Any sentence. paramName: oldPassword"), "wrong_current_password"),
            (
                bad("The password must contain at least 1 special character. paramName: PasswordCredentials, paramValue: , objectType: Microsoft.Online.DirectoryServices.Application"),
                "unexpected_answer",
            ),
            (
                bad("Property is not applicable and cannot be set. paramName: CertificateUserIds, paramValue: , objectType: Microsoft.Online.DirectoryServices.User"),
                "unexpected_answer",
            ),
            // What Graph says of a locked, federated, guest or disabled account is not known: nothing is made up.
            (bad("Your account is temporarily locked to prevent unauthorized use."), "unexpected_answer"),
            (bad("Unfortunately, your password contains a word, phrase, or pattern that makes your password easily guessable."), "unexpected_answer"),
        ],
    )
    .await;
}

#[tokio::test]
async fn refusals_of_an_account_or_of_the_portal() {
    let portal = Portal::with(&[("REPASS_GRAPH__ACCOUNT_FACTS", "false")]).await;
    each_ends(
        &portal,
        vec![
            (
                error(400, "Request_BadRequest", "Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration."),
                "synced_account",
            ),
            (
                error(400, "BadRequest", "This API is not supported for MSA accounts (no addressUrl for Microsoft.DirectoryServices,False)."),
                "personal_account",
            ),
            (error(403, "Authorization_RequestDenied", "Access to change password operation is denied."), "permission_missing"),
            (error(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation."), "permission_missing"),
            (error(400, "BadRequest", "/me request is only valid with delegated authentication flow."), "unexpected_answer"),
            (
                error(404, "Request_ResourceNotFound", "Resource '00000000-0000-4000-8000-000000000002' does not exist or one of its queried reference-property objects are not present."),
                "unexpected_answer",
            ),
            (error(401, "InvalidAuthenticationToken", "Access token validation failure. Invalid audience."), "sign_in_expired"),
        ],
    )
    .await;
}

#[tokio::test]
async fn malformed_requests() {
    let portal = Portal::start().await;
    let table = [
        "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.",
        "Write requests (excluding DELETE) must contain the Content-Type header declaration.",
        "Entity only allows writes with a JSON Content-Type header.",
        "Resource not found for the segment 'changePassword'.",
    ];
    let table = table.map(|message| (error(400, "BadRequest", message), "unexpected_answer"));
    each_ends(&portal, table.into()).await;
}

#[tokio::test]
async fn tokens_that_are_not_accepted() {
    let portal = Portal::start().await;
    let table = [
        "Access token is empty.",
        "Bearer access token is empty.",
        "Lifetime validation failed, the token is expired.",
        "Access token has expired or is not yet valid.",
        "IDX14100: JWT is not well formed, there are no dots (.).\nThe token needs to be in JWS or JWE Compact Serialization Format.",
        "CompactToken parsing failed with error code: 80049217",
        "Access token validation failure.",
    ];
    let table = table.map(|message| {
        (
            error(401, "InvalidAuthenticationToken", message),
            "sign_in_expired",
        )
    });
    each_ends(&portal, table.into()).await;
}

#[tokio::test]
async fn challenges() {
    let portal = Portal::start().await;
    let challenged = |status, code: &str, challenge: &str| {
        let message = format!("{CAE} challenge with result: InteractionRequired and code: {code}");
        with(
            error(status, "InvalidAuthenticationToken", &message),
            "www-authenticate",
            challenge,
        )
    };
    let revoked = "TokenIssuedBeforeRevocationTimestamp";
    let described =
        format!(r#"errorDescription="{CAE} challenge with result: InteractionRequired and code: {revoked}""#);
    let insufficient = format!(r#"error="insufficient_claims", claims="{CLAIMS}""#);
    let more = "more_verification_needed";
    each_ends(
        &portal,
        vec![
            (challenged(401, revoked, &format!("{REALM}, {insufficient}")), more),
            (challenged(401, revoked, &format!("{REALM}, {described}, {insufficient}")), more),
            (challenged(401, revoked, &format!("{REALM}, {insufficient}, {described}")), more),
            (
                challenged(401, revoked, &format!(r#"Bearer realm="", authorization_uri=https://login.microsoftonline.com/common/oauth2/authorize, {insufficient}"#)),
                more,
            ),
            (challenged(401, "TokenCreatedWithOutdatedPolicies", &format!("{REALM}, {insufficient}")), more),
            (
                challenged(401, revoked, r#"Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsiYWNycyI6eyJlc3NlbnRpYWwiOnRydWUsInZhbHVlIjoiY3AxIn19fQ==""#),
                more,
            ),
            // Without claims to ask for, a new sign-in is all that is left.
            (challenged(401, revoked, REALM), "sign_in_expired"),
            // Conditional Access: documented with 403; with the claims it can be answered, without it cannot.
            (challenged(403, revoked, &format!("{REALM}, {insufficient}")), more),
            (error(403, "insufficient_claims", "Access is blocked by a policy."), "permission_missing"),
        ],
    )
    .await;
}

#[tokio::test]
async fn limits_and_trouble_at_microsoft() {
    let portal = Portal::start().await;
    let html = |status| json!({"status": status, "headers": {"content-type": "text/html"}, "body": "<html><body>Service Unavailable</body></html>"});
    each_ends(
        &portal,
        vec![
            (with(error(429, "TooManyRequests", "Too many requests."), "retry-after", "10"), "throttled"),
            (error(429, "activityLimitReached", "The application or user has been throttled."), "throttled"),
            (
                error(429, "TooManyRequests", "Too many requests from Identifier:00000000-0000-4000-8000-000000000003 under category:throttle.aad.ags.excel.app."),
                "throttled",
            ),
            (error(503, "Service_ServiceUnavailable", "The service is not there."), "microsoft_unavailable"),
            (html(503), "microsoft_unavailable"),
            (json!({"status": 503}), "microsoft_unavailable"),
            (html(504), "outcome_unknown"),
            (json!({"status": 504}), "outcome_unknown"),
            (html(500), "outcome_unknown"),
            (error(409, "Directory_ConcurrencyViolation", "Try again."), "unexpected_answer"),
        ],
    )
    .await;
}
