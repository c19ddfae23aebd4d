//! A real forward proxy: Squid, in the foreground, with a folder and a name of its own.

use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::{Folder, path};
use crate::support::NAMES;

const PATIENCE: Duration = Duration::from_secs(30);

/// What Squid lets through.
pub(super) enum Rule {
    Everybody,
    /// Who knows this user name and password.
    Only(&'static str, &'static str),
    Nobody,
}

/// A running proxy. It ends with the value.
pub(super) struct Squid {
    /// `http://127.0.0.1:PORT`
    pub(super) url: String,
    child: Child,
    folder: Folder,
}

impl Squid {
    /// Starts one that resolves the [`NAMES`], which nobody else does.
    pub(super) async fn start(rule: &Rule) -> Self {
        // Squid cannot pick a free port: somebody may take this one before it does.
        for _ in 0..5 {
            let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
            let port = free.local_addr().expect("bound").port();
            drop(free);
            if let Some(squid) = Self::try_start(rule, port).await {
                return squid;
            }
        }
        panic!("squid does not start");
    }

    async fn try_start(rule: &Rule, port: u16) -> Option<Self> {
        let folder = Folder::new("squid");
        everybodys(&folder);
        write_files(&folder, rule, port);
        let configuration = path(&folder.file("squid.conf"));
        let child = Command::new("squid")
            .args(["-N", "-n", &format!("repass{port}"), "-f", &configuration])
            .env("PATH", "/usr/sbin:/usr/local/sbin:/usr/bin:/bin")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("squid is needed: scripts/test installs it (apt-get install squid)");
        let url = format!("http://127.0.0.1:{port}");
        let mut squid = Self { url, child, folder };
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if squid.child.try_wait().expect("a child").is_some() {
                return None;
            }
            assert!(Instant::now() < end, "squid is never ready");
            tokio::task::yield_now().await;
        }
        Some(squid)
    }

    /// What it was asked for so far, as `result CONNECT host:port user`. A tunnel is written down when it ends.
    fn log(&self) -> Vec<String> {
        let text = std::fs::read_to_string(self.folder.file("access.log")).unwrap_or_default();
        let lines = text
            .lines()
            .filter(|line| !line.contains("transaction-end-before"));
        lines.map(str::to_owned).collect()
    }

    /// The log, once it has a line for each of these.
    pub(super) async fn logged(&self, each: &[&str]) -> Vec<String> {
        let end = Instant::now() + PATIENCE;
        loop {
            let log = self.log();
            if each.iter().all(|text| log.iter().any(|line| line.contains(text))) {
                return log;
            }
            assert!(Instant::now() < end, "{each:?} is not in {log:?}");
            tokio::task::yield_now().await;
        }
    }
}

impl Drop for Squid {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// As root, Squid becomes somebody else, who has to write there.
fn everybodys(folder: &Folder) {
    use std::os::unix::fs::PermissionsExt as _;
    let everybodys = std::fs::Permissions::from_mode(0o777);
    std::fs::set_permissions(&folder.0, everybodys).expect("a folder");
}

fn write_files(folder: &Folder, rule: &Rule, port: u16) {
    let hosts: String = NAMES.map(|name| format!("127.0.0.1 {name}\n")).concat();
    std::fs::write(folder.file("hosts"), hosts).expect("a file");
    let here = path(&folder.0);
    let rules = match rule {
        Rule::Everybody => "http_access allow all".to_owned(),
        Rule::Nobody => "http_access deny all".to_owned(),
        Rule::Only(user, password) => {
            let check = format!(
                "while read -r given; do [ \"$given\" = '{user} {password}' ] && echo OK || echo ERR; done\n"
            );
            std::fs::write(folder.file("check.sh"), check).expect("a file");
            format!(
                "auth_param basic program /bin/sh {here}/check.sh\n\
                 auth_param basic children 1 startup=1\n\
                 acl known proxy_auth REQUIRED\n\
                 http_access deny !known\n\
                 http_access allow all"
            )
        }
    };
    let configuration = format!(
        "http_port 127.0.0.1:{port}\n\
         pid_filename {here}/pid\n\
         logformat short %Ss/%03>Hs %rm %ru %un\n\
         access_log stdio:{here}/access.log short\n\
         cache_log {here}/cache.log\n\
         coredump_dir {here}\n\
         hosts_file {here}/hosts\n\
         visible_hostname proxy.example\n\
         cache deny all\n\
         memory_cache_shared off\n\
         pinger_enable off\n\
         shutdown_lifetime 0 seconds\n\
         {rules}\n"
    );
    std::fs::write(folder.file("squid.conf"), configuration).expect("a file");
}
