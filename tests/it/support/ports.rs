//! Free ports for servers that come back: a server that is killed and started again wants the port it had, so these lie
//! below those that the system hands out to everybody else (`/proc/sys/net/ipv4/ip_local_port_range`).

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::net::{Ipv4Addr, TcpListener};
use std::ops::Range;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU16, Ordering};

/// For servers with one port.
const SINGLE: Range<u16> = 10_000..20_000;
/// For servers with a second one at a fixed distance: the bus of a Redis Cluster. Both lie below 32768.
const PAIRED: Range<u16> = 20_000..22_700;
/// That distance.
const DISTANCE: u16 = 10_000;

/// A port that nobody listens on, and that no other call of this process returns (before it has returned all).
pub(crate) fn single() -> u16 {
    next(&SINGLE, is_free)
}

/// The same for a port and its bus port, 10000 above.
pub(crate) fn paired() -> u16 {
    next(&PAIRED, |port| is_free(port) && is_free(port + DISTANCE))
}

fn next(range: &Range<u16>, is_free: impl Fn(u16) -> bool) -> u16 {
    // Several test programs may run at a time: each begins somewhere else.
    static STEP: LazyLock<AtomicU16> = LazyLock::new(|| {
        let random = RandomState::new().build_hasher().finish();
        AtomicU16::new(u16::try_from(random % 10_000).expect("less than 10000"))
    });
    let size = range.end - range.start;
    (0..size)
        .map(|_| range.start + STEP.fetch_add(1, Ordering::SeqCst) % size)
        .find(|port| is_free(*port))
        .unwrap_or_else(|| panic!("no port from {} to {} is free", range.start, range.end))
}

fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}
