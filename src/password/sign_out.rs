//! "Sign me out everywhere", after a change that is certain: asked once, and never a reason to doubt the change.

use serde::{Deserialize, Serialize};
use tokio::time::Instant;

use super::changes::Submission;
use super::one_change::Inner;
use crate::graph::Revocation;
use crate::limits::outgoing::SIGN_OUT_TIMEOUT;
use crate::notices::{Event, EventKind};

/// What became of the wish to be signed out everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignOut {
    /// Microsoft agreed. It takes some minutes.
    Done,
    /// Microsoft refused, or could not be reached.
    Failed,
    /// Microsoft was asked, and the answer got lost.
    Unknown,
    /// Microsoft was not asked: it was not certain then that the password had been changed, or no time was left.
    NotTried,
}

impl SignOut {
    /// The name that the outside world knows, for example `not_tried`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Unknown => "unknown",
            Self::NotTried => "not_tried",
        }
    }
}

impl Inner {
    /// Signs the person out everywhere, within what is left of the submit's time, and writes it down.
    pub(super) async fn sign_out_everywhere(&self, submission: &Submission, deadline: Instant) -> SignOut {
        let parts = &self.parts;
        let started = Instant::now();
        let mut client_request_id = None;
        let sign_out = if started >= deadline {
            SignOut::NotTried
        } else {
            let id = client_request_id.insert(self.fresh_request_id());
            let token = submission.signed_in.token.secret();
            let patience = SIGN_OUT_TIMEOUT.min(parts.graph.timeout());
            let until = deadline.min(started + patience);
            match parts.graph.revoke_sign_in_sessions(token, id, until).await {
                Revocation::Done => SignOut::Done,
                Revocation::Refused => SignOut::Failed,
                Revocation::Unknown => SignOut::Unknown,
            }
        };
        let person = &submission.signed_in.person;
        parts.audit.record(&Event {
            event: EventKind::SignOutEverywhere,
            outcome: sign_out.name(),
            tid: Some(person.tid.clone()),
            oid: Some(person.oid.clone()),
            upn: Some(person.upn.clone()),
            client_address: submission.client_address,
            reference: submission.reference.clone(),
            client_request_id,
            graph_request_id: None,
            duration: started.elapsed(),
            time: parts.clock.now(),
        });
        sign_out
    }
}
