//! Registered by the script, used by the portal: the stand-in tenant gets exactly the registration that the script wrote,
//! the portal exactly the settings that it printed, and a person does the whole job.

use std::collections::BTreeMap;
use std::fs;

use jsonwebtoken::{Algorithm, EncodingKey, Header};
use repass::config::Permission;
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::directory::{Directory, PERMISSIONS};
use super::{GROUP, Machine};
use crate::support::{Identity, NEW_PASSWORD, Portal};

const PUBLIC: &str = "https://id.example.com/password";
const ISSUER: &str = "https://cluster.example.com/oidc";
const SUBJECT: &str = "system:serviceaccount:portal:repass";

/// What the stand-in tenant knows of an application, from what the directory has of it.
fn as_the_tenant_has_it(directory: &Directory) -> Value {
    let content = directory.content();
    let application = &content.applications[0];
    let claims = application["optionalClaims"]["idToken"].as_array().unwrap();
    let claims: Vec<_> = claims.iter().map(|claim| claim["name"].clone()).collect();
    let granted = content.grants[0]["scope"].as_str().unwrap();
    let listed = application["requiredResourceAccess"][0]["resourceAccess"]
        .as_array()
        .unwrap();
    let consented: Vec<_> = granted.split(' ').collect();
    for name in &consented {
        let (_, id) = PERMISSIONS.iter().find(|(known, _)| known == name).unwrap();
        let is_listed = listed.iter().any(|one| one["id"] == *id);
        assert!(is_listed, "{name} is granted and not listed");
    }
    let key = application["keyCredentials"][0]["key"]
        .as_str()
        .unwrap_or_default();
    let pem = format!("-----BEGIN CERTIFICATE-----\n{key}\n-----END CERTIFICATE-----\n");
    let federated = content.federated.iter().map(|one| {
        json!({"name": one["name"], "issuer": one["issuer"], "subject": one["subject"], "audiences": one["audiences"]})
    });
    json!({
        "redirect_uris": application["web"]["redirectUris"],
        "front_channel_logout_url": application["web"]["logoutUrl"],
        "optional_claims": claims,
        "consented_permissions": consented,
        "assignment_required": content.service_principals.last().unwrap()["appRoleAssignmentRequired"],
        "client_secret": content.next.1,
        "certificate_pem": if key.is_empty() { String::new() } else { pem },
        "federated_credentials": federated.collect::<Vec<_>>(),
    })
}

/// The printed settings as environment variables.
fn as_variables(settings: &str) -> BTreeMap<String, String> {
    let sections: BTreeMap<String, BTreeMap<String, Value>> = toml::from_str(settings).unwrap();
    let mut variables = BTreeMap::new();
    for (section, keys) in sections {
        for (key, value) in keys {
            let name = format!("REPASS_{}__{}", section.to_uppercase(), key.to_uppercase());
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), ToOwned::to_owned);
            variables.insert(name, text);
        }
    }
    variables
}

/// A portal that is registered by the script with these arguments, and has the settings that it printed and these.
async fn registered(machine: &mut Machine, arguments: &[&str], more: &[(&str, &str)]) -> Portal {
    // The registration comes first, so the stand-in's own names are needed before there is a portal.
    let emulator = entra_emulator::Emulator::start(entra_emulator::Options::default())
        .await
        .unwrap();
    machine.tenant = emulator.tenant_id().into();
    machine.directory.content().next.0 = emulator.client_id();
    let address = ["--public-url", PUBLIC];
    let printed = Machine::registered(machine.register(&[&address, arguments].concat()).await);

    let mut settings = as_variables(&printed.replace("/etc/repass/", &machine.file("")));
    settings.insert("REPASS_ENTRA__CLIENT_SECRET".to_owned(), String::new());
    let settings: Vec<_> = settings
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let portal = Portal::with(&[&settings[..], more].concat()).await;
    let registration = as_the_tenant_has_it(&machine.directory);
    portal.tenant.put_application(registration).await;
    portal
}

/// The same with a client secret, for everybody.
async fn registered_for_everyone(machine: &mut Machine, arguments: &[&str]) -> Portal {
    let file = machine.file("secret");
    let arguments = [&["--everyone", "--secret-file", &file], arguments].concat();
    registered(machine, &arguments, &[]).await
}

/// Somebody signs in and changes the password.
async fn assert_the_job_is_done(portal: &Portal) {
    let mut person = portal.person().await;
    let page = person.change_and_look().await;
    assert_eq!(page.outcome(), "changed", "{}", page.body);
    assert_eq!(portal.tenant.password(&person.upn).await, NEW_PASSWORD);
}

#[tokio::test]
async fn either_permission_does_with_or_without_the_accounts_facts() {
    let other = Permission::UserPasswordProfileReadWrite.name();
    for arguments in [
        &[][..],
        &["--permission", other, "--no-account-facts"],
        &["--sign-out-everywhere"],
    ] {
        let mut machine = Machine::new().await;
        let portal = registered_for_everyone(&mut machine, arguments).await;
        assert_the_job_is_done(&portal).await;
    }
}

#[tokio::test]
async fn a_registered_certificate_proves_the_portal() {
    let mut machine = Machine::new().await;
    let identity = Identity::new();
    let certificate = machine.file("portal.crt");
    fs::write(&certificate, &identity.certificate).unwrap();
    fs::write(machine.file("portal.key"), identity.pkcs8()).unwrap();
    let arguments = ["--everyone", "--certificate", &certificate];
    let portal = registered(&mut machine, &arguments, &[]).await;
    assert_the_job_is_done(&portal).await;
}

#[tokio::test]
async fn a_registered_service_account_proves_the_portal() {
    let mut machine = Machine::new().await;
    let now = OffsetDateTime::now_utc().unix_timestamp();
    let claims = json!({
        "iss": ISSUER, "sub": SUBJECT, "aud": ["api://AzureADTokenExchange"],
        "iat": now, "nbf": now, "exp": now + 3600,
    });
    let key = EncodingKey::from_rsa_pem(Identity::new().pkcs8().as_bytes()).unwrap();
    let token = jsonwebtoken::encode(&Header::new(Algorithm::RS256), &claims, &key).unwrap();
    let file = machine.file("token");
    fs::write(&file, token).unwrap();
    let arguments = [
        "--everyone",
        "--kubernetes-issuer",
        ISSUER,
        "--kubernetes-subject",
        SUBJECT,
    ];
    let more = [("REPASS_ENTRA__FEDERATED_TOKEN_FILE", file.as_str())];
    let portal = registered(&mut machine, &arguments, &more).await;
    assert_the_job_is_done(&portal).await;
}

#[tokio::test]
async fn the_way_to_microsofts_sign_out_and_back_is_registered() {
    let mut machine = Machine::new().await;
    let portal = registered_for_everyone(&mut machine, &[]).await;
    let mut person = portal.person().await;
    let token = person.browser.get("/password").await.input("csrf_token");
    let answer = person.browser.post("/sign-out", &[("csrf_token", &token)]).await;
    let page = person.browser.follow(answer).await;
    let links = page.attributes("href");
    let link = links.iter().find(|link| link.contains("/oauth2/v2.0/logout"));
    let link = link.unwrap_or_else(|| panic!("{}", page.body));
    assert!(link.contains("logout_hint="), "{link}");
    let answer = person.browser.get(link).await;
    assert!(
        answer.body.contains(&format!("{PUBLIC}/signed-out")),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn a_sign_out_elsewhere_reaches_the_registered_address() {
    let mut machine = Machine::new().await;
    let portal = registered_for_everyone(&mut machine, &[]).await;
    let mut person = portal.person().await;
    let logout = format!("{}/{}/oauth2/v2.0/logout", portal.tenant.url, machine.tenant);
    let page = person.browser.sign_out_elsewhere(&logout).await;
    let frame = page
        .attributes("src")
        .into_iter()
        .find(|src| src.starts_with(PUBLIC));
    let frame = frame.unwrap_or_else(|| panic!("no frame: {}", page.body));
    // The frame brings no cookie.
    portal.browser().get(&frame).await.assert_status(200);
    let stranger = person.browser.get("/password").await;
    assert_eq!(stranger.assert_status(303).location(), "/password/sign-in");
}

#[tokio::test]
async fn assignment_that_is_required_keeps_others_out() {
    let mut machine = Machine::new().await;
    let file = machine.file("secret");
    let arguments = ["--group", GROUP, "--secret-file", &file];
    let portal = registered(&mut machine, &arguments, &[]).await;
    let upn = "not-assigned@contoso.example";
    let account = json!({"password": "Old-Secret-Words-17", "assigned": false});
    portal.tenant.put_user(upn, account).await;
    let page = portal.person_named(upn).await.sign_in().await;
    assert!(page.url.starts_with(&portal.tenant.url), "{}", page.url);
    assert!(page.body.contains("AADSTS50105"), "{}", page.body);
}
