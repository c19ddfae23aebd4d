//! `repass demo`: the portal and a stand-in tenant in one process, with no settings at all.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;

use entra_emulator::{Emulator, Options};

use super::serve::{Signals, block_on};
use crate::app::App;
use crate::clock::Clock;
use crate::config::{Config, Env, Listen};
use crate::random::Random;
use crate::server::{Listeners, Running};
use crate::telemetry;

/// Runs on the addresses of the portal, the stand-in tenant and the admin port.
pub fn run(addresses: [SocketAddr; 3], out: &mut dyn Write, err: &mut dyn Write) -> ExitCode {
    match block_on(demo(addresses, out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(err, "the demonstration cannot run: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn demo(
    [listen, emulator_listen, admin_listen]: [SocketAddr; 3],
    out: &mut dyn Write,
) -> io::Result<()> {
    let listeners = Listeners::bind(&Listen::Tcp(listen), admin_listen)?;
    let options = Options {
        listen: emulator_listen,
        ..Options::default()
    };
    let emulator = Emulator::start(options).await.map_err(io::Error::other)?;
    // In a container both listen everywhere, and the browser comes by published ports of the same numbers.
    let (portal, admin) = (local(&listeners.portal("http")?), local(&listeners.admin()?));
    let loaded = Config::parse(&settings(&portal, &emulator), &NoEnvironment).map_err(io::Error::other)?;
    telemetry::init(&loaded.config.log).map_err(io::Error::other)?;
    let mut signals = Signals::new()?;
    let app = App::new(&loaded.config, &Clock::system(), &Random::system()).map_err(io::Error::other)?;
    let running = Running::start(app, listeners, &loaded.config.server).map_err(io::Error::other)?;
    print_accounts(&emulator, &portal, out)?;
    writeln!(
        out,
        "ready portal={portal} emulator={} admin={admin}",
        emulator.url()
    )?;
    out.flush()?;
    let ended = signals.wait(&running, async || running.reload(None).await).await;
    running.stop().await;
    emulator.stop().await;
    ended
}

/// Where something that listens is reached from the same machine.
fn local(url: &str) -> String {
    url.replace("//0.0.0.0:", "//localhost:")
        .replace("//[::]:", "//localhost:")
}

/// The settings of a portal in front of the stand-in tenant.
fn settings(portal: &str, emulator: &Emulator) -> String {
    let (url, tenant) = (emulator.url(), emulator.tenant_id());
    let (client_id, client_secret) = (emulator.client_id(), emulator.client_secret());
    format!(
        "[server]\npublic_url = \"{portal}/\"\n\n\
         [log]\nlevel = \"warn,audit=info\"\n\n\
         [entra]\ntenant = \"{tenant}\"\nclient_id = \"{client_id}\"\nclient_secret = \"{client_secret}\"\n\
         authority = \"{url}/{tenant}/v2.0\"\n\n\
         [graph]\nurl = \"{url}\"\n\n\
         [branding]\nname = \"Repass demonstration\"\n"
    )
}

fn print_accounts(emulator: &Emulator, portal: &str, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "A stand-in tenant, for trying things out. Nothing here reaches Microsoft.\n"
    )?;
    let accounts = emulator.accounts();
    let width = accounts
        .iter()
        .map(|account| account.upn.len())
        .max()
        .unwrap_or_default();
    let passwords = accounts
        .iter()
        .map(|account| account.password.len())
        .max()
        .unwrap_or_default();
    for account in &accounts {
        writeln!(
            out,
            "  {:width$}  {:passwords$}  {}",
            account.upn, account.password, account.shows
        )?;
    }
    writeln!(
        out,
        "\nOpen {portal}/ and sign in as the first one. Ctrl-C ends it.\n"
    )
}

/// The demonstration looks at no variable: a half-made set-up of the real thing must not disturb it.
struct NoEnvironment;

impl Env for NoEnvironment {
    fn value(&self, _: &str) -> Option<std::ffi::OsString> {
        None
    }

    fn names(&self) -> Vec<String> {
        Vec::new()
    }
}
