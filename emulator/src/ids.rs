//! Random names: GUIDs, the opaque handles that stand for a code, a session or a secret, and what people type.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

/// A fresh GUID in Microsoft's lower-case form.
pub(crate) fn guid() -> String {
    Uuid::new_v4().to_string()
}

/// An opaque handle of 256 random bits, safe in URLs and cookies.
pub(crate) fn opaque() -> String {
    let mut bytes = [0_u8; 32];
    if aws_lc_rs::rand::fill(&mut bytes).is_err() {
        // The operating system's generator does not fail on the platforms this runs on; two GUIDs come from the same place.
        return format!("{}{}", guid(), guid());
    }
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Six digits, as a second factor shows them.
pub(crate) fn digits() -> String {
    spelled(b"0123456789", 6)
}

/// What a person types to let a device in: nine letters and digits, as Microsoft's are.
pub(crate) fn user_code() -> String {
    spelled(b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 9)
}

fn spelled(letters: &[u8], length: usize) -> String {
    let mut bytes = vec![0_u8; length];
    // A generator that fails leaves the first letter; see above.
    let _ = aws_lc_rs::rand::fill(&mut bytes);
    bytes
        .into_iter()
        .filter_map(|byte| letters.get(usize::from(byte) % letters.len()))
        .map(|letter| char::from(*letter))
        .collect()
}
