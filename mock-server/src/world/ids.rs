use std::sync::{Mutex, MutexGuard, PoisonError};

use rand_chacha::ChaCha20Rng;
use rand_core::{Rng as _, SeedableRng as _};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::WorldId;

/// The randomness of one world: ids, secrets and nonces are drawn from it.
///
/// A seed decides everything that follows, so that a scripted run gives the same ids and secrets
/// each time. The generator is cryptographic: with a seed from the operating system nobody can
/// guess one secret from another.
#[derive(Debug)]
pub struct Ids {
    stream: Mutex<Stream>,
    world: Option<WorldId>,
}

#[derive(Debug, Clone)]
struct Stream {
    seed: u64,
    rng: ChaCha20Rng,
}

/// The largest seed that an export has: what every reader of JSON keeps to the last digit.
pub(crate) const SEED_MAX: u64 = (1 << 53) - 1;

const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const LOWER_HEX: &[u8; 16] = b"0123456789abcdef";

impl Ids {
    /// A generator whose whole output follows from `seed`.
    pub fn from_seed(seed: u64) -> Self {
        let stream = Stream { seed, rng: ChaCha20Rng::seed_from_u64(seed) };
        Self { stream: Mutex::new(stream), world: None }
    }

    /// A generator that nobody can foresee.
    pub(crate) fn from_operating_system() -> Self {
        let mut seed = [0; 8];
        getrandom::fill(&mut seed).expect("an operating system has random bytes");
        Self::from_seed(u64::from_le_bytes(seed))
    }

    /// The same, with the id of a world at the beginning of every tenant's id.
    pub(crate) fn of_world(world: WorldId, seed: u64) -> Self {
        Self { world: Some(world), ..Self::from_seed(seed) }
    }

    /// A generator that follows from the same seed and shares nothing with this one: what is drawn from
    /// one does not change what the other gives.
    pub(super) fn stream(&self, number: u64) -> Self {
        let seed = self.lock().seed;
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        rng.set_stream(number);
        Self { stream: Mutex::new(Stream { seed, rng }), world: self.world }
    }

    /// A generator that gives what this one gives from here on, for the same world or another one.
    pub(super) fn fork(&self, world: Option<WorldId>) -> Self {
        Self { stream: Mutex::new(self.lock().clone()), world: world.or(self.world) }
    }

    /// Goes on as another generator does; the world stays the same.
    pub(super) fn restore(&self, other: &Self) {
        let restored = other.lock().clone();
        *self.lock() = restored;
    }

    /// Returns the seed of a generator that goes on in place of this one, up to [`SEED_MAX`].
    ///
    /// It is this generator's own as long as nothing was drawn. After that it is a hash of the state:
    /// what was drawn does not follow from it, nor what will be drawn here, and nothing is drawn twice.
    pub(crate) fn successor_seed(&self) -> u64 {
        let Stream { seed, rng } = &*self.lock();
        let position = rng.get_word_pos();
        if position == 0 && *seed <= SEED_MAX {
            return *seed;
        }
        let state = Sha256::new().chain_update(rng.get_seed()).chain_update(position.to_be_bytes()).finalize();
        let first = state.first_chunk().map_or(0, |bytes| u64::from_be_bytes(*bytes));
        first & SEED_MAX
    }

    /// Returns `N` random bytes for the id of a tenant: they begin with the id of the world, if it has one, so
    /// that all tenants of a world can be told from those of others by their first eight digits.
    pub(crate) fn tenant_bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = self.bytes();
        if let Some(world) = self.world {
            bytes[..WorldId::LEN].copy_from_slice(&world.to_bytes());
        }
        bytes
    }

    /// Returns a number between two bounds, both inclusive.
    pub(super) fn between(&self, min: u64, max: u64) -> u64 {
        let width = u128::from(max.saturating_sub(min)) + 1;
        let drawn = (u128::from(u64::from_le_bytes(self.bytes())) * width) >> 64;
        min.saturating_add(u64::try_from(drawn).expect("less than the width, which came from a u64"))
    }

    /// Returns a number from 0 up to but not including 1.
    pub(super) fn fraction(&self) -> f64 {
        let drawn = u32::from_le_bytes(self.bytes());
        f64::from(drawn) / (f64::from(u32::MAX) + 1.0)
    }

    /// Returns `N` random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.lock().rng.fill_bytes(&mut bytes);
        bytes
    }

    /// Returns `N` characters of the base32 alphabet `A–Z2–7`.
    pub fn base32<const N: usize>(&self) -> String {
        self.bytes::<N>().iter().map(|byte| char::from(BASE32[usize::from(byte % 32)])).collect()
    }

    /// Returns `N` lower-case hexadecimal digits, one for each byte that is drawn.
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

    /// Returns a random UUID (version 4).
    pub fn uuid_v4(&self) -> Uuid {
        uuid_v4(self.bytes())
    }

    /// Returns a random UUID (version 4) for a tenant.
    pub(crate) fn tenant_uuid_v4(&self) -> Uuid {
        uuid_v4(self.tenant_bytes())
    }

    fn lock(&self) -> MutexGuard<'_, Stream> {
        self.stream.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn uuid_v4(bytes: [u8; 16]) -> Uuid {
    uuid::Builder::from_random_bytes(bytes).into_uuid()
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
    fn tenants_carry_the_id_of_their_world() {
        let ids = Ids::of_world("0badcafe".parse().unwrap(), 3);
        assert!(ids.tenant_uuid_v4().to_string().starts_with("0badcafe-"));
        assert!(!ids.uuid_v4().to_string().starts_with("0badcafe-"));
        assert_eq!(ids.tenant_bytes::<12>()[..4], [0x0b, 0xad, 0xca, 0xfe]);
    }

    #[test]
    fn streams_of_a_seed_do_not_disturb_each_other() {
        let (ids, alone) = (Ids::from_seed(7), Ids::from_seed(7));
        let stream = ids.stream(1);
        let drawn = stream.hex::<24>();
        assert_eq!(ids.hex::<24>(), alone.hex::<24>());
        assert_ne!(drawn, Ids::from_seed(7).hex::<24>());
        assert_eq!(drawn, alone.stream(1).hex::<24>());
    }

    #[test]
    fn numbers_between_bounds_reach_both() {
        let ids = Ids::from_seed(2);
        let drawn: std::collections::BTreeSet<u64> = (0..200).map(|_| ids.between(5, 8)).collect();
        assert_eq!(drawn.into_iter().collect::<Vec<_>>(), [5, 6, 7, 8]);
        assert_eq!(ids.between(9, 9), 9);
        ids.between(0, u64::MAX);
        assert!((0..200).map(|_| ids.fraction()).all(|fraction| (0.0..1.0).contains(&fraction)));
    }

    #[test]
    fn successor_draws_neither_what_was_nor_what_will_be_drawn() {
        let ids = Ids::from_seed(7);
        assert_eq!(ids.successor_seed(), 7, "nothing was drawn yet");
        let before = ids.uuid_v4();
        let successor = ids.successor_seed();
        assert_eq!(successor, ids.successor_seed());
        assert!(successor <= SEED_MAX);
        let (next, other) = (ids.uuid_v4(), Ids::from_seed(successor).uuid_v4());
        assert!(other != before && other != next);
        assert_ne!(successor, ids.successor_seed(), "something was drawn since");
    }

    #[test]
    fn a_seed_beyond_the_largest_has_a_successor_within() {
        assert!(Ids::from_seed(u64::MAX).successor_seed() <= SEED_MAX);
    }

    /// Goal: a world with a seed keeps the ids that examples and states have.
    /// Method: the first id of a seed.
    #[test]
    fn ids_of_a_seed_stay() {
        let ids = Ids::from_seed(1);
        assert_eq!(ids.uuid_v4().to_string(), "9a374450-4560-439e-8670-b7a17d492b27");
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
