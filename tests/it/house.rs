//! House rules that a reader would have to count for: how long a file may be, that each says what it is for, and that the
//! stand-in and the portal do not know each other.

use std::fs;

use crate::architecture::{code, files, root};

#[test]
fn the_stand_in_knows_nothing_of_the_portal() {
    for (path, text) in files(&root().join("emulator/src")) {
        assert!(
            !text.to_ascii_lowercase().contains("repass"),
            "{}",
            path.display()
        );
    }
    let manifest = fs::read_to_string(root().join("emulator/Cargo.toml")).unwrap();
    assert!(!manifest.to_ascii_lowercase().contains("repass"));
}

#[test]
fn the_portal_knows_the_stand_in_only_for_the_demonstration() {
    for (path, text) in files(&root().join("src")) {
        let for_it = path.ends_with("commands/demo.rs");
        assert!(
            for_it || !code(&text).contains("entra_emulator"),
            "{}",
            path.display()
        );
    }
}

#[test]
fn every_file_says_what_it_is_for_and_is_short() {
    for folder in [
        "src",
        "emulator/src",
        "translations/src",
        "tests",
        "emulator/tests",
        "translations/tests",
    ] {
        for (path, text) in files(&root().join(folder)) {
            let opening = text.lines().next().unwrap_or_default();
            assert!(
                opening.starts_with("//! ") && opening.len() > 10,
                "{}",
                path.display()
            );
            let lines = text.lines().count();
            assert!(lines <= 300, "{} has {lines} lines", path.display());
        }
    }
    let main = fs::read_to_string(root().join("src/main.rs")).unwrap();
    assert!(main.lines().count() <= 100);
}
