//! The rigs themselves: each form is up, lets in whom it should, and does what its actions say.

use super::setup::{EVERYDAY, PASSWORD, USER};
use super::{Cluster, Engine, False, Redis, Sentinels, Server, Setup, server};

/// Secret content, to find again in a dump.
const CANARY: &str = "canary-of-the-rig";
const GUARDED: Setup = Setup {
    engine: Engine::Redis,
    tls: true,
    acl: Some(EVERYDAY),
};

/// `redis-cli` as the portal's user, over what its URL says.
fn as_portal(server: &Server, user: bool, command: &[&str]) -> Result<String, String> {
    let port = server.port.to_string();
    let mut arguments = vec!["-e", "-h", "localhost", "-p", &port];
    let file = server.ca_file();
    if let Some(file) = &file {
        arguments.extend(["--tls", "--cacert", file]);
    }
    if user {
        arguments.extend(["--user", USER, "--pass", PASSWORD, "--no-auth-warning"]);
    }
    arguments.extend(command);
    server::redis_cli(
        &arguments
            .iter()
            .map(|word| (*word).to_owned())
            .collect::<Vec<_>>(),
    )
}

#[track_caller]
fn assert_refused(answer: &Result<String, String>, why: &str) {
    let refusal = answer.as_ref().expect_err("it was let through");
    assert!(refusal.contains(why), "{refusal}");
}

#[test]
fn each_engine_answers_and_keeps() {
    for (redis, name) in [
        (Redis::single(), "redis_version"),
        (Redis::valkey(), "valkey_version"),
    ] {
        assert_eq!(as_portal(&redis, false, &["PING"]).unwrap(), "PONG");
        assert!(redis.cli(&["INFO", "server"]).contains(name));
        assert_eq!(redis.url(), format!("redis://127.0.0.1:{}", redis.port));
        // Long enough to be compressed, if it were.
        let long = CANARY.repeat(100);
        redis.cli(&["SET", "one\nkey", &long]);
        redis.cli(&["HSET", "another", CANARY, "\u{7f}ä"]);
        let dump = redis.dump();
        assert_eq!(dump.entries.len(), 2);
        for found in [long.as_bytes(), b"one\nkey", "\u{7f}ä".as_bytes()] {
            assert!(dump.contains(found));
        }
        assert!(!dump.contains(b"something else"));
        redis.empty();
        assert!(redis.dump().entries.is_empty());
    }
}

#[test]
fn tls_and_an_acl_keep_out_who_has_neither() {
    let redis = Redis::with(GUARDED);
    assert_eq!(
        redis.url(),
        format!(
            "rediss://repass:s3cret%2Fwith%3A%40%3F%23%25@127.0.0.1:{}",
            redis.port
        )
    );
    assert_eq!(as_portal(&redis, true, &["SET", "a", "1"]).unwrap(), "OK");
    assert_refused(&as_portal(&redis, false, &["GET", "a"]), "NOAUTH");
    assert_refused(&as_portal(&redis, true, &["FLUSHALL"]), "NOPERM");
    let port = redis.port.to_string();
    let plain = ["-e", "-p", &port, "PING"].map(str::to_owned);
    assert!(server::redis_cli(&plain).is_err(), "without TLS");
}

#[test]
fn what_befalls_a_server_is_seen_by_its_clients() {
    let redis = Redis::single();
    let set = ["SET", "a", "1"];
    redis.cli(&set);
    redis.fill_up();
    assert_refused(&as_portal(&redis, false, &set), "OOM");
    assert_eq!(as_portal(&redis, false, &["GET", "a"]).unwrap(), "1");
    redis.make_room();
    redis.read_only();
    assert_refused(&as_portal(&redis, false, &set), "READONLY");
    redis.writable();
    assert_eq!(as_portal(&redis, false, &set).unwrap(), "OK");
    redis.kill();
    assert_refused(&as_portal(&redis, false, &["PING"]), "Connection refused");
    redis.restart();
    assert_eq!(as_portal(&redis, false, &["EXISTS", "a"]).unwrap(), "0");
    // A client that asks meanwhile gets its answer, but not before it goes on.
    redis.pause();
    std::thread::scope(|scope| {
        let answer = scope.spawn(|| redis.cli(&set));
        while std::fs::read_to_string(format!("/proc/{}/stat", redis.id()))
            .unwrap()
            .split(' ')
            .nth(2)
            != Some("T")
        {}
        assert!(!answer.is_finished());
        redis.resume();
        assert_eq!(answer.join().unwrap(), "OK");
    });
}

#[test]
fn sentinels_put_a_replica_in_the_masters_place() {
    for (all, user, replicas) in [
        (Sentinels::start(), false, 2),
        (Sentinels::with(GUARDED, 1), true, 1),
    ] {
        assert_eq!(all.ca_file().is_some(), user);
        assert!(all.url().ends_with("/repass-master"), "{}", all.url());
        let first = all.master();
        let set = ["SET", "a", CANARY];
        assert_eq!(as_portal(first, user, &set).unwrap(), "OK");
        assert_eq!(
            first.cli(&["WAIT", &replicas.to_string(), "20000"]),
            replicas.to_string()
        );
        assert!(all.dump().contains(CANARY.as_bytes()));
        first.kill();
        all.wait_for_another_master(first.port);
        let second = all.master();
        assert_ne!(second.port, first.port);
        assert_eq!(second.cli(&["GET", "a"]), CANARY);
        first.restart();
        all.wait_until_whole();
        assert_eq!(first.cli(&["GET", "a"]), CANARY);
        // The same again, but as somebody who patches machines does it.
        all.fail_over();
        assert_ne!(all.master().port, second.port);
        assert_eq!(as_portal(all.master(), user, &set).unwrap(), "OK");
    }
}

#[test]
fn a_cluster_shares_the_keys_and_survives_a_master() {
    for (cluster, guarded) in [(Cluster::start(), false), (Cluster::with(GUARDED), true)] {
        assert_eq!(cluster.ca_file().is_some(), guarded);
        assert_eq!(cluster.url().matches("127.0.0.1:").count(), 6);
        for number in 0..12 {
            let key = format!("key-{number}");
            // `-c` follows to whoever has the key.
            cluster.servers[0].cli(&["-c", "SET", &key, CANARY]);
        }
        assert_eq!(cluster.dump().entries.len(), 12);
        assert!(cluster.masters().iter().all(|master| {
            let count: usize = master.cli(&["DBSIZE"]).parse().unwrap();
            (1..12).contains(&count)
        }));
        for master in cluster.masters() {
            assert_eq!(master.cli(&["WAIT", "1", "20000"]), "1");
        }
        let gone = cluster.kill_a_master();
        assert_eq!(cluster.dump().entries.len(), 12);
        gone.restart();
        cluster.wait_until_whole();
        assert_eq!(cluster.masters().len(), 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn false_servers_are_no_redis() {
    for (server, says) in [
        (False::junk().await, "Protocol error"),
        (False::hanging_up().await, "Server closed the connection"),
        (False::silent().await, ""),
    ] {
        let (_, port) = server
            .url()
            .rsplit_once(':')
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .unwrap();
        // Nobody waits for the silent one longer than a second.
        let arguments = ["1", "redis-cli", "-e", "-p", &port, "PING"];
        let output = std::process::Command::new("timeout")
            .args(arguments)
            .output()
            .unwrap();
        assert!(!output.status.success());
        let said = [output.stdout, output.stderr].concat();
        assert!(
            String::from_utf8_lossy(&said).contains(says),
            "{}",
            String::from_utf8_lossy(&said)
        );
    }
}
