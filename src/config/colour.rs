//! A colour as people write it: `#1f5fa8` or `#abc`.

use std::fmt;

/// A colour in sRGB, without transparency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    /// Red, green and blue, 0 to 255.
    pub channels: [u8; 3],
}

impl Colour {
    /// Reads `#rrggbb` or `#rgb` (CSS Color 4, section 5.2); nothing else, so that nothing else reaches a style sheet.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = match digits.len() {
            6 => number.to_be_bytes(),
            3 => {
                let double = |shift: u32| ((number >> shift) & 15) * 17;
                (double(8) << 16 | double(4) << 8 | double(0)).to_be_bytes()
            }
            _ => return None,
        };
        Some(Self {
            channels: [red, green, blue],
        })
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.channels;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hexadecimal_digits_are_a_colour() {
        for (text, expected) in [
            ("#1f5fa8", Some("#1f5fa8")),
            ("#1F5FA8", Some("#1f5fa8")),
            ("#abc", Some("#aabbcc")),
            ("#000", Some("#000000")),
            ("1f5fa8", None),
            ("#1f5fa", None),
            ("#1f5fa88", None),
            ("#+1f5fa", None),
            ("#12 34 5", None),
            ("blue", None),
            ("#fff;}body{display:none", None),
            ("rgb(1,2,3)", None),
            ("#ёё", None),
            ("#", None),
            ("", None),
        ] {
            let found = Colour::parse(text).map(|colour| colour.to_string());
            assert_eq!(found.as_deref(), expected, "{text:?}");
        }
    }
}
