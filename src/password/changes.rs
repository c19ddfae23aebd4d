//! The change itself: one task per change, which neither a lost browser nor a double click stops or repeats.

use std::net::IpAddr;
use std::sync::Arc;

use secrecy::{ExposeSecret as _, SecretString};
use tokio::time::Instant;
use tokio_util::task::TaskTracker;
use tower_sessions::SessionStore;
use tower_sessions::session::Id;

use super::breach::Breach;
use super::ending::{Ending, Look};
use super::ledger::{Fingerprint, Ledger, Turn};
use super::one_change::{Inner, Trace};
use super::outcome::Outcome;
use crate::attempts::Attempts;
use crate::clock::Clock;
use crate::graph::Graph;
use crate::notices::Audit;
use crate::random::Random;
use crate::sessions::{Label, Sealer, SignedIn};
use crate::telemetry::Metrics;

/// Changes passwords. Cheap to clone.
#[derive(Clone)]
pub struct Changes(Arc<Inner>);

/// What [`Changes`] works with.
pub struct Parts {
    /// The client for Graph.
    pub graph: Graph,
    /// Whether the account facts may be asked for.
    pub account_facts: bool,
    /// Where new passwords are looked for among leaked ones.
    pub breach: Breach,
    /// The budget.
    pub attempts: Attempts,
    /// Fingerprints of submits.
    pub sealer: Sealer,
    /// Where sessions are ended.
    pub store: Arc<dyn SessionStore>,
    /// The audit log.
    pub audit: Audit,
    /// The counters.
    pub metrics: Metrics,
    /// The time.
    pub clock: Clock,
    /// Ids for requests.
    pub random: Random,
    /// Where running changes are waited for at the end of the process.
    pub tasks: TaskTracker,
}

/// One press of the button, after the rules were checked.
pub struct Submission {
    /// The session's id.
    pub session: Id,
    /// The session.
    pub signed_in: SignedIn,
    /// The current password.
    pub current: SecretString,
    /// The new password.
    pub new: SecretString,
    /// The one-time value of the rendered form: the same form sent twice is one submit.
    pub form: String,
    /// The code that the page and the log will show.
    pub reference: String,
    /// Whether the person wants to be signed out everywhere afterwards.
    pub sign_out_everywhere: bool,
    /// When the request had arrived: the deadline counts from here.
    pub arrived: Instant,
    /// Whence the request came.
    pub client_address: Option<IpAddr>,
}

impl Changes {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        let ledger = Ledger::new(parts.clock.clone());
        Self(Arc::new(Inner { parts, ledger }))
    }

    /// Changes the password, or joins the change of the same session that runs or has just ended.
    pub async fn submit(&self, submission: Submission) -> Ending {
        let session = submission.session.to_string();
        let parts: [&[u8]; 4] = [
            session.as_bytes(),
            submission.form.as_bytes(),
            submission.current.expose_secret().as_bytes(),
            submission.new.expose_secret().as_bytes(),
        ];
        let fingerprint = Fingerprint {
            hash: self.0.parts.sealer.fingerprint(Label::Submission, &parts),
            one_time: !submission.form.is_empty(),
        };
        let reference = submission.reference.clone();
        let mut result = match self.0.ledger.turn(&session, &fingerprint, &reference) {
            Turn::Ended(ending) => return ending,
            Turn::Wait(result) => result,
            Turn::Run(page) => {
                let inner = Arc::clone(&self.0);
                let waiting = page.watch();
                self.0.parts.tasks.spawn(async move {
                    let ending = inner.run(&submission).await;
                    let over = ending.ends_session().then_some(submission.session);
                    // First the tombstone, then the session: at no time is there neither.
                    page.end(ending);
                    if let Some(id) = over {
                        inner.end_session(&id).await;
                    }
                });
                waiting
            }
        };
        wait_for(&mut result, reference).await
    }

    /// What the last change of a session did whose record is gone already, if it did or may have done something. Waits
    /// for one that still runs.
    pub async fn tombstone(&self, session: &Id) -> Option<Ending> {
        let ending = match self.0.ledger.find(&session.to_string())? {
            Turn::Ended(ending) => ending,
            Turn::Wait(mut result) => wait_for(&mut result, String::new()).await,
            Turn::Run(_) => return None,
        };
        ending.may_have_changed().then_some(ending)
    }

    /// Looks at the facts again after an unknown outcome. With proof the change is recorded and the session ends.
    pub async fn look_again(&self, session: &Id, signed_in: &SignedIn, ending: &Ending) -> Look {
        let Some(evidence) = ending.evidence else {
            return Look::Unreadable;
        };
        let parts = &self.0.parts;
        let deadline = Instant::now() + parts.graph.timeout();
        let Ok(Some(says)) = self.0.changed_at(signed_in, deadline).await else {
            return Look::Unreadable;
        };
        if !evidence.is_proved_by(says) {
            return Look::NoChangeYet;
        }
        let mut proved = Ending::new(Outcome::Changed, ending.reference.clone());
        // Nothing more is sent for a submit that is long over.
        proved.sign_out = ending.sign_out;
        parts.attempts.forgive(&signed_in.person.key());
        let is_news = self.0.ledger.correct(&session.to_string(), proved.clone());
        self.0.end_session(session).await;
        if is_news {
            self.0.record(&signed_in.person, &proved, &Trace::default());
        }
        Look::Proved(proved)
    }

    /// Forgets ends that are old. Called now and then.
    pub fn sweep(&self) {
        self.0.ledger.sweep();
    }
}

async fn wait_for(result: &mut tokio::sync::watch::Receiver<Option<Ending>>, reference: String) -> Ending {
    let ended = result
        .wait_for(Option::is_some)
        .await
        .ok()
        .and_then(|ending| ending.clone());
    ended.unwrap_or_else(|| Ending::unknown(reference))
}
