//! The operator's list of words that may not be in a password: its file, and how a word is found.
//!
//! One word a line, UTF-8; what is blank or begins with `#` is no word. Case does not count, and neither do the
//! substitutions that Microsoft names for its own lists: 0 for o, 1 for l, $ for s, @ for a. A word is found inside of
//! longer ones too.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use crate::config::SHORTEST_WORD;
use crate::password::rehearsal::normalised;

/// The largest file, in bytes: some thirty thousand words. Each of them is looked for in every password.
const LARGEST_FILE: u64 = 256 * 1024;
/// A password cannot hold a longer one.
const LONGEST_WORD: usize = 256;

/// The words, in the order of their file.
#[derive(Default)]
pub(super) struct BannedWords {
    /// As the operator writes them.
    words: Vec<String>,
    /// As they are looked for.
    spelled: Vec<String>,
}

impl BannedWords {
    /// Reads the file. An error says why it cannot be used, and how to mend it.
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let bytes = bytes(path).map_err(|error| format!("{error}; let the portal's user read it"))?;
        if bytes.len() as u64 > LARGEST_FILE {
            return Err(format!(
                "it is larger than {} KiB; keep to words that people here would use",
                LARGEST_FILE / 1024
            ));
        }
        let text = String::from_utf8(bytes)
            .map_err(|error| format!("{}; save it as UTF-8", place(error.as_bytes(), &error)))?;
        Self::parse(&text)
    }

    fn parse(text: &str) -> Result<Self, String> {
        let mut list = Self::default();
        // What some editors put in front of UTF-8.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        for (index, line) in text.lines().enumerate() {
            let word = line.trim();
            if word.is_empty() || word.starts_with('#') {
                continue;
            }
            let number = index + 1;
            let length = word.chars().count();
            if word.chars().any(char::is_control) {
                return Err(format!(
                    "line {number} holds a control character; write one word a line"
                ));
            }
            if length < SHORTEST_WORD {
                return Err(format!(
                    "the word in line {number} has fewer than {SHORTEST_WORD} letters and is in too many good passwords; take it out"
                ));
            }
            if length > LONGEST_WORD {
                return Err(format!(
                    "line {number} is longer than any password; write one word a line"
                ));
            }
            list.words.push(word.to_owned());
            list.spelled.push(normalised(word));
        }
        Ok(list)
    }

    /// The longest word that is in this password, as the operator writes it.
    pub(super) fn find(&self, password: &str) -> Option<&str> {
        let password = normalised(password);
        let words = self.words.iter().zip(&self.spelled);
        let found = words.filter(|(_, spelled)| password.contains(spelled.as_str()));
        found
            .max_by_key(|(_, spelled)| spelled.len())
            .map(|(word, _)| word.as_str())
    }

    /// All of them.
    pub(super) fn words(&self) -> &[String] {
        &self.words
    }
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    // A pipe would make the start wait for its writer.
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is no file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The line in which the text stops being UTF-8.
fn place(bytes: &[u8], error: &std::string::FromUtf8Error) -> String {
    let good = bytes.get(..error.utf8_error().valid_up_to()).unwrap_or_default();
    let line = good.split(|byte| *byte == b'\n').count();
    format!("line {line} is not UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_what_editors_write() {
        let text = "\u{feff}# words\r\nContoso\r\n\r\n  Green Valley \n#Fabrikam\nContoso\nGrüße-hier\nlast";
        let list = BannedWords::parse(text).unwrap();
        assert_eq!(
            list.words(),
            ["Contoso", "Green Valley", "Contoso", "Grüße-hier", "last"]
        );
        assert!(BannedWords::parse("").unwrap().words().is_empty());
        assert!(BannedWords::parse("# nothing\n").unwrap().words().is_empty());
    }

    #[test]
    fn names_the_line_that_it_cannot_use() {
        let long = "x".repeat(257);
        for (text, says) in [
            ("good\nabc\n", "the word in line 2 has fewer than 4 letters"),
            ("# a\n\nöäü", "the word in line 3 has fewer than 4 letters"),
            ("good\nta\tbs\n", "line 2 holds a control character"),
            ("nul\0nul", "line 1 holds a control character"),
            (long.as_str(), "line 1 is longer than any password"),
        ] {
            let error = BannedWords::parse(text).err().unwrap();
            assert!(error.starts_with(says), "{text:?}: {error}");
        }
    }

    #[test]
    fn finds_a_word_in_every_documented_spelling_and_in_longer_words() {
        let list = BannedWords::parse("Contoso\nsolar\nlasso\nP@ss\nConto\nGreen Valley").unwrap();
        for (password, word) in [
            ("xxContosoxx", Some("Contoso")),
            ("CONTOSO-99", Some("Contoso")),
            ("c0nt0$0-99", Some("Contoso")),
            ("1@$$0-Rodeo", Some("lasso")),
            ("s01@r-Panels", Some("solar")),
            ("Encompassing", Some("P@ss")),
            ("Green Valley 7", Some("Green Valley")),
            ("GreenValley-7", None),
            ("C-ontoso-99", None),
            ("Cont\u{f6}so-99", None),
            // Nobody promised these.
            ("C3ntos3-99", None),
            ("50lar-99", None),
            ("", None),
        ] {
            assert_eq!(list.find(password), word, "{password}");
        }
    }
}
