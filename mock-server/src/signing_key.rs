//! The secrets that cursors are signed with: what a server has not handed out itself, it does not take.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use crate::seed::Hex;
use crate::world::Ids;

/// The secret of a tenant, in `N` bytes.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SigningKey<const N: usize>([u8; N]);

/// What follows from a key and a message, and is known to nobody without the key.
pub(crate) struct Code([u8; CODE_LEN]);

/// The beginning of a code, which a cursor carries.
pub(crate) type Tag = [u8; 16];

const CODE_LEN: usize = 32;

impl<const N: usize> SigningKey<N> {
    /// Draws a key.
    pub(crate) fn random(ids: &Ids) -> Self {
        Self(ids.bytes())
    }

    /// The key that a seed gives, or a drawn one.
    pub(crate) fn of_seed(given: Option<Hex<N>>, ids: &Ids) -> Self {
        given.map_or_else(|| Self::random(ids), |key| Self(key.0))
    }

    /// Returns the key as a seed gives it.
    pub(crate) fn to_seed(&self) -> Hex<N> {
        Hex(self.0)
    }

    /// HMAC-SHA-256 (RFC 2104).
    pub(crate) fn hmac(&self, message: &[u8]) -> Code {
        let hmac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        Code(hmac.chain_update(message).finalize().into_bytes().into())
    }

    /// A hash of what a cursor says and of the listing that it belongs to, nested so that nobody can extend it.
    ///
    /// No HMAC, so that what was handed out before is still good when a state is loaded.
    pub(crate) fn nested_hash(&self, payload: &[u8], listing: &str) -> Code {
        let inner = Sha256::new()
            .chain_update(self.0)
            .chain_update(payload.len().to_be_bytes())
            .chain_update(payload)
            .chain_update(listing)
            .finalize();
        Code(Sha256::new().chain_update(self.0).chain_update(inner).finalize().into())
    }
}

impl Code {
    /// Returns the first bytes.
    pub(crate) fn first<const N: usize>(&self) -> [u8; N] {
        const { assert!(N <= CODE_LEN, "as many as a code has") };
        *self.0.first_chunk().expect("no more than a code has")
    }

    /// Whether the code begins with a tag; takes constant time.
    pub(crate) fn begins_with(&self, tag: &Tag) -> bool {
        self.0[..tag.len()].ct_eq(tag).into()
    }
}

impl<const N: usize> fmt::Debug for SigningKey<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Goal: a cursor of yesterday is good today.
    /// Method: RFC 4231, test case 2, and a tag that another program has computed.
    #[test]
    fn tags_stay() {
        let tag = SigningKey(*b"Jefe").hmac(b"what do ya want for nothing?").first();
        assert_eq!(u128::from_be_bytes(tag), 0x5bdc_c146_bf60_754e_6a04_2426_0895_75c7);
        let tag = SigningKey([7; 32]).nested_hash(&7_u64.to_be_bytes(), "users [] []").first();
        assert_eq!(u128::from_be_bytes(tag), 0x91d6_ae82_7c99_b3ef_284f_0ec3_4ac3_ca0e);
    }

    #[test]
    fn every_bit_of_a_tag_counts() {
        let code = SigningKey::<64>::random(&Ids::from_seed(1)).hmac(b"message");
        let tag: Tag = code.first();
        assert!(code.begins_with(&tag));
        for bit in 0..128 {
            let other = (u128::from_be_bytes(tag) ^ (1 << bit)).to_be_bytes();
            assert!(!code.begins_with(&other), "bit {bit}");
        }
    }
}
