//! The house, held to its plan: who may import whom.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Every module of `src/` and what it may import, from the ground up: nobody imports from a line below their own.
const MAY_IMPORT: [(&str, &[&str]); 27] = [
    ("clock", &[]),
    ("random", &[]),
    ("limits", &[]),
    ("certificates", &[]),
    ("languages", &[]),
    ("config", &["languages"]),
    ("branding", &["config"]),
    ("files", &[]),
    ("telemetry", &["config"]),
    ("http", &["limits", "config"]),
    ("graph", &["limits", "config", "http", "telemetry"]),
    ("sealing", &["config", "random"]),
    ("store", &["clock", "config", "random", "sealing", "telemetry"]),
    ("sessions", &["clock", "graph", "sealing", "store", "telemetry"]),
    ("attempts", &["clock", "config", "random", "sealing", "store"]),
    ("notices", &["clock", "config", "http", "telemetry"]),
    (
        "sign_in",
        &[
            "limits",
            "certificates",
            "clock",
            "config",
            "graph",
            "http",
            "random",
            "sessions",
        ],
    ),
    (
        "password",
        &[
            "limits",
            "attempts",
            "clock",
            "config",
            "files",
            "graph",
            "http",
            "notices",
            "random",
            "sealing",
            "sessions",
            "store",
            "telemetry",
        ],
    ),
    ("texts", &["languages", "password", "sign_in"]),
    (
        "web",
        &[
            "limits",
            "attempts",
            "branding",
            "clock",
            "config",
            "graph",
            "languages",
            "notices",
            "password",
            "random",
            "sealing",
            "sessions",
            "sign_in",
            "store",
            "telemetry",
            "texts",
        ],
    ),
    (
        "routes",
        &[
            "limits",
            "config",
            "graph",
            "languages",
            "notices",
            "password",
            "sealing",
            "sessions",
            "sign_in",
            "store",
            "texts",
            "web",
        ],
    ),
    (
        "app",
        &[
            "attempts",
            "branding",
            "clock",
            "config",
            "files",
            "graph",
            "http",
            "notices",
            "password",
            "random",
            "routes",
            "sealing",
            "sessions",
            "sign_in",
            "store",
            "telemetry",
            "texts",
            "web",
        ],
    ),
    (
        "server",
        &["limits", "app", "certificates", "clock", "config", "files", "web"],
    ),
    (
        "commands",
        &[
            "app",
            "clock",
            "config",
            "graph",
            "http",
            "limits",
            "random",
            "server",
            "sign_in",
            "telemetry",
        ],
    ),
    // Not part of any build of the portal: it reaches into every parser.
    (
        "fuzzing",
        &[
            "clock", "config", "graph", "random", "routes", "sessions", "sign_in", "web",
        ],
    ),
    ("lib", &[]),
    ("main", &[]),
];

/// The modules in which there is no HTTP server: decisions live where there is no request.
const WITHOUT_AXUM: [&str; 15] = [
    "languages",
    "limits",
    "attempts",
    "branding",
    "clock",
    "config",
    "files",
    "graph",
    "http",
    "notices",
    "password",
    "random",
    "sessions",
    "sign_in",
    "texts",
];

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below a folder, with its text. The walks in a browser and in containers, the chart's checks, and the clients
/// in front of the stand-in, are written in other languages.
pub(crate) fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let foreign = [
            "tests/browser",
            "tests/charts",
            "tests/container",
            "tests/clients",
        ];
        if foreign.iter().any(|end| path.ends_with(end)) {
            continue;
        }
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    assert!(!found.is_empty(), "{}", folder.display());
    found
}

/// The file's text without comments, which may name anything.
pub(crate) fn code(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The first segments behind each `crate::`, also of a group in braces.
fn imports(code: &str) -> BTreeSet<String> {
    let word = |text: &str| -> String {
        let letters = text.trim_start().chars();
        letters
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
            .collect()
    };
    let mut found = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        let Some(group) = rest.strip_prefix('{') else {
            found.insert(word(rest));
            continue;
        };
        let mut depth = 0;
        let mut start = 0;
        for (at, letter) in group.char_indices() {
            match letter {
                ',' | '}' if depth == 0 => {
                    found.insert(word(&group[start..at]));
                    start = at + 1;
                }
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if letter == '}' && depth == 0 && start == at + 1 {
                break;
            }
        }
    }
    found.remove("");
    found
}

/// The module of a file in `src/`.
fn module(path: &Path) -> String {
    let inside = path.strip_prefix(root().join("src")).unwrap();
    let first = inside.iter().next().unwrap().to_str().unwrap();
    first.trim_end_matches(".rs").to_owned()
}

#[test]
fn imports_are_read_as_they_are_written() {
    let text = "use crate::{\n    graph::{Account, Home},\n    texts::words,\n};\nfn f() { crate::web::html() }\nuse crate::app;";
    let expected = ["app", "graph", "texts", "web"].map(str::to_owned);
    assert_eq!(imports(text), BTreeSet::from(expected));
}

#[test]
fn imports_go_one_way() {
    let mut above: BTreeSet<&str> = BTreeSet::new();
    for (name, allowed) in MAY_IMPORT {
        for module in allowed {
            assert!(
                above.contains(module),
                "{name} may not import {module}: it stands below"
            );
        }
        above.insert(name);
    }
    let allowed: BTreeMap<_, _> = MAY_IMPORT.into_iter().collect();
    for (path, text) in files(&root().join("src")) {
        let name = module(&path);
        let Some(allowed) = allowed.get(name.as_str()) else {
            panic!("{name} is not in the plan")
        };
        for import in imports(&code(&text)) {
            assert!(
                import == name || allowed.contains(&import.as_str()),
                "{} imports {import}, which the plan does not allow {name}",
                path.display()
            );
        }
        // A way around `crate::` at the front door of a module.
        let is_door = path.ends_with(format!("{name}.rs")) || path.ends_with(format!("{name}/mod.rs"));
        let climbs = text
            .lines()
            .any(|line| line.starts_with("use super::") || line.starts_with("pub use super::"));
        assert!(!(is_door && climbs), "{} imports by super", path.display());
    }
}

#[test]
fn decisions_know_no_web_server() {
    for (path, text) in files(&root().join("src")) {
        if WITHOUT_AXUM.contains(&module(&path).as_str()) {
            let code = code(&text);
            assert!(!code.contains("axum::"), "{}", path.display());
            assert!(!code.contains("tower_http::"), "{}", path.display());
        }
    }
}
