//! The points of the banned-password evaluation: each banned term is worth one, each other character too.

use std::cmp::Reverse;
use std::ops::Range;

use super::spelling::Spelling;
use super::terms::{Match, Source, Terms};

/// The points that a password needs.
pub const POINTS_NEEDED: usize = 5;

/// A stretch of letters from which on somebody else's list may have a word for it.
const WORD: usize = 4;

/// How the points of a password come together.
///
/// It says much about the password, so it has no `Debug`: nothing of it may reach a log.
#[derive(Clone)]
pub struct Score {
    /// The banned terms, in the order in which they stand. Each counts as one point.
    pub found: Vec<Found>,
    /// The characters beside them. Each counts as one point.
    pub other_characters: usize,
    /// The points if every word that no list of ours has were banned too.
    points_at_worst: usize,
}

/// A banned term that was found.
#[derive(Clone)]
pub struct Found {
    /// Where: bytes of the password, for [`str::get`].
    pub place: Range<usize>,
    /// The term as the list spells it. Common passwords have swear words among them, and a near one may be found in a
    /// harmless word: where it is not exact, show what stands at [`Found::place`].
    pub term: String,
    /// Whose list it is from.
    pub source: Source,
    /// Whether it is there letter by letter, once lower case and substitutions are allowed for; else one character was
    /// replaced, added or left out.
    pub is_exact: bool,
}

impl Score {
    /// Finds the terms and counts.
    ///
    /// How matches that overlap compete is not published. Here, an exact one goes before a near one, without which
    /// Microsoft's own worked example comes out wrong; then the longer term before the shorter one; of a near one, the
    /// stretch that is as long as the term, then the longer, then the shorter one; and then the one that stands first.
    pub(super) fn of(spelling: &Spelling, terms: &Terms) -> Self {
        let length_of = |one: &Match| terms.term(one.term).map_or(0, |term| term.length);
        let mut matches = terms.matches(&spelling.letters);
        matches.sort_by_cached_key(|one| {
            let length = length_of(one);
            let stretch = match one.letters.len() {
                same if same == length => 0,
                longer if longer > length => 1,
                _ => 2,
            };
            (
                !one.is_exact,
                Reverse(length),
                stretch,
                one.letters.start,
                one.term,
            )
        });
        let mut is_free = vec![true; spelling.letters.len()];
        // A word that is not known here may lie across those that are.
        let points_at_worst = at_worst(&spelling.letters, &is_free);
        let mut chosen: Vec<Match> = Vec::new();
        for one in matches {
            if let Some(stretch) = is_free.get_mut(one.letters.clone())
                && stretch.iter().all(|free| *free)
            {
                stretch.fill(false);
                chosen.push(one);
            }
        }
        chosen.sort_by_key(|one| one.letters.start);
        let found: Vec<Found> = chosen
            .iter()
            .filter_map(|one| {
                let term = terms.term(one.term)?;
                Some(Found {
                    place: spelling.bytes(one.letters.clone()),
                    term: term.word.clone(),
                    source: term.source,
                    is_exact: one.is_exact,
                })
            })
            .collect();
        Self {
            other_characters: is_free.iter().filter(|free| **free).count(),
            points_at_worst: points_at_worst.min(found.len() + at_worst(&spelling.letters, &is_free)),
            found,
        }
    }

    /// All points.
    pub fn points(&self) -> usize {
        self.found.len() + self.other_characters
    }

    /// How many more are needed.
    pub fn missing(&self) -> usize {
        POINTS_NEEDED.saturating_sub(self.points())
    }

    /// Whether words that Microsoft may know, and the lists here do not, could bring it below [`POINTS_NEEDED`].
    pub fn could_fall_short(&self) -> bool {
        self.points_at_worst < POINTS_NEEDED
    }

    /// Whether exact words of the organisation bring it below [`POINTS_NEEDED`] by themselves.
    pub(super) fn falls_short_by_the_organisations_words(&self, length: usize) -> bool {
        let certain = |found: &&Found| found.is_exact && found.source == Source::Organisation;
        let (count, characters) =
            self.found
                .iter()
                .filter(certain)
                .fold((0, 0), |(count, characters), found| {
                    // What is ASCII has a byte for a character; anything else is refused for that already.
                    (count + 1, characters + found.place.len())
                });
        count + length.saturating_sub(characters) < POINTS_NEEDED
    }
}

/// The points of what no term has used up, with one for each stretch of letters that may be a word.
fn at_worst(letters: &[char], is_free: &[bool]) -> usize {
    let mut points = 0;
    let mut stretch = 0;
    let cost = |stretch: usize| if stretch >= WORD { 1 } else { stretch };
    for (letter, free) in letters.iter().zip(is_free) {
        if *free && letter.is_alphabetic() {
            stretch += 1;
            continue;
        }
        points += cost(stretch) + usize::from(*free);
        stretch = 0;
    }
    points + cost(stretch)
}
