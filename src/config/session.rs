//! `session.*`: how long people stay signed in, and what seals their cookies.

use std::time::Duration;

use super::{
    SecretBytes, duration, kinds,
    reader::Reader,
    value::{Kind, Wrong},
};

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

impl Session {
    pub(super) fn read(reader: &mut Reader<'_>) -> Self {
        reader.or("session.store", &STORE, ());
        let secrets = reader
            .secret("session.secret", "session.secret_file", &SECRETS)
            .unwrap_or_default();
        let idle = reader.or("session.idle", &kinds::DURATION, Duration::from_mins(10));
        let lifetime = reader.or("session.lifetime", &kinds::DURATION, Duration::from_mins(30));
        let capacity = reader.or("session.capacity", &kinds::COUNT, 100_000);
        let bounds = (Duration::from_secs(1), Duration::from_hours(24));
        reader.within("session.idle", &idle, bounds, |d| duration::show(*d));
        reader.within("session.lifetime", &lifetime, bounds, |d| duration::show(*d));
        reader.within("session.capacity", &capacity, (1, 10_000_000), u32::to_string);
        if idle > lifetime {
            let what = format!(
                "{} is longer than session.lifetime ({})",
                duration::show(idle),
                duration::show(lifetime)
            );
            reader.note(
                "session.idle",
                what,
                "shorten session.idle, or lengthen session.lifetime",
            );
        }
        Self {
            secrets,
            idle,
            lifetime,
            capacity: capacity as usize,
        }
    }
}

const STORE: Kind<()> = Kind {
    parse: |value| match value.text()? {
        "memory" => Ok(()),
        "redis" => Err(Wrong::with_hint(
            "\"redis\" is not in this version",
            "leave it out, or write \"memory\"",
        )),
        other => Err(Wrong::new(format!("{other:?} is no store"))),
    },
    show: |()| "memory".to_owned(),
    form: "write \"memory\"",
};

/// Keys are derived from it, and a key of AES-256 has 32 bytes.
const SHORTEST: usize = 32;

/// No message holds any part of a secret.
const SECRETS: Kind<Vec<SecretBytes>> = Kind {
    parse: |value| {
        let list = value.list()?;
        if list.is_empty() {
            return Err(Wrong::new("holds no secret"));
        }
        list.into_iter()
            .enumerate()
            .map(|(index, text)| {
                let bytes = kinds::base64(text)
                    .ok_or_else(|| Wrong::new(format!("number {} is not base64", index + 1)))?;
                let secret = SecretBytes::new(bytes);
                let length = secret.expose().len();
                if length < SHORTEST {
                    return Err(Wrong::new(format!(
                        "number {} has {length} bytes of {SHORTEST}",
                        index + 1
                    )));
                }
                Ok(secret)
            })
            .collect()
    },
    show: kinds::hidden,
    form: "make one with `openssl rand -base64 32`",
};
