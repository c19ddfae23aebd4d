//! A language of accented, longer English. A test that renders every page in it finds each text that nobody can translate,
//! each sentence put together from pieces, and each place where a longer text breaks the page.

use fluent_syntax::{ast, parser, serializer};

use crate::Direction;

/// How much longer a translation of a sentence usually gets, as a share of its letters.
const LONGER: (usize, usize) = (2, 5);

/// English as no one writes it: every letter has an accent, each text is 40 % longer and begins with `⟦` and ends with
/// `⟧`. From right to left, each text is also turned around by the marks of Unicode (UAX 9, 2.2).
pub fn pseudo(source: &str, direction: Direction) -> String {
    let mut resource = parser::parse(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        if let ast::Entry::Message(message) = entry {
            let attributes = message
                .attributes
                .iter_mut()
                .map(|attribute| &mut attribute.value);
            for pattern in message.value.iter_mut().chain(attributes) {
                change(pattern, direction);
                let mark = |value: &str| ast::PatternElement::TextElement {
                    value: value.to_owned(),
                };
                pattern.elements.insert(0, mark("⟦"));
                pattern.elements.push(mark("⟧"));
            }
        }
    }
    serializer::serialize(&resource)
}

fn change(pattern: &mut ast::Pattern<String>, direction: Direction) {
    for element in &mut pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => *value = changed(value, direction),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    change(&mut variant.value, direction);
                }
            }
            ast::PatternElement::Placeable { .. } => {}
        }
    }
}

fn changed(text: &str, direction: Direction) -> String {
    let accented: String = text.chars().map(accented).collect();
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let longer = "ǁ".repeat(letters * LONGER.0 / LONGER.1);
    match direction {
        Direction::Ltr => format!("{accented}{longer}"),
        Direction::Rtl => format!("\u{202e}{accented}{longer}\u{202c}"),
    }
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "àƀçđéƒĝħîĵķļɱñôþɋŕšţûṽŵẋýžÀƁÇĐÉƑĜĦÎĴĶĻṀÑÔÞɊŔŠŢÛṼŴẊÝŽ";
    let found = PLAIN
        .chars()
        .zip(ACCENTED.chars())
        .find(|(plain, _)| *plain == letter);
    found.map_or(letter, |(_, accented)| accented)
}

#[cfg(test)]
mod tests {
    use super::{Direction, pseudo};

    #[test]
    fn changes_every_text_and_nothing_else() {
        let source = "-brand = Name\nhello = Hello { $name }\nwait =\n    { $days ->\n        [one] One\n       *[other] Many { \"{\" }\n    }\n";
        let expected = "-brand = Name\nhello = ⟦Ħéļļô ǁǁ{ $name }⟧\nwait =\n    ⟦{ $days ->\n        [one] Ôñéǁ\n       *[other] Ṁàñý ǁ{ \"{\" }\n    }⟧\n";
        assert_eq!(pseudo(source, Direction::Ltr), expected);
        assert_eq!(pseudo("a = Go\n", Direction::Rtl), "a = ⟦\u{202e}Ĝô\u{202c}⟧\n");
    }
}
