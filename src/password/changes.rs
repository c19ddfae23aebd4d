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
use super::ledger::{Fingerprint, Found, Ledger, Page, Turn};
use super::one_change::{Inner, Trace};
use super::outcome::Outcome;
use super::whose::Whose;
use crate::attempts::Attempts;
use crate::clock::Clock;
use crate::graph::{FactsError, Graph};
use crate::limits::outgoing::SUBMIT_MARGIN;
use crate::notices::Audit;
use crate::random::Random;
use crate::sealing::{Label, Sealer};
use crate::sessions::SignedIn;
use crate::store::{Epoch, Store, Unavailable};
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
    pub sessions: Arc<dyn SessionStore>,
    /// Where it is written which change runs, and how it ended.
    pub store: Store,
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
    /// The epoch in which the session began.
    pub epoch: Epoch,
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
        let ledger = Ledger::new(parts.store.clone(), parts.clock.clone(), parts.random.clone());
        Self(Arc::new(Inner { parts, ledger }))
    }

    /// Changes the password, or joins the change of the same session that runs or has just ended.
    pub async fn submit(&self, submission: Submission) -> Ending {
        let reference = submission.reference.clone();
        let session = submission.session.to_string();
        let fingerprint = self.fingerprint(&session, &submission);
        let patience = 2 * self.0.parts.graph.timeout() + SUBMIT_MARGIN;
        let mut waited_for: Option<String> = None;
        loop {
            let whose = (session.as_str(), &submission.epoch);
            let known_as = (reference.as_str(), waited_for.as_deref());
            let turn = self.0.ledger.turn(whose, &fingerprint, known_as, patience);
            let page = match turn.await {
                Ok(Turn::Ended(ending)) => return ending,
                Ok(Turn::Lost(lost)) => return self.0.note_lost(lost),
                Ok(Turn::Wait(owner)) => {
                    if let Some(ending) = self.0.ledger.wait(&session, &owner).await {
                        return ending;
                    }
                    waited_for = Some(owner);
                    continue;
                }
                // The store may have known of the same submit, sent through another replica.
                Ok(Turn::Forgotten) => return Ending::unknown(reference),
                // One was running that may have been of the same form, and nobody can say how it ended.
                Err(Unavailable) if waited_for.is_some() => return Ending::unknown(reference),
                Err(Unavailable) => return Ending::not_possible(reference),
                Ok(Turn::Run(page, lost)) => {
                    if let Some(lost) = lost {
                        self.0.note_lost(lost);
                    }
                    page
                }
            };
            return self.run(page, submission).await;
        }
    }

    /// Runs a change in a task of its own, and waits for its end.
    async fn run(&self, page: Page, submission: Submission) -> Ending {
        let inner = Arc::clone(&self.0);
        let mut result = page.watch();
        let reference = submission.reference.clone();
        self.0.parts.tasks.spawn(async move {
            let ending = inner.run(&submission, &page).await;
            let over = ending.ends_session().then_some(submission.session);
            // First the tombstone, then the session: at no time is there neither.
            page.end(ending).await;
            if let Some(id) = over {
                inner.end_session(&id).await;
            }
        });
        let ended = result.wait_for(Option::is_some).await.ok();
        let ended = ended.and_then(|ending| ending.clone());
        ended.unwrap_or_else(|| Ending::unknown(reference))
    }

    fn fingerprint(&self, session: &str, submission: &Submission) -> Fingerprint {
        let parts: [&[u8]; 4] = [
            session.as_bytes(),
            submission.form.as_bytes(),
            submission.current.expose_secret().as_bytes(),
            submission.new.expose_secret().as_bytes(),
        ];
        Fingerprint {
            hashes: self.0.parts.sealer.fingerprints(Label::Submission, &parts),
            one_time: !submission.form.is_empty(),
        }
    }

    /// What the changes of a session did whose record is gone already, if one did or may have done something. Waits for
    /// one that still runs.
    pub async fn tombstone(&self, session: &Id) -> Result<Option<Ending>, Unavailable> {
        Ok(match self.0.ledger.look(&session.to_string()).await? {
            Found::Ended(ending) => Some(ending),
            Found::Lost(lost) => Some(self.0.note_lost(lost)),
            Found::Nothing | Found::Forgotten => None,
        })
    }

    /// The end for a form whose session is gone, and which was made in `epoch`. If it says that nothing was changed, that
    /// stays true: no slower copy of the form can be sent any more.
    pub async fn close(&self, session: &Id, epoch: &Epoch, reference: String) -> Result<Ending, Unavailable> {
        let session = session.to_string();
        let found = self.0.ledger.close((&session, epoch), &reference).await?;
        Ok(match found {
            Found::Ended(ending) => ending,
            Found::Lost(lost) => self.0.note_lost(lost),
            Found::Forgotten => Ending::unknown(reference),
            Found::Nothing => Ending::new(Outcome::SignInExpired, reference),
        })
    }

    /// Looks at the facts again after an unknown outcome. With proof the change is recorded and the session ends; it also
    /// ends with a token that Graph does not accept any more, which is what a change does to tokens.
    pub async fn look_again(&self, session: &Id, signed_in: &SignedIn, ending: &Ending) -> Look {
        let person = signed_in.person.key();
        let Some(evidence) = ending.evidence_about(&person) else {
            return Look::Unreadable;
        };
        let parts = &self.0.parts;
        let deadline = Instant::now() + parts.graph.timeout();
        let says = match self.0.changed_at(signed_in, deadline).await {
            Ok(Some(says)) => says,
            Err(error @ (FactsError::SignInExpired | FactsError::Challenged(_))) => {
                self.0.end_session(session).await;
                return Look::TokenRefused(ending.with_claims_of(error));
            }
            _ => return Look::Unreadable,
        };
        if !evidence.is_proved_by(says) {
            return if says == evidence.baseline {
                Look::NoChangeYet
            } else {
                Look::AnotherChange
            };
        }
        let mut proved = Ending::new(Outcome::Changed, ending.reference.clone());
        // Nothing more is sent for a submit that is long over.
        proved.sign_out = ending.sign_out;
        parts.attempts.forgive(&person).await;
        let is_news = self.0.ledger.correct(&session.to_string(), &proved).await;
        self.0.end_session(session).await;
        if is_news {
            self.0
                .record(Whose::of(&signed_in.person), &proved, &Trace::default());
        }
        Look::Proved(proved)
    }

    /// Forgets ends that are old. Called now and then.
    pub fn sweep(&self) {
        self.0.ledger.sweep();
    }
}
