//! Every limit on what comes in and on what comes back, in one place. Waits that people configure are in the settings;
//! what belongs to one rule alone (how long a key is believed, say) stays with its rule.
//!
//! No redirect is ever followed, and nothing is inflated: no decoder of compressed bodies is compiled in.

use std::time::Duration;

/// Requests that come in.
pub mod incoming {
    use super::Duration;

    /// How long a request's head may take to arrive. It ends idle connections too, so it is longer than what the usual
    /// proxies keep one open (60 s), or they would meet closed ones.
    pub const HEAD_TIMEOUT: Duration = Duration::from_secs(75);
    /// The largest head, in bytes.
    pub const LARGEST_HEAD: usize = 64 * 1024;
    /// The most header lines.
    pub const MOST_HEADERS: usize = 100;
    /// How many connections are open at a time; the next ones wait. A browser keeps up to six open, a proxy its pool. With
    /// the largest head each, they take 128 MiB.
    pub const MOST_CONNECTIONS: usize = 2048;
    /// How many files the process wants to have open: each connection is one, and what goes out for it another.
    pub const OPEN_FILES: u64 = 2 * MOST_CONNECTIONS as u64;
    /// How long an answer may wait for its reader: from the first byte that could not be sent at once to the last one.
    pub const WRITE_TIMEOUT: Duration = Duration::from_secs(30);
    /// How long a TLS handshake may take.
    pub const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);
    /// The largest form, in bytes.
    pub const LARGEST_FORM: usize = 64 * 1024;
    /// The largest form of the check while somebody types, in bytes: a password of 256 characters fits, whatever they are.
    pub const LARGEST_CHECK: usize = 4 * 1024;
    /// How much of a form that is too large is still read, in bytes: who is cut off while sending sees a broken connection,
    /// or a proxy's 502, in place of the page that says why.
    pub const LARGEST_READ: usize = 256 * 1024;
    /// How long a form may take to arrive.
    pub const FORM_TIMEOUT: Duration = Duration::from_secs(20);
    /// The longest authorization code, in bytes.
    pub const LONGEST_CODE: usize = 8 * 1024;
    /// The longest `sid` of a front-channel logout, in bytes.
    pub const LONGEST_SID: usize = 128;
    /// How many pending sign-ins a browser may have at a time.
    pub const MOST_PENDING: usize = 3;
}

/// Answers to requests that go out.
pub mod outgoing {
    use super::Duration;

    /// The longest wait for DNS, TCP and TLS together.
    pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
    /// How often a shared HTTP/2 connection is asked whether it still lives.
    pub const PING_EVERY: Duration = Duration::from_secs(20);
    /// The longest wait for a whole answer of the sign-in service. (For Graph: `graph.timeout`.)
    pub const SIGN_IN_TIMEOUT: Duration = Duration::from_secs(10);
    /// The longest wait for the account's date before a change: it must not eat the time of the change.
    pub const BASELINE_TIMEOUT: Duration = Duration::from_secs(5);
    /// The longest wait for the sign-out everywhere after a change; never beyond the submit's own end.
    pub const SIGN_OUT_TIMEOUT: Duration = Duration::from_secs(5);
    /// What one submit may take beyond two calls of Graph.
    pub const SUBMIT_MARGIN: Duration = Duration::from_secs(5);
    /// The largest body that is read, in bytes. Discovery and a thousand keys fit; a flood does not.
    pub const LARGEST_ANSWER: usize = 2 * 1024 * 1024;
    /// The most header lines of an answer.
    pub const MOST_HEADERS: usize = 200;
    /// The largest ID token, in bytes.
    pub const LARGEST_ID_TOKEN: usize = 64 * 1024;
    /// The most signing keys of one answer.
    pub const MOST_KEYS: usize = 2000;
    /// The longest claims request of a challenge, in bytes: it travels in a cookie and in a URL.
    pub const LONGEST_CLAIMS: usize = 1024;
    /// The longest `login_hint` that is kept for the sign-out, in bytes: a longer one would not fit into a cookie.
    pub const LONGEST_HINT: usize = 1024;
    /// The longest `Retry-After` that is passed on.
    pub const LONGEST_WAIT: Duration = Duration::from_hours(24);
}
