//! Open redirects: every shape of address that ever led a portal's visitor elsewhere, in every parameter that a portal
//! ever read one from. This portal takes no return address at all, and this is where that is proved.

use std::collections::BTreeSet;

use http::Method;

use super::{assert_leads_nowhere_else, assert_lives_on, assert_stranger, encoded, pages};
use crate::support::{ADA, Portal, logs};

/// `{h}` stands for a host.
const SHAPES: [&str; 80] = [
    "//{h}",
    "///{h}",
    "////{h}",
    "/////{h}/",
    "/\\{h}",
    "\\\\{h}",
    "\\/{h}",
    "/\\/{h}",
    "/\\\\{h}",
    "\\/\\/{h}",
    "/\t/{h}",
    "/\n/{h}",
    "/\r/{h}",
    "/\r\n/{h}",
    "\t//{h}",
    " //{h}",
    "/ /{h}",
    "/\t\\{h}",
    "/\u{b}/{h}",
    "/\u{7f}/{h}",
    "\u{8}//{h}",
    "/\u{0}/{h}",
    "/\u{85}/{h}",
    "/\u{a0}/{h}",
    "/\u{2028}/{h}",
    "\u{feff}//{h}",
    "https:{h}",
    "https:/{h}",
    "https://{h}",
    "http://{h}",
    "HTTPS://{h}",
    "https:\\\\{h}",
    "https:/\\{h}",
    "https:///{h}",
    "https:\t//{h}",
    "ht\ntps://{h}",
    "//{h}/%2f..",
    "//{h}/..",
    "/.//{h}",
    "/..//{h}",
    "/./\\{h}",
    "/%2f{h}",
    "%2f%2f{h}",
    "%2F%2F{h}",
    "/%5c{h}",
    "%5c%5c{h}",
    "%252f%252f{h}",
    "/%255c{h}",
    "/%09/{h}",
    "/%0a/{h}",
    "/%0d/{h}",
    "/%00/{h}",
    "https%3a%2f%2f{h}",
    "%68ttps://{h}",
    "//localhost@{h}",
    "//localhost:8080@{h}",
    "https://localhost@{h}",
    "https://localhost%40{h}",
    "//{h}#localhost",
    "//{h}?localhost",
    "//{h}\\@localhost",
    "//localhost\\@{h}",
    "//localhost.{h}",
    "//{h}:443/",
    "//{h}%00.localhost",
    "//{h}%0d%0aSet-Cookie:%20evil=1",
    "/password//{h}",
    "/password/..//{h}",
    "/password\r\nLocation: //{h}",
    "@{h}",
    "?//{h}",
    "#//{h}",
    "/;@{h}",
    "javascript:alert('{h}')",
    "JaVaScRiPt://{h}/%0aalert(1)",
    "java\tscript:alert('{h}')",
    "data:text/html,<script src=//{h}>",
    "vbscript:msgbox('{h}')",
    "\"><script src=//{h}></script>",
    "{h}",
];

const HOSTS: [&str; 10] = [
    "evil.example",
    "EVIL.EXAMPLE",
    "evil.example.",
    "evil\u{3002}example",
    "evil\u{ff0e}example",
    "\u{ff45}vil.evil.example",
    "evil%2eexample",
    "xn--evil-9na.example",
    "evil@evil.example:8443",
    "[::ffff:7f00:1]%25evil",
];

/// Where others read a return address, and the parameters of the protocol besides.
const PARAMETERS: [&str; 20] = [
    "next",
    "url",
    "return",
    "return_to",
    "returnUrl",
    "redirect",
    "redirect_uri",
    "redirect_url",
    "rd",
    "rurl",
    "continue",
    "dest",
    "target",
    "goto",
    "back",
    "callback",
    "RelayState",
    "post_logout_redirect_uri",
    "lang",
    "host",
];

fn strings() -> BTreeSet<String> {
    let all = SHAPES
        .iter()
        .flat_map(|shape| HOSTS.map(|host| shape.replace("{h}", host)));
    all.collect()
}

fn query(value: &str) -> String {
    PARAMETERS.map(|name| format!("{name}={value}")).join("&")
}

#[test]
fn there_are_more_than_500_strings() {
    assert!(strings().len() > 500, "{}", strings().len());
}

#[tokio::test]
async fn no_string_in_a_query_leads_elsewhere() {
    let _quiet = logs::off();
    let portal = Portal::start().await;
    let (stranger, ada) = (portal.browser(), portal.signed_in(ADA).await);
    let pages = pages(&stranger).await;
    for string in strings() {
        // As it is written, where it can stand in a request, and as a browser would write it.
        for value in [string.clone(), encoded(&string)] {
            let query = query(&value);
            // As it is written it is asked by who is signed in, encoded by a stranger.
            let browser = if value == string { &ada } else { &stranger };
            for path in &pages {
                let target = format!("{path}?{query}");
                let Some(page) = portal.ask_for(browser, Method::GET, &target).await else {
                    continue;
                };
                assert!(
                    page.status.as_u16() < 500,
                    "{target} is answered with {}",
                    page.status
                );
                assert_leads_nowhere_else(&portal, &page, &target);
                assert!(
                    !page.cookies().iter().any(|line| super::names_evil(line)),
                    "{target}"
                );
            }
        }
    }
    assert_lives_on(&portal, &ada).await;
    assert_stranger(&stranger).await;
}

#[tokio::test]
async fn no_string_in_the_answer_of_a_sign_in_leads_elsewhere() {
    let _quiet = logs::off();
    let portal = Portal::start().await;
    let mut browser = portal.browser();
    let begun = browser.get("/sign-in").await;
    assert_leads_nowhere_else(&portal, &begun, "/sign-in");
    let url = url::Url::parse(begun.location()).unwrap();
    let state = url
        .query_pairs()
        .find(|(name, _)| name == "state")
        .unwrap()
        .1
        .into_owned();
    for string in strings() {
        let value = encoded(&string);
        for query in [
            format!("state={value}&code={value}"),
            format!("state={state}&iss={value}&code=c"),
            format!("state={state}&error={value}&error_description={value}&error_uri={value}"),
            format!("state={state}{value}&code=c"),
            format!("state={state}&state={value}&code=c"),
        ] {
            let target = format!("/auth/callback?{query}");
            let page = portal.ask_for(&browser, Method::GET, &target).await.unwrap();
            assert!(
                page.status.is_client_error() || page.status == 502,
                "{target}: {}",
                page.status
            );
            assert_eq!(page.name(), "problem", "{target}");
            assert_leads_nowhere_else(&portal, &page, &target);
        }
    }
    assert_stranger(&browser).await;
    assert!(
        portal.tenant.requests("token").await.is_empty(),
        "a code was redeemed"
    );
}

#[tokio::test]
async fn no_string_in_a_form_leads_elsewhere() {
    let _quiet = logs::off();
    let portal = Portal::start().await;
    let mut ada = portal.signed_in(ADA).await;
    let token = ada.get("/password").await.input("csrf_token");
    for string in strings() {
        // The address beside the form, and in it.
        let to = format!("/password?{}", query(&encoded(&string)));
        let mut fields: Vec<_> = PARAMETERS.iter().map(|name| (*name, string.as_str())).collect();
        fields.extend([
            ("csrf_token", token.as_str()),
            ("username", &string),
            ("submission", &string),
        ]);
        let page = ada.post(&to, &fields).await;
        assert_eq!(page.assert_status(422).name(), "password", "{string:?}");
        assert_leads_nowhere_else(&portal, &page, &string);
    }
    assert_lives_on(&portal, &ada).await;
    // Several in one form: each sign-out needs a session of its own.
    let strings: Vec<_> = strings().into_iter().collect();
    for some in strings.chunks(130) {
        let mut ada = portal.signed_in(ADA).await;
        let token = ada.get("/password").await.input("csrf_token");
        let mut fields: Vec<_> = some
            .iter()
            .zip(PARAMETERS.iter().cycle())
            .map(|(string, name)| (*name, string.as_str()))
            .collect();
        fields.push(("csrf_token", &token));
        let to = format!("/sign-out?{}", query(&encoded(&some[0])));
        let page = ada.post(&to, &fields).await;
        assert_eq!(page.assert_status(303).location(), "/signed-out");
        assert_leads_nowhere_else(&portal, &page, &to);
        assert_leads_nowhere_else(&portal, &ada.get("/signed-out").await, &to);
        assert_stranger(&ada).await;
    }
}
