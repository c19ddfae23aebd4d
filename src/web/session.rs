//! The signed-in session of a request. The browser holds its id and nothing else.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use time::{Duration, OffsetDateTime};
use tower_sessions::session::Id;
use tower_sessions::{Expiry, Session, session};

use super::{AppError, Portal};
use crate::sessions::SignedIn;
use crate::store::Epoch;

/// How much later a use must be to be written down, at the most.
const TOUCH_EVERY: Duration = Duration::minutes(1);

/// What the request's session cookie leads to.
pub(crate) enum CurrentSession {
    /// A live session.
    Live(Box<LiveSession>),
    /// None; perhaps one that has ended left this id.
    None(Stranger),
}

/// A live session.
pub(crate) struct LiveSession {
    pub(crate) id: Id,
    /// In which it began.
    pub(crate) epoch: Epoch,
    pub(crate) signed_in: SignedIn,
    session: Session,
    idle: Duration,
}

/// No live session.
pub(crate) struct Stranger {
    /// The id in the cookie, if there is one.
    pub(crate) former: Option<Id>,
    session: Session,
}

impl FromRequestParts<Portal> for CurrentSession {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, AppError> {
        let Some(session) = parts.extensions.get::<Session>().cloned() else {
            return Err(AppError::Broken("the session layer is missing"));
        };
        // Before the first look the session still knows the id of the cookie, afterwards only that of a live record.
        let former = session.id();
        let signed_in = session
            .get::<SignedIn>(SignedIn::KEY)
            .await
            .map_err(|error| store(&error))?;
        let (Some(id), Some(signed_in)) = (session.id(), signed_in) else {
            return Ok(Self::None(Stranger { former, session }));
        };
        let epoch = session.get::<String>(SignedIn::EPOCH).await;
        let epoch = epoch.map_err(|error| store(&error))?.unwrap_or_default();
        let idle = Duration::try_from(portal.session.idle).unwrap_or(Duration::ZERO);
        let mut live = LiveSession {
            id,
            epoch: Epoch::from_text(epoch),
            signed_in,
            session,
            idle,
        };
        let now = portal.clock.now();
        if now - live.signed_in.last_seen >= live.touch_every() {
            live.signed_in.last_seen = now;
            live.save().await?;
        }
        Ok(Self::Live(Box::new(live)))
    }
}

impl CurrentSession {
    /// The live session, if there is one.
    pub(crate) fn live(self) -> Option<Box<LiveSession>> {
        match self {
            Self::Live(live) => Some(live),
            Self::None(_) => None,
        }
    }

    /// Begins a session under a new id; whatever this browser had before is over.
    pub(crate) async fn begin(self, signed_in: SignedIn, idle: Duration) -> Result<(), AppError> {
        let session = match self {
            Self::Live(live) => live.session.clone(),
            Self::None(stranger) => stranger.session,
        };
        // Not `flush`: the library would make the new record under the old id, which somebody else may have planted.
        session.clear().await;
        session.cycle_id().await.map_err(|error| store(&error))?;
        write(&session, &signed_in, idle).await?;
        // Now, not when the response goes out: a store that is full or away must become a page.
        session.save().await.map_err(|error| store(&error))
    }
}

impl LiveSession {
    /// Writes the session down again.
    pub(crate) async fn save(&self) -> Result<(), AppError> {
        write(&self.session, &self.signed_in, self.idle).await
    }

    /// Ends the session, here and in the browser.
    pub(crate) async fn end(&self) -> Result<(), AppError> {
        self.session.flush().await.map_err(|error| store(&error))
    }

    /// The same where something else has to be said, whatever the store does.
    pub(crate) async fn end_if_possible(&self) {
        if self.end().await.is_err() {
            tracing::error!("the session could not be ended; it lives until it expires");
        }
    }

    /// How long it lives at least when this request is the last one.
    pub(crate) fn idle_for_certain(&self) -> Duration {
        self.idle - self.touch_every()
    }

    fn touch_every(&self) -> Duration {
        TOUCH_EVERY.min(self.idle / 10)
    }

    /// How long it has lived.
    pub(crate) fn age(&self, now: OffsetDateTime) -> Duration {
        now - self.signed_in.signed_in_at
    }
}

/// What the session layer saves when the response goes out.
async fn write(session: &Session, signed_in: &SignedIn, idle: Duration) -> Result<(), AppError> {
    let ends = (signed_in.last_seen + idle).min(signed_in.ends_at);
    session.set_expiry(Some(Expiry::AtDateTime(ends)));
    let inserted = session.insert(SignedIn::KEY, signed_in).await;
    inserted.map_err(|error| store(&error))
}

/// The library's error may quote a record, so only its kind is kept.
fn store(error: &session::Error) -> AppError {
    match error {
        session::Error::Store(_) => AppError::SessionStore,
        session::Error::SerdeJson(_) => AppError::Broken("a session record cannot be read"),
    }
}
