//! From all sources to a [`Config`], or to everything that is wrong with them.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use super::{
    Account, AfterChange, Attempts, Branding, Cloud, Config, Entra, Env, Graph, Http, Log, Notices, Password,
    Problem, Problems, Server, Session, duration,
    reader::{InForce, Reader},
    source,
};

/// The settings, and what is to be said about them.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The settings in force.
    pub config: Config,
    /// Each of them as it may be shown, and where it comes from.
    pub origins: Vec<InForce>,
    /// What works, and is probably not meant.
    pub warnings: Vec<String>,
}

/// Where the settings file is looked for when nobody names one.
const PLACES: [&str; 2] = ["config.toml", "/etc/repass/config.toml"];

impl Config {
    /// Reads the settings file and the environment, which wins.
    ///
    /// The file is `path`, else `REPASS_CONFIG`, else `./config.toml`, else `/etc/repass/config.toml`, else none.
    pub fn load(path: Option<&Path>, env: &dyn Env) -> Result<Loaded, Problems> {
        let named = path.map(Path::to_owned).or_else(|| {
            env.value("REPASS_CONFIG")
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
        });
        let (path, text) = match named {
            Some(path) => {
                let text = fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))?;
                (path, text)
            }
            None => find_file()?.unwrap_or_default(),
        };
        read(&text, &path, env)
    }

    /// Reads settings from a text in the place of a file.
    pub fn parse(text: &str, env: &dyn Env) -> Result<Loaded, Problems> {
        read(text, Path::new("config.toml"), env)
    }
}

fn find_file() -> Result<Option<(PathBuf, String)>, Problems> {
    for place in PLACES.map(Path::new) {
        match fs::read_to_string(place) {
            Ok(text) => return Ok(Some((place.to_owned(), text))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(unreadable(place, &error)),
        }
    }
    Ok(None)
}

fn unreadable(path: &Path, error: &io::Error) -> Problems {
    Problems(vec![Problem {
        key: path.display().to_string(),
        what: format!("cannot be read: {error}"),
        origin: None,
        hint: "name a file that the portal's user can read (--config, REPASS_CONFIG)".to_owned(),
    }])
}

fn read(text: &str, path: &Path, env: &dyn Env) -> Result<Loaded, Problems> {
    let file = source::parse_file(text, path).map_err(Problems)?;
    let mut reader = Reader::new(env, file);
    let config = read_sections(&mut reader);
    reader.note_unknown();
    match config {
        Some(config) if reader.problems.is_empty() => Ok(Loaded {
            config,
            origins: reader.in_force,
            warnings: reader.warnings,
        }),
        _ => Err(Problems(reader.problems)),
    }
}

/// Every section is read before the first that is incomplete ends it.
fn read_sections(reader: &mut Reader<'_>) -> Option<Config> {
    let server = Server::read(reader);
    let log = Log::read(reader);
    let entra = Entra::read(reader);
    let cloud = entra.as_ref().map_or(Cloud::Global, |entra| entra.cloud);
    let graph = Graph::read(reader, cloud);
    let http = Http::read(reader);
    let session = Session::read(reader);
    let attempts = Attempts::read(reader, cloud);
    let account = Account::read(reader);
    let password = Password::read(reader);
    let after_change = AfterChange::read(reader, cloud);
    let notices = Notices::read(reader);
    let branding = Branding::read(reader);
    let (server, graph) = (server?, graph?);
    check_grace(reader, &server, &graph);
    if password.refuse_names && !graph.account_facts {
        reader.warn(
            "password.refuse_names",
            "graph.account_facts is off: only names that the sign-in tells are known",
        );
    }
    Some(Config {
        server,
        log,
        entra: entra?,
        graph,
        http,
        session,
        attempts,
        account,
        password,
        after_change,
        notices,
        branding,
    })
}

/// A change that runs when the stop begins must be able to end: baseline, change and facts share one deadline.
fn check_grace(reader: &mut Reader<'_>, server: &Server, graph: &Graph) {
    let deadline = graph.timeout * 2 + Duration::from_secs(5);
    if server.shutdown_grace <= deadline {
        let (grace, deadline) = (duration::show(server.shutdown_grace), duration::show(deadline));
        let what = format!(
            "{grace} is not longer than 2 x graph.timeout + 5s ({deadline}): a stop could cut a change short"
        );
        reader.note(
            "server.shutdown_grace",
            what,
            format!("set more than \"{deadline}\", or shorten graph.timeout"),
        );
    }
}
