//! Every form of `session.redis_url`, with a real engine behind it.

use super::{Pair, ready, wait_until_ready};
use crate::support::redis::{Cluster, Engine, Redis, Sentinels, Setup};

/// What docs/operate.md tells to grant, and no more.
const GRANTED: &str = "resetkeys ~repass:* resetchannels -@all +get +set +del +sadd +smembers +pexpire +eval +info +ping +select +hello";
/// What a Cluster takes beside it.
const GRANTED_IN_A_CLUSTER: &str = "resetkeys ~repass:* resetchannels -@all +get +set +del +sadd +smembers +pexpire +eval +info +ping +select +hello +cluster|slots +cluster|shards +cluster|info +asking +readonly";

#[test]
fn the_user_that_is_documented_and_set_up_may_do_just_that() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |file: &str| std::fs::read_to_string(root.join(file)).unwrap();
    let granted = GRANTED.trim_start_matches("resetkeys ");
    for file in ["docs/operate.md", "deploy/compose/valkey.sh"] {
        assert!(
            read(file).contains(granted),
            "{file} grants something else than {granted}"
        );
    }
    for more in GRANTED_IN_A_CLUSTER
        .trim_start_matches(GRANTED)
        .split_whitespace()
    {
        assert!(read("docs/operate.md").contains(more), "{more}");
    }
}

/// Signs in at the first replica, opens the form at the second, changes at the first, and looks at the second.
async fn assert_that_two_replicas_are_one(url: &str, ca_file: Option<String>) {
    let ca_file = ca_file.unwrap_or_default();
    let pair = Pair::with(url, &[("REPASS_SESSION__REDIS_CA_FILE", &ca_file)]).await;
    for portal in [&pair.first, &pair.second] {
        wait_until_ready(portal).await;
    }
    let mut person = pair.person().await;
    let mut there = person.browser.by_way_of(&pair.second);
    let form = there.get("/password").await;
    assert_eq!(form.assert_status(200).name(), "password");
    let answer = person.submit(&form).await;
    assert_eq!(answer.assert_status(303).location(), "/changed");
    // The session is over everywhere.
    assert_eq!(
        there.get("/password").await.assert_status(303).location(),
        "/sign-in"
    );
    assert_eq!(pair.first.tenant.changes().await, 1);
}

#[tokio::test]
async fn redis() {
    let redis = Redis::single();
    assert_that_two_replicas_are_one(&redis.url(), None).await;
}

#[tokio::test]
async fn valkey() {
    let valkey = Redis::valkey();
    assert_that_two_replicas_are_one(&valkey.url(), None).await;
}

#[tokio::test]
async fn redis_with_tls_and_a_user_who_may_do_no_more_than_it_takes() {
    let redis = Redis::with(Setup {
        tls: true,
        acl: Some(GRANTED),
        ..Setup::default()
    });
    assert_that_two_replicas_are_one(&redis.url(), redis.ca_file()).await;
}

#[tokio::test]
async fn valkey_with_a_user() {
    let valkey = Redis::with(Setup {
        engine: Engine::Valkey,
        acl: Some(GRANTED),
        ..Setup::default()
    });
    assert_that_two_replicas_are_one(&valkey.url(), None).await;
}

#[tokio::test]
async fn sentinel() {
    let sentinels = tokio::task::spawn_blocking(Sentinels::start).await.unwrap();
    assert_that_two_replicas_are_one(&sentinels.url(), None).await;
}

#[tokio::test]
async fn sentinel_with_tls_and_a_user() {
    let setup = Setup {
        tls: true,
        acl: Some(GRANTED),
        ..Setup::default()
    };
    let sentinels = tokio::task::spawn_blocking(move || Sentinels::with(setup, 1))
        .await
        .unwrap();
    assert_that_two_replicas_are_one(&sentinels.url(), sentinels.ca_file()).await;
}

#[tokio::test]
async fn cluster() {
    let cluster = tokio::task::spawn_blocking(Cluster::start).await.unwrap();
    assert_that_two_replicas_are_one(&cluster.url(), None).await;
}

#[tokio::test]
async fn cluster_with_tls_and_a_user() {
    let setup = Setup {
        tls: true,
        acl: Some(GRANTED_IN_A_CLUSTER),
        ..Setup::default()
    };
    let cluster = tokio::task::spawn_blocking(move || Cluster::with(setup))
        .await
        .unwrap();
    assert_that_two_replicas_are_one(&cluster.url(), cluster.ca_file()).await;
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_not_believed() {
    let redis = Redis::with(Setup {
        tls: true,
        ..Setup::default()
    });
    let pair = Pair::with(&redis.url(), &[]).await;
    let (status, why) = ready(&pair.first).await;
    assert_eq!(
        (status, why.as_str()),
        (503, "the session store cannot be used\n")
    );
}
