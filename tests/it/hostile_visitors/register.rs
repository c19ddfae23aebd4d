//! The table of known vulnerability classes in `docs/security.md` tells the truth: every test that it names exists, and
//! every test here that carries a name of the field stands in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The names of all test functions below a folder.
fn tests(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            tests(&path, found);
            continue;
        }
        if path.extension().is_none_or(|ending| ending != "rs") {
            continue;
        }
        let text = fs::read_to_string(path).unwrap();
        let lines: Vec<_> = text.lines().map(str::trim).collect();
        for (index, line) in lines.iter().enumerate() {
            let marked = line.starts_with("#[test]") || line.starts_with("#[tokio::test");
            let signature = lines[index..].iter().find_map(|line| line.split_once("fn "));
            if let (true, Some((_, rest))) = (marked, signature) {
                found.extend(rest.split('(').next().map(str::to_owned));
            }
        }
    }
}

/// The rows of the table: class, identifiers, and what holds it.
fn rows() -> Vec<[String; 3]> {
    let text = fs::read_to_string(root().join("docs/security.md")).unwrap();
    let (_, section) = text
        .split_once("## Known vulnerability classes")
        .expect("the section");
    let section = section.split("\n## ").next().unwrap_or_default();
    let lines = section
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| class"));
    lines
        .map(|line| {
            let cells: Vec<_> = line
                .trim_matches('|')
                .split(" | ")
                .map(|cell| cell.trim().to_owned())
                .collect();
            cells
                .try_into()
                .unwrap_or_else(|_| panic!("not three cells: {line}"))
        })
        .collect()
}

#[test]
fn every_test_of_the_table_exists() {
    let mut known = BTreeSet::new();
    for folder in ["src", "tests/it", "emulator/tests"] {
        tests(&root().join(folder), &mut known);
    }
    assert!(known.len() > 150, "{}", known.len());
    let rows = rows();
    assert!(rows.len() >= 20);
    let mut named = BTreeSet::new();
    for [class, identifiers, holds] in &rows {
        assert!(!identifiers.is_empty(), "{class}");
        let tests: Vec<_> = holds.split('`').skip(1).step_by(2).collect();
        let cannot_exist = holds.starts_with("Cannot exist:");
        assert!(cannot_exist || !tests.is_empty(), "nothing holds {class}");
        for test in tests {
            assert!(known.contains(test), "{class} names {test}, which is no test");
            named.insert(test.to_owned());
        }
    }
    for test in known
        .iter()
        .filter(|test| test.starts_with("cve_") || test.starts_with("ghsa_"))
    {
        assert!(named.contains(test), "{test} is not in docs/security.md");
        // Its identifier too, so that whoever looks for it finds it.
        let identifier = test.to_uppercase().replace('_', "-");
        let listed = rows.iter().any(|[_, identifiers, _]| {
            let mut all = identifiers.split(", ").map(|one| one.trim().to_uppercase());
            all.any(|one| identifier.starts_with(&one))
        });
        assert!(listed, "the identifier of {test} is not in docs/security.md");
    }
}
