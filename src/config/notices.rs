//! `notices.*`: who hears of sign-ins and changes, beside the log.

use std::path::PathBuf;

use super::{kinds, reader::Reader};

/// Who hears of sign-ins and changes, beside the log.
#[derive(Clone, Debug)]
pub struct Notices {
    /// Takes one line of JSON for every event.
    pub audit_file: Option<PathBuf>,
}

impl Notices {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        Self {
            audit_file: reader.optional("notices.audit_file", &kinds::PATH),
        }
    }
}
