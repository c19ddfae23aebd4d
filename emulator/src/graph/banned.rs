//! Microsoft's evaluation of banned passwords: normalise, match within one edit, count points. From its password
//! protection page, whose lists and table of substitutions are examples.

/// Points that a password needs: each banned term is worth one, each other character too.
pub(super) const POINTS_NEEDED: usize = 5;

/// Lower case, and the documented substitutions.
pub(super) fn normalised(text: &str) -> String {
    let plain = |letter: char| match letter {
        '0' => 'o',
        '1' => 'l',
        '$' => 's',
        '@' => 'a',
        other => other.to_ascii_lowercase(),
    };
    text.chars().map(plain).collect()
}

/// Both lists, normalised, the longest terms first.
pub(super) struct Terms(Vec<Vec<char>>);

impl Terms {
    pub(super) fn new<'a>(terms: impl Iterator<Item = &'a String>) -> Self {
        let mut terms: Vec<Vec<char>> = terms.map(|term| normalised(term).chars().collect()).collect();
        terms.retain(|term| !term.is_empty());
        terms.sort_by_key(|term| std::cmp::Reverse(term.len()));
        Self(terms)
    }

    /// The score of a normalised password. How matches that overlap compete is not documented. Here the exact ones are
    /// taken first, and the longer term before the shorter, as Microsoft's worked examples come out right with; then what
    /// stands further left. Of near ones, what is as long as the term goes before what is longer, and that before what is
    /// shorter. In which order a list names its terms makes no difference.
    pub(super) fn points(&self, spelled: &str) -> usize {
        // What a term has used up is `None`, so that no match reaches across it.
        let mut letters: Vec<Option<char>> = spelled.chars().map(Some).collect();
        let mut found = 0;
        let alike = || self.0.chunk_by(|one, other| one.len() == other.len());
        for terms in alike() {
            let length = terms.first().map_or(0, Vec::len);
            found += take(&mut letters, length, |part| terms.iter().any(|term| term == part));
        }
        for terms in alike() {
            let length = terms.first().map_or(0, Vec::len);
            for length in [length, length + 1, length - 1] {
                let is_near = |part: &[char]| terms.iter().any(|term| is_within_one_edit(part, term));
                found += take(&mut letters, length, is_near);
            }
        }
        found + letters.iter().flatten().count()
    }
}

/// Uses up every window of this length that matches; answers how many there were.
fn take(letters: &mut [Option<char>], length: usize, matches: impl Fn(&[char]) -> bool) -> usize {
    let mut found = 0;
    let mut text = Vec::with_capacity(length);
    for start in 0..letters.len() {
        let Some(window) = letters.get_mut(start..start + length) else {
            break;
        };
        text.clear();
        text.extend(window.iter().map_while(|letter| *letter));
        if length > 0 && text.len() == length && matches(&text) {
            window.fill(None);
            found += 1;
        }
    }
    found
}

/// Whether one character replaced, added or left out makes one of the other. What they share at both ends tells.
fn is_within_one_edit(one: &[char], other: &[char]) -> bool {
    let (short, long) = (one.len().min(other.len()), one.len().max(other.len()));
    let start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let end = one
        .iter()
        .rev()
        .zip(other.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    match long - short {
        0 => start + end + 1 >= long,
        1 => start + end >= short,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(password: &str, terms: &[&str]) -> usize {
        let terms: Vec<String> = terms.iter().map(|term| (*term).to_owned()).collect();
        Terms::new(terms.iter()).points(&normalised(password))
    }

    #[test]
    fn microsofts_worked_examples() {
        assert_eq!(score("C0ntos0Blank12", &["contoso", "blank"]), 4);
        assert_eq!(score("ContoS0Bl@nkf9!", &["contoso", "blank"]), 5);
    }

    #[test]
    fn one_edit_is_near_enough() {
        for (password, expected) in [
            ("abcdef", 1),
            ("abcdeg", 1),
            ("abcdefg", 2),
            ("abcde", 1),
            ("abxcdef", 1),
            ("xbcdef", 1),
            ("abcdxy", 6),
            ("ABCDEF-abcdef", 3),
        ] {
            assert_eq!(score(password, &["abcdef"]), expected, "{password}");
        }
    }

    #[test]
    fn the_order_of_the_list_makes_no_difference() {
        // From left to right: `abcd`, which leaves no `defg`, then `ghij`; `e` and `f` remain.
        for terms in [["abcd", "defg", "ghij"], ["defg", "ghij", "abcd"]] {
            assert_eq!(score("abcdefghij", &terms), 2 + 2, "{terms:?}");
        }
    }

    #[test]
    fn the_substitutions() {
        assert_eq!(normalised("P@$$W0RD1"), "passwordl");
    }
}
