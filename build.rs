//! Three things are made before the compiler starts: the typed sentences of `locales/`, the table of its languages, and
//! the table of the files in `static/` with their hashes.
#![expect(
    clippy::disallowed_methods,
    reason = "cargo speaks to a build script through the environment"
)]

use std::{env, error::Error, fmt::Write as _, fs, path::Path, process::Command, process::ExitCode};

use aws_lc_rs::digest;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};
use translations::{Direction, Locale, SOURCE, problems};

/// File, constant, media type.
const ASSETS: [(&str, &str, &str); 5] = [
    ("app.css", "STYLE", "text/css; charset=utf-8"),
    ("app.js", "SCRIPT", "text/javascript; charset=utf-8"),
    ("check.js", "CHECK", "text/javascript; charset=utf-8"),
    ("session.js", "SESSION", "text/javascript; charset=utf-8"),
    ("icon.svg", "ICON", "image/svg+xml"),
];

/// Set for the copy of this script that makes the texts.
const TEXTS_ONLY: &str = "REPASS_BUILD_TEXTS_ONLY";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    let result = match env::var_os(TEXTS_ONLY) {
        Some(_) => make_texts(),
        None => make_assets()
            .and_then(|()| make_languages())
            .and_then(|()| texts_without_warnings()),
    };
    let Err(error) = result else {
        return ExitCode::SUCCESS;
    };
    for line in error.to_string().lines() {
        println!("cargo::error={line}");
    }
    ExitCode::FAILURE
}

/// Every language is as complete as English, or there is no portal. What is said here is what `scripts/translations` says.
fn make_languages() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=locales");
    let mut locales = Locale::read_all(Path::new("locales"))?;
    let english = locales.iter().find(|locale| locale.tag == SOURCE);
    let english = english.ok_or("there is no English in locales/")?;
    let problems: Vec<_> = locales
        .iter()
        .flat_map(|locale| problems(english, locale))
        .collect();
    if !problems.is_empty() {
        let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
        return Err(lines.join("\n").into());
    }
    locales.sort_by_cached_key(|locale| menu_order(locale.name.as_deref().unwrap_or_default()));
    let mut code = format!("static ALL: [Language; {}] = [\n", locales.len());
    for locale in &locales {
        let (tag, name) = (&locale.tag, locale.name.as_deref().unwrap_or_default());
        let dir = match locale.direction() {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        };
        writeln!(
            code,
            "    Language {{ tag: {tag:?}, name: {name:?}, dir: {dir:?} }},"
        )?;
    }
    code.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("languages.rs"), code)?;
    Ok(())
}

/// By what a language calls itself, where people look for it: Čeština under C.
fn menu_order(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .map(|letter| match letter {
            'á' | 'à' | 'å' | 'ä' => 'a',
            'č' | 'ç' => 'c',
            'é' | 'ě' => 'e',
            'í' | 'î' | 'ı' => 'i',
            'ó' | 'ö' | 'ø' => 'o',
            'š' | 'ș' | 'ş' => 's',
            'ú' | 'ü' => 'u',
            'ž' => 'z',
            other => other,
        })
        .collect()
}

/// A sentence that one language lacks is only a warning to the generator, and it has no setting for that. It prints
/// its warnings, so a copy of this script runs it, and each warning becomes an error here.
fn texts_without_warnings() -> Result<(), Box<dyn Error>> {
    let output = Command::new(env::current_exe()?).env(TEXTS_ONLY, "1").output()?;
    let said = String::from_utf8(output.stdout)?;
    print!("{}", said.replace("cargo::warning=", "cargo::error="));
    if output.status.success() {
        Ok(())
    } else {
        Err("the texts in locales/ are not in order".into())
    }
}

fn make_texts() -> Result<(), Box<dyn Error>> {
    let out = env::var("OUT_DIR")?;
    let options = BuildOptions::default()
        .with_locales_folder("locales")
        .with_default_language("en")
        .with_output_file_path(&format!("{out}/texts.rs"))
        .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/texts.ftl")))
        .with_lint_level(LintLevel::Strict)
        .with_prefix("")
        .without_format();
    try_build_from_locales_folder(options).map_err(|error| error.to_string())?;
    excuse_unused_machinery(Path::new(&out).join("texts.rs").as_path())
}

/// The generator also writes a function that we do not call. It is excused by name, so that an unused **sentence** is
/// still an error.
fn excuse_unused_machinery(file: &Path) -> Result<(), Box<dyn Error>> {
    let mut code = fs::read_to_string(file)?;
    let function = "pub fn load_all(";
    if code.matches(function).count() != 1 {
        return Err(format!("the generated texts have no single `{function}`").into());
    }
    let excused =
        format!("#[expect(dead_code, reason = \"part of the generator's interface\")]\n    {function}");
    code = code.replace(function, &excused);
    fs::write(file, code)?;
    Ok(())
}

fn make_assets() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=static");
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("static");
    let mut code = String::new();
    for (file, constant, content_type) in ASSETS {
        let sha256 = digest::digest(&digest::SHA256, &fs::read(folder.join(file))?);
        let mut hash = String::new();
        for byte in sha256.as_ref().iter().take(8) {
            write!(hash, "{byte:02x}")?;
        }
        let integrity = STANDARD.encode(sha256);
        write!(
            code,
            "/// `static/{file}`\npub(crate) const {constant}: &Asset = &Asset {{ name: {file:?}, hash: {hash:?}, \
             etag: \"\\\"{hash}\\\"\", integrity: \"sha256-{integrity}\", content_type: {content_type:?}, \
             bytes: include_bytes!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/static/{file}\")) }};\n"
        )?;
    }
    let names = ASSETS.map(|(_, constant, _)| constant).join(", ");
    writeln!(code, "const ALL: [&Asset; {}] = [{names}];", ASSETS.len())?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("assets.rs"), code)?;
    Ok(())
}
