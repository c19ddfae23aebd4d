//! `repass serve`: runs the portal until it is told to stop.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::app::App;
use crate::clock::Clock;
use crate::config::{Config, Env};
use crate::random::Random;
use crate::server::{Listeners, Running};
use crate::telemetry;

/// Runs. Exit 0 after a clean stop, 1 for a failure at run time, 2 for bad settings.
pub fn run(path: Option<&Path>, env: &dyn Env, out: &mut dyn Write, err: &mut dyn Write) -> ExitCode {
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
    match block_on(serve(&loaded.config, out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(cause = %error, "the portal cannot run");
            ExitCode::FAILURE
        }
    }
}

async fn serve(config: &Config, out: &mut dyn Write) -> io::Result<()> {
    let listeners = Listeners::bind(&config.server.listen, config.server.admin_listen)?;
    let scheme = if config.server.tls.is_some() {
        "https"
    } else {
        "http"
    };
    let (portal, admin) = (listeners.portal(scheme)?, listeners.admin()?);
    let mut signals = Signals::new()?;
    let app = App::new(config, &Clock::system(), &Random::system()).map_err(io::Error::other)?;
    let running = Running::start(app, listeners, &config.server)?;
    writeln!(out, "ready portal={portal} admin={admin}")?;
    out.flush()?;
    let ended = signals.wait(&running).await;
    running.stop().await;
    ended
}

/// A runtime for the whole program.
pub(super) fn block_on<F: Future<Output = io::Result<()>>>(future: F) -> io::Result<()> {
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

    /// Returns when it is time to stop; with an error when the portal stopped by itself. SIGHUP reads the certificate again.
    pub(super) async fn wait(&mut self, running: &Running) -> io::Result<()> {
        loop {
            tokio::select! {
                _ = self.terminate.recv() => return Ok(()),
                _ = self.interrupt.recv() => return Ok(()),
                () = running.failed() => return Err(io::Error::other("a port is served no longer")),
                _ = self.hang_up.recv() => running.reload(),
            }
        }
    }
}
