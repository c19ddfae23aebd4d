//! A password that was tried, as the budget knows it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use zeroize::Zeroizing;

/// Keyed hashes of a person and a password, one under each secret, made where the keys are. It can be compared and kept in a
/// sealed record, and nothing else: not printed, and its bytes are wiped when it goes. How long a comparison
/// takes tells nothing: nobody outside can choose the bytes of a keyed hash.
pub struct Guess(Zeroizing<Vec<[u8; 32]>>);

impl Guess {
    /// Wraps the hashes. They have to cover the person too, so that one person's never equal another's.
    pub fn new(hashes: Vec<[u8; 32]>) -> Self {
        Self(Zeroizing::new(hashes))
    }

    /// The same once more, for the book.
    pub(super) fn another(&self) -> Self {
        Self(self.0.clone())
    }

    /// Whether both are of the same password: after a rotation of the secrets they still share a hash.
    pub fn is_same(&self, other: &Self) -> bool {
        self.0.iter().any(|hash| other.0.contains(hash))
    }
}

impl Serialize for Guess {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|hash| STANDARD_NO_PAD.encode(hash)))
    }
}

impl<'de> Deserialize<'de> for Guess {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let hashes = Vec::<String>::deserialize(deserializer)?;
        let hashes = hashes
            .iter()
            .map(|hash| STANDARD_NO_PAD.decode(hash).ok()?.try_into().ok());
        let hashes: Option<Vec<_>> = hashes.collect();
        hashes
            .map(Self::new)
            .ok_or_else(|| D::Error::custom("not a hash"))
    }
}
