//! `repass demo`: everything in one process, without a single setting.

use crate::support::{ADA, Browser, NEW_PASSWORD, Program};

const ANY_PORTS: [&str; 7] = [
    "demo",
    "--listen",
    "127.0.0.1:0",
    "--emulator-listen",
    "127.0.0.1:0",
    "--admin-listen",
    "127.0.0.1:0",
];

#[tokio::test(flavor = "multi_thread")]
async fn shows_the_main_job_to_whoever_tries_it() {
    // A half-made set-up of the real thing does not disturb it.
    let mut program = Program::start(&ANY_PORTS, &[("REPASS_ENTRA__TENANT", "common")]);
    let addresses = program.ready();
    assert_eq!(
        addresses.keys().collect::<Vec<_>>(),
        ["admin", "emulator", "portal"]
    );
    let line = program.output.iter().find(|line| line.contains(ADA)).unwrap();
    let password = line.split_whitespace().nth(1).unwrap().to_owned();
    assert!(line.contains("the password can be changed here"), "{line}");
    let accounts = program.output.iter().filter(|line| line.contains('@'));
    assert!(accounts.count() >= 8, "{:?}", program.output);
    assert!(
        program
            .output
            .iter()
            .any(|line| line.contains("Nothing here reaches Microsoft"))
    );

    let mut ada = Browser::new(&addresses["portal"]);
    assert_eq!(ada.sign_in(ADA, &password).await.name(), "password");
    let answer = ada.change(&password, NEW_PASSWORD).await;
    assert_eq!(ada.follow(answer).await.outcome(), "changed");
    let page = reqwest::get(format!("{}/health/ready", addresses["admin"]))
        .await
        .unwrap();
    assert_eq!(page.status(), 200);

    program.signal("TERM");
    let ended = program.end();
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(
        ended.output.last().unwrap().starts_with("ready portal="),
        "{ended:?}"
    );
    assert!(!ended.errors.contains(&password) && !ended.errors.contains(NEW_PASSWORD));
}

#[tokio::test(flavor = "multi_thread")]
async fn listens_everywhere_and_is_still_opened_on_localhost() {
    let everywhere = "0.0.0.0:0";
    let mut program = Program::start(
        &[
            "demo",
            "--listen",
            everywhere,
            "--emulator-listen",
            everywhere,
            "--admin-listen",
            everywhere,
        ],
        &[],
    );
    let addresses = program.ready();
    for (name, url) in &addresses {
        assert!(url.starts_with("http://localhost:"), "{name}: {url}");
    }
    let line = program.output.iter().find(|line| line.contains(ADA)).unwrap();
    let password = line.split_whitespace().nth(1).unwrap().to_owned();

    let mut ada = Browser::new(&addresses["portal"]);
    assert_eq!(ada.sign_in(ADA, &password).await.name(), "password");
    let answer = ada.change(&password, NEW_PASSWORD).await;
    assert_eq!(ada.follow(answer).await.outcome(), "changed");
}
