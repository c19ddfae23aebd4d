//! One entry for each parser that meets bytes from outside, for the fuzz targets in `fuzz/` and for the bounded property
//! tests below. Each entry takes anything and checks what must hold; a panic is a finding.
//!
//! Not part of any build of the portal.
#![expect(
    clippy::missing_panics_doc,
    reason = "a panic is what these functions are for"
)]

use std::collections::BTreeMap;

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};

use crate::clock::Clock;
use crate::config::Config;
use crate::random::Random;
use crate::sealing::{Label, Sealer};
use crate::web::paths::Site;
use crate::{graph, routes, sign_in, web};

/// The query of `GET /auth/callback`.
pub fn callback_query(data: &[u8]) {
    let Ok(query) = std::str::from_utf8(data) else {
        return;
    };
    let answer = routes::fuzzing::callback_query(query);
    let states = url::form_urlencoded::parse(query.as_bytes())
        .filter(|(name, _)| name == "state")
        .count();
    assert!(
        states < 2 || answer.is_none(),
        "a repeated parameter was believed"
    );
    if let Some(state) = answer {
        let pending = sign_in::Pending::slot(&state);
        assert!(
            pending.is_none_or(|slot| slot.len() == 8 && slot.is_ascii()),
            "a slot that is no cookie name"
        );
    }
}

/// The body of `POST /password`.
pub fn form(data: &[u8]) {
    let parsed = routes::fuzzing::form(data);
    let fields = url::form_urlencoded::parse(data)
        .filter(|(name, _)| name == "new_password")
        .count();
    assert!(
        !parsed || fields <= 1,
        "a form with {fields} new passwords was believed"
    );
}

/// The header `Cookie`.
pub fn cookies(data: &[u8]) {
    let Ok(value) = HeaderValue::from_bytes(data) else {
        return;
    };
    let headers = HeaderMap::from_iter([(COOKIE, value)]);
    let Ok(url) = "https://portal.example/".parse() else {
        return;
    };
    let site = Site::new(&url);
    let sealer = Sealer::new(&[], &Random::from_fn(|bytes| bytes.fill(7)));
    for (slot, sealed) in web::cookies::pending(&headers, &site) {
        assert!(
            sealer.open(Label::PendingSignIn, slot, sealed).is_none(),
            "a forged cookie was opened"
        );
    }
    if let Some(sealed) = web::cookies::read(&headers, &site, web::cookies::RESULT) {
        assert!(
            sealer.open(Label::Result, "", &sealed).is_none(),
            "a forged cookie was opened"
        );
    }
}

/// The header `WWW-Authenticate` of an answer of Graph.
pub fn www_authenticate(data: &[u8]) {
    if let Some(claims) = graph::fuzzing::claims(data) {
        let parsed: Result<serde_json::Map<String, serde_json::Value>, _> = serde_json::from_str(&claims);
        assert!(parsed.is_ok(), "claims that are no JSON object");
        assert!(claims.len() <= 1024, "claims without a limit");
    }
}

/// The body of an answer of Graph.
pub fn graph_answer(data: &[u8]) {
    graph::fuzzing::answer(data);
}

/// An ID token. None that was not signed with our key is ever accepted.
pub fn id_token(data: &[u8]) {
    let Ok(token) = std::str::from_utf8(data) else {
        return;
    };
    assert!(
        !sign_in::fuzzing::id_token(token, Clock::system().now()),
        "an unsigned token was accepted"
    );
}

/// The answer of the keys endpoint.
pub fn keys(data: &[u8]) {
    sign_in::fuzzing::keys(data);
}

/// The discovery document. Only endpoints of the configured authority are ever accepted.
pub fn discovery(data: &[u8]) {
    if let Some(endpoints) = sign_in::fuzzing::discovery(data) {
        for endpoint in endpoints {
            assert!(
                endpoint.starts_with("https://login.example/") && !endpoint.contains('#'),
                "{endpoint} was accepted"
            );
        }
    }
}

/// The answer of the token endpoint.
pub fn token_answer(data: &[u8]) {
    sign_in::fuzzing::token_answer(data);
}

/// The settings file.
pub fn settings(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    match Config::parse(text, &BTreeMap::new()) {
        Ok(loaded) => assert!(!loaded.config.entra.client_id.is_empty(), "no client id"),
        Err(problems) => assert!(!problems.0.is_empty(), "refused without a reason"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    type Entry = (fn(&[u8]), &'static [&'static str]);

    /// Each entry, with samples that reach deep into its parser.
    const ENTRIES: [Entry; 10] = [
        (
            super::callback_query,
            &[
                "code=abc&state=AAAAAAAABBBB&session_state=1",
                "error=access_denied&error_description=AADSTS65004%3a&state=x",
            ],
        ),
        (
            super::form,
            &["current_password=a&new_password=b&confirm_password=b&csrf_token=t&submission=s"],
        ),
        (
            super::cookies,
            &[
                "__Host-repass-pending-AAAAAAAA=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA; __Host-repass-result=AAAA",
            ],
        ),
        (
            super::www_authenticate,
            &[
                "Bearer realm=\"\", error=\"insufficient_claims\", claims=\"e30=\"",
                "Basic x, Bearer a=\"\\\"\"",
            ],
        ),
        (
            super::graph_answer,
            &[
                "{\"error\":{\"code\":\"x\",\"message\":\"y paramName: oldPassword\"}}",
                "{\"id\":\"1\",\"lastPasswordChangeDateTime\":\"2024-01-01T00:00:00Z\"}",
            ],
        ),
        (
            super::id_token,
            &[
                "eyJhbGciOiJSUzI1NiIsImtpZCI6ImEifQ.eyJpc3MiOiJ4In0.AAAA",
                "eyJhbGciOiJub25lIn0.e30.",
            ],
        ),
        (
            super::keys,
            &["{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"a\",\"n\":\"AQAB\",\"e\":\"AQAB\"}]}"],
        ),
        (
            super::discovery,
            &[
                "{\"issuer\":\"https://login.example/11111111-2222-3333-4444-555555555555/v2.0\",\"authorization_endpoint\":\"https://login.example/a\",\"token_endpoint\":\"https://login.example/t\",\"jwks_uri\":\"https://login.example/k\"}",
            ],
        ),
        (
            super::token_answer,
            &[
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"id_token\":\"b\",\"scope\":\"openid\"}",
                "{\"error\":\"invalid_grant\",\"error_codes\":[70008]}",
            ],
        ),
        (
            super::settings,
            &[
                "[server]\npublic_url = \"https://a.example/\"\n[entra]\ntenant = \"contoso.com\"\nclient_id = \"x\"\nclient_secret = \"y\"\n",
            ],
        ),
    ];

    proptest! {
        #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_parser_falls_over_random_bytes(data in proptest::collection::vec(any::<u8>(), 0..400)) {
            for (entry, _) in ENTRIES {
                entry(&data);
            }
        }

        #[test]
        fn no_parser_falls_over_damaged_samples(at in 0_usize..400, with in proptest::collection::vec(any::<u8>(), 0..6), cut in 0_usize..6) {
            for (entry, samples) in ENTRIES {
                for sample in samples {
                    let mut damaged = sample.as_bytes().to_vec();
                    let at = at % (damaged.len() + 1);
                    let end = (at + cut).min(damaged.len());
                    damaged.splice(at..end, with.iter().copied());
                    entry(&damaged);
                    entry(sample.as_bytes());
                }
            }
        }
    }
}
