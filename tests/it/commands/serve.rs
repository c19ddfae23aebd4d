//! `repass serve` and `repass healthcheck`.

use super::{readiness, set, settings, start, tenant, unreachable_authority};
use crate::support::Program;

#[tokio::test(flavor = "multi_thread")]
async fn serves_until_it_is_told_to_stop() {
    let tenant = tenant().await;
    for signal in ["TERM", "INT"] {
        let mut program = start("serve", &settings(&tenant));
        let addresses = program.ready();
        assert_eq!(addresses.keys().collect::<Vec<_>>(), ["admin", "portal"]);
        for url in addresses.values() {
            assert!(
                url.starts_with("http://localhost:") && !url.ends_with(":0"),
                "{url}"
            );
        }
        let page = reqwest::get(&addresses["portal"]).await.unwrap();
        assert_eq!(page.status(), 200);
        let page = reqwest::get(format!("{}/health/live", addresses["admin"]))
            .await
            .unwrap();
        assert_eq!(page.status(), 200);
        while readiness(&addresses["admin"]).await != 200 {}

        program.signal(signal);
        let ended = program.end();
        assert_eq!(ended.code, Some(0), "{ended:?}");
        let [ready] = ended.output.as_slice() else {
            panic!("{ended:?}")
        };
        assert!(ready.starts_with("ready portal=http://localhost:"), "{ready}");
        assert!(ended.errors.lines().count() > 1, "{ended:?}");
        for line in ended.errors.lines() {
            let record: serde_json::Value = serde_json::from_str(line).expect(line);
            assert!(
                record["level"].is_string() && record["timestamp"].is_string(),
                "{line}"
            );
        }
        assert!(!ended.errors.contains(&tenant.client_secret()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hang_up_does_not_end_it() {
    let tenant = tenant().await;
    let mut program = start("serve", &settings(&tenant));
    let addresses = program.ready();
    program.signal("HUP");
    let page = reqwest::get(&addresses["portal"]).await.unwrap();
    assert_eq!(page.status(), 200);
    program.signal("TERM");
    assert_eq!(program.end().code, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn starts_while_microsoft_cannot_be_reached() {
    let mut settings = settings(&tenant().await);
    set(&mut settings, "REPASS_ENTRA__TENANT", "contoso.example");
    set(
        &mut settings,
        "REPASS_ENTRA__AUTHORITY",
        unreachable_authority().await,
    );
    let mut program = start("serve", &settings);
    let addresses = program.ready();
    let page = reqwest::get(&addresses["portal"]).await.unwrap();
    assert_eq!(page.status(), 200);
    let page = reqwest::get(format!("{}/sign-in", addresses["portal"]))
        .await
        .unwrap();
    assert_eq!(page.status(), 503);
    assert!(
        page.text()
            .await
            .unwrap()
            .contains("data-reason=\"microsoft_unavailable\"")
    );
    assert_eq!(readiness(&addresses["admin"]).await, 503);
    program.signal("TERM");
    assert_eq!(program.end().code, Some(0));
}

#[test]
fn bad_settings_are_listed_all_at_once_with_their_remedies() {
    let program = Program::start(
        &["serve", "--config", "/dev/null"],
        &[
            ("REPASS_SERVER__PUBLIC_URL", "ftp://example"),
            ("REPASS_SESSION__IDLE", "2h"),
            ("REPASS_ENTRA__TENANT", "common"),
            ("REPASS_ENTRA__CLIENT_SECRET", "canary with a space"),
            ("REPASS_NO__SUCH_KEY", "1"),
        ],
    );
    let ended = program.end();
    assert_eq!((ended.code, ended.output.len()), (Some(2), 0), "{ended:?}");
    let problems: Vec<_> = ended.errors.split("\n\n").collect();
    for key in [
        "server.public_url",
        "session.idle",
        "entra.tenant",
        "entra.client_id",
        "entra.client_secret",
        "repass_no__such_key",
    ] {
        let problem = problems.iter().find(|text| text.to_lowercase().contains(key));
        let problem = problem.unwrap_or_else(|| panic!("{key} is not in {}", ended.errors));
        assert!(problem.contains("  hint: "), "{problem}");
    }
    assert!(!ended.errors.contains("canary"), "{}", ended.errors);
}

#[test]
fn bad_arguments_exit_with_2() {
    for arguments in [&["serve", "--no-such-flag"][..], &["nonsense"], &[]] {
        let ended = Program::start(arguments, &[]).end();
        assert_eq!((ended.code, ended.output.len()), (Some(2), 0), "{ended:?}");
        assert!(ended.errors.contains("Usage:"), "{ended:?}");
    }
    let missing = Program::start(&["serve", "--config", "/no/such/file.toml"], &[]).end();
    assert_eq!(missing.code, Some(2), "{missing:?}");
    assert!(missing.errors.contains("/no/such/file.toml"));
}

/// systemd starts the portal anew after 1, and leaves it after 2: trying again does not mend a setting.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_cannot_be_used_is_a_bad_setting() {
    let tenant = tenant().await;
    let missing = "/no/such/folder/file";
    for (names, key) in [
        (
            &[
                "REPASS_ENTRA__CLIENT_CERTIFICATE_FILE",
                "REPASS_ENTRA__CLIENT_KEY_FILE",
            ][..],
            "entra.client_",
        ),
        (
            &["REPASS_ENTRA__FEDERATED_TOKEN_FILE"],
            "entra.federated_token_file",
        ),
        (
            &[
                "REPASS_SERVER__TLS_CERTIFICATE_FILE",
                "REPASS_SERVER__TLS_KEY_FILE",
            ],
            "server.tls_certificate_file",
        ),
        (&["REPASS_HTTP__CA_FILE"], "http.ca_file"),
        (
            &["REPASS_PASSWORD__BANNED_WORDS_FILE"],
            "password.banned_words_file",
        ),
        (&["REPASS_NOTICES__AUDIT_FILE"], "notices.audit_file"),
        (&["REPASS_BRANDING__LOGO_FILE"], "branding.logo_file"),
        (&["REPASS_BRANDING__TEXTS_DIR"], "branding.texts_dir"),
    ] {
        let mut settings = settings(&tenant);
        if key.starts_with("entra.") {
            settings.retain(|(name, _)| *name != "REPASS_ENTRA__CLIENT_SECRET");
        }
        settings.extend(names.iter().map(|name| (*name, missing.to_owned())));
        let ended = start("serve", &settings).end();
        assert_eq!((ended.code, ended.output.len()), (Some(2), 0), "{key}: {ended:?}");
        assert!(ended.errors.contains(key), "{key}: {ended:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_that_is_taken_is_a_failure_at_run_time() {
    let tenant = tenant().await;
    let mut settings = settings(&tenant);
    set(
        &mut settings,
        "REPASS_SERVER__LISTEN",
        tenant.address().to_string(),
    );
    let ended = start("serve", &settings).end();
    assert_eq!((ended.code, ended.output.len()), (Some(1), 0), "{ended:?}");
    assert!(ended.errors.contains(&tenant.address().to_string()), "{ended:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn healthcheck_says_whether_the_portal_is_ready() {
    let tenant = tenant().await;
    let mut own = settings(&tenant);
    let mut program = start("serve", &own);
    let admin = program.ready()["admin"].clone();
    while readiness(&admin).await != 200 {}
    let listen = |admin: &str| admin.replace("http://localhost", "127.0.0.1");
    set(&mut own, "REPASS_SERVER__ADMIN_LISTEN", listen(&admin));
    let ended = start("healthcheck", &own).end();
    assert_eq!(ended.code, Some(0), "{ended:?}");

    // Nobody is there any more.
    program.signal("TERM");
    assert_eq!(program.end().code, Some(0));
    let ended = start("healthcheck", &own).end();
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(
        ended.errors.starts_with("not ready: no answer from 127.0.0.1:"),
        "{ended:?}"
    );

    // Somebody is, but not ready.
    let mut early = settings(&tenant);
    set(&mut early, "REPASS_ENTRA__TENANT", "contoso.example");
    set(
        &mut early,
        "REPASS_ENTRA__AUTHORITY",
        unreachable_authority().await,
    );
    let mut program = start("serve", &early);
    set(
        &mut early,
        "REPASS_SERVER__ADMIN_LISTEN",
        listen(&program.ready()["admin"]),
    );
    let ended = start("healthcheck", &early).end();
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(
        ended.errors.contains("waiting for the first discovery"),
        "{ended:?}"
    );

    let ended = Program::start(&["healthcheck", "--config", "/dev/null"], &[]).end();
    assert_eq!(ended.code, Some(1), "{ended:?}");
}
