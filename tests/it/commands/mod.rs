//! The program, as operators and init systems start it.

#[cfg(feature = "demo")]
mod demo;
mod serve;
mod settings;
mod tls;

use entra_emulator::{Emulator, Options};

use crate::support::Program;

/// A stand-in tenant in this process.
pub(crate) async fn tenant() -> Emulator {
    Emulator::start(Options::default())
        .await
        .expect("the stand-in starts")
}

/// Settings of a portal in front of it, on free ports.
pub(crate) fn settings(tenant: &Emulator) -> Vec<(&'static str, String)> {
    vec![
        ("REPASS_SERVER__LISTEN", "127.0.0.1:0".to_owned()),
        ("REPASS_SERVER__ADMIN_LISTEN", "127.0.0.1:0".to_owned()),
        ("REPASS_SERVER__PUBLIC_URL", "http://localhost:8080".to_owned()),
        ("REPASS_ENTRA__TENANT", tenant.tenant_id().to_owned()),
        ("REPASS_ENTRA__CLIENT_ID", tenant.client_id()),
        ("REPASS_ENTRA__CLIENT_SECRET", tenant.client_secret()),
        (
            "REPASS_ENTRA__AUTHORITY",
            format!("{}/{}/v2.0", tenant.url(), tenant.tenant_id()),
        ),
        ("REPASS_GRAPH__URL", tenant.url()),
    ]
}

/// Starts a command with these settings and an empty file, so that nothing of this machine is found.
pub(crate) fn start(command: &str, settings: &[(&'static str, String)]) -> Program {
    let env: Vec<_> = settings
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    Program::start(&[command, "--config", "/dev/null"], &env)
}

/// Replaces a setting.
pub(crate) fn set(settings: &mut [(&'static str, String)], name: &str, value: impl Into<String>) {
    let found = settings.iter_mut().find(|(found, _)| *found == name);
    found.expect("a setting to replace").1 = value.into();
}

/// The authority of a tenant that hangs up on everybody.
async fn unreachable_authority() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move { while listener.accept().await.is_ok() {} });
    format!("http://localhost:{port}/contoso.example/v2.0")
}

/// The status of `/health/ready`.
pub(crate) async fn readiness(admin: &str) -> u16 {
    let answer = reqwest::get(format!("{admin}/health/ready")).await.unwrap();
    answer.status().as_u16()
}
