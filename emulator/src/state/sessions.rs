//! What is under way between a browser, the application and the tenant.

use std::collections::HashMap;

use time::{Duration, OffsetDateTime};

use crate::{clock, ids};

/// How long a single sign-on session lives. Short on purpose: it is a stand-in's.
pub(crate) const SESSION_LIFETIME: Duration = Duration::minutes(15);
/// Used codes are remembered this long, so that a second redemption can be named as what it is.
const CODE_MEMORY: Duration = Duration::hours(1);

/// A browser that has signed in.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    /// The session id that tokens carry.
    pub(crate) sid: String,
    /// Whose it is.
    pub(crate) oid: String,
    /// When the password was typed.
    pub(crate) auth_time: OffsetDateTime,
}

/// A password that was right, while the second factor is still open.
#[derive(Debug, Clone)]
pub(crate) struct Pending {
    /// Whose it was.
    pub(crate) oid: String,
    /// When it was typed.
    pub(crate) auth_time: OffsetDateTime,
}

/// What an authorization code stands for.
#[derive(Debug, Clone)]
pub(crate) struct Grant {
    /// The account, by its object id.
    pub(crate) oid: String,
    /// As it was sent to the authorize address; the redemption must repeat it.
    pub(crate) redirect_uri: String,
    /// The scopes as they were asked for.
    pub(crate) scopes: Vec<crate::entra::Scope>,
    /// Goes into the ID token.
    pub(crate) nonce: Option<String>,
    /// PKCE's challenge and whether it is a hash (`S256`).
    pub(crate) challenge: Option<(String, bool)>,
    /// The session it came from.
    pub(crate) session: Session,
    /// Whether the client declared that it handles claims challenges (`cp1`).
    pub(crate) handles_challenges: bool,
    /// When it was issued.
    pub(crate) issued_at: OffsetDateTime,
    /// Whether it has been redeemed.
    pub(crate) redeemed: bool,
}

/// All of it.
#[derive(Debug, Default)]
pub(crate) struct Sessions {
    browsers: HashMap<String, Session>,
    pending: HashMap<String, Pending>,
    codes: HashMap<String, Grant>,
}

impl Sessions {
    /// Starts a session; the result is the cookie's value.
    pub(crate) fn start(&mut self, oid: &str, auth_time: OffsetDateTime) -> (String, Session) {
        let cookie = ids::opaque();
        let session = Session {
            sid: ids::guid(),
            oid: oid.to_owned(),
            auth_time,
        };
        self.browsers.insert(cookie.clone(), session.clone());
        (cookie, session)
    }

    /// The live session behind a cookie.
    pub(crate) fn find(&self, cookie: &str) -> Option<&Session> {
        self.browsers
            .get(cookie)
            .filter(|session| session.auth_time + SESSION_LIFETIME > clock::now())
    }

    /// Ends the session behind a cookie.
    pub(crate) fn end(&mut self, cookie: &str) -> Option<Session> {
        self.browsers.remove(cookie)
    }

    /// Ends every session of an account.
    pub(crate) fn end_all_of(&mut self, oid: &str) {
        self.browsers.retain(|_, session| session.oid != oid);
        self.pending.retain(|_, pending| pending.oid != oid);
    }

    /// Keeps a right password until the second factor is confirmed.
    pub(crate) fn wait_for_second_factor(&mut self, pending: Pending) -> String {
        let handle = ids::opaque();
        self.pending.insert(handle.clone(), pending);
        handle
    }

    /// Takes that back out, once.
    pub(crate) fn second_factor_given(&mut self, handle: &str) -> Option<Pending> {
        self.pending.remove(handle)
    }

    /// Issues a code.
    pub(crate) fn issue_code(&mut self, grant: Grant) -> String {
        let now = clock::now();
        self.codes.retain(|_, known| known.issued_at + CODE_MEMORY > now);
        let code = format!("1.{}{}", ids::opaque(), ids::opaque());
        self.codes.insert(code.clone(), grant);
        code
    }

    /// What a code stands for, redeemed or not.
    pub(crate) fn code(&mut self, code: &str) -> Option<&mut Grant> {
        self.codes.get_mut(code)
    }
}
