use std::borrow::Cow;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

use super::Uuid;
use super::filter::Filter;
use super::listing::{Key, Order, Place};
use crate::signing_key::{SigningKey, Tag};

/// What the values of `continue` in an account are sealed with.
///
/// A value says behind which token a listing goes on. Its seal also covers the user, the filter and
/// the order, so a changed value or one from another listing is noticed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CursorKey(pub(super) SigningKey<32>);

/// The listing that a value of `continue` belongs to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) user: Uuid,
    pub(super) filter: &'a Filter,
    pub(super) order: Order,
}

/// A value of `continue` was not given out for this listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("was not given out for this filter and order")]
pub(super) struct CursorError;

/// What stands around the bytes in the JSON text.
const BEFORE: &str = r#"{"at":""#;
const AFTER: &str = r#""}"#;
const NUMBER_LEN: usize = 8;

impl CursorKey {
    /// Writes a place as a value of `continue`: seal, number and sort key.
    ///
    /// Like the vendor's it is base64 of a small JSON text. In ASCII without `>`, `?` and `~` no six bits stand for
    /// `+` or `/`, so whoever pastes a value into a URL as it is gets on with it.
    pub(super) fn write(&self, scope: &Scope<'_>, place: &Place<'_>) -> String {
        let mut payload = place.number.to_be_bytes().to_vec();
        match &place.key {
            Key::None => {}
            Key::Id(id) => payload.extend_from_slice(id.as_bytes()),
            Key::Name(name) => payload.extend_from_slice(name.as_bytes()),
        }
        self.seal(&scope.to_string(), &payload)
    }

    /// Reads a value of `continue`.
    ///
    /// # Errors
    ///
    /// If it was not [written](Self::write) with this key for the same scope.
    pub(super) fn read(&self, scope: &Scope<'_>, text: &str) -> Result<Place<'static>, CursorError> {
        let payload = self.open(&scope.to_string(), text)?;
        let (number, key) = payload.split_first_chunk::<NUMBER_LEN>().ok_or(CursorError)?;
        let key = match scope.order {
            Order::Created => Key::None,
            Order::Id(_) => Key::Id(Uuid::from_bytes(key.try_into().map_err(|_| CursorError)?)),
            Order::Name(_) => Key::Name(Cow::Owned(String::from_utf8(key.to_owned()).map_err(|_| CursorError)?)),
        };
        Ok(Place { key, number: u64::from_be_bytes(*number) })
    }

    /// Writes a number of items as a value of `continue`; `listing` says of which list they are.
    pub(super) fn write_offset(&self, listing: &str, n_items: usize) -> String {
        let payload = u64::try_from(n_items).unwrap_or(u64::MAX).to_be_bytes();
        self.seal(listing, &payload)
    }

    /// Reads a number of items.
    ///
    /// # Errors
    ///
    /// If it was not [written](Self::write_offset) with this key for the same list.
    pub(super) fn read_offset(&self, listing: &str, text: &str) -> Result<usize, CursorError> {
        let payload = self.open(listing, text)?;
        let number = u64::from_be_bytes(payload.try_into().map_err(|_| CursorError)?);
        usize::try_from(number).map_err(|_| CursorError)
    }

    /// Writes seal and payload as a value of `continue`.
    fn seal(&self, listing: &str, payload: &[u8]) -> String {
        let seal: Tag = self.0.nested_hash(payload, listing).first();
        let bytes = [&seal[..], payload].concat();
        STANDARD.encode([BEFORE, &URL_SAFE_NO_PAD.encode(bytes), AFTER].concat())
    }

    /// Returns the payload of a value of `continue` with the seal of this listing.
    fn open(&self, listing: &str, text: &str) -> Result<Vec<u8>, CursorError> {
        let json = STANDARD.decode(text).map_err(|_| CursorError)?;
        let inner = json.strip_prefix(BEFORE.as_bytes()).and_then(|rest| rest.strip_suffix(AFTER.as_bytes()));
        let bytes = URL_SAFE_NO_PAD.decode(inner.ok_or(CursorError)?).map_err(|_| CursorError)?;
        let (seal, payload) = bytes.split_first_chunk().ok_or(CursorError)?;
        if self.0.nested_hash(payload, listing).begins_with(seal) { Ok(payload.to_owned()) } else { Err(CursorError) }
    }
}

impl fmt::Display for Scope<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?} {}", self.user, self.order, self.filter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apis::astra_control::listing::Direction;
    use crate::world::Ids;

    fn places() -> [(Order, Place<'static>); 3] {
        [
            (Order::Created, Place { key: Key::None, number: 7 }),
            (Order::Id(Direction::Ascending), Place { key: Key::Id(Uuid::NIL), number: u64::MAX }),
            (Order::Name(Direction::Descending), Place { key: Key::Name("ночь".into()), number: 0 }),
        ]
    }

    #[test]
    fn a_place_survives_the_round_trip() {
        let (key, filter) = (CursorKey(SigningKey::random(&Ids::from_seed(1))), Filter::default());
        for (order, place) in places() {
            let scope = Scope { user: Uuid::NIL, filter: &filter, order };
            assert_eq!(key.read(&scope, &key.write(&scope, &place)), Ok(place));
        }
    }

    #[test]
    fn a_value_stays_as_it_is_in_a_url() {
        let filter = Filter::default();
        for seed in 0..100 {
            let key = CursorKey(SigningKey::random(&Ids::from_seed(seed)));
            for (order, place) in places() {
                let text = key.write(&Scope { user: Uuid::NIL, filter: &filter, order }, &place);
                assert!(!text.contains(['+', '/']), "{text}");
                assert!(STANDARD.decode(&text).unwrap().is_ascii(), "{text}");
            }
        }
    }

    #[test]
    fn a_value_is_good_for_its_listing_only() {
        let ids = Ids::from_seed(2);
        let (key, filter) = (CursorKey(SigningKey::random(&ids)), Filter::read(["name eq 'a'"]).unwrap());
        let other_filter = Filter::read(["name eq 'b'"]).unwrap();
        let scope = Scope { user: Uuid::NIL, filter: &filter, order: Order::Name(Direction::Ascending) };
        let text = key.write(&scope, &Place { key: Key::Name("a".into()), number: 3 });
        let others = [
            Scope { user: Uuid::random(&ids), ..scope },
            Scope { filter: &other_filter, ..scope },
            Scope { order: Order::Name(Direction::Descending), ..scope },
            Scope { order: Order::Created, ..scope },
        ];
        for other in others {
            assert_eq!(key.read(&other, &text), Err(CursorError), "{other:?}");
        }
        assert_eq!(CursorKey(SigningKey::random(&ids)).read(&scope, &text), Err(CursorError));
    }

    #[test]
    fn a_changed_value_is_noticed() {
        let (key, filter) = (CursorKey(SigningKey::random(&Ids::from_seed(3))), Filter::default());
        let scope = Scope { user: Uuid::NIL, filter: &filter, order: Order::Created };
        let bytes = STANDARD.decode(key.write(&scope, &Place { key: Key::None, number: 3 })).unwrap();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert_eq!(key.read(&scope, &STANDARD.encode(changed)), Err(CursorError), "byte {at}");
        }
        for len in 0..bytes.len() {
            assert_eq!(key.read(&scope, &STANDARD.encode(&bytes[..len])), Err(CursorError), "length {len}");
        }
        for text in ["", "eyJpIjoxfQ==", "not base64", "é"] {
            assert_eq!(key.read(&scope, text), Err(CursorError), "{text}");
        }
    }
}
