//! `deploy/entra/az/register.sh` when something is wrong: it says what, and how to mend it.

use super::{GROUP, Machine};

const GOOD: [&str; 5] = [
    "--public-url",
    "https://password.example.com",
    "--everyone",
    "--secret-file",
    "secret",
];

/// Without a credential.
const NO_CREDENTIAL: &[&str] = &["--public-url", "https://password.example.com", "--everyone"];
/// The address comes last.
const ADDRESS: &[&str] = &["--everyone", "--secret-file", "secret", "--public-url"];

/// Runs the script with each of these, and looks for the words that it has to say. Nothing may be asked of Graph.
async fn assert_named(machine: &Machine, cases: &[(&[&str], &[&str], &str)]) {
    for (given, more, says) in cases {
        let arguments = [*given, *more].concat();
        let ended = machine.register(&arguments).await;
        assert_eq!(ended.code, Some(1), "{arguments:?}: {}", ended.errors);
        assert!(ended.errors.contains(says), "{arguments:?}: {}", ended.errors);
        assert_eq!(ended.errors.lines().count(), 1, "{}", ended.errors);
    }
    assert_eq!(machine.directory.content().origins, Vec::<String>::new());
}

#[tokio::test]
async fn an_address_that_entra_would_not_take_is_refused() {
    let cases: [(&[&str], &[&str], &str); 9] = [
        (ADDRESS, &["http://password.example.com"], "write https://"),
        (ADDRESS, &["https://Password.example.com"], "lower case"),
        (ADDRESS, &["https://password.example.com?x=1"], "no query"),
        (ADDRESS, &["https://password.example.com:443/a"], "no :443"),
        (ADDRESS, &["https://password.example.com/a(b)"], "write https://"),
        (ADDRESS, &["https://password.example.com/$x"], "write https://"),
        (ADDRESS, &["https://user@password.example.com"], "write https://"),
        (ADDRESS, &[], "--public-url needs a value"),
        (&ADDRESS[..3], &[], "--public-url is missing"),
    ];
    assert_named(&Machine::new().await, &cases).await;
}

#[tokio::test]
async fn wrong_arguments_are_named() {
    let by_group = ["--group", "staff", "--secret-file", "secret"];
    let cases: [(&[&str], &[&str], &str); 7] = [
        (&GOOD[..2], &["--secret-file", "secret"], "--everyone, or --group"),
        (&GOOD, &["--group", GROUP], "exclude each other"),
        (&GOOD[..2], &by_group, "no object ID"),
        (
            &GOOD,
            &["--permission", "User.ReadWrite"],
            "Directory.AccessAsUser.All or User-Pass",
        ),
        (&GOOD, &["--cloud", "mars"], "global, us-gov, us-gov-dod, china"),
        (&GOOD, &["--app-id", "portal"], "no Application (client) ID"),
        (&GOOD, &["--colour", "blue"], "unknown argument: --colour"),
    ];
    assert_named(&Machine::new().await, &cases).await;
}

#[tokio::test]
async fn a_credential_that_cannot_work_is_refused() {
    let machine = Machine::new().await;
    let elliptic = rcgen::KeyPair::generate().unwrap();
    let elliptic = machine.certificate_of("elliptic.crt", &elliptic, 2099);
    let expired = machine.certificate("expired.crt", 2001);
    let issuer = ["--kubernetes-issuer", "https://c.example.com"];
    let no_account = [&issuer[..], &["--kubernetes-subject", "repass"]].concat();
    let cases: [(&[&str], &[&str], &str); 8] = [
        (NO_CREDENTIAL, &[], "exactly one of --certificate"),
        (
            &GOOD,
            &["--managed-identity", GROUP],
            "exactly one of --certificate",
        ),
        (
            NO_CREDENTIAL,
            &["--certificate", "missing.crt"],
            "no certificate in PEM form",
        ),
        (NO_CREDENTIAL, &["--certificate", &expired], "has expired"),
        (NO_CREDENTIAL, &["--certificate", &elliptic], "no RSA key"),
        (NO_CREDENTIAL, &issuer, "--kubernetes-subject"),
        (NO_CREDENTIAL, &no_account, "NAMESPACE:NAME"),
        (NO_CREDENTIAL, &["--managed-identity", "mine"], "no client ID"),
    ];
    assert_named(&machine, &cases).await;
}

#[tokio::test]
async fn somebody_elses_registration_is_left_alone_until_it_is_named() {
    let machine = Machine::new().await;
    let theirs = serde_json::json!({
        "id": "a-1", "appId": "11111111-2222-4333-8444-555555555555", "displayName": "It's ours", "tags": ["theirs"],
    });
    machine.directory.content().applications.push(theirs);
    let named = [&GOOD[..], &["--name", "It's ours"]].concat();
    let ended = machine.register(&named).await;
    assert_eq!(ended.code, Some(1));
    assert!(ended.errors.contains("choose another --name"), "{}", ended.errors);
    assert!(ended.errors.contains("--app-id 11111111"), "{}", ended.errors);
    assert_eq!(machine.directory.content().writes, Vec::<String>::new());

    let taken = [&GOOD[..], &["--app-id", "11111111-2222-4333-8444-555555555555"]].concat();
    Machine::registered(machine.register(&taken).await);
    let applications = machine.directory.content().applications.clone();
    assert_eq!(applications.len(), 1);
    assert_eq!(applications[0]["tags"], serde_json::json!(["repass", "theirs"]));

    let unknown = [&GOOD[..], &["--app-id", "99999999-2222-4333-8444-555555555555"]].concat();
    let ended = machine.register(&unknown).await;
    assert!(ended.errors.contains("no such registration"), "{}", ended.errors);
}

#[tokio::test]
async fn the_wrong_cloud_and_nobody_signed_in_are_noticed() {
    let mut machine = Machine::new().await;
    let ended = machine
        .register(&[&GOOD[..], &["--cloud", "china"]].concat())
        .await;
    assert_eq!(ended.code, Some(1));
    assert!(
        ended.errors.contains("az cloud set --name AzureChinaCloud"),
        "{}",
        ended.errors
    );

    machine.tenant = String::new();
    let ended = machine.register(&GOOD).await;
    assert_eq!(ended.code, Some(1));
    assert!(
        ended.errors.contains("az login --allow-no-subscriptions"),
        "{}",
        ended.errors
    );
}

#[tokio::test]
async fn a_permission_that_the_cloud_does_not_have_is_noticed_before_anything_is_made() {
    let machine = Machine::new().await;
    let scopes = serde_json::json!([{"value": "openid", "id": "1"}, {"value": "profile", "id": "2"},
        {"value": "User.Read", "id": "3"}, {"value": "Directory.AccessAsUser.All", "id": "4"}]);
    machine.directory.content().service_principals[0]["oauth2PermissionScopes"] = scopes;
    let other = [&GOOD[..], &["--permission", "User-PasswordProfile.ReadWrite.All"]].concat();
    let ended = machine.register(&other).await;
    assert_eq!(ended.code, Some(1));
    assert!(ended.errors.contains("choose the other one"), "{}", ended.errors);
    assert_eq!(machine.directory.content().writes, Vec::<String>::new());
}

#[tokio::test]
async fn a_managed_identity_that_is_none_is_noticed() {
    let machine = Machine::new().await;
    let graph = "00000003-0000-0000-c000-000000000000";
    let arguments = [&GOOD[..3], &["--managed-identity", graph]].concat();
    let ended = machine.register(&arguments).await;
    assert_eq!(ended.code, Some(1));
    assert!(
        ended.errors.contains("no managed identity with this client ID"),
        "{}",
        ended.errors
    );
}

#[tokio::test]
async fn a_new_registration_that_graph_does_not_know_yet_is_waited_for() {
    let machine = Machine::new().await;
    machine.directory.content().unknown_for = 2;
    Machine::registered(machine.register(&GOOD).await);
    assert_eq!(machine.directory.content().service_principals.len(), 3);

    // Not for ever.
    let machine = Machine::new().await;
    machine.directory.content().unknown_for = 1000;
    let ended = machine.register(&GOOD).await;
    assert_eq!(ended.code, Some(1));
    assert!(
        ended
            .errors
            .contains("stopped at: create its enterprise application"),
        "{}",
        ended.errors
    );
}

#[tokio::test]
async fn a_missing_role_is_said_at_once_and_the_rest_can_be_done_later() {
    let machine = Machine::new().await;
    machine.directory.content().may_not_consent = true;
    let ended = machine.register(&GOOD).await;
    assert_eq!(ended.code, Some(1));
    assert!(
        ended.errors.contains("stopped at: give admin consent"),
        "{}",
        ended.errors
    );
    assert!(
        ended.errors.contains("deploy/entra/README.md has the roles"),
        "{}",
        ended.errors
    );
    let asked = machine
        .directory
        .content()
        .writes
        .iter()
        .filter(|write| *write == "POST oauth2PermissionGrants")
        .count();
    assert_eq!(asked, 1, "a refusal is not repeated");

    let without = [&GOOD[..], &["--no-consent"]].concat();
    let ended = machine.register(&without).await;
    assert_eq!(ended.code, Some(0), "{}", ended.errors);
    assert!(
        ended.errors.contains("/v2.0/adminconsent?client_id=9b6a2c1d"),
        "{}",
        ended.errors
    );
    assert_eq!(machine.directory.content().applications.len(), 1);
}
