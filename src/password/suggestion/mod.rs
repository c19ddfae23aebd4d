//! A suggestion for a new password: five words, one digit, easy to type and to remember.
//!
//! `Copper-walnut-tidy-ripple-lantern-7` has four kinds of characters. Each word is one of 4096, so it carries 12 bits, and
//! the digit is one of eight, which is 3 more: 63 bits in all. Entra's banned-word score asks for five points; even if every
//! word were banned it has eleven, because each word counts one, and so does each dash and the digit (Microsoft Entra, "Eliminate
//! bad passwords").

use secrecy::SecretString;

use crate::random::Random;

/// 4096 words of 4 to 8 small letters, one a line: from the large word list of the Electronic Frontier Foundation
/// (`LICENSE.txt` beside it), without those that could hurt, frighten or embarrass.
const WORDS: &str = include_str!("words.txt");

const HOW_MANY: usize = 5;

/// None that is easily taken for a letter, or that Entra takes for one (`0` for `o`, `1` for `l`).
const DIGITS: &[u8; 8] = b"23456789";

/// Shorter pieces of a name occur in too many words, and Entra looks for names of four letters or more.
const SHORTEST_NAME: usize = 4;

/// How often a word is drawn again because there is a piece of a name in it.
const DRAWS: usize = 50;

/// Draws a suggestion in which no piece of these names occurs: Entra refuses a password with the person's name or the
/// tenant's in it. It has at least `shortest` characters, and more words for that where it has to. Nobody keeps it.
pub fn suggest(random: &Random, names: &[&str], shortest: usize) -> SecretString {
    let pieces = pieces(names);
    let mut text = String::with_capacity(64);
    let mut words = 0;
    while words < HOW_MANY || text.len() < shortest {
        words += 1;
        let word = word(random, &pieces);
        let capital = text.is_empty();
        text.extend(word.chars().enumerate().map(|(at, letter)| match at {
            0 if capital => letter.to_ascii_uppercase(),
            _ => letter,
        }));
        text.push('-');
    }
    let [byte] = random.bytes::<1>();
    let digit = DIGITS.get(usize::from(byte) % DIGITS.len());
    text.extend(digit.map(|digit| char::from(*digit)));
    SecretString::from(text)
}

/// A word in which there is none of the pieces.
fn word(random: &Random, pieces: &[String]) -> &'static str {
    let mut drawn = "";
    for _ in 0..DRAWS {
        // Twelve bits are exactly as many words as there are, so that each is as likely as the others.
        let number = u16::from_le_bytes(random.bytes::<2>()) & 0x0fff;
        drawn = WORDS.lines().nth(usize::from(number)).unwrap_or_default();
        if !pieces.iter().any(|piece| drawn.contains(piece.as_str())) {
            break;
        }
    }
    drawn
}

/// The parts of names that Entra would look for, in small letters.
fn pieces(names: &[&str]) -> Vec<String> {
    let parts = names
        .iter()
        .flat_map(|name| name.split(|c: char| !c.is_alphanumeric()));
    parts
        .filter(|part| part.chars().count() >= SHORTEST_NAME)
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use secrecy::ExposeSecret as _;

    use super::*;

    fn drawn(random: &Random, names: &[&str]) -> String {
        suggest(random, names, 8).expose_secret().to_owned()
    }

    #[test]
    fn the_list_is_what_the_figure_of_bits_says() {
        let words: Vec<_> = WORDS.lines().collect();
        assert_eq!(words.len(), 4096);
        assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), 4096);
        for word in words {
            assert!((4..=8).contains(&word.len()), "{word}");
            assert!(word.bytes().all(|byte| byte.is_ascii_lowercase()), "{word}");
        }
    }

    #[test]
    fn the_first_and_the_last_word_are_drawn_too() {
        let (first, last) = (WORDS.lines().next().unwrap(), WORDS.lines().last().unwrap());
        let lowest = drawn(&Random::from_fn(|bytes| bytes.fill(0)), &[]);
        let highest = drawn(&Random::from_fn(|bytes| bytes.fill(255)), &[]);
        assert!(lowest.ends_with(&format!("-{first}-2")), "{lowest}");
        assert!(highest.ends_with(&format!("-{last}-9")), "{highest}");
    }

    #[test]
    fn a_suggestion_has_four_kinds_and_no_name_in_it() {
        let random = Random::system();
        // Common pieces of words, as if they were somebody's names.
        let names = ["Over Tion Ring", "able.land@card.example", "O'Line-Back"];
        let mut seen = BTreeSet::new();
        for _ in 0..500 {
            let text = drawn(&random, &names);
            assert_eq!(text.matches('-').count(), 5, "{text}");
            assert!(text.starts_with(|c: char| c.is_ascii_uppercase()), "{text}");
            assert!(text.ends_with(|c: char| ('2'..='9').contains(&c)), "{text}");
            let small = text.to_lowercase();
            for piece in [
                "over", "tion", "ring", "able", "land", "card", "line", "back", "example",
            ] {
                assert!(!small.contains(piece), "{text} has {piece}");
            }
            assert!(seen.insert(text), "twice the same");
        }
    }

    #[test]
    fn names_that_are_in_every_word_do_not_stop_it() {
        let same = Random::from_fn(|bytes| bytes.fill(0));
        let word = WORDS.lines().next().unwrap();
        assert!(drawn(&same, &[word]).contains(word));
    }
}
