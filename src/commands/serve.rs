//! `repass serve`: runs the portal until it is told to stop.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use sd_notify::NotifyState;
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::app::{App, SetUpError};
use crate::clock::Clock;
use crate::config::{Branding, Config, Env};
use crate::limits::incoming::OPEN_FILES;
use crate::random::Random;
use crate::server::{HandedOver, Listeners, NotServed, Running};
use crate::telemetry;

/// Runs. Exit 0 after a clean stop, 1 for a failure at run time, 2 for bad settings.
pub fn run(path: Option<&Path>, env: &dyn Env, out: &mut dyn Write, err: &mut dyn Write) -> ExitCode {
    let handed_over = HandedOver::at_start();
    let loaded = match Config::load(path, env) {
        Ok(loaded) => loaded,
        Err(problems) => {
            let _ = write!(err, "{problems}");
            return ExitCode::from(2);
        }
    };
    if let Err(error) = telemetry::init(&loaded.config.log) {
        let _ = writeln!(err, "logging cannot begin: {error}");
        return ExitCode::FAILURE;
    }
    // By the log: whoever reads JSON from standard error meets nothing else there.
    for warning in &loaded.warnings {
        tracing::warn!(%warning, "a setting deserves a look");
    }
    raise_open_files();
    let again = || branding_again(path, env);
    match block_on(serve(&loaded.config, handed_over, out, &again)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(cause = %error, "the portal cannot run");
            match error {
                NotServed::Setting(_) => ExitCode::from(2),
                NotServed::System(_) => ExitCode::FAILURE,
            }
        }
    }
}

/// The settings of the brand as they are now, if they can be read.
fn branding_again(path: Option<&Path>, env: &dyn Env) -> Option<Branding> {
    let loaded = Config::load(path, env).inspect_err(|problems| {
        tracing::error!(cause = %problems, "the settings were not read again; the old brand stays");
    });
    Some(loaded.ok()?.config.branding)
}

async fn serve(
    config: &Config,
    handed_over: HandedOver,
    out: &mut dyn Write,
    branding_again: &dyn Fn() -> Option<Branding>,
) -> Result<(), NotServed> {
    let listeners = Listeners::take(handed_over, &config.server)?;
    let scheme = if config.server.tls.is_some() {
        "https"
    } else {
        "http"
    };
    let (portal, admin) = (listeners.portal(scheme)?, listeners.admin()?);
    let mut signals = Signals::new()?;
    let app = App::new(config, &Clock::system(), &Random::system()).map_err(not_built)?;
    let running = Running::start(app, listeners, &config.server)?;
    writeln!(out, "ready portal={portal} admin={admin}")?;
    out.flush()?;
    tell_systemd(NotifyState::Ready);
    let ended = signals
        .wait(&running, async || running.reload(branding_again().as_ref()).await)
        .await;
    tell_systemd(NotifyState::Stopping);
    running.stop().await;
    Ok(ended?)
}

/// All but the HTTP client is made of what a setting names.
fn not_built(error: SetUpError) -> NotServed {
    match error {
        SetUpError::Http(_) => NotServed::System(io::Error::other(error)),
        _ => NotServed::Setting(error.to_string()),
    }
}

/// Asks for as many open files as the connections may need. The usual limit of 1024 is meant for old programs, and a crowd
/// that takes them all would leave none for the way to Microsoft.
fn raise_open_files() {
    match rlimit::increase_nofile_limit(OPEN_FILES) {
        Ok(limit) if limit >= OPEN_FILES => {}
        Ok(limit) => tracing::warn!(limit, wanted = OPEN_FILES, "few files may be open (ulimit -Hn)"),
        Err(error) => tracing::warn!(cause = %error, "the limit of open files is not known"),
    }
}

/// Tells the service manager, if it asked to be told (`sd_notify(3)`).
fn tell_systemd(state: NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(&[state]) {
        tracing::warn!(cause = %error, "systemd could not be told");
    }
}

/// A runtime for the whole program.
pub(super) fn block_on<E: From<io::Error>>(future: impl Future<Output = Result<(), E>>) -> Result<(), E> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?
        .block_on(future)
}

/// The signals that the program listens to.
pub(super) struct Signals {
    terminate: Signal,
    interrupt: Signal,
    hang_up: Signal,
}

impl Signals {
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            hang_up: signal(SignalKind::hangup())?,
        })
    }

    /// Returns when it is time to stop; with an error when the portal stopped by itself. SIGHUP is for `hung_up`, which reads
    /// files again.
    pub(super) async fn wait(&mut self, running: &Running, hung_up: impl AsyncFn()) -> io::Result<()> {
        loop {
            tokio::select! {
                _ = self.terminate.recv() => return Ok(()),
                _ = self.interrupt.recv() => return Ok(()),
                () = running.failed() => return Err(io::Error::other("a port is served no longer")),
                _ = self.hang_up.recv() => hung_up().await,
            }
        }
    }
}
