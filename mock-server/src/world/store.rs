use std::any::{Any, TypeId};
use std::fmt;

use super::{Credential, Register, Renaming, Tenant};

/// What a world keeps of an API, or of all of them together: tenants, and what is in them.
///
/// A world knows nothing else of the APIs. What it is made of, and what it is read as, is the matter of those above it.
pub(crate) trait TenantStore: fmt::Debug + Default + Send + Sync + 'static {
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

    /// Returns the store of a type: this one, or one within it.
    fn store(&self, of: TypeId) -> Option<&dyn Any> {
        (of == TypeId::of::<Self>()).then_some(self as &dyn Any)
    }
}

/// A store whose type a world does not know.
pub(super) trait AnyStore: fmt::Debug + Send + Sync {
    fn tenants(&self) -> Vec<Tenant>;

    fn fork(&self, renaming: &Renaming) -> Box<dyn AnyStore>;

    /// Takes over what another store of the same type has.
    fn restore(&self, other: &dyn AnyStore);

    fn has_credential(&self, credential: Credential) -> bool;

    fn list_credentials(&self, register: Option<&Register>);

    fn store(&self, of: TypeId) -> Option<&dyn Any>;
}

impl<S: TenantStore> AnyStore for S {
    fn tenants(&self) -> Vec<Tenant> {
        TenantStore::tenants(self)
    }

    fn fork(&self, renaming: &Renaming) -> Box<dyn AnyStore> {
        Box::new(TenantStore::fork(self, renaming))
    }

    fn restore(&self, other: &dyn AnyStore) {
        let other = other.store(TypeId::of::<S>()).and_then(|other| other.downcast_ref());
        TenantStore::restore(self, other.expect("all worlds of a server have the same APIs"));
    }

    fn has_credential(&self, credential: Credential) -> bool {
        TenantStore::has_credential(self, credential)
    }

    fn list_credentials(&self, register: Option<&Register>) {
        TenantStore::list_credentials(self, register);
    }

    fn store(&self, of: TypeId) -> Option<&dyn Any> {
        TenantStore::store(self, of)
    }
}
