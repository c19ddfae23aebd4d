//! ID tokens that are signed as they should be, with claims that are not.

use super::{Ends, INVALID, SIGNED_IN, Stage, WRONG_ACCOUNT};
use crate::support::forged::IdToken;

type Case = (&'static str, &'static [&'static str], Ends);

const WHOSE: &[Case] = &[
    ("no issuer", &["-iss"], INVALID),
    ("an empty issuer", &[r#"iss="""#], INVALID),
    (
        "another issuer",
        &[r#"iss="https://CANARY.example/{tenant}/v2.0""#],
        INVALID,
    ),
    (
        "the issuer with a slash",
        &[r#"iss="{url}/{tenant}/v2.0/""#],
        INVALID,
    ),
    (
        "the issuer with a space",
        &[r#"iss="{url}/{tenant}/v2.0 ""#],
        INVALID,
    ),
    (
        "the issuer in capitals",
        &[r#"iss="{url}/{tenant}/V2.0""#],
        INVALID,
    ),
    (
        "the issuer of version 1",
        &[r#"iss="https://sts.windows.net/{tenant}/""#],
        INVALID,
    ),
    (
        "the issuer of another tenant",
        &[r#"iss="{url}/99999999-2222-4333-8444-555555555555/v2.0""#],
        INVALID,
    ),
    (
        "the issuer as a pattern",
        &[r#"iss="{url}/{tenantid}/v2.0""#],
        INVALID,
    ),
    (
        "two issuers in a list",
        &[r#"iss=["{url}/{tenant}/v2.0"]"#],
        INVALID,
    ),
    (
        "the issuer twice, the right one last",
        &[r#"iss="CANARY""#, r#"+iss="{url}/{tenant}/v2.0""#],
        INVALID,
    ),
    (
        "the issuer twice, the right one first",
        &[r#"+iss="CANARY""#],
        INVALID,
    ),
    ("no audience", &["-aud"], INVALID),
    ("another audience", &[r#"aud="CANARY""#], INVALID),
    (
        "Graph as the audience",
        &[r#"aud="00000003-0000-0000-c000-000000000000""#],
        INVALID,
    ),
    ("our audience in a list", &[r#"aud=["{client}"]"#], INVALID),
    (
        "our audience and another",
        &[r#"aud=["{client}","CANARY"]"#],
        INVALID,
    ),
    ("an empty list of audiences", &["aud=[]"], INVALID),
    (
        "the audience as an object",
        &[r#"aud={"id":"{client}"}"#],
        INVALID,
    ),
    ("the audience twice", &[r#"+aud="CANARY""#], INVALID),
    ("no tenant", &["-tid"], INVALID),
    ("an empty tenant", &[r#"tid="""#], WRONG_ACCOUNT),
    (
        "another tenant",
        &[r#"tid="99999999-2222-4333-8444-555555555555""#],
        WRONG_ACCOUNT,
    ),
    (
        "personal accounts' tenant",
        &[r#"tid="9188040d-6c67-4c5b-b112-36a304b66dad""#],
        WRONG_ACCOUNT,
    ),
    ("our tenant and a space", &[r#"tid="{tenant} ""#], WRONG_ACCOUNT),
    (
        "our tenant and a null byte",
        &[r#"tid="{tenant}\u0000""#],
        WRONG_ACCOUNT,
    ),
    ("the tenant as a number", &["tid=1"], INVALID),
    ("the tenant twice", &[r#"+tid="CANARY""#], INVALID),
    ("no nonce", &["-nonce"], INVALID),
    ("an empty nonce", &[r#"nonce="""#], INVALID),
    ("another nonce", &[r#"nonce="CANARY""#], INVALID),
    ("our nonce and more", &[r#"nonce="{nonce}CANARY""#], INVALID),
    ("no value for the nonce", &["nonce=null"], INVALID),
    ("the nonce in a list", &[r#"nonce=["{nonce}"]"#], INVALID),
    ("the nonce twice", &[r#"+nonce="{nonce}""#], INVALID),
    ("no person", &["-oid"], INVALID),
    ("an empty person", &[r#"oid="""#], INVALID),
    ("no value for the person", &["oid=null"], INVALID),
    ("the person as a number", &["oid=7"], INVALID),
    ("the person twice", &[r#"+oid="CANARY""#], INVALID),
    (
        "a person who is no GUID",
        &[r#"oid="<b>CANARY</b>\r\n""#],
        INVALID,
    ),
    ("version 1.0", &[r#"ver="1.0""#], INVALID),
    ("an empty version", &[r#"ver="""#], INVALID),
    ("the version as a number", &["ver=2.0"], INVALID),
    ("no version is no harm", &["-ver"], SIGNED_IN),
    (
        "claims that nobody asked for",
        &[r#"groups=["CANARY"]"#, r#"roles={"CANARY":[]}"#],
        SIGNED_IN,
    ),
];

/// 4102444800 is the first second of 2100.
const TIMES: &[Case] = &[
    ("no end", &["-exp"], INVALID),
    ("an end in the past", &["exp=1000000000"], INVALID),
    ("an end at the beginning", &["exp=0"], INVALID),
    ("an end before the beginning", &["exp=-4102444800"], INVALID),
    ("an end as text", &[r#"exp="4102444800""#], INVALID),
    ("an end as an empty text", &[r#"exp="""#], INVALID),
    ("an end called NaN", &[r#"exp="NaN""#], INVALID),
    ("an end that is NaN", &["exp=NaN"], INVALID),
    ("an end that is Infinity", &["exp=Infinity"], INVALID),
    ("an end past every number", &["exp=1e999"], INVALID),
    ("an end in a list", &["exp=[4102444800]"], INVALID),
    ("an end that is true", &["exp=true"], INVALID),
    ("no value for the end", &["exp=null"], INVALID),
    ("the end twice", &["+exp=4102444800"], INVALID),
    ("a fraction of a second is fine", &["exp=4102444800.5"], SIGNED_IN),
    ("an exponent is fine", &["exp=4.1024448e9"], SIGNED_IN),
    ("a far end is fine", &["exp=18446744073709551615"], SIGNED_IN),
    ("an end beyond 64 bits is fine", &["exp=1e300"], SIGNED_IN),
    ("a beginning in the future", &["nbf=4102444800"], INVALID),
    ("a beginning as text", &[r#"nbf="0""#], INVALID),
    ("a beginning past every number", &["nbf=1e999"], INVALID),
    ("a beginning that is huge", &["nbf=1e300"], INVALID),
    ("the beginning twice", &["+nbf=0"], INVALID),
    ("no beginning is fine", &["-nbf"], SIGNED_IN),
    ("a beginning long ago is fine", &["nbf=-1e300"], SIGNED_IN),
    (
        "an issue time as text is nobody's business",
        &[r#"iat="CANARY""#],
        SIGNED_IN,
    ),
];

async fn walk(table: &'static [Case]) {
    let stage = Stage::start().await;
    for (name, edits, ends) in table {
        let url = stage.entra.url.clone();
        stage.send_id_token(move |nonce| IdToken::honest(&url, nonce).claims(edits).sign());
        stage.expect(name, *ends).await;
    }
}

#[tokio::test]
async fn a_token_is_for_this_portal_this_tenant_and_this_sign_in() {
    walk(WHOSE).await;
}

#[tokio::test]
async fn a_token_is_good_for_a_time_that_is_a_number() {
    walk(TIMES).await;
}

/// Names, and how the page shows them.
const NAMES: [(&str, &str); 9] = [
    (
        r"<script>alert(1)</script>",
        "&#60;script&#62;alert(1)&#60;/script&#62;",
    ),
    (r#"\" onfocus=\"alert(1)"#, "&#34; onfocus=&#34;alert(1)"),
    (r"Ada\r\n\u0000\u001b[31m\u007f\u0085Lovelace", "Ada[31mLovelace"),
    (r"\u202eecalevoL\u202d \u202a\u202b\u202cadA", "ecalevoL adA"),
    (
        r"\u2066Ada\u2067 \u2068Love\u2069lace\u200e\u200f\u061c",
        "Ada Lovelace",
    ),
    (r"Ada\u2028Love\u2029lace", "AdaLovelace"),
    (r"{{ 7 * 7 }} { $name } %7B", "{{ 7 * 7 }} { $name } %7B"),
    (r"Zoë 李 \ud83d\udc69\u200d\ud83d\udd2c", "Zoë 李 👩\u{200d}🔬"),
    (r"\u0000\u202e", "ada@contoso.example"),
];

#[tokio::test]
async fn a_name_is_shown_as_text_and_without_what_disturbs() {
    let stage = Stage::start().await;
    for (name, shown) in NAMES {
        let url = stage.entra.url.clone();
        let edit = format!(r#"name="{name}""#);
        stage.send_id_token(move |nonce| IdToken::honest(&url, nonce).claims(&[&edit]).sign());
        let (mut browser, page) = stage.sign_in().await;
        page.assert_status(303);
        let form = browser.get("/password").await;
        assert!(form.body.contains(shown), "{name}: {}", form.body);
        for raw in [
            "<script>alert",
            "onfocus=\"",
            "\u{202e}",
            "\u{202d}",
            "\u{61c}",
            "\u{2028}",
            "\u{0}",
            "\u{1b}",
        ] {
            assert!(!form.body.contains(raw), "{name}: {raw:?}");
        }
        stage.recovers(name).await;
    }
}

#[tokio::test]
async fn an_account_name_is_shown_as_text_too() {
    let stage = Stage::start().await;
    for claim in ["upn", "preferred_username"] {
        let url = stage.entra.url.clone();
        let edit = format!(r#"{claim}="\"><b>ada\r\n\u202e\u001b@contoso.example""#);
        stage.send_id_token(move |nonce| IdToken::honest(&url, nonce).claims(&[&edit]).sign());
        let (mut browser, page) = stage.sign_in().await;
        page.assert_status(303);
        let form = browser.get("/password").await;
        assert_eq!(form.input("username"), r#""><b>ada@contoso.example"#);
        assert!(!form.body.contains("\"><b>ada"), "{}", form.body);
        stage.recovers(claim).await;
    }
}

/// Claims beside the name that decide what else is done.
const OTHERS: &[Case] = &[
    ("the name as a number", &["name=7"], INVALID),
    ("the name twice", &[r#"+name="CANARY""#], INVALID),
    ("a kind of account that is a word", &[r#"acct="CANARY""#], INVALID),
    ("a kind of account that is too large", &["acct=256"], INVALID),
    (
        "no name and no account name is fine",
        &["-name", "-preferred_username"],
        SIGNED_IN,
    ),
    (
        "a session name that is an object",
        &[r#"sid={"CANARY":1}"#],
        INVALID,
    ),
    ("a name of 40 000 letters is cut", &["name={long}"], SIGNED_IN),
];

#[tokio::test]
async fn the_other_claims_are_what_they_should_be_or_nothing() {
    let stage = Stage::start().await;
    for (name, edits, ends) in OTHERS {
        let url = stage.entra.url.clone();
        let long = format!("\"{}\"", "a".repeat(40_000));
        let edits: Vec<_> = edits.iter().map(|edit| edit.replace("{long}", &long)).collect();
        stage.send_id_token(move |nonce| {
            let edits: Vec<_> = edits.iter().map(String::as_str).collect();
            IdToken::honest(&url, nonce).claims(&edits).sign()
        });
        stage.expect(name, *ends).await;
    }
}
