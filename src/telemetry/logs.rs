//! The log, on standard error: JSON for machines, text on a terminal.

use std::io::{IsTerminal as _, stderr};

use tracing::{
    Dispatch,
    dispatcher::{self, SetGlobalDefaultError},
    level_filters::LevelFilter,
};
use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

use crate::config::{Log, LogFormat};

/// Sends every record of this process to standard error. Fails when something else took the records first.
pub fn init(log: &Log) -> Result<(), SetGlobalDefaultError> {
    dispatcher::set_global_default(to(log, stderr().is_terminal(), stderr))
}

/// The same log to somewhere else: tests read it there.
pub fn to<W>(log: &Log, terminal: bool, writer: W) -> Dispatch
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter(&log.level))
        .with_writer(writer);
    let json = match log.format {
        LogFormat::Auto => !terminal,
        LogFormat::Json => true,
        LogFormat::Text => false,
    };
    if json {
        // Only the innermost span: the list of all would repeat it.
        Dispatch::new(builder.json().flatten_event(true).with_span_list(false).finish())
    } else {
        Dispatch::new(builder.with_ansi(false).finish())
    }
}

/// Parts whose chatter may hold tokens, session ids or headers. They are only louder when `log.level` names them.
const QUIET: [(&str, LevelFilter); 7] = [
    ("axum", LevelFilter::WARN),
    ("h2", LevelFilter::WARN),
    // Its store's errors name the session id, and at debug the session itself is written out.
    ("tower_sessions", LevelFilter::ERROR),
    ("tower_sessions_core", LevelFilter::ERROR),
    ("hyper", LevelFilter::WARN),
    ("reqwest", LevelFilter::WARN),
    ("rustls", LevelFilter::WARN),
];

/// Built so that a later directive replaces an earlier one for the same target: what the operator writes comes last.
fn filter(level: &str) -> EnvFilter {
    let general = level
        .split(',')
        .filter_map(|part| part.trim().parse::<LevelFilter>().ok())
        .next_back();
    let general = general.unwrap_or(LevelFilter::OFF);
    let quiet = QUIET.map(|(target, most)| format!("{target}={}", most.min(general)));
    // Audit events are a record, not chatter: only an explicit `audit=off` stops them.
    let directives = format!("{},audit=info,{level}", quiet.join(","));
    EnvFilter::builder().parse_lossy(directives)
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use serde_json::Value;

    use super::*;

    fn lines_of(format: LogFormat, terminal: bool, level: &str, work: impl FnOnce()) -> Vec<String> {
        let written = Arc::new(Mutex::new(Vec::new()));
        let log = Log {
            format,
            level: level.to_owned(),
        };
        let writer = Arc::clone(&written);
        let dispatch = to(&log, terminal, move || Writer(Arc::clone(&writer)));
        dispatcher::with_default(&dispatch, work);
        drop(dispatch);
        let text = String::from_utf8(written.lock().unwrap().clone()).unwrap();
        text.lines().map(str::to_owned).collect()
    }

    struct Writer(Arc<Mutex<Vec<u8>>>);

    impl std::io::Write for Writer {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_record_is_one_json_object() {
        let lines = lines_of(LogFormat::Auto, false, "info", || {
            let _span = tracing::info_span!("request", reference = "K7QX").entered();
            tracing::warn!(target: "repass::graph", status = 503, "two\nlines and \u{1b}[31mred");
        });
        let [line] = lines.as_slice() else {
            panic!("{lines:?}")
        };
        assert!(!line.contains('\u{1b}'));
        let record: Value = serde_json::from_str(line).unwrap();
        assert_eq!(record["level"], "WARN");
        assert_eq!(record["target"], "repass::graph");
        assert_eq!(record["status"], 503);
        assert!(record["message"].as_str().unwrap().contains('\n'));
        assert_eq!(record["span"]["reference"], "K7QX");
        let time = record["timestamp"].as_str().unwrap();
        let rfc3339 = &time::format_description::well_known::Rfc3339;
        assert!(
            time.ends_with('Z') && time::OffsetDateTime::parse(time, rfc3339).is_ok(),
            "{time}"
        );
    }

    #[test]
    fn people_at_a_terminal_get_text() {
        for (format, terminal, json) in [
            (LogFormat::Auto, true, false),
            (LogFormat::Auto, false, true),
            (LogFormat::Json, true, true),
            (LogFormat::Text, false, false),
        ] {
            let lines = lines_of(format, terminal, "info", || tracing::info!("hello"));
            assert_eq!(lines[0].starts_with('{'), json, "{format:?} {terminal}");
        }
    }

    #[test]
    fn the_level_counts_and_chatty_parts_stay_quiet() {
        for (level, heard) in [
            ("info", "repass-info hyper-warn audit-info"),
            ("trace", "repass-info repass-debug hyper-warn audit-info"),
            ("error", "audit-info"),
            ("off", "audit-info"),
            ("off,audit=off", ""),
            ("repass=debug", "repass-info repass-debug audit-info"),
            (
                "hyper=debug,info",
                "repass-info hyper-warn hyper-debug audit-info",
            ),
            (
                "info,tower_sessions=debug",
                "repass-info hyper-warn sessions-warn audit-info",
            ),
        ] {
            let lines = lines_of(LogFormat::Json, false, level, || {
                tracing::info!(target: "repass::graph", "repass-info");
                tracing::debug!(target: "repass::graph", "repass-debug");
                tracing::warn!(target: "hyper::proto", "hyper-warn");
                tracing::debug!(target: "hyper::proto", "hyper-debug");
                tracing::warn!(target: "tower_sessions::session", "sessions-warn");
                tracing::info!(target: "audit", "audit-info");
            });
            let messages = lines
                .iter()
                .map(|line| serde_json::from_str::<Value>(line).unwrap());
            let messages: Vec<_> = messages
                .map(|record| record["message"].as_str().unwrap().to_owned())
                .collect();
            assert_eq!(messages.join(" "), heard, "log.level = {level:?}");
        }
    }
}
