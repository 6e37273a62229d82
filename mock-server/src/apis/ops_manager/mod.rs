//! The API keys of MongoDB Ops Manager.
//!
//! The store comes first: a [`Store`] is the organizations of one world, each [`Organization`] has
//! projects, keys and access lists behind one lock, and so has the installation for the global ones. [`Service`] is the vendor's server in front of
//! it: HTTP Digest, the order of refusals, error bodies, pages, envelopes and the indented layout.
//! What the vendor's manual leaves open is decided in `openapi/ops-manager.yaml`, where each guess
//! says that it is one.

mod access;
mod access_list;
mod address;
mod admission;
mod agent_keys;
mod agents;
mod api_store;
mod auth;
mod demo;
mod diagnosis;
mod digest;
mod directory;
mod first_user;
mod founding;
#[cfg(feature = "internals")]
mod fuzz;
mod global_access_list;
mod handlers;
mod identifier;
mod input;
mod installation;
mod key;
mod key_directory;
mod keys;
mod nonces;
mod organization;
mod paging;
mod problem;
mod project;
mod render;
mod roles;
pub(crate) mod seed;
mod seeding;
mod service;
mod standing;
mod store;
mod store_error;
mod tenant_kinds;
mod users;
mod view;

pub(crate) use access::KnownKey;
pub use address::AddressBlock;
pub use agent_keys::KeyTail;
#[doc(hidden)]
pub use auth::Caller;
pub(crate) use digest::SCHEME;
pub use identifier::{InvalidIdentifier, ObjectId, PublicKey};
pub use key::{CreatedKey, NewKey};
pub use organization::{AccessListPolicy, Organization};
#[doc(hidden)]
pub use problem::Problem;
pub use seed::{
    AccessListEntrySeed, AgentKeySeed, ApiKeySeed, DeletedOrganizationSeed, GlobalAccessListEntrySeed,
    InstallationUserSeed, OpsManagerSeed, OrganizationSeed, ProjectSeed, RoleSeed,
};
#[doc(hidden)]
pub use service::Service;
pub use store::Store;
pub use store_error::StoreError;

pub use crate::generated::ops_manager::types::{AgentKeyOrigin, Role};
