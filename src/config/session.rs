//! `session.*`: how long people stay signed in, and what seals their cookies.

use std::time::Duration;

use super::SecretBytes;

/// How long people stay signed in, and what seals their cookies.
#[derive(Clone, Debug)]
pub struct Session {
    /// The first seals, all open. None: random for every start.
    pub secrets: Vec<SecretBytes>,
    /// A session ends when nothing was asked for so long.
    pub idle: Duration,
    /// A session ends after so long, whatever was asked.
    pub lifetime: Duration,
    /// How many live sessions there may be.
    pub capacity: usize,
}
