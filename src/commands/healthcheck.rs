//! `repass healthcheck`: asks the running portal whether it is ready. For images without a shell.

use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use super::serve::block_on;
use crate::config::{Config, Env};
use crate::http::Http;

/// Asks. Exit 0 when it is ready, 1 when it is not, or cannot be asked.
pub fn run(path: Option<&Path>, env: &dyn Env, err: &mut dyn Write) -> ExitCode {
    let asked = Config::load(path, env)
        .map_err(|problems| problems.to_string())
        .and_then(|loaded| {
            let address = reachable(loaded.config.server.admin_listen);
            block_on(ask(address)).map_err(|error| error.to_string())
        });
    match asked {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(err, "not ready: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Where something that listens is reached from the same machine: whatever listens everywhere, on loopback.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(match address.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    address
}

async fn ask(address: SocketAddr) -> std::io::Result<()> {
    let client = Http::for_loopback().map_err(std::io::Error::other)?;
    let answer = client
        .get(format!("http://{address}/health/ready"))
        .timeout(Duration::from_secs(5))
        .send();
    let answer = answer
        .await
        .map_err(|_| std::io::Error::other(format!("no answer from {address}")))?;
    if answer.status().is_success() {
        return Ok(());
    }
    Err(std::io::Error::other(
        answer.text().await.unwrap_or_default().trim().to_owned(),
    ))
}
