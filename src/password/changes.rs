//! The change itself: one task per change, which neither a lost browser nor a double click stops or repeats.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret as _, SecretString};
use time::OffsetDateTime;
use tokio::time::Instant;
use tokio_util::task::TaskTracker;
use tower_sessions::SessionStore;
use tower_sessions::session::Id;

use super::ending::{Ending, Look, outcome, settle};
use super::evidence::Evidence;
use super::ledger::{Ledger, Turn};
use super::outcome::Outcome;
use crate::attempts::{Attempt, Attempts};
use crate::clock::Clock;
use crate::graph::{FactsError, Graph, Meaning};
use crate::notices::{Audit, Event, EventKind};
use crate::random::Random;
use crate::sessions::{Label, Person, Sealer, SignedIn};
use crate::telemetry::Metrics;

/// The longest wait for the baseline: it must not eat the time of the change.
const BASELINE_TIMEOUT: Duration = Duration::from_secs(5);
/// What one submit may take beyond two calls of Graph.
const MARGIN: Duration = Duration::from_secs(5);

/// Changes passwords. Cheap to clone.
#[derive(Clone)]
pub struct Changes(Arc<Inner>);

/// What [`Changes`] works with.
pub struct Parts {
    /// The client for Graph.
    pub graph: Graph,
    /// Whether the account facts may be asked for.
    pub account_facts: bool,
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

struct Inner {
    parts: Parts,
    ledger: Ledger,
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
        let fingerprint = self.0.parts.sealer.fingerprint(Label::Submission, &parts);
        let reference = submission.reference.clone();
        let mut result = match self.0.ledger.turn(&session, fingerprint, &reference) {
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
        let look = parts.graph.last_password_change(signed_in.token.secret());
        let Ok(Ok(Some(says))) = tokio::time::timeout(parts.graph.timeout(), look).await else {
            return Look::Unreadable;
        };
        if !evidence.is_proved_by(says) {
            return Look::NoChangeYet;
        }
        let proved = Ending::new(Outcome::Changed, ending.reference.clone());
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

/// What the audit log wants to know beside the outcome.
#[derive(Default)]
struct Trace {
    client_address: Option<IpAddr>,
    client_request_id: Option<String>,
    graph_request_id: Option<String>,
    duration: Duration,
}

impl Inner {
    /// One submit, from the budget to the audit log.
    async fn run(&self, submission: &Submission) -> Ending {
        let started = Instant::now();
        let mut trace = Trace {
            client_address: submission.client_address,
            ..Trace::default()
        };
        let ending = match self.parts.attempts.take(&submission.signed_in.person.key()) {
            Ok(attempt) => self.attempt(submission, attempt, &mut trace).await,
            Err(exhausted) => {
                let mut ending = Ending::new(Outcome::TooManyAttempts, submission.reference.clone());
                ending.wait = Some(exhausted.retry_after);
                ending
            }
        };
        trace.duration = started.elapsed();
        self.record(&submission.signed_in.person, &ending, &trace);
        ending
    }

    /// One attempt: baseline, the one request, and what its answer means.
    async fn attempt(&self, submission: &Submission, attempt: Attempt, trace: &mut Trace) -> Ending {
        let parts = &self.parts;
        let deadline = Instant::now() + 2 * parts.graph.timeout() + MARGIN;
        let baseline = match self.baseline(&submission.signed_in).await {
            Ok(baseline) => baseline,
            Err(error) => {
                attempt.give_back();
                return Ending::not_sent(error, submission.reference.clone());
            }
        };
        let client_request_id = uuid::Builder::from_random_bytes(parts.random.bytes())
            .into_uuid()
            .to_string();
        let sent_at = parts.clock.now();
        let token = submission.signed_in.token.secret();
        let answer = parts
            .graph
            .change_password(token, &submission.current, &submission.new, &client_request_id)
            .await;
        trace.client_request_id = Some(client_request_id);
        trace.graph_request_id.clone_from(&answer.request_id);
        let mut ending = Ending::new(outcome(&answer), submission.reference.clone());
        match &answer.meaning {
            Meaning::Throttled(wait) => ending.wait = *wait,
            Meaning::Challenged(claims) => ending.claims = Some(claims.clone()),
            _ => {}
        }
        if ending.outcome == Outcome::OutcomeUnknown {
            let given_up_at = parts.clock.now();
            ending.evidence = baseline.map(|baseline| Evidence {
                baseline,
                sent_at,
                given_up_at,
            });
            if self.is_proved(&ending, token, deadline).await {
                ending = Ending::new(Outcome::Changed, ending.reference);
            }
        }
        settle(attempt, &answer.meaning, ending.outcome);
        if ending.outcome == Outcome::WrongCurrentPassword {
            let person = submission.signed_in.person.key();
            ending.tries_left = Some(parts.attempts.left(&person));
            ending.wait = parts.attempts.retry_after(&person);
        }
        ending
    }

    /// When the password was last changed before this request. A baseline that cannot be read does not stop the change,
    /// but a token that is no longer accepted does. The one from the session, older but read before the send, stands in.
    async fn baseline(&self, signed_in: &SignedIn) -> Result<Option<OffsetDateTime>, FactsError> {
        if !self.parts.account_facts {
            return Ok(None);
        }
        let held = signed_in
            .account
            .known()
            .and_then(|account| account.last_password_change);
        let read = self.parts.graph.last_password_change(signed_in.token.secret());
        match tokio::time::timeout(BASELINE_TIMEOUT, read).await {
            Ok(Ok(Some(baseline))) => Ok(Some(baseline)),
            Ok(Err(error @ (FactsError::SignInExpired | FactsError::Challenged(_)))) => Err(error),
            _ => Ok(held),
        }
    }

    async fn is_proved(&self, ending: &Ending, token: &SecretString, deadline: Instant) -> bool {
        let Some(evidence) = ending.evidence else {
            return false;
        };
        match tokio::time::timeout_at(deadline, self.parts.graph.last_password_change(token)).await {
            Ok(Ok(Some(says))) => evidence.is_proved_by(says),
            _ => false,
        }
    }

    async fn end_session(&self, id: &Id) {
        if self.parts.store.delete(id).await.is_err() {
            tracing::error!("the session could not be ended; it lives until it expires");
        }
    }

    fn record(&self, person: &Person, ending: &Ending, trace: &Trace) {
        self.parts.metrics.password_change(ending.outcome.name());
        self.parts.audit.record(&Event {
            event: EventKind::PasswordChange,
            outcome: ending.outcome.name(),
            tid: Some(person.tid.clone()),
            oid: Some(person.oid.clone()),
            upn: Some(person.upn.clone()),
            client_address: trace.client_address,
            reference: ending.reference.clone(),
            client_request_id: trace.client_request_id.clone(),
            graph_request_id: trace.graph_request_id.clone(),
            duration: trace.duration,
            time: self.parts.clock.now(),
        });
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
