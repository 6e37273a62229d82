use std::fmt;

use super::{Credential, Register, Renaming, Tenant};

/// What a world keeps of an API, or of all of them together: tenants, and what is in them.
///
/// A world knows nothing else of the APIs. What it is made of, and what it is read as, is the matter of those above it.
pub trait TenantStore: fmt::Debug + Default + Send + Sync + 'static {
    /// Returns the tenants, in the order in which ids are drawn for those of a copy.
    fn tenants(&self) -> Vec<Tenant>;

    /// Returns an independent copy, its tenants under other ids.
    #[must_use]
    fn fork(&self, renaming: &Renaming) -> Self;

    /// Takes over what another store has. A tenant that both have stays the same one for whoever holds it.
    fn restore(&self, other: &Self);

    /// Whether a credential leads to this store where a path names no tenant.
    fn has_credential(&self, _: Credential) -> bool {
        false
    }

    /// Enters all credentials that lead here where a path names no tenant, and from now on each that comes or goes;
    /// `None` strikes them out, and no more.
    fn list_credentials(&self, _: Option<&Register>) {}
}
