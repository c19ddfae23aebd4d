//! Several replicas with one Redis or Valkey between them: whatever one of them does, the others know.

mod engines;
mod forgetting;
mod lost;
mod once;
mod rotation;
mod sealed;
mod signed_out;
mod sizing;
mod trouble;

use crate::support::{Person, Portal};

/// What seals the records.
const SECRET: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
/// What follows it.
const NEXT_SECRET: &str = "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=";

/// Two replicas.
struct Pair {
    first: Portal,
    second: Portal,
}

impl Pair {
    /// Two portals alike, with this Redis.
    async fn with(url: &str, settings: &[(&str, &str)]) -> Self {
        let redis = [
            ("REPASS_SESSION__STORE", "redis"),
            ("REPASS_SESSION__REDIS_URL", url),
            ("REPASS_SESSION__SECRET", SECRET),
        ];
        let settings: Vec<_> = redis.into_iter().chain(settings.iter().copied()).collect();
        let first = Portal::with(&settings).await;
        let second = first.replica(&[]).await;
        Self { first, second }
    }

    /// A new person who sees the form of the first one.
    async fn person(&self) -> Person {
        self.first.person().await
    }
}

/// What the replica says of itself: the status of `/health/ready`, and its word.
async fn ready(portal: &Portal) -> (u16, String) {
    let page = portal.monitor().get("/health/ready").await;
    (page.status.as_u16(), page.body)
}

/// Waits until the replica can serve people.
async fn wait_until_ready(portal: &Portal) {
    let wait = async {
        while ready(portal).await.0 != 200 {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    };
    let in_time = tokio::time::timeout(std::time::Duration::from_secs(30), wait).await;
    in_time.expect("ready again");
}
