//! Every log line of this test program, as the program would write them, in JSON.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};

use repass::config::{Log, LogFormat};
use tracing_subscriber::fmt::MakeWriter;

static LINES: LazyLock<Lines> = LazyLock::new(|| {
    let lines = Lines::default();
    let log = Log {
        format: LogFormat::Json,
        level: "trace".to_owned(),
    };
    let dispatch = repass::telemetry::logs::to(&log, false, lines.clone());
    tracing::dispatcher::set_global_default(dispatch).expect("nobody else logs");
    lines
});

/// Begins to record, if nobody has yet.
pub(crate) fn record() {
    LazyLock::force(&LINES);
}

/// As long as the value lives, nothing of this thread is recorded: a table of thousands of requests would make the record
/// of all other tests long.
#[must_use]
pub(crate) fn off() -> tracing::dispatcher::DefaultGuard {
    tracing::dispatcher::set_default(&tracing::Dispatch::none())
}

/// Everything that was logged so far.
pub(crate) fn all() -> String {
    String::from_utf8_lossy(&LINES.0.lock().unwrap()).into_owned()
}

/// What was logged since the last call, of whichever test. The whole would take longer to read with each line.
pub(crate) fn news() -> String {
    static READ: AtomicUsize = AtomicUsize::new(0);
    let lines = LINES.0.lock().unwrap();
    let from = READ.swap(lines.len(), Ordering::SeqCst);
    String::from_utf8_lossy(&lines[from..]).into_owned()
}

/// The last line with this text, looked for from the end.
pub(crate) fn last_with(text: &str) -> Option<String> {
    let lines = LINES.0.lock().unwrap();
    let mut latest = lines.rsplit(|byte| *byte == b'\n').map(String::from_utf8_lossy);
    latest
        .find(|line| line.contains(text))
        .map(std::borrow::Cow::into_owned)
}

/// The audit events with this reference code.
pub(crate) fn audit(reference: &str) -> Vec<serde_json::Value> {
    audit_events("reference", reference)
}

/// The audit events about this person.
pub(crate) fn audit_of(oid: &str) -> Vec<serde_json::Value> {
    audit_events("oid", oid)
}

fn audit_events(field: &str, value: &str) -> Vec<serde_json::Value> {
    all()
        .lines()
        .filter(|line| line.contains(value))
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|event| event["target"] == "audit" && event[field] == value)
        .collect()
}

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
