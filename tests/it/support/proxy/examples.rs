//! The files that a proxy is started with: the examples of `deploy/proxies/`, letter for letter but for a list of literals.

use std::fs;
use std::path::Path;

use super::{Folder, Form, Kind};

/// Writes the machine's settings, and the examples with every literal replaced.
pub(super) fn write(
    kind: &Kind,
    form: Form,
    folder: &Folder,
    literals: &[(&str, &str)],
    fill: &dyn Fn(&str) -> String,
) {
    for (name, text) in kind.machine {
        folder.write(name, &fill(text));
    }
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/proxies");
    let mut texts: Vec<_> = kind
        .examples
        .iter()
        .map(|(example, name)| {
            let path = place.join(example.replace("{form}", form.name()));
            let text = fs::read_to_string(&path);
            (
                *name,
                text.unwrap_or_else(|error| panic!("{}: {error}", path.display())),
            )
        })
        .collect();
    for (literal, value) in literals {
        let found = texts.iter().any(|(_, text)| text.contains(literal));
        assert!(found, "{}: {literal:?} is not in the example", kind.name);
        for (_, text) in &mut texts {
            *text = text.replace(literal, &fill(value));
        }
    }
    for (name, text) in texts {
        folder.write(name, &text);
    }
}
