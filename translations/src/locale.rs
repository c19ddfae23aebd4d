//! One language: the folder `locales/<tag>/` with its Fluent files.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::Problem;
use crate::message::{self, Message};

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// One language, as its folder says it.
#[derive(Clone, Debug)]
pub struct Locale {
    /// The folder's name: a BCP 47 tag, for example `de` or `zh-Hant`.
    pub tag: String,
    /// What the language calls itself: the term `-language-name`.
    pub name: Option<String>,
    /// Every message, by its name; attributes as `name.attribute`.
    pub messages: BTreeMap<String, Message>,
    /// What is wrong whatever the English texts are: lines that are no Fluent, names that come twice.
    pub broken: Vec<Problem>,
    /// The text of every file, one after the other.
    pub source: String,
}

impl Locale {
    /// Every language below `folder`, by tag. Errors: what the file system says.
    pub fn read_all(folder: &Path) -> io::Result<Vec<Self>> {
        let mut tags = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                tags.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        tags.sort();
        tags.iter().map(|tag| Self::read(folder, tag)).collect()
    }

    /// One language. Errors: what the file system says.
    pub fn read(folder: &Path, tag: &str) -> io::Result<Self> {
        let mut files = Vec::new();
        for entry in fs::read_dir(folder.join(tag))? {
            let path = entry?.path();
            if path.extension().is_some_and(|end| end == "ftl") {
                files.push(path);
            }
        }
        files.sort();
        let mut locale = Self::empty(tag);
        for path in files {
            locale.add(&path.display().to_string(), &fs::read_to_string(&path)?);
        }
        Ok(locale)
    }

    /// A language of one text, for tests.
    pub fn parse(tag: &str, text: &str) -> Self {
        let mut locale = Self::empty(tag);
        locale.add(&format!("{tag}.ftl"), text);
        locale
    }

    /// The tag, if it is one: well formed, and written as BCP 47 recommends (`zh-Hant`, not `zh_hant`).
    pub fn identifier(&self) -> Option<LanguageIdentifier> {
        let identifier: LanguageIdentifier = self.tag.parse().ok()?;
        (identifier.to_string() == self.tag).then_some(identifier)
    }

    /// Which way it is written: from the script in the tag, or the usual one of the language (CLDR).
    pub fn direction(&self) -> Direction {
        match self
            .identifier()
            .map(|identifier| identifier.character_direction())
        {
            Some(CharacterDirection::RTL) => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    fn empty(tag: &str) -> Self {
        Self {
            tag: tag.to_owned(),
            name: None,
            messages: BTreeMap::new(),
            broken: Vec::new(),
            source: String::new(),
        }
    }

    fn add(&mut self, file: &str, text: &str) {
        self.source.push_str(text);
        self.source.push('\n');
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let before = text.get(..error.pos.start).unwrap_or(text);
                self.broken.push(Problem {
                    file: file.to_owned(),
                    line: before.matches('\n').count() + 1,
                    text: format!("this is no Fluent: {error}"),
                });
            }
            resource
        });
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    for message in Message::all(message, file, text) {
                        self.insert(message);
                    }
                }
                Entry::Term(term) if term.id.name == "language-name" => {
                    self.name = message::plain(&term.value);
                }
                _ => {}
            }
        }
    }

    fn insert(&mut self, message: Message) {
        if let Some(first) = self.messages.get(&message.name) {
            self.broken.push(Problem {
                file: message.file.clone(),
                line: message.line,
                text: format!("{} is already in {}:{}", message.name, first.file, first.line),
            });
            return;
        }
        self.messages.insert(message.name.clone(), message);
    }
}
