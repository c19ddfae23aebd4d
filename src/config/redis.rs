//! `session.redis_url`: where the Redis or Valkey is that several replicas share.
//!
//! | form | what it reaches |
//! |---|---|
//! | `redis://[user[:password]@]host[:port][/db]` | one server |
//! | `redis-sentinel://[user[:password]@]host[:port][,…]/name[/db][?sentinel_user=…&sentinel_password=…]` | whichever server Sentinel calls the master of `name` |
//! | `redis-cluster://[user[:password]@]host[:port][,…]` | a Cluster, by any of its nodes |
//!
//! With `rediss` in the place of `redis` all of it is TLS. What has a meaning in a URL is percent-encoded in user and
//! password (RFC 3986, 2.1).

use std::path::PathBuf;

use percent_encoding::percent_decode_str;
use secrecy::SecretString;

use super::{
    kinds,
    reader::Reader,
    value::{Kind, Wrong},
};

/// A Redis or Valkey.
#[derive(Clone, Debug)]
pub struct Redis {
    /// What stands at the addresses.
    pub topology: Topology,
    /// Host and port of each: one server, any Sentinels, or any nodes of a Cluster.
    pub addresses: Vec<(String, u16)>,
    /// Whether connections are TLS.
    pub tls: bool,
    /// Who we are there (ACL); without it the default user.
    pub user: Option<String>,
    /// Its password.
    pub password: Option<SecretString>,
    /// The number of the database; 0 in a Cluster.
    pub database: i64,
    /// Who may vouch for the servers, in PEM; none: whom the system trusts.
    pub ca: Option<Vec<u8>>,
}

/// What stands at the addresses.
#[derive(Clone, Debug)]
pub enum Topology {
    /// The server itself.
    Single,
    /// Sentinels that know who the master is.
    Sentinel {
        /// The name of the master.
        name: String,
        /// Who we are to the Sentinels.
        user: Option<String>,
        /// The password for the Sentinels.
        password: Option<SecretString>,
    },
    /// Nodes of a Cluster.
    Cluster,
}

const URL: &str = "session.redis_url";
const CA: &str = "session.redis_ca_file";

impl Redis {
    /// Reads the keys of Redis. They are for `session.store = "redis"` alone.
    pub(super) fn read(reader: &mut Reader<'_>, wanted: bool) -> Option<Self> {
        let redis = reader.secret(URL, "session.redis_url_file", &REDIS_URL);
        let file = reader.optional(CA, &kinds::PATH);
        if !wanted {
            if redis.is_some() {
                reader.warn(URL, "it is not used, because session.store is \"memory\"");
            }
            return None;
        }
        if redis.is_none() {
            reader.note_missing(URL, REDIS_URL.form);
        }
        let mut redis = redis?;
        redis.ca = read_ca(reader, file);
        if redis.ca.is_some() && !redis.tls {
            let hint = "write rediss:// in session.redis_url, or leave session.redis_ca_file out";
            reader.note(CA, "is for connections with TLS", hint);
        }
        Some(redis)
    }
}

fn read_ca(reader: &mut Reader<'_>, file: Option<PathBuf>) -> Option<Vec<u8>> {
    let path = file?;
    let hint = "write the path of certificates in PEM";
    match std::fs::read(&path) {
        Ok(pem) if is_pem(&pem) => return Some(pem),
        Ok(_) => reader.note(CA, format!("{} holds no certificate", path.display()), hint),
        Err(error) => reader.note(CA, format!("{} cannot be read: {error}", path.display()), hint),
    }
    None
}

fn is_pem(bytes: &[u8]) -> bool {
    String::from_utf8_lossy(bytes).contains("-----BEGIN CERTIFICATE-----")
}

/// No message holds any part of it: it may hold a password.
const REDIS_URL: Kind<Redis> = Kind {
    parse: |value| parse(value.text()?.trim()).map_err(Wrong::new),
    show: kinds::hidden,
    form: "write redis://HOST, rediss://USER:PASSWORD@HOST, redis-sentinel://HOST,HOST/NAME or redis-cluster://HOST,HOST",
};

fn parse(text: &str) -> Result<Redis, &'static str> {
    let (scheme, rest) = text.split_once("://").ok_or("has no scheme")?;
    let (tls, kind) = match scheme {
        "redis" => (false, ""),
        "rediss" => (true, ""),
        "redis-sentinel" => (false, "sentinel"),
        "rediss-sentinel" => (true, "sentinel"),
        "redis-cluster" => (false, "cluster"),
        "rediss-cluster" => (true, "cluster"),
        _ => return Err("has an unknown scheme"),
    };
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let (login, hosts) = authority.rsplit_once('@').unwrap_or(("", authority));
    let (user, password) = login.split_once(':').unwrap_or((login, ""));
    let port = if kind == "sentinel" { 26379 } else { 6379 };
    let addresses = hosts
        .split(',')
        .map(|host| address(host, port))
        .collect::<Result<Vec<_>, _>>()?;
    if kind.is_empty() && addresses.len() > 1 {
        return Err("names several hosts, which only Sentinel and Cluster have");
    }
    let (topology, database) = match kind {
        "" => (Topology::Single, database(path)?),
        "sentinel" => sentinel(path, query)?,
        _ => (Topology::Cluster, database(path)?),
    };
    if kind == "cluster" && database != 0 {
        return Err("names a database, and a Cluster has none but 0");
    }
    if kind != "sentinel" && !query.is_empty() {
        return Err("has a query, which only Sentinel has");
    }
    Ok(Redis {
        topology,
        addresses,
        tls,
        user: decoded(user)?,
        password: decoded(password)?.map(SecretString::from),
        database,
        ca: None,
    })
}

/// `host`, `host:port`, `[v6]` or `[v6]:port`.
fn address(text: &str, default_port: u16) -> Result<(String, u16), &'static str> {
    let (host, port) = match text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((host, after)) => (host, after.strip_prefix(':')),
        None => text
            .split_once(':')
            .map_or((text, None), |(host, port)| (host, Some(port))),
    };
    let in_a_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
    if host.is_empty() || !host.chars().all(in_a_name) {
        return Err("has a host that is no host");
    }
    let port = match port {
        None => default_port,
        Some(port) => match port.parse() {
            Ok(port) if port > 0 => port,
            _ => return Err("has a port that is no port"),
        },
    };
    Ok((host.to_owned(), port))
}

fn database(path: &str) -> Result<i64, &'static str> {
    match path {
        "" => Ok(0),
        number => number
            .parse::<u16>()
            .map(i64::from)
            .map_err(|_| "has a database that is no number"),
    }
}

fn sentinel(path: &str, query: &str) -> Result<(Topology, i64), &'static str> {
    let (name, number) = path.split_once('/').unwrap_or((path, ""));
    let name = decoded(name)?.ok_or("has no name of a master, as in redis-sentinel://HOST/NAME")?;
    let (mut user, mut password) = (None, None);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        match pair.split_once('=') {
            Some(("sentinel_user", value)) => user = decoded(value)?,
            Some(("sentinel_password", value)) => password = decoded(value)?.map(SecretString::from),
            _ => return Err("has an unknown part after the question mark"),
        }
    }
    let topology = Topology::Sentinel { name, user, password };
    Ok((topology, database(number)?))
}

fn decoded(text: &str) -> Result<Option<String>, &'static str> {
    if text.is_empty() {
        return Ok(None);
    }
    let decoded = percent_decode_str(text).decode_utf8();
    let decoded = decoded.map_err(|_| "has a user, a password or a name that is not UTF-8")?;
    Ok(Some(decoded.into_owned()))
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    #[test]
    fn every_form_is_read() {
        let shown = |text: &str| {
            let redis = parse(text).unwrap();
            let hosts: Vec<_> = redis
                .addresses
                .iter()
                .map(|(host, port)| format!("{host} {port}"))
                .collect();
            let name = match &redis.topology {
                Topology::Single => "single".to_owned(),
                Topology::Cluster => "cluster".to_owned(),
                Topology::Sentinel { name, user, password } => format!(
                    "{name} {} {}",
                    user.as_deref().unwrap_or("-"),
                    password.as_ref().map_or("-", |password| password.expose_secret())
                ),
            };
            let password = redis
                .password
                .as_ref()
                .map_or("-", |password| password.expose_secret());
            let user = redis.user.as_deref().unwrap_or("-");
            let tls = if redis.tls { "tls" } else { "plain" };
            format!(
                "{name}; {}; {tls}; {user} {password}; {}",
                hosts.join(", "),
                redis.database
            )
        };
        for (url, expected) in [
            ("redis://localhost", "single; localhost 6379; plain; - -; 0"),
            ("redis://10.0.0.1:7000/3", "single; 10.0.0.1 7000; plain; - -; 3"),
            (
                "rediss://repass:p%40ss%2Fw@cache.example",
                "single; cache.example 6379; tls; repass p@ss/w; 0",
            ),
            ("redis://:only@[::1]:1", "single; ::1 1; plain; - only; 0"),
            ("redis://u:a@b@h", "single; h 6379; plain; u a@b; 0"),
            (
                "redis-sentinel://a,b:7/main",
                "main - -; a 26379, b 7; plain; - -; 0",
            ),
            (
                "rediss-sentinel://u:p@a/main/2?sentinel_user=s&sentinel_password=t%26",
                "main s t&; a 26379; tls; u p; 2",
            ),
            (
                "rediss-cluster://u:p@a:1,b:2,c",
                "cluster; a 1, b 2, c 6379; tls; u p; 0",
            ),
        ] {
            assert_eq!(shown(url), expected, "{url}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_without_the_password() {
        for url in [
            "",
            "localhost",
            "http://h",
            "redis://",
            "redis://a,b",
            "redis://h:0",
            "redis://h:99999",
            "redis://h/x",
            "redis://h/-1",
            "redis://h?x=y",
            "redis://CANARY@",
            "redis-sentinel://h",
            "redis-sentinel://h/",
            "redis-sentinel://h/n?x=CANARY",
            "redis-cluster://h/1",
            "redis://u:%ffCANARY@h",
            "redis://h h",
        ] {
            let what = parse(url).err().unwrap_or_else(|| panic!("{url} was taken"));
            assert!(!what.contains("CANARY"), "{what}");
        }
    }
}
