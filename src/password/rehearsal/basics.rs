//! The rules that Microsoft publishes to the letter: length, characters, kinds of characters.
//!
//! Microsoft Entra, "Password policies and account restrictions". This is their only implementation; the form's refusals
//! ask it too.

/// The fewest characters that Entra ID takes.
pub const SHORTEST: usize = 8;
/// The most characters that Entra ID takes.
pub const LONGEST: usize = 256;
/// How many of the four kinds of characters a password needs.
pub const KINDS_NEEDED: usize = 3;

/// What counting its characters says about a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an answer of its own about the password"
)]
pub struct Basics {
    /// Characters, as Unicode counts them.
    pub length: usize,
    /// Whether there is a lower-case letter, `a` to `z`.
    pub lower_case: bool,
    /// Whether there is an upper-case letter, `A` to `Z`.
    pub upper_case: bool,
    /// Whether there is a digit, `0` to `9`.
    pub digit: bool,
    /// Whether there is a symbol of ASCII.
    pub symbol: bool,
    /// Whether there is a blank.
    pub space: bool,
    /// Whether every character is one that Entra ID takes: what ASCII can print, and the blank.
    pub is_supported: bool,
}

impl Basics {
    /// Counts.
    pub fn of(password: &str) -> Self {
        let has = |is: fn(char) -> bool| password.chars().any(is);
        Self {
            length: password.chars().count(),
            lower_case: has(|c| c.is_ascii_lowercase()),
            upper_case: has(|c| c.is_ascii_uppercase()),
            digit: has(|c| c.is_ascii_digit()),
            symbol: has(|c| c.is_ascii_punctuation()),
            space: has(|c| c == ' '),
            is_supported: password.chars().all(|c| c == ' ' || c.is_ascii_graphic()),
        }
    }

    /// At least [`SHORTEST`] characters.
    pub fn is_long_enough(&self) -> bool {
        self.length >= SHORTEST
    }

    /// At most [`LONGEST`] characters.
    pub fn is_short_enough(&self) -> bool {
        self.length <= LONGEST
    }

    /// How many of lower case, upper case, digits and symbols occur. Whether a space counts as a symbol is not documented,
    /// so it counts in the person's favour.
    pub fn kinds(&self) -> usize {
        self.letters_and_digits() + usize::from(self.symbol || self.space)
    }

    /// At least [`KINDS_NEEDED`] kinds.
    pub fn has_enough_kinds(&self) -> bool {
        self.kinds() >= KINDS_NEEDED
    }

    /// Whether there are enough kinds only if a space is one.
    pub fn needs_the_space(&self) -> bool {
        self.has_enough_kinds() && self.letters_and_digits() + usize::from(self.symbol) < KINDS_NEEDED
    }

    fn letters_and_digits(&self) -> usize {
        usize::from(self.lower_case) + usize::from(self.upper_case) + usize::from(self.digit)
    }
}
