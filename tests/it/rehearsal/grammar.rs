//! Passwords as people make them, and as nobody would: banned words with edits and substitutions, names, glue.

use serde_json::{Value, json};

/// A generator of its own, so that a seed means the same passwords for ever (splitmix64, Vigna).
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// From 0 up to, and without, `end`.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(end).unwrap()).unwrap()
    }

    fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }

    fn letter(&mut self, from: &str) -> char {
        let letters: Vec<char> = from.chars().collect();
        letters[self.below(letters.len())]
    }

    fn text(&mut self, from: &str, length: usize) -> String {
        (0..length).map(|_| self.letter(from)).collect()
    }
}

const WORDS: [&str; 12] = [
    "password", "welcome", "qwerty", "abcdef", "blank", "sunshine", "summer", "mustang", "Fabrikam", "12345",
    "p@ssw0rd", "Dragon",
];
const GIVEN_NAMES: [&str; 6] = ["Ada", "Emmy", "Blaise", "Anna Maria", "Søren", ""];
const SURNAMES: [&str; 6] = ["Poll", "Lovelace", "O'Neill", "Noether", "Li", "Smith-Jones"];
/// So few that words overlap, and lie within one edit of each other.
const FEW: &str = "ab01o";
const ANY: &str =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !@#$%^&*-_+=.,;:'\"<>/?\\|~`()[]{}";

/// An account, and the lists that its passwords are judged by.
#[derive(Debug)]
pub(super) struct World {
    banned: Vec<String>,
    custom_banned: Vec<String>,
    pub(super) given_name: String,
    pub(super) surname: String,
    pub(super) strong_password: bool,
}

impl World {
    pub(super) fn new(dice: &mut Dice) -> Self {
        let overlapping = dice.one_in(3);
        let count = 2 + dice.below(6);
        let term = |dice: &mut Dice| {
            let length = 4 + dice.below(5);
            match dice.below(4) {
                _ if overlapping => dice.text(FEW, length),
                0 => dice.text("abcdefghijklmnop$@019", length),
                // In a list, blanks around a word and a `#` before it are not its own.
                1 => edited(dice.pick(&WORDS), dice)
                    .trim_matches([' ', '#'])
                    .to_owned(),
                _ => dice.pick(&WORDS).to_owned(),
            }
        };
        let mut terms: Vec<String> = (0..count).map(|_| term(dice)).collect();
        let custom_banned = terms.split_off(dice.below(count));
        Self {
            banned: terms,
            custom_banned,
            given_name: dice.pick(&GIVEN_NAMES).to_owned(),
            surname: dice.pick(&SURNAMES).to_owned(),
            strong_password: !dice.one_in(4),
        }
    }

    pub(super) fn with_terms(self, banned: Vec<String>) -> Self {
        Self {
            banned,
            custom_banned: Vec::new(),
            ..self
        }
    }

    pub(super) fn settings(&self) -> Value {
        json!({"passwords": {"banned": self.banned, "custom_banned": self.custom_banned}})
    }

    pub(super) fn account(&self) -> Value {
        let policies = if self.strong_password {
            "None"
        } else {
            "DisableStrongPassword"
        };
        json!({
            "password": "Analytical-Engine-1843",
            "given_name": self.given_name,
            "surname": self.surname,
            "password_policies": policies,
        })
    }

    /// The same for a rehearsal: the common list as text, and the organisation's words.
    pub(super) fn lists(&self) -> (String, Vec<String>) {
        (self.banned.join("\n"), self.custom_banned.clone())
    }

    pub(super) fn password(&self, dice: &mut Dice) -> String {
        let mut password = String::new();
        for _ in 0..=dice.below(4) {
            let piece = self.piece(dice);
            // Now and then two pieces share letters.
            let overlap = dice.below(3);
            if dice.one_in(4) && password.chars().count() > overlap {
                for _ in 0..overlap {
                    password.pop();
                }
            }
            password.push_str(&piece);
        }
        match dice.below(30) {
            0 => {
                let more = 240 + dice.below(30);
                password.push_str(&dice.text(FEW, more));
            }
            1 => password.push(dice.letter("éñß漢🔑\u{301}\t\0")),
            _ => (),
        }
        password
    }

    fn piece(&self, dice: &mut Dice) -> String {
        let terms: Vec<&str> = self
            .banned
            .iter()
            .chain(&self.custom_banned)
            .map(String::as_str)
            .collect();
        let names = [self.given_name.as_str(), self.surname.as_str(), "Contoso", "ada"];
        let length = 1 + dice.below(4);
        match dice.below(12) {
            0..5 => disguised(dice.pick(&terms), dice),
            5..7 => disguised(&edited(dice.pick(&terms), dice), dice),
            7 => disguised(&edited(&edited(dice.pick(&terms), dice), dice), dice),
            8 if dice.one_in(2) => disguised(dice.pick(&names), dice),
            9 => dice.text(FEW, length),
            _ => dice.text(ANY, length),
        }
    }
}

/// One character replaced, added or left out.
fn edited(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.is_empty() {
        return String::new();
    }
    let at = dice.below(letters.len());
    let letter = if dice.one_in(2) {
        dice.letter(FEW)
    } else {
        dice.letter(ANY)
    };
    match dice.below(3) {
        0 => letters[at] = letter,
        1 => letters.insert(at + dice.below(2), letter),
        _ => drop(letters.remove(at)),
    }
    letters.into_iter().collect()
}

/// Upper case here and there, and the usual substitutions.
fn disguised(word: &str, dice: &mut Dice) -> String {
    let disguise = |letter: char| match (letter, dice.below(4)) {
        ('o', 0) => '0',
        ('l', 0) => '1',
        ('s', 0) => '$',
        ('a', 0) => '@',
        (other, 1) => other.to_ascii_uppercase(),
        (other, _) => other,
    };
    word.chars().map(disguise).collect()
}
