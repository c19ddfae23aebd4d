//! The banned terms, and where each is found in a password exactly or within one edit.
//!
//! A trie: all places of a 256-character password are compared with ten thousand terms in one walk from each place,
//! which leaves the tree at the second difference. The length of the list hardly matters.

use std::ops::Range;

use super::spelling::normalised;

/// Whose list a term is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The shipped list of common passwords, which stands for Microsoft's own.
    Common,
    /// The organisation's own words.
    Organisation,
}

/// Terms by their letters.
pub(super) struct Terms {
    terms: Vec<Term>,
    /// The first is the root.
    nodes: Vec<Node>,
}

/// One banned term.
pub(super) struct Term {
    /// As the list spells it.
    pub(super) word: String,
    pub(super) source: Source,
    /// Letters.
    pub(super) length: usize,
}

#[derive(Default)]
struct Node {
    /// Sorted by letter.
    next: Vec<(char, usize)>,
    /// The term that ends here.
    term: Option<usize>,
}

/// A term in a password, or what is one edit away from it.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Match {
    /// Letters of the password.
    pub(super) letters: Range<usize>,
    /// Which term.
    pub(super) term: usize,
    pub(super) is_exact: bool,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            terms: Vec::new(),
            nodes: vec![Node::default()],
        }
    }
}

impl Terms {
    /// Adds a term; one that is there already, or has no letters, changes nothing.
    pub(super) fn add(&mut self, word: &str, source: Source) {
        let spelled = normalised(word);
        if spelled.is_empty() {
            return;
        }
        let end = spelled.chars().fold(0, |node, letter| self.step(node, letter));
        let number = self.terms.len();
        if let Some(node) = self.nodes.get_mut(end)
            && node.term.is_none()
        {
            node.term = Some(number);
            self.terms.push(Term {
                word: word.to_owned(),
                source,
                length: spelled.chars().count(),
            });
        }
    }

    /// By the number in a [`Match`].
    pub(super) fn term(&self, number: usize) -> Option<&Term> {
        self.terms.get(number)
    }

    /// Every place where a term is, or something one edit away from it: one character replaced, added or left out.
    pub(super) fn matches(&self, letters: &[char]) -> Vec<Match> {
        let mut found = Vec::new();
        for start in 0..letters.len() {
            let mut walk = Walk {
                terms: self,
                letters,
                start,
                found: &mut found,
            };
            walk.visit(0, start, false);
        }
        found
    }

    /// The node behind this letter, new if need be.
    fn step(&mut self, from: usize, letter: char) -> usize {
        let new = self.nodes.len();
        let Some(node) = self.nodes.get_mut(from) else {
            return from;
        };
        match node.next.binary_search_by_key(&letter, |(letter, _)| *letter) {
            Ok(place) => node.next.get(place).map_or(from, |(_, to)| *to),
            Err(place) => {
                node.next.insert(place, (letter, new));
                self.nodes.push(Node::default());
                new
            }
        }
    }
}

/// One walk down the tree, along the letters of a password.
struct Walk<'a> {
    terms: &'a Terms,
    letters: &'a [char],
    start: usize,
    found: &'a mut Vec<Match>,
}

impl Walk<'_> {
    /// At this node, before this letter of the password. No deeper than the password is long, and one more.
    fn visit(&mut self, node: usize, at: usize, is_edited: bool) {
        let Some(node_here) = self.terms.nodes.get(node) else {
            return;
        };
        if let Some(term) = node_here.term
            && at > self.start
        {
            self.found.push(Match {
                letters: self.start..at,
                term,
                is_exact: !is_edited,
            });
        }
        let letter = self.letters.get(at).copied();
        if is_edited {
            // The way down is narrow now: the right letter or none.
            let next = &node_here.next;
            let place = letter.and_then(|letter| next.binary_search_by_key(&letter, |(next, _)| *next).ok());
            if let Some((_, to)) = place.and_then(|place| next.get(place)) {
                self.visit(*to, at + 1, true);
            }
            return;
        }
        for (next, to) in &node_here.next {
            // A letter of the term is left out.
            self.visit(*to, at, true);
            if let Some(letter) = letter {
                self.visit(*to, at + 1, letter != *next);
            }
        }
        if letter.is_some() {
            // A letter is added.
            self.visit(node, at + 1, true);
        }
    }
}
