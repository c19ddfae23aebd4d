//! `scripts/translations`: what is still to do in `locales/`.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it speaks to a person at a terminal"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use translations::{Locale, Problem, SOURCE, problems};

const USAGE: &str = "\
usage: scripts/translations [TAG…]          checks every language, or these
       scripts/translations missing TAG     prints the messages that a language lacks, in English, to be translated
       scripts/translations new TAG NAME    begins a language: English texts in locales/TAG
With --locales FOLDER in front of it, it looks there.";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (folder, arguments) = match arguments.as_slice() {
        ["--locales", folder, rest @ ..] => (Path::new(folder), rest),
        all => (Path::new("locales"), all),
    };
    let done = match arguments {
        ["--help" | "-h" | "help"] => {
            println!("{USAGE}");
            Ok(true)
        }
        ["missing", tag] => missing(folder, tag),
        ["new", tag, name] => begin(folder, tag, name),
        ["missing" | "new", ..] => Err(io::Error::other(USAGE)),
        tags => check(folder, tags),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Prints what is wrong; whether nothing is.
fn check(folder: &Path, tags: &[&str]) -> io::Result<bool> {
    let locales = Locale::read_all(folder)?;
    let english = english(&locales)?;
    if let Some(tag) = tags
        .iter()
        .find(|tag| !locales.iter().any(|locale| locale.tag == **tag))
    {
        return Err(io::Error::other(format!(
            "there is no language {tag} in {}\n{USAGE}",
            folder.display()
        )));
    }
    let mut fine = true;
    for locale in &locales {
        if !tags.is_empty() && !tags.contains(&locale.tag.as_str()) {
            continue;
        }
        let found = problems(english, locale);
        for problem in &found {
            println!("{problem}");
        }
        fine &= found.is_empty();
        println!("{}", summary(english, locale, &found));
    }
    Ok(fine)
}

fn summary(english: &Locale, locale: &Locale, problems: &[Problem]) -> String {
    let (all, tag) = (english.messages.len(), &locale.tag);
    let name = locale.name.as_deref().unwrap_or("?");
    let has = |name: &&String| locale.messages.contains_key(*name);
    let translated = english.messages.keys().filter(has).count();
    let state = match problems.len() {
        0 => "complete".to_owned(),
        1 => "1 problem".to_owned(),
        many => format!("{many} problems"),
    };
    let is_same = |name: &&String| {
        let texts = [english, locale].map(|locale| locale.messages.get(*name).map(|message| &message.text));
        tag != SOURCE && texts[0] == texts[1]
    };
    let same: Vec<&str> = english
        .messages
        .keys()
        .filter(is_same)
        .map(String::as_str)
        .collect();
    let note = match same.as_slice() {
        [] => String::new(),
        [first @ .., last] if first.len() < 3 => {
            let listed: Vec<&str> = first.iter().chain([last]).copied().collect();
            format!(" (as in English: {})", listed.join(", "))
        }
        many => format!(" ({} messages are as in English)", many.len()),
    };
    format!("{tag} {name}: {translated} of {all} messages, {state}{note}")
}

/// Prints the English messages that a language lacks, ready to be translated; whether there are none.
fn missing(folder: &Path, tag: &str) -> io::Result<bool> {
    let locales = Locale::read_all(folder)?;
    let english = english(&locales)?;
    let locale = locales
        .iter()
        .find(|locale| locale.tag == tag)
        .ok_or_else(|| io::Error::other(format!("there is no language {tag}")))?;
    let mut files: BTreeMap<&str, BTreeMap<usize, &str>> = BTreeMap::new();
    for message in english.messages.values() {
        if !locale.messages.contains_key(&message.name) {
            files
                .entry(&message.file)
                .or_default()
                .insert(message.line, &message.source);
        }
    }
    for (file, messages) in &files {
        println!("### {file}\n");
        for source in messages.values() {
            println!("{source}");
        }
        println!();
    }
    Ok(files.is_empty())
}

/// Copies the English texts to a new folder, without the comments that belong into English only.
fn begin(folder: &Path, tag: &str, name: &str) -> io::Result<bool> {
    let named = Locale::parse(tag, &format!("-language-name = {name}\n"));
    if let Some(problem) = translations::misnamed(&named) {
        return Err(io::Error::other(problem.text));
    }
    let target = folder.join(tag);
    fs::create_dir(&target)?;
    for entry in fs::read_dir(folder.join(SOURCE))? {
        let path = entry?.path();
        let text = fs::read_to_string(&path)?;
        let kept = text.lines().filter(|line| !line.starts_with("# "));
        let own = kept.map(|line| match line.strip_prefix("-language-name") {
            Some(_) => format!("-language-name = {name}\n"),
            None => format!("{line}\n"),
        });
        if let Some(file) = path.file_name() {
            fs::write(target.join(file), own.collect::<String>())?;
        }
    }
    println!(
        "Now translate the files in {}, and run scripts/translations {tag}",
        target.display()
    );
    Ok(true)
}

fn english(locales: &[Locale]) -> io::Result<&Locale> {
    let english = locales.iter().find(|locale| locale.tag == SOURCE);
    english.ok_or_else(|| io::Error::other("there is no English to compare with"))
}
