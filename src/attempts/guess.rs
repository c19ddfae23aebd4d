//! A password that was tried, as the budget knows it.

use zeroize::Zeroizing;

/// A keyed hash of a person and a password, made where the key is. It can be compared and nothing else: not printed, not
/// copied, and its bytes are wiped when it goes. How long a comparison takes tells nothing: nobody outside can choose the
/// bytes of a keyed hash.
#[derive(PartialEq, Eq)]
pub struct Guess(Zeroizing<[u8; 32]>);

impl Guess {
    /// Wraps the hash. It has to cover the person too, so that one person's never equals another's.
    pub fn new(hash: [u8; 32]) -> Self {
        Self(Zeroizing::new(hash))
    }
}
