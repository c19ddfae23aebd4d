//! Randomness as a parameter: unguessable values, and the short codes that people read over the phone.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// No letter or digit here is easily taken for another one, read or heard.
const REFERENCE_ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Fills buffers with random bytes. A test may hand in its own.
#[derive(Clone)]
pub struct Random(Arc<Fill>);

type Fill = dyn Fn(&mut [u8]) + Send + Sync;

impl Random {
    /// The generator of the cryptography library, seeded by the operating system.
    ///
    /// # Panics
    ///
    /// The values panic when the system has no randomness: a process without it must not go on.
    pub fn system() -> Self {
        #[expect(clippy::expect_used, reason = "a process without randomness must not go on")]
        Self(Arc::new(|bytes| {
            aws_lc_rs::rand::fill(bytes).expect("the system has randomness");
        }))
    }

    /// A generator that fills as `fill` does.
    pub fn from_fn(fill: impl Fn(&mut [u8]) + Send + Sync + 'static) -> Self {
        Self(Arc::new(fill))
    }

    /// `N` random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.0)(&mut bytes);
        bytes
    }

    /// 256 random bits as 43 characters that are safe in a URL, a cookie and a form.
    pub fn token(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.bytes::<32>())
    }

    /// A reference code such as `7KQ2-M9TX`, for a log line and for a telephone. Not a secret.
    pub fn reference(&self) -> String {
        let mut code = String::with_capacity(9);
        while code.len() < 9 {
            for byte in self.bytes::<16>() {
                if code.len() == 4 {
                    code.push('-');
                }
                // Bytes past the last whole multiple of 30 would favour the first letters.
                if code.len() < 9 && byte < 240 {
                    let letter = REFERENCE_ALPHABET.get(usize::from(byte) % REFERENCE_ALPHABET.len());
                    code.extend(letter.map(|letter| char::from(*letter)));
                }
            }
        }
        code
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_has_two_groups_of_four_clear_characters() {
        for _ in 0..100 {
            let code = Random::system().reference();
            assert_eq!(code.len(), 9, "{code}");
            for (position, letter) in code.bytes().enumerate() {
                assert_eq!(letter == b'-', position == 4, "{code}");
                assert!(letter == b'-' || REFERENCE_ALPHABET.contains(&letter), "{code}");
            }
        }
    }

    #[test]
    fn tokens_are_long_and_differ() {
        let random = Random::system();
        assert_eq!(random.token().len(), 43);
        assert_ne!(random.token(), random.token());
    }
}
