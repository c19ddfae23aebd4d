//! TLS up to the portal itself: the whole job, certificates that are replaced, and what a scanner says.

mod certificates;
mod job;
mod scan;

use std::fs;
use std::path::{Path, PathBuf};

use entra_emulator::{Emulator, Options};
use reqwest::{Certificate, Client, ClientBuilder};

use crate::commands::{set, settings, start};
use crate::support::Program;

/// What browsers see.
const PUBLIC: &str = "https://password.example.com";

/// A folder with a certificate for `localhost` and its key, removed at the end.
struct Issued(PathBuf);

impl Issued {
    /// Fresh, from an authority of its own.
    async fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        let options = Options {
            tls_dir: Some(folder.clone()),
            ..Options::default()
        };
        let emulator = Emulator::start(options).await;
        emulator.expect("a stand-in with https").stop().await;
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    /// A client that believes this authority and nobody else.
    fn believing(&self) -> ClientBuilder {
        let pem = fs::read(self.0.join("ca.pem")).unwrap();
        let authority = Certificate::from_pem(&pem).unwrap();
        // No connection is kept: each request sees the certificate of now.
        Client::builder()
            .tls_certs_only([authority])
            .pool_max_idle_per_host(0)
    }
}

impl Drop for Issued {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A portal with the certificate in this folder, and its address.
fn serve(tenant: &Emulator, issued: &Issued) -> (Program, String) {
    let mut settings = settings(tenant);
    set(&mut settings, "REPASS_SERVER__PUBLIC_URL", PUBLIC);
    settings.push(("REPASS_SERVER__TLS_CERTIFICATE_FILE", issued.path("cert.pem")));
    settings.push(("REPASS_SERVER__TLS_KEY_FILE", issued.path("key.pem")));
    let mut program = start("serve", &settings);
    let portal = program.ready()["portal"].clone();
    assert!(portal.starts_with("https://localhost:"), "{portal}");
    (program, portal)
}
