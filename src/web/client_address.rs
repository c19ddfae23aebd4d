//! Where a request came from, for the audit log. Only configured proxies are believed, and only their one header.

use std::net::{IpAddr, SocketAddr};

use axum::extract::connect_info::Connected;
use axum::http::{HeaderMap, HeaderName};
use ipnet::IpNet;

/// Who is at the other end of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Peer {
    /// A host.
    Host(IpAddr),
    /// A program on this machine that may open our socket: the proxy. It has no address.
    UnixSocket,
}

impl Connected<Self> for Peer {
    fn connect_info(peer: Self) -> Self {
        peer
    }
}

/// Which proxies are believed, and by which header.
#[derive(Clone, Debug)]
pub(crate) struct TrustedProxies {
    pub(crate) networks: Vec<IpNet>,
    pub(crate) header: HeaderName,
}

impl TrustedProxies {
    /// The client's address: all lines of the header joined, then the rightmost hop that is not trusted.
    /// What cannot be read ends the walk: nothing further left is believed.
    ///
    /// The peer at a unix socket is trusted. If its header says nothing, the address is not known: none is invented.
    pub(crate) fn client(&self, peer: Peer, headers: &HeaderMap) -> Option<IpAddr> {
        let mut client = match peer {
            Peer::UnixSocket => None,
            Peer::Host(address) => Some(address.to_canonical()),
        };
        if client.is_some_and(|address| !self.trusts(address)) {
            return client;
        }
        // Hops are read one by one: a client's part that is no text must not hide the part that the proxy appended to it.
        let lines = headers.get_all(&self.header).iter().rev();
        let hops = lines.flat_map(|line| line.as_bytes().rsplit(|byte| *byte == b','));
        for hop in hops {
            let Some(address) = parse(hop) else { return client };
            client = Some(address);
            if !self.trusts(address) {
                return client;
            }
        }
        client
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.networks.iter().any(|network| network.contains(&address))
    }
}

/// An address, with a port or without, an IPv6 one also in brackets.
fn parse(hop: &[u8]) -> Option<IpAddr> {
    let hop = str::from_utf8(hop).ok()?.trim();
    let address = hop
        .parse()
        .ok()
        .or_else(|| hop.parse::<SocketAddr>().ok().map(|with_port| with_port.ip()));
    address
        .or_else(|| hop.strip_prefix('[')?.strip_suffix(']')?.parse().ok())
        .map(|address: IpAddr| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn believes_the_rightmost_hop_that_is_not_a_trusted_proxy() {
        let proxies = TrustedProxies {
            networks: vec![
                "127.0.0.0/8".parse().unwrap(),
                "10.0.0.0/8".parse().unwrap(),
                "fd00::/8".parse().unwrap(),
            ],
            header: HeaderName::from_static("x-forwarded-for"),
        };
        for (peer, lines, expected) in [
            ("192.0.2.1", vec!["6.6.6.6"], "192.0.2.1"),
            ("127.0.0.1", vec![], "127.0.0.1"),
            ("127.0.0.1", vec!["198.51.100.7"], "198.51.100.7"),
            ("127.0.0.1", vec!["6.6.6.6, 198.51.100.7"], "198.51.100.7"),
            ("127.0.0.1", vec!["6.6.6.6", "198.51.100.7"], "198.51.100.7"),
            ("127.0.0.1", vec!["198.51.100.7, 10.1.2.3"], "198.51.100.7"),
            ("127.0.0.1", vec!["10.9.9.9, 10.1.2.3"], "10.9.9.9"),
            ("127.0.0.1", vec!["6.6.6.6, garbage"], "127.0.0.1"),
            ("127.0.0.1", vec!["6.6.6.6, garbage, 10.1.2.3"], "10.1.2.3"),
            ("127.0.0.1", vec!["6.6.6.6\u{e9}, 198.51.100.7"], "198.51.100.7"),
            ("127.0.0.1", vec!["198.51.100.7, 6.6.6.6\u{e9}"], "127.0.0.1"),
            ("127.0.0.1", vec!["198.51.100.7", "\u{ff}"], "127.0.0.1"),
            ("127.0.0.1", vec![""], "127.0.0.1"),
            ("127.0.0.1", vec!["198.51.100.7:4711"], "198.51.100.7"),
            ("127.0.0.1", vec!["[2001:db8::7]:4711"], "2001:db8::7"),
            ("127.0.0.1", vec!["[2001:db8::7]"], "2001:db8::7"),
            ("fd00::1", vec!["2001:db8::7"], "2001:db8::7"),
            ("::ffff:127.0.0.1", vec!["::ffff:198.51.100.7"], "198.51.100.7"),
            ("unix", vec![], "unknown"),
            ("unix", vec!["unix:"], "unknown"),
            ("unix", vec!["6.6.6.6, unix:"], "unknown"),
            ("unix", vec!["198.51.100.7"], "198.51.100.7"),
            ("unix", vec!["6.6.6.6", "198.51.100.7"], "198.51.100.7"),
            ("unix", vec!["198.51.100.7, 10.1.2.3"], "198.51.100.7"),
            ("unix", vec!["198.51.100.7, unix:, 10.1.2.3"], "10.1.2.3"),
        ] {
            let mut headers = HeaderMap::new();
            for line in &lines {
                headers.append(
                    "x-forwarded-for",
                    HeaderValue::from_bytes(line.as_bytes()).unwrap(),
                );
            }
            headers.append("forwarded", "for=6.6.6.6".parse().unwrap());
            headers.append("x-real-ip", "6.6.6.6".parse().unwrap());
            let peer = match peer {
                "unix" => Peer::UnixSocket,
                host => Peer::Host(host.parse().unwrap()),
            };
            let client = proxies.client(peer, &headers);
            assert_eq!(client, expected.parse().ok(), "{peer:?} {lines:?}");
        }
    }
}
