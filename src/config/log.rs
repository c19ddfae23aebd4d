//! `log.*`: what standard error looks like.

/// What standard error looks like.
#[derive(Clone, Debug)]
pub struct Log {
    /// JSON or text.
    pub format: LogFormat,
    /// A level, or directives such as `info,repass::graph=debug`.
    pub level: String,
}

/// The shape of a log line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// Text on a terminal, JSON everywhere else.
    Auto,
    /// One JSON object a line.
    Json,
    /// For people.
    Text,
}
