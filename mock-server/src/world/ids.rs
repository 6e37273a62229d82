use std::sync::{Mutex, PoisonError};

use rand_chacha::ChaCha20Rng;
use rand_core::{Rng as _, SeedableRng as _};

/// The randomness of one world: ids, secrets and nonces are drawn from it.
///
/// A seed decides everything that follows, so that a scripted run gives the same ids and secrets
/// each time. The generator is cryptographic: with a seed from the operating system nobody can
/// guess one secret from another.
#[derive(Debug)]
pub struct Ids(Mutex<ChaCha20Rng>);

const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const LOWER_HEX: &[u8; 16] = b"0123456789abcdef";

impl Ids {
    /// A generator whose whole output follows from `seed`.
    pub fn from_seed(seed: u64) -> Self {
        Self(Mutex::new(ChaCha20Rng::seed_from_u64(seed)))
    }

    /// Returns `N` random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    /// Returns `N` characters of the base32 alphabet `A–Z2–7`.
    pub fn base32<const N: usize>(&self) -> String {
        self.bytes::<N>().iter().map(|byte| char::from(BASE32[usize::from(byte % 32)])).collect()
    }

    /// Returns `N` lower-case hexadecimal digits.
    pub fn hex<const N: usize>(&self) -> String {
        self.bytes::<N>().iter().map(|byte| char::from(LOWER_HEX[usize::from(byte % 16)])).collect()
    }

    /// Returns `N` lower-case letters `a–z`, each equally likely.
    pub fn lower_letters<const N: usize>(&self) -> String {
        let mut letters = String::with_capacity(N);
        while letters.len() < N {
            // 234 is the largest multiple of 26 in a byte; what lies above would favour some letters.
            let fair = self.bytes::<N>().into_iter().filter(|byte| *byte < 234);
            letters.extend(fair.take(N - letters.len()).map(|byte| char::from(b'a' + byte % 26)));
        }
        letters
    }

    /// Returns a random UUID (version 4), lower case.
    pub fn uuid_v4(&self) -> String {
        let mut bytes = self.bytes::<16>();
        bytes[6] = (bytes[6] & 0x0f) | 0x40;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        let mut text = String::with_capacity(36);
        for (i, byte) in bytes.iter().enumerate() {
            if matches!(i, 4 | 6 | 8 | 10) {
                text.push('-');
            }
            text.push(char::from(LOWER_HEX[usize::from(byte >> 4)]));
            text.push(char::from(LOWER_HEX[usize::from(byte & 0x0f)]));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_seed_gives_same_ids() {
        let (a, b) = (Ids::from_seed(7), Ids::from_seed(7));
        assert_eq!(a.uuid_v4(), b.uuid_v4());
        assert_eq!(a.base32::<24>(), b.base32::<24>());
        assert_ne!(a.hex::<24>(), Ids::from_seed(8).hex::<24>());
    }

    #[test]
    fn uuid_has_version_and_variant() {
        let ids = Ids::from_seed(1);
        for _ in 0..100 {
            let id = ids.uuid_v4();
            assert_eq!(id.len(), 36, "{id}");
            assert_eq!(id.as_bytes()[14], b'4', "{id}");
            assert!(matches!(id.as_bytes()[19], b'8' | b'9' | b'a' | b'b'), "{id}");
        }
    }

    #[test]
    fn alphabets_are_the_documented_ones() {
        let ids = Ids::from_seed(2);
        assert!(ids.base32::<64>().bytes().all(|c| BASE32.contains(&c)));
        assert!(ids.hex::<24>().bytes().all(|c| LOWER_HEX.contains(&c)));
        let letters = ids.lower_letters::<8>();
        assert!(letters.len() == 8 && letters.bytes().all(|c| c.is_ascii_lowercase()), "{letters}");
    }
}
