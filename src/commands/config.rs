//! `repass config`: the settings in force, where each came from, secrets hidden.

use std::{
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use crate::config::{Config, Env, Loaded};

/// Writes the settings to `out`, warnings and problems to `err`; exits with 2 where there are problems.
pub fn run(path: Option<&Path>, env: &dyn Env, out: &mut dyn Write, err: &mut dyn Write) -> ExitCode {
    let (written, exit) = match Config::load(path, env) {
        Ok(loaded) => (write_settings(&loaded, out, err), ExitCode::SUCCESS),
        Err(problems) => (write!(err, "{problems}"), ExitCode::from(2)),
    };
    // A reader that went away (`repass config | head`) has seen what it wanted.
    if written.is_err() { ExitCode::FAILURE } else { exit }
}

fn write_settings(loaded: &Loaded, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<()> {
    for warning in &loaded.warnings {
        writeln!(err, "warning: {warning}")?;
    }
    let width =
        |text: &dyn Fn(&crate::config::InForce) -> usize| loaded.origins.iter().map(text).max().unwrap_or(0);
    let keys = width(&|setting| setting.key.len());
    let values = width(&|setting| shown(setting.shown.as_deref()).chars().count()).min(60);
    for setting in &loaded.origins {
        let value = shown(setting.shown.as_deref());
        writeln!(out, "{:keys$}  {value:values$}  {}", setting.key, setting.origin)?;
    }
    Ok(())
}

/// Nothing set, and an empty list, are the same to people.
fn shown(value: Option<&str>) -> &str {
    value.filter(|value| !value.is_empty()).unwrap_or("-")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn run_with(variables: &[(&str, &str)]) -> (ExitCode, String, String) {
        let env: BTreeMap<String, String> = variables
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        // A file that is empty, so that no settings of the machine are found.
        let exit = run(Some(Path::new("/dev/null")), &env, &mut out, &mut err);
        (
            exit,
            String::from_utf8(out).unwrap(),
            String::from_utf8(err).unwrap(),
        )
    }

    #[test]
    fn shows_every_setting_with_its_origin_and_no_secret() {
        let (exit, out, err) = run_with(&[
            ("REPASS_SERVER__PUBLIC_URL", "http://localhost:8080"),
            ("REPASS_ENTRA__TENANT", "contoso.com"),
            ("REPASS_ENTRA__CLIENT_ID", "6731de76-14a6-49ae-97bc-6eba6914391e"),
            ("REPASS_ENTRA__CLIENT_SECRET", "canary"),
        ]);
        assert_eq!(exit, ExitCode::SUCCESS);
        assert!(err.starts_with("warning: server.public_url: plain http"), "{err}");
        let line = |key: &str| {
            out.lines()
                .find(|line| line.starts_with(key))
                .unwrap()
                .split_whitespace()
                .collect::<Vec<_>>()
        };
        assert_eq!(
            line("server.listen "),
            ["server.listen", "127.0.0.1:8080", "default"]
        );
        assert_eq!(
            line("entra.client_secret"),
            ["entra.client_secret", "(hidden)", "REPASS_ENTRA__CLIENT_SECRET"]
        );
        assert_eq!(line("http.proxy"), ["http.proxy", "-", "default"]);
        assert!(!out.contains("canary"));
    }

    #[test]
    fn lists_the_problems_and_exits_with_2() {
        let (exit, out, err) = run_with(&[]);
        assert_eq!((exit, out.as_str()), (ExitCode::from(2), ""));
        assert!(
            err.starts_with("4 problems in the settings\n\nserver.public_url: is missing\n  hint: "),
            "{err}"
        );
    }
}
