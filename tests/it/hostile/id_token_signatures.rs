//! ID tokens with a signature, an algorithm or a key that is not the right one.

use super::{Ends, INVALID, SIGNED_IN, Stage};
use crate::support::forged::IdToken;
use crate::support::forged::Signature::{
    self, Empty, Flipped, HmacOfDer, HmacOfModulus, HmacOfPem, Honest, OfOtherText, Ps256, Rs384, Stranger,
};

type Case = (&'static str, &'static [&'static str], Signature, Ends);

const SIGNATURES: &[Case] = &[
    ("an honest token is accepted", &[], Honest, SIGNED_IN),
    ("a token without a type is accepted", &["-typ"], Honest, SIGNED_IN),
    ("no algorithm, no signature", &[r#"alg="none""#], Empty, INVALID),
    (
        "no algorithm, an honest signature",
        &[r#"alg="none""#],
        Honest,
        INVALID,
    ),
    (
        "no algorithm in mixed letters",
        &[r#"alg="nOnE""#],
        Empty,
        INVALID,
    ),
    ("an empty algorithm", &[r#"alg="""#], Honest, INVALID),
    ("an algorithm that is missing", &["-alg"], Honest, INVALID),
    ("an algorithm that is a number", &["alg=256"], Honest, INVALID),
    (
        "an algorithm that is a list",
        &[r#"alg=["RS256"]"#],
        Honest,
        INVALID,
    ),
    (
        "the algorithm in small letters",
        &[r#"alg="rs256""#],
        Honest,
        INVALID,
    ),
    ("the algorithm twice", &[r#"+alg="none""#], Honest, INVALID),
    (
        "HS256 with the public key",
        &[r#"alg="HS256""#],
        HmacOfDer,
        INVALID,
    ),
    (
        "HS256 with the public key as PEM",
        &[r#"alg="HS256""#],
        HmacOfPem,
        INVALID,
    ),
    (
        "HS256 with the modulus",
        &[r#"alg="HS256""#],
        HmacOfModulus,
        INVALID,
    ),
    ("RS256 said, HS256 done", &[], HmacOfDer, INVALID),
    ("RS384", &[r#"alg="RS384""#], Rs384, INVALID),
    ("RS256 said, RS384 done", &[], Rs384, INVALID),
    ("PS256", &[r#"alg="PS256""#], Ps256, INVALID),
    ("RS256 said, PS256 done", &[], Ps256, INVALID),
    ("ES256 said", &[r#"alg="ES256""#], Honest, INVALID),
    ("EdDSA said", &[r#"alg="EdDSA""#], Honest, INVALID),
    ("no signature", &[], Empty, INVALID),
    ("a signature with one wrong bit", &[], Flipped, INVALID),
    ("the signature of something else", &[], OfOtherText, INVALID),
    ("a strange key under a known name", &[], Stranger, INVALID),
    (
        "a strange key under its own name",
        &[r#"kid="{strange kid}""#],
        Stranger,
        INVALID,
    ),
    ("a key nobody knows", &[r#"kid="CANARY""#], Honest, INVALID),
    (
        "a key with markup in its name",
        &[r#"kid="<b>CANARY\u0000\r\n""#],
        Honest,
        INVALID,
    ),
    (
        "a key named by a path",
        &[r#"kid="../../../dev/null""#],
        Honest,
        INVALID,
    ),
    ("a key without a name", &["-kid"], Honest, INVALID),
    ("a key with an empty name", &[r#"kid="""#], Honest, INVALID),
    ("a key named by a number", &["kid=1"], Honest, INVALID),
    ("a key named twice", &[r#"+kid="CANARY""#], Honest, INVALID),
];

/// What a token says about its own key. `{url}/attacker` is an address of the service that nobody may ask.
const BROUGHT_ALONG: &[Case] = &[
    ("jku", &[r#"jku="{url}/attacker/keys""#], Stranger, INVALID),
    (
        "jku with the attacker's kid",
        &[r#"jku="{url}/attacker/keys""#, r#"kid="{strange kid}""#],
        Stranger,
        INVALID,
    ),
    ("x5u", &[r#"x5u="{url}/attacker/certificate""#], Stranger, INVALID),
    ("jwk", &["jwk={strange key}"], Stranger, INVALID),
    (
        "jwk with its kid",
        &["jwk={strange key}", r#"kid="{strange kid}""#],
        Stranger,
        INVALID,
    ),
    (
        "jwk without a kid",
        &["jwk={strange key}", "-kid"],
        Stranger,
        INVALID,
    ),
    ("x5c", &[r#"x5c=["{strange der}"]"#], Stranger, INVALID),
    (
        "jku beside an honest signature",
        &[r#"jku="{url}/attacker/keys""#],
        Honest,
        SIGNED_IN,
    ),
    (
        "crit that names an extension",
        &[r#"crit=["b64"]"#, "b64=false"],
        Honest,
        INVALID,
    ),
    ("crit that names a claim", &[r#"crit=["exp"]"#], Honest, INVALID),
    ("crit that is empty", &["crit=[]"], Honest, INVALID),
    ("crit that is a word", &[r#"crit="exp""#], Honest, INVALID),
];

async fn walk(table: &'static [Case]) -> Stage {
    let stage = Stage::start().await;
    for (name, edits, signature, ends) in table {
        let url = stage.entra.url.clone();
        stage.send_id_token(move |nonce| {
            let token = IdToken::honest(&url, nonce);
            token.header(edits).signed(*signature).sign()
        });
        stage.expect(name, *ends).await;
    }
    stage
}

#[tokio::test]
async fn only_rs256_by_the_published_key_is_a_signature() {
    walk(SIGNATURES).await;
}

#[tokio::test]
async fn a_key_that_a_token_brings_along_is_never_looked_at() {
    let stage = walk(BROUGHT_ALONG).await;
    let asked = stage.entra.asked("other");
    assert!(asked.is_empty(), "{asked:?}");
}
