//! One process of an engine, and what may befall it.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;

use super::dump::Dump;
use super::setup::{OWNER, OWNER_PASSWORD, Setup};
use super::{certificate, wait_until, when};
use crate::support::{Folder, ports};

/// How often another port is tried.
const TRIES: usize = 5;
/// Seconds that `redis-cli` gets.
const CLI_SECONDS: &str = "30";

/// A server or a Sentinel that runs. It is killed when it is dropped.
pub(crate) struct Server {
    /// Where it listens, on `127.0.0.1`.
    pub(crate) port: u16,
    setup: Setup,
    is_sentinel: bool,
    folder: Folder,
    child: Mutex<Child>,
}

impl Server {
    /// A server with these lines in its configuration.
    pub(super) fn start(setup: Setup, lines: &str) -> Self {
        Self::start_as(setup, false, lines)
    }

    /// A Sentinel with these lines in its configuration.
    pub(super) fn start_sentinel(setup: Setup, lines: &str) -> Self {
        Self::start_as(setup, true, lines)
    }

    fn start_as(setup: Setup, is_sentinel: bool, lines: &str) -> Self {
        for _ in 0..TRIES {
            let (folder, port) = (Folder::new(), ports::paired());
            certificate::write(&folder);
            folder.put(
                "server.conf",
                &configuration(setup, is_sentinel, port, &folder, lines),
            );
            let child = Mutex::new(spawn(setup, is_sentinel, &folder));
            let server = Self {
                port,
                setup,
                is_sentinel,
                folder,
                child,
            };
            if server.is_ready() {
                return server;
            }
        }
        panic!("no port is free");
    }

    /// `127.0.0.1:PORT`
    pub(crate) fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// The process.
    pub(crate) fn id(&self) -> u32 {
        self.child.lock().unwrap().id()
    }

    /// The authority of its certificate, where it has one.
    pub(crate) fn ca_file(&self) -> Option<String> {
        self.setup.tls.then(|| self.folder.path("ca.pem"))
    }

    /// Ends it at once (`kill -9`). What it had not written down is lost, and it writes nothing down.
    pub(crate) fn kill(&self) {
        let mut child = self.child.lock().unwrap();
        child.kill().expect("our own child");
        child.wait().expect("our own child");
    }

    /// Starts it again after [`Self::kill`], at the same port, with nothing in it.
    pub(crate) fn restart(&self) {
        let fresh = spawn(self.setup, self.is_sentinel, &self.folder);
        let mut gone = std::mem::replace(&mut *self.child.lock().unwrap(), fresh);
        let _ = gone.kill();
        gone.wait().expect("our own child");
        assert!(self.is_ready(), "its port is taken: {}", self.log());
    }

    /// Stops it where it stands (`SIGSTOP`): connections stay, and nobody answers.
    pub(crate) fn pause(&self) {
        self.signal("STOP");
    }

    /// Lets it go on.
    pub(crate) fn resume(&self) {
        self.signal("CONT");
    }

    /// Empties it.
    pub(crate) fn empty(&self) {
        assert_eq!(self.cli(&["FLUSHALL"]), "OK");
    }

    /// Makes it refuse whatever needs memory (`OOM command not allowed`).
    pub(crate) fn fill_up(&self) {
        assert_eq!(
            self.cli(&["CONFIG", "SET", "maxmemory-policy", "noeviction"]),
            "OK"
        );
        assert_eq!(self.cli(&["CONFIG", "SET", "maxmemory", "1"]), "OK");
    }

    /// Makes room again.
    pub(crate) fn make_room(&self) {
        assert_eq!(self.cli(&["CONFIG", "SET", "maxmemory", "0"]), "OK");
    }

    /// Makes it a replica of a master that is not there: it answers what it has, and takes nothing (`READONLY`).
    pub(crate) fn read_only(&self) {
        assert_eq!(self.cli(&["REPLICAOF", "127.0.0.1", "1"]), "OK");
    }

    /// Makes it a master again.
    pub(crate) fn writable(&self) {
        assert_eq!(self.cli(&["REPLICAOF", "NO", "ONE"]), "OK");
    }

    /// Everything that it holds.
    pub(crate) fn dump(&self) -> Dump {
        Dump::of(self)
    }

    /// What `redis-cli` says to a command that the rig's own user sends, without the line break at the end.
    pub(crate) fn cli(&self, command: &[&str]) -> String {
        self.ask(command)
            .unwrap_or_else(|error| panic!("{command:?}: {error}\n{}", self.log()))
    }

    /// The same, where it may fail: the error of the server, or of the connection.
    pub(crate) fn ask(&self, command: &[&str]) -> Result<String, String> {
        let mut arguments: Vec<String> = ["-e", "-h", "127.0.0.1", "-p"].map(str::to_owned).into();
        arguments.push(self.port.to_string());
        if self.setup.acl.is_some() && !self.is_sentinel {
            let credentials = ["--user", OWNER, "--pass", OWNER_PASSWORD, "--no-auth-warning"];
            arguments.extend(credentials.map(str::to_owned));
        }
        if let Some(file) = self.ca_file() {
            arguments.extend(["--tls".to_owned(), "--cacert".to_owned(), file]);
        }
        arguments.extend(command.iter().map(|word| (*word).to_owned()));
        redis_cli(&arguments)
    }

    /// What it wrote to its log.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.folder.path("log")).unwrap_or_default()
    }

    /// Waits for its first answer; false when somebody was faster at the port.
    fn is_ready(&self) -> bool {
        let mut is_taken = false;
        wait_until("a server answers", || {
            let ended = self.child.lock().unwrap().try_wait().expect("our own child");
            if let Some(status) = ended {
                let log = self.log();
                assert!(log.contains("ddress already in use"), "{status}: {log}");
                is_taken = true;
            }
            let answer = self.ask(&["PING"]);
            when(is_taken || answer.as_deref() == Ok("PONG"), format!("{answer:?}"))
        });
        !is_taken
    }

    fn signal(&self, name: &str) {
        let id = self.id().to_string();
        let status = Command::new("kill").args(["-s", name, &id]).status().unwrap();
        assert!(status.success());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // SIGKILL also ends what is stopped.
        let child = self.child.get_mut().expect("nobody panicked with it");
        let _ = child.kill();
        let _ = child.wait();
    }
}

/// Runs `redis-cli`; what it printed, or why it failed.
pub(super) fn redis_cli(arguments: &[String]) -> Result<String, String> {
    let output = Command::new("timeout")
        .args([CLI_SECONDS, "redis-cli"])
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("timeout, of coreutils");
    assert_ne!(
        output.status.code(),
        Some(127),
        "redis-cli is not installed: scripts/test does it"
    );
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_end().to_owned();
    if output.status.success() {
        Ok(text(&output.stdout))
    } else {
        Err(format!("{}{}", text(&output.stdout), text(&output.stderr)))
    }
}

fn spawn(setup: Setup, is_sentinel: bool, folder: &Folder) -> Child {
    let mut command = Command::new(setup.engine.program());
    command.arg(folder.path("server.conf"));
    if is_sentinel {
        command.arg("--sentinel");
    }
    let log = File::create(folder.path("log")).expect("our own folder");
    command
        .env_clear()
        .stdin(Stdio::null())
        .stdout(log.try_clone().expect("a file"))
        .stderr(log)
        .spawn()
        .expect("the server starts")
}

fn configuration(setup: Setup, is_sentinel: bool, port: u16, folder: &Folder, lines: &str) -> String {
    let mut text = format!("bind 127.0.0.1\nprotected-mode no\ndir {}\n", folder.0.display());
    if setup.tls {
        let _ = write!(
            text,
            "port 0\ntls-port {port}\ntls-ca-cert-file {}\ntls-cert-file {}\ntls-key-file {}\n\
             tls-auth-clients no\ntls-replication yes\n",
            folder.path("ca.pem"),
            folder.path("cert.pem"),
            folder.path("key.pem"),
        );
    } else {
        let _ = writeln!(text, "port {port}");
    }
    if !is_sentinel {
        // Nothing on disk; nothing compressed, so that a dump shows what is there; replicas that join at once.
        text += "save \"\"\nappendonly no\nrdbcompression no\nrepl-diskless-sync-delay 0\n";
        text += &setup.users();
    }
    text + lines
}
