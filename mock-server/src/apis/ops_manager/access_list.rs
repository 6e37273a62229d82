use std::collections::{HashMap, HashSet};
use std::net::IpAddr;
use std::ops::Range;

use chrono::{DateTime, Utc};
use ipnet::IpNet;

use super::address::{AddressBlock, networks_around};
use crate::world::Ranking;

/// The addresses from which one key may be used, in the order in which they were added.
#[derive(Debug, Default, Clone)]
pub(super) struct AccessList {
    entries: HashMap<IpNet, AccessListEntry>,
    /// The same entries by the number of their addition.
    order: Ranking<u64, IpNet>,
    added_last: u64,
}

/// One address or range on an access list.
#[derive(Debug, Clone)]
pub(super) struct AccessListEntry {
    pub(super) block: AddressBlock,
    pub(super) created_at: DateTime<Utc>,
    /// The number of requests that came from here.
    pub(super) count: u64,
    /// When and from which address the latest one came.
    pub(super) last_used: Option<(DateTime<Utc>, IpAddr)>,
    added: u64,
}

/// The requests that came from one entry's addresses.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Uses {
    pub(super) count: u64,
    /// When and from which address the latest one came.
    pub(super) last_used: Option<(DateTime<Utc>, IpAddr)>,
}

/// Why nothing was added to an access list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum AdditionFault {
    /// The addition names these addresses twice.
    Twice(String),
    /// These addresses are on the list already.
    Listed(String),
}

impl AccessList {
    /// Adds all of `blocks`, or none of them if there is a fault. A fault names the address as the
    /// request has it.
    pub(super) fn add(&mut self, blocks: Vec<(String, AddressBlock)>, now: DateTime<Utc>) -> Result<(), AdditionFault> {
        let mut seen = HashSet::new();
        if let Some((text, _)) = blocks.iter().find(|(_, block)| !seen.insert(block.network())) {
            return Err(AdditionFault::Twice(text.clone()));
        }
        if let Some((text, _)) = blocks.iter().find(|(_, block)| self.entries.contains_key(&block.network())) {
            return Err(AdditionFault::Listed(text.clone()));
        }
        for (_, block) in blocks {
            self.put(block, now, Uses::default());
        }
        Ok(())
    }

    /// Puts an entry at the end as it is. Its addresses must be new to the list.
    pub(super) fn put(&mut self, block: AddressBlock, created_at: DateTime<Utc>, uses: Uses) {
        self.added_last += 1;
        let (network, added) = (block.network(), self.added_last);
        let Uses { count, last_used } = uses;
        self.order.insert(added, network);
        self.entries.insert(network, AccessListEntry { block, created_at, count, last_used, added });
    }

    pub(super) fn get(&self, block: &AddressBlock) -> Option<&AccessListEntry> {
        self.entries.get(&block.network())
    }

    pub(super) fn remove(&mut self, block: &AddressBlock) -> Option<AccessListEntry> {
        let entry = self.entries.remove(&block.network())?;
        self.order.remove(&entry.added);
        Some(entry)
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn slice(&self, positions: Range<usize>) -> impl Iterator<Item = &AccessListEntry> {
        let networks = self.order.iter_from(positions.start).take(positions.len());
        networks.filter_map(|(_, network)| self.entries.get(network))
    }

    /// Counts a request from `address` on every entry that covers it; returns whether one does.
    pub(super) fn count_request(&mut self, address: IpAddr, now: DateTime<Utc>) -> bool {
        let mut covered = false;
        for network in networks_around(address) {
            if let Some(entry) = self.entries.get_mut(&network) {
                covered = true;
                entry.count += 1;
                entry.last_used = Some((now, address));
            }
        }
        covered
    }
}

impl AccessListEntry {
    /// Whether `address` is one of the entry's.
    pub(super) fn covers(&self, address: IpAddr) -> bool {
        self.block.network().contains(&address.to_canonical())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<Utc> {
        "2030-01-01T00:00:00Z".parse().unwrap()
    }

    fn blocks(texts: &[&str]) -> Vec<(String, AddressBlock)> {
        texts.iter().map(|text| ((*text).to_owned(), AddressBlock::parse_either(text).unwrap())).collect()
    }

    fn listed(list: &AccessList) -> Vec<&str> {
        list.slice(0..100).map(|entry| entry.block.cidr()).collect()
    }

    #[test]
    fn entries_stay_in_the_order_of_their_addition() {
        let mut list = AccessList::default();
        list.add(blocks(&["203.0.113.77", "10.0.0.0/8"]), now()).unwrap();
        list.add(blocks(&["192.0.2.9"]), now()).unwrap();
        assert_eq!(listed(&list), ["203.0.113.77/32", "10.0.0.0/8", "192.0.2.9/32"]);
        assert!(list.remove(&AddressBlock::parse_either("10.0.0.0/8").unwrap()).is_some());
        assert!(list.remove(&AddressBlock::parse_either("10.0.0.0/8").unwrap()).is_none());
        assert_eq!(listed(&list), ["203.0.113.77/32", "192.0.2.9/32"]);
    }

    #[test]
    fn a_faulty_addition_adds_nothing() {
        let mut list = AccessList::default();
        list.add(blocks(&["203.0.113.77"]), now()).unwrap();
        let twice = list.add(blocks(&["192.0.2.1", "192.0.2.1/32"]), now());
        assert_eq!(twice, Err(AdditionFault::Twice("192.0.2.1/32".to_owned())));
        let already = list.add(blocks(&["192.0.2.1", "203.0.113.77/32"]), now());
        assert_eq!(already, Err(AdditionFault::Listed("203.0.113.77/32".to_owned())));
        assert_eq!(listed(&list), ["203.0.113.77/32"]);
    }

    #[test]
    fn a_request_counts_on_every_entry_that_covers_it() {
        let mut list = AccessList::default();
        list.add(blocks(&["203.0.113.0/24", "203.0.113.77", "192.0.2.9"]), now()).unwrap();
        assert!(list.count_request("203.0.113.77".parse().unwrap(), now()));
        assert!(list.count_request("203.0.113.78".parse().unwrap(), now()));
        assert!(!list.count_request("203.0.114.77".parse().unwrap(), now()));
        assert!(!list.count_request("2001:db8::1".parse().unwrap(), now()));
        let counts: Vec<u64> = list.slice(0..3).map(|entry| entry.count).collect();
        assert_eq!(counts, [2, 1, 0]);
        let last: Vec<_> = list.slice(0..3).map(|entry| entry.last_used.map(|(_, ip)| ip.to_string())).collect();
        assert_eq!(last, [Some("203.0.113.78".to_owned()), Some("203.0.113.77".to_owned()), None]);
    }
}
