//! Who is signed in: a browser keeps one single sign-on session per account, and what an account has consented to.

use std::collections::{HashMap, HashSet};

use time::{Duration, OffsetDateTime};

use super::grants::Grants;
use crate::{clock, ids};

/// How long a single sign-on session lives. Short on purpose: it is a stand-in's.
pub(crate) const SESSION_LIFETIME: Duration = Duration::minutes(15);
/// A code of the second factor may be wrong this often.
const SECOND_FACTOR_TRIES: u8 = 3;

/// An account that is signed in at a browser.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    /// The session id that tokens carry. It stays when the same account signs in again at the same browser.
    pub(crate) sid: String,
    /// Whose it is.
    pub(crate) oid: String,
    /// When the password was typed.
    pub(crate) auth_time: OffsetDateTime,
    /// Whether a second factor was given.
    pub(crate) second_factor: bool,
}

/// A password that was right, while the second factor is still open.
#[derive(Debug, Clone)]
pub(crate) struct Pending {
    /// Whose it was.
    pub(crate) oid: String,
    /// When it was typed.
    pub(crate) auth_time: OffsetDateTime,
    /// What the stand-in for the telephone shows.
    pub(crate) code: String,
    tries: u8,
}

impl Pending {
    /// With a fresh code.
    pub(crate) fn new(oid: &str, auth_time: OffsetDateTime) -> Self {
        Self {
            oid: oid.to_owned(),
            auth_time,
            code: ids::digits(),
            tries: SECOND_FACTOR_TRIES,
        }
    }
}

/// All of it.
#[derive(Debug, Default)]
pub(crate) struct Sessions {
    /// By the cookie's value.
    browsers: HashMap<String, Vec<Session>>,
    /// The ids of sessions that the application has been given a code from: it is told when they end.
    reached_application: HashSet<String>,
    pending: HashMap<String, Pending>,
    /// Object id and permission.
    consents: HashSet<(String, &'static str)>,
    /// Codes, refresh tokens, devices.
    pub(crate) grants: Grants,
}

impl Sessions {
    /// Signs an account in at the browser that has this cookie, if it has one. The result is the cookie's new value.
    pub(crate) fn start(
        &mut self,
        cookie: Option<&str>,
        oid: &str,
        auth_time: OffsetDateTime,
        second_factor: bool,
    ) -> (String, Session) {
        let mut sessions = self.of_browser(cookie);
        if let Some(cookie) = cookie {
            self.browsers.remove(cookie);
        }
        let known = sessions.iter().position(|session| session.oid == oid);
        let known = known.map(|place| sessions.remove(place));
        let session = Session {
            sid: known.map_or_else(ids::guid, |session| session.sid),
            oid: oid.to_owned(),
            auth_time,
            second_factor,
        };
        sessions.push(session.clone());
        let cookie = ids::opaque();
        self.browsers.insert(cookie.clone(), sessions);
        (cookie, session)
    }

    /// The live sessions of a browser, in the order of their sign-ins.
    pub(crate) fn of_browser(&self, cookie: Option<&str>) -> Vec<Session> {
        cookie
            .and_then(|cookie| self.browsers.get(cookie))
            .into_iter()
            .flatten()
            .filter(|session| session.auth_time + SESSION_LIFETIME > clock::now())
            .cloned()
            .collect()
    }

    /// Remembers that the application was given a code.
    pub(crate) fn reaches_application(&mut self, sid: &str) {
        self.reached_application.insert(sid.to_owned());
    }

    /// Ends one session of a browser. The result says whether the application has to hear of it.
    pub(crate) fn end(&mut self, cookie: &str, sid: &str) -> Option<bool> {
        let sessions = self.browsers.get_mut(cookie)?;
        let place = sessions.iter().position(|session| session.sid == sid)?;
        sessions.remove(place);
        if sessions.is_empty() {
            self.browsers.remove(cookie);
        }
        Some(self.reached_application.remove(sid))
    }

    /// Ends every session of an account.
    pub(crate) fn end_all_of(&mut self, oid: &str) {
        for sessions in self.browsers.values_mut() {
            sessions.retain(|session| session.oid != oid);
        }
        self.browsers.retain(|_, sessions| !sessions.is_empty());
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

    /// A wrong code: the same again, as long as there are tries left.
    pub(crate) fn second_factor_wrong(&mut self, handle: &str) -> Option<Pending> {
        let pending = self.pending.get_mut(handle)?;
        pending.tries = pending.tries.saturating_sub(1);
        if pending.tries == 0 {
            self.pending.remove(handle);
            return None;
        }
        Some(pending.clone())
    }

    /// The code that would be right.
    pub(crate) fn second_factor_code(&self, handle: &str) -> Option<&str> {
        self.pending.get(handle).map(|pending| pending.code.as_str())
    }

    /// Remembers what a person has agreed to for themselves.
    pub(crate) fn consent(&mut self, oid: &str, permissions: impl IntoIterator<Item = &'static str>) {
        for permission in permissions {
            self.consents.insert((oid.to_owned(), permission));
        }
    }

    /// Whether this person has agreed to this.
    pub(crate) fn has_consented(&self, oid: &str, permission: &'static str) -> bool {
        self.consents.contains(&(oid.to_owned(), permission))
    }
}
