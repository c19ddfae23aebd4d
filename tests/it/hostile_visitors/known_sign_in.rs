//! Known vulnerability classes, by the names that others had to give them: the sign-in and the session.

use std::collections::BTreeMap;

use entra_emulator::{Emulator, Options};
use http::Method;
use repass::app::App;
use repass::clock::Clock;
use repass::config::Config;
use repass::random::Random;
use reqwest::header::LOCATION;
use tower::ServiceExt as _;

use super::{assert_leads_nowhere_else, assert_lives_on, assert_stranger};
use crate::support::{ADA, EMMY, Page, Portal};

/// The `state` of a sign-in that has begun.
#[track_caller]
pub(super) fn state(begun: &Page) -> String {
    let url = url::Url::parse(begun.location()).unwrap();
    let found = url.query_pairs().find(|(name, _)| name == "state");
    found.expect("a state").1.into_owned()
}

#[tokio::test]
async fn cve_2026_18963_a_step_of_one_sign_in_is_none_of_another() {
    let portal = Portal::start().await;
    let (mut one, mut two) = (portal.browser(), portal.browser());
    let (first, second) = (
        state(&one.get("/sign-in").await),
        state(&two.get("/sign-in").await),
    );
    let slot = |state: &str| format!("repass-pending-{}", &state[..8]);
    let (a, b) = (
        one.cookies[&slot(&first)].clone(),
        two.cookies[&slot(&second)].clone(),
    );
    // The sealed sign-in under the other's name, and both names with the contents changed over.
    for cookies in [
        vec![(slot(&second), a.clone())],
        vec![(slot(&second), a), (slot(&first), b)],
    ] {
        for state in [&first, &second] {
            let mut browser = portal.browser();
            browser.cookies = cookies.clone().into_iter().collect();
            let page = browser.get(&format!("/auth/callback?state={state}&code=c")).await;
            assert_eq!(
                page.assert_status(400).attribute("data-reason").unwrap(),
                "not_started_here"
            );
            assert_stranger(&browser).await;
        }
    }
    assert!(portal.tenant.requests("token").await.is_empty());
}

#[tokio::test]
async fn ghsa_fv82_r8qv_ch4v_parameters_that_nobody_vouched_for_sign_nobody_in() {
    let portal = Portal::start().await;
    for query in [
        "code=c",
        "code=c&state=",
        "state=s&code=c&id_token=x",
        "access_token=x&token_type=Bearer&expires_in=3600",
        "id_token=eyJhbGciOiJub25lIn0.eyJvaWQiOiIxIn0.",
        "session_state=x&code=c&state=AAAAAAAAAAAAAAAA",
        "user=ada@contoso.example&upn=ada@contoso.example&oid=1&tid=1",
        "SAMLResponse=PHg+&RelayState=x",
        "error=&code=c",
        "verified=true&admin=1&prompt=none",
    ] {
        for path in ["/auth/callback", "/password", "/", "/sign-in"] {
            let mut browser = portal.browser();
            let page = browser.get(&format!("{path}?{query}")).await;
            assert_leads_nowhere_else(&portal, &page, query);
            assert!(!browser.cookies.contains_key("repass-session"), "{path}?{query}");
            assert_stranger(&browser).await;
        }
    }
    assert!(portal.tenant.requests("token").await.is_empty());
}

#[tokio::test]
async fn ghsa_2wmj_46rj_qm2w_forwarded_host_changes_no_url() {
    // CVE-2017-12161 and CVE-2026-29067 are the same class; the whole table is in `headers`.
    let portal = Portal::start().await;
    let own = |path: &str| {
        format!("{}{path}", portal.url)
            .replace(':', "%3A")
            .replace('/', "%2F")
    };
    for (name, value) in [
        ("host", "evil.example"),
        ("x-forwarded-host", "evil.example"),
        ("x-forwarded-proto", "https"),
        ("forwarded", "host=evil.example;proto=https"),
        ("x-forwarded-prefix", "/evil"),
    ] {
        let mut browser = portal.browser();
        let begun = browser.request(Method::GET, "/sign-in").header(name, value);
        let begun = browser.send(begun).await;
        let redirect_uri = format!("redirect_uri={}", own("/auth/callback"));
        assert!(
            begun.location().contains(&redirect_uri),
            "{name}: {}",
            begun.location()
        );
        let out = browser.request(Method::GET, "/signed-out").header(name, value);
        let page = browser.send(out).await;
        assert!(page.body.contains(&own("/signed-out")), "{name}: {}", page.body);
        assert_leads_nowhere_else(&portal, &page, name);
    }
}

#[tokio::test]
async fn cve_2024_47070_an_unreadable_forwarding_header_opens_nothing() {
    for settings in [&[][..], &[("REPASS_SERVER__TRUSTED_PROXIES", "127.0.0.0/8")][..]] {
        let portal = Portal::with(settings).await;
        let ada = portal.signed_in(ADA).await;
        for value in [
            "",
            "x",
            ",,,",
            "999.999.999.999",
            "[::1",
            "\u{e9}",
            "127.0.0.1, a",
            "0x7f.1",
            "::ffff:1.2.3.4%eth0",
        ] {
            let mut stranger = portal.browser();
            let request = stranger
                .request(Method::GET, "/password")
                .header("x-forwarded-for", value);
            let page = stranger.send(request).await;
            assert_eq!(page.assert_status(303).location(), "/sign-in", "{value}");
            let form = ada
                .request(Method::POST, "/password")
                .header("x-forwarded-for", value);
            let page = ada
                .clone()
                .send(form.header("origin", ada.origin()).form(&[("csrf_token", "x")]))
                .await;
            page.assert_status(403);
        }
        assert_lives_on(&portal, &ada).await;
    }
}

#[tokio::test]
async fn cve_2026_40575_a_header_or_a_user_agent_opens_nothing() {
    // The shortcuts that others had for their proxies and their health checks (GHSA-5hvv-m4w4-gf6v as well).
    let portal = Portal::start().await;
    for (name, value) in [
        ("user-agent", "GoogleHC/1.0"),
        ("user-agent", "kube-probe/1.31"),
        ("user-agent", "ELB-HealthChecker/2.0"),
        ("x-forwarded-uri", "/help"),
        ("x_forwarded_uri", "/help"),
        ("x-original-url", "/help"),
        ("x-forwarded-user", ADA),
        ("x-ms-client-principal-name", ADA),
        ("authorization", "Bearer eyJhbGciOiJub25lIn0.e30."),
        ("authorization", "Basic YWRhOmFkYQ=="),
    ] {
        let mut stranger = portal.browser();
        let request = stranger.request(Method::GET, "/password").header(name, value);
        let page = stranger.send(request).await;
        assert_eq!(page.assert_status(303).location(), "/sign-in", "{name}: {value}");
    }
}

#[tokio::test]
async fn cve_2025_24806_the_budget_is_keyed_by_oid_not_letter_case() {
    // CVE-2026-47203 is the same class.
    let portal = Portal::with(&[("REPASS_ATTEMPTS__LIMIT", "3")]).await;
    let password = portal.tenant.password(ADA).await;
    for (typed, wrong) in [
        (ADA, "Not-My-Password-1"),
        ("ADA@CONTOSO.EXAMPLE", "Not-My-Password-2"),
        ("Ada@Contoso.Example", "Not-My-Password-3"),
    ] {
        let mut ada = portal.browser();
        assert_eq!(ada.sign_in(typed, &password).await.name(), "password", "{typed}");
        let page = ada.change(wrong, crate::support::NEW_PASSWORD).await;
        assert_eq!(
            page.assert_status(422).outcome(),
            "wrong_current_password",
            "{typed}"
        );
    }
    let mut ada = portal.browser();
    ada.sign_in("aDA@contoso.example", &password).await;
    let page = ada.change(&password, crate::support::NEW_PASSWORD).await;
    assert_eq!(page.assert_status(429).outcome(), "too_many_attempts");
    assert_eq!(portal.tenant.changes().await, 3);
    // Nor does a field of the form count for another person.
    let mut emmy = portal.signed_in(EMMY).await;
    let form = emmy.get("/password").await;
    let fields = [
        ("username", ADA),
        ("csrf_token", &form.input("csrf_token")),
        ("current_password", "Not-My-Password-1"),
        ("new_password", crate::support::NEW_PASSWORD),
        ("confirm_password", crate::support::NEW_PASSWORD),
    ];
    assert_eq!(
        emmy.post("/password", &fields).await.outcome(),
        "wrong_current_password"
    );
}

#[tokio::test]
async fn cve_2020_16093_a_certificate_that_nobody_vouches_for_is_not_believed() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile-visitors-tls");
    let options = Options {
        tls_dir: Some(folder.clone()),
        ..Options::default()
    };
    let emulator = Emulator::start(options).await.expect("the stand-in starts");
    let ca = folder.join("ca.pem").to_string_lossy().into_owned();
    for (ca, status) in [(None, 503), (Some(ca), 303)] {
        let mut env: BTreeMap<String, String> = [
            ("REPASS_SERVER__PUBLIC_URL", "http://localhost/".to_owned()),
            ("REPASS_ENTRA__TENANT", emulator.tenant_id().to_owned()),
            ("REPASS_ENTRA__CLIENT_ID", emulator.client_id()),
            ("REPASS_ENTRA__CLIENT_SECRET", emulator.client_secret()),
            (
                "REPASS_ENTRA__AUTHORITY",
                format!("{}/{}/v2.0", emulator.url(), emulator.tenant_id()),
            ),
            ("REPASS_GRAPH__URL", emulator.url()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .into();
        env.extend(ca.map(|ca| ("REPASS_HTTP__CA_FILE".to_owned(), ca)));
        let config = Config::parse("", &env)
            .unwrap_or_else(|problems| panic!("{problems}"))
            .config;
        let app = App::new(&config, &Clock::system(), &Random::system()).expect("the portal is built");
        let request = http::Request::get("/sign-in")
            .body(axum::body::Body::empty())
            .unwrap();
        let answer = app.site().oneshot(request).await.unwrap();
        assert_eq!(
            answer.status().as_u16(),
            status,
            "{:?}",
            answer.headers().get(LOCATION)
        );
    }
}
