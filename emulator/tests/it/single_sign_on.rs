//! What follows a right password: single sign-on, consent, assignment.

use serde_json::json;

use crate::support::{ADA, ADAS_PASSWORD, NEW, Tenant, unescaped};

#[tokio::test]
async fn single_sign_on_lasts_until_the_password_changes() {
    let tenant = Tenant::start().await;
    let first = tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await;
    let cookie = first.cookie.clone().unwrap();
    assert!(cookie.starts_with("entra_emulator_sso="));

    assert!(
        tenant
            .authorize_as(&cookie, &[])
            .await
            .parameter("code")
            .is_some()
    );
    assert!(
        tenant
            .authorize_as(&cookie, &[("prompt", "none")])
            .await
            .parameter("code")
            .is_some()
    );
    assert!(
        tenant
            .authorize_as(&cookie, &[("prompt", "login")])
            .await
            .page
            .contains("name=\"passwd\"")
    );
    assert!(
        tenant
            .authorize_as(&cookie, &[("max_age", "0")])
            .await
            .page
            .contains("name=\"passwd\"")
    );
    assert!(
        tenant
            .authorize_as(&cookie, &[("login_hint", ADA)])
            .await
            .parameter("code")
            .is_some()
    );
    let other = tenant
        .authorize_as(&cookie, &[("login_hint", "emmy@contoso.example")])
        .await;
    assert!(other.page.contains("value=\"emmy@contoso.example\""));

    let mut picker = tenant
        .authorize_as(&cookie, &[("prompt", "select_account")])
        .await;
    assert!(picker.page.contains("data-page=\"pick-account\""));
    picker.cookie = Some(cookie.clone());
    assert!(
        tenant
            .submit(&picker, &[("pick", "1")])
            .await
            .parameter("code")
            .is_some()
    );
    assert!(
        tenant
            .submit(&picker, &[("other", "1")])
            .await
            .page
            .contains("name=\"passwd\"")
    );

    let token = tenant.access_token().await;
    assert_eq!(
        tenant
            .change(&token, ADAS_PASSWORD, NEW)
            .send()
            .await
            .unwrap()
            .status(),
        204
    );
    assert!(
        tenant
            .authorize_as(&cookie, &[])
            .await
            .page
            .contains("name=\"passwd\"")
    );
}

#[tokio::test]
async fn consent_is_the_administrators() {
    let tenant = Tenant::start().await;
    tenant
        .set_application(json!({"consented_permissions": ["User.Read"]}))
        .await;
    let page = tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await;
    assert!(page.page.contains("Need admin approval") && page.page.contains("AADSTS90094"));
    assert!(page.page.contains("User-PasswordProfile.ReadWrite.All"));
    let link = unescaped(
        page.page
            .split("<a href=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap(),
    );
    assert!(
        link.contains("error=consent_required") && link.contains("AADSTS65004"),
        "{link}"
    );

    let silent = tenant
        .authorize_as(&page.cookie.unwrap(), &[("prompt", "none")])
        .await;
    assert_eq!(silent.parameter("error").unwrap(), "interaction_required");
}

#[tokio::test]
async fn prompt_consent_asks() {
    let tenant = Tenant::start().await;
    let page = tenant.sign_in(ADA, ADAS_PASSWORD, &[("prompt", "consent")]).await;
    assert!(page.page.contains("Permissions requested"));
    assert!(
        tenant
            .submit(&page, &[("accept", "1")])
            .await
            .parameter("code")
            .is_some()
    );
}

#[tokio::test]
async fn assignment_can_be_required() {
    let tenant = Tenant::start().await;
    tenant.set_application(json!({"assignment_required": true})).await;
    let page = tenant.sign_in(ADA, ADAS_PASSWORD, &[]).await;
    assert!(page.page.contains("AADSTS50105"), "{}", page.page);
    tenant
        .set_user(ADA, json!({"password": ADAS_PASSWORD, "assigned": true}))
        .await;
    assert!(
        tenant
            .sign_in(ADA, ADAS_PASSWORD, &[])
            .await
            .parameter("code")
            .is_some()
    );
}
