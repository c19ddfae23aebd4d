//! `repass config`.

use super::{settings, start, tenant};
use crate::support::{Ended, Program};

#[tokio::test(flavor = "multi_thread")]
async fn config_shows_what_is_in_force_and_no_secret() {
    let mut settings = settings(&tenant().await);
    settings.push((
        "REPASS_SESSION__SECRET",
        "Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5MTI=".to_owned(),
    ));
    let Ended { code, output, errors } = start("config", &settings).end();
    assert_eq!(code, Some(0), "{errors}");
    let line = |key: &str| -> Vec<_> {
        let found = output.iter().find(|line| line.starts_with(key));
        let found = found.unwrap_or_else(|| panic!("{key}: {output:?}"));
        found.split_whitespace().map(str::to_owned).collect()
    };
    assert_eq!(
        line("entra.client_secret "),
        ["entra.client_secret", "(hidden)", "REPASS_ENTRA__CLIENT_SECRET"]
    );
    assert_eq!(
        line("session.secret "),
        ["session.secret", "(hidden)", "REPASS_SESSION__SECRET"]
    );
    assert_eq!(line("session.idle "), ["session.idle", "10m", "default"]);
    let everything = format!("{output:?}{errors}");
    for (name, value) in settings {
        let secret = name.ends_with("SECRET");
        assert_eq!(everything.contains(&value), !secret, "{name}");
    }
}

#[test]
fn config_lists_problems_and_exits_with_2() {
    let ended = Program::start(&["config", "--config", "/dev/null"], &[]).end();
    assert_eq!((ended.code, ended.output.len()), (Some(2), 0), "{ended:?}");
    assert!(ended.errors.contains("server.public_url"), "{ended:?}");
}
