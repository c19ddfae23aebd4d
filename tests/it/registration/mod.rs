//! Registering the portal in Entra ID: the recipes of `deploy/entra/`, held to the code and to Microsoft's names. The one
//! for the Azure CLI is run, and what it registers is used by the portal.

mod az;
mod directory;
mod properties;
mod recipes;
mod refused;
mod used;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use directory::Directory;

/// The tenant that the administrator is signed in to.
const TENANT: &str = "4c1f0a5e-7d2b-4b9e-8a63-2f5d9c7e1b04";
const GROUP: &str = "b7f1c0de-0a1b-4c2d-8e3f-4a5b6c7d8e9f";

/// A machine with an Azure CLI that is signed in.
struct Machine {
    directory: Directory,
    cloud: &'static str,
    tenant: String,
    folder: PathBuf,
}

/// How a run of the script ended.
#[derive(Debug)]
struct Ended {
    code: Option<i32>,
    output: String,
    errors: String,
}

impl Machine {
    async fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("registration-{}-{number}", std::process::id());
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&folder).unwrap();
        Self {
            directory: Directory::start().await,
            cloud: "AzureCloud",
            tenant: TENANT.to_owned(),
            folder,
        }
    }

    /// A path in this machine's own folder.
    fn file(&self, name: &str) -> String {
        self.folder.join(name).to_str().unwrap().to_owned()
    }

    /// A certificate with an RSA key that ends at the end of this year.
    fn certificate(&self, name: &str, last_year: i32) -> String {
        let key = rcgen::KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256).unwrap();
        self.certificate_of(name, &key, last_year)
    }

    fn certificate_of(&self, name: &str, key: &rcgen::KeyPair, last_year: i32) -> String {
        let mut parameters = rcgen::CertificateParams::default();
        parameters.not_after = rcgen::date_time_ymd(last_year, 12, 5);
        let path = self.file(name);
        fs::write(&path, parameters.self_signed(key).unwrap().pem()).unwrap();
        path
    }

    /// Runs `register.sh` with these arguments.
    async fn register(&self, arguments: &[&str]) -> Ended {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let path = std::env::var("PATH").unwrap();
        let stand_in = root.join("tests/it/registration");
        let mut command = Command::new(root.join("deploy/entra/az/register.sh"));
        command
            .args(arguments)
            .env("PATH", format!("{}:{path}", stand_in.display()))
            .env("AZ_DIRECTORY", &self.directory.url)
            .env("AZ_CLOUD", self.cloud)
            .env("AZ_TENANT", &self.tenant)
            .env("REGISTER_PAUSE", "0")
            // Where the real Azure CLI keeps its files.
            .env("AZURE_CONFIG_DIR", &self.folder)
            .env("AZURE_CORE_COLLECT_TELEMETRY", "false")
            .current_dir(&self.folder)
            .stdin(Stdio::null());
        let output = tokio::task::spawn_blocking(move || command.output().unwrap());
        let output = output.await.unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Ended {
            code: output.status.code(),
            output: text(output.stdout),
            errors: text(output.stderr),
        }
    }

    /// The same, and it has to end well. Returns what it printed: the settings.
    #[track_caller]
    fn registered(ended: Ended) -> String {
        assert_eq!(ended.code, Some(0), "{}", ended.errors);
        ended.output
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}
