//! What Redis does in one step. Each script gets all keys that it touches, and they share a slot (Redis Cluster
//! specification, "Hash tags"), so that the same scripts run on one server and in a Cluster.
//!
//! The first key is the slot's marker, the others are the names that a record may have: one under each secret. The first
//! argument is what the marker becomes if there is none.
//!
//! The epoch is the server's replication ID, which a server makes anew when it starts and when it becomes the master
//! (<https://redis.io/docs/latest/operate/oss_and_stack/management/replication/>), and the marker, which goes when somebody
//! empties the server. A server that would evict records without a word, or that is no master, is refused.

/// Shared by all scripts.
const COMMON: &str = r"
local replication = redis.call('INFO', 'replication')
if not string.find(replication, 'role:master', 1, true) then
  return redis.error_reply('READONLY this server is not the master')
end
local marker = redis.call('GET', KEYS[1])
if not marker then
  local memory = redis.call('INFO', 'memory')
  local policy = string.match(memory, 'maxmemory_policy:(%S+)')
  if policy ~= 'noeviction' and string.match(memory, 'maxmemory:(%d+)') ~= '0' then
    return redis.error_reply('EVICTS maxmemory-policy must be noeviction, and is ' .. policy)
  end
  marker = ARGV[1]
  redis.call('SET', KEYS[1], marker)
end
local epoch = string.match(replication, 'master_replid:(%x+)') .. marker
local found, at = false, false
for i = 2, #KEYS do
  found = redis.call('GET', KEYS[i])
  if found then at = KEYS[i] break end
end
";

/// Reads. Returns the epoch and the record, if there is one.
pub(super) const READ: Script = Script("return {epoch, found}");

/// Writes if nothing has changed: arguments 2 the epoch, 3 what must be there ('' for nothing), 4 what comes there, 5 how
/// long it lives in ms. Returns how that went: `done`, `changed` with what is there now, or `epoch`.
pub(super) const SWAP: Script = Script(
    r"
if ARGV[2] ~= epoch then return {'epoch', false} end
if (found or '') ~= ARGV[3] then return {'changed', found} end
if at then redis.call('DEL', at) end
redis.call('SET', KEYS[2], ARGV[4], 'PX', ARGV[5])
return {'done', false}
",
);

/// Overwrites what is there, and does nothing if nothing is: arguments 2 what comes there, 3 how long it lives in ms.
pub(super) const OVERWRITE: Script = Script(
    r"
if at then
  redis.call('DEL', at)
  redis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[3])
end
return {epoch, at and 'done'}
",
);

/// By itself, for a set: adds argument 1 to it, which then lives for argument 2 ms more.
pub(super) const ADD: &str = r"
redis.call('SADD', KEYS[1], ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1
";

/// A script that begins with the common part.
#[derive(Clone, Copy)]
pub(super) struct Script(&'static str);

impl Script {
    /// Its whole text.
    pub(super) fn text(self) -> String {
        format!("{COMMON}{}", self.0)
    }
}
