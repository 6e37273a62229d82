use crate::seed::text_value;
use std::fmt;
use std::net::IpAddr;

use ipnet::{IpNet, Ipv4Net};

/// An address or a range of addresses as it was written, and what it stands for.
///
/// The text is kept: host bits in a range and the many spellings of an IPv6 address come back as
/// they were sent. Two blocks are the same entry of a list if they stand for the same addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressBlock {
    /// In CIDR notation.
    text: Box<str>,
    network: IpNet,
}

impl AddressBlock {
    /// Reads a single address. `None` if it is none.
    pub fn parse_address(text: &str) -> Option<Self> {
        let address: IpAddr = text.parse().ok()?;
        let network = IpNet::from(address);
        Some(Self { text: format!("{text}/{}", network.max_prefix_len()).into(), network: canonical(network) })
    }

    /// Reads a range in CIDR notation. `None` if it is none.
    pub fn parse_range(text: &str) -> Option<Self> {
        let network: IpNet = text.parse().ok()?;
        Some(Self { text: text.into(), network: canonical(network) })
    }

    /// Reads either notation, as the last segment of a path may have it.
    pub(crate) fn parse_either(text: &str) -> Option<Self> {
        Self::parse_range(text).or_else(|| Self::parse_address(text))
    }

    /// Returns the CIDR notation.
    pub(super) fn cidr(&self) -> &str {
        &self.text
    }

    /// Returns the address if this is a single one.
    pub(super) fn address(&self) -> Option<&str> {
        let single = self.network.prefix_len() == self.network.max_prefix_len();
        single.then(|| self.text.split_once('/').map_or(&*self.text, |(address, _)| address))
    }

    /// Returns the addresses that are meant, host bits cleared.
    pub(super) fn network(&self) -> IpNet {
        self.network
    }
}

impl fmt::Display for AddressBlock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Returns every network, from the widest to the single address, that `address` is in.
pub(super) fn networks_around(address: IpAddr) -> impl Iterator<Item = IpNet> {
    let narrowest = IpNet::from(address.to_canonical());
    (0..=narrowest.max_prefix_len())
        .filter_map(move |prefix| IpNet::new(narrowest.addr(), prefix).ok().map(|n| n.trunc()))
}

/// Clears host bits, and takes an IPv4 range that is written as IPv6 (`::ffff:…`) for what it is.
fn canonical(network: IpNet) -> IpNet {
    match network {
        IpNet::V6(v6) if v6.prefix_len() >= 96 => {
            let v4 = v6.addr().to_ipv4_mapped().and_then(|addr| Ipv4Net::new(addr, v6.prefix_len() - 96).ok());
            v4.map_or(network, IpNet::V4).trunc()
        }
        _ => network.trunc(),
    }
}

text_value!(
    AddressBlock,
    |text: &String| AddressBlock::parse_either(text),
    "an IP address, or a range of them in CIDR notation",
    pattern: None,
    format: None
);

#[cfg(test)]
mod tests {
    use super::*;

    fn block(text: &str) -> AddressBlock {
        AddressBlock::parse_either(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn single_address_is_shown_as_a_range_of_one() {
        for (text, cidr, address) in [
            ("203.0.113.77", "203.0.113.77/32", Some("203.0.113.77")),
            ("203.0.113.77/32", "203.0.113.77/32", Some("203.0.113.77")),
            ("2001:DB8::1", "2001:DB8::1/128", Some("2001:DB8::1")),
            ("198.51.100.0/25", "198.51.100.0/25", None),
            ("198.51.100.9/25", "198.51.100.9/25", None),
            ("2001:db8::/32", "2001:db8::/32", None),
            ("0.0.0.0/0", "0.0.0.0/0", None),
        ] {
            assert_eq!((block(text).cidr(), block(text).address()), (cidr, address), "{text}");
        }
    }

    #[test]
    fn spellings_of_the_same_addresses_are_the_same_network() {
        for (one, other) in [
            ("203.0.113.77", "203.0.113.77/32"),
            ("198.51.100.9/25", "198.51.100.0/25"),
            ("2001:db8::1", "2001:0DB8:0:0:0:0:0:1/128"),
            ("::ffff:203.0.113.77", "203.0.113.77"),
            ("::ffff:198.51.100.0/121", "198.51.100.0/25"),
        ] {
            assert_eq!(block(one).network(), block(other).network(), "{one} {other}");
        }
        assert_ne!(block("198.51.100.0/25").network(), block("198.51.100.128/25").network());
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let long = "1".repeat(10_000);
        for text in
            ["", "/", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.4 ", "1.2.3.4/", "::g", "[::1]", &long]
        {
            assert_eq!(AddressBlock::parse_either(text), None, "{text}");
        }
        for text in ["1.2.3.4", "1.2.3.4/33", "1.2.3.4/-1", "1.2.3.4/+8", "1.2.3.4/8/8", "::/129", "1.2.3.4/255.0.0.0"]
        {
            assert_eq!(AddressBlock::parse_range(text), None, "{text}");
        }
        assert_eq!(AddressBlock::parse_address("1.2.3.4/32"), None);
    }

    /// Goal: no text makes the reader panic, and what it takes stands for what it says.
    #[test]
    fn random_texts_are_read_or_refused() {
        const ALPHABET: &[u8] = b"0123456789abcdefABC:./%f+- ";
        let ids = crate::world::Ids::from_seed(3);
        let mut n_read = 0;
        for round in 0..20_000 {
            let bytes = ids.bytes::<24>();
            let digits = bytes.iter().map(|byte| char::from(ALPHABET[usize::from(*byte) % ALPHABET.len()]));
            let text: String = digits.take(round % 24).collect();
            let quad = format!("{}.{}.{}.{}/{}", bytes[0], bytes[1], bytes[2], bytes[3], bytes[4] % 40);
            for text in [text, quad] {
                if let Some(block) = AddressBlock::parse_either(&text) {
                    n_read += 1;
                    assert!(block.cidr().starts_with(&text), "{text}");
                    assert_eq!(
                        AddressBlock::parse_range(block.cidr()).map(|again| again.network()),
                        Some(block.network())
                    );
                }
            }
        }
        assert!(n_read > 10_000, "{n_read}");
    }

    #[test]
    fn networks_around_an_address_hold_it() {
        for text in ["203.0.113.77", "2001:db8::7", "::ffff:203.0.113.77"] {
            let address: IpAddr = text.parse().unwrap();
            let networks: Vec<IpNet> = networks_around(address).collect();
            assert!(networks.iter().all(|network| network.contains(&address.to_canonical())), "{networks:?}");
            assert_eq!(networks.last().copied(), Some(block(text).network()));
        }
    }
}
