//! A password as Microsoft's evaluation reads it: in lower case, with the usual substitutions undone.

use std::ops::Range;

/// A normalised password that knows where each letter stood.
pub(super) struct Spelling {
    /// One for each character of the password.
    pub(super) letters: Vec<char>,
    /// Where each character begins in the password, and where the last one ends, in bytes.
    starts: Vec<usize>,
}

impl Spelling {
    pub(super) fn of(password: &str) -> Self {
        let starts = password.char_indices().map(|(start, _)| start);
        Self {
            letters: password.chars().map(plain).collect(),
            starts: starts.chain([password.len()]).collect(),
        }
    }

    /// The bytes of the password behind these letters.
    pub(super) fn bytes(&self, letters: Range<usize>) -> Range<usize> {
        let byte = |letter: usize| self.starts.get(letter).copied().unwrap_or_default();
        byte(letters.start)..byte(letters.end)
    }

    /// Where the (normalised) name stands first, in letters.
    pub(super) fn find(&self, name: &str) -> Option<Range<usize>> {
        let name: Vec<char> = name.chars().collect();
        if name.is_empty() {
            return None;
        }
        let start = self.letters.windows(name.len()).position(|part| part == name)?;
        Some(start..start + name.len())
    }
}

/// A word as the evaluation reads it.
pub(in crate::password) fn normalised(word: &str) -> String {
    word.chars().map(plain).collect()
}

/// One character for one. Microsoft gives these four as examples ("such as"); there may be more.
fn plain(character: char) -> char {
    match character.to_ascii_lowercase() {
        '0' => 'o',
        '1' => 'l',
        '$' => 's',
        '@' => 'a',
        other => other,
    }
}
