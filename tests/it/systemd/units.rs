//! The unit files, judged by systemd itself, and by what the portal really asks of the kernel.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use super::{credentials, folder, read, values};
use crate::commands::{settings, tenant};
use crate::support::{ADA, Browser, NEW_PASSWORD, Program, Tenant};

const INSTALLED: &str = "/usr/local/bin/repass";

/// The units as they would be installed, with the program where it is now; removed at the end.
struct Units(PathBuf);

impl Units {
    fn new(name: &str) -> Self {
        let place = std::env::temp_dir().join(format!("repass-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&place);
        fs::create_dir(&place).unwrap();
        for unit in ["repass.service", "repass.socket"] {
            let text = read(unit).replace(INSTALLED, env!("CARGO_BIN_EXE_repass"));
            fs::write(place.join(unit), text).unwrap();
        }
        Self(place)
    }

    fn analyze(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new("systemd-analyze");
        command.args(arguments).current_dir(&self.0);
        command
            .output()
            .expect("systemd-analyze; scripts/test installs it")
    }
}

impl Drop for Units {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn systemd_understands_every_line() {
    let units = Units::new("verify");
    let said = units.analyze(&["verify", "./repass.service", "./repass.socket"]);
    let complaints = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success() && complaints.is_empty(), "{complaints}");
}

#[test]
fn the_exposure_is_below_2() {
    let units = Units::new("security");
    let offline = [
        "security",
        "--offline=true",
        "--no-pager",
        "--threshold=19",
        "./repass.service",
    ];
    let said = units.analyze(&offline);
    let table = String::from_utf8_lossy(&said.stdout);
    assert!(said.status.success(), "{table}");
    assert!(
        table.contains("Overall exposure level for repass.service: 1."),
        "{table}"
    );
}

#[test]
fn a_stop_lasts_longer_than_the_grace() {
    let settings = fs::read_to_string(folder().join("../../config.example.toml")).unwrap();
    let grace = settings
        .lines()
        .find_map(|line| line.strip_prefix("#shutdown_grace = \""))
        .unwrap();
    let seconds = |text: &str| text.trim_end_matches(['s', '"']).parse::<u32>().unwrap();
    assert!(seconds(&values("TimeoutStopSec")[0]) >= seconds(grace) + 10);
}

#[test]
fn the_readme_installs_what_the_units_ask_for() {
    let readme = read("README.md");
    for file in fs::read_dir(folder()).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        assert!(
            name == "README.md" || readme.contains(&format!("]({name})")),
            "{name}"
        );
    }
    for (name, file) in credentials() {
        assert!(readme.contains(&name) && readme.contains(&file), "{name} {file}");
    }
    let start = &values("ExecStart")[0];
    assert_eq!(
        start,
        &format!("{INSTALLED} serve --config /etc/repass/config.toml")
    );
    assert!(readme.contains(INSTALLED) && readme.contains("/etc/repass/config.toml"));
}

/// The groups of system calls that systemd knows, each with its members.
fn groups() -> BTreeMap<String, Vec<String>> {
    let output = Command::new("systemd-analyze")
        .args(["--no-pager", "syscall-filter"])
        .output()
        .unwrap();
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut group = String::new();
    for line in String::from_utf8(output.stdout).unwrap().lines() {
        match line.strip_prefix("    ") {
            Some(member) if !member.starts_with('#') => {
                groups.entry(group.clone()).or_default().push(member.to_owned());
            }
            None if line.starts_with('@') => line.clone_into(&mut group),
            _ => {}
        }
    }
    groups
}

fn expand(name: &str, groups: &BTreeMap<String, Vec<String>>) -> BTreeSet<String> {
    let Some(members) = groups.get(name) else {
        return BTreeSet::from([name.to_owned()]);
    };
    members.iter().flat_map(|member| expand(member, groups)).collect()
}

/// What the unit lets the portal call: `SystemCallFilter=` with a list, less those with a tilde.
fn allowed() -> BTreeSet<String> {
    let groups = groups();
    let mut allowed = BTreeSet::new();
    for line in values("SystemCallFilter") {
        for name in line.trim_start_matches('~').split(' ') {
            let calls = expand(name, &groups);
            assert!(calls.len() > 1, "{name}");
            if line.starts_with('~') {
                allowed.retain(|call| !calls.contains(call));
            } else {
                allowed.extend(calls);
            }
        }
    }
    allowed
}

/// The lines of a trace, without those that only say how a call ended.
fn calls(trace: &str) -> Vec<(&str, &str)> {
    let lines = trace.lines().filter_map(|line| line.split_once(' '));
    let calls = lines.filter_map(|(_, call)| call.trim_start().split_once('('));
    calls
        .filter(|(name, _)| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_change_needs_nothing_that_the_unit_forbids() {
    let units = Units::new("trace");
    let trace = units.0.join("trace");
    let emulator = tenant().await;
    let tenant = Tenant::of(&emulator);
    let mut command = Command::new("strace");
    // -D: the process that is started is the portal, and strace stands beside it.
    command
        .args(["-f", "-D", "-o"])
        .arg(&trace)
        .arg(env!("CARGO_BIN_EXE_repass"));
    command
        .args(["serve", "--config", "/dev/null"])
        .env_clear()
        .envs(settings(&emulator));
    command.env("PATH", std::env::var_os("PATH").unwrap());
    let mut program = Program::spawn(command);
    let mut ada = Browser::behind_proxy(&program.ready()["portal"], "http://localhost:8080");
    let password = tenant.password(ADA).await;
    assert_eq!(ada.sign_in(ADA, &password).await.name(), "password");
    let answer = ada.change(&password, NEW_PASSWORD).await;
    assert_eq!(ada.follow(answer).await.outcome(), "changed");
    program.signal("HUP");
    program.signal("TERM");
    assert_eq!(program.end().code, Some(0));
    let began = Instant::now();
    let trace = loop {
        let text = fs::read_to_string(&trace).unwrap();
        if text.trim_end().ends_with("+++ exited with 0 +++") {
            break text;
        }
        assert!(began.elapsed() < Duration::from_mins(1), "strace does not end");
    };

    let calls = calls(&trace);
    let used: BTreeSet<_> = calls.iter().map(|(name, _)| (*name).to_owned()).collect();
    for expected in ["execve", "socket", "accept4", "epoll_wait"] {
        assert!(used.contains(expected), "{expected} is not in {used:?}");
    }
    let forbidden: Vec<_> = used.difference(&allowed()).cloned().collect();
    assert!(forbidden.is_empty(), "{forbidden:?}");
    let families = values("RestrictAddressFamilies");
    for (name, arguments) in calls {
        // MemoryDenyWriteExecute=
        let both = arguments.contains("PROT_WRITE") && arguments.contains("PROT_EXEC");
        assert!(!both, "{name}({arguments}");
        if name == "socket" {
            let family = arguments.split(',').next().unwrap();
            assert!(
                families[0].split(' ').any(|allowed| allowed == family),
                "{name}({arguments}"
            );
        }
    }
}
