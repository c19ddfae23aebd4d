//! The program: arguments → a command.

use std::io::{stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use repass::commands;
use repass::config::ProcessEnv;

/// A page on which people change their Microsoft Entra ID password.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run the portal
    Serve(ConfigFile),
    /// Run the portal together with a stand-in tenant: no settings, no Microsoft
    #[cfg(feature = "demo")]
    Demo(Demo),
    /// Show the settings in force and where each came from
    Config(ConfigFile),
    /// Ask the running portal whether it is ready
    Healthcheck(ConfigFile),
}

#[derive(clap::Args)]
struct ConfigFile {
    /// The settings file; else `REPASS_CONFIG`, `./config.toml` or `/etc/repass/config.toml`
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

#[cfg(feature = "demo")]
#[derive(clap::Args)]
struct Demo {
    /// Where the portal listens; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    listen: std::net::SocketAddr,
    /// Where the stand-in tenant listens
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    emulator_listen: std::net::SocketAddr,
    /// Where health and metrics listen
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    admin_listen: std::net::SocketAddr,
}

fn main() -> ExitCode {
    let (mut out, mut err) = (stdout(), stderr());
    match Arguments::parse().command {
        Command::Serve(file) => commands::serve::run(file.config.as_deref(), &ProcessEnv, &mut out, &mut err),
        #[cfg(feature = "demo")]
        Command::Demo(demo) => commands::demo::run(
            [demo.listen, demo.emulator_listen, demo.admin_listen],
            &mut out,
            &mut err,
        ),
        Command::Config(file) => {
            commands::config::run(file.config.as_deref(), &ProcessEnv, &mut out, &mut err)
        }
        Command::Healthcheck(file) => {
            commands::healthcheck::run(file.config.as_deref(), &ProcessEnv, &mut err)
        }
    }
}
