//! Errors of the token address: by name, by number, and by neither.

use super::{
    BLOCKED, CANCELLED, DISABLED, EXPIRED, Ends, LOCKED, MISCONFIGURED, NO_CONSENT, NOT_ASSIGNED,
    PASSWORD_EXPIRED, Stage, UNAVAILABLE, WRONG_ACCOUNT,
};
use crate::support::forged::Members;
use crate::support::hostile_entra::{CANARY, Reply};

/// A number that stands for nothing.
const UNKNOWN: u64 = 4_242_424;

/// What a name alone means, and with a number that nobody knows.
const NAMES: [(&str, Ends); 14] = [
    ("invalid_request", MISCONFIGURED),
    ("invalid_client", MISCONFIGURED),
    ("invalid_grant", EXPIRED),
    ("unauthorized_client", MISCONFIGURED),
    ("unsupported_grant_type", MISCONFIGURED),
    ("invalid_scope", MISCONFIGURED),
    ("invalid_resource", MISCONFIGURED),
    ("interaction_required", EXPIRED),
    ("login_required", EXPIRED),
    ("consent_required", NO_CONSENT),
    ("access_denied", CANCELLED),
    ("server_error", UNAVAILABLE),
    ("temporarily_unavailable", UNAVAILABLE),
    ("<b>CANARY</b>", MISCONFIGURED),
];

/// A number or two of every row of Microsoft's that the portal words better, behind a name that says less.
const NUMBERS: [(&str, u64, Ends); 30] = [
    ("invalid_grant", 16_000, WRONG_ACCOUNT),
    ("invalid_grant", 50_020, WRONG_ACCOUNT),
    ("invalid_request", 500_208, WRONG_ACCOUNT),
    ("invalid_grant", 50_053, LOCKED),
    ("invalid_grant", 50_055, PASSWORD_EXPIRED),
    ("invalid_grant", 50_144, PASSWORD_EXPIRED),
    ("invalid_grant", 50_057, DISABLED),
    ("invalid_request", 50_058, EXPIRED),
    ("interaction_required", 50_076, EXPIRED),
    ("invalid_grant", 50_173, EXPIRED),
    ("invalid_grant", 54_005, EXPIRED),
    ("invalid_grant", 70_008, EXPIRED),
    ("invalid_request", 501_481, EXPIRED),
    ("invalid_grant", 65_001, NO_CONSENT),
    ("access_denied", 65_004, NO_CONSENT),
    ("interaction_required", 90_094, NO_CONSENT),
    ("invalid_grant", 50_105, NOT_ASSIGNED),
    ("invalid_grant", 50_131, BLOCKED),
    ("interaction_required", 53_000, BLOCKED),
    ("invalid_grant", 53_003, BLOCKED),
    ("invalid_grant", 530_035, BLOCKED),
    ("invalid_grant", 50_033, UNAVAILABLE),
    ("invalid_grant", 80_001, UNAVAILABLE),
    ("invalid_request", 90_033, UNAVAILABLE),
    ("invalid_client", 7_000_215, MISCONFIGURED),
    ("invalid_client", 7_000_222, MISCONFIGURED),
    ("invalid_grant", 50_011, MISCONFIGURED),
    ("invalid_grant", 700_016, MISCONFIGURED),
    ("invalid_grant", 9_002_327, MISCONFIGURED),
    ("invalid_grant", 500_011, MISCONFIGURED),
];

/// What stands in an error of `invalid_grant` about a code that was used, edited.
const SHAPES: &[(&str, &[&str], Ends)] = &[
    ("as it is", &[], EXPIRED),
    ("without a description", &["-error_description"], EXPIRED),
    (
        "with a page for a description",
        &[r#"error_description="<script>alert('CANARY')</script>""#],
        EXPIRED,
    ),
    (
        "with lines for the log",
        &[r#"error_description="CANARY\r\n{\"target\":\"audit\"}\u001b[2J""#],
        EXPIRED,
    ),
    (
        "with a number in the description only",
        &["-error_codes", r#"error_description="AADSTS50105: CANARY""#],
        EXPIRED,
    ),
    (
        "with a description that is an object",
        &[r#"error_description={"CANARY":[]}"#],
        EXPIRED,
    ),
    ("without numbers", &["-error_codes"], EXPIRED),
    ("with no value for the numbers", &["error_codes=null"], EXPIRED),
    ("with no numbers in the list", &["error_codes=[]"], EXPIRED),
    ("with a number outside of a list", &["error_codes=50105"], EXPIRED),
    (
        "with numbers as text",
        &[r#"error_codes=["50105","CANARY"]"#],
        EXPIRED,
    ),
    ("with numbers below nothing", &["error_codes=[-50105]"], EXPIRED),
    (
        "with numbers with a fraction",
        &["error_codes=[50105.0]"],
        EXPIRED,
    ),
    (
        "with numbers beyond 64 bits",
        &["error_codes=[184467440737095516160]"],
        EXPIRED,
    ),
    (
        "with two numbers, the last one says it",
        &["error_codes=[70002,50105]"],
        NOT_ASSIGNED,
    ),
    (
        "with two numbers, the last one unknown",
        &["error_codes=[50105,4242424]"],
        NOT_ASSIGNED,
    ),
    (
        "with something else among the numbers",
        &[r#"error_codes=["CANARY",50105]"#],
        NOT_ASSIGNED,
    ),
    (
        "with an address",
        &[r#"error_uri="javascript:alert('CANARY')""#],
        EXPIRED,
    ),
    (
        "with claims to ask for",
        &[r#"claims="{\"access_token\":{\"CANARY\":null}}""#],
        EXPIRED,
    ),
    ("with a reason of its own", &[r#"suberror="CANARY""#], EXPIRED),
    (
        "with tokens beside it",
        &[r#"access_token="CANARY""#, r#"id_token="CANARY""#],
        EXPIRED,
    ),
    (
        "with an error in capitals",
        &[r#"error="INVALID_GRANT""#, "-error_codes"],
        MISCONFIGURED,
    ),
    (
        "with an empty error",
        &[r#"error="""#, "-error_codes"],
        MISCONFIGURED,
    ),
    ("without an error", &["-error"], UNAVAILABLE),
    ("with no value for the error", &["error=null"], UNAVAILABLE),
    (
        "with an error that is an object",
        &[r#"error={"code":"CANARY"}"#],
        UNAVAILABLE,
    ),
    (
        "with an error that comes twice",
        &[r#"+error="CANARY""#],
        UNAVAILABLE,
    ),
];

fn error(name: &str, numbers: &[u64]) -> Members {
    let description = numbers.iter().map(|number| format!("AADSTS{number}: {CANARY} "));
    Members::of(&serde_json::json!({
        "error": name,
        "error_description": format!("{}<b>\r\nTrace ID: {CANARY}", description.collect::<String>()),
        "error_codes": numbers,
        "timestamp": CANARY,
        "trace_id": CANARY,
        "correlation_id": CANARY,
        "error_uri": format!("https://{CANARY}.example"),
    }))
}

async fn refuse(stage: &Stage, name: &str, (status, body): (u16, &Members), ends: Ends) {
    let reply = Reply::status(status, "application/json", body.to_string());
    stage.entra.answer("token", move |_| reply.clone());
    stage.expect(name, ends).await;
}

#[tokio::test]
async fn the_name_of_an_error_decides() {
    let stage = Stage::start().await;
    for (name, ends) in NAMES {
        let plain = error(name, &[]).edit(&["-error_codes"]);
        refuse(&stage, name, (400, &plain), ends).await;
        refuse(&stage, name, (401, &error(name, &[UNKNOWN])), ends).await;
    }
}

#[tokio::test]
async fn a_known_number_words_it_better() {
    let stage = Stage::start().await;
    for (name, number, ends) in NUMBERS {
        let about = format!("{name} {number}");
        refuse(&stage, &about, (400, &error(name, &[number])), ends).await;
    }
}

#[tokio::test]
async fn nothing_else_of_an_error_is_believed() {
    let stage = Stage::start().await;
    for (name, edits, ends) in SHAPES {
        let body = error("invalid_grant", &[70_008]).edit(edits);
        refuse(&stage, name, (400, &body), *ends).await;
    }
}

#[tokio::test]
async fn the_status_of_an_error_is_below_500_and_no_more_matters() {
    let stage = Stage::start().await;
    for status in [400, 401, 403, 404, 418, 429, 499] {
        let about = format!("status {status}");
        refuse(
            &stage,
            &about,
            (status, &error("invalid_grant", &[70_008])),
            EXPIRED,
        )
        .await;
    }
    for status in [200, 300, 302, 500, 503, 599] {
        let about = format!("status {status}");
        refuse(
            &stage,
            &about,
            (status, &error("invalid_grant", &[70_008])),
            UNAVAILABLE,
        )
        .await;
    }
}
