//! What goes wrong, each in the middle of a batch of people.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::replica::Replica;
use super::stage::Stage;
use super::theft;

/// Something that goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Misfortune {
    LostAnswers,
    Throttling,
    GraphDown,
    PortalKilledAfterTheCall,
    PortalKilledBeforeTheCall,
    SlowRedis,
    StuckRedis,
    FailOver,
    RedisKilled,
    RedisEmptied,
    SlowGraph,
    NoFacts,
    RollingUpdate,
    Theft,
}

use Misfortune::*;

/// Everything, in the order of a bad morning.
pub(super) const ALL: [Misfortune; 14] = [
    LostAnswers,
    Throttling,
    SlowRedis,
    PortalKilledAfterTheCall,
    FailOver,
    SlowGraph,
    Theft,
    RedisKilled,
    RollingUpdate,
    GraphDown,
    PortalKilledBeforeTheCall,
    NoFacts,
    StuckRedis,
    RedisEmptied,
];

/// Shorter than what Sentinel takes for a dead master.
const SLOW: Duration = Duration::from_millis(700);
/// Longer: a replica takes its place, and then it comes back and still believes to be the master.
const STUCK: Duration = Duration::from_secs(2);

impl Misfortune {
    pub(super) fn name(self) -> &'static str {
        match self {
            LostAnswers => "answers of Graph are lost",
            Throttling => "Graph says 429",
            GraphDown => "Graph says 503",
            PortalKilledAfterTheCall => "a portal is killed, and Graph has acted",
            PortalKilledBeforeTheCall => "a portal is killed, and Graph has not acted",
            SlowRedis => "Redis is slow",
            StuckRedis => "the Redis master is stuck, and comes back",
            FailOver => "an ordered fail-over of Redis",
            RedisKilled => "the Redis master is killed",
            RedisEmptied => "Redis is emptied",
            SlowGraph => "Graph is slower than the portal waits",
            NoFacts => "answers are lost, and there are no facts",
            RollingUpdate => "a rolling update",
            Theft => "Redis is read",
        }
    }

    /// Whether sign-ins may be lost by it.
    pub(super) fn may_lose_sign_ins(self) -> bool {
        // Replication is asynchronous: what the last master had not passed on is gone.
        matches!(self, StuckRedis | FailOver | RedisKilled | RedisEmptied)
    }

    /// What waits at the stand-in for the batch to come.
    pub(super) async fn prepare(self, stage: &Stage) {
        let faults: Vec<(&str, Value)> = match self {
            LostAnswers => vec![
                ("changePassword", json!({"drop": "after", "times": 2})),
                ("changePassword", json!({"drop": "before", "times": 2})),
            ],
            Throttling => {
                let fault = json!({"status": 429, "headers": {"retry-after": "1"}, "times": 5});
                vec![("changePassword", fault)]
            }
            GraphDown => vec![("changePassword", json!({"status": 503, "times": 5}))],
            // Acted on at once; the answer comes when nobody is there.
            PortalKilledAfterTheCall => {
                vec![("changePassword", json!({"delay_ms": 1500, "times": 6}))]
            }
            PortalKilledBeforeTheCall => {
                let fault = json!({"drop": "before", "delay_ms": 1500, "times": 6});
                vec![("changePassword", fault)]
            }
            SlowGraph => vec![("changePassword", json!({"delay_ms": 3000, "times": 4}))],
            NoFacts => vec![
                ("changePassword", json!({"drop": "after", "times": 3})),
                ("me", json!({"status": 503, "times": 8})),
            ],
            SlowRedis | StuckRedis | FailOver | RedisKilled | RedisEmptied | RollingUpdate | Theft => vec![],
        };
        for (at, fault) in faults {
            stage.tenant.fault(at, fault).await;
        }
    }

    /// Happens, and is over when this returns.
    pub(super) async fn happen(self, stage: &Arc<Stage>) {
        if self.may_lose_sign_ins() || self == Theft {
            // One bad thing of this kind at a time, and what is stolen from has to be whole.
            stage.mended().await;
        }
        let window = stage.truth.opens(self.name());
        match self {
            LostAnswers | Throttling | GraphDown | SlowGraph | NoFacts => {}
            PortalKilledAfterTheCall => kill(stage, 0).await,
            PortalKilledBeforeTheCall => kill(stage, 1).await,
            SlowRedis => hold(stage, SLOW).await,
            StuckRedis => hold(stage, STUCK).await,
            FailOver => stage.block(|stage| stage.sentinels.fail_over()).await,
            RedisKilled => {
                let kill = |stage: &Stage| {
                    let gone = stage.sentinels.master();
                    gone.kill();
                    stage.sentinels.wait_for_another_master(gone.port);
                    gone.restart();
                };
                stage.block(kill).await;
            }
            RedisEmptied => stage.block(|stage| stage.sentinels.master().empty()).await,
            RollingUpdate => {
                let update = |stage: &Stage| stage.replicas.iter().for_each(Replica::update);
                stage.block(update).await;
            }
            Theft => theft::happen(stage).await,
        }
        if self.may_lose_sign_ins() {
            // Until the last master follows the new one, it may take writes that are lost.
            stage.mend(window);
        } else {
            stage.truth.closes(window);
        }
    }
}

/// Kills a portal when calls are under way, and starts the next one.
async fn kill(stage: &Arc<Stage>, number: usize) {
    stage.tenant.arrived("changePassword", 3).await;
    stage
        .block(move |stage| stage.replicas[number].kill_and_start())
        .await;
}

/// The master answers nobody for a while; long enough, and another one takes its place before it goes on.
async fn hold(stage: &Arc<Stage>, time: Duration) {
    let hold = move |stage: &Stage| {
        let master = stage.sentinels.master();
        master.pause();
        std::thread::sleep(time);
        if time >= STUCK {
            stage.sentinels.wait_for_another_master(master.port);
        }
        master.resume();
    };
    stage.block(hold).await;
}
