//! One change: the budget, the baseline, the one request, what its answer means, and the audit log.

use std::net::IpAddr;
use std::time::Duration;

use secrecy::ExposeSecret as _;
use time::OffsetDateTime;
use tokio::time::Instant;
use tower_sessions::session::Id;

use super::changes::{Parts, Submission};
use super::ending::{Ending, outcome, settle};
use super::ledger::{BeforeSend, Ledger, Lost, Page, Stopped};
use super::outcome::Outcome;
use super::sign_out::SignOut;
use super::whose::Whose;
use crate::attempts::{Attempt, Guess, Refused, Try};
use crate::graph::{FactsError, Meaning};
use crate::limits::outgoing::{BASELINE_TIMEOUT, SUBMIT_MARGIN};
use crate::notices::{Event, EventKind};
use crate::sealing::Label;
use crate::sessions::SignedIn;
use crate::store::Unavailable;

/// The parts, and who is changing a password now.
pub(super) struct Inner {
    pub(super) parts: Parts,
    pub(super) ledger: Ledger,
}

/// What the audit log wants to know beside the outcome.
#[derive(Default)]
pub(super) struct Trace {
    client_address: Option<IpAddr>,
    client_request_id: Option<String>,
    graph_request_id: Option<String>,
    duration: Duration,
}

impl Inner {
    /// One submit, from the breach check to the audit log. Here and not with the other rules, so that whoever joins this
    /// change joins its check too: a second click asks nobody and hears nothing else.
    pub(super) async fn run(&self, submission: &Submission, page: &Page) -> Ending {
        let deadline = submission.arrived + 2 * self.parts.graph.timeout() + SUBMIT_MARGIN;
        let mut account = Account::open(self, submission);
        let mut ending = if self.is_breached(submission).await {
            Ending::new(Outcome::Breached, submission.reference.clone())
        } else {
            self.within_budget((submission, page), deadline, &mut account.trace)
                .await
        };
        // The change is on record before anything else is tried: what follows cannot put it into doubt.
        account.settle(&ending);
        if submission.sign_out_everywhere {
            ending.sign_out = match ending.outcome {
                Outcome::Changed => Some(self.sign_out_everywhere(submission, deadline).await),
                Outcome::OutcomeUnknown => Some(SignOut::NotTried),
                _ => None,
            };
        }
        ending
    }

    /// The account facts, asked before, and this check share the time of one call: what comes then has its own.
    async fn is_breached(&self, submission: &Submission) -> bool {
        let parts = &self.parts;
        let deadline = submission.arrived + parts.graph.timeout();
        parts
            .breach
            .knows(&submission.new, deadline, &submission.reference)
            .await
    }

    async fn within_budget(
        &self,
        (submission, page): (&Submission, &Page),
        deadline: Instant,
        trace: &mut Trace,
    ) -> Ending {
        let reference = submission.reference.clone();
        match self.parts.attempts.take(&submission.signed_in.person.key()).await {
            Ok(attempt) => self.attempt((submission, page), attempt, deadline, trace).await,
            Err(Refused::Exhausted { retry_after }) => Ending {
                wait: Some(retry_after),
                ..Ending::new(Outcome::TooManyAttempts, reference)
            },
            Err(Refused::Unavailable) => Ending::not_possible(reference),
        }
    }

    /// One attempt: baseline, the one request, and what its answer means.
    async fn attempt(
        &self,
        (submission, page): (&Submission, &Page),
        attempt: Attempt,
        deadline: Instant,
        trace: &mut Trace,
    ) -> Ending {
        let parts = &self.parts;
        let baseline = match self.baseline(&submission.signed_in).await {
            Ok(baseline) => baseline,
            Err(error) => {
                attempt.give_back().await;
                return Ending::not_sent(error, submission.reference.clone());
            }
        };
        let reference = submission.reference.clone();
        let attempt = match attempt.unless_repeated(self.guess(submission), baseline).await {
            Ok(Try::Fresh(attempt)) => attempt,
            Ok(Try::Repeated) => return Ending::repeated(reference),
            Err(Unavailable) => return Ending::not_possible(reference),
        };
        let client_request_id = self.fresh_request_id();
        let send = BeforeSend {
            whose: Whose::of(&submission.signed_in.person),
            client_request_id: client_request_id.clone(),
            baseline,
            sent_at: parts.clock.now(),
        };
        // From here on it may have been sent, whatever becomes of this process.
        if let Err(stopped) = page.begin_to_send(&send).await {
            attempt.give_back().await;
            return match stopped {
                Stopped::Overtaken => Ending::unknown(reference),
                Stopped::Unavailable => Ending::not_possible(reference),
            };
        }
        // The audit record comes with the answer, and not at all if this process is killed before: then this line is left.
        tracing::info!(%reference, client_request_id, "asking Microsoft to change a password");
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
            ending.evidence = send.evidence(parts.clock.now());
            if self.is_proved(&ending, &submission.signed_in, deadline).await {
                ending = Ending::new(Outcome::Changed, ending.reference);
            }
        }
        settle(attempt, &answer.meaning, ending.outcome).await;
        ending
    }

    /// An id under which Microsoft's support finds a request.
    pub(super) fn fresh_request_id(&self) -> String {
        uuid::Builder::from_random_bytes(self.parts.random.bytes())
            .into_uuid()
            .to_string()
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
        match self
            .changed_at(signed_in, Instant::now() + BASELINE_TIMEOUT)
            .await
        {
            Ok(Some(baseline)) => Ok(Some(baseline)),
            Err(error @ (FactsError::SignInExpired | FactsError::Challenged(_))) => Err(error),
            _ => Ok(held),
        }
    }

    /// The current password as the budget remembers it, bound to the person of the session: nobody can ask it about
    /// anybody else's.
    fn guess(&self, submission: &Submission) -> Guess {
        let person = &submission.signed_in.person;
        let current = submission.current.expose_secret();
        let parts = [&person.tid, &person.oid, current].map(str::as_bytes);
        Guess::new(self.parts.sealer.fingerprints(Label::Guess, &parts))
    }

    async fn is_proved(&self, ending: &Ending, signed_in: &SignedIn, deadline: Instant) -> bool {
        let Some(evidence) = &ending.evidence else {
            return false;
        };
        let says = self.changed_at(signed_in, deadline).await;
        matches!(says, Ok(Some(says)) if evidence.is_proved_by(says))
    }

    /// What Graph says of when the password was last changed, if it says so before the deadline.
    pub(super) async fn changed_at(
        &self,
        signed_in: &SignedIn,
        deadline: Instant,
    ) -> Result<Option<OffsetDateTime>, FactsError> {
        let graph = &self.parts.graph;
        let read = graph.last_password_change(signed_in.token.secret(), &signed_in.person.oid);
        tokio::time::timeout_at(deadline, read)
            .await
            .unwrap_or(Err(FactsError::Unavailable))
    }

    pub(super) async fn end_session(&self, id: &Id) {
        if self.parts.sessions.delete(id).await.is_err() {
            tracing::error!("the session could not be ended; it lives until it expires");
        }
    }

    /// The audit log gets the end that its own replica could not write any more.
    pub(super) fn note_lost(&self, lost: Lost) -> Ending {
        let trace = Trace {
            client_request_id: Some(lost.send.client_request_id),
            ..Trace::default()
        };
        self.record(lost.send.whose, &lost.ending, &trace);
        lost.ending
    }

    pub(super) fn record(&self, whose: Whose, ending: &Ending, trace: &Trace) {
        self.parts.metrics.password_change(ending.outcome.name());
        self.parts.audit.record(&Event {
            event: EventKind::PasswordChange,
            outcome: ending.outcome.name(),
            tid: Some(whose.tid),
            oid: Some(whose.oid),
            upn: Some(whose.upn),
            client_address: trace.client_address,
            reference: ending.reference.clone(),
            client_request_id: trace.client_request_id.clone(),
            graph_request_id: trace.graph_request_id.clone(),
            duration: trace.duration,
            time: self.parts.clock.now(),
        });
    }
}

/// The audit log's account of one submit. If the task is cut before its end, it says that nobody knows.
struct Account<'a> {
    inner: &'a Inner,
    submission: &'a Submission,
    trace: Trace,
    settled: bool,
}

impl<'a> Account<'a> {
    fn open(inner: &'a Inner, submission: &'a Submission) -> Self {
        let trace = Trace {
            client_address: submission.client_address,
            ..Trace::default()
        };
        Self {
            inner,
            submission,
            trace,
            settled: false,
        }
    }

    fn settle(&mut self, ending: &Ending) {
        self.settled = true;
        self.trace.duration = self.submission.arrived.elapsed();
        let whose = Whose::of(&self.submission.signed_in.person);
        self.inner.record(whose, ending, &self.trace);
    }
}

impl Drop for Account<'_> {
    fn drop(&mut self) {
        if !self.settled {
            self.settle(&Ending::unknown(self.submission.reference.clone()));
        }
    }
}
