//! The cursor of a listing: `nextPageKey`.
//!
//! A key carries the whole listing, so the server keeps nothing between two pages. It is signed
//! with a secret of the environment: what the environment did not hand out itself is refused. In the
//! default order a key says behind which token the next page starts, otherwise how many tokens come
//! before it.
//!
//! The text is base64 of the URL-safe alphabet with padding, like the vendor's own keys, so that clients which put it
//! into a URL as it is work here as they do there.

use std::cmp::Reverse;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE;

use super::TokenId;
use super::fields::Fields;
use super::filter::Window;
use super::gate_token::{GateListing, GatePosition, GateTokenId};
use super::listing::{Listing, Place};
use super::shelf::Position;
use super::sort::Sort;
use super::timestamp::Millis;
use crate::signing_key::{SigningKey, Tag};

/// Signs and checks the page keys of one environment. The secret is as long as a block of the hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PageKeys(pub(super) SigningKey<64>);

/// The first byte of a key, should its layout ever change.
const LAYOUT: u8 = 1;
/// The same of a key of ActiveGate tokens.
const GATE_LAYOUT: u8 = 2;

impl PageKeys {
    /// Writes a listing as a key.
    pub(super) fn write(&self, listing: &Listing) -> String {
        self.seal(pack(listing))
    }

    /// Reads a key; `None` if it is not one of this environment.
    pub(super) fn read(&self, key: &str) -> Option<Listing> {
        unpack(&self.open(key)?)
    }

    /// Writes a listing of ActiveGate tokens as a key.
    pub(super) fn write_gates(&self, listing: GateListing) -> String {
        let mut bytes = vec![GATE_LAYOUT];
        bytes.extend(listing.page_size.to_be_bytes());
        if let Some(after) = listing.after {
            bytes.extend(after.created_at.0.count().to_be_bytes());
            bytes.extend(after.id.public_portion());
        }
        self.seal(bytes)
    }

    /// Reads a key of ActiveGate tokens; `None` if it is not one of this environment.
    pub(super) fn read_gates(&self, key: &str) -> Option<GateListing> {
        let bytes = self.open(key)?;
        let mut reader = Reader(&bytes);
        if reader.byte()? != GATE_LAYOUT {
            return None;
        }
        let page_size = u32::from_be_bytes(reader.take()?);
        let created_at = Reverse(Millis::from_count(i64::from_be_bytes(reader.take()?))?);
        let id = GateTokenId::from_public_portion(reader.take()?)?;
        Some(GateListing { page_size, after: Some(GatePosition { created_at, id }) })
    }

    /// Returns bytes that follow from the secret, and from which it does not follow.
    pub(super) fn derive<const N: usize>(&self, purpose: &str) -> [u8; N] {
        self.0.hmac(purpose.as_bytes()).first()
    }

    fn seal(&self, mut bytes: Vec<u8>) -> String {
        let tag: Tag = self.0.hmac(&bytes).first();
        bytes.extend(tag);
        URL_SAFE.encode(bytes)
    }

    fn open(&self, key: &str) -> Option<Vec<u8>> {
        let mut bytes = URL_SAFE.decode(key).ok()?;
        let (packed, tag) = bytes.split_last_chunk()?;
        let is_ours = self.0.hmac(packed).begins_with(tag);
        let length = packed.len();
        bytes.truncate(length);
        is_ours.then_some(bytes)
    }
}

fn pack(listing: &Listing) -> Vec<u8> {
    let mut bytes = vec![LAYOUT];
    bytes.extend(listing.page_size.to_be_bytes());
    bytes.push(listing.sort.code());
    bytes.extend(listing.fields.bits().to_be_bytes());
    pack_instant(&mut bytes, listing.used.and_then(|window| window.from));
    pack_instant(&mut bytes, listing.used.map(|window| window.to));
    match &listing.place {
        Place::Start => bytes.push(0),
        Place::After(position) => {
            bytes.push(1);
            bytes.extend(position.created_at.0.count().to_be_bytes());
            bytes.extend(position.id.public_portion());
        }
        Place::Offset(offset) => {
            bytes.push(2);
            bytes.extend(offset.to_be_bytes());
        }
    }
    if let Some(selector) = &listing.selector {
        bytes.extend(selector.as_bytes());
    }
    bytes
}

fn pack_instant(bytes: &mut Vec<u8>, at: Option<Millis>) {
    match at {
        None => bytes.push(0),
        Some(at) => {
            bytes.push(1);
            bytes.extend(at.count().to_be_bytes());
        }
    }
}

fn unpack(bytes: &[u8]) -> Option<Listing> {
    let mut reader = Reader(bytes);
    if reader.byte()? != LAYOUT {
        return None;
    }
    let page_size = u32::from_be_bytes(reader.take()?);
    let sort = Sort::from_code(reader.byte()?)?;
    let fields = Fields::from_bits(u16::from_be_bytes(reader.take()?));
    let (from, to) = (reader.instant()?, reader.instant()?);
    let used = to.map(|to| Window { from, to });
    let place = reader.place()?;
    // No filter is empty text, so what is left says whether there is one.
    let rest = String::from_utf8(reader.0.to_vec()).ok()?;
    let selector = Some(rest).filter(|text| !text.is_empty());
    Some(Listing { page_size, selector, fields, sort, used, place })
}

/// The bytes that are left to read.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take().map(|[byte]| byte)
    }

    /// Reads an instant that may be missing; `None` if the bytes are neither.
    fn instant(&mut self) -> Option<Option<Millis>> {
        match self.byte()? {
            0 => Some(None),
            1 => Millis::from_count(i64::from_be_bytes(self.take()?)).map(Some),
            _ => None,
        }
    }

    fn place(&mut self) -> Option<Place> {
        match self.byte()? {
            0 => Some(Place::Start),
            1 => {
                let created_at = Reverse(Millis::from_count(i64::from_be_bytes(self.take()?))?);
                let id = TokenId::from_public_portion(self.take()?)?;
                Some(Place::After(Position { created_at, id }))
            }
            2 => Some(Place::Offset(u64::from_be_bytes(self.take()?))),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::Ids;

    fn keys(seed: u64) -> PageKeys {
        PageKeys(SigningKey::random(&Ids::from_seed(seed)))
    }

    fn listings() -> Vec<Listing> {
        let start = Listing {
            page_size: 200,
            selector: None,
            fields: Fields::default(),
            sort: Sort::NEWEST_FIRST,
            used: None,
            place: Place::Start,
        };
        let id = TokenId::parse("dt0c01.EXAMPLEPUBLICPORTION2345").unwrap();
        let at = Millis::from_count(1_795_333_020_123).unwrap();
        vec![
            Listing { place: Place::After(Position { created_at: Reverse(at), id }), ..start.clone() },
            Listing {
                selector: Some(r#"owner("Иван"),scope("a")"#.to_owned()),
                fields: Fields::parse("+scopes").unwrap(),
                sort: Sort::parse("name").unwrap(),
                used: Some(Window { from: None, to: at }),
                place: Place::Offset(400),
                page_size: 10_000,
            },
            Listing { used: Some(Window { from: Some(at), to: at }), ..start.clone() },
            start,
        ]
    }

    #[test]
    fn key_reads_back_as_its_listing() {
        let keys = keys(1);
        for listing in listings() {
            assert_eq!(keys.read(&keys.write(&listing)), Some(listing));
        }
    }

    #[test]
    fn every_changed_bit_is_noticed() {
        let keys = keys(1);
        for listing in listings() {
            let bytes = URL_SAFE.decode(keys.write(&listing)).unwrap();
            for bit in 0..bytes.len() * 8 {
                let mut tampered = bytes.clone();
                tampered[bit / 8] ^= 1 << (bit % 8);
                assert_eq!(keys.read(&URL_SAFE.encode(tampered)), None, "bit {bit} of {listing:?}");
            }
        }
    }

    #[test]
    fn longer_and_shorter_keys_are_noticed() {
        let keys = keys(1);
        let bytes = URL_SAFE.decode(keys.write(&listings()[0])).unwrap();
        for len in 0..bytes.len() {
            assert_eq!(keys.read(&URL_SAFE.encode(&bytes[..len])), None, "{len} bytes");
        }
        assert_eq!(keys.read(&URL_SAFE.encode([&bytes[..], b"x"].concat())), None);
    }

    #[test]
    fn key_of_another_environment_is_refused() {
        let key = keys(1).write(&listings()[0]);
        assert_eq!(keys(2).read(&key), None);
    }

    #[test]
    fn text_that_is_no_key_is_refused() {
        let keys = keys(1);
        for text in ["", "AQAAABQBAAAABQ==", "not base64!", "===="] {
            assert_eq!(keys.read(text), None, "{text}");
        }
    }
}
