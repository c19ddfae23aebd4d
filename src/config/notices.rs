//! `notices.*`: who hears of sign-ins and changes, beside the log.

use std::path::PathBuf;

/// Who hears of sign-ins and changes, beside the log.
#[derive(Clone, Debug)]
pub struct Notices {
    /// Takes one line of JSON for every event.
    pub audit_file: Option<PathBuf>,
}
