//! Keys and variables that nobody knows: mostly spelling mistakes, so the hint names the nearest one that exists.

use super::{
    problem::{Origin, Problem},
    source::{self, Env},
};

/// Variables that are ours and no setting.
const NO_SETTINGS: [&str; 1] = ["REPASS_CONFIG"];

/// A section that does not exist.
pub(super) fn section(name: &str, origin: &Origin, known: &[&str]) -> Problem {
    let mut sections: Vec<_> = known.iter().filter_map(|key| key.split('.').next()).collect();
    sections.dedup();
    let hint = match nearest(name, &sections) {
        Some(near) => format!("did you mean [{near}]?"),
        None => format!("there are {}", sections.join(", ")),
    };
    Problem {
        key: name.to_owned(),
        what: "is no section of this version".to_owned(),
        origin: Some(origin.clone()),
        hint,
    }
}

/// A key above the first section.
pub(super) fn outside(name: &str, origin: &Origin) -> Problem {
    let what = "stands outside of every section".to_owned();
    let hint = "write it below its section, for example `[server]`".to_owned();
    Problem {
        key: name.to_owned(),
        what,
        origin: Some(origin.clone()),
        hint,
    }
}

/// A key that does not exist, in a section that does.
pub(super) fn key(key: &str, origin: &Origin, known: &[&str]) -> Problem {
    let what = "is no setting of this version".to_owned();
    Problem {
        key: key.to_owned(),
        what,
        origin: Some(origin.clone()),
        hint: suggestion(key, known),
    }
}

/// Every variable that begins as ours do and is none.
pub(super) fn variables(env: &dyn Env, known: &[&str]) -> Vec<Problem> {
    let names: Vec<_> = known.iter().map(|key| source::variable(key)).collect();
    let ours = |name: &String| {
        name.starts_with(source::PREFIX)
            && !names.contains(name)
            && !NO_SETTINGS.contains(&name.as_str())
            && !is_service_link(name, env)
    };
    let mut unknown: Vec<_> = env.names().into_iter().filter(ours).collect();
    unknown.sort();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    unknown
        .into_iter()
        .map(|name| Problem {
            hint: match nearest(&name, &names) {
                Some(near) => format!("did you mean {near}?"),
                None => "the form is REPASS_SECTION__KEY; remove it if it is not for the portal".to_owned(),
            },
            what: "is no setting of this version".to_owned(),
            origin: Some(Origin::Environment(name.clone())),
            key: name,
        })
        .collect()
}

/// Kubernetes tells every pod about every service in variables of this form: a service that is called `repass` must not
/// keep the portal from starting. <https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables>
fn is_service_link(name: &str, env: &dyn Env) -> bool {
    let links = |name: &str| {
        env.value(name)
            .is_some_and(|value| value.to_string_lossy().contains("://"))
    };
    name.ends_with("_SERVICE_HOST")
        || name.ends_with("_SERVICE_PORT")
        || name.contains("_SERVICE_PORT_")
        || (name.ends_with("_PORT") && links(name))
        || ["_TCP", "_UDP", "_SCTP"].iter().any(|protocol| {
            name.contains(&format!("{protocol}_")) && name.contains("_PORT_")
                || name.ends_with(protocol) && links(name)
        })
}

fn suggestion(key: &str, known: &[&str]) -> String {
    let section = key.split('.').next().unwrap_or_default();
    if let Some(near) = nearest(key, known) {
        return format!("did you mean {near}?");
    }
    let siblings = known
        .iter()
        .filter(|other| other.split('.').next() == Some(section))
        .copied();
    format!("there are {}", siblings.collect::<Vec<_>>().join(", "))
}

/// The name that differs in at most three letters, the nearest first.
fn nearest<'n>(name: &str, among: &[&'n str]) -> Option<&'n str> {
    among
        .iter()
        .map(|other| (distance(name, other), *other))
        .filter(|(d, _)| *d <= 3)
        .min()
        .map(|(_, other)| other)
}

/// How many letters must be added, removed or replaced (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(other.chars()) {
            let replaced = diagonal + usize::from(a != b);
            diagonal = *cell;
            left = replaced.min(left + 1).min(*cell + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
