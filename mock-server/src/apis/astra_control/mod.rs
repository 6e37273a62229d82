//! The room of NetApp Astra Control: accounts, their users, and the users' API tokens.
//!
//! [`Service`] plugs the vendor into the way of a request and [`Store`] holds its state; each other file is
//! one idea of the API. HTTP stays outside of `account` and `tokens`: what they refuse is a `Refusal`,
//! which `problem` turns into the vendor's body.

mod access;
mod account;
mod api_store;
mod bearer;
mod collection;
mod copy;
mod cursor;
mod demo;
mod diagnosis;
mod directory;
mod filter;
#[cfg(feature = "internals")]
mod fuzz;
mod handlers;
mod issue;
mod list_query;
mod listing;
mod member;
mod name;
mod precondition;
mod problem;
mod profile;
mod refusal;
mod role;
mod secret_index;
pub(crate) mod seed;
mod seeding;
mod service;
mod store;
mod timestamp;
mod token_view;
mod tokens;
mod uuid;

pub use self::uuid::{Uuid, UuidError};
pub use account::Account;
pub(crate) use bearer::SCHEME;
pub use issue::{Issued, TokenSeed};
pub use role::{Oversight, Role};
pub use seed::{AccountSeed, AstraControlSeed, LabelSeed, UserSeed, UserTokenSeed};
#[doc(hidden)]
pub use service::Service;
pub use store::Store;
pub use tokens::Label;
