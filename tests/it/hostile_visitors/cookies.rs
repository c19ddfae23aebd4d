//! Cookies that somebody else made: floods, forgeries, those of another portal, one kind used as another.

use axum::body::Body;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::Request;
use http::header::COOKIE;

use super::{assert_leads_nowhere_else, assert_lives_on, assert_protected, assert_stranger, pages};
use crate::support::{ADA, Browser, EMMY, Page, Portal, SESSION};

/// Asks with these lines of cookies, however long: the port itself refuses heads of more than 64 KiB.
async fn with_lines(portal: &Portal, path: &str, lines: &[Vec<u8>]) -> Page {
    let mut request = Request::get(path);
    for line in lines {
        request = request.header(COOKIE, line.as_slice());
    }
    portal.ask(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn no_flood_and_no_junk_signs_anybody_in_or_out() {
    let portal = Portal::start().await;
    let ada = portal.signed_in(ADA).await;
    let own = format!("{SESSION}={}", ada.cookies[SESSION]);
    let numbered = |name: &str, value: &str, count: usize| -> String {
        let all = (0..count).map(|number| format!("{name}{number}={value}; "));
        all.collect()
    };
    let junk: Vec<String> = vec![
        numbered("other-", "x", 200),
        numbered("repass-pending-", &"A".repeat(400), 200),
        format!("big={}; ", "b".repeat(100_000)),
        format!("repass-result={}; ", "b".repeat(100_000)),
        format!("repass-pending-AAAAAAAA={}; ", "b".repeat(100_000)),
        "; ;; = ; =; ==;repass-result; repass-result=; repass-ask-account==; ".to_owned(),
        "repass-result=%00%0d%0a; repass-pending-%0d%0aX=1; ".to_owned(),
        "repass-pending-<script>=1; repass-pending-\"=1; repass-pending-a,b=\"; ".to_owned(),
        "$Version=1; $Path=/; repass-result=\"; ".to_owned(),
    ];
    for (index, junk) in junk.iter().enumerate() {
        for path in pages(&portal.browser()).await {
            let page = with_lines(&portal, &path, &[junk.as_bytes().to_vec()]).await;
            let what = format!("{path} with junk {index}");
            assert!(
                page.status.as_u16() < 500 && page.name() != "password",
                "{what}: {}",
                page.status
            );
            assert_protected(&page, &what);
            assert_leads_nowhere_else(&portal, &page, &what);
            assert!(
                page.cookies().iter().all(|line| line.contains("Path=/")),
                "{what}: {:?}",
                page.cookies()
            );
        }
        let signed_in = with_lines(&portal, "/password", &[format!("{junk}{own}").into()]).await;
        assert_eq!(signed_in.assert_status(200).name(), "password", "junk {index}");
    }
    // Bytes that are no text spoil their own line alone.
    let foreign = vec![b'x', b'=', 0xff, 0xfe, 0x80];
    let page = with_lines(&portal, "/password", &[foreign, own.clone().into()]).await;
    assert_eq!(page.assert_status(200).name(), "password");
    assert_lives_on(&portal, &ada).await;
}

/// Ids that somebody might try, knowing nothing.
fn made_up() -> Vec<String> {
    vec![
        URL_SAFE_NO_PAD.encode([0; 16]),
        URL_SAFE_NO_PAD.encode([255; 16]),
        URL_SAFE_NO_PAD.encode(1_i128.to_le_bytes()),
        String::new(),
        "0".to_owned(),
        "-1".to_owned(),
        "null".to_owned(),
        "true".to_owned(),
        "*".to_owned(),
        "../../ada".to_owned(),
        "' OR 1=1 --".to_owned(),
        "{\"$ne\":null}".to_owned(),
        "A".repeat(5000),
    ]
}

#[tokio::test]
async fn no_session_id_that_the_portal_did_not_give_out_is_one() {
    let (portal, elsewhere) = (Portal::start().await, Portal::start().await);
    let ada = portal.signed_in(ADA).await;
    let real = ada.cookies[SESSION].clone();
    let mut gone = portal.signed_in(EMMY).await;
    let ended = gone.clone();
    let token = gone.get("/password").await.input("csrf_token");
    gone.post("/sign-out", &[("csrf_token", &token)])
        .await
        .assert_status(303);
    let flipped = |position: usize| {
        let mut id = real.clone().into_bytes();
        id[position] = if id[position] == b'A' { b'B' } else { b'A' };
        String::from_utf8(id).unwrap()
    };
    let mut ids: Vec<String> = (0..real.len() - 1).map(flipped).collect();
    ids.extend([
        elsewhere.signed_in(ADA).await.cookies[SESSION].clone(),
        ended.cookies[SESSION].clone(),
        real.to_ascii_lowercase() + "x",
        format!("{real}{real}"),
        format!("{real}=="),
        real[..real.len() - 1].to_owned(),
    ]);
    ids.extend(made_up());
    for id in ids {
        let mut browser = portal.browser();
        browser.cookies.insert(SESSION.to_owned(), id.clone());
        for path in ["/password", "/", "/result", "/changed"] {
            let page = browser.clone().get(path).await;
            let expected = if path == "/" { 200 } else { 303 };
            assert_eq!(page.status.as_u16(), expected, "{id} at {path}");
            assert_leads_nowhere_else(&portal, &page, &id);
            assert!(
                page.name() != "password" && !page.body.contains("Ada"),
                "{id} at {path}"
            );
        }
        let fields = [
            ("current_password", "x"),
            ("new_password", "y"),
            ("csrf_token", ""),
        ];
        assert_eq!(
            browser
                .clone()
                .post("/password", &fields)
                .await
                .assert_status(303)
                .location(),
            "/result"
        );
    }
    assert_lives_on(&portal, &ada).await;
}

#[tokio::test]
async fn of_two_session_cookies_one_counts_and_neither_is_mixed_with_the_other() {
    let portal = Portal::start().await;
    let (ada, emmy) = (portal.signed_in(ADA).await, portal.signed_in(EMMY).await);
    let line = |browser: &Browser| format!("{SESSION}={}", browser.cookies[SESSION]);
    let forged = format!("{SESSION}={}", URL_SAFE_NO_PAD.encode([7; 16]));
    for lines in [
        vec![format!("{}; {}", line(&ada), line(&emmy))],
        vec![line(&ada), line(&emmy)],
        vec![format!("{}; {forged}", line(&ada))],
        vec![format!("{forged}; {}", line(&ada))],
        vec![forged.clone(), line(&ada)],
        vec![format!("{}; {SESSION}=", line(&ada))],
    ] {
        let bytes: Vec<_> = lines.iter().map(|line| line.clone().into_bytes()).collect();
        let page = with_lines(&portal, "/password", &bytes).await;
        let shown = [ADA, EMMY].map(|upn| page.body.contains(upn));
        match page.status.as_u16() {
            200 => assert!(shown[0] != shown[1], "{lines:?}: {}", page.body),
            _ => assert_eq!(page.assert_status(303).location(), "/sign-in", "{lines:?}"),
        }
    }
    assert_lives_on(&portal, &ada).await;
    assert_lives_on(&portal, &emmy).await;
}

#[tokio::test]
async fn what_another_portal_sealed_says_nothing_here() {
    let (portal, elsewhere) = (Portal::start().await, Portal::start().await);
    // The other portal has signed somebody out, has told of an expired sign-in, and has begun a sign-in.
    let mut visitor = elsewhere.signed_in(ADA).await;
    let token = visitor.get("/password").await.input("csrf_token");
    visitor
        .post("/sign-out", &[("csrf_token", &token)])
        .await
        .assert_status(303);
    visitor.post("/password", &[]).await.assert_status(303);
    let begun = visitor.get("/sign-in").await;
    let state = super::known_sign_in::state(&begun);
    assert!(visitor.cookies.len() > 2, "{:?}", visitor.cookies);
    let mut browser = portal.browser();
    browser.cookies = visitor.cookies.clone();
    assert_eq!(
        browser.clone().get("/result").await.assert_status(303).location(),
        "/"
    );
    assert_eq!(
        browser
            .clone()
            .get("/changed")
            .await
            .assert_status(303)
            .location(),
        "/"
    );
    assert!(
        !browser
            .clone()
            .get("/signed-out")
            .await
            .body
            .contains("logout_hint")
    );
    let page = browser
        .clone()
        .get(&format!("/auth/callback?state={state}&code=c"))
        .await;
    assert_eq!(
        page.assert_status(400).attribute("data-reason").unwrap(),
        "not_started_here"
    );
    assert!(portal.tenant.requests("token").await.is_empty());
    assert_stranger(&browser).await;
}
