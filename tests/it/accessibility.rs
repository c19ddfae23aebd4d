//! `docs/accessibility.md`, held to WCAG 2.2 and to the tests: a line for each criterion, and a test that is there for each
//! line that claims something.

use std::fs;
use std::path::{Path, PathBuf};

/// The criteria of each level, in the order of the recommendation (<https://www.w3.org/TR/WCAG22/>).
const A: &str = "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 \
                 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2";
const AA: &str = "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 \
                  3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3";
/// Those that EN 301 549 V3.2.1 does not have, because it follows WCAG 2.1.
const NEW: [&str; 6] = ["2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"];

struct Line {
    clause: String,
    criterion: String,
    conformance: String,
    remark: String,
    tests: Vec<String>,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn document() -> String {
    fs::read_to_string(root().join("docs/accessibility.md")).unwrap()
}

/// What stands in backticks.
fn quoted(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The lines of the table of a level.
fn level(document: &str, heading: &str) -> Vec<Line> {
    let (_, rest) = document.split_once(&format!("\n## {heading}\n")).unwrap();
    let chapter = rest.split("\n## ").next().unwrap();
    let rows = chapter.lines().filter(|line| line.starts_with('|')).skip(2);
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [clause, criterion, conformance, remark, tests] = cells.try_into().expect(row);
        Line {
            clause: clause.to_owned(),
            criterion: criterion.split(' ').next().unwrap().to_owned(),
            conformance: conformance.to_owned(),
            remark: remark.to_owned(),
            tests: quoted(tests),
        }
    })
    .collect()
}

/// Whether `file.test.mjs: title` is the beginning of a title in that file, or a name is that of a test in Rust.
fn is_there(test: &str) -> bool {
    let Some((file, title)) = test.split_once(": ") else {
        let function = format!("fn {test}()");
        return ["src", "tests/it"]
            .iter()
            .any(|folder| some_file_has(&root().join(folder), &function));
    };
    let script = fs::read_to_string(root().join("tests/browser").join(file)).unwrap_or_default();
    let openings = ["test(\"", "test(`", "test.describe(\""];
    openings
        .iter()
        .any(|opening| script.contains(&format!("{opening}{title}")))
}

fn some_file_has(folder: &Path, text: &str) -> bool {
    fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return some_file_has(&path, text);
        }
        path.extension().is_some_and(|end| end == "rs") && fs::read_to_string(&path).unwrap().contains(text)
    })
}

#[test]
fn every_criterion_has_a_line_in_its_place() {
    let document = document();
    for (heading, criteria) in [("Level A", A), ("Level AA", AA)] {
        let lines = level(&document, heading);
        let found: Vec<&str> = lines.iter().map(|line| line.criterion.as_str()).collect();
        assert_eq!(
            found,
            criteria.split_whitespace().collect::<Vec<_>>(),
            "{heading}"
        );
        for line in lines {
            let clause = if NEW.contains(&line.criterion.as_str()) {
                "–".to_owned()
            } else {
                format!("9.{}", line.criterion)
            };
            assert_eq!(line.clause, clause);
            assert!(line.remark.len() > 10, "{}", line.criterion);
        }
    }
}

#[test]
fn every_claim_names_a_test_that_is_there() {
    let document = document();
    for line in ["Level A", "Level AA"]
        .iter()
        .flat_map(|heading| level(&document, heading))
    {
        match line.conformance.as_str() {
            "Supports" | "Partially supports" => assert!(!line.tests.is_empty(), "{}", line.criterion),
            "Not applicable" => {}
            other => panic!("{}: {other}", line.criterion),
        }
    }
    let tests: Vec<String> = quoted(&document)
        .into_iter()
        .filter(|text| text.contains(".test.mjs: ") || text.starts_with("every_"))
        .collect();
    assert!(tests.len() > 50, "{tests:#?}");
    for test in tests {
        assert!(is_there(&test), "{test}");
    }
}

#[test]
fn a_test_that_is_gone_is_found_out() {
    assert!(is_there("states.test.mjs: each state") && is_there("a_test_that_is_gone_is_found_out"));
    for gone in [
        "states.test.mjs: each stone",
        "stones.test.mjs: each state",
        "a_test_that_was_never_there",
    ] {
        // The name stands in this file, and is no function of it.
        assert!(!is_there(gone), "{gone}");
    }
}
