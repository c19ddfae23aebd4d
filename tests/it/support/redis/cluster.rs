//! Three masters that share the keys, with a replica each.

use super::server::redis_cli;
use super::setup::{OWNER, OWNER_PASSWORD, Setup};
use super::{Dump, Server, wait_until, when};

/// All of them.
pub(crate) struct Cluster {
    pub(crate) servers: Vec<Server>,
    setup: Setup,
}

impl Cluster {
    /// Open to everybody.
    pub(crate) fn start() -> Self {
        Self::with(Setup::default())
    }

    /// In another way.
    pub(crate) fn with(setup: Setup) -> Self {
        let mut lines =
            "cluster-enabled yes\ncluster-config-file nodes.conf\ncluster-node-timeout 1000\n".to_owned();
        if setup.tls {
            lines += "tls-cluster yes\n";
        }
        let servers: Vec<_> = (0..6).map(|_| Server::start(setup, &lines)).collect();
        let mut arguments: Vec<String> = Vec::new();
        if setup.acl.is_some() {
            let credentials = ["--user", OWNER, "--pass", OWNER_PASSWORD, "--no-auth-warning"];
            arguments.extend(credentials.map(str::to_owned));
        }
        if let Some(file) = servers[0].ca_file() {
            arguments.extend(["--tls".to_owned(), "--cacert".to_owned(), file]);
        }
        arguments.extend(["--cluster", "create"].map(str::to_owned));
        arguments.extend(servers.iter().map(Server::address));
        arguments.extend(["--cluster-replicas", "1", "--cluster-yes"].map(str::to_owned));
        redis_cli(&arguments).unwrap_or_else(|error| panic!("no cluster: {error}"));
        let cluster = Self { servers, setup };
        cluster.wait_until_whole();
        cluster
    }

    /// For `session.redis_url`.
    pub(crate) fn url(&self) -> String {
        let addresses: Vec<_> = self.servers.iter().map(Server::address).collect();
        let (scheme, credentials) = (self.setup.scheme("-cluster"), self.setup.credentials());
        format!("{scheme}://{credentials}{}", addresses.join(","))
    }

    /// The authority of the certificates, where there are any.
    pub(crate) fn ca_file(&self) -> Option<String> {
        self.servers[0].ca_file()
    }

    /// Those that are masters now, and run.
    pub(crate) fn masters(&self) -> Vec<&Server> {
        let is_master = |server: &&Server| {
            let role = server.ask(&["ROLE"]);
            role.is_ok_and(|role| role.starts_with("master"))
        };
        self.servers.iter().filter(is_master).collect()
    }

    /// Kills a master, and returns it when its replica has taken its place.
    pub(crate) fn kill_a_master(&self) -> &Server {
        let masters = self.masters();
        let gone = masters[0];
        gone.kill();
        wait_until("a replica takes over", || {
            when(self.masters().len() == 3, "fewer masters")?;
            let mut others = self.servers.iter().filter(|server| server.port != gone.port);
            others.try_for_each(is_ok)
        });
        gone
    }

    /// Returns when every server serves, and every master has its replica.
    pub(crate) fn wait_until_whole(&self) {
        wait_until("the cluster serves", || self.servers.iter().try_for_each(is_ok));
        wait_until("every replica is linked", || {
            let masters = self.masters();
            let linked = masters.iter().filter(|master| {
                let info = master.ask(&["INFO", "replication"]).unwrap_or_default();
                info.contains("state=online")
            });
            when(linked.count() == 3, "fewer are")
        });
    }

    /// What all masters hold.
    pub(crate) fn dump(&self) -> Dump {
        let dumps = self.masters().into_iter().map(Server::dump);
        dumps.fold(Dump::default(), Dump::join)
    }
}

fn is_ok(server: &Server) -> Result<(), String> {
    let info = server.ask(&["CLUSTER", "INFO"])?;
    when(
        info.contains("cluster_state:ok") && info.contains("cluster_known_nodes:6"),
        info,
    )
}
