//! The end of a session, and who hears of it.
#![expect(clippy::unwrap_used, reason = "a failed set-up should fail the test")]

use reqwest::{Url, header};
use serde_json::json;

use crate::support::{ADA, ADAS_PASSWORD, SCOPE, Seen, Tenant, claims, seen, text, unescaped};

const NEXT: &str = "http://localhost:8080/signed-out";
const FRONT_CHANNEL: &str = "http://localhost:8080/auth/front-channel-logout";

impl Tenant {
    async fn logout(&self, cookie: &str, fields: &[(&str, &str)]) -> Seen {
        let url = Url::parse_with_params(&self.tenant_url("/oauth2/v2.0/logout"), fields).unwrap();
        seen(self.client.get(url).header(header::COOKIE, cookie)).await
    }

    async fn logout_by_post(&self, cookie: &str, fields: &[(&str, &str)]) -> Seen {
        let url = self.tenant_url("/oauth2/v2.0/logout");
        seen(self.client.post(url).header(header::COOKIE, cookie).form(fields)).await
    }

    /// The cookie of a signed-in browser, with the ID token's session and hint.
    async fn somebody(&self) -> (String, String, String) {
        let back = self.sign_in(ADA, ADAS_PASSWORD, &[("scope", SCOPE)]).await;
        let code = back.parameter("code").unwrap();
        let (_, answer) = self.redeem(&self.redemption(&code)).await;
        let token = claims(&text(&answer, "id_token"));
        (
            back.cookie.unwrap(),
            text(&token, "sid"),
            text(&token, "login_hint"),
        )
    }

    async fn is_signed_in(&self, cookie: &str) -> bool {
        self.authorize_as(cookie, &[]).await.parameter("code").is_some()
    }
}

/// The address in the hidden frame.
fn frame(page: &Seen) -> Option<Url> {
    let source = page.page.split("src=\"").nth(1)?;
    Some(Url::parse(&unescaped(source.split('"').next()?)).unwrap())
}

fn parameter(url: &Url, name: &str) -> Option<String> {
    let found = url.query_pairs().find(|(key, _)| key == name)?;
    Some(found.1.into_owned())
}

#[tokio::test]
async fn a_hint_signs_out_and_goes_where_it_is_registered() {
    let tenant = Tenant::start().await;
    for (next, goes) in [(NEXT, true), ("https://evil.example/", false), ("", false)] {
        let (cookie, _, hint) = tenant.somebody().await;
        let fields = [("post_logout_redirect_uri", next), ("logout_hint", hint.as_str())];
        let page = tenant.logout(&cookie, &fields).await;
        assert_eq!(page.location.is_some(), goes, "{next}");
        if goes {
            assert_eq!(page.location.unwrap().as_str(), next);
        } else {
            assert!(page.page.contains("data-page=\"signed-out\""));
        }
        assert!(!tenant.is_signed_in(&cookie).await);
    }
    // Nobody is signed in: there is nothing to choose.
    let page = tenant.logout("", &[("post_logout_redirect_uri", NEXT)]).await;
    assert_eq!(page.location.unwrap().as_str(), NEXT);
}

#[tokio::test]
async fn without_a_hint_that_fits_an_account_has_to_be_picked() {
    let tenant = Tenant::start().await;
    let (cookie, sid, _) = tenant.somebody().await;
    for hint in [
        ("logout_hint", ""),
        // A name is no hint, nor is an ID token.
        ("logout_hint", ADA),
        ("login_hint", ADA),
        ("id_token_hint", "e30.e30.e30"),
    ] {
        let fields = [("post_logout_redirect_uri", NEXT), ("state", "s"), hint];
        let picker = tenant.logout(&cookie, &fields).await;
        assert!(picker.location.is_none(), "{hint:?}");
        assert!(picker.page.contains("data-page=\"sign-out\"") && picker.page.contains(ADA));
        assert_eq!(picker.hidden("post_logout_redirect_uri"), NEXT);
        assert!(tenant.is_signed_in(&cookie).await, "{hint:?}");
    }
    let fields = [("post_logout_redirect_uri", NEXT), ("session", sid.as_str())];
    let page = tenant.logout_by_post(&cookie, &fields).await;
    assert_eq!(page.location.unwrap().as_str(), NEXT, "without a state");
    assert!(!tenant.is_signed_in(&cookie).await);
}

#[tokio::test]
async fn the_application_hears_of_it_by_a_hidden_frame() {
    let tenant = Tenant::start().await;
    for sends_issuer in [true, false] {
        tenant
            .set_application(json!({
                "front_channel_logout_url": FRONT_CHANNEL,
                "front_channel_logout_sends_issuer": sends_issuer,
            }))
            .await;
        let (cookie, sid, hint) = tenant.somebody().await;
        let fields = [("post_logout_redirect_uri", NEXT), ("logout_hint", hint.as_str())];
        let page = tenant.logout_by_post(&cookie, &fields).await;
        let frame = frame(&page).unwrap();
        assert!(frame.as_str().starts_with(FRONT_CHANNEL));
        assert_eq!(parameter(&frame, "sid"), Some(sid));
        assert_eq!(
            parameter(&frame, "iss"),
            sends_issuer.then(|| tenant.tenant_url("/v2.0"))
        );
        // The frame has to load before the browser goes on.
        assert!(page.location.is_none() && page.page.contains(NEXT));
    }
}

#[tokio::test]
async fn an_application_that_never_saw_the_session_hears_nothing() {
    let tenant = Tenant::start().await;
    tenant
        .set_application(json!({"front_channel_logout_url": FRONT_CHANNEL, "assignment_required": true}))
        .await;
    let page = tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await;
    assert!(page.page.contains("AADSTS50105: "));
    let cookie = page.cookie.unwrap();
    let picker = tenant.logout(&cookie, &[]).await;
    let sid = picker.page.split("name=\"session\" value=\"").nth(1).unwrap();
    let sid = sid.split('"').next().unwrap();
    let page = tenant.logout_by_post(&cookie, &[("session", sid)]).await;
    assert!(page.page.contains("data-page=\"signed-out\"") && frame(&page).is_none());
}

#[tokio::test]
async fn only_the_chosen_account_is_signed_out() {
    let tenant = Tenant::start().await;
    let (cookie, _, hint) = tenant.somebody().await;
    let mut form = tenant.authorize_as(&cookie, &[("prompt", "login")]).await;
    form.cookie = Some(cookie);
    let fields = [
        ("loginfmt", "emmy@contoso.example"),
        ("passwd", "Symmetry-Theorem-1918"),
    ];
    let both = tenant.submit(&form, &fields).await.cookie.unwrap();
    let page = tenant.logout(&both, &[("logout_hint", &hint)]).await;
    assert!(page.cookie.is_none(), "somebody is still signed in");
    assert!(tenant.is_signed_in(&both).await, "the other is the only one now");
    let silent = tenant
        .authorize_as(&both, &[("prompt", "none"), ("login_hint", ADA)])
        .await;
    assert_eq!(silent.parameter("error").unwrap(), "interaction_required");
}
