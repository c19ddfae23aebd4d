//! Random names: GUIDs, and the opaque handles that stand for a code, a session or a secret.

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
