//! The audit record: who signed in, changed a password or signed out, from where, and how it ended.
//!
//! Each event is a record in the log with the target `audit` and, where `notices.audit_file` is set, a line of JSON in that
//! file. The names of the fields are promises. There is no field for a password, a token, a code, a cookie or a session id.

use std::{
    fmt,
    fs::{File, OpenOptions},
    io::{self, Write as _},
    net::IpAddr,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use serde::Serialize;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use crate::config::Notices;

/// Takes events. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Audit {
    file: Option<Arc<Mutex<AuditFile>>>,
}

/// Something that happened to a person's account.
#[derive(Clone, Debug)]
pub struct Event {
    /// What kind of thing.
    pub event: EventKind,
    /// How it ended, in the one vocabulary for that.
    pub outcome: &'static str,
    /// The tenant's ID.
    pub tid: Option<String>,
    /// The person's ID.
    pub oid: Option<String>,
    /// The name the person signs in with.
    pub upn: Option<String>,
    /// Where the person's browser is.
    pub client_address: Option<IpAddr>,
    /// The code that the person may read over the phone.
    pub reference: String,
    /// What Graph was told to call the request.
    pub client_request_id: Option<String>,
    /// What Graph called it.
    pub graph_request_id: Option<String>,
    /// How long it took.
    pub duration: Duration,
    /// When it ended.
    pub time: OffsetDateTime,
}

/// What kind of thing happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// A sign-in ended.
    SignIn,
    /// An attempt to change a password ended.
    PasswordChange,
    /// A person signed out.
    SignOut,
    /// After a change, the wish to be signed out everywhere was met, or not.
    SignOutEverywhere,
}

/// The audit file cannot be opened: the portal does not start without the record it was asked for.
#[derive(Debug)]
pub struct CannotOpen {
    path: PathBuf,
    source: io::Error,
}

impl Audit {
    /// Opens the file, if there is one.
    pub fn open(notices: &Notices) -> Result<Self, CannotOpen> {
        let file = notices.audit_file.clone().map(AuditFile::open).transpose()?;
        Ok(Self {
            file: file.map(|file| Arc::new(Mutex::new(file))),
        })
    }

    /// Writes an event down. Never fails: a person's password is changed whether or not a disk is full.
    pub fn record(&self, event: &Event) {
        let line = Line::from(event);
        tracing::info!(
            target: "audit",
            event = line.event,
            outcome = line.outcome,
            tid = line.tid,
            oid = line.oid,
            upn = line.upn,
            client_address = line.client_address,
            reference = line.reference,
            client_request_id = line.client_request_id,
            graph_request_id = line.graph_request_id,
            duration_ms = line.duration_ms,
            time = line.time,
        );
        if let Some(file) = &self.file {
            file.lock().unwrap_or_else(PoisonError::into_inner).append(&line);
        }
    }
}

impl EventKind {
    /// The name that the outside world knows, for example `password_change`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::PasswordChange => "password_change",
            Self::SignOut => "sign_out",
            Self::SignOutEverywhere => "sign_out_everywhere",
        }
    }
}

impl fmt::Display for CannotOpen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "cannot open notices.audit_file {}: {}",
            self.path.display(),
            self.source
        )
    }
}

impl std::error::Error for CannotOpen {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

#[derive(Debug)]
struct AuditFile {
    path: PathBuf,
    file: File,
    failed: bool,
}

/// An event as it is written. What is not known is left out.
#[derive(Serialize)]
struct Line<'e> {
    event: &'static str,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    tid: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    oid: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    upn: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_address: Option<String>,
    reference: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_request_id: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    graph_request_id: Option<&'e str>,
    duration_ms: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
}

impl AuditFile {
    fn open(path: PathBuf) -> Result<Self, CannotOpen> {
        let mut options = OpenOptions::new();
        options.create(true).append(true);
        // It names people and their addresses.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&path) {
            Ok(file) => Ok(Self {
                path,
                file,
                failed: false,
            }),
            Err(source) => Err(CannotOpen { path, source }),
        }
    }

    /// One call of `write` for one line, so that lines of several processes do not mix. It waits for the disk as the log on
    /// standard error does; a thread of its own could lose what it had not written when the process dies.
    fn append(&mut self, line: &Line<'_>) {
        let written = serde_json::to_string(line)
            .map_err(io::Error::from)
            .and_then(|mut json| {
                json.push('\n');
                self.file.write_all(json.as_bytes())
            });
        match written {
            Ok(()) => self.failed = false,
            // Once for each run of failures: the events themselves are in the log.
            Err(error) if !self.failed => {
                self.failed = true;
                tracing::error!(%error, path = %self.path.display(), "cannot write to notices.audit_file");
            }
            Err(_) => {}
        }
    }
}

impl<'e> From<&'e Event> for Line<'e> {
    fn from(event: &'e Event) -> Self {
        Self {
            event: event.event.name(),
            outcome: event.outcome,
            tid: event.tid.as_deref(),
            oid: event.oid.as_deref(),
            upn: event.upn.as_deref(),
            client_address: event
                .client_address
                .map(|address| address.to_canonical().to_string()),
            reference: &event.reference,
            client_request_id: event.client_request_id.as_deref(),
            graph_request_id: event.graph_request_id.as_deref(),
            duration_ms: u64::try_from(event.duration.as_millis()).unwrap_or(u64::MAX),
            time: event.time.format(&Rfc3339).ok(),
        }
    }
}
