//! `log.*`: what standard error looks like.

use tracing::level_filters::LevelFilter;
use tracing_subscriber::EnvFilter;

use super::{
    kinds,
    reader::Reader,
    value::{Kind, Wrong},
};

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

impl Log {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            format: reader.or("log.format", &FORMAT, LogFormat::Auto),
            level: reader.or("log.level", &LEVEL, "info".to_owned()),
        }
    }
}

const FORMATS: [(&str, LogFormat); 3] = [
    ("auto", LogFormat::Auto),
    ("json", LogFormat::Json),
    ("text", LogFormat::Text),
];

const FORMAT: Kind<LogFormat> = Kind {
    parse: |value| kinds::one_of(value, &FORMATS),
    show: |format| kinds::name_of(format, &FORMATS),
    form: "write \"auto\", \"json\" or \"text\"",
};

const LEVEL: Kind<String> = Kind {
    parse: |value| {
        let text = value.text()?;
        // The filter takes a word that it does not know for the name of a target, and goes silent on everything else.
        let is_level = |word: &str| word.parse::<LevelFilter>().is_ok() && word.parse::<u8>().is_err();
        if let Some(word) = text
            .split(',')
            .map(str::trim)
            .find(|w| !w.contains(['=', '[', ']', '{', '}']) && !is_level(w))
        {
            return Err(Wrong::new(format!("{word:?} is no level")));
        }
        EnvFilter::builder()
            .parse(text)
            .map_err(|error| Wrong::new(format!("{text:?}: {error}")))?;
        Ok(text.to_owned())
    },
    show: String::clone,
    form: "write error, warn, info, debug or trace, and target=level after a comma, for example \"info,repass::graph=debug\"",
};
