//! The one more permission: asked for where the operator wants the box, and missed without harm.

use serde_json::json;

use super::{OFFERED, change_ticked, revocations, sign_out};
use crate::support::forged::IdToken;
use crate::support::hostile_entra::{CLIENT, Reply, TENANT};
use crate::support::{HostileEntra, Page, Portal};

const OLDER: (&str, &str) = ("REPASS_AFTER_CHANGE__SIGN_OUT_PERMISSION", "User.ReadWrite.All");

fn has_box(form: &Page) -> bool {
    form.inputs()
        .iter()
        .any(|(name, _)| name == "sign_out_everywhere")
}

#[tokio::test]
async fn the_permission_is_asked_for_only_where_the_box_is_offered() {
    let graph = "https://graph.microsoft.com";
    for (settings, permission) in [
        (vec![], None),
        (vec![OLDER], None),
        (vec![OFFERED], Some("User.RevokeSessions.All")),
        (vec![OFFERED, OLDER], Some("User.ReadWrite.All")),
    ] {
        let portal = Portal::with(&settings).await;
        let answer = portal.browser().get("/sign-in").await;
        let url = url::Url::parse(answer.assert_status(303).location()).unwrap();
        let (_, scope) = url.query_pairs().find(|(name, _)| name == "scope").unwrap();
        let last = permission.unwrap_or("User.Read");
        assert_eq!(scope.split(' ').next_back(), Some(&*format!("{graph}/{last}")));
        assert_eq!(scope.split(' ').count(), 4 + usize::from(permission.is_some()));
    }
}

#[tokio::test]
async fn a_box_that_is_not_offered_cannot_be_ticked() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    assert!(!has_box(&person.browser.get("/password").await));
    let answer = change_ticked(&mut person).await;
    let page = person.browser.follow(answer).await;
    assert_eq!((page.outcome().as_str(), sign_out(&page)), ("changed", None));
    assert_eq!(revocations(&portal).await, 0);
}

#[tokio::test]
async fn the_box_says_what_it_does_before_it_is_ticked() {
    let portal = Portal::with(&[OFFERED]).await;
    let mut person = portal.person().await;
    let form = person.browser.get("/password").await;
    assert!(has_box(&form));
    assert!(form.body.contains(r#"aria-describedby="sign-out-hint""#));
    assert!(
        form.text()
            .contains("ends your sign-ins on all computers, phones and tablets")
    );
}

#[tokio::test]
async fn without_the_approval_entra_stops_at_its_own_page() {
    let portal = Portal::with(&[OFFERED]).await;
    let consented = json!({"consented_permissions": ["Directory.AccessAsUser.All", "User.Read"]});
    portal.tenant.put_application(consented).await;
    let upn = portal.tenant.account_of_kind("cloud").await;
    let mut person = portal.person_named(&upn).await;
    let page = person.sign_in().await;
    assert!(page.url.starts_with(&portal.tenant.url), "{}", page.url);
    assert!(page.text().to_lowercase().contains("approval"), "{}", page.text());
}

#[tokio::test]
async fn a_token_without_the_permission_signs_in_and_gets_a_form_without_the_box() {
    let entra = HostileEntra::start().await;
    let authority = format!("{}/{TENANT}/v2.0", entra.url);
    let portal = Portal::with(&[
        OFFERED,
        ("REPASS_ENTRA__AUTHORITY", &authority),
        ("REPASS_ENTRA__TENANT", TENANT),
        ("REPASS_ENTRA__CLIENT_ID", CLIENT),
        ("REPASS_GRAPH__ACCOUNT_FACTS", "false"),
    ])
    .await;
    let permission = "https://graph.microsoft.com/Directory.AccessAsUser.All";
    for (scope, offered) in [
        (Some(permission.to_owned()), false),
        (Some(format!("{permission} User.RevokeSessions.AllOfThem")), false),
        (
            Some(format!(
                "{permission} https://graph.microsoft.com/User.RevokeSessions.All"
            )),
            true,
        ),
        (Some(format!("user.revokesessions.all {permission}")), true),
        (None, true),
    ] {
        let edit = scope
            .clone()
            .map_or("-scope".to_owned(), |scope| format!("scope=\"{scope}\""));
        let address = entra.url.clone();
        entra.answer("token", move |nonce| {
            let id_token = IdToken::honest(&address, nonce).sign();
            Reply::json(HostileEntra::tokens(&id_token).edit(&[&edit]).to_string())
        });
        let mut browser = portal.browser();
        browser.come_back().await.assert_status(303);
        let form = browser.get("/password").await;
        assert_eq!(form.assert_status(200).name(), "password");
        assert_eq!(has_box(&form), offered, "{scope:?}");
    }
}
