//! The process of a proxy, in a folder of its own.

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Where Debian keeps daemons; `scripts/test` installs into the last one what Debian does not have.
const FOLDERS: [&str; 3] = [
    "/usr/sbin",
    "/usr/bin",
    concat!(env!("CARGO_TARGET_TMPDIR"), "/../proxies/bin"),
];

/// A folder that goes with the value. Short, because the name of a socket file has to be; and everybody may look into it,
/// because some proxies give up being root.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let folder = std::env::temp_dir().join(format!("repass-{}-{number}", std::process::id()));
        fs::create_dir(&folder).expect("a new folder");
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).expect("our own folder");
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The name of a file in it.
    pub(crate) fn file(&self, name: &str) -> String {
        self.0.join(name).to_str().expect("a plain name").to_owned()
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).expect("our own folder");
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A proxy that runs. It and its children are killed when it is dropped.
pub(crate) struct Process {
    child: Child,
    log: PathBuf,
}

impl Process {
    pub(super) fn start(name: &str, command: &[String], folder: &Folder) -> Self {
        let (program, arguments) = command.split_first().expect("a program");
        let candidates = FOLDERS.map(|place| Path::new(place).join(program));
        // Ours before the machine's: Debian has an older Caddy.
        let found = candidates.iter().rev().find(|file| file.exists());
        let found = found.unwrap_or_else(|| panic!("{name} is not installed: scripts/test does it"));
        let log = folder.path().join("log");
        let file = File::create(&log).expect("our own folder");
        let child = Command::new(found)
            .args(arguments)
            .env_clear()
            .env("HOME", folder.path())
            .stdin(Stdio::null())
            .stdout(file.try_clone().expect("a file"))
            .stderr(file)
            // Its children are in its group, and die with it.
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        Self { child, log }
    }

    /// Whether it has ended by itself.
    pub(crate) fn is_over(&mut self) -> bool {
        self.child.try_wait().expect("our own child").is_some()
    }

    /// What it wrote.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-s", "KILL", "--", &group]).status();
        let _ = self.child.wait();
    }
}
