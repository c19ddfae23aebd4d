//! Who is asked for what: `prompt`, the picker, the second factor, consent, and who is stopped.
#![expect(clippy::unwrap_used, reason = "a failed set-up should fail the test")]

use reqwest::StatusCode;
use serde_json::json;

use crate::support::{ADA, ADAS_PASSWORD, Seen, Tenant, text};

const EMMY: &str = "emmy@contoso.example";
const EMMYS_PASSWORD: &str = "Symmetry-Theorem-1918";
const RADIA: &str = "radia@contoso.example";
const RADIAS_PASSWORD: &str = "Spanning-Tree-1985";

impl Tenant {
    /// Signs in at a browser where somebody is signed in already.
    async fn also(&self, cookie: &str, name: &str, password: &str) -> String {
        let mut form = self.authorize_as(cookie, &[("prompt", "login")]).await;
        form.cookie = Some(cookie.to_owned());
        let fields = [("loginfmt", name), ("passwd", password)];
        self.submit(&form, &fields).await.cookie.unwrap()
    }
}

/// The error and the number that came back.
fn refusal(back: &Seen) -> (String, String) {
    let description = back.parameter("error_description").unwrap_or_default();
    let number = description.trim_start_matches("AADSTS").split(':').next();
    (
        back.parameter("error").unwrap_or_default(),
        number.unwrap().to_owned(),
    )
}

#[tokio::test]
async fn prompt_none_shows_nothing() {
    let tenant = Tenant::start().await;
    let ada = tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await.cookie.unwrap();
    let both = {
        let again = tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await.cookie.unwrap();
        tenant.also(&again, EMMY, EMMYS_PASSWORD).await
    };
    let step_up = r#"{"id_token":{"acrs":{"essential":true,"value":"c1"}}}"#;
    for (cookie, more, error, code) in [
        ("", ("login_hint", ADA), "login_required", "50058"),
        (
            ada.as_str(),
            ("login_hint", EMMY),
            "interaction_required",
            "160021",
        ),
        (&ada, ("max_age", "0"), "login_required", "50133"),
        (&ada, ("claims", step_up), "interaction_required", "50076"),
        (
            &ada,
            ("scope", "openid Mail.Send"),
            "interaction_required",
            "65001",
        ),
        (&both, ("login_hint", ""), "interaction_required", "16000"),
    ] {
        let back = tenant.authorize_as(cookie, &[("prompt", "none"), more]).await;
        assert_eq!(back.status, StatusCode::FOUND);
        assert_eq!(refusal(&back), (error.to_owned(), code.to_owned()), "{more:?}");
        assert_eq!(back.parameter("state").unwrap(), "s t&a+te\"<>");
    }
    for hint in [ADA, EMMY] {
        let back = tenant
            .authorize_as(&both, &[("prompt", "none"), ("login_hint", hint)])
            .await;
        assert_eq!(text(&tenant.id_token(&back).await, "preferred_username"), hint);
    }
}

#[tokio::test]
async fn who_is_stopped_stays_here_unless_nothing_may_be_shown() {
    let tenant = Tenant::start().await;
    let cookie = tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await.cookie.unwrap();
    // A changed account has to sign in again, so this is what one browser meets after the other.
    for (change, code) in [
        (json!({"blocked_by_policy": true}), "53003"),
        (json!({}), "50105"),
    ] {
        if code == "50105" {
            tenant.set_application(json!({"assignment_required": true})).await;
        }
        let mut account = change.clone();
        account["password"] = json!(ADAS_PASSWORD);
        tenant.set_user(ADA, account).await;
        let page = tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await;
        assert!(page.location.is_none());
        assert!(page.page.contains(&format!("AADSTS{code}: ")), "{}", page.page);
        let silent = tenant
            .authorize_as(&page.cookie.unwrap(), &[("prompt", "none")])
            .await;
        assert_eq!(
            refusal(&silent),
            ("interaction_required".to_owned(), code.to_owned())
        );
    }
    assert!(
        tenant
            .authorize_as(&cookie, &[])
            .await
            .page
            .contains("name=\"passwd\"")
    );
}

#[tokio::test]
async fn an_expired_password_is_told_to_whoever_knows_it() {
    let tenant = Tenant::start().await;
    tenant
        .set_user(ADA, json!({"password": ADAS_PASSWORD, "password_expired": true}))
        .await;
    for (password, code) in [(ADAS_PASSWORD, "50055"), ("Something-Else-1", "50126")] {
        let page = tenant.sign_in(ADA, password, &[]).await;
        assert!(page.page.contains(&format!("AADSTS{code}: ")), "{}", page.page);
        assert!(page.cookie.is_none());
    }
}

#[tokio::test]
async fn the_picker_offers_everybody_who_is_signed_in() {
    let tenant = Tenant::start().await;
    let ada = tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await.cookie.unwrap();
    let both = tenant.also(&ada, EMMY, EMMYS_PASSWORD).await;
    // Several people and no hint: Entra asks, whatever `prompt` says.
    for prompt in ["", "select_account"] {
        let mut picker = tenant.authorize_as(&both, &[("prompt", prompt)]).await;
        picker.cookie = Some(both.clone());
        for (place, name) in [("1", ADA), ("2", EMMY)] {
            assert!(picker.page.contains(name));
            let back = tenant.submit(&picker, &[("pick", place)]).await;
            assert_eq!(text(&tenant.id_token(&back).await, "preferred_username"), name);
        }
        let lost = tenant.submit(&picker, &[("pick", "3")]).await;
        assert!(lost.page.contains("name=\"passwd\""));
    }
    let hinted = tenant.authorize_as(&both, &[("login_hint", EMMY)]).await;
    let emmy = tenant.id_token(&hinted).await;
    assert_eq!(text(&emmy, "preferred_username"), EMMY);
    // The opaque claim is a hint too, and never shows a page.
    let hint = text(&emmy, "login_hint");
    let again = tenant.authorize_as(&both, &[("login_hint", &hint)]).await;
    assert_eq!(tenant.id_token(&again).await.get("sid"), emmy.get("sid"));
    // Both hints at once exclude each other.
    let refused = tenant
        .authorize_as(&both, &[("login_hint", EMMY), ("prompt", "select_account")])
        .await;
    assert_eq!(
        refusal(&refused),
        ("invalid_request".to_owned(), "90023".to_owned())
    );
}

#[tokio::test]
async fn signing_in_again_keeps_the_session_id_and_moves_its_time() {
    let tenant = Tenant::start().await;
    let first = tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await;
    let cookie = first.cookie.clone().unwrap();
    let before = tenant.id_token(&first).await;
    let mut form = tenant.authorize_as(&cookie, &[("max_age", "0")]).await;
    assert!(form.page.contains(&format!("value=\"{ADA}\"")), "the name stays");
    form.cookie = Some(cookie);
    let again = tenant
        .submit(&form, &[("loginfmt", ADA), ("passwd", ADAS_PASSWORD)])
        .await;
    let after = tenant.id_token(&again).await;
    assert_eq!(before.get("sid"), after.get("sid"));
    let time = |token: &serde_json::Value| token.get("auth_time").unwrap().as_i64().unwrap();
    assert!(time(&after) >= time(&before));
    assert_eq!(
        again.parameter("session_state").unwrap(),
        text(&after, "sid"),
        "the same in both places"
    );
}

#[tokio::test]
async fn a_second_factor_may_be_a_code() {
    let tenant = Tenant::start().await;
    let page = tenant.sign_in(RADIA, RADIAS_PASSWORD, &[]).await;
    let code = page.page.split("data-otc>").nth(1).unwrap()[..6].to_owned();
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let again = tenant.submit(&page, &[("verify", "1"), ("otc", wrong)]).await;
    assert!(again.page.contains("AADSTS500121: ") && again.page.contains(&code));
    let back = tenant.submit(&again, &[("verify", "1"), ("otc", &code)]).await;
    assert!(back.parameter("code").is_some());

    let page = tenant.sign_in(RADIA, RADIAS_PASSWORD, &[]).await;
    for _ in 0..2 {
        tenant.submit(&page, &[("verify", "1"), ("otc", "")]).await;
    }
    let ended = tenant.submit(&page, &[("verify", "1"), ("otc", "")]).await;
    assert!(ended.page.contains("name=\"passwd\""), "three tries");
    let page = tenant.sign_in(RADIA, RADIAS_PASSWORD, &[]).await;
    let back = tenant.submit(&page, &[("cancel", "1")]).await;
    assert_eq!(refusal(&back), ("access_denied".to_owned(), "65004".to_owned()));
    assert_eq!(back.parameter("error_subcode").unwrap(), "cancel");
}

#[tokio::test]
async fn people_consent_for_themselves_where_they_may() {
    let tenant = Tenant::start().await;
    tenant
        .set_application(json!({"consented_permissions": [], "user_consent": true}))
        .await;
    let scope = [("scope", "openid User.Read")];
    let page = tenant.sign_in(ADA, ADAS_PASSWORD, &scope).await;
    assert!(page.page.contains("data-page=\"consent\"") && page.page.contains("User.Read"));
    let declined = tenant.submit(&page, &[("decline", "1")]).await;
    assert_eq!(
        refusal(&declined),
        ("access_denied".to_owned(), "65004".to_owned())
    );
    assert!(declined.parameter("error_subcode").is_none());
    let accepted = tenant.submit(&page, &[("accept", "1")]).await;
    assert!(accepted.parameter("code").is_some());
    // Asked once, and of each person.
    let cookie = page.cookie.unwrap();
    let again = tenant.authorize_as(&cookie, &scope).await;
    assert!(again.parameter("code").is_some());
    let emmy = tenant.sign_in(EMMY, EMMYS_PASSWORD, &scope).await;
    assert!(emmy.page.contains("data-page=\"consent\""));
    // What needs an administrator is not theirs to give.
    let more = [("scope", "openid User.Read Directory.AccessAsUser.All")];
    let page = tenant.authorize_as(&cookie, &more).await;
    assert!(page.page.contains("AADSTS90094: "));
}
