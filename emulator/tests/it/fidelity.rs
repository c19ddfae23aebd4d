//! Holds `README.md` to the tests, to its own words and to `scripts/probe-tenant`.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a failed set-up should fail the test"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::{Tenant, text};

const CLASSES: [&str; 4] = ["documented", "recorded", "reported", "synthetic"];
const HEADER: [&str; 4] = ["behaviour", "source", "class", "test"];

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn readme() -> String {
    fs::read_to_string(package().join("README.md")).unwrap()
}

/// The text from a heading of the second level to the next.
fn chapter<'r>(readme: &'r str, heading: &str) -> &'r str {
    let start = format!("\n## {heading}\n");
    let (_, rest) = readme
        .split_once(&start)
        .unwrap_or_else(|| panic!("there is no chapter {heading}"));
    rest.split_once("\n## ").map_or(rest, |(chapter, _)| chapter)
}

/// The cells of all rows of its tables, headers and rulers left out; every table has this header.
fn rows(chapter: &str, header: &[&str]) -> Vec<Vec<String>> {
    let lines: Vec<&str> = chapter.lines().collect();
    let mut rows = Vec::new();
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| line.starts_with('|')) {
        let cells = cells(line);
        let is_ruler = |line: &&str| line.starts_with("|---");
        if lines.get(index + 1).is_some_and(is_ruler) {
            assert_eq!(cells, header, "another table");
        } else if !is_ruler(line) {
            assert_eq!(cells.len(), header.len(), "cells of: {line}");
            rows.push(cells);
        }
    }
    rows
}

fn cells(line: &str) -> Vec<String> {
    let inner = line.trim().trim_start_matches('|').trim_end_matches('|');
    let inner = inner.replace("\\|", "\u{0}");
    inner
        .split('|')
        .map(|cell| cell.trim().replace('\u{0}', "|"))
        .collect()
}

/// The classes of a cell like `documented: the number; synthetic: the words`.
fn classes(cell: &str) -> Vec<&str> {
    cell.split("; ")
        .map(|part| part.split_once(": ").map_or(part, |(class, _)| class))
        .collect()
}

/// What is wrong with a row; nothing, if all is well.
fn complaint(row: &[String], keys: &BTreeSet<String>) -> Option<String> {
    let [behaviour, source, class, tests] = row else {
        return Some("not four cells".to_owned());
    };
    if let Some(empty) = HEADER.iter().zip(row).find(|(_, cell)| cell.is_empty()) {
        return Some(format!("`{behaviour}` has no {}", empty.0));
    }
    let classes = classes(class);
    if let Some(unknown) = classes.iter().find(|class| !CLASSES.contains(class)) {
        return Some(format!("`{behaviour}` is of the unknown class `{unknown}`"));
    }
    if (source == "–") != (classes == ["synthetic"]) {
        return Some(format!(
            "`{behaviour}`: what is only synthetic has no source, the rest has one"
        ));
    }
    if let Some(unknown) = source.split(", ").find(|key| *key != "–" && !keys.contains(*key)) {
        return Some(format!("`{behaviour}` has the unknown source `{unknown}`"));
    }
    let Some(tests) = tests.strip_prefix('`').and_then(|tests| tests.strip_suffix('`')) else {
        return Some(format!("`{behaviour}` names no test"));
    };
    let missing = tests.split("`, `").find(|test| !is_a_test(test));
    missing.map(|test| format!("`{behaviour}` names the test {test}, which is not there"))
}

/// `a::b::name` of `tests/it` or, with `tests` before the name, of `src`; or a test of `tests/clients`.
fn is_a_test(test: &str) -> bool {
    let Some((place, name)) = test.rsplit_once("::") else {
        return false;
    };
    if place.starts_with("clients/") {
        return is_a_clients_test(place, name);
    }
    let file = place
        .strip_suffix("::tests")
        .map_or_else(|| file_of("tests/it", place), |place| file_of("src", place));
    file.and_then(|file| fs::read_to_string(file).ok())
        .is_some_and(|text| is_a_rust_test(&text, name))
}

/// `clients/python/test_….py` with a function that pytest runs, or `clients/node/….mjs` with a title as it stands there.
fn is_a_clients_test(file: &str, name: &str) -> bool {
    let path = package().join("tests").join(file);
    let source = fs::read_to_string(&path).unwrap_or_default();
    match path.extension().and_then(|kind| kind.to_str()) {
        Some("py") => {
            file.starts_with("clients/python/test_")
                && name.starts_with("test_")
                && source.contains(&format!("\ndef {name}("))
        }
        Some("mjs") => ['\'', '`'].iter().any(|quote| {
            let call = format!("test({quote}{name}{quote}, ");
            source.lines().any(|line| line.trim_start().starts_with(&call))
        }),
        _ => false,
    }
}

fn file_of(root: &str, module: &str) -> Option<PathBuf> {
    let place = package().join(root).join(module.replace("::", "/"));
    [place.with_extension("rs"), place.join("mod.rs")]
        .into_iter()
        .find(|file| file.is_file())
}

/// Whether a function of this name stands right under a test attribute.
fn is_a_rust_test(text: &str, name: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let starts = [format!("fn {name}("), format!("async fn {name}(")];
    lines.windows(2).any(|pair| {
        let attribute = pair[0] == "#[test]" || pair[0].starts_with("#[tokio::test");
        attribute && starts.iter().any(|start| pair[1].starts_with(start.as_str()))
    })
}

/// The keys of the chapter "Sources".
fn keys(readme: &str) -> BTreeSet<String> {
    rows(chapter(readme, "Sources"), &["key", "what"])
        .iter()
        .flat_map(|row| row[0].split(", ").map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

#[test]
fn every_behaviour_names_its_source_its_class_and_a_test_that_is_there() {
    let readme = readme();
    let keys = keys(&readme);
    let rows = rows(chapter(&readme, "Fidelity"), &HEADER);
    assert!(rows.len() > 100, "only {} rows", rows.len());
    let complaints: Vec<String> = rows.iter().filter_map(|row| complaint(row, &keys)).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    for key in &keys {
        let used = |row: &Vec<String>| row[1].split(", ").any(|used| used == key);
        assert!(rows.iter().any(used), "nothing is from the source {key}");
    }
}

#[test]
fn mistakes_in_the_table_are_found() {
    let keys = keys(&readme());
    let good = "`fidelity::mistakes_in_the_table_are_found`";
    let python = "`clients/python/test_msal.py::test_cancelled`";
    let no_python = python.replace("cancelled", "cancel");
    let node = "`clients/node/msal.mjs::a refresh token outlives the change, but not a revocation`";
    let no_title = node.replace(" change, ", " change ");
    let clients = format!("{python}, {node}, {good}");
    for (row, problem) in [
        (["x", "ERR", "documented: a; synthetic: b", good], None),
        (["x", "ERR", "", good], Some("has no class")),
        (["x", "ERR", "measured", good], Some("unknown class")),
        (["x", "–", "recorded", good], Some("only synthetic")),
        (["x", "ERR", "synthetic", good], Some("only synthetic")),
        (["x", "NOWHERE", "recorded", good], Some("unknown source")),
        (
            ["x", "ERR", "recorded", "`fidelity::complaint`"],
            Some("not there"),
        ),
        (["x", "ERR", "recorded", "`nowhere::a`"], Some("not there")),
        (["x", "ERR", "recorded", "–"], Some("no test")),
        (
            ["x", "ERR", "recorded", "`clients/no.py::test_a`"],
            Some("not there"),
        ),
        (["x", "ERR", "recorded", &no_python], Some("not there")),
        (["x", "ERR", "recorded", &no_title], Some("not there")),
        (["x", "ERR", "recorded", &clients], None),
    ] {
        let found = complaint(&row.map(str::to_owned), &keys);
        match (problem, &found) {
            (None, None) => (),
            (Some(problem), Some(found)) => assert!(found.contains(problem), "{row:?}: {found}"),
            _ => panic!("{row:?}: {found:?}"),
        }
    }
}

#[test]
fn the_probe_asks_what_is_open() {
    let readme = readme();
    let probe = fs::read_to_string(package().join("../scripts/probe-tenant")).unwrap();
    let open = rows(
        chapter(&readme, "Open questions that only a live tenant can settle"),
        &["key", "how", "question", "request"],
    );
    let mut listed = BTreeSet::new();
    for row in &open {
        assert!(row.iter().all(|cell| !cell.is_empty()), "{row:?}");
        let key = row[0].trim_matches('`');
        let call = match row[1].as_str() {
            "read" | "change" => format!("report.question(\"{key}\""),
            "browser" if key == "sign-out" => format!("print(f\"{key}"),
            "browser" => format!("(\"{key}\", {{"),
            "hand" => String::new(),
            other => panic!("{key} is asked in an unknown way: {other}"),
        };
        assert!(probe.contains(&call), "the probe does not ask {key}");
        listed.insert(key);
    }
    for asked in probe.split("report.question(\"").skip(1) {
        let key = asked.split('"').next().unwrap();
        assert!(listed.contains(key), "{key} is not among the open questions");
    }
}

#[tokio::test]
async fn what_is_said_of_the_start_is_what_is_there() {
    let readme = readme();
    let state = Tenant::start().await.state().await;
    let accounts = state["accounts"].as_array().unwrap();
    let listed: Vec<(String, String)> =
        rows(chapter(&readme, "The accounts"), &["name", "password", "shows"])
            .into_iter()
            .map(|row| (row[0].replace('`', ""), row[1].replace('`', "")))
            .collect();
    let there: Vec<(String, String)> = accounts
        .iter()
        .map(|account| (text(account, "upn"), text(account, "password")))
        .collect();
    assert_eq!(listed, there);
    let said = |name: &str| assert!(readme.contains(&format!("`{name}`")), "{name} is not mentioned");
    said(&text(&state["application"], "client_id"));
    said(&text(&state["tenant"], "id"));
    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    for name in names(&state["application"]) {
        if name != "client_id" {
            said(&name);
        }
    }
    for (section, settings) in state["settings"].as_object().unwrap() {
        said(section);
        for name in names(settings) {
            said(&name);
        }
    }
}
