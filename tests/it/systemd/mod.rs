//! `deploy/systemd/`: the units are what systemd understands and what the portal can live with, and the portal can be
//! started as they start it. There is no systemd here that could run them as a whole.

mod activation;
mod units;

use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/systemd")
}

fn read(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

/// The values of a key in the service, in order.
fn values(key: &str) -> Vec<String> {
    let unit = read("repass.service");
    let lines = unit.lines().filter_map(|line| line.split_once('='));
    lines
        .filter(|(found, _)| *found == key)
        .map(|(_, value)| value.to_owned())
        .collect()
}

/// The credentials in the service, also those that are switched off: name and file.
fn credentials() -> Vec<(String, String)> {
    let switched_off = values("#LoadCredential");
    let all = values("LoadCredential").into_iter().chain(switched_off);
    let pair = |line: String| {
        let (name, file) = line.split_once(':').unwrap();
        (name.to_owned(), file.to_owned())
    };
    all.map(pair).collect()
}
