//! Front-channel logout: a request without a cookie that ends sessions. Whoever does not know a `sid` ends none.

use http::Method;

use super::{assert_lives_on, assert_stranger, encoded};
use crate::support::{ADA, EMMY, Portal};

const PATH: &str = "/auth/front-channel-logout";

/// Queries that end no session, although somebody knows the `sid`.
fn in_vain(issuer: &str, sid: &str, session: &str) -> Vec<String> {
    let (iss, long) = (encoded(issuer), "s".repeat(60_000));
    vec![
        String::new(),
        "sid".to_owned(),
        "sid=".to_owned(),
        format!("iss={iss}"),
        format!("iss={iss}&sid="),
        format!("iss={iss}&sid={sid}x"),
        format!("iss={iss}&sid=x{sid}"),
        format!("iss={iss}&sid={}", &sid[1..]),
        format!("iss={iss}&sid={}", sid.to_ascii_uppercase() + "A"),
        format!("iss={iss}&sid={sid}&sid={sid}"),
        format!("iss={iss}&sid={sid}&sid=other"),
        format!("iss={iss}&sid=other&sid={sid}"),
        format!("iss={iss}&sid[]={sid}"),
        format!("iss={iss}&SID={sid}"),
        format!("iss={iss}&sid={sid}%00"),
        format!("iss={iss}&sid=%20{sid}"),
        format!("iss={iss}&sid={sid}{long}"),
        format!("iss={iss}&sid={long}"),
        format!("iss={iss}&sid=*"),
        format!("iss={iss}&sid=%25"),
        format!("iss={iss}&sid=../{sid}"),
        format!("iss={iss}&sid=null"),
        format!("iss={iss}&sid=undefined"),
        format!("iss={iss}&sid={session}"),
        format!("iss=&sid={sid}"),
        format!("iss=evil&sid={sid}"),
        format!("iss={iss}/&sid={sid}"),
        format!("iss={iss}x&sid={sid}"),
        format!("iss={}&sid={sid}", iss.to_ascii_uppercase()),
        format!("iss={iss}&iss=evil&sid={sid}"),
        format!("iss=evil&iss={iss}&sid={sid}"),
        format!("iss={iss}&iss&sid={sid}"),
        format!("iss=https%3A%2F%2Fevil.example%2Fv2.0&sid={sid}"),
        format!("iss={long}&sid={sid}"),
    ]
}

#[tokio::test]
async fn only_the_right_sid_of_the_right_issuer_ends_a_session_and_only_that_one() {
    let portal = Portal::start().await;
    let (ada, emmy, elsewhere) = (
        portal.signed_in(ADA).await,
        portal.signed_in(EMMY).await,
        portal.signed_in(ADA).await,
    );
    let (issuer, sid) = portal.issuer_and_sid(&ada).await;
    let iss = encoded(&issuer);
    for query in in_vain(&issuer, &sid, &ada.cookies["repass-session"]) {
        let page = portal
            .ask_for(&portal.browser(), Method::GET, &format!("{PATH}?{query}"))
            .await;
        let page = page.expect("a target");
        let what = &query[..query.len().min(200)];
        assert_eq!((page.status.as_u16(), page.body.as_str()), (200, ""), "{what}");
        assert_eq!(page.cookies(), [""; 0], "{what}");
        assert_lives_on(&portal, &ada).await;
    }
    // Somebody else's browser, or none at all, brings the right one.
    let page = emmy.clone().get(&format!("{PATH}?iss={iss}&sid={sid}")).await;
    assert_eq!((page.status.as_u16(), page.body.as_str()), (200, ""));
    assert_stranger(&ada).await;
    assert_lives_on(&portal, &emmy).await;
    assert_lives_on(&portal, &elsewhere).await;
    // Twice does no harm, and without an issuer it is believed too, as Entra sends it.
    portal
        .browser()
        .get(&format!("{PATH}?iss={iss}&sid={sid}"))
        .await
        .assert_status(200);
    let (_, other) = portal.issuer_and_sid(&elsewhere).await;
    assert_ne!(other, sid);
    portal
        .browser()
        .get(&format!("{PATH}?sid={other}"))
        .await
        .assert_status(200);
    assert_stranger(&elsewhere).await;
    assert_lives_on(&portal, &emmy).await;
}

#[tokio::test]
async fn all_portal_sessions_of_one_sid_end_together() {
    let portal = Portal::start().await;
    let first = portal.signed_in(ADA).await;
    // A second session of the same browser: the sign-in at the tenant is still there and asks nothing.
    let mut second = first.clone();
    second.cookies.remove("repass-session");
    assert_eq!(
        second.open("/password").await.assert_status(200).name(),
        "password"
    );
    assert_ne!(first.cookies["repass-session"], second.cookies["repass-session"]);
    let (_, sid) = portal.issuer_and_sid(&first).await;
    portal
        .browser()
        .get(&format!("{PATH}?sid={sid}"))
        .await
        .assert_status(200);
    assert_stranger(&first).await;
    assert_stranger(&second).await;
}
