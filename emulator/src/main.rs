//! `entra-emulator`: the stand-in tenant as a program of its own.

use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use entra_emulator::{Cloud, Emulator, Options, StartError};
use tracing_subscriber::EnvFilter;

/// A stand-in for one Microsoft Entra ID tenant and its Microsoft Graph. For tests and demonstrations only.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// Where to listen; port 0 picks a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:9400")]
    listen: SocketAddr,
    /// A JSON list of accounts that replaces the standard ones
    #[arg(long, value_name = "FILE")]
    users: Option<PathBuf>,
    /// Serve https; the authority is left as ca.pem in this directory
    #[arg(long, value_name = "DIR")]
    tls_dir: Option<PathBuf>,
    /// One more name for the certificate
    #[arg(long = "tls-name", value_name = "NAME", requires = "tls_dir")]
    tls_names: Vec<String>,
    /// Which of Microsoft's clouds to stand in for: global, us-gov, us-gov-dod, china
    #[arg(long, value_name = "CLOUD", default_value = "global")]
    cloud: Cloud,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    let Arguments {
        listen,
        users,
        tls_dir,
        tls_names,
        cloud,
    } = arguments;
    let emulator = match Emulator::start(Options {
        listen,
        users,
        tls_dir,
        tls_names,
        cloud,
    })
    .await
    {
        Ok(emulator) => emulator,
        Err(error) => {
            tracing::error!("{error}");
            return ExitCode::from(if matches!(error, StartError::Users(_)) {
                2
            } else {
                1
            });
        }
    };
    for account in emulator.accounts() {
        tracing::info!(
            upn = account.upn,
            password = account.password,
            kind = account.kind,
            "{}",
            account.shows
        );
    }
    // Before it says that it is ready: whoever reads that line may ask it to stop at once.
    let stop = match stop_signal() {
        Ok(stop) => stop,
        Err(error) => {
            tracing::error!("cannot listen for signals: {error}");
            return ExitCode::FAILURE;
        }
    };
    let mut out = std::io::stdout();
    if let Err(error) = writeln!(out, "ready emulator={}", emulator.url()).and_then(|()| out.flush()) {
        tracing::error!("cannot say that it is ready: {error}");
        return ExitCode::FAILURE;
    }
    stop.await;
    emulator.stop().await;
    ExitCode::SUCCESS
}

/// Listens for SIGTERM and ctrl-c from now on; the result ends when one of them comes.
#[cfg(unix)]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => (),
            _ = interrupt.recv() => (),
        }
    })
}

/// Listens for ctrl-c.
#[cfg(not(unix))]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async { drop(tokio::signal::ctrl_c().await) })
}
