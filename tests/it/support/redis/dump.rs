//! Everything that a server holds, as somebody who steals it would.

use super::Server;

/// Writes each key and its value (in the form of `DUMP`, which every type has) in hexadecimal, so that no byte gets lost on
/// its way through `redis-cli`.
const SCRIPT: &str = "local function hex(bytes) \
     return (string.gsub(bytes, '.', function(c) return string.format('%02x', string.byte(c)) end)) end \
     local out = {} \
     for _, key in ipairs(redis.call('KEYS', '*')) do \
     local value = redis.call('DUMP', key) \
     if value then out[#out + 1] = hex(key) .. ' ' .. hex(value) end end \
     return out";

/// Keys and values.
#[derive(Debug, Default)]
pub(crate) struct Dump {
    /// Each key with its value in the form of `DUMP`, uncompressed.
    pub(crate) entries: Vec<(Vec<u8>, Vec<u8>)>,
}

impl Dump {
    /// Of one server. A cluster's is that of all its masters: [`Self::join`].
    pub(super) fn of(server: &Server) -> Self {
        let lines = server.cli(&["EVAL", SCRIPT, "0"]);
        let entries = lines.lines().filter_map(|line| line.split_once(' '));
        Self {
            entries: entries.map(|(key, value)| (bytes(key), bytes(value))).collect(),
        }
    }

    /// Both.
    pub(crate) fn join(mut self, other: Self) -> Self {
        self.entries.extend(other.entries);
        self
    }

    /// All keys and values as one text, in which whatever is not text has become a mark: to look for many things.
    pub(crate) fn text(&self) -> String {
        let pieces = self.entries.iter().flat_map(|(key, value)| [key, value]);
        let texts: Vec<_> = pieces.map(|bytes| String::from_utf8_lossy(bytes)).collect();
        texts.join("\n")
    }

    /// Whether these bytes stand in any key or value.
    pub(crate) fn contains(&self, bytes: &[u8]) -> bool {
        let is_in = |whole: &[u8]| whole.windows(bytes.len()).any(|part| part == bytes);
        self.entries.iter().any(|(key, value)| is_in(key) || is_in(value))
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    let pairs = hex.as_bytes().chunks(2);
    pairs
        .map(|pair| {
            let pair = std::str::from_utf8(pair).expect("hexadecimal");
            u8::from_str_radix(pair, 16).expect("hexadecimal")
        })
        .collect()
}
