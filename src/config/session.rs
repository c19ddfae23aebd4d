//! `session.*`: how long people stay signed in, where that is kept, and what seals it.

use std::time::Duration;

use super::{
    Redis, SecretBytes, duration, kinds,
    reader::Reader,
    value::{Kind, Wrong},
};

/// How long people stay signed in, where that is kept, and what seals it.
#[derive(Clone, Debug)]
pub struct Session {
    /// Where several replicas keep what they share; none: in this process, for one replica.
    pub redis: Option<Redis>,
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
        let shared = reader.or("session.store", &STORE, false);
        let redis = Redis::read(reader, shared);
        let secrets = reader
            .secret(SECRET, "session.secret_file", &SECRETS)
            .unwrap_or_default();
        if shared && secrets.is_empty() {
            reader.note_missing(
                SECRET,
                "replicas need the same one: make it with `openssl rand -base64 32`",
            );
        }
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
            redis,
            secrets,
            idle,
            lifetime,
            capacity: capacity as usize,
        }
    }
}

const SECRET: &str = "session.secret";

/// Whether it is shared.
const STORE: Kind<bool> = Kind {
    parse: |value| match value.text()? {
        "memory" => Ok(false),
        "redis" => Ok(true),
        other => Err(Wrong::new(format!("{other:?} is no store"))),
    },
    show: |shared| if *shared { "redis" } else { "memory" }.to_owned(),
    form: "write \"memory\" or \"redis\"",
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
