use chrono::{DateTime, Utc};

use crate::seed::{At, Faults, Tenants};
use crate::world::{Ids, Renaming, TenantStore};

/// What a world keeps of one API, with what it is made of and what may be told of it.
///
/// The generated table does the same for all APIs together.
pub(crate) trait ApiStore: TenantStore {
    /// The same as a part of a seed.
    type Seed;
    /// A credential whose secret is known to whoever made the store.
    type Known: Clone;
    /// What clients can know.
    type Access;

    /// Looks for what keeps a seed from becoming a store.
    fn check(seed: &Self::Seed, at: &At<'_>, tenants: &mut Tenants, faults: &mut Faults);

    /// Returns the number of tenants in a seed.
    fn n_tenants(seed: &Self::Seed) -> usize;

    /// Makes the store of a seed that was [checked](Self::check). What the seed leaves open is drawn, in the order of the
    /// seed.
    fn import(seed: &Self::Seed, ids: &Ids, now: DateTime<Utc>) -> Self;

    /// Returns a seed of the store as it is, with hashes instead of secrets.
    fn export(&self) -> Self::Seed;

    /// Returns the credential that a seed gives with its secret, of several the one that can do most.
    fn known(seed: &Self::Seed) -> Option<Self::Known>;

    /// Returns a credential as it is in a copy whose tenants have other ids.
    fn renamed(known: &Self::Known, _: &Renaming) -> Self::Known {
        known.clone()
    }

    /// Makes a store with a few tenants and credentials, so that there is something to see.
    fn demo(ids: &Ids, now: DateTime<Utc>) -> (Self, Self::Known);

    /// Tells where the tenants are served at an origin such as `http://127.0.0.1:8080`, and a credential if it is known and
    /// still there: then the tenant is the one that has it.
    fn access(&self, origin: &str, known: Option<&Self::Known>) -> Self::Access;

    /// Returns the parsers of what clients write, for tests with arbitrary bytes.
    #[cfg(feature = "internals")]
    fn parsers() -> Vec<crate::fuzz::Parser> {
        Vec::new()
    }
}
