//! A master, its replicas, and three Sentinels that put a replica in its place when it is gone for a second.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::setup::{OWNER, OWNER_PASSWORD, Setup};
use super::{Dump, Server, wait_until, when};

/// What the Sentinels call the master.
pub(crate) const MASTER: &str = "repass-master";

/// When a fail-over that did not happen is asked for again: some times `failover-timeout`.
const TELL_AGAIN_AFTER: Duration = Duration::from_secs(8);

/// All of them.
pub(crate) struct Sentinels {
    /// The first was the master at the start.
    pub(crate) servers: Vec<Server>,
    watchers: Vec<Server>,
    setup: Setup,
}

impl Sentinels {
    /// A master with two replicas, open to everybody.
    pub(crate) fn start() -> Self {
        Self::with(Setup::default(), 2)
    }

    /// In another way, with so many replicas.
    pub(crate) fn with(setup: Setup, replicas: usize) -> Self {
        let master = Server::start(setup, "");
        let follows = format!("replicaof 127.0.0.1 {}\n", master.port);
        let followers = (0..replicas).map(|_| Server::start(setup, &follows));
        let followers: Vec<_> = followers.collect();
        let mut lines = format!(
            "sentinel monitor {MASTER} 127.0.0.1 {} 2\nsentinel down-after-milliseconds {MASTER} 1000\n\
             sentinel failover-timeout {MASTER} 2000\n",
            master.port
        );
        if setup.acl.is_some() {
            for (what, value) in [("user", OWNER), ("pass", OWNER_PASSWORD)] {
                let _ = writeln!(lines, "sentinel auth-{what} {MASTER} {value}");
            }
        }
        let watchers = (0..3).map(|_| Server::start_sentinel(setup, &lines)).collect();
        let mut servers = vec![master];
        servers.extend(followers);
        let all = Self {
            servers,
            watchers,
            setup,
        };
        all.wait_until_whole();
        all
    }

    /// For `session.redis_url`.
    pub(crate) fn url(&self) -> String {
        let addresses: Vec<_> = self.watchers.iter().map(Server::address).collect();
        let (scheme, credentials) = (self.setup.scheme("-sentinel"), self.setup.credentials());
        format!("{scheme}://{credentials}{}/{MASTER}", addresses.join(","))
    }

    /// The authority of the certificates, where there are any.
    pub(crate) fn ca_file(&self) -> Option<String> {
        self.servers[0].ca_file()
    }

    /// Whom most of the Sentinels call the master.
    pub(crate) fn master(&self) -> &Server {
        let mut master = None;
        wait_until("two Sentinels agree on a master of ours", || {
            let named: Vec<_> = self.watchers.iter().filter_map(named_by).collect();
            let by_two = |port: &u16| named.iter().filter(|other| *other == port).count() >= 2;
            let port = named.iter().find(|port| by_two(port));
            master = port.and_then(|port| self.servers.iter().find(|server| server.port == *port));
            when(master.is_some(), format!("{named:?}"))
        });
        master.expect("just found")
    }

    /// Tells the Sentinels to put a replica in the master's place, and returns when it takes writes. They may give it up
    /// half-way, and then are told again.
    pub(crate) fn fail_over(&self) {
        let before = self.master().port;
        let mut told: Option<Instant> = None;
        wait_until("another master", || {
            let taken_over = self.another_master(before);
            if taken_over.is_err() && told.is_none_or(|at| at.elapsed() > TELL_AGAIN_AFTER) {
                let answer = self.watchers[0].ask(&["SENTINEL", "FAILOVER", MASTER]);
                when(answer.as_deref() == Ok("OK"), format!("{answer:?}"))?;
                told = Some(Instant::now());
            }
            taken_over
        });
    }

    /// Returns when most of the Sentinels name another master than the one at this port, and it takes writes.
    pub(crate) fn wait_for_another_master(&self, before: u16) {
        wait_until("another master", || self.another_master(before));
    }

    fn another_master(&self, before: u16) -> Result<(), String> {
        let master = self.master();
        let role = master.ask(&["ROLE"]).unwrap_or_else(|error| error);
        when(
            master.port != before && role.starts_with("master"),
            format!("{} {role}", master.port),
        )
    }

    /// Returns when the master has a replica that could take its place.
    pub(crate) fn wait_for_a_replica(&self) {
        wait_until("a replica is linked", || {
            let info = self.master().ask(&["INFO", "replication"])?;
            when(info.contains("state=online"), info)
        });
    }

    /// Returns when all servers that run are linked up, and every Sentinel knows all of them: only then a master may go.
    pub(crate) fn wait_until_whole(&self) {
        let replicas = self.servers.len() - 1;
        wait_until("every replica is linked", || {
            let master = self.master();
            let info = master.ask(&["INFO", "replication"]).unwrap_or_default();
            when(info.matches("state=online").count() == replicas, info)
        });
        let others = self.watchers.len() - 1;
        wait_until("every Sentinel knows all", || {
            self.watchers.iter().try_for_each(|sentinel| {
                let info = sentinel.ask(&["SENTINEL", "MASTER", MASTER]).unwrap_or_default();
                let lines: Vec<_> = info.lines().collect();
                let value = |name: &str| {
                    let at = lines.iter().position(|line| *line == name)?;
                    lines.get(at + 1)?.parse::<usize>().ok()
                };
                let knows_all =
                    value("num-other-sentinels") == Some(others) && value("num-slaves") == Some(replicas);
                when(knows_all && !info.contains("s_down"), info)
            })
        });
    }

    /// What a replica holds, which is what its master holds: reading everything takes so long that the master would seem
    /// dead.
    pub(crate) fn dump(&self) -> Dump {
        self.wait_for_a_replica();
        let is_linked = |server: &&Server| {
            let info = server.ask(&["INFO", "replication"]).unwrap_or_default();
            info.contains("master_link_status:up")
        };
        let replica = self.servers.iter().find(is_linked);
        replica.expect("a replica that is linked").dump()
    }
}

/// The master's port, as a Sentinel knows it.
fn named_by(sentinel: &Server) -> Option<u16> {
    let answer = sentinel.ask(&["SENTINEL", "GET-MASTER-ADDR-BY-NAME", MASTER]);
    answer.ok()?.lines().nth(1)?.parse().ok()
}
