use super::identifier::{ObjectId, PublicKey};
use crate::generated::ops_manager::types::Role;

/// Why the store cannot do what was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The organization has no such key, or the project if one was named.
    #[error("no key with id {0}")]
    KeyNotFound(ObjectId),
    /// Another key of this world has the public key.
    #[error("public key {0} is taken")]
    PublicKeyTaken(PublicKey),
    /// The organization is unknown, or one of the projects is not its own.
    #[error("no organization or project with id {0}")]
    PlaceNotFound(ObjectId),
    /// A role was to be held where roles of another kind are.
    #[error(
        "{} cannot be held there: GROUP_ roles are held in projects, ORG_ roles in organizations, GLOBAL_ roles by keys \
         of the installation", .0.as_str()
    )]
    RoleMisplaced(Role),
    /// The same addresses are to be added twice.
    #[error("address {0} given twice")]
    AddressTwice(String),
    /// The addresses are on the access list already.
    #[error("address {0} is listed already")]
    AddressListed(String),
}
