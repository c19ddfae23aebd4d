//! The documents, held to the code: no link that leads nowhere, and no end that a person can meet without its explanation.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use repass::config::Config;

use crate::support::{Folder, Portal};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every document: at the top, in `docs/`, and beside the recipes.
fn documents() -> Vec<PathBuf> {
    let deploy = ["compose", "entra", "helm/repass", "proxies", "systemd"]
        .map(|name| root().join("deploy").join(name));
    let folders = [vec![root(), root().join("docs")], deploy.to_vec()].concat();
    let files = folders
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap())
        .map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.extension().is_some_and(|end| end == "md"))
        .collect()
}

/// The names in a `const fn name`, as the source writes them.
fn names(source: &str) -> Vec<String> {
    let text = read(source);
    let (_, body) = text.split_once("pub const fn name(self)").unwrap();
    let (body, _) = body.split_once("\n    }\n").unwrap();
    let quoted = body
        .split("=> \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    quoted.map(str::to_owned).collect()
}

#[test]
fn every_link_to_a_file_leads_to_it() {
    let mut links = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for target in text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split([')', '#']).next())
        {
            if target.is_empty() || target.contains("://") {
                continue;
            }
            links += 1;
            let file = document.parent().unwrap_or(Path::new("")).join(target);
            assert!(file.exists(), "{} links to {target}", document.display());
        }
    }
    assert!(links > 20, "only {links} links were found");
}

#[test]
fn the_reasons_table_names_every_end() {
    let document = read("docs/entra.md");
    let (outcomes, problems) = document.split_once("## How a sign-in fails").unwrap();
    for (table, source, at_least) in [
        (outcomes, "src/password/outcome.rs", 22),
        (problems, "src/sign_in/problem.rs", 12),
    ] {
        let names = names(source);
        assert!(names.len() >= at_least, "{source}: {names:?}");
        for name in names {
            let rows = table
                .lines()
                .filter(|line| line.starts_with(&format!("| `{name}` |")))
                .count();
            assert_eq!(rows, 1, "{name} of {source} in docs/entra.md");
        }
    }
}

/// The English sentence of this name, with the fewest characters that Entra asks for.
fn sentence(name: &str) -> Option<String> {
    let start = format!("{name} = ");
    let files = fs::read_dir(root().join("locales/en")).unwrap();
    let texts = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let found = texts
        .flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
        .find_map(|line| line.strip_prefix(&start).map(str::to_owned));
    found.map(|sentence| sentence.replace("{ $shortest }", "8"))
}

#[test]
fn the_reasons_table_says_what_people_read() {
    let document = read("docs/entra.md");
    let (outcomes, problems) = document.split_once("## How a sign-in fails").unwrap();
    for (table, source) in [
        (outcomes, "src/password/outcome.rs"),
        (problems, "src/sign_in/problem.rs"),
    ] {
        for name in names(source) {
            let row = table
                .lines()
                .find(|line| line.starts_with(&format!("| `{name}` |")))
                .unwrap();
            let key = name.replace('_', "-");
            let signs_in = source.contains("sign_in") && name == "microsoft_unavailable";
            let text = if signs_in { "-sign-in" } else { "-text" };
            let text = sentence(&format!("{key}{text}")).unwrap_or_else(|| panic!("no words for {name}"));
            let next = sentence(&format!("{key}-next")).map_or(String::new(), |next| format!(" {next}"));
            assert!(row.contains(&format!("| {text}{next} |")), "{name}: {text}{next}");
        }
    }
}

#[tokio::test]
async fn the_metrics_that_are_documented_are_the_ones_that_are_served() {
    let portal = Portal::start().await;
    let mut person = portal.person().await;
    person.change().await;
    let served = portal.monitor().get("/metrics").await.body;
    let document = read("docs/operate.md");
    for line in served.lines().filter_map(|line| line.strip_prefix("# TYPE ")) {
        let name = line.split(' ').next().unwrap();
        assert!(document.contains(name), "{name} is not in docs/operate.md");
    }
}

/// The settings that an operator copies out of the walk, in the order in which they stand there.
fn settings_to_copy() -> Vec<String> {
    let text = read("docs/operate.md");
    let blocks = text.split("```toml\n").skip(1);
    blocks
        .filter_map(|rest| rest.split("```").next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_settings_of_the_walk_are_good_ones() {
    let [real, trial, shared] = settings_to_copy().try_into().expect("three blocks of settings");
    let (server, _) = real.split_once("[entra]").unwrap();
    let secrets = Folder::new();
    secrets.put("redis_url", "rediss://repass:PASSWORD@valkey.example.com:6379\n");
    secrets.put("session_secret", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n");
    let shared = shared.replace("/run/secrets/", &secrets.path(""));
    for text in [
        real.clone(),
        format!("{server}{trial}"),
        format!("{real}{shared}"),
    ] {
        let loaded = Config::parse(&text, &BTreeMap::new());
        let loaded = loaded.unwrap_or_else(|problems| panic!("{text}{problems}"));
        assert!(loaded.warnings.is_empty(), "{:?}", loaded.warnings);
    }
}

#[tokio::test]
async fn the_walk_knows_the_stand_in() {
    let portal = Portal::start().await;
    let state = portal.tenant.state().await;
    let (account, text) = (&state["accounts"][0], read("docs/operate.md"));
    for known in [
        &state["tenant"]["id"],
        &state["application"]["client_id"],
        &account["upn"],
        &account["password"],
    ] {
        assert!(text.contains(known.as_str().unwrap()), "{known}");
    }
}
