//! The portal started as systemd starts it: with a socket that is open already, and secrets in a folder.

use std::fs;
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use entra_emulator::Emulator;
use reqwest::Client;
use serde_json::json;

use super::credentials;
use crate::commands::{set, settings, tenant};
use crate::support::{ADA, Browser, Folder, Identity, NEW_PASSWORD, Program, Tenant};

const PATIENCE: Duration = Duration::from_mins(1);

/// The settings of a service: the client secret is not among them.
fn without_secret(tenant: &Emulator) -> Vec<(&'static str, String)> {
    let mut settings = settings(tenant);
    settings.retain(|(name, _)| *name != "REPASS_ENTRA__CLIENT_SECRET");
    settings
}

/// Listens at these addresses, and becomes the portal when somebody comes.
fn activate(listen: &[&str], settings: &[(&'static str, String)]) -> Program {
    let mut command = Command::new("systemd-socket-activate");
    for address in listen {
        command.args(["--listen", address]);
    }
    for (name, value) in settings {
        command.arg(format!("--setenv={name}={value}"));
    }
    command.args([env!("CARGO_BIN_EXE_repass"), "serve", "--config", "/dev/null"]);
    Program::spawn(command)
}

/// Waits for the first visitor to be let in, who thereby starts the portal.
async fn open(listener: &Path) -> tokio::net::UnixStream {
    loop {
        if let Ok(stream) = tokio::net::UnixStream::connect(listener).await {
            return stream;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_change_by_a_handed_over_unix_socket_with_a_key() {
    whole_change("entra.client_key").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_change_by_a_handed_over_unix_socket_with_a_client_secret() {
    whole_change("entra.client_secret").await;
}

/// Proves itself by this one of the two.
async fn whole_change(way: &str) {
    let folder = Folder::new();
    let emulator = tenant().await;
    let tenant = Tenant::of(&emulator);
    // As LoadCredential= leaves them: one file each, under the name that the unit gives it.
    let identity = Identity::new();
    for (name, _) in credentials() {
        let secret = match name.as_str() {
            "entra.client_key" | "entra.client_secret" if name != way => continue,
            "entra.client_key" => identity.pkcs8(),
            "entra.client_secret" => emulator.client_secret(),
            "session.secret" => "Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5Y2FuYXJ5MTI=".to_owned(),
            other => panic!("a new credential, {other}: give it a value here"),
        };
        fs::write(folder.0.join(name), secret + "\n").unwrap();
    }
    let manager = UnixDatagram::bind(folder.path("notify")).unwrap();
    manager.set_read_timeout(Some(PATIENCE)).unwrap();
    let told = || {
        let mut message = [0; 256];
        let length = manager.recv(&mut message).unwrap();
        String::from_utf8(message[..length].to_vec()).unwrap()
    };
    let mut settings = without_secret(&emulator);
    settings.push(("CREDENTIALS_DIRECTORY", folder.0.to_str().unwrap().to_owned()));
    settings.push(("NOTIFY_SOCKET", folder.path("notify")));
    if way == "entra.client_key" {
        fs::write(folder.path("client.crt"), &identity.certificate).unwrap();
        settings.push(("REPASS_ENTRA__CLIENT_CERTIFICATE_FILE", folder.path("client.crt")));
        let registration = json!({"client_secret": "", "certificate_pem": identity.certificate});
        tenant.put_application(registration).await;
    }
    let socket = folder.0.join("repass.sock");
    let mut program = activate(&[socket.to_str().unwrap()], &settings);
    let first = tokio::time::timeout(PATIENCE, open(&socket)).await.unwrap();
    let addresses = program.ready();
    assert_eq!(addresses["portal"], format!("unix:{}", socket.display()));
    assert_eq!(told().trim(), "READY=1");

    let client = Client::builder().unix_socket(socket.as_path());
    let mut ada = Browser::by(client, "http://portal.internal", "http://localhost:8080");
    let password = tenant.password(ADA).await;
    assert_eq!(ada.sign_in(ADA, &password).await.name(), "password");
    let answer = ada.change(&password, NEW_PASSWORD).await;
    assert_eq!(ada.follow(answer).await.outcome(), "changed");

    drop((first, ada));
    program.signal("TERM");
    assert_eq!(told().trim(), "STOPPING=1");
    let ended = program.end();
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert!(ended.errors.contains("server.listen is not used"), "{ended:?}");
    // It is not ours: systemd still listens there.
    assert!(socket.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handed_over_port_is_served() {
    let mut settings = settings(&tenant().await);
    // Nobody could listen here.
    set(&mut settings, "REPASS_SERVER__LISTEN", "192.0.2.1:443");
    // An address that nobody else has, so that a port that was free stays free.
    let [high, low] = u16::try_from(std::process::id() % 60_000).unwrap().to_be_bytes();
    let free = std::net::TcpListener::bind(format!("127.{high}.{low}.17:0")).unwrap();
    let address = free.local_addr().unwrap().to_string();
    drop(free);
    let mut program = activate(&[&address], &settings);
    let client = Client::new();
    let page = async {
        loop {
            if let Ok(page) = client.get(format!("http://{address}/")).send().await {
                return page;
            }
        }
    };
    let page = tokio::time::timeout(PATIENCE, page).await.unwrap();
    assert_eq!(page.status(), 200);
    let port = address.rsplit(':').next().unwrap();
    assert_eq!(program.ready()["portal"], format!("http://localhost:{port}"));
    program.signal("TERM");
    assert_eq!(program.end().code, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_served_is_refused() {
    let folder = Folder::new();
    let (one, two) = (folder.path("one"), folder.path("two"));
    let plain = settings(&tenant().await);
    let mut tls = plain.clone();
    tls.push(("REPASS_SERVER__TLS_CERTIFICATE_FILE", "/tls.crt".to_owned()));
    tls.push(("REPASS_SERVER__TLS_KEY_FILE", "/tls.key".to_owned()));
    for (listen, settings, code, says) in [
        (
            &[one.as_str(), &two][..],
            plain,
            1,
            "has 2 of them; one is enough",
        ),
        (&[one.as_str()], tls, 2, "a unix socket, which is not for TLS"),
    ] {
        let program = activate(listen, &settings);
        let _visitor = tokio::time::timeout(PATIENCE, open(Path::new(&one)))
            .await
            .unwrap();
        let ended = program.end();
        assert_eq!((ended.code, ended.output.len()), (Some(code), 0), "{ended:?}");
        assert!(ended.errors.contains(says), "{says}: {ended:?}");
        let _ = fs::remove_file(&one);
    }
}
