//! What stands in a source before anybody knows what it means.

/// A value as it was written.
pub(super) enum Value {
    /// From the environment or a file of its own, where everything is text.
    Untyped(String),
    /// A TOML string.
    Text(String),
    /// A TOML integer, in decimal.
    Integer(i64),
    /// A TOML boolean.
    Boolean(bool),
    /// A TOML array of strings.
    List(Vec<String>),
    /// A TOML table of texts.
    Table(Vec<(String, String)>),
    /// A TOML array of texts and tables of texts.
    Items(Vec<Value>),
    /// Something that no setting takes; its name, for example `a table`.
    Other(&'static str),
}

/// Why a value cannot be taken. Without a hint, the kind of setting says what it takes.
pub(super) struct Wrong {
    pub(super) what: String,
    pub(super) hint: Option<String>,
}

/// What a setting takes, and how it is shown. A secret shows as `(hidden)`.
pub(super) struct Kind<T> {
    pub(super) parse: fn(&Value) -> Result<T, Wrong>,
    pub(super) show: fn(&T) -> String,
    /// The hint when the value is wrong or missing, for example `write true or false`.
    pub(super) form: &'static str,
}

impl Wrong {
    pub(super) fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            hint: None,
        }
    }

    /// The same, of one part of the value.
    pub(super) fn about(self, part: &str) -> Self {
        Self {
            what: format!("{part}: {}", self.what),
            ..self
        }
    }

    pub(super) fn with_hint(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            hint: Some(hint.into()),
        }
    }
}

impl Value {
    /// One piece of text.
    pub(super) fn text(&self) -> Result<&str, Wrong> {
        match self {
            Self::Untyped(text) | Self::Text(text) => Ok(text),
            other => Err(Wrong::new(format!("takes text, not {}", other.name()))),
        }
    }

    /// A whole number.
    pub(super) fn number(&self) -> Result<i64, Wrong> {
        match self {
            Self::Untyped(text) => text
                .trim()
                .parse()
                .map_err(|_| Wrong::new(format!("{text:?} is not a whole number"))),
            Self::Integer(number) => Ok(*number),
            other => Err(Wrong::new(format!("takes a whole number, not {}", other.name()))),
        }
    }

    /// Yes or no.
    pub(super) fn boolean(&self) -> Result<bool, Wrong> {
        match self {
            Self::Untyped(text) => text
                .trim()
                .parse()
                .map_err(|_| Wrong::new(format!("{text:?} is neither true nor false"))),
            Self::Boolean(answer) => Ok(*answer),
            other => Err(Wrong::new(format!("takes true or false, not {}", other.name()))),
        }
    }

    /// Any number of texts: a TOML array, or text with commas (in a file of its own, lines) between.
    pub(super) fn list(&self) -> Result<Vec<&str>, Wrong> {
        match self {
            Self::Untyped(text) => Ok(text
                .split([',', '\n'])
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .collect()),
            Self::Text(text) => Ok(vec![text]),
            Self::List(list) => Ok(list.iter().map(String::as_str).collect()),
            other => Err(Wrong::new(format!("takes a list of texts, not {}", other.name()))),
        }
    }

    /// Names, each with a text: a TOML table, or `name=text` with commas between.
    pub(super) fn pairs(&self) -> Result<Vec<(&str, &str)>, Wrong> {
        match self {
            Self::Table(pairs) => Ok(pairs
                .iter()
                .map(|(name, text)| (name.as_str(), text.as_str()))
                .collect()),
            Self::Untyped(_) => self
                .list()?
                .into_iter()
                .map(|pair| match pair.split_once('=') {
                    Some((name, text)) => Ok((name.trim(), text.trim())),
                    None => Err(Wrong::new(format!("{pair:?} has no = in it"))),
                })
                .collect(),
            other => Err(Wrong::new(format!(
                "takes a table of texts, not {}",
                other.name()
            ))),
        }
    }

    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Untyped(_) | Self::Text(_) => "text",
            Self::Integer(_) => "a number",
            Self::Boolean(_) => "true or false",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
            Self::Items(_) => "a list of tables",
            Self::Other(name) => name,
        }
    }
}
