//! Entries to the parsers of this room; see [`crate::fuzz`].

use chrono::DateTime;
use http::{Method, Uri};

use super::access_list::AccessList;
use super::address::AddressBlock;
use super::digest::{DigestResponse, PasswordHash};
use crate::fuzz::{Outcome, Parser};

/// All of them, by the names of their folders in `corpus/`.
pub(super) const PARSERS: [Parser; 2] = [
    Parser { name: "ops_manager_digest", read: digest },
    Parser { name: "ops_manager_access_list", read: access_list },
];

/// Reads an `Authorization` header and checks it as far as a header alone allows; no password is
/// proven by chance.
fn digest(text: &str) -> Outcome {
    let response = DigestResponse::parse(text);
    if let Some(response) = &response {
        response.is_for(&Uri::from_static("/api/public/v1.0/orgs/5f0000000000000000000001/apiKeys?pretty=true"));
        let password = PasswordHash::of(&response.username, "not the password");
        assert!(!response.proves(&password, &Method::GET));
    }
    Outcome::of(response)
}

/// Reads addresses and ranges, one a line, and makes an access list of them; each stands for the same
/// addresses when its CIDR notation is read again.
fn access_list(text: &str) -> Outcome {
    let blocks = text.split('\n').map(|line| AddressBlock::parse_either(line).map(|block| (line.to_owned(), block)));
    let blocks: Option<Vec<_>> = blocks.collect();
    if let Some(blocks) = &blocks {
        for (_, block) in blocks {
            let again = AddressBlock::parse_range(block.cidr());
            assert_eq!(again.map(|again| again.network()), Some(block.network()));
        }
        let (n_blocks, now) = (blocks.len(), DateTime::UNIX_EPOCH);
        let mut list = AccessList::default();
        let added = list.add(blocks.clone(), now);
        assert_eq!(list.len(), if added.is_ok() { n_blocks } else { 0 });
        for (_, block) in blocks.iter().take(2) {
            assert_eq!(list.count_request(block.network().addr(), now), added.is_ok());
        }
    }
    Outcome::of(blocks)
}
