//! docs/translate.md, step by step, in a copy of `locales/`: the commands that are run are those of the document.
#![expect(clippy::unwrap_used, reason = "a failed set-up should fail the test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use translations::{Direction, Locale, SOURCE, problems, pseudo};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The commands in the document, in their order.
fn commands() -> Vec<String> {
    let text = fs::read_to_string(root().join("docs/translate.md")).unwrap();
    let blocks = text.split("```sh\n").skip(1);
    let blocks = blocks.filter_map(|rest| rest.split("```").next());
    let lines = blocks.flat_map(str::lines).map(|line| line.trim().to_owned());
    lines.filter(|line| !line.is_empty()).collect()
}

/// A copy of `locales/` that goes with the value.
struct Copy(PathBuf);

impl Copy {
    fn new() -> Self {
        let copy = std::env::temp_dir().join(format!("locales-{}", std::process::id()));
        for locale in fs::read_dir(root().join("locales")).unwrap() {
            let from = locale.unwrap().path();
            let to = copy.join(from.file_name().unwrap());
            fs::create_dir_all(&to).unwrap();
            for file in fs::read_dir(from).unwrap() {
                let file = file.unwrap().path();
                fs::copy(&file, to.join(file.file_name().unwrap())).unwrap();
            }
        }
        Self(copy)
    }

    /// What the script does with the rest of a command.
    fn run(&self, command: &str) -> (bool, String) {
        let arguments = command.strip_prefix("scripts/translations").unwrap();
        let Output {
            status,
            stdout,
            stderr,
        } = Command::new(env!("CARGO_BIN_EXE_translations"))
            .arg("--locales")
            .arg(&self.0)
            .args(arguments.split_whitespace())
            .output()
            .unwrap();
        let said = String::from_utf8(stdout).unwrap() + &String::from_utf8(stderr).unwrap();
        (status.success(), said)
    }

    /// Every file of a language, changed.
    fn edit(&self, tag: &str, change: impl Fn(&str) -> String) {
        for file in fs::read_dir(self.0.join(tag)).unwrap() {
            let file = file.unwrap().path();
            let text = fs::read_to_string(&file).unwrap();
            fs::write(&file, change(&text)).unwrap();
        }
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

#[test]
fn the_steps_of_the_document_make_a_language() {
    let commands = commands();
    let [begin, check, look, missing] = commands.as_slice() else {
        panic!("the document has other commands: {commands:#?}");
    };
    assert_eq!(look, "cargo run -- demo");
    let copy = Copy::new();
    let tag = begin.split_whitespace().nth(2).unwrap();
    // Somebody may have taken these steps since.
    fs::remove_dir_all(copy.0.join(tag)).unwrap_or_default();

    let (fine, said) = copy.run(begin);
    assert!(fine, "{said}");
    let (again, said) = copy.run(begin);
    assert!(!again, "a language was begun twice: {said}");

    // Nothing is translated yet.
    let (fine, said) = copy.run(check);
    assert!(
        !fine && said.contains("is still in English") && said.contains(&format!("{tag} ")),
        "{said}"
    );
    copy.edit(tag, |text| pseudo(text, Direction::Ltr));
    let (fine, said) = copy.run(check);
    assert!(fine && said.contains(", complete"), "{said}");

    // English goes on.
    copy.edit(tag, |text| text.replace("help-title = ", "old-title = "));
    let (fine, said) = copy.run(check);
    assert!(
        !fine && said.contains("help-title is missing") && said.contains("old-title is not in English"),
        "{said}"
    );
    let (fine, said) = copy.run(missing);
    assert!(!fine && said.contains("help-title = Help\n"), "{said}");

    // The build asks the same questions.
    let english = Locale::read(&copy.0, SOURCE).unwrap();
    let started = Locale::read(&copy.0, tag).unwrap();
    assert_eq!(problems(&english, &started).len(), 2);
}

#[test]
fn every_language_of_the_portal_is_complete() {
    let locales = Locale::read_all(&root().join("locales")).unwrap();
    let english = locales.iter().find(|locale| locale.tag == SOURCE).unwrap();
    for locale in &locales {
        assert_eq!(problems(english, locale), [], "{}", locale.tag);
    }
}

#[test]
fn wrong_commands_are_explained() {
    let copy = Copy(std::env::temp_dir().join(format!("no-locales-{}", std::process::id())));
    fs::create_dir_all(copy.0.join(SOURCE)).unwrap();
    for command in [
        "new",
        "new sv_SE x",
        "new english x",
        "missing",
        "missing xx",
        "xx",
        "new ../x y",
    ] {
        let (fine, said) = copy.run(&format!("scripts/translations {command}"));
        assert!(!fine && !said.is_empty(), "{command}: {said}");
    }
    let (fine, said) = copy.run("scripts/translations --help");
    assert!(fine && said.starts_with("usage: "), "{said}");
}
