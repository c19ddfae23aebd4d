//! The record of requests: what arrived, whether it was acted on or not.

use std::collections::{BTreeMap, VecDeque};

use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, Method, Uri};
use serde::Serialize;

use super::Mistake;
use crate::fields::Fields;
use crate::state::Shared;

/// How many requests are remembered; the oldest goes first.
const REMEMBERED: usize = 10_000;

/// The places that faults and records are named by.
pub(crate) const PLACES: [&str; 15] = [
    "discovery",
    "instance",
    "keys",
    "authorize",
    "login",
    "devicecode",
    "token",
    "userinfo",
    "logout",
    "me",
    "organization",
    "changePassword",
    "revokeSignInSessions",
    "managedIdentity",
    "other",
];

/// One request as it arrived.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Record {
    at: &'static str,
    method: String,
    /// With its query.
    path: String,
    /// Names in lower case; several lines of one name are joined with a comma.
    headers: BTreeMap<String, String>,
    body: String,
}

impl Record {
    /// Writes a request down.
    pub(crate) fn new(
        at: &'static str,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Self {
        let mut lines: BTreeMap<String, String> = BTreeMap::new();
        for (name, value) in headers {
            let value = String::from_utf8_lossy(value.as_bytes());
            lines
                .entry(name.as_str().to_owned())
                .and_modify(|line| {
                    line.push_str(", ");
                    line.push_str(&value);
                })
                .or_insert_with(|| value.clone().into_owned());
        }
        Self {
            at,
            method: method.to_string(),
            path: uri
                .path_and_query()
                .map_or_else(|| uri.path().to_owned(), ToString::to_string),
            headers: lines,
            body: String::from_utf8_lossy(body).into_owned(),
        }
    }

    /// Adds it to the record.
    pub(crate) fn keep(self, all: &mut VecDeque<Self>) {
        if all.len() == REMEMBERED {
            all.pop_front();
        }
        all.push_back(self);
    }
}

/// The place that a path belongs to; `None` for the control calls, which are not recorded.
pub(crate) fn place(path: &str) -> Option<&'static str> {
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    Some(match segments.as_slice() {
        ["_emulator", ..] => return None,
        [_, "v2.0", ".well-known", "openid-configuration"] => "discovery",
        [_, "discovery", "instance"] => "instance",
        [_, "discovery", "v2.0", "keys"] => "keys",
        [_, "oauth2", "v2.0", "authorize"] => "authorize",
        [_, "oauth2", "v2.0", "devicecode"] => "devicecode",
        [_, "oauth2", "v2.0", "token"] => "token",
        ["oidc", "userinfo"] => "userinfo",
        [_, "oauth2", "v2.0", "logout"] => "logout",
        ["v1.0" | "beta", ..] => crate::graph::place(path.splitn(3, '/').nth(2).unwrap_or_default()),
        ["metadata", "identity", "oauth2", "token"] | ["msi", "token"] => "managedIdentity",
        [_, "login"] => "login",
        _ => "other",
    })
}

/// `GET /_emulator/requests?at=…`; without `at`, all of them.
pub(crate) async fn list(
    State(world): State<Shared>,
    RawQuery(query): RawQuery,
) -> Result<Json<Vec<Record>>, Mistake> {
    let at = wanted(query)?;
    let inner = world.lock();
    let records = inner.requests.iter().filter(|record| at.is(record));
    Ok(Json(records.cloned().collect()))
}

/// `DELETE /_emulator/requests?at=…`: the same, and forgets them. Who asks now and then misses none.
pub(crate) async fn take(
    State(world): State<Shared>,
    RawQuery(query): RawQuery,
) -> Result<Json<Vec<Record>>, Mistake> {
    let at = wanted(query)?;
    let mut inner = world.lock();
    let all = std::mem::take(&mut inner.requests);
    let (taken, kept): (VecDeque<_>, _) = all.into_iter().partition(|record| at.is(record));
    inner.requests = kept;
    Ok(Json(taken.into()))
}

/// The place that is asked for, or every place.
struct Wanted(Option<String>);

impl Wanted {
    fn is(&self, record: &Record) -> bool {
        self.0.as_deref().is_none_or(|at| record.at == at)
    }
}

fn wanted(query: Option<String>) -> Result<Wanted, Mistake> {
    let fields = Fields::parse(query.unwrap_or_default().as_bytes());
    let at = fields.get("at");
    if let Some(unknown) = at.filter(|at| !PLACES.contains(at)) {
        return Err(Mistake(format!(
            "`at` is `{unknown}`, which is none of {}",
            PLACES.join(", ")
        )));
    }
    Ok(Wanted(at.map(str::to_owned)))
}
