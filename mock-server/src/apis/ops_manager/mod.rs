//! The API keys of MongoDB Ops Manager.
//!
//! The store comes first: a [`Store`] is the organizations of one world, each [`Organization`] has
//! projects, keys and access lists behind one lock. [`Service`] is the vendor's server in front of
//! it: HTTP Digest, the order of refusals, error bodies, pages, envelopes and the indented layout.
//! What the vendor's manual leaves open is decided in `openapi/ops-manager.yaml`, where each guess
//! says that it is one.

mod access_list;
mod address;
mod admission;
mod auth;
mod demo;
mod diagnosis;
mod digest;
mod directory;
#[cfg(feature = "internals")]
pub(crate) mod fuzz;
mod handlers;
mod identifier;
mod input;
mod key;
mod key_directory;
mod keys;
mod nonces;
mod organization;
mod paging;
mod problem;
mod render;
mod roles;
mod seeding;
mod service;
mod store;
mod view;

pub use address::AddressBlock;
#[doc(hidden)]
pub use auth::Caller;
pub(crate) use digest::SCHEME;
pub use identifier::{InvalidIdentifier, ObjectId, PublicKey};
pub(crate) use identifier::{hex, parse_hex};
pub use key::{CreatedKey, NewKey};
pub use organization::{AccessListPolicy, Organization};
#[doc(hidden)]
pub use problem::Problem;
pub(crate) use seeding::check;
#[doc(hidden)]
pub use service::Service;
pub use store::{Store, StoreError};

pub use crate::generated::ops_manager::types::Role;
